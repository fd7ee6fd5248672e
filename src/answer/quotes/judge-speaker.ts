import { type Speaker, wordsAt } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { isAuthor } from '../speech/index.js';
import { statementsBy } from '../statements/index.js';
import { quotations } from '../text/index.js';
import { ownerOf } from './speaker-described.js';
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

/** Whether words stand between quotation marks of the article. */
const isInMarks = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  quotations(text).some((marked) => marked.start <= start && end <= marked.end);

/**
 * Whether words are those of whom a reader named.
 *
 * @param asked the name, as the reader wrote it.
 * @param located where the words stand.
 * @param statements those that hold any of the words.
 * @returns nothing where the article doesn't tell.
 */
export function judgeSpeaker(
  index: ArticleIndex,
  asked: string,
  { paragraph, span }: Located,
  statements: ReturnType<typeof findStatements>,
): SpeakerVerdict | undefined {
  const { speaker, alsoNamed } = statementsBy(index, asked);
  const [first] = statements;
  // The article quotes them, and nobody knows whom: it may be whoever is named.
  const isNobodys = !first && isInMarks(paragraph.text, span);
  // "A spokeswoman for the union said": who writes that the union did isn't wrong.
  if (
    speaker &&
    first?.speakers.some((name) => /^spokes/.test(name) && name.endsWith(` for ${speaker.name}`))
  )
    return undefined;
  if (speaker)
    return isNobodys ? undefined : judgeOwn([speaker, ...alsoNamed], asked, { paragraph, span }, statements);
  if (isAuthor(index, asked)) return judgeAuthor(index, asked, { paragraph, span }, first);
  const several = asked.split(/\s+and\s+/);
  if (several.length > 1) {
    const each = several.map((one) => judgeSpeaker(index, one, { paragraph, span }, statements));
    return each.find((verdict) => verdict && verdict.kind !== 'right') ?? each[0];
  }
  const owner = ownerOf(asked);
  if (owner !== undefined) return judgeOwners(index, asked, owner, first);
  if (speaksForAnother(paragraph.text, asked)) return undefined;
  if (isNobodys && paragraph.text.includes(asked.split(' ').at(-1) ?? '')) return undefined;
  return {
    kind: 'unknown',
    asked,
    known: index.attribution().speakers,
    by: first?.speakers ?? [],
    paragraph: (first?.paragraph ?? paragraph).number,
  };
}

/** "Said through a spokeswoman, Leila Grant": the statement is another's, and the words may be hers. */
const speaksForAnother = (text: string, asked: string): boolean => {
  const name = asked.split(' ').at(-1) ?? '';
  const at = text.lastIndexOf(name);
  return (
    at > 0 &&
    /(?:spokes(?:man|woman|person)|lawyer|attorney|agent),?\s+(?:\p{Lu}[\p{L}.’'-]*\s+){0,3}$/u.test(
      text.slice(0, at),
    )
  );
};

/** "Putin’s spokesman", whom the article doesn't know, didn't say what Putin said; nothing else is known of him. */
function judgeOwners(
  index: ArticleIndex,
  asked: string,
  owner: string,
  first: ReturnType<typeof findStatements>[number] | undefined,
): SpeakerVerdict | undefined {
  const isOwners = first?.speakers.includes(statementsBy(index, owner).speaker?.name ?? '');
  return first && isOwners
    ? { kind: 'other', asked, by: first.speakers, paragraph: first.paragraph.number }
    : undefined;
}

/** Whether words are the own ones of a speaker or whoever else the same name may mean; of several, of each. */
function judgeOwn(
  [speaker, ...alsoNamed]: readonly [Speaker, ...Speaker[]],
  asked: string,
  { paragraph }: Located,
  statements: ReturnType<typeof findStatements>,
): SpeakerVerdict {
  const several = speaker.together ?? speaker.apart ?? [];
  const meant = new Set([...[speaker, ...alsoNamed].map(({ name }) => name), ...several]);
  const own = statements.flatMap(({ speakers, manner }) =>
    speakers.filter((name) => meant.has(name)).map((name) => ({ name, manner })),
  );
  const [said] = own;
  const others = several.filter((one) => !own.some(({ name }) => name === one));
  if (said && others.length === 0) {
    const isDirect = own.some(({ manner }) => manner === 'direct');
    return { kind: 'right', speaker: said.name, manner: isDirect ? 'direct' : 'reported' };
  }
  const [first] = statements;
  const name = said ? others.join(' and ') : alsoNamed.length > 0 ? asked : speaker.name;
  return first
    ? { kind: 'other', asked: name, by: first.speakers, paragraph: first.paragraph.number }
    : { kind: 'nobody', asked: name, paragraph: paragraph.number };
}

/** The author is right to be named for "Putin said that …", and not for what Putin said. */
function judgeAuthor(
  index: ArticleIndex,
  asked: string,
  { paragraph, span }: Located,
  first: ReturnType<typeof findStatements>[number] | undefined,
): SpeakerVerdict {
  const tells = index
    .attribution()
    .speakers.some(
      ({ name, aliases }) =>
        first?.speakers.includes(name) &&
        aliases.some((alias) => wordsAt({ paragraph, span }).includes(alias)),
    );
  return first && !tells
    ? { kind: 'other', asked, by: first.speakers, paragraph: first.paragraph.number }
    : { kind: 'author', asked, paragraph: paragraph.number };
}
