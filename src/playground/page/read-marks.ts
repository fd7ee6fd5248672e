import { keep, readKept } from './kept.js';

const NAME = 'read';

/** The last message that each person has read in each place, kept over a reload. */
export class ReadMarks {
  readonly #last = new Map<string, string>(
    readKept(NAME).map((mark) => {
      const [person = '', place = '', message = ''] = mark.split(' ');
      return [`${person} ${place}`, message] as const;
    }),
  );

  /** Marks everything up to a message as read. `here` is person and place, apart by a space. */
  mark(here: string, message: string): void {
    this.#last.delete(here);
    this.#last.set(here, message);
    keep(
      NAME,
      [...this.#last].map(([where, last]) => `${where} ${last}`),
    );
  }

  /** The first of the messages that the person has not read; nothing where they have never been. */
  firstUnread<M extends { id: string; author: { id: string } }>(
    here: string,
    person: string,
    messages: readonly M[],
  ): M | undefined {
    const last = this.#last.get(here);
    if (!last || !/^\d+$/.test(last)) return undefined;
    return messages.find(({ id, author }) => BigInt(id) > BigInt(last) && author.id !== person);
  }
}
