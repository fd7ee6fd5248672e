import type { MessageCheck } from '../answer/check-message.js';
import type { ChangeKind, QuoteCheck, QuotePart, SpeakerVerdict, Verdict } from '../answer/check-quote.js';
import type { Passage } from '../answer/index.js';
import { citation } from './citation.js';
import { listed } from './listed.js';
import { brief } from './plain.js';
import { type Quote, quotations, quotesState, type Source } from './quotes.js';
import type { Block, Reply } from './reply.js';

const quote = (text: string) => `“${brief(text, 120)}”`;

const kinds: Partial<Record<ChangeKind, string>> = {
  negation: 'the negation',
  number: 'a number',
  name: 'a name',
  tense: 'the tense',
  modality: 'how certain it is',
  form: 'the form of a word',
  spelling: 'spelling',
};

const checkWords = {
  whole: 'There is no quotation in this message, so I took all of it for one.',
  left: (count: number) =>
    `There ${count === 1 ? 'is one quotation' : `are ${count} quotations`} more; I check ten at a time.`,
  exact: (paragraph: number, times: number) =>
    `Word for word, in ¶${paragraph}${times > 1 ? ` and in ${times === 2 ? 'another place' : `${times - 1} other places`}` : ''}.`,
  omitted: (texts: readonly string[]) => `Left out, as marked: ${listed(texts.map(quote))}.`,
  sameWords: (paragraph: number) =>
    `The same words as in ¶${paragraph}; only capitals or punctuation are different.`,
  altered: (paragraph: number) => `Altered: the article has other words, in ¶${paragraph}.`,
  careful: (what: readonly string[]) =>
    `Careful, the meaning may not be the same: ${listed(what)} ${what.length === 1 ? 'was' : 'were'} changed.`,
  became: (article: string, quoted: string) => `${quote(article)} became ${quote(quoted)}`,
  dropped: (article: string) => `${quote(article)} was left out without a sign`,
  inserted: (quoted: string) => `${quote(quoted)} was put in`,
  kind: (change: string, what: readonly string[]) => `${change}: ${listed(what)}`,
  moreChanges: (count: number) => `and ${count === 1 ? 'one change' : `${count} changes`} more`,
  pieced: 'Pieced together: its parts stand in the article, but not like this.',
  added: (texts: readonly string[]) => `Not in the article: ${listed(texts.map(quote))}.`,
  absent: 'Not in the article.',
  related: (count: number) =>
    count === 1 ? 'This passage may be related:' : 'These passages may be related:',
  unrelated: 'I found nothing in the article that is related to this.',
  saidBy: (names: readonly string[], paragraph: number) =>
    `Said by ${listed(names.map((name) => brief(name, 80)))} in ¶${paragraph}.`,
  speaker(verdict: SpeakerVerdict, paragraph: number): string {
    switch (verdict.kind) {
      case 'right':
        return verdict.manner === 'direct'
          ? `Said by ${brief(verdict.speaker, 80)} in ¶${paragraph}.`
          : `Said by ${brief(verdict.speaker, 80)} in ¶${paragraph}, but in the article’s words: it reports, and doesn’t quote.`;
      case 'other':
        return `Said by ${listed(verdict.by.map((name) => brief(name, 80)))} in ¶${verdict.paragraph}, not by ${brief(verdict.asked, 80)}.`;
      case 'nobody':
        return `The article says this itself in ¶${verdict.paragraph}; it doesn’t put it in the mouth of ${brief(verdict.asked, 80)}.`;
      case 'unknown':
        return `The article quotes nobody called ${quote(verdict.asked)}.`;
    }
  },
} as const;

/** How many changes of a quotation are told one by one. */
const CHANGES = 8;

/** What became of the article's words in the quotations of a message, each with where it stands. */
export function composeCheck(source: Source, { checks, whole, left }: MessageCheck): Reply {
  const quoted: Quote[] = [];
  const show = (...quotes: Quote[]): Block[] => {
    quoted.push(...quotes);
    return quotations(source, quotes) ?? [];
  };
  const blocks = checks.flatMap((check): Block[] => [
    ...(checks.length > 1 ? [heading(quote(check.quotation))] : []),
    ...verdict(check, show),
  ]);
  const lead = whole ? [note(checkWords.whole)] : [];
  const more = left > 0 ? [note(checkWords.left(left))] : [];
  const state = quotesState(source, quoted);
  return {
    blocks: [...lead, ...blocks, ...more, citation(source.index.article)],
    actions: [],
    ...(state !== undefined && { rest: { state, first: 0 } }),
  };
}

/** Passages that a text may be a paraphrase of. They are related, no more: whether they bear it out is for the reader. */
export function composeRelated(source: Source, passages: readonly Passage[]): Reply {
  const quotes = passages.map(related);
  const state = quotesState(source, quotes);
  return {
    blocks: [
      note(passages.length > 0 ? checkWords.related(passages.length) : checkWords.unrelated),
      ...(quotations(source, quotes) ?? []),
      citation(source.index.article),
    ],
    actions: [],
    ...(state !== undefined && { rest: { state, first: 0 } }),
  };
}

const note = (text: string): Block => ({ kind: 'note', text });
const heading = (text: string): Block => ({ kind: 'heading', text });
const related = ({ paragraph, span }: Passage): Quote => ({ of: 'part', number: paragraph.number, ...span });

type Show = (...quotes: Quote[]) => Block[];

function verdict({ verdict: found, speaker, saidBy }: QuoteCheck, show: Show): Block[] {
  if (found.kind === 'absent')
    return [
      note(checkWords.absent),
      ...(found.related.length > 0
        ? [note(checkWords.related(found.related.length)), ...show(...found.related.map(related))]
        : []),
    ];
  if (found.kind === 'pieced')
    return [
      note(checkWords.pieced),
      ...found.pieces.flatMap(({ at }) =>
        show(...at.map(({ paragraph, span }) => part(paragraph.number, span))),
      ),
      ...(found.added.length > 0 ? [note(checkWords.added(found.added))] : []),
    ];
  const [first] = found.at;
  if (!first) return [note(checkWords.absent)];
  const { number } = first.paragraph;
  const voice = speaker
    ? [note(checkWords.speaker(speaker, number))]
    : saidBy.length > 0
      ? [note(checkWords.saidBy(saidBy, number))]
      : [];
  return [
    ...compared(found, number).map(note),
    ...voice,
    ...show(
      ...found.at.map(
        ({ paragraph, span }): Quote => ({ of: 'paragraph', number: paragraph.number, ...span }),
      ),
    ),
  ];
}

const part = (number: number, span: { start: number; end: number }): Quote => ({
  of: 'part',
  number,
  ...span,
});

function compared(found: Extract<Verdict, { at: unknown }>, paragraph: number): string[] {
  if (found.kind === 'exact')
    return [
      checkWords.exact(paragraph, found.times),
      ...(found.omitted.length > 0 ? [checkWords.omitted(found.omitted)] : []),
    ];
  const changes = found.parts.filter((one) => one.kind === 'changed');
  const grave = changes.filter((change) =>
    change.kinds.some((kind) => kind !== 'case' && kind !== 'punctuation'),
  );
  if (grave.length === 0) return [checkWords.sameWords(paragraph)];
  const told = grave.slice(0, CHANGES).map(change);
  if (grave.length > CHANGES) told.push(checkWords.moreChanges(grave.length - CHANGES));
  return [
    checkWords.altered(paragraph),
    ...(found.warnings.length > 0
      ? [checkWords.careful(found.warnings.map((kind) => kinds[kind] ?? kind))]
      : []),
    told.join('\n'),
  ];
}

function change({ article, quoted, kinds: of }: QuotePart & { kind: 'changed' }): string {
  const text =
    article === ''
      ? checkWords.inserted(quoted)
      : quoted === ''
        ? checkWords.dropped(article)
        : checkWords.became(article, quoted);
  const named = of.flatMap((kind) => kinds[kind] ?? []);
  return named.length > 0 ? checkWords.kind(text, named) : text;
}
