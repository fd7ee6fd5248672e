import { composeHelp } from '../src/reply/index.js';
import type { Command } from './command.js';
import { currentSource } from './source.js';

export const help = {
  name: 'help',
  description: 'What this bot does and what you can ask it',
  options: {},
  answers: 'private',
  async execute(request, deps) {
    const usages = deps.commands.map((command) => ({ name: usage(command), value: command.description }));
    return composeHelp(await currentSource(request, deps), usages);
  },
} satisfies Command;

/** `/said speaker [about]`: the options in their order, those that can be left out in brackets. */
export function usage({ name, options }: Pick<Command, 'name' | 'options'>): string {
  const named = Object.entries(options).map(([option, { required }]) => (required ? option : `[${option}]`));
  return [`/${name}`, ...named].join(' ');
}
