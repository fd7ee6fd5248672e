import { describe, expect, test } from 'vitest';
import { indexPassages, rank, seek } from '../../src/answer/passages/index.js';
import { readQuestion } from '../../src/answer/question/index.js';
import type { Article } from '../../src/article/index.js';
import { languages } from '../languages.js';
import { FERRY, GLASS } from './ranking-articles.js';

/**
 * What stands where, and why. The list ends where nothing speaks for one paragraph more than for another, so
 * that a change of the weights breaks it only by changing an order that has a reason.
 */
interface Placed {
  readonly asked: string;
  readonly slipped: string;
  readonly order: readonly number[];
}

const OF_FERRY: readonly Placed[] = [
  // ¶1 has crossing times and tides; ¶4 the word "crossing" alone.
  {
    asked: 'How long does the crossing take with the tide?',
    slipped: 'How long does the crosing take with teh tide?',
    order: [1, 4],
  },
  // ¶2 "was founded"; ¶1 has the ferry in its first sentence.
  { asked: 'When was the ferry founded?', slipped: 'When was the fery fuonded?', order: [2, 1] },
  // ¶2 has the bell and the north bank; ¶6 a bank, but the south one.
  {
    asked: 'What did passengers ring on the north bank?',
    slipped: 'What did pasengers ring on the nroth bank?',
    order: [2, 6],
  },
  // ¶3 steers; ¶2 has boats, and stands beside it.
  { asked: 'Who steers the boat today?', slipped: 'Who stears the boat today?', order: [3, 2] },
  // ¶3 has the currents; ¶8 is about Tobias too; ¶2 has nothing but stands beside ¶3.
  { asked: 'Who taught Tobias the currents?', slipped: 'Who taught Tobais the curents?', order: [3, 8, 2] },
  // ¶4 says when; ¶6 has the county, and those who disagree with it.
  {
    asked: 'When does the county want to close the service?',
    slipped: 'When does the conuty want to close the servise?',
    order: [4],
  },
  // ¶5 has the price; ¶4 brings the bridge up; ¶6 says what it lacks.
  { asked: 'How much did the bridge cost?', slipped: 'How much did the brigde cost?', order: [5, 4, 6] },
  // ¶5 alone has mud, and stands beside ¶4.
  { asked: 'How deep was the mud?', slipped: 'How depe was the mud?', order: [5] },
  // ¶6 has children and the bus; no other has either.
  {
    asked: 'Why would children have to go by bus?',
    slipped: 'Why would chidlren have to go by bus?',
    order: [6],
  },
  // ¶7 counts who signed; ¶1 has people.
  {
    asked: 'How many people signed the petition?',
    slipped: 'How many people sigend the petiton?',
    order: [7, 1],
  },
  // ¶8 has Tobias, boat, ferry and "stops"; ¶3 Tobias and the boat; ¶2 the ferry and boats.
  {
    asked: 'What will Tobias do with the boat if the ferry stops?',
    slipped: 'What will Tobias do with the baot if the ferry stosp?',
    order: [8, 3, 2],
  },
  // ¶6 disagrees; ¶4 has the county.
  { asked: 'Who disagrees with the county?', slipped: 'Who disagress with the county?', order: [6, 4] },
];

const OF_GLASS: readonly Placed[] = [
  // ¶1 has the journey; ¶8 has bottles, and how far the bank is.
  {
    asked: 'How long is the journey of a bottle?',
    slipped: 'How long is the jorney of a bottle?',
    order: [1, 8],
  },
  // ¶2 empties banks at night; ¶1 has a bank and stands beside it.
  {
    asked: 'Why are the banks emptied at night?',
    slipped: 'Why are the banks emptyed at nihgt?',
    order: [2, 1],
  },
  // ¶4 sorts by colour; ¶3 only names cullet.
  { asked: 'How is the cullet sorted by colour?', slipped: 'How is the cullet sortd by coluor?', order: [4] },
  // ¶5 alone has coffee.
  { asked: 'What can a coffee cup ruin?', slipped: 'What can a cofee cup riun?', order: [5] },
  // ¶5 names the enemy; ¶6 has the furnace.
  {
    asked: 'Why is ceramic the enemy of the furnace?',
    slipped: 'Why is cermaic the enmey of the furnace?',
    order: [5, 6],
  },
  // ¶6 compares the energy; ¶5 melts too.
  {
    asked: 'How much energy does melting cullet save?',
    slipped: 'How much enrgy does melting cullte save?',
    order: [6, 5],
  },
  // ¶6 has the manager; ¶5 the furnace.
  { asked: 'Who is the furnace manager?', slipped: 'Who is the furnase manager?', order: [6, 5] },
  // ¶7 sells; ¶6 and ¶5 only speak of glass.
  { asked: 'Which glass is easiest to sell?', slipped: 'Which glass is esaiest to sell?', order: [7] },
  // ¶8 has "the rest"; ¶1 the bottle that becomes another.
  {
    asked: 'What happens to the rest of the bottles?',
    slipped: 'What hapens to the rest of the bottels?',
    order: [8, 1],
  },
  // ¶6 calls them; ¶1 is about a bottle.
  {
    asked: 'What are old bottles called by the manager?',
    slipped: 'What are old bottels called by the manger?',
    order: [6, 1],
  },
];

function ranking(article: Article): (text: string, places: number) => number[] {
  const index = indexPassages(article, languages);
  return (text, places) => {
    const question = readQuestion(text, index);
    return rank(index, seek(index, question))
      .slice(0, places)
      .map(({ paragraph }) => paragraph + 1);
  };
}

describe.each([
  ['the last ferry of Saltmarsh', FERRY, OF_FERRY],
  ['what becomes of a bottle', GLASS, OF_GLASS],
])('%s', (_title, article, all) => {
  const orderOf = ranking(article);

  test.each(all)('$asked', ({ asked, slipped, order }) => {
    expect({ asked: orderOf(asked, order.length), slipped: orderOf(slipped, order.length) }).toEqual({
      asked: order,
      slipped: order,
    });
  });
});
