import { signal } from '@preact/signals';
import type { Message } from '../../stand-in/model.js';
import type { Refusal } from '../../stand-in/rest.js';
import type { Panel } from '../panel.js';
import type { ActView, Told, View } from '../view.js';
import type { Wish } from '../visit.js';
import { Live } from './live.js';
import { type Cited, findCited, type Quote } from './passage.js';
import { whereFromAddress } from './where.js';

/** What the page knows, and who wants to hear of it. */
export interface Events {
  /** Another person, place or list of commands: everything is to be drawn anew. */
  view: View;
  message: Message;
  gone: string;
  act: ActView;
  refusal: Refusal;
  panel: Panel | undefined;
}

type Listener = (event: never) => void;

export class Session {
  readonly #view = signal<View | undefined>(undefined);
  readonly #panel = signal<Panel | undefined>(undefined);
  readonly #cited = signal<Cited | undefined>(undefined);
  readonly #connected = signal(true);
  readonly #reachable = signal(true);
  readonly #listeners = new Map<keyof Events, Set<Listener>>();
  readonly #acts = new Map<string, ActView>();
  readonly #mine = new Set<string>();
  readonly #live: Live;

  constructor() {
    this.#live = new Live(
      (told) => this.#take(told),
      (open) => {
        this.#reachable.value = open;
      },
      whereFromAddress,
    );
  }

  /** Whether the page was told anything yet. */
  get isReady(): boolean {
    return this.#view.value !== undefined;
  }

  get view(): View {
    if (!this.#view.value) throw new Error('Nothing is known yet.');
    return this.#view.value;
  }

  get panel(): Panel | undefined {
    return this.#panel.value;
  }

  /** What of the panel's text the last answer cites, or the one that was chosen for it. */
  get cited(): Cited | undefined {
    return this.#cited.value;
  }

  /** Whether the bot is connected. */
  get connected(): boolean {
    return this.#connected.value;
  }

  /** Whether the playground can be reached. */
  get reachable(): boolean {
    return this.#reachable.value;
  }

  /** Lights up quotations in the panel, if one of them stands there. */
  cite(quotes: readonly Quote[]): void {
    const found = findCited(quotes, this.panel?.paragraphs ?? []);
    if (found) this.#cited.value = found;
  }

  /** Calls `listener` whenever it happens. Returns how to stop that. */
  on<K extends keyof Events>(kind: K, listener: (event: Events[K]) => void): () => void {
    const listeners = this.#listeners.get(kind) ?? new Set<Listener>();
    this.#listeners.set(kind, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit<K extends keyof Events>(kind: K, event: Events[K]): void {
    for (const listener of [...(this.#listeners.get(kind) ?? [])])
      (listener as (event: Events[K]) => void)(event);
  }

  async ask(wish: Wish): Promise<ActView | undefined> {
    const act = await this.#live.ask(wish);
    if (act) this.#mine.add(act.id);
    // News of an act may have come before the answer to the request for it.
    return act && (this.#acts.get(act.id) ?? act);
  }

  /** Whether an act was begun on this page, and not on another one of the same person. */
  isMine({ id }: ActView): boolean {
    return this.#mine.has(id);
  }

  /** Waits until `test` holds of an act. */
  until(act: ActView, test: (act: ActView) => boolean): Promise<ActView> {
    const now = this.#acts.get(act.id) ?? act;
    if (test(now)) return Promise.resolve(now);
    return new Promise((resolve) => {
      const stop = this.on('act', (other) => {
        if (other.id !== act.id || !test(other)) return;
        stop();
        resolve(other);
      });
    });
  }

  #take(told: Told): void {
    switch (told.kind) {
      case 'view':
        this.#view.value = told;
        this.#connected.value = told.connected;
        this.emit('view', told);
        break;
      case 'act':
        this.#acts.set(told.act.id, told.act);
        this.emit('act', told.act);
        break;
      case 'message':
        this.emit('message', told.message);
        break;
      case 'gone':
        this.emit('gone', told.message);
        break;
      case 'refusal':
        this.emit('refusal', told.refusal);
        break;
      case 'bot':
        this.#connected.value = told.connected;
        break;
      case 'panel':
        this.#panel.value = told.panel ?? undefined;
        this.#cited.value = undefined;
        this.emit('panel', this.panel);
        break;
    }
  }
}
