import { ApiError, type CommandScope, checkMessage, checkThread } from './check/index.js';
import {
  changeCommand,
  findCommand,
  listCommands,
  listPermissions,
  removeCommand,
  replaceCommands,
  type Target,
  targetOf,
  upsertCommand,
} from './commands.js';
import { describeServer, describeThread } from './gateway.js';
import { deleteOwn, editOwn, findByToken, findOwn, followUp, takeAnswer } from './interactions.js';
import {
  type Channel,
  ChannelType,
  type Message,
  MessageType,
  Permission,
  ReferenceType,
  type Sent,
  type Server,
} from './model.js';
import type { World } from './world.js';

export interface Call extends Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What an address names: `id` and `message` of `/channels/:id/messages/:message`. */
type Named<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Named<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** Gives the answer's body; `undefined` is 204. */
type Handle<Name extends string> = (
  world: World,
  call: Call,
  named: Readonly<Record<Name, string>>,
) => unknown;

interface Route {
  method: string;
  pattern: RegExp;
  /** Whether the path itself carries the right to call it (an interaction's token). */
  open: boolean;
  handle: Handle<string>;
}

const HOOK = '/webhooks/:id/:token';

/** Every address that a bot like this one calls. */
export const routes: readonly Route[] = [
  route('GET', '/gateway/bot', (world) => ({
    url: `${world.origin.replace(/^http/, 'ws')}/gateway`,
    shards: world.shards,
    session_start_limit: {
      total: 1000,
      remaining: 999,
      reset_after: 86_400_000,
      max_concurrency: world.shards,
    },
  })),
  route('GET', '/gateway', (world) => ({ url: `${world.origin.replace(/^http/, 'ws')}/gateway` })),
  route('GET', '/users/@me', (world) => world.bot),
  route('GET', '/users/:id', (world, _call, { id }) =>
    demandFound(world.users.get(id), 10013, 'Unknown User'),
  ),
  route('POST', '/users/@me/channels', (world, { body }) => {
    const id = (body as { recipient_id?: string } | undefined)?.recipient_id ?? '';
    return showChannel(
      world.openDirect([world.bot, demandFound(world.users.get(id), 10013, 'Unknown User')]),
    );
  }),
  route('GET', '/applications/@me', describeApplication),
  route('GET', '/oauth2/applications/@me', describeApplication),

  route('POST', '/interactions/:id/:token/callback', takeCallback),
  route('POST', HOOK, (world, sent, { id, token }) => followUp(world, findByToken(world, id, token), sent)),
  route('GET', `${HOOK}/messages/:message`, (world, _call, { id, token, message }) =>
    findOwn(world, findByToken(world, id, token), message),
  ),
  route('PATCH', `${HOOK}/messages/:message`, (world, sent, { id, token, message }) =>
    editOwn(world, findByToken(world, id, token), message, sent),
  ),
  route('DELETE', `${HOOK}/messages/:message`, (world, _call, { id, token, message }) =>
    deleteOwn(world, findByToken(world, id, token), message),
  ),

  ...(['global', 'server'] as const).flatMap(listCommandRoutes),

  route('GET', '/guilds/:id', (world, _call, { id }) => describeServer(world, findServer(world, id))),
  route(
    'GET',
    '/guilds/:id/channels',
    (world, _call, { id }) => describeServer(world, findServer(world, id)).channels,
  ),
  route('GET', '/guilds/:id/roles', (world, _call, { id }) => findServer(world, id).roles),
  route('GET', '/guilds/:id/members/:user', (world, _call, { id, user }) =>
    demandFound(findServer(world, id).members.get(user), 10007, 'Unknown Member'),
  ),
  route('GET', '/channels/:id', (world, _call, { id }) => showChannel(findChannel(world, id))),
  route('POST', '/channels/:id/typing', (world, _call, { id }) => void findChannel(world, id)),
  route('GET', '/channels/:id/messages', (world, { query }, { id }) =>
    world
      .messagesIn(findChannel(world, id), world.bot)
      .reverse()
      .slice(0, Number(query.get('limit') ?? 50)),
  ),
  route('POST', '/channels/:id/messages', (world, { body, files }, { id }) => {
    const place = findChannel(world, id);
    demand(world, place, place.parent_id === undefined ? Permission.sendMessages : Permission.sendInThreads);
    checkMessage('channel', body, files);
    if (body.poll) demand(world, place, Permission.sendPolls);
    return world.post(place, world.bot, { draft: body, files, ...readReply(world, place, body) });
  }),
  route('POST', '/channels/:id/threads', (world, { body }, { id }) => {
    checkThread(body);
    return describeThread(openThread(world, findChannel(world, id), body.name));
  }),
  route('GET', '/channels/:id/messages/:message', (world, _call, { id, message }) =>
    findPosted(world, id, message),
  ),
  route('PATCH', '/channels/:id/messages/:message', (world, { body, files }, { id, message }) => {
    const found = demandOwn(world, findPosted(world, id, message));
    checkMessage('channel edit', body, files, found);
    world.edit(found, body, files);
    return found;
  }),
  route('DELETE', '/channels/:id/messages/:message', (world, _call, { id, message }) => {
    world.delete(demandOwn(world, findPosted(world, id, message)));
  }),
];

function route<Path extends string>(method: string, path: Path, handle: Handle<Named<Path>>): Route {
  const open = path.includes('/:token');
  return { method, pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`), open, handle };
}

function demandFound<T>(value: T | undefined, code: number, message: string): T {
  if (value === undefined) throw new ApiError(404, code, message);
  return value;
}

function describeApplication(world: World): unknown {
  // No `install_params`: discord.js cannot read a null there.
  return {
    ...world.application,
    description: '',
    icon: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    approximate_guild_count: [...world.servers.values()].filter(({ bot }) => bot).length,
    integration_types_config: { 0: {}, 1: {} },
  };
}

function takeCallback(
  world: World,
  { body, files, query }: Call,
  named: Record<'id' | 'token', string>,
): unknown {
  const { interaction, type, message } = takeAnswer(world, named, { body, files });
  if (query.get('with_response') !== 'true') return undefined;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && { response_message_id: message.id }),
    },
    resource: { type, ...(message && { message }) },
  };
}

/** What a message has when it is a reply to another one in its channel. */
function readReply(world: World, place: Channel, draft: unknown): Partial<Message> {
  const { message_reference: reference } = draft as {
    message_reference?: { message_id?: string; fail_if_not_exists?: boolean } | null;
  };
  if (!reference?.message_id) return {};
  const target = world.messages.get(reference.message_id);
  if (target?.channel_id === place.id) {
    const found = world.serverOf(place);
    if (found && !(world.permissionsIn(found, world.bot, place) & Permission.readHistory))
      throw new ApiError(400, 160002, 'Cannot reply without permission to read message history');
    return {
      type: MessageType.reply,
      message_reference: { type: ReferenceType.reply, message_id: target.id, channel_id: place.id },
      referenced_message: world.showMessage(target),
    };
  }
  if (reference.fail_if_not_exists === false) return {};
  throw new ApiError(400, 50035, 'Invalid Form Body');
}

/** A bot has access to what stands in its servers and in its own direct messages. */
function findChannel(world: World, id: string): Channel {
  const found = demandFound(world.channels.get(id), 10003, 'Unknown Channel');
  if (!world.mayEnter(found, world.bot)) throw new ApiError(403, 50001, 'Missing Access');
  return found;
}

/** Refuses what the bot may not do in a channel of a server. */
function demand(world: World, place: Channel, needed: bigint): void {
  const found = world.serverOf(place);
  if (found && !(world.permissionsIn(found, world.bot, place) & needed))
    throw new ApiError(403, 50013, 'Missing Permissions');
}

/** A thread without a message of the channel; Discord tells of it there by a message of its own. */
function openThread(world: World, place: Channel, name: string): Channel {
  const found = world.serverOf(place);
  if (!found || place.type !== ChannelType.text)
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  demand(world, place, Permission.createThreads);
  const opened = world.addChannel(found, name, place);
  world.emit('dispatch', 'THREAD_CREATE', () => ({ ...describeThread(opened), newly_created: true }), 0);
  world.post(place, world.bot, {
    draft: { content: name },
    type: MessageType.threadOpened,
    message_reference: { type: ReferenceType.reply, channel_id: opened.id },
  });
  return opened;
}

function findServer(world: World, id: string): Server {
  const found = world.servers.get(id);
  return demandFound(found?.bot ? found : undefined, 10004, 'Unknown Guild');
}

function showChannel(found: Channel): unknown {
  return found.type === ChannelType.publicThread ? describeThread(found) : found;
}

function findPosted(world: World, channelId: string, id: string): Message {
  findChannel(world, channelId);
  const message = demandFound(world.messages.get(id), 10008, 'Unknown Message');
  if (message.channel_id !== channelId || !world.maySee(message, world.bot))
    throw new ApiError(404, 10008, 'Unknown Message');
  return message;
}

function demandOwn(world: World, message: Message): Message {
  if (message.author.id !== world.bot.id)
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  return message;
}

function listCommandRoutes(scope: CommandScope): Route[] {
  const path: string = `/applications/:id${scope === 'server' ? '/guilds/:guild' : ''}/commands`;
  const on = (handle: (world: World, target: Target, body: unknown) => unknown): Handle<string> => {
    return (world, { body }, named) => handle(world, targetOf(world, named), body);
  };
  return [
    route('GET', path, on(listCommands)),
    route('PUT', path, on(replaceCommands)),
    route('POST', path, on(upsertCommand)),
    ...(scope === 'server' ? [route('GET', `${path}/permissions`, on(listPermissions))] : []),
    route('GET', `${path}/:command`, on(findCommand)),
    route('PATCH', `${path}/:command`, on(changeCommand)),
    route('DELETE', `${path}/:command`, on(removeCommand)),
  ];
}
