import type { Asking, Called, Deps, Option, OptionValue, Outcome, Unchecked } from './command.js';
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
    if (missing && option.required) throw new Refusal((words) => words.missingOption(path, name));
    if (!missing) options[name] = checked(name, option, value);
  }
  if (needs && !(await asking.may(needs))) throw new Refusal((words) => words.mayNot[needs]);
  return command.execute({ ...asking, options }, deps);
}

function checked(name: string, option: Option, value: OptionValue): OptionValue {
  switch (option.kind) {
    case 'text': {
      if (typeof value !== 'string') throw new Refusal((words) => words.wrongKind(name));
      const most = option.maxLength ?? 6000;
      if (value.length > most) throw new Refusal((words) => words.tooLong(name, value.length, most));
      return value;
    }
    case 'number': {
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = option;
      const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
      if (!fits) throw new Refusal((words) => words.notInRange(name, option.min, option.max));
      return value;
    }
    case 'choice': {
      const choice = option.choices.find((one) => one.value === value || one.name === value);
      if (!choice) throw new Refusal((words) => words.notAChoice(name, option.choices));
      return choice.value;
    }
    case 'switch':
      if (typeof value !== 'boolean') throw new Refusal((words) => words.wrongKind(name));
      return value;
    case 'file':
      if (typeof value !== 'object') throw new Refusal((words) => words.wrongKind(name));
      return value;
    case 'channel':
      if (typeof value !== 'string') throw new Refusal((words) => words.wrongKind(name));
      return value;
  }
}
