import { run } from './run.js';

const { stdout, stderr } = process;
let shown = false;
/** Takes the word on the progress off the screen again. */
const wipe = () => {
  if (shown) stderr.write('\r\u001b[K');
  shown = false;
};

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => {
    wipe();
    stdout.write(`${text}\n`);
  },
  progress: (text) => {
    if (!stderr.isTTY) return;
    stderr.write(`\r\u001b[K${text}`);
    shown = true;
  },
  complain: (text) => {
    wipe();
    stderr.write(`${text}\n`);
  },
});
