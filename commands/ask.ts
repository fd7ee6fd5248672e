import {
  answerSequel,
  type Before,
  expandFollowUp,
  leanOn,
  splitQuestions,
  toldBy,
  withinReading,
} from '../src/answer/index.js';
import {
  composeAskOnForm,
  type Reply,
  readState,
  type Source,
  underQuestion,
  wholeOf,
} from '../src/reply/index.js';
import { inOption, lookEverywhere, offerOthers } from './across.js';
import { composeAnswerCard, composeWithheldCard, withRest } from './answer-card.js';
import { articleOption, findSource } from './article-option.js';
import { citeAsAsked } from './cite.js';
import type { Asking, Command, Deps, Options } from './command.js';
import type { Component } from './component.js';
import { countDiscussed, findAskedParagraph } from './discussed.js';
import { composePlacesCard } from './find.js';
import type { Outcome } from './outcome.js';
import { Refusal, staleButton } from './refusal.js';
import { openSource, openSourceOfButton } from './source.js';

/** In UTF-16 code units. */
const LONGEST = 300;

const options = {
  question: {
    kind: 'text',
    required: true,
    maxLength: LONGEST,
  },
  article: articleOption,
  in: inOption,
  private: { kind: 'switch' },
} as const satisfies Options;

export const ask = {
  name: 'ask',
  options,
  answers: 'public',
  async execute(request, deps) {
    const { question, article } = request.options;
    if (request.options.in === 'all') return lookEverywhere(request, deps, question);
    const last = deps.lastAsked.find(request.place);
    let source = await findSource(request, deps, article);
    if (last && last.article !== source.id && article === undefined) {
      // It leans on a question about another article than the one that is read here.
      const kept =
        isLeaning(question, last, source) && (await deps.library.find(request.place, last.article));
      if (kept) source = await openSource(kept, request, deps);
    }
    const before = last?.article === source.id ? last : undefined;
    return answerAll({ text: question, before, isOn: false }, source, request, deps);
  },
} satisfies Command<typeof options>;

/** Questions, as they were typed, and the one that they may lean on. */
interface Typed {
  readonly text: string;
  readonly before: Before | undefined;
  /** Whether they were asked on purpose after the one before. */
  readonly isOn: boolean;
}

/** Answers what was asked, each question of it, as they lean on each other. */
async function answerAll(
  { text, before, isOn }: Typed,
  source: Source,
  asking: Asking,
  deps: Deps,
): Promise<Outcome> {
  const replies: Reply[] = [];
  let last = before;
  for (const question of splitQuestions(text)) {
    const whole = (last && leanOn(source.index, question, last, isOn)) ?? question;
    const { reply, told } = await answerOne(whole, source, asking, deps);
    replies.push(reply);
    // Who says hello or thanks goes on from the question before.
    if (!told) continue;
    last = { question: whole.slice(0, LONGEST), ...told };
    deps.lastAsked.remember(asking.place, { ...last, article: source.id });
  }
  const [only, ...more] = replies;
  return only && more.length === 0 ? only : { kind: 'several', replies };
}

const isLeaning = (text: string, last: Before, source: Source) =>
  leanOn(source.index, splitQuestions(text)[0] ?? '', last) !== undefined;

async function answerOne(shown: string, source: Source, asking: Asking, deps: Deps) {
  const all = wholeOf(source);
  const question = expandFollowUp(shown);
  const whole = answerSequel(all.index, shown, await deps.nearness?.(all, question));
  if (whole.kind === 'absent' && whole.reason.because === 'command-meant') {
    const { meant } = whole.reason;
    if (meant.command === 'cite')
      return { reply: underQuestion(await citeAsAsked(source, meant, asking, deps), shown), told: {} };
    // Its pages are turned by the words that stand above them.
    if (meant.command === 'find')
      return { reply: composePlacesCard(meant.places, { source, asked: meant.words }), told: {} };
  }
  const given = withinReading(whole, source.index);
  deps.onAnswer?.(given?.kind ?? 'withheld');
  // What is withheld is not to be told by whom the next question is taken to mean either.
  if (!given) return { reply: composeWithheldCard(source, whole, shown), told: {} };
  countDiscussed(asking, deps, source, findAskedParagraph(given));
  const card = composeAnswerCard(source, given, shown);
  const reply =
    given.kind === 'absent' ? await offerOthers(card, given, { source, place: asking.place }, deps) : card;
  const isAside = given.kind === 'absent' && given.reason.because === 'aside';
  const told = isAside ? undefined : toldBy(source.index, given);
  return { reply: withRest(source, reply, whole, given), told };
}

/** Asks on about the article of an answer, with the question above it as the one before. */
export const askOn: Component = {
  name: 'askon',
  answers: 'alike',
  async press(state, { place, ownLanguage }, deps) {
    const id = readState('askon', state)?.article;
    if (!id || !(await deps.library.find(place, id))) throw staleButton();
    return composeAskOnForm(state, LONGEST, ownLanguage);
  },
  async submit(state, filled, deps) {
    const { place, texts } = filled;
    const id = readState('askon', state)?.article;
    const source = await openSourceOfButton(id, filled, deps);
    const question = texts.question?.trim().slice(0, LONGEST);
    if (!question) throw new Refusal(({ say }) => say('absent.noWords'));
    const last = deps.lastAsked.find(place);
    // The same question may be remembered with whom its answer quotes.
    const before =
      filled.asked === undefined || last?.question === filled.asked ? last : { question: filled.asked };
    return answerAll({ text: question, before, isOn: true }, source, filled, deps);
  },
};
