import {
  type ActOutcome,
  CommandType,
  type Component,
  ComponentType,
  everyComponent,
  type Modal,
  type Person,
  type StandIn,
} from '../../src/stand-in/index.js';
import { pick, type Random } from '../random.js';
import { buttonsOf, hasButton, waitForAnswer, waitForMessage } from './answered.js';
import { below, makeFile, makeText } from './material.js';
import { bendState, listCallable, makeFilling, makeValue, type Room } from './values.js';

/** Something that a stranger does. */
export interface Deed {
  /** For the report. */
  readonly did: string;
  /** Does it, and what it leads to. @throws Silence */
  carryOut(): Promise<readonly ActOutcome[]>;
}

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
        carryOut: async () => [await waitForAnswer(person.messageCommand(place, name, message, force))],
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
    carryOut: async () => [await waitForAnswer(person.slash(place, 'ask', { question }, force))],
  };
}

function addFile(random: Random, person: Person, room: Room): Deed {
  const file = makeFile(random, room.word);
  const label = pick(random, ['Keep', 'Keep', 'Fix', 'Details', 'Discard']);
  const fill = makeFilling(random, room);
  return {
    did: `/library add ${JSON.stringify(file.name)} ${Buffer.from(file.data).toString('base64').slice(0, 2000)}, ${label}`,
    async carryOut() {
      room.left--;
      const act = person.slash(room.place, 'library add', { file }, force);
      // What it tells on the way is shown in the same message.
      const added = await waitForAnswer(act, ({ message }) => message?.components.some(hasButton) ?? false);
      const button = buttonsOf(added.message).find((one) => one.label === label);
      if (!added.message || !button) return [added];
      const pressed = await waitForAnswer(person.click(added.message, button.id, force));
      if (!pressed.modal) return [added, pressed];
      return [added, pressed, await fillIn(person, pressed.modal, fill)];
    },
  };
}

/** Any command with any values, some of them left out. */
function useCommand(random: Random, discord: StandIn, person: Person, room: Room): Deed {
  const { path, options } = pick(random, listCallable(discord.commands()));
  const given = options.filter(({ required }) => below(random, required ? 12 : 3) > 0);
  const values = Object.fromEntries(given.map((option) => [option.name, makeValue(random, option, room)]));
  const fill = makeFilling(random, room);
  return {
    did: `/${path} ${JSON.stringify(values).slice(0, 2000)}`,
    async carryOut() {
      const called = await waitForAnswer(person.slash(room.place, path, values, force));
      return called.modal ? [called, await fillIn(person, called.modal, fill)] : [called];
    },
  };
}

function typeOption(random: Random, discord: StandIn, person: Person, { place }: Room): Deed {
  const suggesting = listCallable(discord.commands()).flatMap(({ path, options }) =>
    options.filter(({ autocomplete }) => autocomplete).map(({ name }) => ({ path, name })),
  );
  const { path, name } = pick(random, suggesting);
  const typed = makeText(random, 6).slice(0, 100);
  return {
    did: `type /${path} ${name} ${JSON.stringify(typed)}`,
    carryOut: async () => [
      await waitForAnswer(person.autocomplete(place, path, { [name]: typed }, name, force)),
    ],
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
  const fill = makeFilling(random, room);
  return {
    did: `use ${JSON.stringify(state)}${isSelect ? ` ${JSON.stringify(chosen)}` : ''}`,
    async carryOut() {
      const act = isSelect
        ? person.select(message, state, chosen, force)
        : person.click(message, state, force);
      // What is shared of a message is posted beside it, and no answer to the button.
      const shared = state.startsWith('share:') ? waitForMessage(discord, person, room.place) : undefined;
      const used = await waitForAnswer(act, undefined, shared);
      return used.modal ? [used, await fillIn(person, used.modal, fill)] : [used];
    },
  };
}

async function fillIn(person: Person, modal: Modal, fill: (field: Component) => string): Promise<ActOutcome> {
  const fields = [...everyComponent(modal.components)].filter(({ type }) => type === ComponentType.textInput);
  const filled = Object.fromEntries(fields.map((field) => [field.custom_id ?? '', fill(field)]));
  return waitForAnswer(person.submit(modal, filled, {}, force));
}
