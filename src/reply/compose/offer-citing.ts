import type { Span } from '../../answer/index.js';
import type { Paragraph } from '../../article/index.js';
import { writeCiteState, writeState } from '../buttons/index.js';
import { brief, voiceOf } from '../i18n/index.js';
import type { Action } from '../reply.js';
import type { Source } from '../source.js';
import { buttonOf } from './parts.js';

/** As many choices as Discord takes in a select. */
const MOST_CHOICES = 25;

/** Words that stand on a page; without a span, a whole paragraph. */
interface Citable {
  readonly paragraph: Paragraph;
  readonly span?: Span;
}

/** Offers to cite what stands on a page: a button for a single passage, else a list of them. */
export function offerCiting(
  { id: article, revision, language }: Source,
  page: readonly Citable[],
  list: 'button.citeParagraph' | 'button.citeStatement',
): Action[] {
  const { say } = voiceOf(language);
  const options = page.slice(0, MOST_CHOICES).map(({ paragraph: { number, text }, span }) => ({
    label: brief(`¶${number} ${text.slice(span?.start, span?.end)}`, 100),
    value: writeCiteState('cite', { article, revision, number, ...span }),
  }));
  const [only, ...others] = options;
  if (!only) return [];
  if (others.length === 0) return [buttonOf(say('button.cite'), only.value)];
  return [{ kind: 'select', label: say(list), state: writeState('citeone'), options }];
}
