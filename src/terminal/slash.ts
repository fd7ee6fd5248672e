import { type Called, everyCommand, type Slash } from '../../commands/index.js';
import { findSlips } from '../answer/index.js';

export type PromptLine =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'command'; readonly called: Called; readonly given: Readonly<Record<string, string>> }
  /** One of the things that the last answer offered, counted from 1. */
  | { readonly kind: 'action'; readonly number: number }
  | { readonly kind: 'unknown'; readonly name: string; readonly near?: string };

/**
 * Reads a line of the prompt: a plain question, or a command as in Discord. Options are written as Discord
 * shows them, `/said speaker:Putin about:Hong Kong`; what stands before the first name is the first option,
 * so that `/said Putin` will do. `/1` is for the first thing that the last answer offered.
 */
export function readLine(line: string, commands: readonly Slash[]): PromptLine {
  const text = line.trim();
  const [, name, rest = ''] = /^\/([^\s:]+)\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined) return { kind: 'question', question: text };
  if (/^\d{1,2}$/.test(name)) return { kind: 'action', number: Number(name) };
  const typed = `${name} ${rest}`.toLowerCase();
  const all = everyCommand(commands);
  const called = all.find(({ path }) => typed.startsWith(`${path} `) || typed.trimEnd() === path);
  if (called) {
    const behind = `${name} ${rest}`.slice(called.path.length);
    return { kind: 'command', called, given: readOptions(behind.trim(), called) };
  }
  const near = all.find(
    ({ path }) => path.startsWith(name.toLowerCase()) || name.startsWith(path.split(' ', 1)[0] ?? path),
  );
  const [slip] = findSlips(
    all.map(({ path }) => path),
    name.toLowerCase(),
  );
  const meant = near?.path ?? slip;
  return { kind: 'unknown', name, ...(meant !== undefined && { near: meant }) };
}

function readOptions(text: string, { command }: Called): Record<string, string> {
  const names = Object.keys(command.options);
  const given: Record<string, string> = {};
  const [first] = names;
  if (first === undefined) return given;
  const marks = [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')}):`, 'g'))];
  const before = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (before !== '') given[first] = before;
  for (const [at, mark] of marks.entries()) {
    const [, name = ''] = mark;
    given[name] = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length).trim();
  }
  return given;
}
