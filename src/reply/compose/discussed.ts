import { type Language, voiceOf } from '../i18n/index.js';
import type { Reply } from '../reply.js';
import { composeNote, headingOf, noteOf } from './parts.js';

/** How often each paragraph of an article was asked about or cited. */
export interface Discussed {
  /** How many paragraphs the article has, numbered from 1. */
  readonly paragraphs: number;
  /** By the paragraph's number; those that aren't there were never discussed. */
  readonly counts: ReadonlyMap<number, number>;
}

/** How many of the most discussed are shown as bars, and the width of the longest bar, in characters. */
const BARS = { rows: 10, width: 16 };
/** As wide as a digit, so that the bars begin one below the other. */
const FIGURE_SPACE = '\u2007';
/** How many stretches of paragraphs never discussed are named. */
const STRETCHES = 12;

/** The counts that mean something: of paragraphs that there are, most first, then as they stand. */
function rankDiscussed({ paragraphs, counts }: Discussed): { paragraph: number; count: number }[] {
  return [...counts]
    .filter(([paragraph, count]) => isParagraph(paragraph, paragraphs) && count > 0)
    .map(([paragraph, count]) => ({ paragraph, count }))
    .sort((one, other) => other.count - one.count || one.paragraph - other.paragraph);
}

const isParagraph = (number: number, paragraphs: number) =>
  Number.isInteger(number) && number >= 1 && number <= paragraphs;

/** Which paragraphs were discussed, as a chart in text: the most discussed first, then those that never were. */
export function composeDiscussed(discussed: Discussed, language?: Language): Reply {
  const { say } = voiceOf(language);
  const most = rankDiscussed(discussed);
  const [first] = most;
  if (!first) return composeNote(say('discussed.nothing'));
  const shown = most.slice(0, BARS.rows);
  const width = Math.max(...shown.map(({ paragraph }) => `${paragraph}`.length));
  const bars = shown.map(
    ({ paragraph, count }) =>
      `¶${paragraph}${FIGURE_SPACE.repeat(width - `${paragraph}`.length)} ${'▇'.repeat(Math.max(1, Math.round((count / first.count) * BARS.width)))} ${count}`,
  );
  if (most.length > shown.length) bars.push(say('discussed.more', { count: most.length - shown.length }));
  const never = findStretches(discussed);
  const rest =
    never.length === 0
      ? say('discussed.all')
      : say('discussed.never', {
          stretches: never.slice(0, STRETCHES).join(say('list.comma')),
          left: Math.max(0, never.length - STRETCHES),
        });
  return {
    blocks: [headingOf(say('discussed.heading')), noteOf(bars.join('\n')), noteOf(rest)],
    actions: [],
  };
}

/** The paragraphs never discussed, neighbours together: `¶2`, `¶4–6`. */
function findStretches({ paragraphs, counts }: Discussed): string[] {
  const found: string[] = [];
  for (let from = 1; from <= paragraphs; from++) {
    if ((counts.get(from) ?? 0) > 0) continue;
    let to = from;
    while (to < paragraphs && !((counts.get(to + 1) ?? 0) > 0)) to++;
    found.push(to > from ? `¶${from}–${to}` : `¶${from}`);
    from = to;
  }
  return found;
}

/** What the picture shows, for those who don't see it. */
export function describeDiscussed(discussed: Discussed, language?: Language): string {
  const all = rankDiscussed(discussed);
  const most = all.slice(0, 3).map(({ paragraph, count }) => `¶${paragraph} (${count})`);
  const { say } = voiceOf(language);
  return say('discussed.alt', {
    most: most.length > 0 ? most.join(say('list.comma')) : 'nothing',
    never: discussed.paragraphs - all.length,
    paragraphs: discussed.paragraphs,
  });
}
