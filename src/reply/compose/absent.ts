import type { Absent, Speaker } from '../../answer/index.js';
import { makeShowButton } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Reply } from '../reply.js';
import type { Source } from '../source.js';
import { asksNothing, sayAbsent } from './absent-note.js';
import { composeNote, noteOf } from './parts.js';
import { partOf, quoteEverythingBy } from './quotes.js';
import { composeQuoting, makeFullButtons } from './quoting.js';
import { nameSpeakers } from './speakers.js';

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
export function composeAbsent(
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
        say('reply.saidHeading', { name: name(speaker.name) }),
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
    reason.because === 'unknown-speaker' || reason.because === 'whose-words'
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
