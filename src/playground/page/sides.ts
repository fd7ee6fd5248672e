/** Wide enough for the article to stand beside the channel; as in layout.css. */
const WIDE = matchMedia('(min-width: 64rem)');

export type Side = 'places' | 'article';

/**
 * The places and the article. Where there is room they stand beside the channel, and the article can be closed;
 * where there is none they lie over it, one at a time. The style sheet reads it from the attributes of `app`.
 */
export class Sides {
  /**
   * @param onShown called when one comes to lie over the channel, which takes the focus.
   * @param onHidden called with what lay over the channel, when it goes.
   */
  constructor(
    readonly app: HTMLElement,
    readonly onShown: (side: Side) => void,
    readonly onHidden: (side: Side) => void,
  ) {}

  /** Shows what is hidden, or hides what is shown. */
  turn(side: Side): void {
    const { dataset } = this.app;
    const shown = side === 'article' && WIDE.matches ? dataset.article !== 'closed' : dataset.side === side;
    if (shown) this.hide(side);
    else this.show(side);
  }

  show(side: Side): void {
    if (side === 'article' && WIDE.matches) delete this.app.dataset.article;
    else this.app.dataset.side = side;
    this.onShown(side);
  }

  /** Hides one, or whatever lies over the channel. */
  hide(side = this.app.dataset.side as Side | undefined): void {
    if (side === undefined) return;
    if (side === 'article' && WIDE.matches) this.app.dataset.article = 'closed';
    delete this.app.dataset.side;
    this.onHidden(side);
  }
}
