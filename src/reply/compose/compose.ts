import type { Absent, Answer, Passage, Speaker } from '../../answer/index.js';
import type { FoundAgain } from '../../article/index.js';
import { type Carried, makeShowButton, type Quote, type Shown } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { type Language, type Voice, voiceOf } from '../i18n/index.js';
import type { Action, Block, Button, Quotation, Reply } from '../reply.js';
import { type Source, wholeOf } from '../source.js';
import { asksNothing, sayAbsent } from './absent-note.js';
import { writeFact } from './fact-text.js';
import { composeParagraphs, composeWhole } from './paging.js';
import { composeNote, headingOf, noteOf, underQuestion } from './parts.js';
import { partOf, placeOf, quoteAll, quoteEverythingBy, restOf } from './quotes.js';
import { nameSpeakers } from './speakers.js';
import { type Above, composeStated, composeStatements } from './statements.js';
import { composeWithheld } from './withheld.js';

/**
 * Words an answer.
 *
 * @param question what was asked, to stand above the answer where others read along.
 * @param statements how many stand on a page, the others behind buttons; without it, all stand there.
 */
export function composeAnswer(source: Source, answer: Answer, question?: string, statements?: number): Reply {
  return underQuestion(composeParts(source, answer, statements), question);
}

function composeParts(source: Source, answer: Answer, statements?: number): Reply {
  switch (answer.kind) {
    case 'found': {
      const { paragraph, span, key } = answer.passage;
      const reply = composeQuoting(source, [{ of: 'paragraph', number: paragraph.number, ...span }]);
      const place = placeOf(source, paragraph.number);
      const blocks = reply.blocks.map((block) =>
        block.kind === 'quotation' ? { ...letStandOut(block), place, ...(key && { key }) } : block,
      );
      if (answer.voice) blocks.unshift(noteOf(voiceOf(source.language).say(`reply.${answer.voice}Voice`)));
      return { ...reply, blocks };
    }
    case 'fact': {
      const heading = headingOf(voiceOf(source.language).say(`fact.${answer.field}`));
      const fact: Block = { kind: 'quotation', text: writeFact(source, answer) };
      return composeShowing(source, [{ of: 'fact', field: answer.field }], [heading, fact]);
    }
    case 'excerpt': {
      if (answer.of === 'gist') {
        const heading = headingOf(voiceOf(source.language).say('reply.gist'));
        return composeQuoting(source, answer.passages.map(partOf), [heading]);
      }
      const [first] = answer.passages;
      if (first && !isWhole(first))
        return composeQuoting(source, [partOf(first)], [], makeFullButtons(source, [first]));
      const paragraphs = answer.passages.map(({ paragraph }) => paragraph);
      if (answer.range?.only) return composeWhole(source, paragraphs);
      const row = first && composeParagraphs(source, first.paragraph.number, answer.passages.length);
      return row ?? composeQuoting(source, []);
    }
    case 'unsure': {
      const passages = answer.passages.slice(0, answer.candidates);
      const voice = voiceOf(source.language);
      const lead = [noteOf(voice.say('reply.unsure', { candidates: passages.length }))];
      if (answer.lacking) lead.unshift(noteOf(sayAbsent(voice, answer.lacking)));
      return withKeys(
        composeQuoting(source, passages.map(partOf), lead, makeFullButtons(source, passages)),
        passages,
      );
    }
    case 'stated':
      return composeStated(source, answer, statements);
    case 'absent':
      return composeAbsent(source, answer);
  }
}

/** A quotation of which all answers: set all of it in bold, and nothing stands out. */
function letStandOut({ strong, ...quotation }: Quotation): Quotation {
  const isAll = strong?.start === 0 && strong.end === quotation.text.length;
  return { ...quotation, ...(strong && !isAll && { strong }) };
}

/** A reply that is a few of the article's own words under what leads to them. */
function composeQuoting(
  source: Source,
  quotes: readonly Quote[],
  lead: Block[] = [],
  actions: Action[] = [],
): Reply {
  return composeShowing(source, quotes, [...lead, ...(quoteAll(source, quotes) ?? [])], actions);
}

/** @param quotes what the blocks quote, for the rest of them to be shown. */
function composeShowing(
  source: Source,
  quotes: readonly Quote[],
  blocks: Block[],
  actions: Action[] = [],
): Reply {
  return {
    blocks: [...blocks, citeInLine(source.index.article, source.language)],
    actions,
    ...restOf(source, quotes),
  };
}

/** A reply that quotes a part of each passage, with the words in them that were asked for. */
function withKeys(reply: Reply, passages: readonly Passage[]): Reply {
  const keyOf = (paragraph: number | undefined) => {
    const passage = passages.find((one) => one.paragraph.number === paragraph);
    if (!passage?.key) return {};
    const { span, key } = passage;
    return { key: { start: key.start - span.start, end: key.end - span.start } };
  };
  const blocks = reply.blocks.map((block) =>
    block.kind === 'quotation' ? { ...block, ...keyOf(block.paragraph) } : block,
  );
  return { ...reply, blocks };
}

const isWhole = ({ paragraph, span }: Passage) => span.end - span.start >= paragraph.text.length;

/** A button for each paragraph of which only a sentence is shown. */
function makeFullButtons(source: Source, passages: readonly Passage[]): Button[] {
  const partial = passages.filter((passage) => !isWhole(passage));
  const buttons = partial.map(({ paragraph, span }) =>
    makeShowButton(source, voiceOf(source.language).say('button.inFull', { paragraph: paragraph.number }), {
      of: 'paragraph',
      number: paragraph.number,
      ...span,
    }),
  );
  return buttons.flat();
}

/** A refusal shows no passage that is less likely than this to be what was meant: it would only be noise. */
const NEAR_ENOUGH = 0.15;
/** How many speakers a refusal offers a button for, so that all its buttons stand in one row. */
const OFFERED = 2;
/** How many words are suggested for those that the article lacks. */
const MEANT = 2;

/** What is said of words that stand nowhere in the article: whoever looks for a word asks nothing of its speakers. */
export function composeNowhere(source: Source, nowhere: Absent): Reply {
  return composeAbsent(source, { ...nowhere, known: [] }, 'find.tryAnother');
}

/**
 * What was looked for, the nearest passage if there is one, else one thing to try.
 *
 * @param toTry what that is where the article lacks the words.
 */
function composeAbsent(
  source: Source,
  { reason, near, known, meant: all }: Absent,
  toTry: 'absent.askAboutIt' | 'find.tryAnother' = 'absent.askAboutIt',
): Reply {
  const voice = voiceOf(source.language);
  const { say, either, quote, name } = voice;
  if (asksNothing(reason)) return composeNote(sayAbsent(voice, reason));
  const meant = all.slice(0, MEANT);
  const lack = sayAbsent(voice, reason);
  const lacking =
    meant.length > 0
      ? say('absent.didYouMean', { absent: lack, words: either(meant.map((one) => quote(one, 60))) })
      : lack;
  const actions = listAskable(reason, known, meant)
    .slice(0, OFFERED)
    .flatMap((speaker) =>
      makeShowButton(
        source,
        say('button.saidBy', { name: name(speaker.name) }),
        ...quoteEverythingBy(source, speaker),
      ),
    );
  const [nearest] = near.filter((passage) => passage.score >= NEAR_ENOUGH);
  if (nearest && reason.because !== 'unknown-speaker') {
    const lead = [noteOf(lacking), noteOf(say('absent.nearest'))];
    const offered = reason.because === 'silent-on' ? actions : [];
    return composeQuoting(source, [partOf(nearest)], lead, [
      ...offered,
      ...makeFullButtons(source, [nearest]),
    ]);
  }
  const quoted = () =>
    known.length > 0
      ? say('absent.knownSpeakers', { names: nameSpeakers(voice, known) })
      : say('absent.nobodyQuoted');
  const advice =
    reason.because === 'unknown-speaker'
      ? [noteOf(quoted())]
      : meant.length === 0 && isSubject(reason)
        ? [noteOf(say(toTry))]
        : [];
  return { blocks: [noteOf(lacking), ...advice, citeInLine(source.index.article, source.language)], actions };
}

/** Whether another question about the article's subject may be answered. */
const isSubject = ({ because }: Absent['reason']) => because === 'no-words' || because === 'not-mentioned';

/** Of whom a refusal offers the statements: whoever was probably meant comes first. */
function listAskable(
  reason: Absent['reason'],
  known: readonly Speaker[],
  meant: readonly string[],
): readonly Speaker[] {
  if (['no-such-fact', 'no-such-paragraph', 'author-silent', 'no-reason'].includes(reason.because)) return [];
  if (reason.because === 'silent-on') return known.filter(({ name }) => name === reason.speaker.name);
  // Who asks what happened somewhere has asked for nobody's words, unless a name was only misspelt.
  if (reason.because === 'not-mentioned' || reason.because === 'other-language')
    return known.filter(({ name }) => meant.includes(name));
  const rank = ({ name }: Speaker) => (meant.includes(name) ? 0 : 1);
  return [...known].sort((one, other) => rank(one) - rank(other));
}

/** What a `show` button shows: the quotations of its state from its position on. */
export function composeShown(source: Source, shown: Shown, { moved = [], above = {} }: Showing = {}): Reply {
  const { quotes, at, state } = shown;
  const page = at.from === 0 && composeStatements(source, shown, above);
  if (page) return page;
  const all = quoteAll(source, quotes);
  const [first, ...rest] = all?.slice(at.quotation) ?? [];
  if (!first && quoteAll(wholeOf(source), quotes)?.[at.quotation]) return composeWithheld(source, quotes);
  if (!first || at.from >= first.text.length) return composeStale(source.language);
  const notes = moved.map(
    ({ from, to }): Block => noteOf(voiceOf(source.language).say('anchor.moved', { from, to })),
  );
  return {
    blocks: [
      ...notes,
      { ...first, from: at.from },
      ...rest,
      citeInLine(source.index.article, source.language),
    ],
    actions: [],
    rest: { state, first: at.quotation },
  };
}

/** What leads to what is shown. */
interface Showing {
  /** Paragraphs that have other numbers than when the button was made. */
  readonly moved?: Extract<Carried, { kind: 'carried' }>['moved'];
  /** What stood above it where the button stands. */
  readonly above?: Above;
}

/** What a button shows whose paragraph is not in the article any more as it was: what stands there now. */
export function composeChanged(source: Source, number: number, found: FoundAgain): Reply {
  const { article } = source.index;
  const numbers =
    found.kind === 'changed' ? [found.number] : found.kind === 'ambiguous' ? found.numbers.slice(0, 3) : [];
  const quotes = numbers.map((one): Quote => ({ of: 'paragraph', number: one }));
  const now = quoteAll(source, quotes) ?? [];
  return {
    blocks: [
      noteOf(sayChanged(voiceOf(source.language), number, found)),
      ...now,
      ...(now.length > 0 ? [citeInLine(article, source.language)] : []),
    ],
    actions: [],
    ...restOf(source, quotes),
  };
}

function sayChanged({ say }: Voice, number: number, { kind }: FoundAgain): string {
  if (kind === 'ambiguous') return say('anchor.ambiguous', { number });
  return kind === 'changed' ? say('anchor.changed', { number }) : say('anchor.gone', { number });
}

/** What a button shows whose article is gone or has changed. */
export function composeStale(language?: Language): Reply {
  return composeNote(voiceOf(language).say('fault.stale'));
}
