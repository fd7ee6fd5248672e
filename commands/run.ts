import { composeNote, type Reply, words } from '../src/reply/index.js';
import type { Asking, Command, Deps } from './command.js';

/**
 * Runs a command with options as a surface read them, after checking them against its definition: a surface
 * may be behind (a command changed, its old definition is still shown) or lenient (the prompt).
 */
export async function runCommand(
  command: Command,
  given: Readonly<Record<string, string | boolean | undefined>>,
  asking: Asking,
  deps: Deps,
): Promise<Reply> {
  const options: Record<string, string | boolean> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const value = given[name];
    const missing = value === undefined || (typeof value === 'string' && value.trim() === '');
    if (missing && option.required) return composeNote(words.missingOption(command.name, name));
    if (missing) continue;
    if (option.kind === 'text' && typeof value === 'string') {
      const most = option.maxLength ?? 6000;
      if (value.length > most) return composeNote(words.tooLong(name, value.length, most));
    }
    options[name] = value;
  }
  return command.execute({ ...asking, options }, deps);
}
