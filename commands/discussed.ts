import type { Answer } from '../src/answer/index.js';
import { LibraryAway } from '../src/library/index.js';
import {
  composeDiscussed,
  composeNote,
  drawDiscussedPicture,
  type Reply,
  type Source,
  voiceOf,
  wholeOf,
  withThreads,
} from '../src/reply/index.js';
import { articleAlone, findSource } from './article-option.js';
import type { Asking, Command, Deps } from './command.js';
import { replaceError } from './refusal.js';

export const discussed = {
  name: 'discussed',
  options: articleAlone,
  answers: 'public',
  async execute(request, deps) {
    const source = wholeOf(await findSource(request, deps, request.options.article));
    const { library } = deps;
    const isServer = request.place.server !== undefined;
    const reply = isCounted(request)
      ? await composeCounted(source, request, deps)
      : composeNote(voiceOf(request.language).say(isServer ? 'discussed.off' : 'discussed.noServer'));
    return withThreads(reply, await library.threads(request.place, source.id), source.language);
  },
} satisfies Command<typeof articleAlone>;

async function composeCounted(source: Source, { place }: Asking, { library }: Deps): Promise<Reply> {
  const counts = await library.discussed(place, source.id);
  const all = {
    paragraphs: source.index.article.paragraphs.length,
    counts: new Map(counts.map(({ paragraph, count }) => [paragraph, count])),
  };
  const reply = composeDiscussed(all, source.language);
  if (counts.length === 0) return reply;
  const { png, alt } = await drawDiscussedPicture(all, source.language);
  return { ...reply, files: [{ name: 'discussed.png', content: png, alt }] };
}

/** Outside servers the counts would be one person's, kept under their number in Discord. */
const isCounted = ({ place, prefers }: Asking): boolean =>
  place.server !== undefined && prefers.server.map !== false;

/**
 * Counts a paragraph that was asked about or cited in a server, unless that has switched it off. It neither delays the
 * answer nor spoils it: while the database is away, nothing is counted.
 */
export function countDiscussed(
  asking: Asking,
  { library }: Deps,
  { id }: Pick<Source, 'id'>,
  paragraph: number | undefined,
): void {
  if (paragraph === undefined || !isCounted(asking)) return;
  asking.aside(() =>
    library.discuss(asking.place, id, [paragraph]).catch(replaceError(LibraryAway, () => {})),
  );
}

/** The paragraph that a question was about; none when the answer names no one passage. */
export function findAskedParagraph(answer: Answer): number | undefined {
  if (answer.kind === 'found') return answer.passage.paragraph.number;
  if (answer.kind === 'excerpt') {
    const [only, ...others] = answer.passages;
    return answer.of === 'paragraphs' && others.length === 0 ? only?.paragraph.number : undefined;
  }
  return answer.kind === 'stated' && answer.about !== undefined
    ? answer.statements[0]?.paragraph.number
    : undefined;
}
