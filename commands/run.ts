import { commandTexts, LANGUAGES, type Language, typedName } from '../src/reply/index.js';
import type { Asking, Called, Deps, Option, OptionValue, Unchecked } from './command.js';
import type { Outcome } from './outcome.js';
import { Refusal } from './refusal.js';

/**
 * Runs a command with options as a surface read them, after checking them against its definition: a surface
 * may be behind (a command changed, its old definition is still shown) or lenient (the prompt).
 *
 * @throws Refusal
 */
export async function runCommand(
  { path, command, needs }: Called,
  given: Unchecked,
  asking: Asking,
  deps: Deps,
): Promise<Outcome> {
  const options: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const value = given[name];
    const missing = value === undefined || (typeof value === 'string' && value.trim() === '');
    if (missing && option.required)
      throw new Refusal(({ say, language }) =>
        say('fault.missingOption', {
          command: typedName(path, language),
          option: nameOf(name, language),
        }),
      );
    if (!missing) options[name] = checkOption(name, option, value);
  }
  if (needs && !(await asking.may(needs))) throw new Refusal(({ say }) => say(`mayNot/${needs}`));
  return command.execute({ ...asking, options }, deps);
}

function checkOption(name: string, option: Option, value: OptionValue): OptionValue {
  switch (option.kind) {
    case 'text': {
      if (typeof value !== 'string') throw wrongKind(name);
      const most = option.maxLength ?? 6000;
      if (value.length > most)
        throw new Refusal(({ say, language }) =>
          say('fault.tooLong', { option: nameOf(name, language), length: value.length, most }),
        );
      return value;
    }
    case 'number': {
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = option;
      const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
      if (!fits) throw notInRange(name, option.min, option.max);
      return value;
    }
    case 'choice': {
      const choice =
        option.choices.find((one) => one === value || isNamed(name, one, value)) ??
        findOnlyMeant(name, option.choices, value);
      if (choice === undefined) throw notAChoice(name, option.choices);
      return choice;
    }
    case 'switch':
      if (typeof value !== 'boolean') throw wrongKind(name);
      return value;
    case 'file':
      if (typeof value !== 'object') throw wrongKind(name);
      return value;
    case 'channel':
      if (typeof value !== 'string') throw wrongKind(name);
      return value;
  }
}

const nameOf = (option: string, language: Language) => commandTexts.optionName(option)(language);

/** A surface may hand back a choice's name, in whatever language it was shown. */
const isNamed = (option: string, choice: string, given: OptionValue) =>
  LANGUAGES.some((language) => commandTexts.choiceName(option, choice)(language) === given);

/** The only choice whose name has what was typed in it: "deutsch", "mla", "中文". */
function findOnlyMeant(option: string, choices: readonly string[], given: OptionValue): string | undefined {
  const typed = typeof given === 'string' ? given.trim().toLowerCase() : '';
  if (typed.length < 2) return undefined;
  const namesOf = (choice: string) =>
    [choice, ...LANGUAGES.map(commandTexts.choiceName(option, choice))].map((one) => one.toLowerCase());
  const equal = choices.filter((choice) => namesOf(choice).includes(typed));
  const [only, ...more] =
    equal.length > 0 ? equal : choices.filter((choice) => namesOf(choice).some((one) => one.includes(typed)));
  return more.length === 0 ? only : undefined;
}

const wrongKind = (option: string) =>
  new Refusal(({ say, language }) => say('fault.wrongKind', { option: nameOf(option, language) }));

function notInRange(name: string, min?: number, max?: number): Refusal {
  return new Refusal(({ say, language }) => {
    const option = nameOf(name, language);
    if (min === undefined) return say('fault.notWhole', { option });
    return max === undefined
      ? say('fault.notAtLeast', { option, min })
      : say('fault.notBetween', { option, min, max });
  });
}

const notAChoice = (option: string, choices: readonly string[]) =>
  new Refusal(({ say, either, language }) =>
    say('fault.notAChoice', {
      option: nameOf(option, language),
      choices: either(choices.map((choice) => commandTexts.choiceName(option, choice)(language))),
    }),
  );
