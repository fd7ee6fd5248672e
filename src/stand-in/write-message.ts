import type { Attachments } from './attachments.js';
import type { MessageDraft } from './check/index.js';
import {
  type Attachment,
  type Channel,
  type Message,
  MessageFlag,
  type Poll,
  type Snowflake,
  type UploadedFile,
  type User,
} from './model.js';
import { settleComponents, settleMentions } from './settle.js';

/** Where a draft is written. */
export interface Desk {
  readonly channel: Channel;
  readonly users: ReadonlyMap<Snowflake, User>;
  readonly attachments: Attachments;
  /** In milliseconds. */
  readonly now: number;
}

/** Puts what a draft says into a message; what it leaves out stays as it is. */
export function writeMessage(
  message: Message,
  draft: MessageDraft,
  files: readonly UploadedFile[],
  { channel, users, attachments, now }: Desk,
): void {
  if (draft.content !== undefined) message.content = draft.content ?? '';
  if (draft.embeds !== undefined)
    message.embeds = (draft.embeds ?? []).map((embed) => ({ ...embed, type: 'rich' }));
  if (draft.flags !== undefined && draft.flags !== null)
    message.flags = draft.flags | (message.flags & (MessageFlag.ephemeral | MessageFlag.componentsV2));
  message.attachments = [
    ...keptAttachments(message, draft),
    ...files.map((file, index) => attachments.keep(file, channel, aboutFile(message, draft, index))),
  ];
  if (draft.poll) message.poll = openPoll(draft.poll, now);
  if (draft.components !== undefined) {
    message.components = structuredClone(draft.components ?? []);
    settleComponents(message);
  }
  settleMentions(message, draft, users);
}

/** Those that the draft lists; all of them when it has no list, none when its list is null. */
function keptAttachments({ attachments }: Message, { attachments: listed }: MessageDraft): Attachment[] {
  if (listed === undefined) return attachments;
  return attachments.filter(({ id }) => listed?.some((other) => other.id === id));
}

/** What a draft says of a file that comes with it: it is meant by its place among the files. */
function aboutFile(message: Message, draft: MessageDraft, index: number): Partial<Attachment> {
  const about = draft.attachments?.find(({ id }) => String(id) === String(index));
  return {
    ...(about?.filename && { filename: about.filename }),
    ...(about?.description && { description: about.description }),
    ...(message.flags & MessageFlag.ephemeral && { ephemeral: true }),
  };
}

/** Open for as many hours as were asked for; a day without that. */
function openPoll(
  { question, answers, duration, allow_multiselect }: NonNullable<MessageDraft['poll']>,
  now: number,
): Poll {
  return {
    question,
    answers: answers.map(({ poll_media }, at) => ({ answer_id: at + 1, poll_media })),
    expiry: new Date(now + (duration ?? 24) * 3_600_000).toISOString(),
    allow_multiselect: allow_multiselect ?? false,
    layout_type: 1,
  };
}
