import { composeNote, LANGUAGES, wholeOf, wordsIn } from '../../src/reply/index.js';
import { articleOption, sourceFor, sourceSoFar } from '../article-option.js';
import type { Command, Options, Outcome } from '../command.js';
import { paragraphNumber, suggestParagraphs } from '../paragraph.js';
import { Refusal } from '../refusal.js';

/** In place of a paragraph. */
const NONE = '-';
const NONES = [NONE, ...LANGUAGES.map((language) => wordsIn(language).library.noLimit)];

const options = {
  through: {
    kind: 'text',
    description: 'The last paragraph that may be quoted, such as 5, or that there is no limit',
    required: true,
    maxLength: 100,
    async suggest(typed, asking, deps, given) {
      const source = await sourceSoFar(asking, deps, given);
      return [
        { name: wordsIn(asking.ownLanguage).library.noLimit, value: NONE },
        ...(source ? suggestParagraphs(wholeOf(source), typed, asking.ownLanguage).slice(0, 24) : []),
      ];
    },
  },
  channel: { kind: 'channel', description: 'For which channel or thread; without it, for this one' },
  article: articleOption,
} as const satisfies Options;

export const limit = {
  name: 'limit',
  description: 'Sets how far a channel has read: what stands further on is withheld there',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { through, channel, article } = request.options;
    const { place, language } = request;
    if (channel === undefined ? place.channel === undefined : place.server === undefined) {
      throw new Refusal(({ library: say }) => say.limitNeedsChannel);
    }
    const there = channel === undefined ? place : { server: place.server!, person: place.person, channel };
    const source = wholeOf(await sourceFor({ ...request, place: there }, deps, article));
    const { title, paragraphs } = source.index.article;
    const last = paragraphs.length;
    const number = NONES.includes(through) ? last : paragraphNumber(through);
    if (number === undefined) throw new Refusal((words) => words.notAParagraph(through, last));
    if (number < Math.min(1, last) || number > last)
      throw new Refusal((words) => words.noSuchParagraph(through, last));
    const { library: say } = wordsIn(language);
    if (number < last) {
      await deps.library.advance(there, source.id, { through: number });
      return composeNote(say.limited(title, number, last));
    }
    await deps.library.advance(there, source.id, { through: undefined });
    // A thread has its channel's limit unless it has one of its own.
    const { through: inherited } = await deps.library.progress(there, source.id);
    if (inherited !== undefined) await deps.library.advance(there, source.id, { through: last });
    return composeNote(say.unlimited(title));
  },
} satisfies Command<typeof options>;
