import { readEnvironment } from '../environment.js';
import { runAsk } from './run-ask.js';

// Whoever reads the answers may have had enough of them (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { argv, stdin: input, stdout: output, stderr: errors } = process;
process.exitCode = await runAsk(argv.slice(2), { input, output, errors }, readEnvironment());
