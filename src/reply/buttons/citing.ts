import { CITATION_STYLES, type CitationStyle, type Cited } from '../cite/cite.js';
import type { Source } from '../compose/source.js';
import { voiceOf } from '../i18n/voice.js';
import type { Block, Reply } from '../reply.js';
import { stateOf } from './state.js';

/** What is cited: the article, a paragraph of it, or words of the paragraph. */
export interface CitedPlace {
  readonly article: string;
  readonly revision: number;
  readonly number?: number;
  readonly start?: number;
  readonly end?: number;
}

/** @param component `cite` for a message of its own, `restyle` to take the place of the one that is there. */
export function citeState(component: 'cite' | 'restyle', place: CitedPlace): string {
  const { article, revision, number, start, end } = place;
  const parts = [number, start, end].filter((part) => part !== undefined);
  return stateOf(component, 1, article, revision, ...parts);
}

/** Reads the state of a `cite` button or a `restyle` select; nothing when it is not one of this version. */
export function readCiteState(state: string): CitedPlace | undefined {
  const parts = /^(?:cite|restyle):1:([\w-]{1,24}):(\d{1,6})(?::(\d{1,6})(?::(\d{1,7}):(\d{1,7}))?)?$/.exec(
    state,
  );
  if (!parts) return undefined;
  const [, article = '', revision, number, start, end] = parts;
  return {
    article,
    revision: Number(revision),
    ...(number !== undefined && { number: Number(number) }),
    ...(start !== undefined && end !== undefined && { start: Number(start), end: Number(end) }),
  };
}

export const isStyle = (text: string | undefined): text is CitationStyle =>
  (CITATION_STYLES as readonly (string | undefined)[]).includes(text);

/** A citation to copy, with what is to be known of it, and the other styles. */
export function composeCited(source: Source, cited: Cited, style: CitationStyle, place: CitedPlace): Reply {
  const notes = cited.notes.map((text): Block => ({ kind: 'note', text }));
  const nameOf = (one: CitationStyle) => voiceOf(source.language).say(`choice/style/${one}`);
  const others = CITATION_STYLES.filter((one) => one !== style);
  return {
    blocks: [{ kind: 'heading', text: nameOf(style) }, { kind: 'code', text: cited.text }, ...notes],
    actions: [
      {
        kind: 'select',
        label: voiceOf(source.language).say('button.otherStyle'),
        state: citeState('restyle', place),
        options: others.map((one) => ({ label: nameOf(one), value: one })),
      },
    ],
  };
}
