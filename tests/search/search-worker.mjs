// In place of the thread that searches: does to itself what the question says, or finds nothing.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ kind, question, articles }) => {
  if (question === 'stuck') for (;;);
  if (question === 'hungry')
    for (const taken = []; ; ) taken.push({ taken: taken.length, more: [taken.length] });
  if (question === 'faulty') throw new Error('a fault of ours');
  if (question === 'gone') process.exit(3);
  if (kind === 'begin') parentPort.postMessage({ kind: 'missing', missing: articles.map((_, at) => at) });
  if (kind === 'pack') {
    const packed = { hash: '', sentences: 1, paragraphs: 1, words: new Uint8Array(4) };
    parentPort.postMessage({ kind: 'packed', packed });
  }
  if (kind === 'add') parentPort.postMessage({ kind: 'added' });
  if (kind === 'end') parentPort.postMessage({ kind: 'found', passages: [], looked: 0, isCommon: false });
});
