import {
  type ActOutcome,
  type Channel,
  type Component,
  ComponentType,
  everyComponent,
  type Message,
  type Person,
  type StandIn,
} from '../../src/stand-in/index.js';

/** Nothing came of an act. */
class Silence extends Error {}

/** How long an act may go without an answer, in milliseconds: a slow import on a busy machine takes most of it. */
const SILENCE = 120_000;
type Answering = { until(test: (outcome: ActOutcome) => boolean): Promise<ActOutcome> };

const UNDER_WAY = new Set<ActOutcome['kind']>(['waiting', 'thinking', 'working']);

/**
 * What comes of an act.
 *
 * @param isDone whether a message is all that comes, for acts that tell how far they are. Whatever else is said then
 *   stays as it is for a second.
 * @param instead what may come in its place.
 * @throws Silence
 */
export async function waitForAnswer(
  act: Answering,
  isDone?: (outcome: ActOutcome) => boolean,
  instead: Promise<ActOutcome> | undefined = undefined,
): Promise<ActOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silence(`no answer within ${SILENCE / 1000} s`)), SILENCE);
  });
  const isAnswer = (outcome: ActOutcome) =>
    !UNDER_WAY.has(outcome.kind) || (outcome.kind === 'working' && outcome.followUps.length > 0);
  try {
    const outcome = await Promise.race([act.until(isAnswer), silence, ...(instead ? [instead] : [])]);
    if (!isDone || outcome.kind !== 'message' || !isProgress(outcome)) return outcome;
    return await Promise.race([
      act.until((now) => now.kind !== 'message' || isDone(now) || !isProgress(now)),
      silence,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether it only tells how far an import is. */
function isProgress({ message }: ActOutcome): boolean {
  const texts = [...everyComponent(message?.components ?? [])].filter(
    ({ type }) => type === ComponentType.textDisplay,
  );
  return texts.length === 1 && `${texts[0]?.content}`.endsWith('…') && !buttonsOf(message).length;
}

export const hasButton = (component: Component) =>
  [...everyComponent([component])].some(({ type }) => type === ComponentType.button);

export function buttonsOf(message: Message | undefined): { id: string; label: string }[] {
  return [...everyComponent(message?.components ?? [])].flatMap(({ type, custom_id, label }) =>
    type === ComponentType.button && custom_id !== undefined ? [{ id: custom_id, label: `${label}` }] : [],
  );
}

/** What stands in a place next. */
export async function waitForMessage(discord: StandIn, person: Person, place: Channel): Promise<ActOutcome> {
  const latest = () => person.messages(place).at(-1);
  const before = latest();
  await discord.until(() => latest()?.id !== before?.id);
  return { kind: 'message', message: latest()!, ephemeral: false, followUps: [] };
}
