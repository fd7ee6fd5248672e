import { readParagraphs } from '../../src/answer/index.js';
import { composeNote, LANGUAGES, voiceOf, wholeOf } from '../../src/reply/index.js';
import { articleOption, sourceFor, sourceSoFar } from '../article-option.js';
import type { Command, Options, Outcome } from '../command.js';
import { suggestParagraphs } from '../paragraph.js';
import { Refusal } from '../refusal.js';

/** In place of a paragraph. */
const NONE = '-';
const NONES = [NONE, ...LANGUAGES.map((language) => voiceOf(language).say('library.noLimit'))];

const options = {
  through: {
    kind: 'text',
    required: true,
    maxLength: 100,
    async suggest(typed, asking, deps, given) {
      const source = await sourceSoFar(asking, deps, given);
      return [
        { name: voiceOf(asking.ownLanguage).say('library.noLimit'), value: NONE },
        ...(source ? suggestParagraphs(wholeOf(source), typed).slice(0, 24) : []),
      ];
    },
  },
  channel: { kind: 'channel' },
  article: articleOption,
} as const satisfies Options;

export const limit = {
  name: 'limit',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { through, channel, article } = request.options;
    const { place, language } = request;
    const { server, person } = place;
    const named = channel !== undefined && server !== undefined ? { server, person, channel } : undefined;
    const there = channel === undefined && place.channel !== undefined ? place : named;
    if (!there) throw new Refusal(({ say }) => say('library.limitNeedsChannel'));
    const source = wholeOf(await sourceFor({ ...request, place: there }, deps, article));
    const { title, paragraphs } = source.index.article;
    const last = paragraphs.length;
    const number = NONES.includes(through) ? last : readParagraphs(through, last)?.to;
    if (number === undefined)
      throw new Refusal(({ say, quote }) => say('paragraph.noNumber', { asked: quote(through), last }));
    if (number < Math.min(1, last) || number > last)
      throw new Refusal(({ say, quote }) => say('paragraph.none', { asked: quote(through), last }));
    const { say, titled } = voiceOf(language);
    if (number < last) {
      await deps.library.advance(there, source.id, { through: number });
      return composeNote(say('library.limited', { title: titled(title), last: number, paragraphs: last }));
    }
    await deps.library.advance(there, source.id, { through: undefined });
    // A thread has its channel's limit unless it has one of its own.
    const { through: inherited } = await deps.library.progress(there, source.id);
    if (inherited !== undefined) await deps.library.advance(there, source.id, { through: last });
    return composeNote(say('library.unlimited', { title: titled(title) }));
  },
} satisfies Command<typeof options>;
