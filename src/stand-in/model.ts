/**
 * What Discord keeps, in the shapes in which its API shows it. Fields keep the API's own names, so a value
 * can be sent as it is. Only what an application command bot can meet is here.
 */

export type Snowflake = string;

export const ChannelType = {
  text: 0,
  dm: 1,
  voice: 2,
  groupDm: 3,
  announcement: 5,
  publicThread: 11,
} as const;
export const CommandType = { slash: 1, user: 2, message: 3 } as const;
export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const CallbackType = {
  pong: 1,
  message: 4,
  deferred: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;
/** What kind of message it is: somebody's own, Discord's about a new thread, an answer to another one or to a command. */
export const MessageType = {
  plain: 0,
  threadOpened: 18,
  reply: 19,
  slashAnswer: 20,
  menuAnswer: 23,
} as const;
/** How a message names another one. */
export const ReferenceType = { reply: 0, forwarded: 1 } as const;
/** Whom or what a server's own rule for a command is about. */
export const RuleType = { role: 1, user: 2, channel: 3 } as const;
export const Context = { guild: 0, botDm: 1, privateChannel: 2 } as const;
export const Install = { guild: 0, user: 1 } as const;
export const OptionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;
export const ComponentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;
/** How many bytes a file may have that somebody attaches. */
export const MOST_ATTACHED = 10 * 1024 * 1024;

export const Permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  useCommands: 1n << 31n,
  createThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
  sendPolls: 1n << 49n,
  useExternalApps: 1n << 50n,
} as const;

export interface User {
  id: Snowflake;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: null;
  bot?: boolean;
}

interface Role {
  id: Snowflake;
  name: string;
  /** A bit set as a decimal string. */
  permissions: string;
  position: number;
}

export interface Member {
  user: User;
  roles: Snowflake[];
  joined_at: string;
}

export interface Server {
  id: Snowflake;
  name: string;
  owner_id: Snowflake;
  roles: Role[];
  members: Map<Snowflake, Member>;
  /** Whether the bot is in it. */
  bot: boolean;
  /** The language that it is set to. */
  locale: string;
}

export interface Channel {
  id: Snowflake;
  type: number;
  name: string;
  guild_id?: Snowflake;
  parent_id?: Snowflake;
  /** The people of a direct message. */
  recipients?: User[];
  /** What else somebody, or everybody (by the server's id), may do in a channel of a server, and what not. */
  permission_overwrites?: Overwrite[];
}

export interface Overwrite {
  id: Snowflake;
  /** 0 of a role, 1 of a member. */
  type: 0 | 1;
  /** Bit sets as decimal strings. */
  allow: string;
  deny: string;
}

export interface Component {
  type: number;
  id?: number;
  custom_id?: string;
  components?: Component[];
  component?: Component;
  accessory?: Component;
  content?: string;
  label?: string;
  disabled?: boolean;
  [field: string]: unknown;
}

/** A poll as it stands in a message. */
export interface Poll {
  question: { text: string };
  answers: { answer_id: number; poll_media: { text: string } }[];
  expiry: string;
  allow_multiselect: boolean;
  layout_type: 1;
}

export interface Attachment {
  id: Snowflake;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type: string;
  description?: string;
  ephemeral?: boolean;
}

export interface Message {
  id: Snowflake;
  channel_id: Snowflake;
  type: number;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: User[];
  mention_roles: Snowflake[];
  attachments: Attachment[];
  embeds: Record<string, unknown>[];
  components: Component[];
  pinned: boolean;
  flags: number;
  application_id?: Snowflake;
  webhook_id?: Snowflake;
  interaction_metadata?: Record<string, unknown>;
  message_reference?: { type: number; message_id?: Snowflake; channel_id: Snowflake; guild_id?: Snowflake };
  poll?: Poll;
  /** What it is a reply to, as that stood then. */
  referenced_message?: Message;
}

export interface CommandOption {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: Choice[];
  options?: CommandOption[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
  [field: string]: unknown;
}

export interface Choice {
  name: string;
  value: string | number;
  name_localizations?: Record<string, string> | null;
}

export interface Command {
  id: Snowflake;
  application_id: Snowflake;
  guild_id?: Snowflake;
  version: Snowflake;
  type: number;
  name: string;
  name_localizations: Record<string, string> | null;
  description: string;
  description_localizations: Record<string, string> | null;
  options?: CommandOption[];
  default_member_permissions: string | null;
  dm_permission?: boolean;
  contexts: number[] | null;
  integration_types: number[];
  nsfw: boolean;
}

/** A server's own rule for one command. */
export interface CommandOverride {
  id: Snowflake;
  type: (typeof RuleType)[keyof typeof RuleType];
  permission: boolean;
}

export interface Modal {
  custom_id: string;
  title: string;
  components: Component[];
  /** The interaction that it answered. */
  interaction: Snowflake;
}

/** An interaction from the moment a person acts until its token dies. */
export interface Interaction {
  id: Snowflake;
  token: string;
  type: number;
  createdAt: number;
  user: User;
  channel: Channel;
  /** What the bot was sent. */
  payload: Record<string, unknown>;
  /** A user install outside the bot's servers: five follow-ups only. */
  limited: boolean;
  /** The message whose component was used. */
  source?: Message;
  /** The type of the option being completed. */
  focused?: number;
  acknowledged?: number;
  original?: Message;
  /** Set once the original has been deleted. */
  removed?: boolean;
  /** Set when a deferred update was followed by an edit of its message. */
  updated?: boolean;
  followUps: Message[];
  modal?: Modal;
  choices?: Choice[];
  failure?: string;
}

export interface UploadedFile {
  name: string;
  data: Uint8Array;
  type: string;
}

/** What the bot sent with a call: JSON, and files beside it. */
export interface Sent {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** Each component of a tree, parents first. */
export function* everyComponent(components: readonly Component[]): Generator<Component> {
  for (const component of components) {
    yield component;
    if (component.components) yield* everyComponent(component.components);
    if (component.component) yield* everyComponent([component.component]);
    if (component.accessory) yield* everyComponent([component.accessory]);
  }
}
