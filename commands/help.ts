import { composeHelp } from '../src/reply/index.js';
import { type Called, type Command, everyCommand } from './command.js';
import { currentSource } from './source.js';

export const help = {
  name: 'help',
  description: 'What this bot does and what you can ask it',
  options: {},
  answers: 'private',
  async execute(request, deps) {
    const usages = everyCommand(deps.commands).map((called) => ({
      name: usage(called),
      value: called.command.description,
    }));
    const marks = deps.messageCommands.map(({ name, description }) => ({ name, value: description }));
    return composeHelp(await currentSource(request, deps), [...usages, ...marks]);
  },
} satisfies Command;

/** `/said speaker [about]`: the options in their order, those that can be left out in brackets. */
export function usage({ path, command }: Called): string {
  const named = Object.entries(command.options).map(([option, { required }]) =>
    required ? option : `[${option}]`,
  );
  return [`/${path}`, ...named].join(' ');
}
