import type { Command } from '../../commands/index.js';

export type Line =
  | { readonly kind: 'question'; readonly question: string }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly given: Readonly<Record<string, string | boolean>>;
    }
  | { readonly kind: 'unknown'; readonly name: string; readonly near?: string };

/**
 * Reads a line of the prompt: a plain question, or a command as in Discord. Options are written as Discord
 * shows them, `/said speaker:Putin about:Hong Kong`; what stands before the first name is the first option,
 * so that `/said Putin` will do.
 */
export function readLine(line: string, commands: readonly Command[]): Line {
  const text = line.trim();
  const [, name, rest = ''] = /^\/([^\s:]+)\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined) return { kind: 'question', question: text };
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command) return { kind: 'command', command, given: readOptions(rest, command) };
  const near = commands.find((one) => one.name.startsWith(name.toLowerCase()) || name.startsWith(one.name));
  return { kind: 'unknown', name, ...(near && { near: near.name }) };
}

function readOptions(text: string, { options }: Command): Record<string, string | boolean> {
  const names = Object.keys(options);
  const given: Record<string, string | boolean> = {};
  const [first] = names;
  if (first === undefined) return given;
  const marks = [...text.matchAll(new RegExp(`(?<=^|\\s)(${names.join('|')}):`, 'g'))];
  const before = text.slice(0, marks[0]?.index ?? text.length).trim();
  if (before !== '') given[first] = before;
  for (const [at, mark] of marks.entries()) {
    const name = mark[1]!;
    const value = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length).trim();
    given[name] = options[name]?.kind === 'switch' ? /^(?:true|yes|y|1|on)$/i.test(value) : value;
  }
  return given;
}
