import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  RepliableInteraction,
} from 'discord.js';
import {
  type Choice,
  type Command,
  type Component,
  type Deps,
  isPrivate,
  runCommand,
} from '../../commands/index.js';
import { brief, composeNote, composeStale, words } from '../reply/index.js';
import { guarded } from './boundary.js';
import type { Log } from './log.js';
import { askingOf, optionsOf } from './request.js';
import { respond } from './respond.js';

export interface RouterOptions {
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly deps: Deps;
  readonly log: Log;
  /** How long a reply may take before "thinking…" is shown, in milliseconds; see `PATIENCE`. */
  readonly patience?: number;
}

const CHOICES = 25;

/** Brings each interaction to the command or component that it is for. What it returns never throws. */
export function createRouter(options: RouterOptions): (interaction: Interaction) => Promise<void> {
  const { deps, log, patience } = options;
  const commands = new Map(options.commands.map((command) => [command.name, command]));
  const components = new Map(options.components.map((component) => [component.name, component]));

  async function run(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commands.get(interaction.commandName);
    if (!command) {
      const unknown = composeNote(words.unknownCommand(interaction.commandName));
      return respond(interaction, Promise.resolve(unknown), true, patience);
    }
    const given = optionsOf(interaction, command);
    const reply = runCommand(command, given, askingOf(interaction), deps);
    return respond(interaction, reply, isPrivate(command, given), patience);
  }

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    const option = commands.get(interaction.commandName)?.options[name];
    const choices =
      option?.kind === 'text' && option.suggest
        ? await option.suggest(value.slice(0, 100), askingOf(interaction), deps)
        : [];
    await interaction.respond(choices.slice(0, CHOICES).map(drawChoice));
  }

  async function press(interaction: MessageComponentInteraction & RepliableInteraction): Promise<void> {
    const state = interaction.customId;
    const component = components.get(state.split(':', 1)[0] ?? '');
    const reply = component?.press(state, askingOf(interaction), deps) ?? Promise.resolve(composeStale());
    return respond(interaction, reply, true, patience);
  }

  return (interaction) => {
    if (interaction.isChatInputCommand()) {
      return guarded(interaction, `/${interaction.commandName}`, log, () => run(interaction));
    }
    if (interaction.isAutocomplete()) {
      return guarded(interaction, `/${interaction.commandName} suggestions`, log, () => suggest(interaction));
    }
    if (interaction.isMessageComponent()) {
      return guarded(interaction, interaction.customId, log, () => press(interaction));
    }
    log.warn({ type: interaction.type }, 'an interaction of a kind that nothing is offered for');
    return Promise.resolve();
  };
}

function drawChoice({ name, value }: Choice): Choice {
  return { name: brief(name, 100), value: value.slice(0, 100) };
}
