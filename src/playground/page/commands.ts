import { type Command, type CommandOption, OptionType } from '../model.js';
import { h } from './element.js';
import type { Suggestion } from './suggestions.js';

/** A slash command as the menu shows it; sub-commands are entries of their own. */
export interface Entry extends Suggestion {
  /** Its words without the slash: `library add`. */
  path: string;
  detail: string;
  options: readonly CommandOption[];
}

export function entriesOf(commands: readonly Command[]): Entry[] {
  return commands.flatMap(({ name, description, options = [] }) => flatten(name, description, options));
}

function flatten(path: string, detail: string, options: readonly CommandOption[]): Entry[] {
  const inner = options.filter(({ type }) => type === OptionType.subcommand || type === OptionType.group);
  if (inner.length > 0)
    return inner.flatMap((one) => flatten(`${path} ${one.name}`, one.description, one.options ?? []));
  return [{ path, label: `/${path}`, value: path, detail, options }];
}

/** Those for what is typed after the slash: the ones that begin with it first, then those that have it in them. */
export function filterEntries(entries: readonly Entry[], typed: string): Entry[] {
  const sought = typed.trim().toLowerCase();
  const begins = entries.filter(({ path }) => path.startsWith(sought));
  const has = entries.filter(
    (entry) => !begins.includes(entry) && `${entry.path} ${entry.detail}`.toLowerCase().includes(sought),
  );
  return [...begins, ...has];
}

/** The command that a text names in full, with what follows it: `/said Putin` is `said` and `Putin`. */
export function splitEntry(
  entries: readonly Entry[],
  text: string,
): { entry: Entry; rest: string } | undefined {
  const typed = text.replace(/^\//, '');
  const entry = entries.find(({ path }) => typed === `${path} ` || typed.startsWith(`${path} `));
  return entry && { entry, rest: typed.slice(entry.path.length + 1) };
}

export function drawEntry({ label, detail, options }: Entry): Node[] {
  return [
    h(
      'span',
      { class: 'entry-name' },
      h('strong', {}, label),
      ...options.map(({ name, required }) =>
        h('span', { class: `entry-option${required ? ' required' : ''}` }, name),
      ),
    ),
    h('span', { class: 'suggestion-detail' }, detail),
  ];
}

const KINDS: Readonly<Record<number, string>> = {
  [OptionType.string]: 'text',
  [OptionType.integer]: 'whole number',
  [OptionType.boolean]: 'yes or no',
  [OptionType.user]: 'person',
  [OptionType.channel]: 'channel',
  [OptionType.role]: 'role',
  [OptionType.mentionable]: 'person or role',
  [OptionType.number]: 'number',
  [OptionType.attachment]: 'file',
};

export function kindOf({ type, choices }: CommandOption): string {
  return choices?.length ? 'one of a list' : (KINDS[type] ?? 'value');
}
