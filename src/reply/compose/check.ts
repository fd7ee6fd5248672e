import type {
  Located,
  MessageCheck,
  Passage,
  QuoteCheck,
  QuotePart,
  SpeakerVerdict,
  Verdict,
} from '../../answer/index.js';
import type { Quote } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { brief, type Voice, voiceOf } from '../i18n/index.js';
import type { Block, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { headingOf, noteOf } from './parts.js';
import { partOf, quoteAll, restOf } from './quotes.js';
import { noteReadSoFar, offerRevealing, sayFurtherOn } from './withheld.js';

/** How many changes are told one by one, of all quotations of a message together. */
const CHANGES = 8;
/** How much is told of all quotations of a message, in UTF-16 code units: a card has room for it beside the article's words. */
const TOLD = 2600;
/** The longest that words and names are shown inside a sentence of the bot. */
const LONGEST = 120;
const NAME = 80;

/**
 * What became of the article's words in the quotations of a message, each with where it stands.
 *
 * @param further the same checked against the whole article, where the place has read its beginning only: what
 *   stands better there is withheld, and not called missing or changed.
 */
export function composeCheck(
  source: Source,
  { checks, whole, left }: MessageCheck,
  further?: MessageCheck,
): Reply {
  const hidden: Quote[] = [];
  const quoted: Quote[] = [];
  const show = (...quotes: Quote[]): Block[] => {
    quoted.push(...quotes);
    return quoteAll(source, quotes) ?? [];
  };
  const voice = voiceOf(source.language);
  const isFurtherOn = ({ quotation, verdict: read }: QuoteCheck): boolean => {
    const found = further?.checks.find((one) => one.quotation === quotation)?.verdict;
    if (!found || STANDING.indexOf(found.kind) >= STANDING.indexOf(read.kind)) return false;
    hidden.push(...placesOf(found));
    return true;
  };
  const changes = Math.ceil(CHANGES / Math.max(1, checks.length));
  const blocks: Block[] = [];
  let told = 0;
  let shown = 0;
  for (const check of checks) {
    const before = quoted.length;
    const own = [
      ...(checks.length > 1 ? [headingOf(voice.quote(check.quotation, LONGEST))] : []),
      ...(isFurtherOn(check) ? [noteOf(sayFurtherOn(source))] : composeVerdict(check, show, voice, changes)),
    ];
    told += own.reduce(
      (sum, block) => sum + ('text' in block && block.kind !== 'quotation' ? block.text.length : 0),
      0,
    );
    if (shown > 0 && told > TOLD) {
      quoted.splice(before);
      break;
    }
    blocks.push(...own);
    shown++;
  }
  const lead = whole ? [noteOf(voice.say('check.whole'))] : [];
  const rest = left + checks.length - shown;
  const more = rest > 0 ? [noteOf(voice.say('check.left', { count: rest }))] : [];
  return {
    blocks: [...lead, ...blocks, ...more, citeInLine(source.index.article, source.language)],
    actions: offerRevealing(source, hidden),
    ...restOf(source, quoted),
  };
}

/** From the best to the worst that can become of a quotation. */
const STANDING: readonly Verdict['kind'][] = ['exact', 'altered', 'pieced', 'absent'];

function placesOf(found: Verdict): Quote[] {
  const places =
    found.kind === 'absent' ? [] : found.kind === 'pieced' ? found.pieces.flatMap(({ at }) => at) : found.at;
  return places.map(quotePlace);
}

/** Passages that a text may be a paraphrase of. They are related, no more: whether they bear it out is for the reader. */
export function composeRelated(source: Source, passages: readonly Passage[]): Reply {
  const { say } = voiceOf(source.language);
  const quotes = passages.map(partOf);
  return {
    blocks: [
      noteOf(passages.length > 0 ? say('check.related', { count: passages.length }) : say('check.unrelated')),
      ...(quoteAll(source, quotes) ?? []),
      ...noteReadSoFar(source),
      citeInLine(source.index.article, source.language),
    ],
    actions: [],
    ...restOf(source, quotes),
  };
}

/** What is shown of a place: its paragraph, or the part of the header. */
const quotePlace = ({ paragraph, span, field }: Located): Quote =>
  field ? { of: 'fact', field } : { of: 'paragraph', number: paragraph.number, ...span };

type Show = (...quotes: Quote[]) => Block[];

/** @param changes how many of them are told one by one. */
function composeVerdict(
  { verdict: found, speaker, saidBy }: QuoteCheck,
  show: Show,
  voice: Voice,
  changes: number,
): Block[] {
  const { say } = voice;
  if (found.kind === 'absent')
    return [
      noteOf(say('check.absent')),
      ...(found.related.length > 0
        ? [
            noteOf(say('check.related', { count: found.related.length })),
            ...show(...found.related.map(partOf)),
          ]
        : []),
    ];
  if (found.kind === 'pieced')
    return [
      noteOf(say('check.pieced')),
      ...(saidBy.length > 1
        ? [noteOf(say('check.joined', { names: voice.list(saidBy.map((name) => brief(name, NAME))) }))]
        : speaker
          ? saySpeaker(speaker, found.pieces[0]?.at[0]?.paragraph.number ?? 0, voice).map(noteOf)
          : []),
      ...found.pieces.flatMap(({ at }) =>
        show(...at.map((one) => (one.field ? quotePlace(one) : partOf(one)))),
      ),
      ...(found.added.length > 0
        ? [noteOf(say('check.added', { texts: listQuoted(found.added, voice) }))]
        : []),
    ];
  const number = found.at[0]?.paragraph.number ?? 0;
  const names = saidBy.map((name) => brief(name, NAME));
  const whose = speaker
    ? saySpeaker(speaker, number, voice).map(noteOf)
    : names.length > 0
      ? [noteOf(say('check.saidBy', { names: voice.list(names), paragraph: number }))]
      : [];
  return [
    ...sayCompared(found, placeOf(found.at[0], voice), voice, changes).map(noteOf),
    ...whose,
    ...show(...found.at.map(quotePlace)),
  ];
}

/** Where words stand, for a sentence of the bot: ¶4, or the header. */
function placeOf(at: Located | undefined, { say }: Voice): string {
  return at?.field
    ? say('check.header', { field: say(`fact.${at.field}`) })
    : `¶${at?.paragraph.number ?? 0}`;
}

const listQuoted = (texts: readonly string[], { list, quote }: Voice) =>
  list(texts.map((text) => quote(text, LONGEST)));

function saySpeaker(verdict: SpeakerVerdict, paragraph: number, voice: Voice): string[] {
  const { say, list, quote } = voice;
  const named = (names: readonly string[]) => list(names.map((name) => brief(name, NAME)));
  switch (verdict.kind) {
    case 'right':
      return [
        say(verdict.manner === 'direct' ? 'check.saidBy' : 'check.reported', {
          names: brief(verdict.speaker, NAME),
          paragraph,
        }),
      ];
    case 'other':
      return [
        say('check.otherSpeaker', {
          names: named(verdict.by),
          paragraph: verdict.paragraph,
          asked: brief(verdict.asked, NAME),
        }),
      ];
    case 'author':
      return [say('check.authorSaid', { paragraph: verdict.paragraph })];
    case 'nobody':
      return [say('check.nobodySaid', { paragraph: verdict.paragraph, asked: brief(verdict.asked, NAME) })];
    case 'unknown':
      return [
        ...(verdict.by.length > 0
          ? [say('check.saidBy', { names: named(verdict.by), paragraph: verdict.paragraph })]
          : []),
        say('check.unknownSpeaker', { asked: quote(verdict.asked) }),
      ];
  }
}

function sayCompared(
  found: Extract<Verdict, { at: unknown }>,
  place: string,
  voice: Voice,
  most: number,
): string[] {
  const { say } = voice;
  if (found.kind === 'exact')
    return [
      say('check.exact', { place, others: found.times - 1 }),
      ...(found.cut === undefined ? [] : [say('check.cut', { text: voice.quote(found.cut, LONGEST) })]),
      ...(found.cutBehind === undefined
        ? []
        : [say('check.cutBehind', { text: voice.quote(found.cutBehind, LONGEST) })]),
      ...(found.omitted.length > 0
        ? [say('check.omitted', { texts: listQuoted(found.omitted, voice) })]
        : []),
      ...(found.own ? [say('check.own', { texts: listQuoted(found.own, voice) })] : []),
    ];
  const changes = found.parts.filter((one) => one.kind === 'changed');
  const grave = changes.filter((change) =>
    change.kinds.some((kind) => kind !== 'case' && kind !== 'punctuation'),
  );
  const tags = found.parts.flatMap((one) => (one.kind === 'tag' ? [one.article] : []));
  if (grave.length === 0)
    return [
      tags.length > 0
        ? say('check.withoutTags', { place, texts: listQuoted(tags, voice) })
        : say('check.sameWords', { place }),
    ];
  const [only, ...others] = grave;
  const isGrave = found.warnings.length > 0;
  // One change by itself is what to be careful about; what kind it is of, it shows.
  if (isGrave && only && others.length === 0)
    return [say('check.altered', { place }), say('check.careful', { what: sayChanged(only, voice) })];
  const told = grave.slice(0, most).map((one) => sayChange(one, voice));
  if (grave.length > most) told.push(say('check.moreChanges', { count: grave.length - most }));
  const what = voice.list(found.warnings.map((kind) => say(`check.kind.${kind}`)));
  return [
    say('check.altered', { place }),
    ...(isGrave ? [say('check.careful', { what })] : []),
    told.join('\n'),
  ];
}

type Changed = QuotePart & { kind: 'changed' };

function sayChanged({ article, quoted }: Pick<Changed, 'article' | 'quoted'>, { say, quote }: Voice): string {
  if (article === '') return say('check.inserted', { quoted: quote(quoted, LONGEST) });
  if (quoted === '') return say('check.dropped', { article: quote(article, LONGEST) });
  return say('check.became', { article: quote(article, LONGEST), quoted: quote(quoted, LONGEST) });
}

/** A change with what kind it is of. */
function sayChange(one: Changed, voice: Voice): string {
  const { say, list } = voice;
  const text = sayChanged(one, voice);
  const named = one.kinds.flatMap((kind) =>
    kind === 'words' || kind === 'case' || kind === 'punctuation' ? [] : [say(`check.kind.${kind}`)],
  );
  return named.length > 0 ? say('check.change', { change: text, what: list(named) }) : text;
}
