import { Act } from './act.js';
import { describeSettings } from './gateway.js';
import { type Files, type FilledFields, fillModal } from './modal.js';
import {
  type Channel,
  type Command,
  CommandType,
  type Component,
  ComponentType,
  everyComponent,
  InteractionType,
  type Message,
  MessageFlag,
  type Modal,
  Permission,
  type Server,
  type Snowflake,
  type User,
} from './model.js';
import { findByWords, listOffered, NotOffered } from './offer.js';
import {
  type FileToSend,
  fillOptions,
  type OptionValue,
  partOf,
  type SentOption,
  toUpload,
} from './options.js';
import { resolveSelect } from './select.js';
import { startInteraction } from './start.js';
import type { World } from './world.js';

/** `force` sends what Discord's client would hold back: a test may want to see the bot cope. */
export interface Manner {
  force?: boolean;
}

/** Someone at a Discord client. Every act throws `NotOffered` for what that client would not let them do. */
export class Person {
  /** The language that their client is set to. */
  locale = 'en-US';

  constructor(
    readonly world: World,
    readonly user: User,
  ) {}

  get id(): Snowflake {
    return this.user.id;
  }

  get name(): string {
    return this.user.global_name ?? this.user.username;
  }

  /** Installs the bot to this person's own account, so that it comes along wherever they go. */
  install(): void {
    this.world.installers.add(this.id);
    this.world.reportChange({ kind: 'people' });
  }

  /** Makes them a member of a server; `permissions` are added to everyone's. */
  join(server: Server, permissions = 0n): void {
    this.world.join(server, this.user, permissions);
  }

  /** Sets a server's language, as under *Server Settings → Community*. */
  setLanguage(server: Server, locale: string): void {
    if ((this.world.permissionsIn(server, this.user) & Permission.manageGuild) === 0n)
      throw new NotOffered(`${this.name} doesn't manage ${server.name}.`);
    server.locale = locale;
    if (server.bot) this.world.emit('dispatch', 'GUILD_UPDATE', () => describeSettings(server), 0);
    this.world.reportChange({ kind: 'places' });
  }

  /** The slash commands (or those of another type) that the client shows here. */
  commands(place: Channel, type?: number): Command[] {
    return listOffered(this.world, place, this.user, type);
  }

  /** The messages that they can see here, oldest first. */
  messages(place: Channel): Message[] {
    return this.world.messagesIn(place, this.user);
  }

  /** Writes a plain message, which the bot is told of only if it asked for that intent. */
  say(place: Channel, content: string, files: readonly FileToSend[] = []): Message {
    this.#enter(place);
    return this.world.post(place, this.user, { draft: { content }, files: files.map(toUpload) });
  }

  /**
   * Uses a slash command; `name` may go on to a sub-command: `library add`.
   * A file for an attachment option is `{ name, data }`.
   */
  slash(place: Channel, name: string, values: Record<string, OptionValue> = {}, manner: Manner = {}): Act {
    return this.#useCommand(place, name, values, manner);
  }

  /** Types in an option that offers completions: the last one, unless it is named. Its text is in `values`. */
  autocomplete(
    place: Channel,
    name: string,
    values: Record<string, OptionValue>,
    { focused = Object.keys(values).at(-1) ?? '', ...manner }: Manner & { focused?: string } = {},
  ): Act {
    return this.#useCommand(place, name, values, { ...manner, focused });
  }

  /** Uses a command from a message's menu. */
  messageCommand(place: Channel, name: string, message: Message, { force = false }: Manner = {}): Act {
    this.#enter(place);
    const command = this.commands(place, CommandType.message).find((one) => one.name === name);
    if (!command && !force) throw new NotOffered(`${this.name} has no message command "${name}" here.`);
    if (!this.world.maySee(message, this.user) && !force) throw this.#unseen();
    return this.#start(InteractionType.command, place, {
      id: command?.id ?? this.world.makeId(),
      name,
      type: CommandType.message,
      target_id: message.id,
      resolved: { messages: { [message.id]: this.world.showMessage(message) } },
      ...(command?.guild_id !== undefined && { guild_id: command.guild_id }),
    });
  }

  /** Presses a button, given by its `custom_id` or its label. */
  click(message: Message, button: string, { force = false }: Manner = {}): Act {
    const found = this.#findComponent(message, button, { type: ComponentType.button, force });
    return this.#use(message, found, {});
  }

  /** Chooses in a select menu, given by its `custom_id`. */
  select(message: Message, customId: string, values: readonly string[], { force = false }: Manner = {}): Act {
    const found = this.#findComponent(message, customId, { type: ComponentType.stringSelect, force });
    const [least, most] = [Number(found.min_values ?? 1), Number(found.max_values ?? 1)];
    if (!force && (values.length < least || values.length > most))
      throw new NotOffered(`The menu "${customId}" does not take ${values.join(', ') || 'nothing'}.`);
    const sending = { world: this.world, channel: this.world.channelOf(message), resolved: {} };
    resolveSelect(sending, found, values, { force });
    return this.#use(message, found, { values, ...partOf(sending.resolved) });
  }

  /** Fills in a modal and sends it off; fields and files go by `custom_id`. */
  submit(modal: Modal, fields: FilledFields = {}, files: Files = {}, { force = false }: Manner = {}): Act {
    const opened = this.world.interactions.get(modal.interaction);
    if (!opened || opened.user.id !== this.id)
      throw new NotOffered(`This modal is not open in front of ${this.name}.`);
    const data = fillModal(modal, { world: this.world, channel: opened.channel, fields, files, force });
    return this.#start(InteractionType.modal, opened.channel, data, { source: opened.source });
  }

  #useCommand(
    place: Channel,
    name: string,
    values: Record<string, OptionValue>,
    { force = false, focused }: Manner & { focused?: string },
  ): Act {
    this.#enter(place);
    const found = findByWords(this.commands(place), name);
    if (!found && !force) throw new NotOffered(`${this.name} has no command /${name} here.`);
    const [first = name, ...rest] = name.split(' ');
    const known = found?.options ?? [];
    const filling = focused === undefined ? { force } : { force, focused };
    const sending = { world: this.world, channel: place, resolved: {} };
    const filled = fillOptions(sending, known, values, filling);
    const option = known.find((one) => one.name === focused);
    if (focused !== undefined && !option?.autocomplete && !force)
      throw new NotOffered(`The option "${focused}" completes nothing.`);
    const path =
      found?.path ?? rest.map((word, index) => ({ name: word, type: index < rest.length - 1 ? 2 : 1 }));
    const options = path.reduceRight<SentOption[]>(
      (inner, { name, type }) => [{ name, type, options: inner }],
      filled,
    );
    const command = found?.command;
    const data = {
      id: command?.id ?? this.world.makeId(),
      name: command?.name ?? first,
      type: CommandType.slash,
      options,
      ...partOf(sending.resolved),
      ...(command?.guild_id !== undefined && { guild_id: command.guild_id }),
    };
    const type = focused === undefined ? InteractionType.command : InteractionType.autocomplete;
    return this.#start(type, place, data, { focused: option?.type });
  }

  #use(message: Message, component: Component, more: Record<string, unknown>): Act {
    const place = this.world.channelOf(message);
    const { id, custom_id, type } = component;
    return this.#start(
      InteractionType.component,
      place,
      { id, custom_id, component_type: type, ...more },
      { source: message },
    );
  }

  #findComponent(
    message: Message,
    which: string,
    { type, force }: { readonly type: number; readonly force: boolean },
  ): Component {
    if (!this.world.maySee(message, this.user) && !force) throw this.#unseen();
    if (message.flags & MessageFlag.loading) throw new NotOffered('The message is not there yet.');
    const all = [...everyComponent(this.world.messages.get(message.id)?.components ?? [])];
    const found =
      all.find(({ custom_id }) => custom_id === which) ??
      all.find((one) => one.type === type && one.label === which && one.custom_id !== undefined);
    // A person can press what the bot has since taken away, when their client is a moment behind.
    if (!found && force) return { type, id: 1, custom_id: which };
    if (!found) throw new NotOffered(`The message has no component "${which}".`);
    if (found.disabled && !force) throw new NotOffered(`The component "${which}" is disabled.`);
    return found;
  }

  #start(
    type: number,
    channel: Channel,
    data: Record<string, unknown>,
    { source, focused }: { source?: Message | undefined; focused?: number | undefined } = {},
  ): Act {
    const { world, user, locale } = this;
    const interaction = startInteraction(world, {
      type,
      user,
      channel,
      data,
      locale,
      ...(source && { source }),
      ...(focused !== undefined && { focused }),
    });
    return new Act(world, interaction);
  }

  #enter(place: Channel): void {
    if (!this.world.mayEnter(place, this.user))
      throw new NotOffered(`${this.name} cannot enter ${place.name}.`);
  }

  #unseen(): NotOffered {
    return new NotOffered(`${this.name} cannot see this message.`);
  }
}
