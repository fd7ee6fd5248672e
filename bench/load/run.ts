import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Act, Person, type StandIn } from '../../src/stand-in/index.js';
import { seeded } from '../figures/index.js';
import { type ActKind, act, drawKind, type Spot } from './acts.js';

interface LoadOptions {
  /** Interactions a second, whatever becomes of those before. */
  readonly rate: number;
  readonly seconds: number;
  /** So many more at once, at the beginning. */
  readonly burst?: number;
  readonly servers: number;
  /** So many seconds before it, at half the rate, of which nothing is told: V8 compiles what it has run a few times. */
  readonly warmUp?: number;
}

interface Watched {
  /** Called about each second. */
  readonly onSecond?: (underWay: number) => void;
}

/** What became of one interaction; times in milliseconds since it was sent. */
export interface Answered {
  readonly kind: ActKind;
  /** When Discord had a first answer, "thinking…" included; absent when none came in its three seconds. */
  readonly first?: number;
  /** When the answer itself was there. */
  readonly answer?: number;
  /** It was told that there are too many. */
  readonly shed: boolean;
  /** Whether "thinking…" was shown before. */
  readonly deferred: boolean;
}

/** How long those that are left are waited for at the end, in milliseconds. */
const PATIENCE = 15_000;
/** Nobody does more than this in a run: somebody who does is told to slow down. */
const ACTS_A_PERSON = 8;
/** So many milliseconds of a burst are sent at a stretch. */
const STRETCH = 5;
const SHED = /too many people/i;

/** Makes the places that people do things in. */
export function makeSpots(
  standIn: StandIn,
  { rate, seconds, burst = 0, servers, warmUp = 0 }: LoadOptions,
): Spot[] {
  const people = Math.ceil((rate * (seconds + warmUp) + burst) / ACTS_A_PERSON / servers) + 1;
  return Array.from({ length: servers }, (_, nth) => {
    const server = standIn.addServer(`Server ${nth}`);
    const channel = standIn.addChannel(server, 'reading');
    const members = Array.from({ length: people }, (_, one) => {
      // Without direct messages: those would be ten thousand channels more.
      const person = new Person(standIn.world, standIn.world.addUser(`Reader ${nth}.${one}`));
      person.join(server);
      return person;
    });
    return { server, channel, people: members };
  });
}

/** Has people do things at an even rate. @param name by which they draw what they do. */
export async function runLoad(
  standIn: StandIn,
  spots: Spot[],
  { rate, seconds, burst = 0, onSecond = () => {} }: LoadOptions & Watched,
  name: string,
): Promise<Answered[]> {
  const random = seeded(name);
  const done: Answered[] = [];
  const underWay = new Map<
    string,
    { act: Act; spot: Spot; kind: ActKind; sent: number; first?: number; deferred: boolean }
  >();

  const stopListening = standIn.onChange((change) => {
    if (change.kind !== 'interaction') return;
    const one = underWay.get(change.interaction.id);
    if (!one) return;
    const { kind, message, ephemeral, followUps } = one.act.outcome;
    if (kind === 'waiting') return;
    const time = performance.now() - one.sent;
    if (kind !== 'failed') one.first ??= time;
    if (kind === 'thinking' || kind === 'working') {
      one.deferred = true;
      // A button that can't do what it says leaves its message as it is, and says why beside it.
      if (kind === 'thinking' || followUps.length === 0) return;
    }
    underWay.delete(change.interaction.id);
    const shed = message !== undefined && ephemeral && SHED.test(JSON.stringify(message.components));
    if (message && !ephemeral) one.spot.last = message;
    done.push({
      kind: one.kind,
      shed,
      deferred: one.deferred,
      ...(one.first !== undefined && { first: one.first }),
      ...(kind !== 'failed' && { answer: time }),
    });
  });
  let nth = 0;
  const send = () => {
    const spot = spots[nth++ % spots.length]!;
    const kind = drawKind(random);
    const sent = performance.now();
    const begun = act(kind, spot, random);
    underWay.set(begun.interaction.id, { act: begun, spot, kind, sent, deferred: false });
  };

  const every = setInterval(() => onSecond(underWay.size), 1000);
  await sendBurst(burst, send);
  const begun = performance.now();
  let sent = 0;
  await new Promise<void>((resolve) => {
    const tick = () => {
      const passed = performance.now() - begun;
      const due = Math.floor((Math.min(passed, seconds * 1000) * rate) / 1000);
      for (; sent < due; sent++) send();
      if (passed >= seconds * 1000) resolve();
      else setTimeout(tick, 2);
    };
    tick();
  });
  const until = performance.now() + PATIENCE;
  while (underWay.size > 0 && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50));
  clearInterval(every);
  stopListening();
  for (const { kind, first, deferred } of underWay.values())
    done.push({ kind, shed: false, deferred, ...(first !== undefined && { first }) });
  return done;
}

/** Sends so many as fast as can be, but takes in the bot's answers all the while, as a Discord of many machines does. */
async function sendBurst(count: number, send: () => void): Promise<void> {
  let begun = performance.now();
  for (let i = 0; i < count; i++) {
    send();
    if (performance.now() - begun < STRETCH) continue;
    await nextTurn();
    begun = performance.now();
  }
}
