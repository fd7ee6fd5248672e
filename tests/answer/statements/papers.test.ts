import { expect, it } from 'vitest';
import { attribute } from '../../../src/answer/statements/statements.js';
import { articleOf } from '../../reply/articles.js';

/** `Speaker+Speaker: sentence` for each statement, in order. */
function said(text: string): string[] {
  return attribute(articleOf(text.split('\n\n'))).statements.map(
    ({ speakers, paragraph, span }) => `${speakers.join('+')}: ${paragraph.text.slice(span.start, span.end)}`,
  );
}

// Sentences as newspapers write them, each with whose it is.
it.each([
  ['It did not surprise the engineer Ana Ruiz: “Old bolts give way first.”', 'Ana Ruiz'],
  ['Kim Falk gestured, leaned in and boomed: “Let us finish it in May.”', 'Kim Falk'],
  ['When Kim Falk wrapped up — “I will win!” — the balloons fell.', 'Kim Falk'],
  ['Noting that the bridge was old, Kim Falk put off the vote.', 'Kim Falk'],
  ['Ann Webb supported it and Kim Falk, as he has before, opposed the measure.', 'Ann Webb+Kim Falk'],
  ['Ann Webb seemed hopeful that the river would fall.', 'Ann Webb'],
  ['Ann Webb was troubled by the delay.', 'Ann Webb'],
  [
    '“A gift,” Rep. Dana Stone, the ranking Democrat on the House Committee and a former clerk who has clashed with the chairman, said.',
    'Dana Stone',
  ],
  ['A spokeswoman for the ministry, who declined to be named, said the talks went on.', 'spokeswoman'],
  ['“We are tired,” said one of the nurses, who asked to stay unnamed.', 'one of the nurses'],
  ['Two of the senators, Ann Webb and Kim Falk, said they would vote no.', 'Ann Webb+Kim Falk'],
  ['Ann Webb of Ohio and Kim Falk of the Utah Post said it was late.', 'Ann Webb+Kim Falk'],
  ['Ann Webb of Ohio, Bo Li of Utah and Kim Falk of Iowa said it was late.', 'Ann Webb+Bo Li+Kim Falk'],
  ['“It is late,” said Ann Webb of Ohio and Kim Falk of the Utah Post.', 'Ann Webb+Kim Falk'],
  ['“It is late,” said Ann Webb of Ohio, Bo Li of Utah and Kim Falk of Iowa.', 'Ann Webb+Bo Li+Kim Falk'],
  ['The report, by Ann Webb of the Court and Kim Falk of the Post, said it was late.', 'Ann Webb+Kim Falk'],
  ['“It is late,” Kim Falk, the head of the union, Tweeted on Friday.', 'Kim Falk'],
  ['Both Ann Webb and her rival Kim Falk say the bridge must go.', 'Ann Webb+Kim Falk'],
  ['Robert “Bobby” Lind, a Virginia Democrat, said the law was dead.', 'Robert Lind'],
  ['Sen. Ann Webb (R-S.C.) and Sen. Kim Falk (D-Del.) said it was sound.', 'Ann Webb+Kim Falk'],
  ['Senator Ann Webb and the Democrat Kim Falk both oppose the deal.', 'Ann Webb+Kim Falk'],
  ['The memo of the firm’s CEO, Maria Olsen, said so.', 'Maria Olsen'],
  ['Olsen’s memo, obtained by the Daily Post, says layoffs are over.', 'Olsen'],
  ['Many critics, including Ann Webb, call it fair.', 'critics+Ann Webb'],
  ['More than 60 percent of voters said they opposed the tax.', 'voters'],
  ['Tom Okafor recalled his mother telling him to work hard.', 'Tom Okafor'],
  ['Most voters in Alba, Georgia and Virginia said they felt betrayed.', 'voters'],
  ['Leading candidate Bo Li caused a stir in May, when he criticized the judge.', 'Bo Li'],
  ['Democrats on Capitol Hill, who argued against it, left.', 'Democrats'],
  ['Ann Webb lives here and like Kim Falk has spoken about the river.', 'Ann Webb'],
  ['Speaker of the House Kim Falk dismissed it.', 'Kim Falk'],
  ['Missouri Republican Roy Blunt urged them to sign it.', 'Roy Blunt'],
  ['Mark Wynn, a farmer, said so.', 'Mark Wynn'],
  ['“It is dear,” said Will Doyle, a professor.', 'Will Doyle'],
  ['He fled, according to Ukrainian officials.', 'Ukrainian officials'],
])('%s', (sentence, speakers) => {
  expect(said(sentence)).toEqual([`${speakers}: ${sentence}`]);
});

it.each([
  'Lee Grant won 34,000 votes in pledged delegates.',
  'In Ohio, 60 pledged delegates were at stake.',
  'Kim Falk should not have accepted the medal.',
  'The list held Democratic contests.',
  'Looking back at the history of the Court, back to its first days, he smiled.',
  'Kim Falk reported from Oakland.',
  'She called in to a show. Ann Webb called in sick.',
  '“Fine,” said someone nearby.',
])('gives nobody: %s', (text) => {
  expect(said(text)).toEqual([]);
});

it('gives a quotation to whom the line below it names', () => {
  expect(said('Kim Falk ran for mayor.\n\n“They pay nothing.”\n\nFalk.')).toEqual([
    'Kim Falk: “They pay nothing.”',
  ]);
  expect(said('“They pay nothing.”\n\n— Kim Falk, at a rally')).toEqual(['Kim Falk: “They pay nothing.”']);
  // A heading has no full stop.
  expect(said('Kim Falk ran for mayor.\n\n“They pay nothing.”\n\nKim Falk')).toEqual([]);
});

it('goes on with a list after a colon, and ends with it', () => {
  expect(
    said('Kim Falk argued that:\n\n• The roof leaks.\n\n• The bolts are old.\n\nThe mayor left.'),
  ).toEqual([
    'Kim Falk: Kim Falk argued that:',
    'Kim Falk: • The roof leaks.',
    'Kim Falk: • The bolts are old.',
  ]);
});

it('announces nothing by “Watch it below:”', () => {
  expect(said('“Enough,” Kim Falk said. Watch the film below:\n\nThe river has risen.')).toEqual([
    'Kim Falk: “Enough,” Kim Falk said.',
  ]);
});

it('tells people of a name apart by what the article calls them', () => {
  // A title, and the pronouns that follow: the president is not Michelle Obama.
  const text =
    'President Obama said he was glad. Mr. Obama was late. Michelle Obama came. The president said no.';
  expect(said(text)).toEqual(['Obama: President Obama said he was glad.', 'Obama: The president said no.']);
});

it('gives “he” to no place, adjective or hashtag', () => {
  const text =
    'Kim Falk met Ukrainian politicians in Portland, Maine, on Friday. He said no.\n\n' +
    'Maine was lost. He said so.\n\n#RiversRise was everywhere. He said so again.';
  expect(said(text)).toEqual([
    'Kim Falk: He said no.',
    'Kim Falk: He said so.',
    'Kim Falk: He said so again.',
  ]);
});

it('does not take a name for a thing called after it', () => {
  const text = 'The Trump Train rolled on. Trump said it would. “More,” Trump added.';
  expect(said(text)).toEqual(['Trump: Trump said it would.', 'Trump: “More,” Trump added.']);
});

it('writes a name with either apostrophe as one', () => {
  expect(said("James O’Neill rose. O'Neill said so.")).toEqual(["James O’Neill: O'Neill said so."]);
});

it('follows a call name', () => {
  expect(said('Robert “Bobby” Lind rose. Ann Lind left. Bobby Lind said so.')).toEqual([
    'Robert Lind: Bobby Lind said so.',
  ]);
});

it('a post that an article shows is whose it is by the line below it', () => {
  const post = 'We will not sell the park. Ever.';
  const lead = 'The mayor had her say on a network.';
  expect(said(`${lead}\n\n${post}\n\n— Ann Webb (@annwebb) May 3, 2020\n\nNobody answered.`)).toEqual([
    'Ann Webb: We will not sell the park.',
    'Ann Webb: Ever.',
  ]);
  expect(said(`${lead}\n\n${post}\n\n— Alba FC ⚽ (@albafc) · 1 June 2021`)).toHaveLength(2);
  // Of several paragraphs all are, where it is said above them that they were posted.
  const long = `She posted this:\n\nEver.\n\n${post}`;
  expect(said(`${lead}\n\n${long}\n\n— Ann Webb (@annwebb) May 3, 2020`)).toContain('Ann Webb: Ever.');
  // A line of credit below a picture has no such name.
  expect(said(`${lead}\n\n${post}\n\n— Ann Webb, May 2020`)).toEqual([]);
});
