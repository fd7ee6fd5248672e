import { MOST_ATTACHED } from '../../stand-in/model.js';
import type { ActView, Told } from '../view.js';
import type { Wish } from '../visit.js';
import type { Words } from './words/index.js';

/** What Discord's own client would not let a person do; the message says why. */
export class Refused extends Error {}

const AGAIN = 1500;

interface Waiting {
  resolve: (act: ActView | undefined) => void;
  reject: (error: Error) => void;
}

/** The connection with the playground: what the page asks for, and what it is told. */
export class Live {
  #socket: WebSocket | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * @param onTold called with everything but the answers to requests, which `ask` gives.
   * @param onStatus called when the connection opens, and when it breaks.
   * @param where as whom and where to begin.
   * @param words the page's texts in the person's language.
   */
  constructor(
    readonly onTold: (told: Told) => void,
    readonly onStatus: (status: 'open' | 'broken') => void,
    readonly where: () => URLSearchParams,
    readonly words: () => Words,
  ) {
    this.#connect();
  }

  /** Asks for something to be done. @throws {Refused} with the reason. */
  ask(wish: Wish): Promise<ActView | undefined> {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) return Promise.reject(new Refused(this.words().notRunning));
    const id = ++this.#last;
    socket.send(JSON.stringify({ id, ...wish }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #connect(): void {
    const socket = new WebSocket(`ws://${location.host}/playground/live?${this.where()}`);
    this.#socket = socket;
    socket.addEventListener('open', () => this.onStatus('open'));
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(data) as Told));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Refused(this.words().stopped));
      this.#waiting.clear();
      this.onStatus('broken');
      setTimeout(() => this.#again(), AGAIN);
    });
  }

  /** Another run of the playground has another key, which comes with the page. */
  async #again(): Promise<void> {
    try {
      await fetch('/', { cache: 'no-store' });
      this.#connect();
    } catch {
      setTimeout(() => this.#again(), AGAIN);
    }
  }

  #take(told: Told): void {
    if (told.kind !== 'done' && told.kind !== 'refused') {
      this.onTold(told);
      return;
    }
    const waiting = told.id === null ? undefined : this.#waiting.get(told.id);
    if (told.id !== null) this.#waiting.delete(told.id);
    if (told.kind === 'refused') waiting?.reject(new Refused(told.reason));
    else waiting?.resolve(told.act);
  }
}

/** Hands a file to the playground. Gives the id by which a request names it. @throws {Refused} */
export async function uploadFile(file: File, words: Words): Promise<string> {
  if (file.size > MOST_ATTACHED) throw new Refused(words.tooLarge(file.name));
  const response = await fetch(`/playground/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  }).catch(() => undefined);
  if (!response?.ok) throw new Refused(words.notUploaded(file.name));
  const { file: id } = (await response.json()) as { file: string };
  return id;
}
