import { batch, computed, signal } from '@preact/signals';
import type { Refusal } from '../../stand-in/index.js';
import { InteractionType, type Message } from '../../stand-in/model.js';
import type { Panel } from '../panel.js';
import type { ActView, Told, View } from '../view.js';
import type { Wish } from '../visit.js';
import { type Entry, entriesOf } from './commands.js';
import { keep, readKept } from './kept.js';
import { Live, Refused } from './live.js';
import { type Cited, findCited, type Quote } from './passage.js';
import { ReadMarks } from './read-marks.js';
import { quotesIn } from './syntax.js';
import { textsOf } from './texts.js';
import { whereFromAddress } from './where.js';
import { type Words, wordsFor } from './words/index.js';

const DISMISSED = 'dismissed';
/** So many of what Discord refused before somebody came are shown to them. */
const EARLIER_REFUSALS = 3;

/** Something in the log that is no message: why something failed, or what Discord would refuse. */
export interface Notice {
  key: string;
  text?: string;
  refusal?: Refusal;
  /** The message that it came after; none where there was none. */
  after: string | undefined;
}

/** What the page knows. Whatever a component reads here while it is drawn draws it again when that changes. */
export class Session {
  readonly #view = signal<View | undefined>(undefined);
  readonly #messages = signal<ReadonlyMap<string, Message>>(new Map());
  readonly #dismissed = signal<ReadonlySet<string>>(new Set(readKept(DISMISSED)));
  readonly #notices = signal<readonly Notice[]>([]);
  readonly #unread = signal<string | undefined>(undefined);
  readonly #modal = signal<ActView | undefined>(undefined);
  readonly #panel = signal<Panel | undefined>(undefined);
  readonly #cited = signal<Cited | undefined>(undefined);
  readonly #connected = signal(true);
  readonly #reachable = signal(true);
  readonly #entries = computed(() => entriesOf(this.view));
  readonly #shown = computed(() =>
    [...this.messages.values()].filter(({ id }) => !this.#dismissed.value.has(id)),
  );
  readonly #read = new ReadMarks();
  readonly #acts = new Map<string, ActView>();
  readonly #mine = new Set<string>();
  readonly #opened = new Set<string>();
  readonly #waiting = new Set<(act: ActView) => void>();
  #lastNotice = 0;
  readonly #live: Live;

  constructor() {
    this.#live = new Live(
      (told) => batch(() => this.#take(told)),
      (status) => {
        this.#reachable.value = status === 'open';
      },
      whereFromAddress,
      () => this.words,
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

  /** The page's own texts in the person's language. */
  get words(): Words {
    return wordsFor(this.isReady ? this.view.locale : navigator.language);
  }

  /** Person and place, apart by a space. */
  get here(): string {
    return `${this.view.person} ${this.view.place}`;
  }

  /** The messages of the place by id, oldest first, those that were dismissed included. */
  get messages(): ReadonlyMap<string, Message> {
    return this.#messages.value;
  }

  /** The messages that are to be seen. */
  get shown(): readonly Message[] {
    return this.#shown.value;
  }

  get notices(): readonly Notice[] {
    return this.#notices.value;
  }

  /** The first message that came while the person was away. */
  get unread(): string | undefined {
    return this.#unread.value;
  }

  /** The act that a form has answered, until it is sent off or closed. */
  get modal(): ActView | undefined {
    return this.#modal.value;
  }

  get panel(): Panel | undefined {
    return this.#panel.value;
  }

  /** What of the panel's text the last answer cites, or the one that was chosen for it. */
  get cited(): Cited | undefined {
    return this.#cited.value;
  }

  /** The slash commands in the person's language. */
  get entries(): readonly Entry[] {
    return this.#entries.value;
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

  /** Takes a message out of sight, for good. */
  dismiss(message: string): void {
    this.#dismissed.value = new Set([...this.#dismissed.value, message]);
    keep(DISMISSED, [...this.#dismissed.value]);
  }

  /** Says something that is no message, such as why something cannot be done. */
  notify(what: Pick<Notice, 'text' | 'refusal'>, key = `notice-${++this.#lastNotice}`): void {
    if (this.notices.some((notice) => notice.key === key)) return;
    this.#notices.value = [...this.notices, { ...what, key, after: this.shown.at(-1)?.id }];
  }

  dropNotice(notice: Notice): void {
    this.#notices.value = this.notices.filter((one) => one !== notice);
  }

  closeModal(): void {
    this.#modal.value = undefined;
  }

  /** @throws {Refused} with the reason. */
  async ask(wish: Wish): Promise<ActView | undefined> {
    // Whoever does something here has seen what is here.
    if (wish.do === 'say' || wish.do === 'slash') this.#unread.value = undefined;
    const act = await this.#live.ask(wish);
    if (!act) return undefined;
    this.#mine.add(act.id);
    // News of an act may have come before the answer to the request for it.
    const now = this.#acts.get(act.id) ?? act;
    this.#openModal(now);
    return now;
  }

  /**
   * Uses a component or a command of a message. Resolves when the bot has answered, or has said that it may change
   * the message later: Discord shows nobody that it waits for that. Says why it can't be used.
   */
  async use(wish: Wish): Promise<void> {
    try {
      const act = await this.ask(wish);
      if (act) await this.until(act, ({ kind }) => kind !== 'waiting');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.notify({ text: error.message });
    }
  }

  /** Waits until `test` holds of an act. */
  until(act: ActView, test: (act: ActView) => boolean): Promise<ActView> {
    const now = this.#acts.get(act.id) ?? act;
    if (test(now)) return Promise.resolve(now);
    return new Promise((resolve) => {
      const look = (other: ActView) => {
        if (other.id !== act.id || !test(other)) return;
        this.#waiting.delete(look);
        resolve(other);
      };
      this.#waiting.add(look);
    });
  }

  #take(told: Told): void {
    switch (told.kind) {
      case 'view':
        this.#takeView(told);
        break;
      case 'act':
        this.#takeAct(told.act);
        break;
      case 'message':
        this.#takeMessage(told.message);
        break;
      case 'gone': {
        const left = new Map(this.messages);
        left.delete(told.message);
        this.#messages.value = left;
        break;
      }
      case 'refusal':
        this.notify({ refusal: told.refusal });
        break;
      case 'bot':
        this.#connected.value = told.connected;
        break;
      case 'panel':
        this.#panel.value = told.panel ?? undefined;
        this.#cited.value = undefined;
        break;
    }
  }

  #takeView(view: View): void {
    const before = this.isReady ? this.here : undefined;
    this.#view.value = view;
    this.#connected.value = view.connected;
    this.#messages.value = new Map(view.messages.map((message) => [message.id, message]));
    if (this.here === before) return;
    this.#unread.value = this.#read.firstUnread(this.here, view.person, this.shown)?.id;
    this.#markRead();
    // What Discord refused or what failed belongs to the moment; it goes when somebody leaves.
    this.#notices.value = [];
    for (const refusal of view.refusals.slice(-EARLIER_REFUSALS)) this.notify({ refusal });
  }

  #takeMessage(message: Message): void {
    const isNew = !this.messages.has(message.id);
    this.#messages.value = new Map(this.messages).set(message.id, message);
    if (isNew && document.hidden) this.#unread.value ??= message.id;
    this.#markRead();
    if (message.author.bot && !this.#dismissed.value.has(message.id))
      this.cite(textsOf(message).flatMap(quotesIn));
  }

  #markRead(): void {
    const last = [...this.messages.keys()].at(-1);
    if (last !== undefined && !document.hidden) this.#read.mark(this.here, last);
  }

  #takeAct(act: ActView): void {
    this.#acts.set(act.id, act);
    if (this.#mine.has(act.id)) this.#openModal(act);
    for (const look of [...this.#waiting]) look(act);
    const { id, type, place, failure, command } = act;
    // Completions that don't come are simply not there.
    if (failure === undefined || place !== this.view.place || type === InteractionType.autocomplete) return;
    this.notify({ text: command === undefined ? failure : `/${command}: ${failure}.` }, id);
  }

  /** Opens the form that answered an act of this page, and not of another one of the same person. */
  #openModal(act: ActView): void {
    if (act.kind === 'modal' && !this.#opened.has(act.id)) {
      this.#opened.add(act.id);
      this.#modal.value = act;
    }
  }
}
