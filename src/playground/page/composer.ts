import type { ActView, View } from '../view.js';
import { CommandForm } from './command-form.js';
import { drawEntry, type Entry, entriesOf, filterEntries, splitEntry } from './commands.js';
import { h, icon, icons } from './element.js';
import { acceptDrops, FilesField } from './files.js';
import { Refused } from './live.js';
import type { Session } from './session.js';
import { Suggestions } from './suggestions.js';

/** Where a person writes: questions, commands, messages. */
export class Composer {
  readonly element: HTMLElement;
  readonly #write: HTMLTextAreaElement;
  readonly #plain: HTMLFormElement;
  readonly #problem = h('p', { class: 'problem', role: 'alert' });
  readonly #status = h('p', { class: 'unseen', role: 'status' });
  readonly #ask = h('button', { type: 'submit', class: 'button primary' }, 'Ask');
  readonly #post = h(
    'button',
    { type: 'button', class: 'button secondary', title: 'Send it as a message of yours (Ctrl+Enter)' },
    'Post',
  );
  readonly #files = new FilesField({ label: 'your message', most: 10, onChange: () => this.#drawButtons() });
  readonly #menu: Suggestions<Entry>;
  #form: CommandForm | undefined;
  #entries: Entry[] = [];
  #here = '';

  constructor(readonly session: Session) {
    this.#write = h('textarea', {
      id: 'write',
      rows: 1,
      'aria-label': 'Question, command or message',
      maxlength: 2000,
    });
    this.#menu = new Suggestions(this.#write, {
      label: 'Commands',
      find: (typed) => (/^\/[^\n]*$/.test(typed) ? filterEntries(this.#entries, typed.slice(1)) : []),
      onPick: (entry) => this.#fill(entry),
      draw: drawEntry,
      eager: true,
    });
    const slash = h(
      'button',
      { type: 'button', class: 'tool', 'aria-label': 'Show the commands', onclick: () => this.#offer() },
      icon(icons.slash),
    );
    this.#plain = h(
      'form',
      { class: 'plain', 'aria-label': 'Write' },
      this.#menu.list,
      slash,
      this.#write,
      this.#files.element,
      this.#post,
      this.#ask,
    );
    this.element = h('div', { class: 'composer' }, this.#problem, this.#plain, this.#status);
    this.#plain.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#post.addEventListener('click', () => void this.#say());
    this.#write.addEventListener('input', () => this.#typed());
    this.#write.addEventListener('keydown', (event) => this.#key(event));
    session.on('view', (view) => this.#draw(view));
  }

  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#write.focus();
  }

  /** Takes files that were dropped anywhere in the channel. */
  acceptDropsOn(element: HTMLElement): void {
    acceptDrops(element, (files) => {
      if (this.#form?.drop(files)) return;
      this.#files.add(files);
    });
  }

  /** Asks a question by the command that sentences are for. */
  async ask(question: string): Promise<void> {
    const { plain } = this.session.view;
    if (!plain) return this.#tell('No questions can be asked here.');
    await this.#try(() =>
      this.session.ask({ do: 'slash', name: plain.command, options: { [plain.option]: question } }),
    );
  }

  #draw(view: View): void {
    this.#entries = entriesOf(view);
    const here = `${view.person} ${view.place}`;
    if (here !== this.#here) {
      this.#leave();
      this.#tell('');
    }
    this.#here = here;
    const place = view.places.find(({ id }) => id === view.place);
    const name = `${place?.kind === 'channel' ? '#' : ''}${place?.name ?? ''}`;
    this.#write.placeholder = view.plain
      ? `Ask ${view.bot.username}, or type /`
      : `Message ${name}, or type /`;
    this.#drawButtons();
  }

  #drawButtons(): void {
    const asks = this.session.view.plain !== undefined && this.#files.isEmpty;
    this.#ask.textContent = asks ? 'Ask' : 'Send';
    this.#post.hidden = !asks;
  }

  #offer(): void {
    if (!this.#write.value.startsWith('/')) this.#write.value = '/';
    this.#write.focus();
    void this.#menu.refresh();
  }

  #typed(): void {
    this.#tell('');
    const { value } = this.#write;
    this.#write.rows = Math.min(value.split('\n').length, 6);
    const found = value.startsWith('/') && splitEntry(this.#entries, value);
    if (found) this.#fill(found.entry, found.rest);
    else if (value.startsWith('/')) {
      const { length } = filterEntries(this.#entries, value.slice(1));
      this.#status.textContent = `${length} ${length === 1 ? 'command' : 'commands'}`;
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const taken = this.#menu.takeKey(event);
    if (taken) event.preventDefault();
    if (taken || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void (event.ctrlKey || event.metaKey ? this.#say() : this.#submit());
  }

  /** Turns to a command, whose options are filled in one by one. */
  #fill(entry: Entry, rest = ''): void {
    this.#leave();
    this.#form = new CommandForm({
      session: this.session,
      entry,
      rest,
      onDone: (act) => {
        this.#leave();
        this.#tell('');
        this.#write.focus();
        if (act) void this.#follow(act);
      },
      onError: (reason) => this.#tell(reason),
    });
    this.#plain.hidden = true;
    this.#plain.before(this.#form.element);
    this.#form.focus();
  }

  #leave(): void {
    this.#form?.element.remove();
    this.#form = undefined;
    this.#plain.hidden = false;
    this.#write.value = '';
    this.#write.rows = 1;
    this.#menu.close();
  }

  async #submit(): Promise<void> {
    const text = this.#write.value.trim();
    if (text === '' && this.#files.isEmpty) return;
    if (text.startsWith('/')) return this.#tell(`There is no command ${text.split(' ', 1)[0]} here.`);
    if (!this.session.view.plain || !this.#files.isEmpty) return this.#say();
    const { plain } = this.session.view;
    await this.#try(async () => {
      const act = await this.session.ask({
        do: 'slash',
        name: plain.command,
        options: { [plain.option]: text },
      });
      this.#leave();
      return act;
    });
  }

  async #say(): Promise<void> {
    const content = this.#write.value;
    await this.#try(async () => {
      await this.session.ask({ do: 'say', content, files: await this.#files.upload() });
      this.#leave();
      this.#files.clear();
      return undefined;
    });
  }

  async #try(act: () => Promise<ActView | undefined>): Promise<void> {
    this.#tell('');
    try {
      const done = await act();
      if (done) await this.#follow(done);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#tell(error.message);
    }
  }

  /** Says that a command is on its way until the bot has taken it up. */
  async #follow(act: ActView): Promise<void> {
    this.#status.textContent = 'Sent.';
    this.element.classList.add('sending');
    await this.session.until(act, ({ kind }) => kind !== 'waiting');
    this.element.classList.remove('sending');
  }

  #tell(problem: string): void {
    this.#problem.textContent = problem;
  }
}
