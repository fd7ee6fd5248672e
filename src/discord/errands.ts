import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type User,
} from 'discord.js';
import {
  type Asking,
  type Called,
  type Component,
  type Deps,
  isPrivate,
  type Outcome,
  type Press,
  runCommand,
  staleButton,
} from '../../commands/index.js';
import { brief, composeNote, type Reply, voiceOf } from '../reply/index.js';
import { askedAbove, headingOf } from './asked.js';
import { readFilledIn } from './form.js';
import { mayUse } from './may-use.js';
import { readMessageText } from './message-text.js';
import { COMMANDS, createPace, PRESSES } from './pace.js';
import { calledBy, optionsOf } from './request.js';
import type { Terms } from './terms.js';

/** What an interaction asks to be done. */
interface Errand {
  /** For the log. */
  readonly what: string;
  /** For what is counted, where no stranger can add to the names. */
  readonly name: string;
  /** By whom the answer is seen; see `Answering`. */
  readonly seen: 'private' | 'public' | 'here';
  /** @throws Refusal when it can't be done. */
  work(asking: Asking): Promise<Outcome>;
}

/** A button or a select that was used, or a form that was filled in. */
type Used = (MessageComponentInteraction & RepliableInteraction) | ModalSubmitInteraction;

/** A command that was given, one that was chosen in the menu of a message, or a component that was used. */
export type ErrandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | Used;

export const isErrand = (interaction: Interaction): interaction is ErrandInteraction =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isMessageComponent() ||
  interaction.isModalSubmit();

/** What is counted for a command or a component that there isn't. */
export const UNKNOWN = 'unknown';

/** Reads what interactions ask for. Nobody may ask for too much in a short time. */
export function createErrandReader(
  byPath: ReadonlyMap<string, Called>,
  offered: readonly Component[],
  deps: Deps,
): (interaction: ErrandInteraction, terms: Terms) => Errand {
  const slowCommands = createPace(deps.now, COMMANDS);
  const slowPresses = createPace(deps.now, PRESSES);
  const messageCommands = new Map(deps.messageCommands.map((command) => [command.name, command]));
  const components = new Map(offered.map((component) => [component.name, component]));

  function readCommand(interaction: ChatInputCommandInteraction, terms: Terms): Errand {
    const called = calledBy(interaction, byPath);
    const path = called?.path ?? interaction.commandName;
    const isAlone = !called || isPrivate(called.command, readSwitches(interaction), terms.prefers);
    return {
      what: `/${path}`,
      name: called ? `/${path}` : UNKNOWN,
      seen: isAlone ? 'private' : 'public',
      async work(asking) {
        slowCommands(interaction.user.id);
        if (!called) return refuseUnknown(path, terms);
        return runCommand(called, optionsOf(interaction, called), asking, deps);
      },
    };
  }

  function readMessageCommand(interaction: MessageContextMenuCommandInteraction, terms: Terms): Errand {
    const { commandName, targetMessage, user } = interaction;
    const command = messageCommands.get(commandName);
    return {
      what: commandName,
      name: command ? commandName : UNKNOWN,
      seen: command?.answers ?? 'private',
      async work(asking) {
        slowCommands(user.id);
        if (!command) return refuseUnknown(commandName, terms);
        const author = nameShown(targetMessage.member, targetMessage.author);
        const message = targetMessage.id;
        return command.execute({ ...asking, message, text: readMessageText(targetMessage), author }, deps);
      },
    };
  }

  function readUse(interaction: Used, { prefers }: Terms): Errand {
    const { customId: state, message, user } = interaction;
    const component = components.get(state.split(':', 1)[0] ?? '');
    const answers = component?.answers ?? 'private';
    const isAlone =
      message?.flags.has(MessageFlags.Ephemeral) || isPrivate({ answers: 'public' }, {}, prefers);
    return {
      what: state,
      name: component?.name ?? UNKNOWN,
      seen: answers !== 'alike' ? answers : isAlone ? 'private' : 'public',
      async work(asking) {
        slowPresses(user.id);
        if (component) await mayUse(interaction, component, asking);
        if (interaction.isModalSubmit() && component?.submit)
          return component.submit(state, { ...asking, ...readFilledIn(interaction) }, deps);
        if (!interaction.isModalSubmit() && component?.press)
          return component.press(state, { ...asking, ...readPress(interaction) }, deps);
        // Of another version of the bot.
        throw staleButton();
      },
    };
  }

  return (interaction, terms) => {
    if (interaction.isChatInputCommand()) return readCommand(interaction, terms);
    if (interaction.isMessageContextMenuCommand()) return readMessageCommand(interaction, terms);
    return readUse(interaction, terms);
  };
}

/** Whether the answer is to be private has to be known before anything is checked. */
function readSwitches({ options }: ChatInputCommandInteraction): Record<string, unknown> {
  return { private: options.data.find(({ name }) => name === 'private')?.value };
}

/** What was pressed or chosen, by whom, and what stands above it. */
function readPress(interaction: MessageComponentInteraction): Omit<Press, keyof Asking> {
  const { message, member, user } = interaction;
  const asked = askedAbove(message);
  const heading = headingOf(message);
  return {
    chosen: interaction.isStringSelectMenu() ? interaction.values : [],
    by: nameShown(member, user),
    ...(asked !== undefined && { asked }),
    ...(heading !== undefined && { heading }),
  };
}

/** Somebody's name as the place shows it. */
const nameShown = (member: MessageComponentInteraction['member'], { displayName }: User): string =>
  (member && 'displayName' in member && member.displayName) || displayName;

/** Discord shows commands of an earlier version for a while. */
function refuseUnknown(command: string, { own }: Terms): Reply {
  return composeNote(
    voiceOf(own).say('fault.unknownCommand', { command: brief(command, 40), near: 'nothing' }),
  );
}
