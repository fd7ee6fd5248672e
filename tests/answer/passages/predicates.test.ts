import { describe, expect, it } from 'vitest';
import { readPredicate } from '../../../src/answer/passages/predicates.js';

/** A question, a text that may tell it, and one on the same subject that says nothing of it. */
const CASES: readonly (readonly [question: string, tells: string, tellsNot: string])[] = [
  ['what did Ana Ruiz die of?', 'She had cancer for two years.', 'Ana Ruiz sold bread until 2003.'],
  ['how did the captain die', 'The captain was shot at dawn.', 'The captain had two sons.'],
  ['did anybody die in the storm?', 'Two people were killed.', 'The storm took the roof of the hall.'],
  ['where was Ruiz born?', 'A native of Vigo, she came late.', 'She came to Vigo in May.'],
  ['where is she buried', 'Her grave is behind the chapel.', 'Her house stands behind the chapel.'],
  ['who is his wife', 'He married Ida Holm.', 'He keeps bees.'],
  ['has she got any brothers?', 'She was the youngest of five.', 'She keeps bees.'],
  ['has the captain got any children?', 'His twins keep the light.', 'The captain sails to Oslo.'],
  ['is the keeper pregnant', 'Her baby is due in May.', 'The keeper has 120 steps to climb.'],
  ['did the mayor of Norby resign?', 'The mayor stays until May.', 'The mayor bought two buses.'],
  ['was the captain arrested', 'Police took the captain to Oslo.', 'The captain sails to Oslo.'],
  ['will the club sue the town?', 'The club went to court.', 'The club has 300 members.'],
  ['are the bakers on strike', 'The bakers walked out at noon.', 'The bakers sell bread at noon.'],
  ['how long do swifts live', 'Swifts grow old: one reached 21.', 'Swifts come for three months.'],
  ['where did Holm study?', 'Holm went to the university of Lund.', 'Holm paints doors.'],
  ['how many people work in her shop', 'The shop employs nine.', 'Her shop has three rooms.'],
  [
    'how much does the keeper earn?',
    'The keeper gets a wage of two pounds.',
    'The keeper has 120 steps to climb.',
  ],
  ['did Holm ever retire?', 'Holm left in 1990.', 'Holm painted a door each day.'],
  ['who paid for the bridge?', 'A lottery funded the bridge.', 'The bridge is 90 metres long.'],
  ['who owns the mill', 'The mill belongs to a Danish firm.', 'The mill makes paper.'],
  ['how much money is in the fund?', 'There are 900 euros in it.', 'The council has set up a fund.'],
  ['how much did the bell cost', 'They paid 900 euros for the bell.', 'The bell weighs 900 kilograms.'],
  ['was the boat insured?', 'The boat was not covered.', 'The boat sank at noon.'],
  ['where can i buy the jam', 'The jam is sold in the shop.', 'The jam is made of sloes.'],
  ['did she ever publish a song?', 'Three of her songs appeared in 1960.', 'She sang in the kitchen.'],
  ['when was the club founded?', 'The club began in 1902.', 'The club has 300 members.'],
  ['who founded the club', 'Two bakers set up the club.', 'The club has 300 members.'],
  ['when was the mole built?', 'The mole dates from 1820.', 'The mole is 300 metres long.'],
  ['who built the mole', 'The mole is the work of two brothers.', 'The mole opened in 1820.'],
  ['when was the comet discovered', 'A farmer first saw it in 1910.', 'The comet has two tails.'],
  ['did the team win?', 'The team lost by a goal.', 'The team swam in Oslo.'],
  ['which prizes has he got', 'He received a medal.', 'He paints doors.'],
  ['how did Councillor Holm vote?', 'Holm voted against it.', 'Holm threatened to clear the hall.'],
  ['where did they meet', 'They met on a ferry.', 'They have two dogs.'],
  ['how many people live in Norby?', 'Norby has 900 inhabitants.', 'In 2024 Norby bought two buses.'],
  ['what colour is the door', 'The door is painted blue.', 'The door is made of oak.'],
  ['how heavy is the bell', 'The bell weighs 900 kilograms.', 'The bell is 2 metres long.'],
  ['how much does the motor weigh', 'At 90 kg, the motor is light.', 'The motor has 406 lb-ft of torque.'],
  ['how wide is the canal?', 'It is 12 metres across.', 'The canal is 12 miles long.'],
  ['how tall is the mast', 'The mast stands 30 metres high.', 'The mast is made of oak.'],
  ['what is her religion?', 'She believes in nothing.', 'She paints doors.'],
  ['what languages does Holm speak?', 'Holm is fluent in Danish.', 'The Danish painter sold a door.'],
  ['what is the address', 'The hall is in Mill Street.', 'The hall is open on Mondays.'],
  ['are dogs allowed on the beach?', 'Dogs must stay at home.', 'The beach is a mile long.'],
  ['did the mayor apologise', 'The mayor said that she regretted it.', 'The mayor went home.'],
  ['what did it cost in total?', 'The total price was 900 euros.', 'It would have cost a fine.'],
];

describe('what a question says of its subject', () => {
  it.each(CASES)('%s', (question, tells, tellsNot) => {
    const told = readPredicate(question);
    expect(told?.(tells)).toBe(true);
    expect(told?.(tellsNot)).toBe(false);
  });

  it.each([
    'how did the vote go?',
    'what number is on the door?',
    'who does the person meet first and why',
    'what happened to the boat?',
    'why did the baker have to send his son?',
  ])('is anything: %s', (question) => {
    expect(readPredicate(question)).toBeUndefined();
  });
});
