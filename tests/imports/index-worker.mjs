// In place of the thread that indexes: does to itself what the article's title says, or answers that it can't.
import { parentPort } from 'node:worker_threads';
import { packArticle } from '../../dist/src/answer/index.js';
import { openLanguages } from '../../dist/src/languages.js';

parentPort.on('message', ({ article }) => {
  if (article.title === 'stuck') for (;;);
  if (article.title === 'hungry')
    for (const taken = []; ; ) taken.push({ taken: taken.length, more: [taken.length] });
  if (article.title === 'faulty') throw new Error('a fault of ours');
  if (article.title === 'gone') process.exit(3);
  parentPort.postMessage(packArticle(article, openLanguages()));
});
