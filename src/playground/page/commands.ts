import { type Command, type CommandOption, OptionType } from '../../stand-in/model.js';
import type { View } from '../view.js';
import type { Suggestion } from './suggestions.js';
import type { OptionKind } from './words/index.js';

/** An option with what it is called and said to be in the person's language; `name` is what is sent. */
export interface ShownOption extends CommandOption {
  shown: string;
  about: string;
}

/** A slash command as the menu shows it; sub-commands are entries of their own. */
export interface Entry extends Suggestion {
  /** Its words without the slash: `library add`. */
  path: string;
  detail: string;
  options: readonly ShownOption[];
}

/** Whether a text has more characters than an option takes. */
export const isTooLong = <O extends Pick<ShownOption, 'max_length'>>(
  option: O,
  value: unknown,
): option is O & { max_length: number } =>
  typeof value === 'string' && option.max_length !== undefined && value.length > option.max_length;

/** The commands in the language that the person's client is set to, where they have words in it. */
export function entriesOf({ commands, locale }: Pick<View, 'commands' | 'locale'>): Entry[] {
  return commands.flatMap((command) => flatten('', '/', command, locale));
}

function flatten(before: string, label: string, one: Command | CommandOption, locale: string): Entry[] {
  const { shown, about } = wordsFor(one, locale);
  const path = `${before}${one.name}`;
  const options = one.options ?? [];
  const inner = options.filter(({ type }) => type === OptionType.subcommand || type === OptionType.group);
  if (inner.length > 0) return inner.flatMap((sub) => flatten(`${path} `, `${label}${shown} `, sub, locale));
  const worded = options.map((option) => ({ ...option, ...wordsFor(option, locale) }));
  return [{ path, label: `${label}${shown}`, value: path, detail: about, options: worded }];
}

function wordsFor(one: Command | CommandOption, locale: string): Pick<ShownOption, 'shown' | 'about'> {
  type Words = Record<string, string> | null | undefined;
  return {
    shown: (one.name_localizations as Words)?.[locale] ?? one.name,
    about: (one.description_localizations as Words)?.[locale] ?? one.description,
  };
}

/** Those for what is typed after the slash: the ones that begin with it first, then those that have it in them. */
export function filterEntries(entries: readonly Entry[], typed: string): Entry[] {
  const sought = typed.trim().toLowerCase();
  const begins = entries.filter(
    ({ path, label }) => path.startsWith(sought) || label.startsWith(`/${sought}`),
  );
  const has = entries.filter(
    (entry) =>
      !begins.includes(entry) &&
      `${entry.path} ${entry.label} ${entry.detail}`.toLowerCase().includes(sought),
  );
  return [...begins, ...has];
}

/** The command that a text names in full, with what follows it: `/said Putin` is `said` and `Putin`. */
export function splitEntry(
  entries: readonly Entry[],
  text: string,
): { entry: Entry; rest: string } | undefined {
  const typed = text.replace(/^\//, '');
  for (const entry of entries)
    for (const name of [entry.label.slice(1), entry.path])
      if (typed.startsWith(`${name} `)) return { entry, rest: typed.slice(name.length + 1) };
  return undefined;
}

/** What was typed for options, as commands are written: what stands before their names, and what behind each. */
export interface TypedOptions {
  before: string;
  named: readonly { option: ShownOption; text: string }[];
}

/** Takes apart what options were named in: `Putin about:Hong Kong` is `Putin`, and `Hong Kong` for `about`. */
export function splitOptions(options: readonly ShownOption[], text: string): TypedOptions {
  const named: { option: ShownOption; text: string }[] = [];
  let before = text;
  let at = 0;
  for (const mark of text.matchAll(/(?<=^|\s)([^\s:]+):/gu)) {
    const name = mark[1]?.toLowerCase();
    const option = options.find((one) => one.shown.toLowerCase() === name || one.name === name);
    if (!option || option.type === OptionType.attachment || named.some((one) => one.option === option))
      continue;
    const last = named.at(-1);
    if (last) last.text = text.slice(at, mark.index).trim();
    else before = text.slice(0, mark.index).trimEnd();
    at = mark.index + mark[0].length;
    named.push({ option, text: text.slice(at).trim() });
  }
  return { before, named };
}

const KINDS = {
  [OptionType.string]: 'text',
  [OptionType.integer]: 'integer',
  [OptionType.boolean]: 'boolean',
  [OptionType.user]: 'user',
  [OptionType.channel]: 'channel',
  [OptionType.role]: 'role',
  [OptionType.mentionable]: 'mentionable',
  [OptionType.number]: 'number',
  [OptionType.attachment]: 'file',
} as const;

export function kindOf({ type, choices }: CommandOption): OptionKind {
  return choices?.length ? 'choice' : (KINDS[type as keyof typeof KINDS] ?? 'text');
}
