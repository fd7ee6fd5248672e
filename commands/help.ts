import { commandTexts, composeHelp, type Language, typedName } from '../src/reply/index.js';
import { type Called, type Command, everyCommand } from './command.js';
import { currentSource } from './source.js';

export const help = {
  name: 'help',
  options: {},
  answers: 'private',
  async execute(request, deps) {
    const { language } = request;
    const usages = everyCommand(deps.commands).map((called) => ({
      name: usage(called, language),
      value: commandTexts.commandDescription(called.path)(language),
    }));
    const marks = deps.messageCommands.map(({ name }) => ({
      name: commandTexts.messageName(name)(language),
      value: commandTexts.messageDescription(name)(language),
    }));
    return composeHelp(await currentSource(request, deps), [...usages, ...marks]);
  },
} satisfies Command;

/** `/said speaker [about]`: the options in their order, those that can be left out in brackets. */
export function usage({ path, command }: Called, language: Language = 'en'): string {
  const named = Object.entries(command.options).map(([option, { required }]) => {
    const name = commandTexts.optionName(option)(language);
    return required ? name : `[${name}]`;
  });
  return [`/${typedName(path, language)}`, ...named].join(' ');
}
