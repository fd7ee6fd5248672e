import { putOnOneLine } from './clean.js';
import type { Header } from './outline.js';

/** What the lines over a mail are called, in the languages of the programs that people write mails with. */
const FIELDS = {
  from: 'from|von|de|da|van|från|fra|od|от',
  subject: 'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема',
  date: 'date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|wysłano|дата',
} as const;
const LINE = /^(?<name>[\p{L}][\p{L} -]{0,30}):\s*(?<words>.*)$/u;
const isField = (field: keyof typeof FIELDS, name: string) =>
  new RegExp(`^(?:${FIELDS[field]})$`, 'iu').test(name);
/** "Re: ", "Fwd: AW: " before a subject. */
const ANSWERED = /^(?:(?:re|fwd?|aw|wg|tr|rv|res|r|enc|sv|vs|odp|antw)(?:\[\d+\])?\s*:\s*)+/iu;
const SIGNATURE = /^-- ?$/;
/** In lines; what is longer under such a mark is text. */
const LONGEST_SIGNATURE = 10;
const QUOTED = /^[ \t]*>/;
/** Fewer quoted lines are signs of something else: a smaller text, a game's move. */
const LEAST_QUOTED = 2;

interface Mail {
  readonly title?: string;
  readonly text: string;
  readonly header: Header;
}

/** A mail as it is copied or kept: its subject, who wrote it and when, and its words; nothing when a text is none. */
export function readMail(text: string): Mail | undefined {
  const [head = '', ...rest] = text.replace(/^\s+/, '').split(/\n[ \t]*\n/);
  const fields = head.replace(/\n[ \t]+/g, ' ').split('\n');
  const said = new Map<keyof typeof FIELDS, string>();
  for (const line of fields) {
    const { name, words = '' } = LINE.exec(line.trim())?.groups ?? {};
    if (name === undefined) return undefined;
    for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[])
      if (isField(field, name) && words !== '') said.set(field, words);
  }
  const subject = said.get('subject');
  const from = said.get('from');
  if (subject === undefined || from === undefined || rest.length === 0) return undefined;
  const title = putOnOneLine(subject.replace(ANSWERED, ''));
  const author = nameIn(from);
  const published = said.get('date');
  const { body, signature } = withoutSignature(rest.join('\n\n'));
  return {
    ...(title !== '' && { title }),
    text: body,
    header: {
      ...(author !== undefined && { authors: [author] }),
      ...(published !== undefined && { published: published.replace(/^\p{L}{2,4}\.?,\s/u, '') }),
      ...(signature !== undefined && { notes: [putOnOneLine(signature)] }),
    },
  };
}

function withoutSignature(text: string): { readonly body: string; readonly signature?: string } {
  const lines = text.trimEnd().split('\n');
  const at = lines.findLastIndex((line) => SIGNATURE.test(line));
  return at > 0 && lines.length - 1 - at <= LONGEST_SIGNATURE
    ? { body: lines.slice(0, at).join('\n'), signature: lines.slice(at + 1).join('\n') }
    : { body: text };
}

/** Whose mail it is, where it says more than an address: `"Miller, Jane" <jane@example.org>`. */
function nameIn(from: string): string | undefined {
  const name = putOnOneLine(from.replace(/<[^<>]*>|\[mailto:[^\]]*\]/gi, '').replaceAll('"', ''));
  if (name === '' || name.includes('@')) return undefined;
  const [, last, first] = /^([^,]+), ([^,]+)$/u.exec(name) ?? [];
  return first === undefined ? name : `${first} ${last}`;
}

/** Without the signs before the lines of what somebody answers; where another is quoted a paragraph begins. */
export function withoutQuoteSigns(text: string): string {
  const lines = text.split('\n');
  if (lines.filter((line) => QUOTED.test(line)).length < LEAST_QUOTED) return text;
  const shown: string[] = [];
  let depth = 0;
  for (const line of lines) {
    const [signs = ''] = /^(?:[ \t]*>)*/.exec(line) ?? [];
    const own = signs.replace(/[^>]/g, '').length;
    const words = line.slice(signs.length).replace(/^ /, '');
    if (own !== depth && words.trim() !== '' && shown.at(-1) !== '') shown.push('');
    if (words.trim() !== '') depth = own;
    shown.push(words);
  }
  return shown.join('\n');
}
