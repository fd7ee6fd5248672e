import {
  type ActOutcome,
  type Channel,
  type Command,
  type CommandOption,
  CommandType,
  type Component,
  ComponentType,
  everyComponent,
  type Message,
  type Modal,
  OptionType,
  type OptionValue,
  type Person,
  type Server,
  type StandIn,
} from '../../src/stand-in/index.js';
import { pick, type Random } from '../random.js';
import { below, makeAddress, makeFile, makeText } from './material.js';

/** A server with its moderator: what is added there must be seen nowhere else. */
export interface Room {
  readonly server: Server;
  readonly place: Channel;
  /** Stands in every article that is added there. */
  readonly word: string;
  /** How many files it can still be sent. */
  left: number;
}

/** Something that a stranger does. */
export interface Deed {
  /** For the report. */
  readonly did: string;
  /** Does it, and what it leads to. @throws Silence */
  carryOut(): Promise<readonly ActOutcome[]>;
}

/** Nothing came of an act. */
export class Silence extends Error {}

/** How long an act may go without an answer, in milliseconds: a slow import on a busy machine takes most of it. */
const SILENCE = 120_000;
/** A message may be left without an answer, as when its writer has asked too much: as long is waited for one. */
const UNHEARD = 5000;
/** Discord's client would hold back most of this. */
const force = { force: true };

/** Something that a person may do in a room, whatever Discord's own client thinks of it. */
export function chooseDeed(random: Random, discord: StandIn, person: Person, room: Room): Deed {
  const { place } = room;
  switch (below(random, 12)) {
    case 0:
    case 1:
      return addFile(random, person, room);
    case 2: {
      const message = person.say(place, makeText(random).slice(0, 4000) || 'x');
      const { name } = pick(random, person.commands(place, CommandType.message));
      return {
        did: `${name} ${JSON.stringify(message.content)}`,
        carryOut: async () => [await answered(person.messageCommand(place, name, message, force))],
      };
    }
    case 3:
    case 4:
    case 5:
      return useComponent(random, discord, person, room) ?? useCommand(random, discord, person, room);
    case 6:
      return typeOption(random, discord, person, room);
    case 7:
      return mention(random, discord, person, room);
    case 8:
    case 9:
      return ask(random, person, room);
    default:
      return useCommand(random, discord, person, room);
  }
}

function ask(random: Random, person: Person, { place }: Room): Deed {
  const question = makeText(random, 12).slice(0, 300) || 'x';
  return {
    did: `/ask ${JSON.stringify(question)}`,
    carryOut: async () => [await answered(person.slash(place, 'ask', { question }, force))],
  };
}

function addFile(random: Random, person: Person, room: Room): Deed {
  const file = makeFile(random, room.word);
  const label = pick(random, ['Keep', 'Keep', 'Fix', 'Details', 'Discard']);
  const fill = filling(random, room);
  return {
    did: `/library add ${JSON.stringify(file.name)} ${Buffer.from(file.data).toString('base64').slice(0, 2000)}, ${label}`,
    async carryOut() {
      room.left--;
      const act = person.slash(room.place, 'library add', { file }, force);
      // What it tells on the way is shown in the same message.
      const added = await answered(act, ({ message }) => message?.components.some(hasButton) ?? false);
      const button = buttonsOf(added.message).find((one) => one.label === label);
      if (!added.message || !button) return [added];
      const pressed = await answered(person.click(added.message, button.id, force));
      if (!pressed.modal) return [added, pressed];
      return [added, pressed, await fillIn(person, pressed.modal, fill)];
    },
  };
}

/** Any command with any values, some of them left out. */
function useCommand(random: Random, discord: StandIn, person: Person, room: Room): Deed {
  const { path, options } = pick(random, commandsOf(discord.commands()));
  const given = options.filter(({ required }) => below(random, required ? 12 : 3) > 0);
  const values = Object.fromEntries(given.map((option) => [option.name, makeValue(random, option, room)]));
  const fill = filling(random, room);
  return {
    did: `/${path} ${JSON.stringify(values).slice(0, 2000)}`,
    async carryOut() {
      const called = await answered(person.slash(room.place, path, values, force));
      return called.modal ? [called, await fillIn(person, called.modal, fill)] : [called];
    },
  };
}

function typeOption(random: Random, discord: StandIn, person: Person, { place }: Room): Deed {
  const suggesting = commandsOf(discord.commands()).flatMap(({ path, options }) =>
    options.filter(({ autocomplete }) => autocomplete).map(({ name }) => ({ path, name })),
  );
  const { path, name } = pick(random, suggesting);
  const typed = makeText(random, 6).slice(0, 100);
  return {
    did: `type /${path} ${name} ${JSON.stringify(typed)}`,
    carryOut: async () => [await answered(person.autocomplete(place, path, { [name]: typed }, name, force))],
  };
}

function mention(random: Random, discord: StandIn, person: Person, room: Room): Deed {
  const place = below(random, 3) === 0 ? discord.dm(person) : room.place;
  const content = `<@${discord.world.bot.id}> ${makeText(random, 12)}`.slice(0, 2000);
  return {
    did: `say ${JSON.stringify(content)}`,
    async carryOut() {
      const said = person.say(place, content);
      const replies = () =>
        person.messages(place).filter(({ message_reference }) => message_reference?.message_id === said.id);
      let timer: NodeJS.Timeout | undefined;
      const unheard = new Promise<void>((resolve) => (timer = setTimeout(resolve, UNHEARD)));
      await Promise.race([discord.until(() => replies().length > 0), unheard]);
      clearTimeout(timer);
      return replies().map((message) => ({ kind: 'message', message, ephemeral: false, followUps: [] }));
    },
  };
}

/** A button or a select of one of the latest messages, as it is or with a state that was forged. */
function useComponent(random: Random, discord: StandIn, person: Person, room: Room): Deed | undefined {
  const usable = ({ type, custom_id }: Component) =>
    custom_id !== undefined && (type === ComponentType.button || type === ComponentType.stringSelect);
  const found = person
    .messages(room.place)
    .map((message) => ({ message, uses: [...everyComponent(message.components)].filter(usable) }))
    .filter(({ uses }) => uses.length > 0)
    .slice(-8);
  if (found.length === 0) return undefined;
  const { message, uses } = pick(random, found);
  const { type, custom_id = '', options = [] } = pick(random, uses);
  const state = below(random, 2) ? custom_id : bendState(random, custom_id);
  const chosen = [
    ...(options as { value: string }[]).filter(() => below(random, 2)).map(({ value }) => value),
    ...(below(random, 4) ? [] : [makeText(random, 3).slice(0, 100)]),
  ];
  const isSelect = type === ComponentType.stringSelect;
  const fill = filling(random, room);
  return {
    did: `use ${JSON.stringify(state)}${isSelect ? ` ${JSON.stringify(chosen)}` : ''}`,
    async carryOut() {
      const act = isSelect
        ? person.select(message, state, chosen, force)
        : person.click(message, state, force);
      // What is shared of a message is posted beside it, and no answer to the button.
      const shared = state.startsWith('share:') ? nextMessage(discord, person, room) : undefined;
      const used = await answered(act, undefined, shared);
      return used.modal ? [used, await fillIn(person, used.modal, fill)] : [used];
    },
  };
}

/** The next message of a place. */
async function nextMessage(discord: StandIn, person: Person, { place }: Room): Promise<ActOutcome> {
  const latest = () => person.messages(place).at(-1);
  const before = latest();
  await discord.until(() => latest()?.id !== before?.id);
  return { kind: 'message', message: latest()!, ephemeral: false, followUps: [] };
}

/** A button's state with a piece exchanged. */
function bendState(random: Random, state: string): string {
  const pieces = state.split(':');
  pieces[below(random, pieces.length)] = pick(random, [
    '',
    '0',
    '-1',
    '99999',
    '__proto__',
    'zz',
    makeText(random, 3),
  ]);
  return pieces.join(':').slice(0, 100) || ':';
}

/** Fills in each field of a form. What it takes is made before, so that a second time is the same. */
function filling(random: Random, room: Room): (field: Component) => string {
  const texts = Array.from({ length: 6 }, () =>
    pick(random, [
      makeText(random, 8),
      makeText(random, 8),
      makeAddress(random),
      `${makeText(random)} ${room.word}`,
      '',
    ]),
  );
  let at = 0;
  return ({ max_length = 4000, value = '' }) =>
    (texts[at++ % texts.length] ?? `${value}`).slice(0, Number(max_length));
}

async function fillIn(person: Person, modal: Modal, fill: (field: Component) => string): Promise<ActOutcome> {
  const fields = [...everyComponent(modal.components)].filter(({ type }) => type === ComponentType.textInput);
  const filled = Object.fromEntries(fields.map((field) => [field.custom_id ?? '', fill(field)]));
  return answered(person.submit(modal, filled, {}, force));
}

interface Callable {
  /** As `library add`. */
  readonly path: string;
  readonly options: readonly CommandOption[];
}

function commandsOf(commands: readonly Command[]): Callable[] {
  const flatten = (path: string, options: readonly CommandOption[]): Callable[] => {
    const below = options.filter(({ type }) => type === OptionType.subcommand || type === OptionType.group);
    if (below.length === 0) return [{ path, options }];
    return below.flatMap((one) => flatten(`${path} ${one.name}`, one.options ?? []));
  };
  return commands
    .filter(({ type }) => type === CommandType.slash)
    .flatMap(({ name, options = [] }) => flatten(name, options));
}

function makeValue(random: Random, option: CommandOption, room: Room): OptionValue {
  const { type, choices = [], max_length = 6000 } = option;
  if (choices.length > 0 && below(random, 4) > 0) return pick(random, choices).value;
  const number = pick(random, [0, 1, 2, 7, -1, 1e9, -0.5, 1e300, Number.MAX_SAFE_INTEGER]);
  switch (type) {
    case OptionType.boolean:
      return below(random, 2) === 0;
    case OptionType.integer:
    case OptionType.number:
      return number;
    case OptionType.channel:
      return below(random, 3) ? room.place.id : makeText(random, 2).slice(0, 20);
    case OptionType.attachment:
      room.left--;
      return makeFile(random, room.word);
  }
  const text = pick(random, [
    makeText(random, 12),
    makeText(random, 12),
    `${number}`,
    `¶${number}-${below(random, 90)}`,
    makeAddress(random),
  ]);
  return text.slice(0, max_length) || 'x';
}

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
async function answered(
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

const hasButton = (component: Component) =>
  [...everyComponent([component])].some(({ type }) => type === ComponentType.button);

function buttonsOf(message: Message | undefined): { id: string; label: string }[] {
  return [...everyComponent(message?.components ?? [])].flatMap(({ type, custom_id, label }) =>
    type === ComponentType.button && custom_id !== undefined ? [{ id: custom_id, label: `${label}` }] : [],
  );
}
