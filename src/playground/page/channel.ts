import { InteractionType, type Message } from '../../stand-in/model.js';
import type { ActView, View } from '../view.js';
import { h } from './element.js';
import { Refused } from './live.js';
import { openMenu } from './menu.js';
import { drawMessage } from './message.js';
import { drawNotice, drawRefusal } from './notice.js';
import { findPassage, type Quote } from './passage.js';
import { nameOf } from './people.js';
import { quotesIn } from './quotes.js';
import type { Session } from './session.js';

/** The messages of the place where the page is, and what else happens there. */
export class Channel {
  readonly element: HTMLElement;
  readonly #log = h('div', { class: 'log', role: 'log', tabindex: 0 });
  #messages = new Map<string, Message>();
  readonly #dismissed = new Set<string>();
  #shown: string | undefined;
  #atEnd = true;

  /** @param onQuestion called with a question that is to be asked. */
  constructor(
    readonly session: Session,
    readonly onQuestion: (question: string) => void,
    readonly onShowArticle: () => void,
  ) {
    this.element = h('div', { class: 'scroll' }, this.#log);
    // The last message stays in sight when the place for it shrinks, as under a form that opens, and when it grows,
    // as with a picture that arrives.
    this.element.addEventListener('scroll', () => {
      this.#atEnd = this.#below() < 8;
    });
    const resized = new ResizeObserver(() => this.#atEnd && this.#toEnd());
    resized.observe(this.element);
    resized.observe(this.#log);
    session.on('view', (view) => this.#draw(view));
    session.on('message', (message) => this.#put(message));
    session.on('gone', (id) => this.#remove(id));
    session.on('refusal', (refusal) => this.#append(drawRefusal(refusal)));
    session.on('act', (act) => this.#tellFailure(act));
    session.on('panel', () => this.#welcome());
  }

  /** Says something that is no message, such as why something cannot be done. */
  say(text: string): void {
    this.#append(drawNotice(text));
  }

  #draw(view: View): void {
    const place = view.places.find(({ id }) => id === view.place);
    this.#log.setAttribute('aria-label', `Messages in ${place?.name ?? 'this place'}`);
    this.#messages = new Map(view.messages.map((message) => [message.id, message]));
    const here = `${view.person} ${view.place}`;
    // What Discord refused or what failed belongs to the moment; it goes when somebody leaves.
    const kept =
      here === this.#shown
        ? [...this.#log.querySelectorAll('.notice')]
        : view.refusals.slice(-3).map(drawRefusal);
    this.#shown = here;
    const messages = view.messages.filter(({ id }) => !this.#dismissed.has(id));
    this.#log.replaceChildren(...messages.map((message) => this.#drawn(message)), ...kept);
    this.#welcome();
    this.#toEnd();
  }

  /** The first visit to a place shows what can be asked there. */
  #welcome(): void {
    const before = this.#log.querySelector('.welcome');
    const { places, place, plain } = this.session.view;
    if (this.#log.querySelector('.message')) {
      before?.remove();
      return;
    }
    const here = places.find(({ id }) => id === place);
    const questions = plain ? (this.session.panel?.questions ?? []) : [];
    const welcome = h(
      'div',
      { class: 'welcome' },
      h(
        'h2',
        {},
        here?.kind === 'direct'
          ? `This is between you and ${here.name}`
          : `Welcome to ${here?.kind === 'thread' ? '' : '#'}${here?.name ?? ''}`,
      ),
      plain
        ? h(
            'p',
            {},
            'Ask about the article in your own words, or type ',
            h('kbd', {}, '/'),
            ' for the commands.',
          )
        : h('p', {}, 'Type ', h('kbd', {}, '/'), ' to see which commands are offered here.'),
      questions.length > 0 &&
        h(
          'ul',
          { class: 'questions', 'aria-label': 'Questions to begin with' },
          questions.map((question) =>
            h('li', {}, h('button', { type: 'button', onclick: () => this.onQuestion(question) }, question)),
          ),
        ),
    );
    if (before) before.replaceWith(welcome);
    else this.#log.prepend(welcome);
  }

  #drawn(message: Message): HTMLElement {
    const { session } = this;
    const replied = this.#messages.get(message.message_reference?.message_id ?? '');
    const element = drawMessage(
      message,
      session.view,
      {
        menu: (at, pointer) => this.#menu(message, element, at, pointer),
        dismiss: () => {
          this.#dismissed.add(message.id);
          this.#remove(message.id);
        },
        press: (component) => this.#use({ do: 'click', message: message.id, component }),
        choose: (component, values) => this.#use({ do: 'select', message: message.id, component, values }),
      },
      replied,
    );
    return element;
  }

  #put(message: Message): void {
    const known = this.#messages.has(message.id);
    this.#messages.set(message.id, message);
    if (this.#dismissed.has(message.id)) return;
    const drawn = this.#drawn(message);
    const before = known && this.#log.querySelector(`[data-id="${message.id}"]`);
    if (before) {
      const active = before.contains(document.activeElement)
        ? document.activeElement?.textContent
        : undefined;
      before.replaceWith(drawn);
      // Who pressed a button in it goes on from the same place.
      if (active !== undefined)
        [...drawn.querySelectorAll<HTMLElement>('button, a')]
          .find((one) => one.textContent === active)
          ?.focus();
    } else {
      this.#append(drawn);
      this.#welcome();
    }
    if (message.author.bot) this.session.cite(quotesIn(drawn));
  }

  #remove(id: string): void {
    this.#messages.delete(id);
    this.#log.querySelector(`[data-id="${id}"]`)?.remove();
    this.#welcome();
  }

  #append(element: HTMLElement): void {
    const atEnd = this.#below() < 200;
    this.#log.append(element);
    if (atEnd || !element.classList.contains('message')) this.#toEnd();
  }

  /** How much of the log is below what is in sight. */
  #below(): number {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight;
  }

  #toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #menu(message: Message, element: HTMLElement, at: HTMLElement, pointer?: { x: number; y: number }): void {
    const quotes = quotesIn(element);
    openMenu(
      at,
      [
        ...this.session.view.messageCommands.map(({ name }) => ({
          label: name,
          detail: nameOf(this.session.view.bot),
          act: () => void this.#use({ do: 'message command', name, message: message.id }),
        })),
        ...(quotes.some(({ text }) => findPassage(text, this.session.panel?.paragraphs ?? []))
          ? [{ label: 'Show in the article', act: () => this.#showCited(quotes) }]
          : []),
        { label: 'Copy text', act: () => void navigator.clipboard.writeText(textOf(element)) },
      ],
      pointer,
    );
  }

  #showCited(quotes: readonly Quote[]): void {
    this.session.cite(quotes);
    this.onShowArticle();
  }

  async #use(wish: Parameters<Session['ask']>[0]): Promise<void> {
    try {
      const act = await this.session.ask(wish);
      if (act) await this.session.until(act, ({ kind }) => kind !== 'waiting' && kind !== 'working');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.say(error.message);
    }
  }

  #tellFailure({ id, type, place, failure, command }: ActView): void {
    if (failure === undefined || place !== this.session.view.place) return;
    // Completions that don't come are simply not there.
    if (type === InteractionType.autocomplete) return;
    if (this.#log.querySelector(`[data-act="${id}"]`)) return;
    const shown = drawNotice(command === undefined ? failure : `/${command}: ${failure}.`);
    shown.dataset.act = id;
    this.#append(shown);
  }
}

function textOf(element: HTMLElement): string {
  return (element.querySelector('.content') as HTMLElement | null)?.textContent ?? '';
}
