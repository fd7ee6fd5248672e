import type { Absent, Answer, Fact, FactField, Passage, Stated } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { factAsked, readFact, toldByHeader } from './facts/index.js';
import { findWords } from './find-words.js';
import { findHappened } from './happened.js';
import { type Lookup, lookUp, lookUpText } from './lookup.js';
import { MOST_LACKING, mayAnswer, type Nearness, PERHAPS_BELOW } from './passages/index.js';
import { pinpoint } from './pinpoint/index.js';
import {
  findSignOff,
  isLetter,
  isOtherLanguage,
  mayBeMeant,
  parseQuestion,
  type Question,
  type QuestionInWords,
  readWhoseWords,
  type SpeechAsked,
} from './question/index.js';
import { gist, isBeyond, readExcerpt, readOnUnder, refuseParagraph, withinRange } from './read-out.js';
import { refuse } from './refusal/index.js';
import { countEquals, NEAR_FROM } from './related.js';
import {
  answerInPlace,
  findOwnView,
  findWhoSaid,
  isAuthor,
  keepKind,
  ownPassages,
  quoteSpeaker,
  speakers,
} from './speech/index.js';
import { findSpelledOut } from './spelled-out.js';

/** By words alone: with less than this, and a rival at least half as likely, candidates are shown as equals. */
const SURE_FROM = 0.45;

/**
 * Answers a question in plain words. Never throws, whatever the question.
 *
 * What somebody says and what the header says go before what the text says: they are surer, and are tried
 * only on questions that ask for nothing else.
 *
 * @param nearness of the article to this very question; without it, the words alone decide.
 */
export function answer(index: ArticleIndex, question: string, nearness?: Nearness): Answer {
  return ask(index, question, nearness).answer;
}

/** An answer, and how a question of words fares in the article. */
interface AnsweredQuestion {
  readonly answer: Answer;
  /** Absent where nothing was asked, or paragraphs by their numbers. */
  readonly lookup?: Lookup;
}

/** Answers a question, and keeps what *Why this?* tells of it. */
export function ask(index: ArticleIndex, question: string, nearness?: Nearness): AnsweredQuestion {
  const parsed = parseQuestion(question, index);
  if (parsed.kind === 'aside') return { answer: askNothing({ because: 'aside', aside: parsed.aside }) };
  if (parsed.kind === 'command')
    return { answer: askNothing({ because: 'command-meant', meant: parsed.meant }) };
  if (parsed.kind === 'excerpt') return { answer: readExcerpt(index, parsed.excerpt) };
  const { range, mention } = parsed;
  const places = !range && mention?.of === 'places' && findWords(index, mention.words);
  if (places && places.kind === 'places') {
    const meant = { command: 'find', words: mention.words, places } as const;
    return { answer: askNothing({ because: 'command-meant', meant }) };
  }
  const lookup = lookUp(index, parsed.words, nearness);
  const last = index.article.paragraphs.length;
  if (range && isBeyond(range, last)) return { answer: refuseParagraph(index, range), lookup };
  const given = answerInWords(index, parsed, lookup);
  const within = range ? withinRange(index, given, range) : readOnUnder(index, given);
  return { answer: withKey(index, within, lookup), lookup };
}

/** In this part of the questions at least, a passage must be the right one for a word of it to be marked. */
const LIKELY = 0.5;

/**
 * An answer with the very words that were asked for, where the passage is more likely right than wrong. Below that, and
 * in passages that are shown as equals, 11 of the 25 that were marked were right, of questions about eight articles of
 * Wikipedia and 23 stories.
 */
function withKey({ passages }: ArticleIndex, given: Answer, { question }: Lookup): Answer {
  if (given.kind !== 'found' || given.voice || given.passage.key || given.passage.score < LIKELY)
    return given;
  return { ...given, passage: pinpoint(passages, question, given.passage) };
}

function answerInWords(
  index: ArticleIndex,
  { words, speech, speaker, header, mention }: QuestionInWords,
  lookup: Lookup,
): Answer {
  const view = speech && findOwnView(index, speech, lookup);
  if (view) return view;
  const speaking = speech && quoteAsked(index, speech, lookup);
  // Who is quoted can be told by words alone.
  const quoted = speaker && findWhoSaid(index, speaker, lookup.byMeaning ? lookUp(index, words) : lookup);
  if (quoted) return quoted;
  // A speaker may be called Times or Post; words for words are asked of nobody else.
  if (speech?.for === 'words' && speaking?.kind === 'stated') return speaking;
  const field = header && fieldAsked(index, header, speech);
  if (field) return factOrTold(index, field, lookup);
  if (speaking?.kind === 'stated') return speaking;
  // "What does the author think?", of nothing in particular: what carries the article and is put in nobody's mouth.
  // Nor of "it" or "this".
  const isOfAll = ({ about }: SpeechAsked) =>
    about === undefined || lookUpText(index, about).sought.length === 0;
  const carrying = speech && isAuthor(index, speech.name) && isOfAll(speech) && gist(index);
  const own = carrying ? ownPassages(index, carrying.passages) : [];
  if (carrying && own.length > 0) return { ...carrying, passages: own };
  const told =
    askWhose(index, words.text) ??
    findHappened(index, words.text) ??
    findSpelledOut(index, lookup) ??
    answerFrom(index, lookup, mention?.words);
  if (isInOtherLetters(index, told, speech?.name)) return told;
  return speech && speaking
    ? answerInPlace(index, { speech, refusal: speaking, told, byMeaning: lookup.byMeaning })
    : told;
}

/** The field of the header that is asked for. "How did the city respond?" asks for no address, "how do I respond?" does. */
function fieldAsked(
  index: ArticleIndex,
  header: NonNullable<QuestionInWords['header']>,
  speech: SpeechAsked | undefined,
): FactField | undefined {
  const field = factAsked(index, header);
  const isOthersDeed = speech?.for === 'deed' && !/^(?:I|we|one)$/i.test(speech.name);
  return field === 'contact' && isOthersDeed ? undefined : field;
}

/** What whoever is asked about says. What each says alone is nothing that two agree on. */
function quoteAsked(
  index: ArticleIndex,
  { name, about, for: sought, kind, whole }: SpeechAsked,
  lookup: Lookup,
): Stated | Absent | undefined {
  // Of a signed article, nobody else whom it calls an author is meant by that word.
  if (index.article.authors.length > 0 && isAuthor(index, name)) return undefined;
  const ofOffice = whole === undefined ? undefined : quoteSpeaker(index, whole);
  if (ofOffice?.kind === 'stated') return ofOffice;
  const given = quoteSpeaker(index, name, about, lookup.byMeaning ? lookup : undefined);
  if (given.kind !== 'stated') return given;
  if (given.speaker.apart && sought === 'deed') return undefined;
  return kind === undefined ? given : keepKind(given, kind);
}

/** "Что сказал Путин?" of an English article: no name of it can be found in other letters. */
function isInOtherLetters({ article }: ArticleIndex, told: Answer, name = ''): boolean {
  if (told.kind !== 'absent' || told.reason.because !== 'other-language') return false;
  const text = article.paragraphs[0]?.text.toLowerCase() ?? '';
  return !(name.toLowerCase().match(/\p{L}/gu) ?? []).some((letter) => text.includes(letter));
}

/** Who says hello, thanks, or what another command gives, has asked for nothing of the article's, and for nobody. */
const askNothing = (reason: Absent['reason']): Absent => ({
  kind: 'absent',
  reason,
  near: [],
  known: [],
  meant: [],
});

/** A field of the article's own header. */
export function fact(index: ArticleIndex, field: FactField): Fact | Absent {
  return (
    readFact({ article: index.article, speakers: () => speakers(index) }, field) ??
    refuse(index, { because: 'no-such-fact', field })
  );
}

/** A field of the header; of a letter without a byline its signature; of a picture where there is none, what the article tells of one. */
function factOrTold(index: ArticleIndex, field: FactField, lookup: Lookup): Answer {
  const given = fact(index, field);
  const { signature } = findSignOff(index.article);
  if (given.kind === 'absent' && field === 'author' && signature && isLetter(index.article))
    return readExcerpt(index, { of: 'paragraphs', range: signature });
  const isOfPicture = field === 'caption' || field === 'credit';
  if (given.kind === 'fact' || !isOfPicture || index.article.captions.length > 0) return given;
  const told = answerFrom(index, lookup);
  return told.kind === 'found' ? told : given;
}

/** @param mentioned what may stand in the article or not, where nothing else is asked. */
function answerFrom(index: ArticleIndex, lookup: Lookup, mentioned?: string): Answer {
  const { question, sought } = lookup;
  if (sought.length === 0 && !(lookup.byMeaning && asksForSomething(question)))
    return refuse(index, { because: 'no-words' });
  const { passages, ranked, isSilent, isStranger } = lookup.ranking();
  const [best, ...others] = passages;
  const score = best?.score ?? 0;
  const equals = countEquals(passages);
  const isPerhaps = lookup.byMeaning
    ? score < PERHAPS_BELOW
    : score <= MOST_LACKING || (score < SURE_FROM && equals > 1);
  // A lone word ("When do we meet?") may stand in a caption by chance, unless it names or somebody is asked for.
  const mayBeInHeader = sought.length > 1 || question.wanted === 'person' || sought[0]?.word.capital;
  const body = {
    isSilent: !best || isSilent,
    isSure: !isPerhaps,
    coverage: ranked[0]?.evidence.coverage ?? 0,
  };
  const told = mayBeInHeader && toldByHeader(index, sought, body);
  if (told && mayAnswer(index.passages, question, told.text)) return told;
  const isNowhere = mentioned !== undefined && isPerhaps && hasNone(lookup);
  if (!best || isSilent || isStranger || isNowhere)
    return refuseAsked(index, lookup, passages, isNowhere ? mentioned : undefined);
  if (isPerhaps && others.length > 0) return { kind: 'unsure', passages, candidates: Math.max(2, equals) };
  return { kind: 'found', passage: best, others };
}

/** Asks whose words are meant by "her", of those whom the article quotes; nothing where somebody is named, or nobody may be. */
function askWhose(index: ArticleIndex, text: string): Absent | undefined {
  const whose = readWhoseWords(text);
  if (!whose) return undefined;
  const refusal = refuse(index, { because: 'whose-words' });
  const known = mayBeMeant(whose, refusal.known);
  return known.length > 0 ? { ...refusal, known } : undefined;
}

/** Whether none of a question's words stands anywhere in the article; the model finds something near to any word. */
const hasNone = ({ sought, missing }: Lookup) =>
  sought.length > 0 && missing().words.length === sought.length;

/** @param mentioned what the article doesn't mention, as it was typed, where that was asked. */
function refuseAsked(
  index: ArticleIndex,
  lookup: Lookup,
  passages: readonly Passage[],
  mentioned: string | undefined,
): Absent {
  const near = passages.filter((passage) => passage.score >= NEAR_FROM);
  if (isForeign(index, lookup))
    return refuse(index, { because: 'other-language', language: index.article.language }, near);
  const { names, words } = lookup.missing();
  const missing = names.length === 0 && mentioned !== undefined ? [mentioned] : names;
  return refuse(index, { because: 'not-mentioned', missing, unmet: words }, near);
}

/** Whether what is wanted can be told from the words that ask alone: "how old is he?", "who was she?". */
const asksForSomething = ({ wanted, quantity }: Question) => wanted !== 'any' || quantity !== 0;

/** Whether a question has no word of the article, and is in another language as far as can be told. */
function isForeign({ article }: ArticleIndex, { question, sought }: Lookup): boolean {
  if (
    sought.length < 2 ||
    sought.some(({ meetings }) => meetings.some(({ how }) => how !== 'similar spelling'))
  )
    return false;
  return isOtherLanguage(question.text, article.language);
}
