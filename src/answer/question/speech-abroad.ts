import { plainLetters } from '../text/index.js';
import { PHRASES, type SpeechPhrases } from './phrases/index.js';
import {
  joinTemplates,
  type SpeechSought,
  type SpeechTemplate,
  type SpeechTemplates,
} from './speech-templates.js';

const ABROAD_PHRASES = PHRASES.flatMap(({ speech = [] }) => speech);
/** Where words stand apart from each other, a subject is known by the word before it. */
const isSpaced = ({ about }: SpeechPhrases) => about !== undefined;

const nobodyIn = (phrases: SpeechPhrases): RegExp | undefined =>
  phrases.nobody === undefined
    ? undefined
    : new RegExp(`^(?:${phrases.nobody})${isSpaced(phrases) ? '(?=[\\s?!.]|$)' : ''}`, 'i');
const NAME = '(?<name>[^?!,;:]{1,60}?)';
/** In languages without spaces only the words around a name tell where it ends. */
const NAME_UNSPACED = '(?<name>[^?!,;:？，]{1,40}?)';
/** Politeness and the like, in languages without spaces. */
const REST = '[^?？。]{0,8}';
const END = String.raw`\s*[?.!？。؟]*\s*$`;

/** What is asked about, behind one of these words. */
const behind = (words = '') => (words === '' ? '' : String.raw`(?:\s+(?:${words})\s+(?<about>.+?))?`);

function readTemplates(phrases: SpeechPhrases, sought: SpeechSought, forms: readonly string[] = []) {
  return forms.map((form): SpeechTemplate => [sought, readForm(phrases, form)]);
}

function readForm(phrases: SpeechPhrases, form: string): RegExp {
  const pattern = form
    .replace('{name}', isSpaced(phrases) ? NAME : NAME_UNSPACED)
    .replace('{said}', '(?<about>.+?)')
    .replace('{about}', behind(phrases.about))
    .replace('{to}', behind(phrases.to))
    .replace('{rest}', REST);
  return new RegExp(`^[¿]?${isSpaced(phrases) ? plainLetters(pattern) : pattern}${END}`, 'di');
}

/**
 * "What did X say about Y?", what X thinks of Y, and how X reacted, in languages other than English. Each language by
 * itself: whoever asks in one would wait while V8 compiles the forms of all.
 */
export const ABROAD = ABROAD_PHRASES.map((phrases): SpeechTemplates => {
  const nobody = nobodyIn(phrases);
  return {
    ...joinTemplates([
      ...readTemplates(phrases, 'words', phrases.words),
      ...readTemplates(phrases, 'view', phrases.views),
      ...readTemplates(phrases, 'deed', phrases.deeds),
    ]),
    ...(nobody && { nobody }),
    ...(isSpaced(phrases) && { isPlain: true }),
  };
});

/** "Who said …?", in languages other than English: each form, and whether it is written without accents. */
export const SAID_ABROAD: readonly (readonly [form: RegExp, isPlain: boolean])[] = ABROAD_PHRASES.flatMap(
  (phrases) => (phrases.said ?? []).map((form) => [readForm(phrases, form), isSpaced(phrases)] as const),
);
