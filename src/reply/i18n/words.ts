import { type Absent, FACT_FIELDS, type FactField, type Speaker } from '../../answer/index.js';
import type { FoundAgain } from '../../article/anchor.js';
import { localTexts, typedName } from './command-words.js';
import { type Language, type Voice, voiceOf } from './languages.js';
import { makeLibraryWords } from './library-words.js';
import { brief } from './plain.js';

/** How many speakers are named in one reply. */
const NAMED = 12;

const name = (text: string) => brief(text, 80);

/** Everything that the bot says in replies, in one language. See `wordsIn`. */
export type Words = ReturnType<typeof makeWords>;

const made = new Map<Language, Words>();

/**
 * What the bot says in a language (languages/); English without one. What comes from a reader or an article is
 * cut here to what a line bears.
 */
export function wordsIn(language: Language = 'en'): Words {
  let words = made.get(language);
  if (!words) {
    words = makeWords(voiceOf(language));
    made.set(language, words);
  }
  return words;
}

function makeWords(voice: Voice) {
  const { language, say, list, either, quote } = voice;
  const optionOf = (option: string) => localTexts.optionName(option)(language) ?? option;
  const named = (speakers: readonly Speaker[]): string => {
    const shown = speakers.slice(0, NAMED).map((speaker) => `${name(speaker.name)} (${speaker.statements})`);
    const rest = speakers.length - shown.length;
    return list(rest > 0 ? [...shown, say('article.moreSpeakers', { count: rest })] : shown);
  };
  const fields = Object.fromEntries(FACT_FIELDS.map((field) => [field, say(`fact.${field}`)])) as Readonly<
    Record<FactField, string>
  >;

  return {
    fields,
    untitled: say('article.untitled'),
    length: (counts: { readonly paragraphs: number; readonly words: number }) =>
      say('fact.lengthText', counts),
    etAl: (authors: string) => say('article.etAl', { authors }),
    countParagraphs: (paragraphs: number) => say('fact.paragraphsText', { paragraphs }),
    note: say('reply.note'),
    askWho: say('ask.who'),
    askWhen: say('ask.when'),
    askTitle: say('ask.title'),
    askWhatSaid: (speaker: string) => say('ask.whatSaid', { name: name(speaker) }),
    paragraphOf: (number: number) => `¶${number}`,
    placeOf: (number: number, last: number) => say('reply.placeOf', { number, last }),
    jointly: (others: readonly string[]) =>
      say('reply.jointly', { names: list(others.slice(0, 4).map((other) => name(other))) }),

    alsoSaidBy: (others: readonly string[]) =>
      say('reply.alsoSaidBy', { names: list(others.slice(0, 4).map((other) => name(other))) }),
    manner: { direct: say('reply.direct'), reported: say('reply.reported') },

    saidHeading: (speaker: Speaker, about?: string) =>
      about === undefined
        ? say('reply.saidHeading', { name: name(speaker.name) })
        : say('reply.saidHeadingAbout', { name: name(speaker.name), about: quote(about) }),
    saidCount: (shown: number, all: number) =>
      shown < all
        ? say('reply.saidNearest', { all: say('reply.saidCount', { count: all }), shown })
        : say('reply.saidCount', { count: all }),
    saidRange: (first: number, last: number, all: number) =>
      say('reply.saidRange', { first, last, all, span: first === last ? 'one' : 'many' }),
    alsoNamed: (speaker: Speaker, others: readonly Speaker[]) =>
      say('reply.alsoNamed', {
        name: name(speaker.name),
        others: either(others.slice(0, 5).map((other) => name(other.name))),
      }),

    unsure: (candidates: number) => say('reply.unsure', { candidates }),

    absent(reason: Absent['reason']): string {
      switch (reason.because) {
        case 'no-words':
          return say('absent.noWords');
        case 'not-mentioned':
          return reason.missing.length > 0
            ? say('absent.missing', { words: either(reason.missing.slice(0, 5).map((one) => quote(one))) })
            : say('absent.silent');
        case 'unknown-speaker':
          return say('absent.unknownSpeaker', { name: quote(reason.name) });
        case 'silent-on':
          return say('absent.silentOn', { name: name(reason.speaker.name), about: quote(reason.about) });
        case 'author-silent':
          return say('absent.authorSilent', { about: quote(reason.about) });
        case 'no-such-fact':
          return say(`noFact.${reason.field}`);
      }
    },
    didYouMean: (near: readonly string[]) =>
      say('absent.didYouMean', { words: either(near.map((one) => quote(one, 60))) }),
    near: (count: number) => say('absent.near', { count }),
    nearUnsaid: say('absent.nearUnsaid'),
    inOwnVoice: (voice: 'author' | 'article') => say(`reply.${voice}Voice`),
    knownSpeakers: (speakers: readonly Speaker[]) => say('absent.knownSpeakers', { names: named(speakers) }),
    nobodyQuoted: say('absent.nobodyQuoted'),
    askAboutIt: say('absent.askAboutIt'),

    noSuchParagraph: (asked: string, last: number) => say('paragraph.none', { asked: quote(asked), last }),
    notAParagraph: (asked: string, last: number) => say('paragraph.noNumber', { asked: quote(asked), last }),
    noParagraphs: say('paragraph.noneAtAll'),

    paragraphs: say('article.paragraphs'),
    readingTime: say('article.readingTime'),
    speakers: say('article.speakers'),
    nobody: say('article.nobody'),
    minutes: (minutes: number) => say('article.minutes', { minutes: Math.max(1, minutes) }),
    named,

    allOf: (speaker: Speaker) => say('button.allOf', { name: brief(speaker.name, 60) }),
    saidBy: (speaker: Speaker) => say('button.saidBy', { name: brief(speaker.name, 60) }),
    inFull: (paragraph: number) => say('button.inFull', { paragraph }),
    goOn: (left: number) => say('button.goOn', { left }),
    fromTheStart: say('button.fromTheStart'),
    context: say('button.context'),
    earlier: say('button.earlier'),
    later: say('button.later'),
    others: say('button.others'),
    sure: (score: number) =>
      say('button.sure', { percent: Math.min(99, Math.max(1, Math.round(score * 100))) }),
    why: say('button.why'),
    cite: say('button.cite'),
    citeStatement: say('button.citeStatement'),
    page: (page: number, pages: number) => say('read.page', { page, pages }),
    jump: say('read.jump'),
    jumpLabel: (last: number) => say('read.jumpLabel', { last }),
    furtherOn: (last: number) => say('limit.furtherOn', { last }),
    moreFurtherOn: (count: number, last: number) => say('limit.more', { count, last }),
    readSoFar: (last: number) => say('limit.soFar', { last }),
    reveal: say('limit.reveal'),
    otherStyle: say('button.otherStyle'),
    emptyMessage: say('fault.emptyMessage'),
    share: say('button.share'),
    remove: say('button.remove'),
    questionGone: say('fault.questionGone'),
    notCounted: say('discussed.off'),

    speakerChoice: (speaker: Speaker) =>
      `${name(speaker.name)} (${say('reply.saidCount', { count: speaker.statements })})`,

    helpHeading: say('help.heading'),
    help: say('help.text'),
    helpExample: (speaker?: Speaker) =>
      say('help.example', {
        question: speaker ? say('ask.whatSaid', { name: name(speaker.name) }) : say('ask.who'),
      }),

    unknownCommand: (command: string, near?: string) =>
      say('fault.unknownCommand', { command: brief(command, 40), near: near ?? 'nothing' }),
    missingOption: (command: string, option: string) =>
      say('fault.missingOption', { command: typedName(command, language), option: optionOf(option) }),
    tooFast: (questions: number, seconds: number) => say('fault.tooFast', { questions, seconds }),
    pressedTooFast: (presses: number, seconds: number) => say('fault.pressedTooFast', { presses, seconds }),
    rulesUnknown: say('fault.rulesUnknown'),
    tooLong: (option: string, length: number, most: number) =>
      say('fault.tooLong', { option: optionOf(option), length, most }),
    wrongKind: (option: string) => say('fault.wrongKind', { option: optionOf(option) }),
    notInRange(name: string, min?: number, max?: number) {
      const option = optionOf(name);
      return min !== undefined && max !== undefined
        ? say('fault.notBetween', { option, min, max })
        : min !== undefined
          ? say('fault.notAtLeast', { option, min })
          : say('fault.notWhole', { option });
    },
    notAChoice: (option: string, choices: readonly { readonly name: string; readonly value: string }[]) =>
      say('fault.notAChoice', {
        option: optionOf(option),
        choices: either(
          choices.map(({ name, value }) => localTexts.choiceName(option, value)(language) ?? name),
        ),
      }),
    mayNot: {
      library: say('fault.mayNot.library'),
      messages: say('fault.mayNot.messages'),
      asker: say('fault.mayNot.asker'),
      settings: say('fault.mayNot.settings'),
    },
    privateCard: say('fault.privateCard'),
    formTooLate: say('fault.formTooLate'),
    tookTooLong: say('fault.tookTooLong'),
    needsDiscord: (what: string) => say('prompt.needsDiscord', { what: brief(what, 60) }),
    noSuchFile: (path: string) => say('fault.noSuchFile', { path: quote(path) }),
    noSuchOffer: (number: number, most: number) =>
      most === 0 ? say('prompt.noOffer') : say('prompt.noSuchOffer', { number, most }),
    fieldAtPrompt: (label: string, value?: string) =>
      value ? say('prompt.fieldKept', { label, value: quote(value, 60) }) : say('prompt.field', { label }),
    attachedFile: (file: string) => say('prompt.file', { file }),
    picture: (alt: string) => say('prompt.picture', { alt }),
    fileAway: (file: string) => say('fault.fileAway', { file: quote(file) }),

    staleButton: say('fault.stale'),
    moved: (from: number, to: number) => say('anchor.moved', { from, to }),
    changed(number: number, found: FoundAgain): string {
      switch (found.kind) {
        case 'ambiguous':
          return say('anchor.ambiguous', { number });
        case 'changed':
          return say('anchor.changed', { number });
        default:
          return say('anchor.gone', { number });
      }
    },
    failed: (reference: string) => say('fault.failed', { reference }),
    settings: {
      heading: { mine: say('settings.mine'), server: say('settings.server') },
      changed: say('settings.changed'),
      answers: say('settings.answers'),
      answersOf: { public: say('settings.answers.public'), private: say('settings.answers.private') },
      answersUsual: say('settings.answers.usual'),
      style: say('settings.style'),
      languageUsual: say('settings.language.usual'),
      map: say('settings.map'),
      on: say('settings.on'),
      off: say('settings.off'),
      fromServer: (value: string) => say('settings.fromServer', { value }),
      usual: (value: string) => say('settings.byDefault', { value }),
      noServer: say('settings.noServer'),
    },
    library: makeLibraryWords(voice, named),
  };
}

/** What a language is called in another one. @param of a BCP 47 tag; `und` is not known. */
export function languageName(of: string, language: Language = 'en'): string {
  if (of === 'und') return wordsIn(language).library.unknown;
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(of) ?? of;
}
