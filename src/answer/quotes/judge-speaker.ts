import type { ArticleIndex } from '../article-index.js';
import { isAuthor } from '../spoken.js';
import { statementsBy } from '../statements/index.js';
import type { Located } from './text.js';
import type { SpeakerVerdict } from './verdict.js';

/** The statements that hold any of a stretch. */
export function findStatements(index: ArticleIndex, at: readonly Located[]) {
  return index
    .attribution()
    .statements.filter(({ paragraph, span }) =>
      at.some(
        (located) =>
          located.paragraph.number === paragraph.number &&
          located.span.start < span.end &&
          located.span.end > span.start,
      ),
    );
}

/**
 * Whether words are those of whom a reader named.
 *
 * @param asked the name, as the reader wrote it.
 * @param located where the words stand.
 * @param statements those that hold any of the words.
 */
export function judgeSpeaker(
  index: ArticleIndex,
  asked: string,
  { paragraph, span }: Located,
  statements: ReturnType<typeof findStatements>,
): SpeakerVerdict {
  const attribution = index.attribution();
  const { speaker, alsoNamed } = statementsBy(index, asked);
  const [first] = statements;
  if (!speaker && isAuthor(index, asked)) {
    // The author is right to be named for "Putin said that …", and not for what Putin said.
    const tells = attribution.speakers.some(
      ({ name, aliases }) =>
        first?.speakers.includes(name) &&
        aliases.some((alias) => paragraph.text.slice(span.start, span.end).includes(alias)),
    );
    return first && !tells
      ? { kind: 'other', asked, by: first.speakers, paragraph: first.paragraph.number }
      : { kind: 'author', asked, paragraph: paragraph.number };
  }
  if (!speaker)
    return {
      kind: 'unknown',
      asked,
      known: attribution.speakers,
      by: first?.speakers ?? [],
      paragraph: (first?.paragraph ?? paragraph).number,
    };
  // Whoever else the same name may mean. Of several who are named, each must have said it.
  const several = speaker.together ?? speaker.apart ?? [];
  const meant = new Set([...[speaker, ...alsoNamed].map(({ name }) => name), ...several]);
  const own = statements.flatMap(({ speakers, manner }) =>
    speakers.filter((name) => meant.has(name)).map((name) => ({ name, manner })),
  );
  const [said] = own;
  if (said && several.every((one) => own.some(({ name }) => name === one))) {
    const isDirect = own.some(({ manner }) => manner === 'direct');
    return { kind: 'right', speaker: said.name, manner: isDirect ? 'direct' : 'reported' };
  }
  if (!first) return { kind: 'nobody', asked: speaker.name, paragraph: paragraph.number };
  return { kind: 'other', asked: speaker.name, by: first.speakers, paragraph: first.paragraph.number };
}
