import {
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import { type Outcome, staleButton } from '../../commands/index.js';
import { composeNote, type Language, type Reply, type Shared, voiceOf } from '../reply/index.js';
import { type CommandIds, drawCard } from './card.js';
import { drawFiles } from './files.js';
import { drawForm } from './form.js';
import { PATIENCE, within } from './patience.js';
import { sharedCard } from './shared.js';
import type { Terms } from './terms.js';

/** How long an answer can be awaited at most: Discord forgets an interaction after 15 minutes. */
export const LIFE = 14 * 60_000;
/** The time between two words of progress. */
const PROGRESS = 2500;

export interface Manner {
  /** In milliseconds; see `PATIENCE`, `LIFE`. */
  readonly patience?: number;
  readonly life?: number;
  /** See `drawCard`. */
  readonly commandIds?: CommandIds;
}

/** How an interaction gets its answer: at once, or after "thinking…". Mentions nobody, whatever it says. */
export class Answering {
  #late = '';
  #given = false;
  #shown = 0;
  #edit: Promise<unknown> = Promise.resolve();

  /** Whether only the person sees the answer. */
  readonly isPrivate: boolean;
  /** What the answer is said in: the person's language when they alone see it. */
  readonly language: Language;

  /** @param seen by whom; or `here`, in place of the message whose button was pressed. */
  constructor(
    readonly interaction: RepliableInteraction,
    readonly seen: 'private' | 'public' | 'here',
    readonly terms: Terms,
    readonly manner: Manner = {},
    /** How long they have waited already, in milliseconds. */
    readonly age = 0,
  ) {
    this.isPrivate = seen === 'private' || (seen === 'here' && isEphemeral(interaction));
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
    const { deferred } = this.interaction;
    if (this.seen === 'here' || !deferred || this.#given || Date.now() - this.#shown < PROGRESS) return;
    this.#shown = Date.now();
    const note = this.#message(composeNote(text));
    // A word of progress that doesn't arrive is no loss.
    this.#edit = this.#edit.then(() => this.interaction.editReply(note)).catch(() => {});
  };

  /** Gives the interaction what the work comes to. */
  async deliver(work: Promise<Outcome>): Promise<void> {
    const { patience = PATIENCE, life = LIFE } = this.manner;
    if (!(await within(work, Math.max(0, patience - this.age)))) {
      await this.#defer();
      if (this.#late !== '') this.progress(this.#late);
      if (!(await within(work, life - patience))) {
        // Nobody will hear what comes of it.
        work.catch(() => {});
        return this.tell(composeNote(voiceOf(this.terms.own).say('fault.tookTooLong')));
      }
    }
    const outcome = await work;
    if (!('kind' in outcome)) return this.#give(outcome);
    if (outcome.kind === 'several') return this.#giveAll(outcome.replies);
    if (outcome.kind === 'removed') return this.#remove();
    if (outcome.kind === 'shared') return this.#share(outcome);
    if (this.interaction.deferred)
      return this.tell(composeNote(voiceOf(this.terms.own).say('fault.formTooLate')));
    if (!('showModal' in this.interaction)) throw new Error('A form can’t be answered with a form.');
    await this.interaction.showModal(drawForm(outcome));
  }

  /** Says something to the person alone. */
  async tell(reply: Reply): Promise<void> {
    const { interaction } = this;
    const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
    const message = { ...this.#message(reply), flags } satisfies InteractionReplyOptions;
    await this.#edit;
    if (!this.#given && interaction.deferred && this.seen === 'private') {
      await interaction.editReply(this.#message(reply));
      return;
    }
    // A public “thinking…” can't become private: it has to go, or what follows would take its place.
    if (!this.#given && interaction.deferred && this.seen === 'public') await interaction.deleteReply();
    await (this.#given || interaction.deferred ? interaction.followUp(message) : interaction.reply(message));
  }

  async #give(reply: Reply): Promise<void> {
    const { interaction, seen } = this;
    await this.#edit;
    if (interaction.deferred) {
      await interaction.editReply({ ...this.#message(reply), attachments: [] });
    } else if (seen === 'here' && hasMessage(interaction)) {
      await interaction.update({ ...this.#message(reply), attachments: [] });
    } else if (seen === 'public') {
      await interaction.reply(this.#message(reply));
    } else {
      const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
      await interaction.reply({ ...this.#message(reply), flags });
    }
    this.#given = true;
  }

  /** The first as the answer, the others below it, seen by the same people. */
  async #giveAll([first, ...others]: readonly Reply[]): Promise<void> {
    if (first) await this.#give(first);
    const alone = this.seen === 'private' ? [MessageFlags.Ephemeral as const] : [];
    for (const reply of others) {
      const flags = [MessageFlags.IsComponentsV2 as const, ...alone];
      await this.interaction.followUp({ ...this.#message(reply), flags });
    }
  }

  async #defer(): Promise<void> {
    const { interaction, seen } = this;
    if (seen === 'here' && hasMessage(interaction)) await interaction.deferUpdate();
    else await interaction.deferReply(seen === 'public' ? {} : { flags: MessageFlags.Ephemeral });
  }

  async #share(shared: Shared): Promise<void> {
    const { interaction } = this;
    const card = interaction.isMessageComponent() ? sharedCard(interaction.message, shared) : undefined;
    if (!card) throw staleButton();
    const message = {
      components: card,
      allowedMentions: { parse: [] },
      flags: MessageFlags.IsComponentsV2,
    } as const;
    if (interaction.deferred) await interaction.editReply(message);
    else await interaction.reply(message);
  }

  async #remove(): Promise<void> {
    if (!this.interaction.deferred) await this.#defer();
    await this.interaction.deleteReply();
  }

  #message(reply: Reply) {
    return {
      components: drawCard(reply, this.language, this.manner.commandIds),
      files: drawFiles(reply),
      allowedMentions: { parse: [] },
      flags: MessageFlags.IsComponentsV2,
    } satisfies InteractionReplyOptions;
  }
}

type OnMessage = Pick<MessageComponentInteraction, 'update' | 'deferUpdate'>;

/** Whether the message that the answer takes the place of is seen by the person alone. */
function isEphemeral(interaction: RepliableInteraction): boolean {
  return 'message' in interaction && (interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false);
}

/** Whether there is a message that the answer can take the place of. */
function hasMessage(interaction: RepliableInteraction): interaction is RepliableInteraction & OnMessage {
  return interaction.isMessageComponent() || (isForm(interaction) && interaction.isFromMessage());
}

const isForm = (interaction: RepliableInteraction): interaction is ModalSubmitInteraction =>
  interaction.isModalSubmit();
