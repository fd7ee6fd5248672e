import {
  type Channel,
  ComponentType,
  forwardedFrom,
  type Message,
  type Person,
} from '../../src/stand-in/index.js';
import { below, pick, type Random } from '../figures/index.js';
import { makeText } from './material.js';

/** A message that somebody may look at: of words, another bot's embed or card, a poll, forwarded, or what stands there. */
export function makeMessage(random: Random, person: Person, place: Channel): Message {
  const text = () => makeText(random, 20).slice(0, 1000);
  switch (below(random, 7)) {
    case 0: {
      const there = person.messages(place);
      if (there.length > 0) return pick(random, there);
      break;
    }
    case 1:
      return Object.assign(person.say(place, 'x'), { content: '', embeds: makeEmbeds(random, text) });
    case 2:
      return Object.assign(person.say(place, 'x'), {
        content: '',
        components: [nest(random, { type: ComponentType.textDisplay, id: 2, content: text() })],
      });
    case 3:
      return Object.assign(person.say(place, 'x'), {
        content: '',
        poll: {
          question: { text: text().slice(0, 300) },
          answers: Array.from({ length: below(random, 10) }, (_, at) => ({
            answer_id: at + 1,
            poll_media: below(random, 4) ? { text: text().slice(0, 55) } : {},
          })),
          expiry: null,
          allow_multiselect: false,
          layout_type: 1,
        },
      });
    case 4:
      return Object.assign(person.say(place, 'x'), {
        content: '',
        ...forwardedFrom({ content: text(), embeds: makeEmbeds(random, text) }),
      });
  }
  return person.say(place, makeText(random).slice(0, 4000) || 'x');
}

function makeEmbeds(random: Random, text: () => string) {
  return Array.from({ length: below(random, 10) }, () => ({
    type: 'rich',
    ...(below(random, 2) && { title: text().slice(0, 256) }),
    ...(below(random, 2) && { description: text() }),
    ...(below(random, 2) && { author: { name: text().slice(0, 256) }, footer: { text: text() } }),
    fields: Array.from({ length: below(random, 25) }, () => ({ name: text().slice(0, 256), value: text() })),
  }));
}

/** In containers, some deeper than Discord has them. */
function nest(random: Random, inner: object): object {
  const depth = below(random, 8);
  let nested = inner;
  for (let at = 0; at < depth; at++)
    nested = { type: ComponentType.container, id: at + 3, components: [nested] };
  return nested;
}
