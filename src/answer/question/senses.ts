/**
 * What a word of a question can mean where the question is about the article itself. Each language lists its words
 * for each of these in lexicon/; a word may stand under several.
 */
export const SENSES = {
  // Words that ask.
  who: 'a person is asked for',
  whose: 'an owner or maker is asked for',
  when: 'a date is asked for',
  where: 'a place is asked for',
  what: 'a thing is asked for, or the noun that follows',
  how: 'a manner is asked for',
  howMany: 'a number of the noun that follows',
  howLong: 'a length or duration',
  howOften: 'how many times',
  howOld: 'how long ago, how recent',
  recent: 'recent, outdated: what a text is when its age is asked for',
  why: 'a reason, a purpose or a manner: never in a header',
  permit: '"can I take": whether somebody may, which no header tells',
  tell: '"tell me about", "describe"',

  // Nouns: what is asked for, or of what.
  article: 'the article, beyond doubt',
  vague: 'the article, unless it speaks of such a thing itself: report, story, post',
  it: 'it, this: the article, where no other noun follows',
  author: 'who wrote',
  person: 'somebody, in "the person who wrote this"',
  outlet: 'newspaper, agency, site',
  picture: 'photo, image',
  caption: 'the words under a picture',
  credit: 'whose picture it is',
  title: 'title, headline',
  section: 'section, category, column',
  genre: 'news, opinion, review: what kind of text it is',
  date: 'date, day',
  year: 'year',
  weekday: 'day of the week',
  clock: 'time of the day',
  place: 'city, country, place',
  paragraph: 'paragraphs, counted',
  word: 'words, counted',
  length: 'length, size',
  language: 'language, or a language by name',
  job: 'profession, university, or a profession by name',
  contact: 'e-mail, address',
  desk: 'editors, newsroom',
  link: 'link, web address, "online"',
  name: 'name',
  number: 'number of',
  speaker: 'those who are quoted',
  about: '"about", where the gist is asked for',
  topic: '"about", before what an article is about: "the article on the bridge"',

  // What is predicated.
  write: 'write, compose',
  publish: 'publish, print, run, come out',
  loose:
    'as publish, and said of much else: run, carry; of "it", where the article speaks of such a thing, it is that',
  update: 'update, correct',
  take: 'take or make a picture',
  show: 'show, see, depict',
  call: 'call, title',
  file: 'file under, belong to',
  work: 'work, teach, do for a living',
  send: 'contact, reach, send, reply',
  quote: 'quote, have a say in the article',
  say: 'say, think, argue: what somebody says stands in the body',
  read: 'read: how long it takes, where it stands',
  from: 'be from',
  be: '"is": what follows tells what somebody is',
  before: '"before", "after": what follows is a time to which the article is compared',
  by: 'by, behind: who made it',
  talk: 'speak, talk: how often somebody does so, of the body',

  // The rest.
  a: '"a", before what somebody is',
  glue: 'words of grammar and politeness, which change nothing',
  other: 'somebody or something that is not the article, its author or its picture: he, she, they',
} as const;

export type Sense = keyof typeof SENSES;

/**
 * The words of one language, by sense. Entries are parted by commas; one may be of several words. `*` stands for
 * any ending of up to five letters. Case, accents and hyphens don't matter.
 */
export type QuestionLexicon = Readonly<Partial<Record<Sense, string>>>;
