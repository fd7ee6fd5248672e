import { composeHelp, type Language, localTexts, typedName } from '../src/reply/index.js';
import { type Called, type Command, everyCommand } from './command.js';
import { currentSource } from './source.js';

export const help = {
  name: 'help',
  description: 'What this bot does and what you can ask it',
  options: {},
  answers: 'private',
  async execute(request, deps) {
    const { language } = request;
    const usages = everyCommand(deps.commands).map((called) => ({
      name: usage(called, language),
      value: localTexts.commandDescription(called.path)(language) ?? called.command.description,
    }));
    const marks = deps.messageCommands.map(({ name, description }) => ({
      name: localTexts.messageName(name)(language) ?? name,
      value: localTexts.messageDescription(name)(language) ?? description,
    }));
    return composeHelp(await currentSource(request, deps), [...usages, ...marks]);
  },
} satisfies Command;

/** `/said speaker [about]`: the options in their order, those that can be left out in brackets. */
export function usage({ path, command }: Called, language: Language = 'en'): string {
  const named = Object.entries(command.options).map(([option, { required }]) => {
    const name = localTexts.optionName(option)(language) ?? option;
    return required ? name : `[${name}]`;
  });
  return [`/${typedName(path, language)}`, ...named].join(' ');
}
