import { LRUCache } from 'lru-cache';
import { keepLatest } from '../../keep-latest.js';
import type { Kept } from '../contract/index.js';

/** How many answers are remembered for when the database is away. Each is a few dozen bytes. */
const REMEMBERED = 10_000;
/** What an article takes up besides its text. */
const FRAME = 500;

/** The articles that were read lately, and where. */
export interface Cache {
  get(id: string, revision: number): Kept | undefined;
  /** @param characters of its JSON, two bytes each at most. */
  put(kept: Kept, characters: number): void;
  /** Notes which article a question of the library was answered with. */
  remember(library: string, question: string, kept: Kept | undefined): void;
  /** Which article the same question was answered with before. */
  recall(library: string, question: string): Pick<Kept, 'id' | 'revision'> | undefined;
  /** What a library has must not be given any more. */
  forget(library: string): void;
}

/** @param bytes how much room the articles may take up, about; an article that is larger is not kept. */
export function createCache(bytes: number): Cache {
  const texts = new LRUCache<string, Kept>({ maxSize: bytes });
  const answers = keepLatest<{ library: string; id: string; revision: number }>(REMEMBERED);
  const keyOf = (id: string, revision: number) => `${id}:${revision}`;
  return {
    get: (id, revision) => texts.get(keyOf(id, revision)),
    put: (kept, characters) =>
      void texts.set(keyOf(kept.id, kept.revision), kept, { size: characters * 2 + FRAME }),
    remember(library, question, kept) {
      const asked = `${library}/${question}`;
      if (kept) answers.set(asked, { library, id: kept.id, revision: kept.revision });
      else answers.delete(asked);
    },
    recall: (library, question) => answers.get(`${library}/${question}`),
    forget(library) {
      for (const [asked, answer] of answers.entries()) if (answer.library === library) answers.delete(asked);
    },
  };
}
