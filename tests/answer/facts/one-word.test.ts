import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { HEADER_QUESTIONS } from '../header-questions.js';

const index = indexArticle(
  readArticle(HEADER_QUESTIONS.find(({ language }) => language === 'en')?.article ?? ''),
);

/**
 * Questions that each hang on one word: without it, or with another in its place, another field is asked for, or none.
 * Under `none` are those that look like one of the header's and ask for something else.
 */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  contact: [
    'Is there an email address in this article?',
    'What is its email address?',
    "What is the author's email address?",
    'Where do I send comments on it?',
    'How do I reply to this article?',
    'How can I respond to it?',
  ],
  caption: [
    'Where did the photographer take the picture?',
    'When did the photographer take the picture?',
    "How old is the photographer's picture?",
    'What city did the photographer shoot?',
    'In what year did the photographer take the picture?',
    'On what weekday did the photographer take the picture?',
    'At what time did the photographer take the picture?',
    'What does the picture by the agency show?',
    'What does the outlet say in the picture?',
  ],
  credit: [
    'Who is the author of the photo?',
    'Who wrote the caption?',
    'Who is the photo by?',
    'the author of the picture',
  ],
  section: [
    'Where filed?',
    'Which section was updated?',
    'Where is this opinion piece?',
    'Where does the article belong?',
  ],
  weekday: [
    'Which weekday was it written?',
    'Which weekday is it from?',
    'Which weekday was the date?',
    'Is this article a Tuesday one?',
  ],
  time: ['What time was it written?', 'What time is it from?'],
  'reading-time': ['How many minutes is the published text to read?'],
  year: ['What year was it from?', 'Which year is it from?', 'What year is it dated?'],
  age: ["How old is the author's writing?", 'How old is the writing?'],
  published: ['Tell me about the date'],
  title: ['What is the date in the headline?', 'Tell me about the title', 'Tell me what this is about'],
  quoted: ['How often does a speaker appear?', 'The speakers', 'Does it quote anyone?'],
  length: [
    'What is its word count?',
    'The word count of this article',
    'How much is the length of this article?',
    'What is its length?',
  ],
  url: ['Where can I read this article?', 'Where can I read?'],
  source: [
    'What genre of newspaper is this?',
    'Where is the file published?',
    'Which newspaper did the author publish in?',
    'Who published?',
    'Who is its publisher?',
    'Is this article from the Times?',
    'Is it published by the Guardian?',
  ],
  'about-author': ['Does the author teach?'],
  author: [
    'Is it from Maren Oldfield?',
    'Who wrote what was published?',
    'Who wrote it for the newspaper?',
    'What is the name of the person behind this article?',
    'The person behind it',
  ],
  none: [
    'Who says what the newspaper says?',
    'Who corrected the author?',
    'Who wrote to the section?',
    'Where did the author write it?',
    'What does the author say about teaching?',
    'Does the author mention a job?',
    'Where does the file come from?',
    'In what language do I work?',
    'What language does a person need?',
    'How long was it updated?',
    'What is the length of the print run?',
    'What length of time does it take?',
    'How long did the article take?',
    'Where was the letter published?',
    'How were the letters published?',
    'At what time were the quotes published?',
    'When was the quote in this article?',
    'When does the article say it happened?',
    'When did the article work?',
    'Who wrote the quotes?',
    'In whose language are the quotes?',
    'What language is the person quoted in?',
    'How long was it quoted?',
    'How long did it say?',
    'How long did it work?',
    'What language was quoted?',
    'What does it say it is called?',
    'What does it call people?',
    'What job did the author publish?',
    'Which job does the author quote?',
    'Where did the author write?',
    'Who read what was published?',
    'Who updated what was published?',
    'Who called the newspaper?',
    'What does the newspaper say?',
    'Who took the newspaper?',
    'Who updated the newspaper?',
    'Who works at the newspaper?',
    'Who wrote the update?',
    'Who wrote the section?',
    'Does the author quote from it?',
    'Who says the article is from there?',
    'Who reads from the article?',
    'Who shows where the article is from?',
    'Who called from the article?',
    'Who did the author read?',
    'Who updated the author?',
    'What is the newspaper about?',
    'Where was it written?',
    'Where is it quoted from?',
    'Where does it say it is from?',
    'Is it quoted from the Times?',
    'Does it say it is from the Times?',
    'What does it say about it?',
  ],
};

describe.each(Object.entries(ASKED))('%s', (field, questions) => {
  test.each(questions)('%s', (question) => {
    const given = answer(index, question);
    const absent = given.kind === 'absent' && given.reason.because === 'no-such-fact' && given.reason.field;
    expect(given.kind === 'fact' ? given.field : absent || 'none').toBe(field);
  });
});
