import { ImportRefused } from './refused.js';

/** As many imports are under way at all: each may hold 5 MB. */
const MAX_UNDER_WAY = 20;
/** As many of one person: one account, in however many servers, leaves places for others. */
const MAX_OF_ONE = 2;

/** What is said when others are read, and too many of them. */
export const BUSY = 'Too many documents are being read just now; try again in a minute.';

/** The places that imports take, from the moment they are asked for until they end. */
export function createPlaces() {
  let underWay = 0;
  const ofPerson = new Map<string, number>();
  const countOf = (person: string) => ofPerson.get(person) ?? 0;

  function leave(person: string | undefined): void {
    underWay--;
    if (person === undefined) return;
    const left = countOf(person) - 1;
    // Only who has something under way is kept: people come and go for as long as the bot runs.
    if (left === 0) ofPerson.delete(person);
    else ofPerson.set(person, left);
  }

  return {
    /**
     * @param person whose import it is; without one it counts towards the places of all only.
     * @returns what gives the place back: to be called once.
     * @throws ImportRefused `several` or `busy`
     */
    take(person: string | undefined): () => void {
      if (person !== undefined && countOf(person) >= MAX_OF_ONE) {
        throw new ImportRefused(
          'several',
          'Two of your documents are being read already; try again when they are done.',
        );
      }
      if (underWay >= MAX_UNDER_WAY) {
        throw new ImportRefused('busy', BUSY);
      }
      underWay++;
      if (person !== undefined) ofPerson.set(person, countOf(person) + 1);
      return () => leave(person);
    },
  };
}
