import type { Paragraph } from '../../article/index.js';
import type { Span } from '../answer.js';
import { answerCalls, calledIn, takeTurns } from './dialogue.js';
import type { Ledger } from './ledger.js';
import type { Names } from './names/index.js';
import type { FrameReading } from './reading.js';
import type { SpeakerVoice } from './voice.js';
import type { Voices } from './voices.js';

/** What a paragraph of a dialogue tells of its turn. */
interface Turn {
  readonly paragraph: Paragraph;
  readonly voices: readonly SpeakerVoice[] | undefined;
  /** Its sentences of which the text doesn't tell who says them. */
  readonly unsaid: readonly Span[];
  readonly readings: readonly FrameReading[];
}

/** Whether “…,” he said, of whom nothing tells which he is, can't be her. */
const isOther = (turn: Turn | undefined, { person }: SpeakerVoice): boolean =>
  person.gender !== undefined &&
  turn?.readings.some(({ claims }) =>
    claims.some(
      ({ claim, voices }) =>
        voices.length === 0 &&
        claim.subjects.some(
          (one) => one.kind === 'pronoun' && /^s?he$/.test(one.word) && one.word !== person.gender,
        ),
    ),
  ) === true;

/** The turns of a dialogue, until a paragraph of the narrator's ends it and alternation tells whose they are. */
export class Talk {
  #turns: Turn[] = [];
  #earlier: SpeakerVoice[] = [];
  /** Who is named in the narrator's paragraph before. */
  #present: readonly SpeakerVoice[] = [];

  /** More than two took turns before that. */
  #isCrowd = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly names: Names,
    private readonly voices: Voices,
  ) {}

  add(turn: Turn): void {
    this.#turns.push(turn);
  }

  /** @param present who is named in the paragraph that ends it. */
  end(present: readonly SpeakerVoice[] = []): void {
    const told = this.#turns.map(({ voices }) => (voices?.length === 1 ? voices[0] : undefined));
    const called = this.#turns.map((turn) => this.#calledIn(turn));
    const pair = new Set([...told.filter((one) => one !== undefined), ...this.#present]);
    const before = this.#earlier.length < 2 && pair.size === 2 ? [...pair] : this.#earlier;
    // "Nell ran. Mr. Fisk was closing his shop.": whoever is named there talks on.
    const earlier = [...before].sort(
      (one, other) => Number(this.#present.includes(other)) - Number(this.#present.includes(one)),
    );
    // Of several who talked before, nothing tells which of them goes on.
    const partners = this.#isCrowd ? earlier.filter((one) => this.#present.includes(one)) : earlier;
    const spoken = takeTurns(answerCalls(told, called, partners), partners);
    this.#present = present;
    this.#turns.forEach(({ paragraph, unsaid }, at) => {
      const voice = spoken[at];
      // Nobody speaks to themselves by name.
      if (voice && voice !== called[at] && !isOther(this.#turns[at], voice))
        for (const span of unsaid) this.ledger.quote(paragraph, span, [voice]);
    });
    const last = spoken.filter((voice) => voice !== undefined).reverse();
    if (last.length > 0) this.#isCrowd = new Set(last).size > 2;
    // "his lady" and "his wife" may be one; who has a name is somebody else.
    this.#earlier = [...new Set([...last, ...this.#earlier])]
      .slice(0, 3)
      .sort((one, other) => Number(!one.named) - Number(!other.named));
    this.#turns = [];
  }

  /** The last person whom a turn calls by name. */
  #calledIn({ readings }: Turn): SpeakerVoice | undefined {
    const quotations = readings.flatMap(({ frame }) =>
      frame.tokens.filter(({ kind }) => kind === 'quotation'),
    );
    const named = quotations.flatMap(({ text }) => calledIn(text).map((name) => this.names.met.known(name)));
    const last = named.findLast((one) => one !== undefined);
    return last && this.voices.ofNamed(last);
  }
}
