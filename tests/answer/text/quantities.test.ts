import { describe, expect, it, test } from 'vitest';
import { quantitiesIn, quantityAsked } from '../../../src/answer/text/index.js';

/** How something is asked for, a sentence that gives it, and one that gives something else. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['How old was the captain?', 'The captain, 43, was born by the sea.', 'The captain sailed for 43 days.'],
  ['How old is she?', 'The 12-year-old won the race.', 'She won the race twelve times.'],
  ['how old was she?', 'She was 91.', 'She was 91 miles away.'],
  ['how old is the girl?', 'The girl, who was twelve, sang.', 'The girl was one of twelve.'],
  ['how old is Voe?', 'Voe, now 88, waved.', 'Voe, in 1988, waved.'],
  ['how old is the driver', 'He is a retired bus driver of 79.', 'She gave a number of 79.'],
  ['what age was he?', 'He died at seventy-four.', 'He died at sea.'],
  ['how long did the strike last?', 'Work stopped for three weeks.', 'Three miners spoke to the crowd.'],
  ['How long is the film?', 'It lasts for forty minutes.', 'It was shot by forty men.'],
  ['how long was the course?', 'They ran a loop of six miles.', 'They ran a loop.'],
  ['How quickly does it work?', 'It helps within two hours.', 'It costs two euros.'],
  ['how old was he then?', 'When he was nine his aunt left.', 'When he was nine miles away his aunt left.'],
  ['how heavy is the bell?', 'The bell weighs 90 kilos.', 'The bell is 90 inches wide.'],
  ['how much does the bell weigh?', 'The bell is of 3 tons.', 'The bell cost 3 crowns.'],
  ['How cold was it?', 'It was minus twelve in the shed.', 'Twelve sheds were full.'],
  ['What was the temperature?', 'It rose to 31°C.', 'It rose to 31 metres.'],
  ['how loud is it', 'It reaches 90 decibels.', 'It reaches 90 people.'],
  ['how thick is the ice?', 'The ice is ten inches thick.', 'The ice is ten years old.'],
  ['when, at what time do they shut?', 'They shut half an hour before the bar.', 'They shut before the bar.'],
  ['how often do they meet?', 'They meet every Monday.', 'They met on a Monday.'],
  ['how often did they meet?', 'It was their fourth meeting.', 'It will help the two countries.'],
  ['how often do they meet?', 'They meet two days a week.', 'They met for two days.'],
  ['what does a ticket cost?', 'A ticket is sold at $12.', 'A ticket is valid for 12 hours.'],
  ['What does a teacher earn there?', 'Teachers get 50,000 dollars.', 'Teachers get 50 days off.'],
  ['what is the salary of a nurse', 'A nurse is paid $900.', 'A nurse works 9 hours.'],
  ['How much did the city spend on it?', 'The city paid 3 million euros.', 'The city planted 3,000 trees.'],
  ['how many cats are there?', 'It has nine cats.', 'It was so in 2009, and until 2011–12.'],
  ['how many ships came?', '1,200 came.', 'They came in the 1990s.'],
  ['how many people came?', 'About forty came.', 'A crowd came.'],
  ['At what time does the council meet?', 'It sits at 7:30 on Mondays.', 'It sits on Mondays.'],
  ['What time do they close?', 'The doors shut at 6 p.m.', 'The doors shut early.'],
  ['What time of day did they come?', 'They came by night.', 'They came by boat.'],
  ['On which day of the week do they vote?', 'They vote on a Thursday.', 'They vote by hand.'],
  ['What day was it opened?', 'It opened on 4 May 1911.', 'It opened with music.'],
  ['Which week was it?', 'It was the second week of Lent.', 'It was the second try.'],
  ['In which month does it flower?', 'It flowers in June.', 'It flowers in sand.'],
  ['How tall is the tower?', 'The tower rises to ninety metres.', 'The tower has ninety windows.'],
];

describe('quantities', () => {
  test.each(CASES)('%s', (question, given, other) => {
    const asked = quantityAsked(question);
    expect(asked).toBeGreaterThan(0);
    expect(quantitiesIn(given) & asked).toBe(asked);
    expect(quantitiesIn(other) & asked).toBe(0);
  });

  it('are asked for by few questions', () => {
    for (const question of [
      'How did it begin?',
      'How long ago was it?',
      'Who paid?',
      'Why so many?',
      'What was the time like?',
      '',
    ])
      expect(quantityAsked(question), question).toBe(0);
  });
});
