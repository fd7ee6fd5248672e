import type { Answer, Passage } from '../../answer/index.js';
import { type Form, writeQuotesState, writeShowState, writeState } from '../buttons/index.js';
import { brief, type Language, voiceOf } from '../i18n/index.js';
import type { Action, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { asksNothing } from './absent-note.js';
import { makeClosingButton } from './closing.js';
import { buttonOf, inHundred } from './parts.js';
import { listPassageActions } from './passage-actions.js';

/** How many other passages are offered; a select holds 25. */
const OTHERS = 9;
/** Where Discord begins another row. */
const BUTTONS_A_ROW = 5;

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
