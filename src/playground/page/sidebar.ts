import type { PlaceView, View } from '../view.js';
import type { Wish } from '../visit.js';
import { h, icon, icons } from './element.js';
import { drawAvatar, nameOf, standingOf } from './people.js';
import type { Session } from './session.js';

type Locale = Extract<Wish, { do: 'speak' }>['locale'];

const KINDS = { channel: icons.hash, thread: icons.thread, direct: icons.at };

/** The places that a person can go to, and the people that one can be. */
export class Sidebar {
  readonly element: HTMLElement;
  readonly #places = h('div', { class: 'places' });
  readonly #people = h('div', { class: 'people' });

  /** @param onGone called when another place or person was chosen. */
  constructor(
    readonly session: Session,
    readonly onGone: () => void,
  ) {
    this.element = h(
      'nav',
      { class: 'sidebar', id: 'places', 'aria-label': 'Places and people' },
      this.#places,
      this.#people,
    );
    session.on('view', (view) => this.#draw(view));
  }

  /** Goes to the place where the page is. */
  focus(): void {
    this.element.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  #draw(view: View): void {
    const active = document.activeElement?.getAttribute('data-go');
    const groups = Map.groupBy(view.places, ({ server }) => server?.name ?? 'Direct messages');
    this.#places.replaceChildren(
      ...[...groups].map(([server, places]) =>
        h(
          'section',
          {},
          h('h2', {}, server),
          h(
            'ul',
            {},
            places.map((place) => h('li', {}, this.#place(place, view))),
          ),
        ),
      ),
    );
    this.#people.replaceChildren(
      h('h2', {}, 'You are'),
      h(
        'ul',
        {},
        view.people.map((person) => h('li', {}, this.#person(person, view))),
      ),
      this.#language(view),
    );
    if (active) this.element.querySelector<HTMLElement>(`[data-go="${active}"]`)?.focus();
  }

  #place({ id, name, kind }: PlaceView, { place }: View): HTMLElement {
    return h(
      'button',
      {
        type: 'button',
        class: `place of-${kind}`,
        'data-go': id,
        'aria-current': id === place && 'page',
        onclick: () => this.#go({ place: id }),
      },
      icon(KINDS[kind]),
      h('span', {}, name),
    );
  }

  #person(person: View['people'][number], view: View): HTMLElement {
    const { user } = person;
    return h(
      'button',
      {
        type: 'button',
        class: 'person',
        'data-go': user.id,
        'aria-pressed': String(user.id === view.person),
        onclick: () => this.#go({ person: user.id }),
      },
      drawAvatar(user, view),
      h(
        'span',
        { class: 'person-name' },
        nameOf(user),
        h('small', { class: 'standing' }, standingOf(person, view)),
      ),
    );
  }

  /** The language of the person's client: the bot is told, and commands are shown in it if they can be. */
  #language({ locale, locales }: View): HTMLElement {
    const names = locales.map((one) => [nameIn(one), one] as const).sort(([a], [b]) => a.localeCompare(b));
    const options = names.map(([name, one]) => h('option', { value: one, selected: one === locale }, name));
    const select = h('select', { 'data-go': 'language' }, options);
    select.addEventListener(
      'change',
      () => void this.session.ask({ do: 'speak', locale: select.value as Locale }),
    );
    return h('label', { class: 'language' }, 'Language ', select);
  }

  async #go(to: { person?: string; place?: string }): Promise<void> {
    await this.session.ask({ do: 'go', ...to });
    this.onGone();
  }
}

/** A language's name in itself. */
function nameIn(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
