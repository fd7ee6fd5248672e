/** Where the focus goes when one goes on; it may be asked for before that is drawn. */
export class FocusPoint {
  #take: (() => void) | undefined;
  #wanted = false;

  /** Puts the focus there, now or as soon as it is drawn. */
  focus(): void {
    if (this.#take) this.#take();
    else this.#wanted = true;
  }

  /** Puts the focus on what is drawn next in the place of what there is now. */
  focusNext(): void {
    this.#wanted = true;
  }

  /** Tells how the focus is put there; for an effect, which ends with what it returns. */
  drawn(take: () => void): () => void {
    this.#take = take;
    if (this.#wanted) take();
    this.#wanted = false;
    return () => {
      if (this.#take === take) this.#take = undefined;
    };
  }
}
