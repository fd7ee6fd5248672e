import type { Answer, Passage } from '../../answer/index.js';
import {
  type Form,
  type PassagePlace,
  type Quote,
  type Shared,
  writeContextState,
  writeQuotesState,
  writeShowState,
  writeState,
} from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { brief, type Language, voiceOf } from '../i18n/index.js';
import type { Action, Button, Reply } from '../reply.js';
import { type Audience, type Source, wholeOf } from '../source.js';
import { asksNothing } from './absent-note.js';
import { makeKeepButton } from './notes.js';
import { buttonOf, inHundred, turnText } from './parts.js';
import { listPassageActions } from './passage-actions.js';
import { quoteAll, restOf } from './quotes.js';
import { makeThreadButton } from './threads.js';
import { composeWithheld } from './withheld.js';

/** How many other passages are offered; a select holds 25. */
const OTHERS = 9;
/** Where Discord begins another row. */
const BUTTONS_A_ROW = 5;
/** How many paragraphs stand before and after the one in the middle. */
const AROUND = 1;

/**
 * What can be done with the answer to a question: look around the passage, at others, ask why; share it when it
 * is private, else take it away.
 */
export function listAnswerActions(source: Source, answer: Answer, reply: Reply): Action[] {
  const { say } = voiceOf(source.language);
  // What asks the article nothing has no reasons, and nothing to ask on from.
  if (answer.kind === 'absent' && asksNothing(answer.reason)) return [makeClosingButton(source)];
  const actions: Action[] = [...reply.actions];
  if (answer.kind === 'found') {
    const { paragraph, span } = answer.passage;
    actions.push(...listPassageActions(source, { number: paragraph.number, ...span }));
  }
  // Of what was looked for beside the answer before, its words tell nothing.
  const hasReasons = !(
    (answer.kind === 'found' && answer.beside) ||
    (answer.kind === 'absent' && answer.reason.because === 'no-reason')
  );
  if (hasReasons) actions.push(buttonOf(say('button.why'), writeState('why', source.id)));
  // What was found has two rows; a refusal has one.
  if (answer.kind === 'found' || answer.kind === 'stated' || actions.length < BUTTONS_A_ROW - 1)
    actions.push(buttonOf(say('button.askOn'), writeState('askon', source.id)));
  actions.push(makeClosingButton(source));
  const others = answer.kind === 'found' ? answer.others : [];
  const options = others.slice(0, OTHERS).flatMap((passage) => offerPassage(source, passage));
  if (options.length > 0) {
    actions.push({ kind: 'select', label: say('button.others'), state: writeState('others'), options });
  }
  return actions;
}

/** What somebody wants to know next. @param longest in UTF-16 code units. */
export function composeAskOnForm(state: string, longest: number, language?: Language): Form {
  const { say } = voiceOf(language);
  return {
    kind: 'form',
    title: say('button.askOn'),
    state,
    fields: [
      {
        kind: 'text',
        name: 'question',
        label: say('ask.onLabel'),
        hint: say('ask.onHint'),
        required: true,
        maxLength: longest,
      },
    ],
  };
}

/**
 * A reply with what ends its actions: to share it when it is private, else to take it away.
 *
 * @param about the id of the message that it is about.
 */
export function withClosing(reply: Reply, audience: Audience, about?: string): Reply {
  return { ...reply, actions: [...reply.actions, makeClosingButton(audience, about)] };
}

/** A button that shows a private message to all; one that takes a public one away. */
function makeClosingButton({ isPrivate, language }: Audience, about?: string): Button {
  if (!isPrivate) return makeRemoveButton(language);
  return buttonOf(
    voiceOf(language).say('button.share'),
    writeState('share', ...(about === undefined ? [] : [about])),
  );
}

const makeRemoveButton = (language?: Language, person?: string) =>
  buttonOf(
    voiceOf(language).say('button.remove'),
    writeState('remove', ...(person === undefined ? [] : [person])),
  );

/** Who shares something, and what of. */
interface Sharing {
  /** Their name, as it is shown there. */
  readonly by: string;
  readonly person: string;
  /** The id of the message that it is about. */
  readonly about?: string | undefined;
}

/** A private message, for all to see. */
export function composeShared({ by, person, about }: Sharing, language?: Language): Shared {
  const { say, name } = voiceOf(language);
  const line = say('reply.sharedBy', { name: name(by) });
  if (about === undefined) return { kind: 'shared', line, closing: makeRemoveButton(language) };
  // Of a reply to that message Discord tells whose message it answers, not who has shared it.
  return { kind: 'shared', line, closing: makeRemoveButton(language, person), about };
}

function offerPassage(source: Source, { paragraph, span, score }: Passage) {
  const { say } = voiceOf(source.language);
  const { number, text } = paragraph;
  const state = writeQuotesState(source, [{ of: 'paragraph', number, ...span }]);
  if (state === undefined) return [];
  const label = brief(`¶${number} ${text.slice(span.start, span.end)}`, 100);
  return [
    {
      label,
      value: writeShowState(state),
      detail: say('button.sure', { percent: inHundred(score) }),
    },
  ];
}

/** A paragraph between those beside it, and buttons to those before and after; nothing when it isn't there. */
export function composeContext(source: Source, around: PassagePlace): Reply | undefined {
  const { article } = source.index;
  const last = article.paragraphs.length;
  const { number, start, end } = around;
  if (number > last && number <= wholeOf(source).index.article.paragraphs.length) {
    return composeWithheld(source, [{ of: 'paragraph', ...around }]);
  }
  if (number < 1 || number > last) return undefined;
  const first = Math.max(1, number - AROUND);
  const until = Math.min(last, number + AROUND);
  const quotes: Quote[] = [];
  for (let at = first; at <= until; at++) {
    const isStrong = at === number && start !== undefined && end !== undefined;
    quotes.push({ of: 'paragraph', number: at, ...(isStrong && { start, end }) });
  }
  const quoted = quoteAll(source, quotes);
  if (!quoted || quoted.length === 0) return undefined;
  const step = 2 * AROUND + 1;
  const beside = {
    ...(first > 1 && { previous: Math.max(1, number - step) }),
    ...(until < last && { next: Math.min(last, number + step) }),
  };
  return {
    blocks: [...quoted, citeInLine(article, source.language)],
    actions: [
      ...turnText(beside, (to) => writeContextState(source, 'turn', to), source.language),
      makeKeepButton(source, around),
      ...makeThreadButton(source, around),
    ],
    ...restOf(source, quotes),
  };
}
