import { signal } from '@preact/signals';

/** Wide enough for the article to stand beside the channel; as in layout.css. */
const WIDE = matchMedia('(min-width: 64rem)');

export type Side = 'places' | 'article';

/**
 * The places and the article. Where there is room they stand beside the channel, and the article can be closed;
 * where there is none they lie over it, one at a time.
 */
export class Sides {
  readonly #over = signal<Side | undefined>(undefined);
  readonly #articleClosed = signal(false);
  readonly #focus = signal<{ side: Side; inside: boolean } | undefined>(undefined);

  /** Which lies over the channel. */
  get over(): Side | undefined {
    return this.#over.value;
  }

  get articleClosed(): boolean {
    return this.#articleClosed.value;
  }

  /** Where the focus goes once that is drawn: into what was shown, or to what shows it again. */
  get focus(): { side: Side; inside: boolean } | undefined {
    return this.#focus.value;
  }

  /** Shows what is hidden, or hides what is shown. */
  turn(side: Side): void {
    const shown = side === 'article' && WIDE.matches ? !this.articleClosed : this.over === side;
    if (shown) this.hide(side);
    else this.show(side);
  }

  show(side: Side): void {
    if (side === 'article' && WIDE.matches) this.#articleClosed.value = false;
    else this.#over.value = side;
    this.#focus.value = { side, inside: true };
  }

  /** Hides what lies over the channel; the focus goes where the caller wants it. */
  leave(): void {
    this.#over.value = undefined;
    this.#focus.value = undefined;
  }

  /** Hides one, or whatever lies over the channel. */
  hide(side = this.over): void {
    if (side === undefined) return;
    if (side === 'article' && WIDE.matches) this.#articleClosed.value = true;
    this.#over.value = undefined;
    this.#focus.value = { side, inside: false };
  }
}
