import {
  DiscordAPIError,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  InteractionResponseType as Response,
} from 'discord.js';
import { type Announced, type Outcome, staleButton, type Threaded } from '../../commands/index.js';
import { endsWithin } from '../ends-within.js';
import { composeNote, type Language, type Reply, type Shared, voiceOf } from '../reply/index.js';
import { type CommandIds, drawCard } from './card.js';
import { drawFiles } from './files.js';
import { drawForm } from './form.js';
import { drawPoll } from './poll.js';
import { mayReply } from './rights.js';
import { deleteReply, editReply, type Outgoing, post, respond, sendFollowUp } from './send.js';
import { drawSharedCard } from './shared.js';
import type { Terms } from './terms.js';
import { isThere, openThread } from './threads.js';

/** How long to work before Discord is told that the answer takes longer, in milliseconds: it gives up after 3 s. */
export const PATIENCE = 1500;
/** How long an answer can be awaited at most: Discord forgets an interaction after 15 minutes. */
const LIFE = 14 * 60_000;
/** The time between two words of progress. */
const PROGRESS = 2500;

export interface Manner {
  /** In milliseconds; see `PATIENCE`, `LIFE`. */
  readonly patience?: number;
  readonly life?: number;
  /** How long they have waited already, in milliseconds. */
  readonly age?: number;
  /** See `drawCard`. */
  readonly commandIds?: CommandIds;
}

/** How an interaction gets its answer: at once, or after "thinking…". Mentions nobody, whatever it says. */
export class Answering {
  #late = '';
  #deferred = false;
  #given = false;
  #shown = 0;
  #edit: Promise<unknown> = Promise.resolve();

  /** By whom the answer is seen; or `here`, in place of the message whose button was pressed. */
  readonly seen: 'private' | 'public' | 'here';
  /** Whether only the person sees the answer. */
  readonly isPrivate: boolean;
  /** What the answer is said in: the person's language when they alone see it. */
  readonly language: Language;

  /** @param seen as below; what a form answers `here` that stood on no message, the person alone sees. */
  constructor(
    readonly interaction: RepliableInteraction,
    seen: 'private' | 'public' | 'here',
    readonly terms: Terms,
    readonly manner: Manner = {},
  ) {
    this.seen = seen === 'here' && !hasMessage(interaction) ? 'private' : seen;
    this.isPrivate = this.seen === 'private' || (this.seen === 'here' && isEphemeral(interaction));
    this.language = this.isPrivate ? terms.own : terms.shared;
  }

  /** What is to be done once the answer is out. */
  readonly asides: (() => Promise<void>)[] = [];
  readonly aside = (work: () => Promise<void>): void => {
    this.asides.push(work);
  };

  /** Shows how far the work is, where "thinking…" has been shown, and not too often. */
  readonly progress = (text: string): void => {
    this.#late = text;
    if (this.seen === 'here' || !this.#deferred || this.#given || Date.now() - this.#shown < PROGRESS) return;
    this.#shown = Date.now();
    const note = this.#message(composeNote(text));
    // A word of progress that doesn't arrive is no loss.
    this.#edit = this.#edit.then(() => editReply(this.interaction, note)).catch(() => {});
  };

  /** Gives the interaction what the work comes to. */
  async deliver(work: Promise<Outcome>): Promise<void> {
    const { patience = PATIENCE, life = LIFE, age = 0 } = this.manner;
    // What it fails with is thrown below; until then something else may be awaited.
    work.catch(() => {});
    const left = patience - age;
    if (left <= 0 || !(await endsWithin(work, left))) {
      await this.#defer();
      if (this.#late !== '') this.progress(this.#late);
      if (!(await endsWithin(work, life - patience))) {
        // Nobody will hear what comes of it.
        return this.tell(composeNote(voiceOf(this.terms.own).say('fault.tookTooLong')));
      }
    }
    const outcome = await work;
    if (!('kind' in outcome)) return this.#give(outcome);
    if (outcome.kind === 'announced') return this.#announce(outcome);
    if (outcome.kind === 'thread') return this.#open(outcome);
    if (outcome.kind === 'several') return this.#giveAll(outcome.replies);
    if (outcome.kind === 'removed') return this.#remove();
    if (outcome.kind === 'shared') return this.#share(outcome);
    if (this.#deferred) return this.tell(composeNote(voiceOf(this.terms.own).say('fault.formTooLate')));
    if (isForm(this.interaction)) throw new Error('A form can’t be answered with a form.');
    await respond(this.interaction, { type: Response.Modal, data: drawForm(outcome) });
  }

  /** Says something to the person alone. */
  async tell(reply: Reply): Promise<void> {
    const { interaction } = this;
    await this.#edit;
    if (!this.#given && this.#deferred && this.seen === 'private') {
      return editReply(interaction, this.#message(reply));
    }
    // A public “thinking…” can't become private: it has to go, or what follows would take its place.
    if (!this.#given && this.#deferred && this.seen === 'public') await deleteReply(interaction);
    const message = this.#message(reply, MessageFlags.Ephemeral);
    if (this.#given || this.#deferred) return sendFollowUp(interaction, message);
    return respond(interaction, { type: Response.ChannelMessageWithSource, data: message });
  }

  async #give(reply: Reply): Promise<void> {
    await this.#edit;
    await this.#put(this.#message(reply));
    this.#given = true;
  }

  /** The first as the answer, the others below it, seen by the same people. */
  async #giveAll([first, ...others]: readonly Reply[]): Promise<void> {
    if (first) await this.#give(first);
    const flags = this.seen === 'private' ? MessageFlags.Ephemeral : 0;
    for (const reply of others) await sendFollowUp(this.interaction, this.#message(reply, flags));
  }

  /** Answers, and tells all in a channel; when that can't be done, says so to the person. */
  async #announce({ reply, channel, news, unheard }: Announced): Promise<void> {
    const { interaction, terms } = this;
    await this.#give(reply);
    const message = this.#message(news(terms.shared), 0, terms.shared);
    try {
      // Where the command was used, an answer is allowed whatever the bot may do there.
      if (channel === interaction.channelId) await sendFollowUp(interaction, message);
      else await post(interaction.client, channel, message);
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      await this.tell(composeNote(unheard(voiceOf(terms.own))));
    }
  }

  /** Opens a thread, unless it was opened before and is still there, and says where it is. */
  async #open({ inTurn, known, title, first, tell }: Threaded): Promise<void> {
    const { interaction, terms } = this;
    // It takes two or three calls, each as long as the answer itself.
    if (!this.#deferred) await this.#defer();
    const message = () => this.#message(first(terms.shared), 0, terms.shared);
    const said = await inTurn(async () => {
      const before = await known();
      if (before !== undefined && (await isThere(interaction, before))) return tell(before, 'known');
      return tell(await openThread(interaction, title, message()), 'opened');
    });
    await this.#give(said);
  }

  /** Gives the answer its place: after "thinking…", in place of a message, or as a new one. */
  async #put(message: Outgoing): Promise<void> {
    const { interaction, seen } = this;
    const instead = { ...message, attachments: message.attachments ?? [] };
    if (this.#deferred) return editReply(interaction, instead);
    if (seen === 'here') {
      return respond(interaction, { type: Response.UpdateMessage, data: instead });
    }
    const flags = message.flags | (seen === 'public' ? 0 : MessageFlags.Ephemeral);
    return respond(interaction, { type: Response.ChannelMessageWithSource, data: { ...message, flags } });
  }

  async #defer(): Promise<void> {
    const { interaction, seen } = this;
    const data = { flags: seen === 'public' ? 0 : MessageFlags.Ephemeral };
    await respond(
      interaction,
      seen === 'here'
        ? { type: Response.DeferredMessageUpdate }
        : { type: Response.DeferredChannelMessageWithSource, data },
    );
    this.#deferred = true;
  }

  async #share(shared: Shared): Promise<void> {
    const { interaction } = this;
    const card = interaction.isMessageComponent() ? drawSharedCard(interaction.message, shared) : undefined;
    if (!card) throw staleButton();
    const message = { components: card, allowed_mentions: NOBODY, flags: MessageFlags.IsComponentsV2 };
    if (shared.about === undefined || this.#deferred || !mayReply(interaction)) return this.#put(message);
    return this.#reply(shared.about, message);
  }

  /** Posts a reply to a message of the channel; where that can't be done after all, an answer like others. */
  async #reply(to: string, message: Outgoing): Promise<void> {
    const { interaction } = this;
    await respond(interaction, { type: Response.DeferredMessageUpdate });
    this.#given = true;
    try {
      await post(interaction.client, `${interaction.channelId}`, {
        ...message,
        allowed_mentions: { ...NOBODY, replied_user: false },
        message_reference: { message_id: to, fail_if_not_exists: false },
      });
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      await sendFollowUp(interaction, message);
    }
  }

  async #remove(): Promise<void> {
    if (!this.#deferred) await this.#defer();
    await deleteReply(this.interaction);
  }

  #message(reply: Reply, flags = 0, language = this.language): Outgoing {
    if (reply.poll) return { poll: drawPoll(reply.poll), components: [], allowed_mentions: NOBODY, flags };
    const { files, attachments } = drawFiles(reply);
    return {
      components: drawCard(reply, language, this.manner.commandIds),
      allowed_mentions: NOBODY,
      flags: MessageFlags.IsComponentsV2 | flags,
      ...(files.length > 0 && { files, attachments }),
    };
  }
}

const NOBODY = { parse: [] } as const;

/** Whether the message that the answer takes the place of is seen by the person alone. */
function isEphemeral(interaction: RepliableInteraction): boolean {
  return 'message' in interaction && (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false);
}

/** Whether there is a message that the answer can take the place of. */
function hasMessage(interaction: RepliableInteraction): boolean {
  return interaction.isMessageComponent() || (isForm(interaction) && interaction.isFromMessage());
}

const isForm = (interaction: RepliableInteraction): interaction is ModalSubmitInteraction =>
  interaction.isModalSubmit();
