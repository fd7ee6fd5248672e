import { type Answer, expandFollowUp } from '../src/answer/index.js';
import {
  composeAnswer,
  composeContext,
  composeNote,
  composeShared,
  composeStale,
  composeWhy,
  composeWithheld,
  listAnswerActions,
  quotesOf,
  type Reply,
  readContextState,
  readState,
  type Source,
  STATEMENTS_A_PAGE,
  underQuestion,
  voiceOf,
  wholeOf,
  withClosing,
  withMore,
} from '../src/reply/index.js';
import type { Deps } from './command.js';
import type { Component, Press } from './component.js';
import { findPassageNow } from './passage.js';
import { staleButton } from './refusal.js';
import { show } from './show.js';
import { openSource } from './source.js';

/** An answer with all that can be done with it. @param question what was asked, in the person's words. */
export function composeAnswerCard(source: Source, answer: Answer, question?: string): Reply {
  const reply = composeAnswer(source, answer, question, STATEMENTS_A_PAGE);
  return { ...reply, actions: listAnswerActions(source, answer, reply) };
}

/** An answer that is further on than the place has read. @param answer that of the whole article. */
export function composeWithheldCard(source: Source, answer: Answer, question: string): Reply {
  const reply = composeWithheld(source, quotesOf(source, answer));
  return underQuestion(withClosing(reply, source), question);
}

/** What of the paragraphs or statements that were asked for comes later than the place has read. */
export function withRest(source: Source, reply: Reply, whole: Answer, given: Answer): Reply {
  const more = countAsked(whole) - countAsked(given);
  return more > 0 && whole.kind === given.kind
    ? withMore(source, reply, quotesOf(source, whole), more)
    : reply;
}

/** How many things of one kind an answer has, where all that there are were asked for. */
function countAsked(answer: Answer): number {
  if (answer.kind === 'stated') return answer.statements.length;
  return answer.kind === 'excerpt' && answer.of === 'paragraphs' ? answer.passages.length : 0;
}

/** The paragraphs around a passage. */
async function showAround(state: string, press: Press, deps: Deps): Promise<Reply> {
  const { source, ...passage } = await findPassageNow(readContextState(state), press, deps);
  const reply = composeContext(source, passage);
  if (!reply) throw staleButton();
  return reply;
}

const context: Component = { name: 'context', answers: 'private', press: showAround };
const turn: Component = { name: 'turn', answers: 'here', press: showAround };

/** Another passage that may answer; what is chosen is the state of a `show` button. */
const others: Component = {
  name: 'others',
  answers: 'private',
  async press(_state, press, deps) {
    const [chosen] = press.chosen;
    return chosen ? show.press(chosen, press, deps) : composeStale(press.language);
  },
};

/** Why the question got its answer. It is asked anew: nobody's questions are kept. */
const why: Component = {
  name: 'why',
  answers: 'private',
  async press(state, press, deps) {
    const { place, language, asked } = press;
    const id = readState('why', state)?.article;
    const kept = id && (await deps.library.find(place, id));
    if (!kept) return composeStale(language);
    if (asked === undefined) return composeNote(voiceOf(language).say('fault.questionGone'));
    const source = await openSource(kept, press, deps);
    const question = expandFollowUp(asked);
    return composeWhy(source, question, await deps.nearness?.(wholeOf(source), question));
  },
};

/** A private message, for all to see, in the language in which the person has read it. */
const share: Component = {
  name: 'share',
  answers: 'public',
  allowed: ['asker'],
  press: async (state, { by, place, ownLanguage }) =>
    composeShared({ by, person: place.person, about: readState('share', state)?.message }, ownLanguage),
};

/** Takes an answer away. */
const remove: Component = {
  name: 'remove',
  answers: 'here',
  allowed: ['asker', 'messages'],
  press: async () => ({ kind: 'removed' }),
};

export const answerComponents: readonly Component[] = [context, turn, others, why, share, remove];
