import {
  type Speaker,
  saidText,
  speakers,
  said as statementsOf,
  withinReading,
} from '../src/answer/index.js';
import {
  brief,
  composeAnswer,
  composeWithheld,
  foldTyped,
  type Language,
  quotesOf,
  type Source,
  STATEMENTS_A_PAGE,
  voiceOf,
  wholeOf,
  withClosing,
} from '../src/reply/index.js';
import { withRest } from './answer-card.js';
import { articleOption, findSource, findSourceSoFar } from './article-option.js';
import type { Choice, Command, Options } from './command.js';
import { countDiscussed, findAskedParagraph } from './discussed.js';

const options = {
  speaker: {
    kind: 'text',
    required: true,
    maxLength: 100,
    async suggest(typed, asking, deps, given): Promise<Choice[]> {
      const source = await findSourceSoFar(asking, deps, given);
      const sought = foldTyped(typed);
      return speakersOf(source)
        .filter(({ aliases, name }) => [name, ...aliases].some((alias) => foldTyped(alias).includes(sought)))
        .map((speaker) => ({
          name: choiceOf(speaker, asking.ownLanguage),
          value: brief(speaker.name, 100),
        }));
    },
  },
  about: { kind: 'text', maxLength: 300 },
  article: articleOption,
  private: { kind: 'switch' },
} as const satisfies Options;

export const said = {
  name: 'said',
  options,
  answers: 'public',
  async execute(request, deps) {
    const source = await findSource(request, deps, request.options.article);
    const { speaker } = request.options;
    const about = request.options.about?.trim() || undefined;
    const all = wholeOf(source);
    const chosen = speakers(source.index).find(
      (one) => speaker === choiceOf(one, request.ownLanguage) || speaker === brief(one.name, 100),
    );
    const name = chosen?.name ?? speaker;
    const nearness = about === undefined ? undefined : await deps.nearness?.(all, saidText(name, about));
    const whole = statementsOf(all.index, name, about, nearness);
    const given = withinReading(whole, source.index);
    if (!given) return composeWithheld(source, quotesOf(source, whole));
    countDiscussed(request, deps, source, findAskedParagraph(given));
    if (whole.kind === 'stated') {
      // "And Putin?" may come next.
      const asked = { question: questionOf(source, name, about), speakers: [whole.speaker.name] };
      deps.lastAsked.remember(request.place, { ...asked, article: source.id });
    }
    const drawn = composeAnswer(source, given, undefined, STATEMENTS_A_PAGE);
    const reply = withClosing(drawn, source);
    return withRest(source, reply, whole, given);
  },
} satisfies Command<typeof options>;

const speakersOf = (source?: Source) => (source ? speakers(source.index) : []);

/** What was chosen, as a question. */
function questionOf({ language }: Source, speaker: string, about: string | undefined): string {
  const { say, name } = voiceOf(language);
  return about === undefined
    ? say('ask.whatSaid', { name: name(speaker) })
    : say('ask.whatSaidAbout', { name: name(speaker), about });
}

/** How a speaker is offered: "Xi Jinping (3 statements)". */
function choiceOf(speaker: Speaker, language: Language): string {
  const { say, name } = voiceOf(language);
  return `${name(speaker.name)} (${say('reply.saidCount', { count: speaker.statements })})`;
}
