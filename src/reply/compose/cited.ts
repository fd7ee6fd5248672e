import { type CitedPlace, writeCiteState } from '../buttons/index.js';
import { CITATION_STYLES, type CitationStyle, type Cited } from '../cite/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Block, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { makeKeepButton } from './notes.js';
import { headingOf, noteOf } from './parts.js';

/** A citation to copy, with what is to be known of it, and the other styles. */
export function composeCited(source: Source, cited: Cited, style: CitationStyle, place: CitedPlace): Reply {
  const { number } = place;
  const notes = cited.notes.map((text): Block => noteOf(text));
  const nameOf = (one: CitationStyle) => voiceOf(source.language).say(`choice/style/${one}`);
  const others = CITATION_STYLES.filter((one) => one !== style);
  return {
    blocks: [headingOf(nameOf(style)), { kind: 'code', text: cited.text }, ...notes],
    actions: [
      ...(number === undefined ? [] : [makeKeepButton(source, { ...place, number })]),
      {
        kind: 'select',
        label: voiceOf(source.language).say('button.otherStyle'),
        state: writeCiteState('restyle', place),
        options: others.map((one) => ({ label: nameOf(one), value: one })),
      },
    ],
  };
}
