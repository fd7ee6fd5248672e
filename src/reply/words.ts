import type { Absent, FactField, Speaker } from '../answer/index.js';
import type { FoundAgain } from '../article/anchor.js';
import { eitherOf, listed } from './listed.js';
import { brief } from './plain.js';

/**
 * Everything that the bot says in replies, in one place, so that it can be said in another language. What
 * comes from a reader or an article is cut here to what a line bears.
 */
const quote = (text: string) => `“${brief(text, 100)}”`;
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const name = (text: string) => brief(text, 80);

/** How many speakers are named in one reply. */
const NAMED = 12;

function named(speakers: readonly Speaker[]): string {
  const shown = speakers.slice(0, NAMED).map((speaker) => `${name(speaker.name)} (${speaker.statements})`);
  const rest = speakers.length - shown.length;
  return listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}

const fields: Readonly<Record<FactField, string>> = {
  author: 'Author',
  'about-author': 'About the author',
  published: 'Published',
  updated: 'Updated',
  source: 'Source',
  title: 'Title',
  section: 'Section',
  caption: 'Caption',
  credit: 'Picture',
  contact: 'Contact',
  url: 'Address',
  length: 'Length',
  language: 'Language',
};

const noFact: Readonly<Record<FactField, string>> = {
  author: 'The article doesn’t say who wrote it.',
  'about-author': 'The article says nothing about its author.',
  published: 'The article doesn’t say when it was published.',
  updated: 'The article doesn’t say that it was updated.',
  source: 'The article doesn’t say who published it.',
  title: 'The article has no title.',
  section: 'The article doesn’t say which section it stood in.',
  caption: 'The article has no caption.',
  credit: 'The article doesn’t say whose picture it has.',
  contact: 'The article gives no address to write to.',
  url: 'The article gives no web address.',
  length: 'The article has no text to measure.',
  language: 'The article’s language could not be told.',
};

export const words = {
  fields,
  untitled: 'Untitled article',
  note: 'Note',
  askWho: 'Who wrote it?',
  askWhen: 'When was it published?',
  askTitle: 'What is the title?',
  askWhatSaid: (speaker: string) => `What did ${name(speaker)} say?`,
  paragraphOf: (number: number, of?: number) => (of ? `¶${number} of ${of}` : `¶${number}`),
  jointly: (others: readonly string[]) =>
    `together with ${listed(others.slice(0, 4).map((other) => name(other)))}`,
  about: (field: FactField) => fields[field],

  saidHeading: (speaker: Speaker, about?: string) =>
    about === undefined
      ? `What ${name(speaker.name)} says`
      : `What ${name(speaker.name)} says about ${quote(about)}`,
  saidCount: (shown: number, all: number) =>
    shown < all
      ? `${count(all, 'statement')}; the ${shown} nearest to it are here.`
      : count(all, 'statement'),
  alsoNamed: (speaker: Speaker, others: readonly Speaker[]) =>
    `Taken as ${name(speaker.name)}. ${eitherOf(others.slice(0, 5).map((other) => name(other.name)))} may be meant too.`,

  unsure: (candidates: number) =>
    `${candidates === 2 ? 'Two' : 'Three'} passages may answer this; none stands out.`,

  absent(reason: Absent['reason']): string {
    switch (reason.because) {
      case 'no-words':
        return 'There is no word in this question that I could look for in the article.';
      case 'not-mentioned':
        return reason.missing.length > 0
          ? `The article doesn’t speak of ${eitherOf(reason.missing.slice(0, 5).map(quote))}.`
          : 'The article doesn’t say.';
      case 'unknown-speaker':
        return `The article quotes nobody called ${quote(reason.name)}.`;
      case 'silent-on':
        return `The article gives no words of ${name(reason.speaker.name)} about ${quote(reason.about)}.`;
      case 'no-such-fact':
        return noFact[reason.field];
    }
  },
  near: (many: number) => (many === 1 ? 'The nearest to it is:' : 'The nearest to it are:'),
  knownSpeakers: (speakers: readonly Speaker[]) => `You can ask what these said: ${named(speakers)}.`,
  nobodyQuoted: 'The article puts words in nobody’s mouth.',
  askAboutIt: 'Ask about something that the article is about, in a whole question.',

  noSuchParagraph: (asked: string, last: number) =>
    `There is no paragraph ${quote(asked)}: the article has ${last === 1 ? 'one, ¶1' : `¶1 to ¶${last}`}.`,
  notAParagraph: (asked: string, last: number) =>
    `${quote(asked)} is not the number of a paragraph. Give one from 1 to ${last}, such as 1 or ¶${last}.`,
  noParagraphs: 'The article has no paragraphs.',

  paragraphs: 'Paragraphs',
  readingTime: 'Reading time',
  speakers: 'Speakers',
  nobody: 'nobody is quoted',
  minutes: (minutes: number) => (minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`),
  named,

  allOf: (speaker: Speaker) => `All of ${brief(speaker.name, 60)}`,
  saidBy: (speaker: Speaker) => `What ${brief(speaker.name, 60)} says`,
  inFull: (paragraph: number) => `¶${paragraph} in full`,
  goOn: (left: number) => (left > 1 ? `Show the rest (${left})` : 'Show the rest'),
  fromTheStart: 'From its beginning',

  speakerChoice: (speaker: Speaker) =>
    `${brief(speaker.name, 80)} (${count(speaker.statements, 'statement')})`,

  helpHeading: 'Footnote',
  help: 'I answer questions about the article that is being read here, with its own words and the number of the paragraph (¶) they stand in. When the article doesn’t say, I say so. I never make up words.',
  helpExample: (speaker?: Speaker) =>
    speaker
      ? `For example: /ask question: What did ${name(speaker.name)} say?`
      : 'For example: /ask question: Who wrote this?',

  unknownCommand: (command: string, near?: string) =>
    `There is no command /${brief(command, 40)}.${near ? ` Did you mean /${near}?` : ''} /help lists those there are.`,
  missingOption: (command: string, option: string) =>
    `/${command} needs “${option}”. Please give it and try again.`,
  tooLong: (option: string, length: number, most: number) =>
    `“${option}” is ${length} characters long; ${most} are the most that I take. Please make it shorter.`,
  wrongKind: (option: string) => `I can’t read “${option}” as it was given. Please try again.`,
  notInRange: (option: string, min?: number, max?: number) =>
    min !== undefined && max !== undefined
      ? `“${option}” must be a whole number from ${min} to ${max}.`
      : min !== undefined
        ? `“${option}” must be a whole number of ${min} or more.`
        : `“${option}” must be a whole number.`,
  notAChoice: (option: string, choices: readonly { readonly name: string }[]) =>
    `“${option}” must be one of these: ${eitherOf(choices.map((choice) => choice.name))}.`,
  mayNot: {
    library:
      'Only those who manage this server, or whom it lets use /library, can do that. Please ask one of them.',
    messages: 'Only those who manage messages here can do that.',
    asker: 'Only the person who asked for this can do that. You can ask for it yourself.',
  },
  privateCard: 'This was made for somebody else, so only they can use it.',
  formTooLate: 'That took a moment too long. Please try once more.',
  tookTooLong: 'This took longer than Discord lets me answer, so I stopped. Please try again later.',
  working: 'Working on it…',
  needsDiscord: (what: string) => `“${brief(what, 60)}” needs Discord: it can’t be done at this prompt.`,
  noSuchFile: (path: string) => `I can’t read the file ${quote(path)}. Please check its name.`,
  noSuchOffer: (number: number, most: number) =>
    most === 0
      ? 'The last answer offered nothing to choose.'
      : `The last answer offered ${most === 1 ? 'only /1' : `/1 to /${most}`}, not /${number}.`,
  fieldAtPrompt: (label: string, value?: string) =>
    value ? `${label} (Enter keeps “${brief(value, 60)}”, - empties it):` : `${label}:`,
  attachedFile: (file: string) => `File ${file}:`,
  picture: (alt: string) => `Picture: ${alt}`,
  fileAway: (file: string) => `I couldn’t get the file ${quote(file)}. Please try again.`,

  staleButton:
    'The article that this button belongs to has changed or is no longer here, so it can’t show its words. Please ask again.',
  moved: (from: number, to: number) =>
    `The article has been replaced since: what was ¶${from} is ¶${to} now, word for word.`,
  changed(number: number, found: FoundAgain): string {
    switch (found.kind) {
      case 'ambiguous':
        return `The article has been replaced since, and the words of ¶${number} stand in several places, so I can’t tell which is meant.`;
      case 'changed':
        return `The article has been replaced since, and ¶${number} has changed. In its place stands now:`;
      default:
        return `The article has been replaced since, and what was ¶${number} is not in it any more as it was. Please ask again.`;
    }
  },
  failed: (reference: string) =>
    `Sorry, something went wrong on my side. Please try again; if it happens again, tell whoever runs this bot the reference ${reference}.`,
} as const;
