import type { Paragraph } from '../../article/index.js';
import type { Span, Speaker, Statement } from '../answer.js';
import type { SpeakerVoice } from './voice.js';

/** Who says what in an article. */
export interface Attribution {
  /** Everyone the article gives statements to, by their number, then by name. */
  readonly speakers: readonly Speaker[];
  /** In the order of the article. */
  readonly statements: readonly Statement[];
}

interface Entry {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly voices: Set<SpeakerVoice>;
  cue: string | undefined;
  direct: boolean;
  joint: boolean;
}

/** The statements so far, each sentence once however many cues it has. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();

  /** Somebody's own words, between quotation marks. */
  quote(paragraph: Paragraph, span: Span, voices: readonly SpeakerVoice[]): void {
    if (voices.length > 0) this.#add(paragraph, span, voices).direct = true;
  }

  /** What the article tells that somebody said, by a cue if it has one. */
  report(paragraph: Paragraph, span: Span, voices: readonly SpeakerVoice[], cue?: string): void {
    if (voices.length === 0) return;
    const entry = this.#add(paragraph, span, voices);
    entry.cue ??= cue;
  }

  #add(paragraph: Paragraph, span: Span, voices: readonly SpeakerVoice[]): Entry {
    const key = `${paragraph.number}:${span.start}`;
    const entry = this.#entries.get(key) ?? {
      paragraph,
      span,
      voices: new Set(),
      cue: undefined,
      direct: false,
      joint: false,
    };
    for (const voice of voices) entry.voices.add(voice);
    entry.joint ||= voices.length > 1;
    this.#entries.set(key, entry);
    return entry;
  }

  attribution(): Attribution {
    const entries = [...this.#entries.values()].sort(
      (a, b) => a.paragraph.number - b.paragraph.number || a.span.start - b.span.start,
    );
    const counts = new Map<SpeakerVoice, number>();
    for (const { voices } of entries)
      for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    // A name is chosen among all forms that the article has: once for each.
    const names = namesApart([...counts.keys()]);
    const nameOf = (voice: SpeakerVoice) => names.get(voice) ?? voice.name;
    const speakers = [...counts]
      .map(
        ([voice, statements]): Speaker => ({
          name: nameOf(voice),
          aliases: voice.aliases,
          statements,
          ...voice.person,
        }),
      )
      .sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name, 'en'));
    const statements = entries.map(
      ({ paragraph, span, voices, cue, direct, joint }): Statement => ({
        speakers: [...voices].map(nameOf),
        paragraph,
        span,
        manner: direct ? 'direct' : 'reported',
        ...(joint && { joint }),
        ...(cue !== undefined && { cue }),
      }),
    );
    return { speakers, statements };
  }
}

/**
 * What voices are called: of two with one name (a couple known by it alone), and beside "Bo Hale" who is only "Hale",
 * each has its title, if it has one.
 */
function namesApart(voices: readonly SpeakerVoice[]): ReadonlyMap<SpeakerVoice, string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name, named } of voices) {
    (seen.has(name) ? shared : seen).add(name);
    const last = named && name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : '';
    if (last !== '') shared.add(last);
  }
  return new Map(voices.map((voice) => [voice, shared.has(voice.name) ? voice.titledName : voice.name]));
}
