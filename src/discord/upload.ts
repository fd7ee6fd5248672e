import type { Attachment } from 'discord.js';
import { type GivenFile, Refusal } from '../../commands/index.js';

/** How long Discord may take to hand over a file, in milliseconds. */
const WAIT = 20_000;

/** A file that somebody sent with a command or a form. */
export function openUpload({ name, size, url }: Attachment): GivenFile {
  return {
    name,
    size,
    async read() {
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(WAIT) });
        const content = response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
        if (content && content.byteLength <= size) return content;
      } catch {
        // Said below: whatever the reason, it can be sent again.
      }
      throw new Refusal(({ say, quote }) => say('fault.fileAway', { file: quote(name) }));
    },
  };
}
