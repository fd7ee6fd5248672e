import { type Called, everyCommand, type Slash } from '../../commands/index.js';
import { findSlips } from '../answer/index.js';
import { commandTexts, type Language, typedName } from '../reply/index.js';

type PromptLine =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'command'; readonly called: Called; readonly given: Readonly<Record<string, string>> }
  /** One of the things that the last answer offered, counted from 1. */
  | { readonly kind: 'action'; readonly number: number }
  | { readonly kind: 'unknown'; readonly name: string; readonly near?: string };

/** What each command is called at the prompt: its name in a language, then its English one. */
export function namesOf(commands: readonly Slash[], language: Language): readonly [string, Called][] {
  const all = everyCommand(commands);
  const inLanguage = all.map((called): [string, Called] => [typedName(called.path, language), called]);
  return [...inLanguage, ...all.map((called): [string, Called] => [called.path, called])];
}

/**
 * Reads a line of the prompt: a plain question, or a command as in Discord. Options are written as Discord
 * shows them, `/said speaker:Putin about:Hong Kong`; what stands before the first name is the first option,
 * so that `/said Putin` will do. `/1` is for the first thing that the last answer offered.
 *
 * @param language in which commands and options may be named, as well as in English.
 */
export function readLine(line: string, commands: readonly Slash[], language: Language): PromptLine {
  const text = line.trim();
  const [, name, rest = ''] = /^\/([^\s:]+)\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined) return { kind: 'question', question: text };
  if (/^\d{1,2}$/.test(name)) return { kind: 'action', number: Number(name) };
  const typed = `${name} ${rest}`.toLowerCase();
  const all = namesOf(commands, language);
  const found = all.find(([known]) => typed.startsWith(`${known} `) || typed.trimEnd() === known);
  if (found) {
    const [known, called] = found;
    const behind = `${name} ${rest}`.slice(known.length);
    return { kind: 'command', called, given: readOptions(behind.trim(), called, language) };
  }
  const names = all.map(([known]) => known);
  const isGroup = names.some((known) => known.startsWith(`${name.toLowerCase()} `));
  const [sub = ''] = isGroup ? rest.toLowerCase().split(/\s/, 1) : [];
  const meant = isGroup ? findNearInGroup(name.toLowerCase(), sub, names) : findNearName(name, names);
  return {
    kind: 'unknown',
    name: sub === '' ? name : `${name} ${sub}`,
    ...(meant !== undefined && { near: meant }),
  };
}

function findNearName(name: string, names: readonly string[]): string | undefined {
  const near = names.find(
    (known) => known.startsWith(name.toLowerCase()) || name.startsWith(known.split(' ', 1)[0] ?? known),
  );
  return near ?? findSlips(names, name.toLowerCase())[0];
}

/** "/library ad" is "/library add", and "/library list" is "/articles list". */
function findNearInGroup(group: string, sub: string, names: readonly string[]): string | undefined {
  const own = names.filter((known) => known.startsWith(`${group} `));
  const [slip] = findSlips(own, `${group} ${sub}`);
  const elsewhere = names.find((known) => sub !== '' && known.endsWith(` ${sub}`));
  return elsewhere ?? slip ?? own[0];
}

function readOptions(text: string, { command }: Called, language: Language): Record<string, string> {
  const options = Object.keys(command.options);
  const named = new Map([
    ...options.map((option) => [option, option] as const),
    ...options.map((option) => [commandTexts.optionName(option)(language), option] as const),
  ]);
  const given: Record<string, string> = {};
  const [first] = options;
  if (first === undefined) return given;
  const marks = [...text.matchAll(new RegExp(`(?<=^|\\s)(${[...named.keys()].join('|')}):`, 'g'))];
  const before = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (before !== '') given[first] = before;
  for (const [at, mark] of marks.entries()) {
    const option = named.get(mark[1] ?? '');
    if (option === undefined) continue;
    given[option] = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length).trim();
  }
  return given;
}
