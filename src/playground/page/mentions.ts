import type { View } from '../view.js';
import { nameOf } from './people.js';
import type { Suggestion } from './suggestions.js';

/** A mention that is begun at the end of a text: `Thanks, @La`. */
const BEGUN = /(^|\s)@([^\s@]*)$/;

/** Who can be mentioned where the text ends in `@` and some letters: the bot first. */
export function mentionsFor(text: string, view: View): Suggestion[] {
  const [, , typed] = BEGUN.exec(text) ?? [];
  if (typed === undefined) return [];
  const sought = typed.toLowerCase();
  return [view.bot, ...view.people.map(({ user }) => user)]
    .filter((user) => nameOf(user).toLowerCase().startsWith(sought))
    .map((user) => ({ label: `@${nameOf(user)}`, value: user.id }));
}

/** The text with the mention that is begun at its end written out. */
export function completeMention(text: string, { label }: Suggestion): string {
  return text.replace(BEGUN, `$1${label.replaceAll('$', '$$$$')} `);
}

/**
 * What a text is to Discord: its mentions by id. When the bot is mentioned with a question that a command is there
 * for, that question too.
 */
export function splitMention(text: string, view: View): { content: string; question?: string } {
  const users = [view.bot, ...view.people.map(({ user }) => user)];
  // The longer name first: "@Ann Lee" is not "@Ann".
  const names = users.map((user) => [`@${nameOf(user)}`, user.id] as const);
  names.sort(([a], [b]) => b.length - a.length);
  let content = text;
  for (const [name, id] of names) {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    content = content.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'),
      `<@${id}>`,
    );
  }
  const bot = `<@${view.bot.id}>`;
  const question = content
    .split(bot)
    .map((part) => part.trim())
    .join(' ')
    .replace(/^[\s,:]+/, '')
    .trim();
  const asks = view.plain && content.includes(bot) && question !== '';
  return { content, ...(asks && { question }) };
}
