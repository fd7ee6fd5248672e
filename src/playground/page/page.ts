import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Draft } from './draft.js';
import type { Session } from './session.js';
import type { Sides } from './sides.js';
import type { Words } from './words/index.js';

export interface MenuItem {
  label: string;
  /** Whose it is. */
  detail?: string;
  act: () => void;
}

export interface OpenMenu {
  /** The button that it belongs to, which gets the focus back. */
  at: HTMLElement;
  items: readonly MenuItem[];
  /** Where it opens, if not at the button. */
  pointer?: { x: number; y: number };
}

/** What every component of the page is drawn from. */
export interface Page {
  session: Session;
  sides: Sides;
  draft: Draft;
  menu: Signal<OpenMenu | undefined>;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('Components of the page are drawn inside it only.');
  return page;
}

/** The page's texts in the person's language. */
export function useWords(): Words {
  return usePage().session.words;
}
