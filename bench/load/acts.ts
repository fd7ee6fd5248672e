import {
  type Act,
  type Channel,
  everyComponent,
  type Message,
  MessageFlag,
  type Person,
  type Server,
} from '../../src/stand-in/index.js';
import { pick, type Random } from '../figures/index.js';

/** What people do, and how often of a hundred times. */
const MIX = { ask: 60, said: 8, paragraph: 8, read: 6, cite: 6, suggestions: 6, button: 6 } as const;

export type ActKind = keyof typeof MIX;
export const ACT_KINDS = Object.keys(MIX) as ActKind[];

/** Words of the shipped article and of others, so that hardly any question is asked twice. */
const SUBJECTS = [
  'China',
  'Russia',
  'Putin',
  'Xi Jinping',
  'Hong Kong',
  'multilateralism',
  'unilateralism',
  'the virus',
  'the pandemic',
  'the United Nations',
  'the Security Council',
  'the constitution',
  'great powers',
  'sovereignty',
  'human rights',
  'taxes',
  'the ferry',
  'development',
];
const FORMS: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `What does it say about ${one} and ${other}?`,
  (one, other) => `Why does ${one} support ${other}?`,
  (one, other) => `How did ${one} change ${other}?`,
  (one, other) => `When did ${one} speak of ${other}?`,
  (one, other) => `Who said that ${one} needs ${other}?`,
  (one) => `What has ${one} proposed?`,
  (one) => `What did Putin say about ${one}?`,
];

/** Where somebody does something, with the last public answer that stands there. */
export interface Spot {
  readonly server: Server;
  readonly channel: Channel;
  readonly people: readonly Person[];
  last?: Message;
}

/** What the next person does: by lot, as the mix says. */
export const drawKind = (random: Random): ActKind => pick(random, LOTS);

const LOTS: readonly ActKind[] = ACT_KINDS.flatMap((kind) => Array<ActKind>(MIX[kind]).fill(kind));

/** Somebody does it. A button is pressed where an answer stands that has one, else a question is asked. */
export function act(kind: ActKind, { channel, people, last }: Omit<Spot, 'server'>, random: Random): Act {
  const person = pick(random, people);
  switch (kind) {
    case 'ask':
      return person.slash(channel, 'ask', { question: question(random) });
    case 'said':
      return person.slash(channel, 'said', {
        speaker: pick(random, ['Putin', 'Xi', 'Xi Jinping', 'Merkel']),
      });
    case 'paragraph':
      return person.slash(channel, 'paragraph', { number: `${1 + Math.floor(random() * 14)}` });
    case 'read':
      return person.slash(
        channel,
        'read',
        random() < 0.5 ? {} : { from: `${1 + Math.floor(random() * 11)}` },
      );
    case 'cite':
      return person.slash(channel, 'cite', { paragraph: 1 + Math.floor(random() * 11) });
    case 'suggestions':
      return person.autocomplete(channel, 'said', { speaker: pick(random, ['', 'p', 'pu', 'xi', 'mer']) });
    case 'button': {
      // Where hardly anything happens, Discord may have forgotten it.
      const isThere = last && person.world.messages.has(last.id);
      const button = isThere ? buttonsOf(last) : [];
      if (!last || button.length === 0) return act('ask', { channel, people }, random);
      return person.click(last, pick(random, button));
    }
  }
}

function question(random: Random): string {
  return pick(random, FORMS)(pick(random, SUBJECTS), pick(random, SUBJECTS));
}

/** The buttons of a public message that anybody may press. */
function buttonsOf({ flags, components }: Message): string[] {
  if (flags & (MessageFlag.ephemeral | MessageFlag.loading)) return [];
  return [...everyComponent(components)]
    .filter(({ type, custom_id, disabled }) => type === 2 && custom_id !== undefined && !disabled)
    .map(({ custom_id }) => `${custom_id}`)
    .filter((id) => !/^(?:remove|share)\b/.test(id));
}
