import { signal } from '@preact/signals';
import type { ActView } from '../view.js';
import { type Entry, isTooLong } from './commands.js';
import { FocusPoint } from './focus-point.js';
import { Refused, uploadFile } from './live.js';
import { splitMention } from './mentions.js';
import type { Session } from './session.js';

/** Discord's limit for a message. */
export const MOST_FILES = 10;

/** A command that is being filled in. */
export interface Begun {
  entry: Entry;
  /** What was typed after the command's name already. */
  rest: string;
}

/** What a person is writing: a text, or a command with its options. */
export class Draft {
  readonly text = signal('');
  readonly begun = signal<Begun | undefined>(undefined);
  readonly files = signal<readonly File[]>([]);
  /** Why it could not be sent. */
  readonly problem = signal('');
  /** What is said to those who hear the page: how far it is. */
  readonly status = signal('');
  /** Where one goes on writing. */
  readonly field = new FocusPoint();

  /** How a command takes dropped files, while one is being filled in. @returns whether it takes any. */
  onDrop: ((files: readonly File[]) => boolean) | undefined;

  constructor(readonly session: Session) {}

  /** Turns to a command, whose options are filled in one by one. */
  begin(entry: Entry, rest = ''): void {
    this.field.focusNext();
    this.text.value = '';
    this.begun.value = { entry, rest };
  }

  /** Takes files that were dropped: into the command's option for one, else to the message. */
  drop(files: readonly File[]): void {
    if (this.onDrop?.(files)) return;
    this.files.value = [...this.files.value, ...files].slice(-MOST_FILES);
  }

  /** Gives up what was written. */
  leave(): void {
    this.text.value = '';
    this.begun.value = undefined;
    this.problem.value = '';
  }

  /** Sends the text: a message, or a question when it mentions the bot. */
  async send(): Promise<void> {
    const { session } = this;
    const { view, words } = session;
    const text = this.text.value.trim();
    if (text === '' && this.files.value.length === 0) return;
    if (text.startsWith('/')) {
      const [name = '', part = ''] = text.split(/\s+/);
      // “/library” is there, “/library fly” isn't.
      const isGroup = session.entries.some(({ label, path }) =>
        [label, `/${path}`].some((one) => one.startsWith(`${name} `)),
      );
      this.problem.value = words.noCommand(isGroup && part !== '' ? `${name} ${part}` : name);
      return;
    }
    const { content, question } = splitMention(text, view);
    const asks = question !== undefined && this.files.value.length === 0;
    // Whoever types on at once must not lose it when this has been sent.
    this.text.value = '';
    const done = asks ? await this.askQuestion(question) : await this.#say(content);
    if (!done) this.text.value ||= text;
  }

  /** Asks a question by the command that sentences are for. @returns whether it was sent. */
  askQuestion(question: string): Promise<boolean> {
    const { view, words, entries } = this.session;
    const { plain } = view;
    if (!plain) {
      this.problem.value = words.noQuestions;
      return Promise.resolve(false);
    }
    const { options: takes = [] } = entries.find(({ path }) => path === plain.command) ?? {};
    const option = takes.find(({ name }) => name === plain.option);
    if (option && isTooLong(option, question)) {
      this.problem.value = words.tooLong(option.shown, option.max_length);
      return Promise.resolve(false);
    }
    const options = { [plain.option]: question };
    return this.#try(() => this.session.ask({ do: 'slash', name: plain.command, options }));
  }

  /** Says that a command is on its way until the bot has taken it up. */
  async follow(act: ActView): Promise<void> {
    this.status.value = this.session.words.sent;
    await this.session.until(act, ({ kind }) => kind !== 'waiting');
  }

  #say(content: string): Promise<boolean> {
    return this.#try(async () => {
      const files = await Promise.all(this.files.value.map((file) => uploadFile(file, this.session.words)));
      await this.session.ask({ do: 'say', content, files });
      this.files.value = [];
      return undefined;
    });
  }

  async #try(act: () => Promise<ActView | undefined>): Promise<boolean> {
    this.problem.value = '';
    try {
      const done = await act();
      if (done) void this.follow(done);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.problem.value = error.message;
      return false;
    }
  }
}
