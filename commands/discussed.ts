import { LibraryAway } from '../src/library/refusals.js';
import {
  composeDiscussed,
  composeNote,
  discussedPicture,
  type Source,
  wholeOf,
  wordsIn,
} from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Asking, Command, Deps } from './command.js';
import type { Options } from './options.js';

const options = { article: articleOption } as const satisfies Options;

export const discussed = {
  name: 'discussed',
  description: 'Which paragraphs were asked about or cited here, the most and the never discussed',
  options,
  answers: 'public',
  async execute(request, deps) {
    if (!isCounted(request)) return composeNote(wordsIn(request.language).notCounted);
    const source = wholeOf(await sourceFor(request, deps, request.options.article));
    const counts = await deps.library.discussed(request.place, source.id);
    const all = {
      paragraphs: source.index.article.paragraphs.length,
      counts: new Map(counts.map(({ paragraph, count }) => [paragraph, count])),
    };
    const reply = composeDiscussed(all, source.language);
    if (counts.length === 0) return reply;
    const { png, alt } = await discussedPicture(all, source.language);
    return { ...reply, files: [{ name: 'discussed.png', content: png, alt }] };
  },
} satisfies Command<typeof options>;

const isCounted = ({ prefers }: Asking): boolean => prefers.server.map !== false;

/**
 * Counts paragraphs that were asked about or cited, unless the server has switched it off. The answer doesn't
 * hang on it: while the database is away, nothing is counted.
 */
export async function count(
  asking: Asking,
  { library }: Deps,
  { id }: Source,
  paragraphs: readonly number[],
): Promise<void> {
  if (paragraphs.length === 0 || !isCounted(asking)) return;
  await library.discuss(asking.place, id, paragraphs).catch((error: unknown) => {
    if (!(error instanceof LibraryAway)) throw error;
  });
}
