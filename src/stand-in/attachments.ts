import { createHmac, randomBytes } from 'node:crypto';
import type { Attachment, Channel, Snowflake, UploadedFile } from './model.js';

/** What a new attachment gets its id and its address from. */
interface Host {
  makeId(): Snowflake;
  readonly origin: string;
}

/** The files that stand in messages, each under an address of its own. */
export class Attachments {
  readonly #files = new Map<Snowflake, UploadedFile>();
  /** Addresses are signed, as Discord's are: who wasn't given one can't guess it. */
  readonly #key = randomBytes(32);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** How many files are kept. */
  get size(): number {
    return this.#files.size;
  }

  find(id: Snowflake): UploadedFile | undefined {
    return this.#files.get(id);
  }

  delete(id: Snowflake): void {
    this.#files.delete(id);
  }

  /** Keeps a file and gives it an address of its own. */
  keep(file: UploadedFile, channel: Channel, more: Partial<Attachment> = {}): Attachment {
    const id = this.#host.makeId();
    const filename = more.filename ?? file.name;
    this.#files.set(id, file);
    const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(filename.toWellFormed())}`;
    const url = `${this.#host.origin}${path}?hm=${this.signatureOf(id)}`;
    return {
      ...more,
      id,
      filename,
      size: file.data.byteLength,
      url,
      proxy_url: url,
      content_type: file.type,
    };
  }

  /** What `hm` must be in the address of a file. */
  signatureOf(id: Snowflake): string {
    return createHmac('sha256', this.#key).update(id).digest('hex');
  }
}
