import { freshId, h } from './element.js';

export interface Suggestion {
  label: string;
  value: string | number | boolean;
  detail?: string;
}

interface Settings<S extends Suggestion> {
  /** What is suggested: names the list. */
  label: string;
  /** What there is for a text; it may take a while, and only the latest counts. */
  find: (typed: string) => readonly S[] | Promise<readonly S[]>;
  onPick: (suggestion: S) => void;
  /** Draws one; its label and detail unless told. */
  draw?: (suggestion: S) => Node[];
  /** Whether Enter takes the first without it being gone to. */
  eager?: boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A list that opens above a field and follows what is typed there. */
export class Suggestions<S extends Suggestion> {
  readonly list: HTMLElement;
  #shown: readonly S[] = [];
  #active = -1;
  #asked = 0;

  constructor(
    readonly field: Field,
    readonly settings: Settings<S>,
  ) {
    this.list = h('ul', {
      role: 'listbox',
      id: freshId('list'),
      class: 'suggestions',
      'aria-label': settings.label,
      hidden: true,
    });
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('autocomplete', 'off');
    if (field instanceof HTMLInputElement) {
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-expanded', 'false');
    } else field.setAttribute('aria-haspopup', 'listbox');
    field.addEventListener('input', () => void this.refresh());
    field.addEventListener('blur', () => this.close());
    // Otherwise the press takes the focus from the field, and the list is gone before the click.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Looks up what there is for the text as it stands. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const found = await this.settings.find(this.field.value);
    if (asked !== this.#asked || document.activeElement !== this.field) return;
    this.#shown = found;
    this.#active = this.settings.eager ? 0 : -1;
    this.#draw();
  }

  close(): void {
    this.#asked++;
    this.#shown = [];
    this.#draw();
  }

  /** Takes the keys that belong to the list. @returns whether it took this one. */
  takeKey({ key }: KeyboardEvent): boolean {
    if (key === 'ArrowDown' && !this.isOpen) {
      void this.refresh();
      return true;
    }
    if (!this.isOpen) return false;
    const { length } = this.#shown;
    if (key === 'ArrowDown') this.#go((this.#active + 1) % length);
    else if (key === 'ArrowUp') this.#go((this.#active - 1 + length) % length);
    else if (key === 'Escape') this.close();
    else if ((key === 'Enter' || key === 'Tab') && this.#active >= 0) this.#pick(this.#active);
    else return false;
    return true;
  }

  #go(to: number): void {
    this.#active = to;
    this.#draw();
  }

  #pick(at: number): void {
    const suggestion = this.#shown[at];
    this.close();
    if (suggestion) this.settings.onPick(suggestion);
  }

  #draw(): void {
    const { list, field, settings } = this;
    const draw = settings.draw ?? drawSuggestion;
    list.replaceChildren(
      ...this.#shown.map((suggestion, at) =>
        h(
          'li',
          {
            role: 'option',
            id: `${list.id}-${at}`,
            'aria-selected': String(at === this.#active),
            onclick: () => this.#pick(at),
          },
          draw(suggestion),
        ),
      ),
    );
    list.hidden = this.#shown.length === 0;
    if (field instanceof HTMLInputElement) field.setAttribute('aria-expanded', String(this.isOpen));
    const active = list.children[this.#active];
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }
}

function drawSuggestion({ label, detail }: Suggestion): Node[] {
  const parts = [h('span', { class: 'suggestion-label' }, label)];
  if (detail !== undefined) parts.push(h('span', { class: 'suggestion-detail' }, detail));
  return parts;
}
