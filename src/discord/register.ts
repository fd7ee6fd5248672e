import { CannotStart, WrongUsage } from '../command-line.js';
import { readConfig, WrongSettings } from '../config.js';
import { plain } from '../reply/index.js';
import { runRegister } from './run-register.js';

try {
  process.stdout.write(`${await runRegister(process.argv.slice(2), readConfig)}\n`);
} catch (error) {
  const expected =
    error instanceof WrongUsage || error instanceof WrongSettings || error instanceof CannotStart;
  if (!expected) throw error;
  process.stderr.write(`${plain(error.message)}\n`);
  process.exitCode = error instanceof CannotStart ? 1 : 2;
}
