import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session } from './session.js';
import type { Sides } from './sides.js';
import { type Words, wordsFor } from './words/index.js';

/** What every component of the page is drawn from. */
export interface Page {
  session: Session;
  sides: Sides;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('Components of the page are drawn inside it only.');
  return page;
}

/** The page's texts in the person's language. */
export function useWords(): Words {
  return wordsFor(usePage().session.view.locale);
}
