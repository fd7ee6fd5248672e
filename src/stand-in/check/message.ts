import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type Component, ComponentType, type Message, MessageFlag, type UploadedFile } from '../model.js';
import { componentFaults, rowFaults, withPaths } from './component.js';
import { ApiError, type Fault, fault, type Path, refuse, schemaFaults } from './fault.js';

/** A message as the bot sends it. Checked before anything reads it. */
export interface MessageDraft {
  content?: string | null;
  embeds?: Record<string, unknown>[] | null;
  components?: Component[] | null;
  attachments?: { id: string | number; filename?: string | null; description?: string | null }[] | null;
  allowed_mentions?: { parse?: string[]; users?: string[]; roles?: string[]; replied_user?: boolean } | null;
  flags?: number | null;
  tts?: boolean | null;
  poll?: {
    question: { text: string };
    answers: { poll_media: { text: string } }[];
    duration?: number | null;
    allow_multiselect?: boolean | null;
  } | null;
}

const SCHEMAS = {
  webhook: IncomingWebhookRequestPartialSchema,
  'webhook edit': IncomingWebhookUpdateRequestPartialSchema,
  channel: MessageCreateRequestSchema,
  'channel edit': MessageEditRequestPartialSchema,
};

/**
 * Checks a message sent or edited by its own route against the schema and the limits.
 * @throws {ApiError} 50035 with the faults, or 50006 for a message without anything in it.
 */
export function checkMessage(
  kind: keyof typeof SCHEMAS,
  body: unknown,
  files: readonly UploadedFile[],
  existing?: Message,
): asserts body is MessageDraft {
  refuse(schemaFaults(SCHEMAS[kind], body));
  checkDraft(body as MessageDraft, files, {
    at: [],
    channel: kind.startsWith('channel'),
    ...(existing && { existing }),
  });
}

/** Where a draft stands in what was sent, and what is to become of it. */
interface DraftPlace {
  readonly at: Path;
  /** It is posted in a channel, and doesn't answer an interaction. */
  readonly channel: boolean;
  /** The message that it changes; absent for a new one. */
  readonly existing?: Message | undefined;
}

/** The limits that the schema doesn't state, for a draft whose shape is known to be right. */
export function checkDraft(
  draft: MessageDraft,
  files: readonly UploadedFile[],
  { at, channel, existing }: DraftPlace,
): void {
  const v2 = ((draft.flags ?? existing?.flags ?? 0) & MessageFlag.componentsV2) !== 0;
  const components = draft.components ?? [];
  const faults = [
    ...flagFaults(draft, { at, channel, existing }),
    ...componentFaults(components, [...at, 'components']),
    ...(v2 ? v2Faults(draft, existing, at) : legacyFaults(components, [...at, 'components'])),
    ...embedFaults(draft.embeds ?? [], [...at, 'embeds']),
    ...attachmentFaults(draft, files, existing, at),
    ...mentionFaults(draft, [...at, 'allowed_mentions']),
    ...pollFaults(draft, existing, [...at, 'poll']),
  ];
  if ((draft.content?.length ?? 0) > 2000)
    faults.push(fault([...at, 'content'], 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.'));
  refuse(faults);
  const after = {
    content: draft.content === undefined ? existing?.content : draft.content,
    embeds: draft.embeds === undefined ? existing?.embeds : draft.embeds,
    components: draft.components === undefined ? existing?.components : draft.components,
    attachments: draft.attachments === undefined ? existing?.attachments : draft.attachments,
  };
  const empty =
    !(after.content || draft.poll || existing?.poll) &&
    !after.embeds?.length &&
    !after.components?.length &&
    !after.attachments?.length;
  if (empty && files.length === 0) throw new ApiError(400, 50006, 'Cannot send an empty message');
}

function flagFaults(draft: MessageDraft, { at, channel, existing }: DraftPlace): Fault[] {
  const flags = draft.flags ?? undefined;
  if (flags === undefined) return [];
  const path = [...at, 'flags'];
  const { suppressEmbeds, ephemeral, suppressNotifications, componentsV2 } = MessageFlag;
  let allowed = suppressEmbeds | componentsV2;
  if (!existing) allowed |= suppressNotifications;
  // Repeating what a message already is does no harm; making it so afterwards is not possible.
  if (existing ? (existing.flags & ephemeral) !== 0 : !channel) allowed |= ephemeral;
  if (flags & ~allowed)
    return [fault(path, 'MESSAGE_FLAGS_INVALID', `Flags ${flags & ~allowed} cannot be set here.`)];
  if (existing && existing.flags & componentsV2 && !(flags & componentsV2))
    return [
      fault(path, 'MESSAGE_FLAGS_CANNOT_REMOVE_COMPONENTS_V2', 'IS_COMPONENTS_V2 cannot be taken back.'),
    ];
  return [];
}

function v2Faults(draft: MessageDraft, existing: Message | undefined, at: Path): Fault[] {
  const faults: Fault[] = [];
  const cannot = (field: string) =>
    fault(
      [...at, field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  if (draft.content ?? (draft.content === undefined ? existing?.content : '')) faults.push(cannot('content'));
  const embeds = draft.embeds === undefined ? existing?.embeds : draft.embeds;
  if (embeds?.length) faults.push(cannot('embeds'));
  if (draft.poll) faults.push(cannot('poll'));
  return faults;
}

function legacyFaults(components: readonly Component[], at: Path): Fault[] {
  const faults: Fault[] = [];
  if (components.length > 5)
    faults.push(fault(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.'));
  components.forEach((component, index) => {
    if (component.type !== ComponentType.row)
      faults.push(
        fault([...at, index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).'),
      );
    else faults.push(...rowFaults(component, [...at, index]));
  });
  return faults;
}

function embedFaults(embeds: readonly Record<string, unknown>[], at: Path): Fault[] {
  const faults: Fault[] = [];
  let total = 0;
  embeds.forEach((embed, index) => {
    const fields = (embed.fields ?? []) as { name: string; value: string }[];
    const texts = [
      embed.title,
      embed.description,
      (embed.footer as { text?: string } | undefined)?.text,
      (embed.author as { name?: string } | undefined)?.name,
      ...fields.flatMap((field) => [field.name, field.value]),
    ].filter((text) => typeof text === 'string');
    total += texts.reduce((sum, text) => sum + text.length, 0);
    if (texts.length === 0 && !embed.image && !embed.thumbnail)
      faults.push(fault([...at, index, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  });
  if (total > 6000)
    faults.push(fault(at, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'));
  return faults;
}

function attachmentFaults(
  draft: MessageDraft,
  files: readonly UploadedFile[],
  existing: Message | undefined,
  at: Path,
): Fault[] {
  const faults: Fault[] = [];
  if (files.length > 10)
    faults.push(fault(['files'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.'));
  draft.attachments?.forEach(({ id }, index) => {
    const isKnown = Number(id) < files.length || existing?.attachments.some((other) => other.id === id);
    if (!isKnown)
      faults.push(
        fault([...at, 'attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', 'No such file was sent.'),
      );
  });
  const names = new Set([
    ...files.map(
      (file, index) => draft.attachments?.find(({ id }) => Number(id) === index)?.filename ?? file.name,
    ),
    ...(existing?.attachments.map(({ filename }) => filename) ?? []),
  ]);
  for (const [component, path] of withPaths(draft.components ?? [], [...at, 'components']))
    for (const [url, where] of mediaOf(component))
      faults.push(...addressFaults(component, url, names, [...path, ...where]));
  return faults;
}

const ATTACHMENT = 'attachment://';

/** What is wrong with the address of a picture or a file; `names` are those of the message's attachments. */
function addressFaults(component: Component, url: string, names: ReadonlySet<string>, at: Path): Fault[] {
  if (url.startsWith(ATTACHMENT)) {
    const name = url.slice(ATTACHMENT.length);
    if (names.has(name)) return [];
    return [fault(at, 'ATTACHMENT_NOT_FOUND', `No attachment named ${name} was sent.`)];
  }
  const wrongScheme = (sentence: string) => fault(at, 'URL_TYPE_INVALID_SCHEME', sentence);
  return [
    ...(component.type === ComponentType.file ? [wrongScheme('Scheme must be attachment.')] : []),
    ...(/^https?:/.test(url) ? [] : [wrongScheme('Scheme must be one of http, https, attachment.')]),
  ];
}

/** What the schema doesn't say of polls. */
function pollFaults({ poll }: MessageDraft, existing: Message | undefined, at: Path): Fault[] {
  if (!poll) return [];
  const faults: Fault[] = [];
  // A deferred reply isn't there yet: it may become a poll.
  if (existing && !(existing.flags & MessageFlag.loading))
    faults.push(fault(at, 'POLL_CANNOT_BE_EDITED', 'A poll cannot be added to a message.'));
  if (!poll.question.text)
    faults.push(fault([...at, 'question', 'text'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  poll.answers.forEach(({ poll_media: { text } }, index) => {
    const where = [...at, 'answers', index, 'poll_media', 'text'];
    if (!text) faults.push(fault(where, 'BASE_TYPE_REQUIRED', 'This field is required'));
    else if (text.length > 55)
      faults.push(fault(where, 'BASE_TYPE_MAX_LENGTH', 'Must be 55 or fewer in length.'));
  });
  return faults;
}

function mentionFaults(draft: MessageDraft, at: Path): Fault[] {
  const { parse, users, roles } = draft.allowed_mentions ?? {};
  const clash = (field: 'users' | 'roles', list?: string[]) =>
    parse?.includes(field) && list?.length
      ? [
          fault(
            [...at, 'parse'],
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `parse and ${field} exclude each other.`,
          ),
        ]
      : [];
  return [...clash('users', users), ...clash('roles', roles)];
}

/** The addresses of pictures and files that a component shows, each with its place in it. */
export function mediaOf(component: Component): [string, Path][] {
  const url = (media: unknown) => (media as { url: string }).url;
  if (component.type === ComponentType.thumbnail) return [[url(component.media), ['media', 'url']]];
  if (component.type === ComponentType.file) return [[url(component.file), ['file', 'url']]];
  if (component.type === ComponentType.gallery)
    return (component.items as { media: unknown }[]).map((item, index) => [
      url(item.media),
      ['items', index, 'media', 'url'],
    ]);
  return [];
}
