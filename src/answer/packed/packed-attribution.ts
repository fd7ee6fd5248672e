import type { Article } from '../../article/index.js';
import type { Speaker, Statement } from '../answer.js';
import {
  listInSlices,
  type PackedStrings,
  packStrings,
  readRow,
  type Slices,
  unpackStrings,
} from '../pack.js';
import type { Attribution } from '../statements/index.js';
import { joinLists, listAt, type NumberLists } from '../text/index.js';

/** Who says what in an article, without the article. */
export interface PackedAttribution {
  /** As they are: there are few. */
  readonly speakers: readonly Speaker[];
  /** Of each statement: its paragraph's number, start, end, the place of its cue or -1, and bits (`IS`). */
  readonly statements: Int32Array<ArrayBuffer>;
  readonly voices: NumberLists;
  readonly strings: PackedStrings;
}

const IS = { direct: 1, joint: 2 };

export function packAttribution({ speakers, statements }: Attribution): PackedAttribution {
  const strings = new Map<string, number>();
  const placeOf = (string: string): number => {
    const known = strings.get(string);
    if (known !== undefined) return known;
    strings.set(string, strings.size);
    return strings.size - 1;
  };
  return {
    speakers,
    statements: Int32Array.from(
      statements.flatMap(({ paragraph, span, cue, manner, joint }) => [
        paragraph.number,
        span.start,
        span.end,
        cue === undefined ? -1 : placeOf(cue),
        (manner === 'direct' ? IS.direct : 0) | (joint ? IS.joint : 0),
      ]),
    ),
    voices: joinLists(statements.map((statement) => statement.speakers.map(placeOf))),
    strings: packStrings([...strings.keys()]),
  };
}

export function* unpackAttribution(packed: PackedAttribution, { paragraphs }: Article): Slices<Attribution> {
  const strings = yield* unpackStrings(packed.strings);
  const textsAt = (places: Int32Array) => Array.from(places, (place) => strings[place]!);
  return {
    speakers: packed.speakers,
    statements: yield* listInSlices(packed.voices.ends.length, (at): Statement => {
      const [number, start, end, cue, is] = readRow(packed.statements, at);
      return {
        speakers: textsAt(listAt(packed.voices, at)),
        paragraph: paragraphs[number - 1]!,
        span: { start, end },
        manner: is & IS.direct ? 'direct' : 'reported',
        ...(is & IS.joint && { joint: true as const }),
        ...(cue >= 0 && { cue: strings[cue]! }),
      };
    }),
  };
}
