import { PHRASES, type SpeechPhrases } from './phrases/index.js';
import { joinTemplates, type SpeechSought, type SpeechTemplate } from './speech-templates.js';

const ABROAD_PHRASES = PHRASES.flatMap(({ speech = [] }) => speech);
/** Where words stand apart from each other, a subject is known by the word before it. */
const isSpaced = ({ about }: SpeechPhrases) => about !== undefined;

const nobodyIn = (phrases: readonly SpeechPhrases[]) =>
  phrases.flatMap(({ nobody = [] }) => nobody).join('|');
const NOBODY = new RegExp(`^(?:${nobodyIn(ABROAD_PHRASES.filter(isSpaced))})(?=[\\s?!.]|$)`, 'i');
const NOBODY_UNSPACED = new RegExp(`^(?:${nobodyIn(ABROAD_PHRASES.filter((one) => !isSpaced(one)))})`, 'i');
const NAME = '(?<name>[^?!,;:]{1,60}?)';
/** In languages without spaces only the words around a name tell where it ends. */
const NAME_UNSPACED = '(?<name>[^?!,;:？，]{1,40}?)';
/** Politeness and the like, in languages without spaces. */
const REST = '[^?？。]{0,8}';
const END = String.raw`\s*[?.!？。؟]*\s*$`;

/** What is asked about, behind one of these words. */
const behind = (words = '') => (words === '' ? '' : String.raw`(?:\s+(?:${words})\s+(?<about>.+?))?`);

function readTemplates(phrases: SpeechPhrases, sought: SpeechSought, forms: readonly string[] = []) {
  return forms.map((form): SpeechTemplate => {
    const pattern = form
      .replace('{name}', isSpaced(phrases) ? NAME : NAME_UNSPACED)
      .replace('{about}', behind(phrases.about))
      .replace('{to}', behind(phrases.to))
      .replace('{rest}', REST);
    return [sought, new RegExp(`^[¿]?${pattern}${END}`, 'i')];
  });
}

/**
 * "What did X say about Y?", what X thinks of Y, and how X reacted, in languages other than English. Each language by
 * itself: whoever asks in one would wait while V8 compiles the forms of all.
 */
export const ABROAD = ABROAD_PHRASES.map((phrases) =>
  joinTemplates(
    [
      ...readTemplates(phrases, 'words', phrases.words),
      ...readTemplates(phrases, 'view', phrases.views),
      ...readTemplates(phrases, 'deed', phrases.deeds),
    ],
    isSpaced(phrases) ? NOBODY : NOBODY_UNSPACED,
  ),
);
