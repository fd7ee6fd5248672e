import type { Speaker, Stated, Statement } from '../../answer/index.js';
import {
  MAX_CHOSEN,
  makeShowButton,
  type Shown,
  writeQuotesState,
  writeShowState,
} from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { brief, voiceOf } from '../i18n/index.js';
import type { Block, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { offerCiting } from './offer-citing.js';
import { headingOf, noteOf, turnText } from './parts.js';
import { listPassageActions } from './passage-actions.js';
import { findStatements, quoteEverythingBy, quoteStatement } from './quotes.js';
import { nameSpeaker } from './speakers.js';

/** How many statements a page has at most, and how long they may be together, in UTF-16 code units. */
export const STATEMENTS_A_PAGE = 5;
const LENGTH_OF_A_PAGE = 2500;

/** What somebody says, from the first statement on. @param size how many on a page; without it, all. */
export function composeStated(source: Source, answer: Stated, size = Number.POSITIVE_INFINITY): Reply {
  const voice = voiceOf(source.language);
  const { say, name, either } = voice;
  const { speaker, about, alsoNamed } = answer;
  const shown = about === undefined ? answer.statements : answer.statements.slice(0, MAX_CHOSEN);
  const lead: Block[] = [headingOf(sayHeading(source, speaker, about))];
  if (alsoNamed.length > 0)
    lead.push(
      noteOf(
        say('reply.alsoNamed', {
          name: nameSpeaker(voice, speaker),
          others: either(alsoNamed.slice(0, 5).map((other) => name(other.name))),
        }),
      ),
    );
  const isCut = shown.length < answer.statements.length;
  if (isCut)
    lead.push(
      noteOf(
        say('reply.saidNearest', {
          all: say('reply.saidCount', { count: answer.statements.length }),
          shown: shown.length,
        }),
      ),
    );
  const state = writeQuotesState(
    source,
    quoteEverythingBy(source, speaker, about === undefined ? undefined : shown),
  );
  const page = composeStatementsPage(
    source,
    { speaker, statements: shown },
    { first: 0, size, ...(state && { state }) },
  );
  const everything =
    about !== undefined && shown.length < speaker.statements
      ? makeShowButton(
          source,
          say('button.allOf', { name: brief(speaker.name, 60) }),
          ...quoteEverythingBy(source, speaker),
        )
      : [];
  // How many there are has been said.
  const blocks = isCut && page.isWhole ? page.blocks.slice(1) : page.blocks;
  return {
    blocks: [...lead, ...blocks],
    actions: [...page.turning, ...everything, ...page.citing],
    ...(state !== undefined && { rest: { state, first: 0 } }),
  };
}

function sayHeading({ language }: Source, speaker: Speaker, about?: string): string {
  const voice = voiceOf(language);
  const { say, quote } = voice;
  const named = { name: nameSpeaker(voice, speaker) };
  return about === undefined
    ? say('reply.saidHeading', named)
    : say('reply.saidHeadingAbout', { ...named, about: quote(about) });
}

/** What stood above a page of statements before it was turned. */
export interface Above {
  readonly heading?: string;
}

/** A page of what somebody says; nothing when the quotes are none of statements, or the article has not so many. */
export function composeStatements(
  source: Source,
  { quotes, at, state }: Shown,
  { heading }: Above = {},
): Reply | undefined {
  const stated = findStatements(source, quotes);
  if (!stated || at.quotation >= stated.statements.length) return undefined;
  const first = at.quotation;
  const { blocks, turning, citing } = composeStatementsPage(source, stated, {
    first,
    state,
    size: STATEMENTS_A_PAGE,
  });
  const text = heading ?? sayHeading(source, stated.speaker);
  return {
    blocks: [headingOf(text), ...blocks],
    actions: [...turning, ...citing],
    rest: { state, first },
  };
}

interface Paging {
  readonly first: number;
  readonly size: number;
  /** Without it pages can't be turned. */
  readonly state?: string;
}

function composeStatementsPage(
  source: Source,
  { speaker, statements }: { readonly speaker: Speaker; readonly statements: readonly Statement[] },
  { first, size, state }: Paging,
) {
  const { say } = voiceOf(source.language);
  const last = endOfPage(statements, first, size);
  const page = statements.slice(first, last);
  const isWhole = page.length === statements.length;
  const count = isWhole
    ? say('reply.saidCount', { count: page.length })
    : say('reply.saidRange', {
        first: first + 1,
        last,
        all: statements.length,
        span: first + 1 === last ? 'one' : 'many',
      });
  const beside = {
    ...(first > 0 && { previous: startOfPage(statements, first, size) }),
    ...(last < statements.length && { next: last }),
  };
  const turning = state === undefined ? [] : turnText(beside, (to) => turnState(state, to), source.language);
  const blocks: Block[] = [
    noteOf(count),
    ...page.map((statement) => quoteStatement(speaker, statement, source.language)),
    citeInLine(source.index.article, source.language),
  ];
  const [only, ...others] = page;
  const citing =
    only && others.length === 0
      ? listPassageActions(source, { number: only.paragraph.number, ...only.span })
      : offerCiting(source, page, 'button.citeStatement');
  return { blocks, turning, citing, isWhole };
}

/** Where the page ends that begins with a statement: one at least stands on it. */
function endOfPage(statements: readonly Statement[], first: number, size: number): number {
  let length = 0;
  const most = statements.slice(first, first + size);
  const over = most.findIndex((statement, at) => {
    length += lengthOf(statement);
    return at > 0 && size < statements.length && length > LENGTH_OF_A_PAGE;
  });
  return first + (over < 0 ? most.length : over);
}

/** Where the page before a statement begins. */
function startOfPage(statements: readonly Statement[], end: number, size: number): number {
  let first = end - 1;
  while (first > 0 && endOfPage(statements, first - 1, size) >= end) first--;
  return first;
}

const lengthOf = ({ span }: Statement) => span.end - span.start;

/** What is shown beyond a reading limit keeps being shown when the page is turned, in a message of its own. */
function turnState(state: string, first: number): string {
  return writeShowState(state.replace(/^show:/, 'said:'), { quotation: first, from: 0 });
}
