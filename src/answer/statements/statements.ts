import type { Article } from '../../article/index.js';
import { isAbroad, smallAbroad } from './abroad/index.js';
import { Crediting } from './crediting.js';
import { isTale } from './dialogue.js';
import { type Attribution, Ledger } from './ledger.js';
import { Names } from './names/index.js';
import { whoDied } from './obituary.js';
import { readFrame } from './reading.js';
import { Talk } from './talk.js';
import { type Frame, frames } from './tokens.js';
import { intervieweeOf, interviewTurns, labelled, postsShown, speechTurns, turnOf } from './transcripts.js';
import type { SpeakerVoice } from './voice.js';
import { Voices } from './voices.js';
import { SPACED } from './words/index.js';

/**
 * Attributes the statements of an article. Takes time in proportion to its length.
 *
 * Each paragraph is read into frames (tokens.ts), each frame into claims: a cue and its subject
 * (english/, abroad/). In crediting.ts claims become statements. The sentence of a cue belongs to the cue's subject;
 * so do all sentences of the quotations beside it. A quotation without a cue belongs to whoever is being
 * quoted: in the same paragraph before it, in the next sentence, in a paragraph that ended with a colon or
 * with its quotation open, in that order. Pronouns go to whoever was spoken of last (scene.ts).
 */
export function attribute(article: Article): Attribution {
  const { language } = article;
  const isQuoted = (at: number) => /^(?:'(?!')|‘)/.test(article.paragraphs[at]?.text ?? '');
  const pages = article.paragraphs.map((paragraph, at) => ({
    paragraph,
    frames: frames(paragraph.text, language, isQuoted(at - 1) || isQuoted(at + 1)),
  }));
  const names = new Names(
    smallWords(
      pages.flatMap((page) => page.frames),
      language,
    ),
    SPACED[language],
    language === 'fr',
  );
  for (const page of pages) for (const frame of page.frames) names.learn(frame.tokens);
  const isDialogue = !isAbroad(language) && isTale(article.paragraphs);
  const voices = new Voices(!isDialogue, whoDied(article, names));
  const ledger = new Ledger();
  const printed = labelled(article.paragraphs, names, SPACED[language]?.hasNounCapitals);
  const speech = printed.size > 0 ? printed : speechTurns(article, names);
  const turns = speech.size > 0 || isDialogue ? speech : interviewTurns(article.paragraphs);
  const labels = new Map([...turns, ...postsShown(article.paragraphs)]);
  const interviewee = intervieweeOf(article, labels, names);
  const talk = isDialogue ? new Talk(ledger, names, voices) : undefined;
  const crediting = new Crediting(ledger, talk);
  let turn: readonly SpeakerVoice[] = [];
  for (const page of pages) {
    const { paragraph } = page;
    const label = labels.get(paragraph);
    if (label !== undefined) {
      turn = turnOf(label, names, voices, interviewee);
    } else if (!/^["“'‘]/u.test(paragraph.text)) turn = [];
    voices.beginParagraph(paragraph.text);
    const readings = page.frames.map((frame, at) =>
      readFrame(frame, names, voices, language, talk && (at === 0 ? 'opening' : 'going on')),
    );
    // “I like it,” Li says now: no more of what was printed under another's name.
    const speaks = readings.some(({ claims }) =>
      claims.some(({ claim, voices }) => claim.kind === 'say' && voices.length > 0),
    );
    if (label === undefined && speaks) turn = [];
    if (turn.length > 0) crediting.creditWhole({ paragraph, readings }, turn);
    else crediting.credit({ paragraph, readings });
  }
  talk?.end();
  return ledger.attribution();
}

function smallWords(all: readonly Frame[], language: string): Set<string> {
  const small = new Set<string>(smallAbroad(language));
  for (const { tokens } of all) {
    for (const token of tokens) if (token.kind === 'word' && !token.capital) small.add(token.lower);
  }
  return small;
}
