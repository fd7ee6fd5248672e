import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

// Loaded when there is front matter: it costs 30 ms.
const load = createRequire(import.meta.url);

const LONGEST = 64 * 1024;
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?\s*:(?:\s|$)/mu;

/** Fields by their names in lower case; every value a text, a list or a mapping of such. */
export type FrontMatter = ReadonlyMap<string, unknown>;

/**
 * Cuts YAML front matter off a Markdown text: `---` on the first line, fields, `---` or `...`.
 * Front matter that YAML cannot read (`title: China: a history`) is read line by line.
 */
export function cutFrontMatter(text: string): { matter: FrontMatter; body: string } {
  const none = { matter: new Map<string, unknown>(), body: text };
  const opening = /^\s*---[ \t]*\n/u.exec(text.slice(0, 1000));
  if (!opening) return none;
  const rest = text.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu.exec(rest);
  if (!closing) return none;
  const source = rest.slice(0, closing.index);
  if (!KEY.test(source)) return none;
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return { matter: lowered(parse(source)), body };
}

function parse(source: string): object {
  const yaml = load('yaml') as typeof Yaml;
  try {
    // Every scalar stays the text that it is: 1984 is a title, 2020-07-13 a date as printed.
    const value: unknown = yaml.parse(source, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 10 });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Falls through to the lines.
  }
  const fields: Record<string, string> = {};
  for (const line of source.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && KEY.test(line)) fields[unquoted(line.slice(0, colon))] = unquoted(line.slice(colon + 1));
  }
  return fields;
}

function unquoted(text: string): string {
  const bare = text.trim();
  return /^(["']).*\1$/su.test(bare) && bare.length > 1 ? bare.slice(1, -1) : bare;
}

function lowered(fields: object): Map<string, unknown> {
  return new Map(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/[\s-]/gu, '_'), value]),
  );
}

/** The text of a field: the first of the names that has one. */
export function textOf(matter: FrontMatter, ...names: readonly string[]): string | undefined {
  return textsOf(matter, ...names)[0];
}

/** The texts of a field that may hold one, a list, or a mapping with a name (`author: { name: … }`). */
export function textsOf(matter: FrontMatter, ...names: readonly string[]): string[] {
  for (const name of names) {
    const texts = flatten(matter.get(name));
    if (texts.length > 0) return texts;
  }
  return [];
}

function flatten(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.replace(/\s+/gu, ' ').trim()];
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value === 'object' && value !== null) {
    const { name, title, text, printed } = value as Record<string, unknown>;
    return flatten(name ?? title ?? text ?? printed);
  }
  return [];
}
