import {
  ApiError,
  type CommandDraft,
  type CommandScope,
  checkCommand,
  checkCommands,
} from './check/index.js';
import { type Command, CommandType } from './model.js';
import type { World } from './world.js';

const DAILY_CREATIONS = 200;
const DAY = 86_400_000;

/** A list of commands (`''` is the global one, else a server's) and, if the path goes on, one of them. */
export interface Target {
  key: string;
  id: string;
}

export function targetOf(
  world: World,
  { id, guild, command = '' }: Readonly<Partial<Record<'id' | 'guild' | 'command', string>>>,
): Target {
  if (id !== world.application.id) throw new ApiError(404, 10002, 'Unknown Application');
  if (guild === undefined) return { key: '', id: command };
  if (!world.servers.get(guild)?.bot) throw new ApiError(403, 50001, 'Missing Access');
  return { key: guild, id: command };
}

const scopeOf = (key: string): CommandScope => (key === '' ? 'global' : 'server');

export function listCommands(world: World, { key }: Target): Command[] {
  return world.commands.get(key) ?? [];
}

export function replaceCommands(world: World, target: Target, body: unknown): Command[] {
  const { key } = target;
  checkCommands(body, scopeOf(key));
  const before = listCommands(world, target);
  const after = body.map((draft) => ({ draft, old: before.find((old) => isSame(old, draft)) }));
  countCreations(world, key, after.filter(({ old }) => !old).length);
  return store(
    world,
    key,
    after.map(({ draft, old }) => makeCommand(world, key, draft, old)),
  );
}

export function upsertCommand(world: World, target: Target, body: unknown): Command {
  const { key } = target;
  const before = listCommands(world, target);
  // Not checked yet, so it may be anything; the check needs to know beside what it will stand.
  const draft = body as Partial<CommandDraft> | null;
  const others = before.filter((old) => !isSame(old, draft));
  checkCommand(body, others, scopeOf(key));
  const old = before.find((one) => isSame(one, draft));
  if (!old) countCreations(world, key, 1);
  const command = makeCommand(world, key, body, old);
  store(world, key, [...others, command]);
  return command;
}

export function findCommand(world: World, target: Target): Command {
  const found = listCommands(world, target).find(({ id }) => id === target.id);
  if (!found) throw new ApiError(404, 10063, 'Unknown application command');
  return found;
}

/** A server's own rules for who may use which command. */
export function listPermissions(world: World, { key }: Target): object[] {
  const all = [...(world.commands.get('') ?? []), ...(world.commands.get(key) ?? [])];
  return all.flatMap(({ id, name }) => {
    const rules = world.overrides.get(`${key} ${name}`) ?? [];
    const application_id = world.application.id;
    return rules.length > 0 ? [{ id, application_id, guild_id: key, permissions: rules }] : [];
  });
}

export function changeCommand(world: World, target: Target, body: unknown): Command {
  const { key } = target;
  const before = findCommand(world, target);
  const others = listCommands(world, target).filter((one) => one !== before);
  const draft = { ...draftOf(before), ...(body as Partial<CommandDraft>) };
  checkCommand(draft, others, scopeOf(key));
  const after = makeCommand(world, key, draft, before);
  store(world, key, [...others, after]);
  return after;
}

export function removeCommand(world: World, target: Target): void {
  const gone = findCommand(world, target);
  store(
    world,
    target.key,
    listCommands(world, target).filter((one) => one !== gone),
  );
}

function countCreations(world: World, key: string, count: number): void {
  const since = world.clock.now() - DAY;
  const recent = (world.creations.get(key) ?? []).filter((at) => at > since);
  if (recent.length + count > DAILY_CREATIONS)
    throw new ApiError(400, 30034, 'Max number of daily application command creates has been reached (200)');
  world.creations.set(key, [...recent, ...Array<number>(count).fill(world.clock.now())]);
}

function store(world: World, key: string, commands: Command[]): Command[] {
  world.commands.set(key, commands);
  world.reportChange({ kind: 'commands' });
  return commands;
}

function isSame(old: Command, draft: Partial<CommandDraft> | null): boolean {
  return old.name === draft?.name && old.type === (draft.type ?? CommandType.slash);
}

function draftOf({ contexts, integration_types, ...rest }: Command): CommandDraft {
  return rest.guild_id === undefined ? { ...rest, contexts, integration_types } : rest;
}

function makeCommand(world: World, key: string, draft: CommandDraft, before: Command | undefined): Command {
  const id = before?.id ?? world.makeId();
  return {
    id,
    application_id: world.application.id,
    ...(key !== '' && { guild_id: key }),
    version: world.makeId(),
    type: draft.type ?? CommandType.slash,
    name: draft.name,
    name_localizations: draft.name_localizations ?? null,
    description: draft.description ?? '',
    description_localizations: draft.description_localizations ?? null,
    ...(draft.options && { options: draft.options }),
    default_member_permissions:
      draft.default_member_permissions === undefined || draft.default_member_permissions === null
        ? null
        : String(draft.default_member_permissions),
    dm_permission: draft.dm_permission ?? true,
    contexts: draft.contexts ?? null,
    integration_types: draft.integration_types ?? [0],
    nsfw: draft.nsfw ?? false,
  };
}
