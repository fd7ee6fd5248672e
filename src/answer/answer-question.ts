import type {
  Absent,
  Answer,
  Evidence,
  Excerpt,
  Fact,
  FactField,
  Found,
  Passage,
  Speaker,
  Stated,
  Statement,
} from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { factAsked, readFact } from './facts/index.js';
import { findMissing } from './missing-names.js';
import type { Nearness, PassageIndex } from './passages/index.js';
import {
  findGist,
  judgeRanking,
  type Meeting,
  PERHAPS_BELOW,
  type Ranked,
  rank,
  type Sought,
  seek,
} from './passages/index.js';
import {
  type ExcerptAsked,
  isOtherLanguage,
  type ParagraphRange,
  readAside,
  readExcerptAsked,
  readPlace,
  readQuestion,
  type SpeechAsked,
  speakerAsked,
  speechAsked,
} from './question/index.js';
import {
  isAuthor,
  isNamed,
  isOpinion,
  isOthersWords,
  isSomebody,
  ownSentences,
  speaksOf,
  statementsIn,
} from './spoken.js';
import { statementsBy, verbOf } from './statements/index.js';
import { withoutHidden } from './text/index.js';

/** With less than this, and a rival at least half as likely, candidates are shown as equals. */
const SURE_FROM = 0.45;
/** Anything less is not near by any meaning of the word. */
const NEAR_FROM = 0.02;
/** A passage less likely than this part of the best is not shown beside it as related. */
const RELATED_PART = 0.1;
/** More paragraphs are for reading, not for an answer. */
const MOST_PARAGRAPHS = 5;
/** No reader looks further down. */
const MOST_PASSAGES = 10;

/**
 * Answers a question in plain words. Never throws, whatever the question.
 *
 * What somebody says and what the header says go before what the text says: they are surer, and are tried
 * only on questions that ask for nothing else.
 *
 * @param nearness of the article to this very question; without it, the words alone decide.
 */
export function answer(index: ArticleIndex, question: string, nearness?: Nearness): Answer {
  const text = withoutHidden(question);
  const aside = readAside(text);
  if (aside) return { kind: 'absent', reason: { because: 'aside', aside }, near: [] };
  const last = index.article.paragraphs.length;
  const excerpt = readExcerptAsked(text, last);
  if (excerpt) return excerptOf(index, excerpt);
  const placed = readPlace(text, last);
  if (!placed || readQuestion(placed.rest, index.passages).asked.length === 0)
    return answerInWords(index, text, nearness);
  const { range, rest } = placed;
  if (range.from > last) return noSuchParagraph(range, last);
  return withinRange(answerInWords(index, rest, nearness), range);
}

function answerInWords(index: ArticleIndex, question: string, nearness?: Nearness): Answer {
  const speech = speechAsked(question);
  const own = speech && ownView(index, speech);
  if (own) return own;
  const speaking = speech && said(index, speech.name, speech.about);
  const quoted = speech ? undefined : whoSaid(index, question);
  if (quoted) return quoted;
  // A speaker may be called Times or Post; words for words are asked of nobody else.
  if (speech?.for === 'words' && speaking?.kind === 'stated') return speaking;
  const field = factAsked(index, question);
  if (field) return fact(index, field);
  if (speaking?.kind === 'stated') return speaking;
  if (!speech || !speaking || !isSomebody(index, speech.name)) return search(index, question, nearness);
  return inPlaceOf(index, speech, speaking, search(index, question, nearness));
}

/** The sentences that carry the article; nothing where it has no body. */
export function gist(index: ArticleIndex): Excerpt | undefined {
  const given = excerptOf(index, { of: 'gist' });
  return given.kind === 'excerpt' ? given : undefined;
}

/** What carries the article, or the paragraphs that are asked for. */
function excerptOf({ article, passages }: ArticleIndex, { of, range }: ExcerptAsked): Excerpt | Absent {
  const last = article.paragraphs.length;
  if (range && (range.from > last || range.from < 1)) return noSuchParagraph(range, last);
  const found =
    of === 'gist'
      ? findGist(passages, article.title, range)
      : article.paragraphs
          .slice((range?.from ?? 1) - 1, range?.to)
          .slice(0, MOST_PARAGRAPHS)
          .map((paragraph): Passage => {
            const span = { start: 0, end: paragraph.text.length };
            return { paragraph, span, score: 1, evidence: [] };
          });
  if (found.length === 0) return { kind: 'absent', reason: { because: 'no-words' }, near: [] };
  return { kind: 'excerpt', of, passages: found, ...(range && { range }) };
}

function noSuchParagraph({ from, to }: ParagraphRange, last: number): Absent {
  const asked = from === to ? `¶${from}` : `¶${from}–${to}`;
  return { kind: 'absent', reason: { because: 'no-such-paragraph', asked, last }, near: [] };
}

/** What of an answer stands in some paragraphs: "What does Putin say in ¶5?" */
function withinRange(given: Answer, { from, to }: ParagraphRange): Answer {
  const isIn = ({ paragraph: { number } }: Pick<Passage, 'paragraph'>) => number >= from && number <= to;
  const nothing: Absent = {
    kind: 'absent',
    reason: { because: 'not-mentioned', missing: [], unmet: [] },
    near: [],
  };
  switch (given.kind) {
    case 'found':
    case 'unsure': {
      const all = given.kind === 'found' ? [given.passage, ...given.others] : given.passages;
      const [passage, ...others] = all.filter(isIn);
      return passage ? { kind: 'found', passage, others } : nothing;
    }
    case 'stated': {
      const statements = given.statements.filter(isIn);
      return statements.length > 0 ? { ...given, statements } : nothing;
    }
    case 'absent':
      return { ...given, near: given.near.filter(isIn) };
    default:
      return given;
  }
}

/**
 * What may stand for the words of somebody who isn't quoted on what was asked: what the article tells of them, where
 * that can answer, and never what others say.
 *
 * @param refusal that they aren't quoted.
 * @param told what the whole question finds in the article.
 */
function inPlaceOf(index: ArticleIndex, speech: SpeechAsked, refusal: Absent, told: Answer): Answer {
  if (speech.for === 'words') return refusal;
  const [best] = told.kind === 'found' ? [told.passage] : told.kind === 'unsure' ? told.passages : [];
  if (!best) return refusal;
  const { reason } = refusal;
  if (reason.because === 'silent-on') {
    const { speaker, about } = reason;
    const theirs = statementsIn(index.attribution(), best).filter(({ speakers: all }) =>
      all.includes(speaker.name),
    );
    if (theirs.length > 0)
      return { kind: 'stated', speaker, alsoNamed: [], about, statements: theirs, score: best.score };
  }
  const isQuoted = reason.because === 'silent-on';
  // Of somebody who is named and never quoted, the sentence nearest to it is shown beside the refusal.
  const mayTell = !isNamed(speech.name) || (isQuoted && speech.for !== 'view');
  const isTheirs = speaksOf(best, speech.name, !isQuoted) && !isOthersWords(index.attribution(), best);
  return mayTell && isTheirs ? told : refusal;
}

/**
 * What the author says of something in their own words: a sentence that is put in nobody's mouth. Nothing when
 * somebody else is asked for, or nothing in particular.
 */
function ownView(index: ArticleIndex, { name, about }: SpeechAsked): Found | Absent | undefined {
  if (about === undefined || !isAuthor(index, name)) return undefined;
  const { passages, sought } = found(index, about);
  if (sought.length === 0) return undefined;
  const covered = coverage(index, about);
  const sentences = passages.flatMap((passage) =>
    ownSentences(index, passage.paragraph).map((span) => {
      const part = covered(passage.paragraph.text.slice(span.start, span.end));
      return { passage: { ...passage, span, score: passage.score * Math.min(1, part) }, part };
    }),
  );
  const own = sentences
    .filter(({ part }) => part >= OWN_FROM)
    .sort((one, other) => other.part - one.part || other.passage.score - one.passage.score)
    .map(({ passage }) => passage);
  const [best, ...others] = own.filter(
    ({ paragraph }, at) => own.findIndex((one) => one.paragraph === paragraph) === at,
  );
  if (best)
    return { kind: 'found', passage: best, others, voice: isOpinion(index.article) ? 'author' : 'article' };
  const near = passages.filter(({ score }) => score >= NEAR_FROM).slice(0, 3);
  return { kind: 'absent', reason: { because: 'author-silent', about }, near };
}

/** A sentence of the author's is on a subject when it speaks of this part of it. */
const OWN_FROM = 0.5;

/** A statement found by what is said: it covers at least this part of what was asked. */
const SAID_FROM = 0.5;
/** The same, where the statement stands in another paragraph than the one that fits the question best. */
const SAID_ELSEWHERE_FROM = 0.8;

/** Answers "who said that …?" with whoever said it; undefined when the question or the article is not of that kind. */
function whoSaid(index: ArticleIndex, question: string): Stated | undefined {
  const asked = speakerAsked(question);
  if (!asked) return undefined;
  const covered = coverage(index, asked.about);
  const nearest = found(index, question).passages[0]?.paragraph;
  const best = index
    .attribution()
    .statements.map((statement) => {
      const isNearest = statement.paragraph === nearest;
      const part = covered(statement.paragraph.text.slice(statement.span.start, statement.span.end));
      // "Who warned" prefers a sentence with "warned" among those that are equally near.
      const isBySameVerb = verbOf(statement.cue) === asked.verb;
      return { statement, part, isNearest, rank: part + (isNearest ? 0.2 : 0) + (isBySameVerb ? 0.2 : 0) };
    })
    .filter(({ part, isNearest }) => part >= (isNearest ? SAID_FROM : SAID_ELSEWHERE_FROM))
    .reduce<{ statement: Statement; part: number; rank: number } | undefined>(
      (most, one) => (!most || one.rank > most.rank ? one : most),
      undefined,
    );
  const speaker = index.attribution().speakers.find(({ name }) => name === best?.statement.speakers[0]);
  if (!best || !speaker) return undefined;
  return {
    kind: 'stated',
    speaker,
    alsoNamed: [],
    about: asked.about,
    statements: [best.statement],
    score: Math.min(0.9, best.part),
  };
}

/** What a speaker, named as a reader would, says in the article, on the whole or about something. */
export function said(index: ArticleIndex, name: string, about?: string): Stated | Absent {
  const attribution = index.attribution();
  const { speaker, alsoNamed, statements } = statementsBy(attribution, name);
  if (!speaker) {
    return {
      kind: 'absent',
      reason: {
        because: 'unknown-speaker',
        name,
        ...(about !== undefined && { about }),
        known: attribution.speakers,
      },
      near: about === undefined ? [] : near(index, about),
    };
  }
  if (about === undefined || readQuestion(about, index.passages).asked.length === 0) {
    return { kind: 'stated', speaker, alsoNamed, statements, score: alsoNamed.length > 0 ? 0.7 : 0.9 };
  }
  const on = onSubject(index, statements, about);
  if (on.length === 0) {
    return { kind: 'absent', reason: { because: 'silent-on', speaker, about }, near: near(index, about) };
  }
  return {
    kind: 'stated',
    speaker,
    alsoNamed,
    about,
    statements: on,
    score: alsoNamed.length > 0 ? 0.6 : 0.8,
  };
}

/** A field of the article's own header. */
export function fact(index: ArticleIndex, field: FactField): Fact | Absent {
  return (
    readFact({ article: index.article, speakers: () => speakers(index) }, field) ?? {
      kind: 'absent',
      reason: { because: 'no-such-fact', field },
      near: [],
    }
  );
}

/** Everyone the article quotes, by number of statements, then by name. */
export function speakers(index: ArticleIndex): readonly Speaker[] {
  return index.attribution().speakers;
}

/** What may be related to a text that puts it in other words: three passages at most, best first. */
export function related(index: ArticleIndex, text: string, nearness?: Nearness): readonly Passage[] {
  const { passages } = found(index, text, nearness);
  const least = (passages[0]?.score ?? 0) * RELATED_PART;
  return (
    passages
      .filter(({ score }) => score >= Math.max(NEAR_FROM, least))
      // In a text of many words one always resembles some word of the article.
      .filter(({ evidence }) => nearness || evidence.some(({ how }) => how !== 'similar spelling'))
      .slice(0, 3)
  );
}

/** The passages nearest to a question, best first, however far. */
function near(index: ArticleIndex, question: string): readonly Passage[] {
  return found(index, question)
    .passages.filter((passage) => passage.score >= 0.15)
    .slice(0, 3);
}

function search(index: ArticleIndex, question: string, nearness?: Nearness): Answer {
  const { passages, isSilent, sought } = found(index, question, nearness);
  if (sought.length === 0) return { kind: 'absent', reason: { because: 'no-words' }, near: [] };
  const [best, ...others] = passages;
  if (!best || isSilent) {
    const near = passages.filter((passage) => passage.score >= NEAR_FROM);
    if (isForeign(index, question, sought))
      return {
        kind: 'absent',
        reason: { because: 'other-language', language: index.article.language },
        near,
      };
    const { names, words } = findMissing(question, index, sought);
    return { kind: 'absent', reason: { because: 'not-mentioned', missing: names, unmet: words }, near };
  }
  const rivals = passages.slice(0, 3).filter((passage) => passage.score >= best.score / 2).length;
  if (nearness && best.score < PERHAPS_BELOW && others.length > 0)
    return { kind: 'unsure', passages, candidates: Math.max(2, rivals) };
  if (best.score < SURE_FROM && rivals > 1) return { kind: 'unsure', passages, candidates: rivals };
  return { kind: 'found', passage: best, others };
}

/** Whether a question has no word of the article, and is in another language as far as can be told. */
function isForeign({ article }: ArticleIndex, question: string, sought: readonly Sought[]): boolean {
  if (
    sought.length < 2 ||
    sought.some(({ meetings }) => meetings.some(({ how }) => how !== 'similar spelling'))
  )
    return false;
  return isOtherLanguage(question, article.language);
}

function found(
  index: ArticleIndex,
  question: string,
  nearness?: Nearness,
): { passages: Passage[]; isSilent: boolean; sought: Sought[] } {
  const read = readQuestion(question, index.passages);
  const sought = seek(index.passages, read);
  const ranked = rank(index.passages, read, sought, nearness);
  const [best] = ranked;
  if (!best) return { passages: [], isSilent: true, sought };
  const { isSilent, chances } = judgeRanking(sought, best, ranked);
  const passages = ranked
    .slice(0, MOST_PASSAGES)
    .map((one, i) => passage(index.passages, one, chances[i] ?? 0, sought, question));
  return { passages, isSilent, sought };
}

function passage(
  index: PassageIndex,
  ranked: Ranked,
  score: number,
  sought: readonly Sought[],
  question: string,
): Passage {
  const first = index.sentences[ranked.sentence]!;
  const last = index.sentences[ranked.until]!;
  const paragraph = index.paragraphs[ranked.paragraph]!;
  return {
    paragraph,
    span: { start: first.span.start, end: last.span.end },
    score,
    evidence: evidence(index, ranked.paragraph, sought, question),
  };
}

/** Each word of the question that the paragraph meets, with the article's own word as it stands there. */
function evidence(
  index: PassageIndex,
  paragraph: number,
  sought: readonly Sought[],
  question: string,
): Evidence[] {
  return sought.flatMap(({ word, meetings, related }) => {
    const asked = question.slice(word.start, word.end);
    const met = firstMet(index, paragraph, meetings) ?? firstMet(index, paragraph, related);
    if (!met) return [];
    const { found, how } = met;
    const same =
      how !== 'same' ||
      found === asked ||
      found === word.folded ||
      index.words(found)[0]?.folded === word.folded;
    return [{ asked, found, how: same ? how : 'same stem' }];
  });
}

function firstMet(index: PassageIndex, paragraph: number, meetings: readonly Meeting[]) {
  for (const { term, how } of meetings) {
    const found = firstOf(index, paragraph, term);
    if (found !== undefined) return { found, how };
  }
  return undefined;
}

/** The first word of a paragraph that is of a term, as it stands there. Reading the text again would cost more. */
function firstOf(index: PassageIndex, paragraph: number, term: number): string | undefined {
  const from = index.firstSentence[paragraph]!;
  const sentence = index.inSentences[term]!.find((one) => one >= from);
  if (sentence === undefined || sentence >= index.firstSentence[paragraph + 1]!) return undefined;
  const { terms, places, span } = index.sentences[sentence]!;
  const { text } = index.paragraphs[paragraph]!;
  const at = terms.indexOf(term);
  if (at >= 0) return text.slice(places[2 * at], places[2 * at + 1]);
  // One of several names, which may be of more than one word.
  const said = text.slice(span.start, span.end);
  const cut = index.words(said);
  const name = index.aliases(cut, said).find(({ key }) => index.terms.get(key) === term);
  return name && said.slice(cut[name.from]!.start, cut[name.to]!.end);
}

/** How much of what a question is about a text speaks of, from 0 to 1. */
function coverage(index: ArticleIndex, about: string): (text: string) => number {
  const read = readQuestion(about, index.passages);
  const sought = seek(index.passages, read);
  const total = sought.reduce((sum, one) => sum + one.weight, 0) || 1;
  return (text: string) => {
    const { words, aliases, terms: termOf } = index.passages;
    const cut = words(text);
    const keys = [...cut.map(({ stem }) => stem), ...aliases(cut, text).map(({ key }) => key)];
    const terms = new Set(keys.map((key) => termOf.get(key)));
    return (
      sought.reduce(
        (sum, one) =>
          sum +
          one.weight * Math.max(0, ...one.meetings.filter((m) => terms.has(m.term)).map((m) => m.worth)),
        0,
      ) / total
    );
  };
}

/** The statements on a subject, best first: those whose sentence, or else whose paragraph, speaks of it. */
function onSubject(index: ArticleIndex, statements: readonly Statement[], about: string): Statement[] {
  const covered = coverage(index, about);
  const scored = statements.map((statement) => ({
    statement,
    sentence: covered(statement.paragraph.text.slice(statement.span.start, statement.span.end)),
    paragraph: covered(statement.paragraph.text),
  }));
  const best = Math.max(0, ...scored.map((one) => one.sentence));
  // A sentence that points back ("it", "this") may be on the subject by its paragraph alone.
  const kept =
    best >= 0.3
      ? scored.filter((one) => one.sentence >= Math.max(0.3, best * 0.6))
      : scored.filter((one) => one.paragraph >= 0.6);
  return kept
    .sort((a, b) => b.sentence - a.sentence || b.paragraph - a.paragraph)
    .map((one) => one.statement);
}
