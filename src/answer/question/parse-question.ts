import type { CommandMeant } from '../answer.js';
import { withoutHidden } from '../text/index.js';
import { type Aside, readAside } from './asides.js';
import { readCommandMeant } from './command-meant.js';
import { correctSpeech } from './correct-speech.js';
import { type ExcerptAsked, type ParagraphRange, readExcerptAsked, readPlace } from './excerpt.js';
import {
  type HeaderQuestion,
  isInBody,
  type QuestionContext,
  readHeaderQuestion,
} from './header-question.js';
import { letterAsArticle } from './letters.js';
import { readListAsked } from './lists.js';
import { type MentionAsked, readMentionAsked } from './mentions.js';
import { type Question, readQuestion } from './question.js';
import { readSectionAsked } from './section-asked.js';
import { spellOut } from './shorthand.js';
import { findSignOff } from './sign-off.js';
import { type SpeakerAsked, type SpeechAsked, speakerAsked, speechAsked } from './speech.js';

/** What somebody sent, read once: whoever answers it needs its text no more. */
type ParsedQuestion = ParsedAside | ParsedCommand | ParsedExcerpt | QuestionInWords;

/** Nothing was asked. */
interface ParsedAside {
  readonly kind: 'aside';
  readonly aside: Aside;
}

/** Another command gives what was asked for. */
interface ParsedCommand {
  readonly kind: 'command';
  readonly meant: CommandMeant;
}

/** The gist was asked for, or paragraphs by their numbers. */
interface ParsedExcerpt {
  readonly kind: 'excerpt';
  readonly excerpt: ExcerptAsked;
}

/** A question of words, which the header, somebody's statements or a passage may answer. */
export interface QuestionInWords {
  readonly kind: 'words';
  /** The paragraphs that it is about; all of them, when absent. */
  readonly range?: ParagraphRange;
  /** What is looked up in the article. What names the paragraphs is not among it. */
  readonly words: Question;
  /** Present when it may ask for what somebody says. */
  readonly speech?: SpeechAsked;
  /** Present when it asks who said something. */
  readonly speaker?: SpeakerAsked;
  /** As a question about the article itself; absent when it can't be one. */
  readonly header?: HeaderQuestion;
  /** Present when it asks whether words stand in the article, or at which places. */
  readonly mention?: MentionAsked;
}

/** Reads a question beside the article that it is asked of. Linear in its length; never throws. */
export function parseQuestion(question: string, context: QuestionContext): ParsedQuestion {
  const text = spellOut(withoutHidden(question), context.passages);
  const aside = readAside(text);
  if (aside) return { kind: 'aside', aside };
  const last = context.article.paragraphs.length;
  const meant = readCommandMeant(text, last);
  if (meant) return { kind: 'command', meant };
  const excerpt =
    readSectionAsked(text, context) ??
    readListAsked(text, context) ??
    readExcerptAsked(
      letterAsArticle(text, context.article),
      last,
      (word) => isInBody(context.passages, word),
      findSignOff(context.article).prose,
    );
  if (excerpt) return { kind: 'excerpt', excerpt };
  const placed = readPlace(text, last);
  const words = placed && readQuestion(placed.rest, context.passages);
  // "Paragraph 5?" asks for nothing but its words.
  if (!placed || !words || words.asked.length === 0)
    return inWords(readQuestion(text, context.passages), context);
  return { ...inWords(words, context), range: placed.range };
}

function inWords(words: Question, context: QuestionContext): QuestionInWords {
  const speech = readSpeech(words.text, context);
  const speaker = speech ? undefined : speakerAsked(words.text);
  const header = readHeaderQuestion(letterAsArticle(words.text, context.article), context);
  const mention = readMentionAsked(words.text);
  return {
    kind: 'words',
    words,
    ...(speech && { speech }),
    ...(speaker && { speaker }),
    ...(header && { header }),
    ...(mention && { mention }),
  };
}

/** What asks for speech may be mistyped; who is asked about is looked for as it stands. */
function readSpeech(text: string, context: QuestionContext): SpeechAsked | undefined {
  const corrected = correctSpeech(text, context);
  const asked = speechAsked(corrected);
  return corrected === text || (asked && text.includes(asked.name)) ? asked : speechAsked(text);
}
