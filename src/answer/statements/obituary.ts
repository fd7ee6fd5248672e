import type { Article } from '../../article/index.js';
import { isPerson, type Named, type Names } from './names/index.js';

/** Of whom an article tells that they died: in an obituary a paragraph that begins with "she" is about her. */

const IN_TITLE = /(?<!\p{L})(?:dies|dead at|is dead|has died|obituary)(?!\p{L})/iu;
const IN_LEAD = /(?<!\p{L})(?:died|has died|is dead)(?!\p{L})/iu;

/** Who died of an obituary, as its title names them; undefined of any other article. */
export function whoDied(
  { title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>,
  names: Names,
): Named | undefined {
  const lead = paragraphs[0]?.text ?? '';
  if (!IN_TITLE.test(title) && !IN_LEAD.test(lead)) return undefined;
  const people = names.met.all.filter(
    (named) => named.words.length > 1 && isPerson(named) && title.includes(named.words.join(' ')),
  );
  const [named] = people;
  const isAbout =
    named && people.length === 1 && lead.slice(0, LONGEST_TITLES).includes(named.words.join(' '));
  if (!isAbout) return undefined;
  const told = paragraphs.slice(0, LONGEST_LEAD).map(({ text }) => text);
  const count = (word: RegExp) => told.join(' ').match(word)?.length ?? 0;
  const [she, he] = [count(/\b(?:she|her)\b/giu), count(/\b(?:he|his|him)\b/giu)];
  if (she !== he) named.gender ??= she > he ? 'she' : 'he';
  return named;
}
/** In characters: as much may stand before a name at the beginning. */
const LONGEST_TITLES = 60;
/** As many paragraphs at its beginning tell whether it is a he or a she. */
const LONGEST_LEAD = 4;

/** What a paragraph that begins with "he" or "she", or with a quotation of theirs, tells of who that is. */
export function takesUp(text: string, { gender }: Named): 'them' | 'somebody' | undefined {
  const [, quoted, opening = ''] = OPENING.exec(text) ?? [];
  const word = OWN[opening.toLowerCase()] ?? opening.toLowerCase();
  if (gender === undefined || word !== gender) return undefined;
  if (quoted === undefined) return 'them';
  // “She was a terror,” she said: not the one who died.
  const own = gender === 'she' ? /\b(?:she|her)\b/iu : /\b(?:he|his|him)\b/iu;
  return own.test(quoted) ? undefined : 'somebody';
}
const OPENING = /^(?:["“]([^"“”]{1,400})["”] |(?:at|born|by|in) [\p{L}\d’ ]{2,60},? )?(s?he|her|his) /iu;
const OWN: Readonly<Record<string, string>> = { her: 'she', his: 'he' };
