import type { Person, Refusal, StandIn, World } from '../stand-in/index.js';
import {
  Act,
  type ActOutcome,
  type Channel,
  type Choice,
  type Command,
  CommandType,
  commandWords,
  type Interaction,
  type Message,
  type Modal,
  type Snowflake,
  type User,
} from '../stand-in/index.js';
import type { Panel } from './panel.js';

/** The languages that Discord's client can be set to. */
export const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
] as const;

/** A language with its name in itself. */
interface LocaleView {
  locale: string;
  name: string;
}

const LOCALE_VIEWS: readonly LocaleView[] = LOCALES.map((locale) => {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return { locale, name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) };
}).sort((a, b) => a.name.localeCompare(b.name));

/** A place as its list shows it. */
export interface PlaceView {
  id: Snowflake;
  name: string;
  kind: 'channel' | 'thread' | 'direct';
  parent?: Snowflake;
  server?: { id: Snowflake; name: string };
}

/** What a page is told. The answer to a request carries the request's number. */
export type Told =
  | View
  | { kind: 'done'; id: number; act?: ActView }
  | { kind: 'refused'; id: number | null; reason: string }
  | { kind: 'message'; message: Message }
  | { kind: 'gone'; message: Snowflake }
  | { kind: 'act'; act: ActView }
  | { kind: 'refusal'; refusal: Refusal }
  | { kind: 'bot'; connected: boolean }
  | { kind: 'panel'; panel: Panel | null };

/** Everything that one person sees in one place. */
export interface View {
  kind: 'view';
  person: Snowflake;
  /** The language of the person's client, and those that it could be set to. */
  locale: string;
  locales: readonly LocaleView[];
  place: Snowflake;
  /** The language of the server where the page is; absent in direct messages. */
  serverLocale?: string;
  people: { user: User; servers: { id: Snowflake; permissions: string }[] }[];
  /** Those that the person may enter. */
  places: PlaceView[];
  /** The roles of the server where the page is, everyone's first. */
  roles: { id: Snowflake; name: string }[];
  bot: User;
  connected: boolean;
  messages: Message[];
  commands: Command[];
  messageCommands: Command[];
  refusals: readonly Refusal[];
  /** The command that a sentence without a slash is for, if that is offered here. */
  plain?: PlainCommand;
}

/** A command, and its option that takes the sentence. */
export interface PlainCommand {
  command: string;
  option: string;
}

/** How an act of the person stands. */
export interface ActView {
  id: Snowflake;
  /** The interaction's type. */
  type: number;
  place: Snowflake;
  kind: ActOutcome['kind'];
  ephemeral: boolean;
  /** The command that was used, if it was one. */
  command?: string;
  message?: Snowflake;
  /** The message whose component was used. */
  source?: Snowflake;
  choices?: Choice[];
  modal?: Modal;
  failure?: string;
}

export function viewOf(
  standIn: StandIn,
  person: Person,
  place: Channel,
  plain: PlainCommand | undefined,
): View {
  const { world } = standIn;
  const commands = person.commands(place);
  const server = world.serverOf(place);
  return {
    kind: 'view',
    person: person.id,
    locale: person.locale,
    locales: LOCALE_VIEWS,
    place: place.id,
    ...(server && { serverLocale: server.locale }),
    people: standIn.everyone.map(({ user }) => ({ user, servers: standing(world, user) })),
    places: channelsOf(standIn, person).map((channel) => placeView(world, channel, person)),
    roles: (server?.roles ?? []).map(({ id, name }) => ({ id, name })),
    bot: world.bot,
    connected: standIn.connected > 0,
    messages: person.messages(place),
    commands,
    messageCommands: person.commands(place, CommandType.message),
    refusals: standIn.refusals,
    ...(plain && commands.some(({ name }) => name === plain.command) && { plain }),
  };
}

export function actView(world: World, interaction: Interaction): ActView {
  const { kind, ephemeral, message, choices, modal, failure } = new Act(world, interaction).outcome;
  const name = commandWords(interaction.payload);
  return {
    id: interaction.id,
    type: interaction.type,
    place: interaction.channel.id,
    kind,
    ephemeral,
    ...(name !== undefined && { command: name }),
    ...(message && { message: message.id }),
    ...(interaction.source && { source: interaction.source.id }),
    ...(choices && { choices }),
    ...(modal && { modal }),
    ...(failure !== undefined && { failure }),
  };
}

/** The channels and threads of the person's servers, then their direct messages with the bot. */
export function channelsOf({ world }: StandIn, person: Person): Channel[] {
  const isUseful = (channel: Channel) => {
    const server = world.serverOf(channel);
    return !server || server.bot || world.installers.has(person.id);
  };
  const channels = [...world.channels.values()].filter(
    (channel) => world.mayEnter(channel, person.user) && isUseful(channel),
  );
  const isDirect = (channel: Channel) => !world.serverOf(channel);
  return [...channels.filter((channel) => !isDirect(channel)), ...channels.filter(isDirect)];
}

function placeView(world: World, channel: Channel, person: Person): PlaceView {
  const { id, name, parent_id, recipients = [] } = channel;
  const server = world.serverOf(channel);
  if (!server) {
    const others = recipients.filter((user) => user.id !== person.id);
    return { id, name: others.map((user) => user.global_name ?? user.username).join(', '), kind: 'direct' };
  }
  const of = { id: server.id, name: server.name };
  return parent_id === undefined
    ? { id, name, kind: 'channel', server: of }
    : { id, name, kind: 'thread', parent: parent_id, server: of };
}

function standing(world: World, user: User): { id: Snowflake; permissions: string }[] {
  return [...world.servers.values()]
    .filter(({ members }) => members.has(user.id))
    .map((server) => ({ id: server.id, permissions: world.permissionsIn(server, user).toString() }));
}
