import { foldTyped, LANGUAGES, type Language, voiceOf } from '../../src/reply/index.js';
import type { Choice } from '../command.js';

/** What is sent for it. */
const VALUE = '-';

/** An option's "none of these". */
interface None {
  /** By its name, for who has typed nothing yet or that name. */
  offer(typed: string, language: Language): Choice[];
  /** Whether a value is that: as it is offered, or its name in any language, with or without brackets. */
  isMeant(given: string): boolean;
}

/** @param name what it is called. */
export function createNone(name: 'library.noLimit' | 'library.defaultChoice'): None {
  const named = (language: Language) => voiceOf(language).say(name);
  const bare = (text: string) => foldTyped(text).replace(/^[(（]|[)）]$/g, '');
  const names = new Set(LANGUAGES.map((language) => bare(named(language))));
  return {
    // Enter takes what stands alone, and a slip must not take a limit or a choice away.
    offer: (typed, language) =>
      foldTyped(named(language)).includes(foldTyped(typed)) ? [{ name: named(language), value: VALUE }] : [],
    isMeant: (given) => given === VALUE || names.has(bare(given)),
  };
}
