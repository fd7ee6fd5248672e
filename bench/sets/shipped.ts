import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/index.js';
import { findShippedFolder } from '../../src/library/index.js';
import { type AskedArticle, UnusableSet } from './questions.js';
import { withTypos } from './typos.js';

const FILE = 'china-russia-buttress-multilateralism.txt';

/** Questions about the shipped article, each with words of the paragraph that answers it. */
const QUESTIONS: readonly (readonly [question: string, words: string])[] = [
  ['When did Xi call Putin?', 'on July 8 held a phone conversation'],
  [
    'How many times did the leaders of China and Russia telephone this year?',
    'the fourth phone conversation',
  ],
  ['Which organization did the US leave?', 'pulled out from international organizations'],
  ['How did America handle the virus at home?', 'performed badly in controlling the domestic spread'],
  ['What is crucial to fight the pandemic?', 'pulled out from international organizations'],
  ['Which are the two largest economies?', 'the two largest global economies'],
  ['On what issues do Xi and Putin support each other?', 'These include the national security law'],
  ['What will the outcome of the call deepen?', 'help deepen mutual understanding and trust'],
  ['Why are stable ties between China and Russia good for the region?', 'maintain regional stability'],
  ['What did both presidents pledge?', 'strengthen multilateral frameworks'],
  ['Who criticized China over the Hong Kong law?', 'some Western countries bashed China'],
  ['Is Russia a member of the Security Council?', 'a permanent member of the UN Security Council'],
  ['What does Russia think of the security law in Hong Kong?', 'Russia firmly supports China'],
  ['Why does Russian support matter at the UN?', 'considerable prestige in the UN'],
  ['Which country can influence others to bolster China?', 'capable of influencing many countries'],
  ['What did the constitutional amendments reflect?', 'fully reflected the Russian people'],
  ['How should countries choose their path of development?', 'without external interference'],
  ['What has reached a higher level?', 'has arrived at a higher level'],
  ["What is Russia's top priority in foreign policy?", 'the top foreign policy priority'],
  ['Who tries to sow discord between Beijing and Moscow?', 'try to sow discord'],
  ['What does China want to oppose together with Russia?', 'oppose hegemonism and unilateralism'],
  ['Who is pursuing protectionism?', 'is pursuing protectionism'],
  ['Which two emerging economies defend multilateralism?', 'two emerging economies'],
  ['What notion has China proposed?', 'a shared future for humanity'],
  ['What can great powers not do?', 'cannot do whatever they want'],
  ['What should powerful countries take on?', 'undertake more international responsibilities'],
];

/** The shipped article with its questions. @throws UnusableSet when words of it are no longer there */
export function shippedReading(): AskedArticle {
  const article = readArticle(readFileSync(join(findShippedFolder(), FILE), 'utf8'), { name: FILE });
  const questions = QUESTIONS.map(([text, words]) => {
    const paragraph = article.paragraphs.find((one) => one.text.includes(words));
    if (!paragraph) throw new UnusableSet(`${FILE}: no paragraph holds “${words}”.`);
    return { text, slipped: withTypos(text), paragraph: paragraph.number };
  });
  return { article, questions };
}
