import {
  type ActOutcome,
  type Channel,
  CommandType,
  type Component,
  ComponentType,
  everyComponent,
  type Modal,
  type Person,
  type StandIn,
} from '../../src/stand-in/index.js';
import { below, pick, type Random } from '../figures/index.js';
import { buttonsOf, hasButton, waitForAnswer, waitForMessage } from './answered.js';
import { makeFile, makeText } from './material.js';
import { makeMessage } from './messages.js';
import { bendState, type Filling, listCallable, makeFilling, makeValue, type Room } from './values.js';

/** Something that a stranger does. */
interface Deed {
  /** For the report; what is found out on the way is in it afterwards. */
  did: string;
  /** Does it, and what it leads to. @throws Silence */
  carryOut(): Promise<readonly ActOutcome[]>;
}

/** Who does something, and where. */
interface Occasion {
  readonly random: Random;
  readonly discord: StandIn;
  readonly person: Person;
  readonly room: Room;
  /** The room's channel or a thread under it. */
  readonly place: Channel;
  /** Lets the bot's days pass, and does what is due then. */
  passDays(days: number): Promise<void>;
}

/** A message may be left without an answer, as when its writer has asked too much: as long is waited for one. */
const UNHEARD = 5000;
/** Discord's client would hold back most of this. */
const force = { force: true };

/** Something that a person may do in a place, whatever Discord's own client thinks of it. */
export function chooseDeed(occasion: Occasion): Deed {
  const { random } = occasion;
  switch (below(random, 16)) {
    case 0:
    case 1:
      return occasion.room.left > 0 ? addFile(occasion) : ask(occasion);
    case 2:
      return lookAtMessage(occasion);
    case 3:
    case 4:
    case 5:
    case 6:
      return useComponent(occasion) ?? useCommand(occasion);
    case 7:
      return typeOption(occasion);
    case 8:
      return mention(occasion);
    case 9:
    case 10:
      return ask(occasion);
    case 11:
      return passTime(occasion);
    case 12:
      return atOnce([useCommand(occasion), useComponent(occasion) ?? ask(occasion), useCommand(occasion)]);
    default:
      return useCommand(occasion);
  }
}

function lookAtMessage({ random, person, place }: Occasion): Deed {
  const message = makeMessage(random, person, place);
  const { name } = pick(random, person.commands(place, CommandType.message));
  const shown = { ...message, author: undefined };
  return {
    did: `${name} ${JSON.stringify(shown).slice(0, 4000)}`,
    carryOut: async () => [await waitForAnswer(person.messageCommand(place, name, message, force))],
  };
}

function ask({ random, person, place }: Occasion): Deed {
  const question = makeText(random, 12).slice(0, 300) || 'x';
  return {
    did: `/ask ${JSON.stringify(question)}`,
    carryOut: async () => [await waitForAnswer(person.slash(place, 'ask', { question }, force))],
  };
}

/** Others may do something meanwhile. */
function atOnce(deeds: readonly Deed[]): Deed {
  return {
    get did() {
      return deeds.map(({ did }) => did).join(' with ');
    },
    carryOut: async () => (await Promise.all(deeds.map((deed) => deed.carryOut()))).flat(),
  };
}

/** What is due is done, and what it leads to is said where it was planned. */
function passTime({ random, person, place, passDays }: Occasion): Deed {
  const days = pick(random, [0.01, 1, 1, 3, 8]);
  return {
    did: `${days} days pass`,
    async carryOut() {
      const before = new Set(person.messages(place).map(({ id }) => id));
      await passDays(days);
      return person
        .messages(place)
        .filter(({ id }) => !before.has(id))
        .map((message) => ({ kind: 'message', message, ephemeral: false, followUps: [] }));
    },
  };
}

function addFile({ random, person, room, place }: Occasion): Deed {
  const file = makeFile(random, room.word);
  const label = pick(random, ['Keep', 'Keep', 'Fix', 'Details', 'Discard']);
  const fill = makeFilling(random, room);
  return {
    did: `/library add ${JSON.stringify(file.name)} ${Buffer.from(file.data).toString('base64').slice(0, 2000)}, ${label}`,
    async carryOut() {
      room.left--;
      const act = person.slash(place, 'library add', { file }, force);
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

/** Any command with any values, some of them left out, some of them suggested. */
function useCommand({ random, discord, person, room, place }: Occasion): Deed {
  const { path, options } = pick(random, listCallable(discord.commands()));
  const given = options.filter(({ required }) => below(random, required ? 12 : 3) > 0);
  const values = Object.fromEntries(given.map((one) => [one.name, makeValue(random, one, room, place)]));
  const wished = given.filter(({ autocomplete }) => autocomplete && below(random, 3) > 0);
  const which = below(random, 25);
  const fill = makeFilling(random, room);
  const describe = () => `/${path} ${JSON.stringify(values).slice(0, 2000)}`;
  return {
    did: describe(),
    async carryOut() {
      for (const { name } of wished) {
        const typing = { ...values, [name]: '' };
        const { choices = [] } = await waitForAnswer(
          person.autocomplete(place, path, typing, { ...force, focused: name }),
        );
        const choice = choices[which % Math.max(1, choices.length)];
        if (choice) values[name] = choice.value;
      }
      this.did = describe();
      const called = await waitForAnswer(person.slash(place, path, values, force));
      return called.modal ? [called, await fillIn(person, called.modal, fill)] : [called];
    },
  };
}

function typeOption({ random, discord, person, place }: Occasion): Deed {
  const suggesting = listCallable(discord.commands()).flatMap(({ path, options }) =>
    options.filter(({ autocomplete }) => autocomplete).map(({ name }) => ({ path, name })),
  );
  const { path, name } = pick(random, suggesting);
  const typed = makeText(random, 6).slice(0, 100);
  return {
    did: `type /${path} ${name} ${JSON.stringify(typed)}`,
    carryOut: async () => [await waitForAnswer(person.autocomplete(place, path, { [name]: typed }, force))],
  };
}

function mention({ random, discord, person, place }: Occasion): Deed {
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
function useComponent({ random, discord, person, room, place }: Occasion): Deed | undefined {
  const usable = ({ type, custom_id }: Component) =>
    custom_id !== undefined && (type === ComponentType.button || type === ComponentType.stringSelect);
  const found = person
    .messages(place)
    .map((message) => ({ message, uses: [...everyComponent(message.components)].filter(usable) }))
    .filter(({ uses }) => uses.length > 0)
    .slice(-8);
  if (found.length === 0) return undefined;
  const { message, uses } = pick(random, found);
  const { type, custom_id = '', options = [] } = pick(random, uses);
  const state = below(random, 3) ? custom_id : bendState(random, custom_id);
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
      const shared = state.startsWith('share:') ? waitForMessage(discord, person, place) : undefined;
      const used = await waitForAnswer(act, undefined, shared);
      return used.modal ? [used, await fillIn(person, used.modal, fill)] : [used];
    },
  };
}

async function fillIn(person: Person, modal: Modal, { text, file, choose }: Filling): Promise<ActOutcome> {
  const fields = [...everyComponent(modal.components)];
  const ofType = (wanted: number) => fields.filter(({ type }) => type === wanted);
  const filled = Object.fromEntries([
    ...ofType(ComponentType.textInput).map((field) => [field.custom_id ?? '', text(field)]),
    ...ofType(ComponentType.stringSelect).map((field) => [field.custom_id ?? '', choose(field)]),
  ]);
  const files = Object.fromEntries(
    ofType(ComponentType.fileUpload).map(({ custom_id = '' }) => [custom_id, file()]),
  );
  return waitForAnswer(person.submit(modal, filled, files, force));
}
