/** Time as the stand-in sees it. A test passes one that it moves by hand, so that no test ever waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `then` once, `ms` milliseconds from now. The returned function takes it back. */
  after(ms: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    // A pending "did not respond" must not keep a closed program alive.
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until `advance(ms)` moves it; what falls due on the way is called in order. */
export class ManualClock implements Clock {
  #now: number;
  #due: { at: number; then: () => void }[] = [];

  constructor(now = Date.now()) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, then: () => void): () => void {
    const entry = { at: this.#now + ms, then };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#due.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#due = this.#due.filter((entry) => entry !== next);
      this.#now = next.at;
      next.then();
    }
    this.#now = end;
  }
}
