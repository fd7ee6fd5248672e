import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/** A question that shares no word with the paragraph that answers it, counted from 1. */
export type Unlike = readonly [question: string, paragraph: number];

const read = (title: string, paragraphs: readonly string[]) =>
  indexArticle(readArticle(`# ${title}\n\n${paragraphs.join('\n\n')}`, { name: 'article.md' }));

export const mayor = {
  index: read('A town without a mayor', [
    'Mayor Anna Berg resigned on Tuesday after the council refused to pass her budget for a second time.',
    'Ferries to the island sail every hour in summer. From November on there are only two crossings daily.',
    'The old cinema on Harbour Street burned to the ground in March; nobody was hurt, and police suspect arson.',
    'Property taxes will rise by four percent, which the treasurer says is needed to repair the sea wall.',
    'Schoolchildren planted three hundred oaks along the river, and every class looks after its own.',
    'Berg said she would write a book about her years in office, and has no wish to return to politics.',
    'The hospital lost its only surgeon last winter and has been sending patients to the capital since.',
    'Fishermen complain that cod have all but vanished, and blame the trawlers that came from abroad.',
    'A bakery that opened in the former bank sells out before nine each morning.',
    'Elections will be held in May, when voters also choose whether to allow a wind farm offshore.',
  ]),
  questions: [
    ['why did she step down?', 1],
    ['how often does the boat go?', 2],
    ['what happened to the movie theater?', 3],
    ['are people going to pay more money to the state?', 4],
    ['what did the pupils do for nature?', 5],
    ['what are her plans for retirement?', 6],
    ['where do sick people go for operations?', 7],
    ['what sea animals are becoming rare?', 8],
    ['is the bread popular?', 9],
    ['when can citizens cast their ballots?', 10],
  ] satisfies Unlike[],
};

export const dig = {
  index: read('Under the car park', [
    'Workers digging the foundations of a car park in Lund struck a stone coffin in April.',
    'Inside lay the skeleton of a woman about fifty years old, a comb of antler beside her head.',
    'Radiocarbon measurements put the burial between 980 and 1020, before the cathedral existed.',
    'Her teeth showed that she had grown up far to the east, probably near the Black Sea.',
    'Construction has been halted, and the builder is losing 40,000 kronor every day that nothing moves.',
    'The bones will be laid to rest again once laboratory work is complete, the bishop promised.',
    'Volunteers sieved nine tonnes of soil by hand and turned up a silver coin, two beads and a key.',
    'Heavy rain flooded the trench twice, so that pumps had to run through the night.',
    'A museum in Malmö has offered to show the comb from October, with free entry on Sundays.',
    'Nobody knows her name. The team calls her Gudrun, after the grandmother of the youngest digger.',
  ]),
  questions: [
    ['who discovered the grave?', 1],
    ['what age was the dead person?', 2],
    ['how do they know when she died?', 3],
    ['was she a foreigner?', 4],
    ['what does the delay cost the company?', 5],
    ['will the remains get a funeral?', 6],
    ['what small treasures did the helpers find?', 7],
    ['did the weather cause trouble?', 8],
    ['can visitors see the find in an exhibition?', 9],
    ['how was the nickname chosen?', 10],
  ] satisfies Unlike[],
};

/** Words of the questions and of the articles that mean nearly the same. */
export const MEANINGS: readonly (readonly string[])[] = [
  ['step', 'resigned'],
  ['boat', 'ferries'],
  ['movie', 'cinema'],
  ['pay', 'taxes'],
  ['pupils', 'schoolchildren'],
  ['retirement', 'return'],
  ['operations', 'surgeon'],
  ['animals', 'cod'],
  ['bread', 'bakery'],
  ['ballots', 'elections'],
  ['grave', 'coffin'],
  ['age', 'fifty'],
  ['died', 'burial'],
  ['foreigner', 'east'],
  ['delay', 'halted'],
  ['funeral', 'bones'],
  ['treasures', 'coin'],
  ['weather', 'rain'],
  ['exhibition', 'museum'],
  ['nickname', 'calls'],
];
