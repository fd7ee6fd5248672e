import { type Attachment, type Channel, type CommandOption, OptionType, type UploadedFile } from './model.js';
import { NotOffered } from './offer.js';
import type { World } from './world.js';

/** A file as a person picks it. */
export interface FileToSend {
  name: string;
  data: Uint8Array | string;
  /** Its media type; `application/octet-stream` when left out. */
  type?: string;
}

/** What a person can give for an option: text, a number, yes or no, an id, or a file. */
export type OptionValue = string | number | boolean | FileToSend;

export interface SentOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: boolean;
  options?: SentOption[];
}

/** What a command that was used is called, with its sub-commands: `library add`. Nothing for other interactions. */
export function commandWords({ data }: Record<string, unknown>): string | undefined {
  const { name, options } = data as { name?: string; options?: SentOption[] };
  const [first] = options ?? [];
  if (name === undefined || !first || first.type > OptionType.group) return name;
  return `${name} ${commandWords({ data: first })}`;
}

/** What ids that were sent stand for, by kind (`users`, `roles`, …) and id. */
type Resolved = Record<string, Record<string, unknown>>;

/** Where something is filled in. */
export interface Sending {
  readonly world: World;
  readonly channel: Channel;
  /** Grows with each id and each file that is sent. */
  readonly resolved: Resolved;
}

/** What ids stand for as a part of what is sent, where there are any. */
export const partOf = (resolved: Resolved): { resolved?: Resolved } =>
  Object.keys(resolved).length > 0 ? { resolved } : {};

/**
 * Turns what a person typed into what the bot is sent.
 * @throws {NotOffered} for what Discord's client would hold back, unless `force` is set.
 */
export function fillOptions(
  sending: Sending,
  known: readonly CommandOption[],
  values: Record<string, OptionValue>,
  { force, focused }: { force: boolean; focused?: string },
): SentOption[] {
  const options = Object.entries(values).map(([name, value]): SentOption => {
    const option = known.find((one) => one.name === name);
    if (!option && !force) throw new NotOffered(`There is no option "${name}".`);
    const type = option?.type ?? typeOf(value);
    const isFocused = name === focused;
    const sent = isFile(value) ? attach(sending, value).id : value;
    // While an option is being typed its value is whatever text stands there so far.
    if (option && !force && !isFocused) checkValue(sending.world, option, value, sent);
    if (typeof sent === 'string') resolve(sending, type, sent);
    return { name, type, value: sent, ...(isFocused && { focused: true }) };
  });
  const missing = known.find(({ required, name }) => required && !(name in values));
  if (missing && !force && focused === undefined)
    throw new NotOffered(`The option "${missing.name}" is required.`);
  return options;
}

function isFile(value: OptionValue): value is FileToSend {
  return typeof value === 'object';
}

function typeOf(value: OptionValue): number {
  if (typeof value === 'string') return OptionType.string;
  if (typeof value === 'boolean') return OptionType.boolean;
  if (typeof value === 'number') return Number.isInteger(value) ? OptionType.integer : OptionType.number;
  return OptionType.attachment;
}

function checkValue(
  world: World,
  option: CommandOption,
  given: OptionValue,
  sent: string | number | boolean,
): void {
  const fault = choiceFault(option, sent) ?? fileFault(option, given) ?? typeFault(world, option, sent);
  if (fault !== undefined) throw new NotOffered(`The option "${option.name}" ${fault}.`);
}

function choiceFault({ choices }: CommandOption, value: unknown): string | undefined {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return undefined;
  return 'takes one of its choices only';
}

function fileFault({ type }: CommandOption, given: OptionValue): string | undefined {
  if ((type === OptionType.attachment) === isFile(given)) return undefined;
  return isFile(given) ? 'takes no file' : 'takes a file';
}

function typeFault(
  world: World,
  option: CommandOption,
  value: string | number | boolean,
): string | undefined {
  switch (option.type) {
    case OptionType.string:
      return textFault(option, value);
    case OptionType.integer:
    case OptionType.number:
      return numberFault(option, value);
    case OptionType.boolean:
      return typeof value === 'boolean' ? undefined : 'takes true or false';
    case OptionType.user:
      return world.users.has(String(value)) ? undefined : 'takes a person';
    case OptionType.channel:
      return world.channels.has(String(value)) ? undefined : 'takes a channel';
    default:
      return undefined;
  }
}

function textFault({ min_length = 0, max_length = 6000 }: CommandOption, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'takes text';
  const fits = value.length >= min_length && value.length <= max_length;
  return fits ? undefined : `takes ${min_length} to ${max_length} characters`;
}

function numberFault(
  { type, min_value = Number.NEGATIVE_INFINITY, max_value = Number.POSITIVE_INFINITY }: CommandOption,
  value: unknown,
): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'takes a number';
  if (type === OptionType.integer && !Number.isSafeInteger(value)) return 'takes a whole number';
  const fits = value >= min_value && value <= max_value;
  return fits ? undefined : `takes ${min_value} to ${max_value}`;
}

/** Adds to what is resolved what an id stands for, as an option of that type is given; nothing for what isn't there. */
export function resolve({ world, channel, resolved }: Sending, type: number, id: string): void {
  const server = world.serverOf(channel);
  const put = (kind: string, value: unknown) => {
    if (value !== undefined) resolved[kind] = { ...resolved[kind], [id]: value };
  };
  if (type === OptionType.user || type === OptionType.mentionable) {
    put('users', world.users.get(id));
    const member = server?.members.get(id);
    if (member)
      put('members', { roles: member.roles, joined_at: member.joined_at, permissions: '0', flags: 0 });
  }
  if (type === OptionType.channel)
    put('channels', world.channels.get(id) && { ...world.channels.get(id), permissions: '0' });
  if (type === OptionType.role || type === OptionType.mentionable)
    put(
      'roles',
      server?.roles.find((role) => role.id === id),
    );
}

/** Keeps a person's file where the bot can fetch it. */
export function attach({ world, channel, resolved }: Sending, file: FileToSend): Attachment {
  const attachment = world.attachments.keep(toUpload(file), channel, { ephemeral: true });
  resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
  return attachment;
}

export function toUpload({ name, data, type }: FileToSend): UploadedFile {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return { name, data: bytes, type: type ?? 'application/octet-stream' };
}
