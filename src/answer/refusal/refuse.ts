import type { Absent, Passage } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { findMeant } from './near-words.js';

/** A refusal, with what may be asked instead. */
export function refuse(index: ArticleIndex, reason: Absent['reason'], near: readonly Passage[] = []): Absent {
  const { speakers } = index.attribution();
  return { kind: 'absent', reason, near, known: speakers, meant: findMeant(index, reason) };
}
