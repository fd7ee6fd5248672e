import { parentPort } from 'node:worker_threads';

// Tells what a document would find that gets the better of its reader.
const message = `${[...Object.keys(process.env), ...process.argv.slice(2), ...process.execArgv].join()}.`;
parentPort.postMessage({ kind: 'unreadable', reason: 'empty', message });
