import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Called,
  type GivenFile,
  type OptionValue,
  Refusal,
  type Unchecked,
} from '../../commands/index.js';
import { readBytesOf } from '../library/index.js';
import { brief } from '../reply/index.js';

/**
 * The options' values that were typed.
 *
 * @throws Refusal for a file that can't be read, and for what there is in Discord only.
 */
export async function readValues(
  typed: Readonly<Record<string, string>>,
  { command }: Called,
): Promise<Unchecked> {
  const values: Record<string, OptionValue> = {};
  for (const [name, text] of Object.entries(typed)) {
    switch (command.options[name]?.kind) {
      case 'switch':
        values[name] = /^(?:true|yes|y|1|on)$/i.test(text);
        break;
      case 'number':
        // As paragraphs are shown, too: "¶5".
        values[name] = /^¶?[-+]?\d+$/.test(text) ? Number(text.replace('¶', '')) : Number.NaN;
        break;
      case 'file':
        values[name] = await openFile(text);
        break;
      case 'channel':
        throw new Refusal(({ say }) => say('prompt.needsDiscord', { what: brief(name, 60) }));
      default:
        values[name] = text;
    }
  }
  return values;
}

/** A file of this machine, by its path. @throws Refusal */
export async function openFile(path: string): Promise<GivenFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(({ say, quote }) => say('fault.noSuchFile', { path: quote(path) }));
  const read = async () => {
    try {
      return readBytesOf(path);
    } catch {
      throw new Refusal(({ say, quote }) => say('fault.noSuchFile', { path: quote(path) }));
    }
  };
  return { name: basename(path), size: found.size, read };
}
