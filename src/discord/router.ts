import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from 'discord.js';
import {
  type Choice,
  type Component,
  type Deps,
  everyCommand,
  isPrivate,
  NOTHING_SET,
  type OptionValue,
  type Outcome,
  runCommand,
  staleButton,
} from '../../commands/index.js';
import type { Log } from '../log.js';
import { brief, composeNote, languageFor, voiceOf } from '../reply/index.js';
import { Answering, type Manner } from './answering.js';
import { askedAbove, headingOf } from './asked.js';
import { guarded } from './boundary.js';
import { type CrowdLimits, createAges, createCrowd, type Turn } from './crowd.js';
import { filledIn } from './form.js';
import { mayUse } from './may-use.js';
import { textOfMessage } from './message-text.js';
import { COMMANDS, PRESSES, pace, SUGGESTIONS } from './pace.js';
import { PATIENCE } from './patience.js';
import { askingOf, calledBy, optionsOf } from './request.js';
import { rememberRules } from './rights.js';
import { suggest } from './send.js';
import { type Terms, termsReader } from './terms.js';
import type { Fate, Watch } from './watch.js';

export interface RouterOptions extends Manner {
  readonly components: readonly Component[];
  readonly deps: Deps;
  readonly log: Log;
  readonly watch?: Pick<Watch, 'interaction'>;
  /** Other limits, for tests. */
  readonly crowd?: CrowdLimits;
}

/** One who waits for an answer. */
interface Waiting<T extends Interaction> {
  readonly interaction: T;
  readonly turn: Turn;
  /** Whether it has come; else they are to be told that it takes longer. */
  readonly isSoon: boolean;
  /** When they began to wait, by `performance.now()`. */
  readonly since: number;
}

/** A button or a select that was used, or a form that was filled in. */
type Used = (MessageComponentInteraction & RepliableInteraction) | ModalSubmitInteraction;

const CHOICES = 25;
/** Discord gives up after 3 s, and what goes out takes some time: nobody would hear what is said after so long. */
const EXPIRED = 2800;
/** How often it is logged how many were turned away, in milliseconds. */
const TOLD_EVERY = 10_000;

/** Brings each interaction to the command or component that it is for. What it returns never throws. */
export function createRouter(options: RouterOptions): (interaction: Interaction) => Promise<void> {
  const { deps, log, patience = PATIENCE } = options;
  const { commands, library } = deps;
  const byPath = new Map(everyCommand(commands).map((called) => [called.path, called]));
  const slowDown = pace(deps.now, COMMANDS);
  const slowPresses = pace(deps.now, PRESSES);
  const slowSuggestions = pace(deps.now, SUGGESTIONS);
  const rules = rememberRules();
  const crowd = createCrowd(options.crowd);
  const ageOf = createAges();
  const termsOf = termsReader(library, log, patience);
  const messageCommands = new Map(deps.messageCommands.map((command) => [command.name, command]));
  const components = new Map(options.components.map((component) => [component.name, component]));

  async function watched(interaction: Interaction, name: string, fate: Promise<Fate>): Promise<void> {
    const became = await fate;
    options.watch?.interaction(name, became, (Date.now() - interaction.createdTimestamp) / 1000);
  }

  /**
   * @param what for the log.
   * @param name for what is counted, where no stranger can add to the names.
   */
  function give(
    answering: Answering,
    turn: Turn,
    what: string,
    name: string,
    work: () => Promise<Outcome>,
  ): Promise<void> {
    const tell = answering.tell.bind(answering);
    const answer = async () => {
      // What goes out now takes time, but no processor: the place is the next one's.
      await answering.deliver(turn.come.then(work).finally(turn.leave));
      for (const aside of answering.asides) {
        await aside().catch((err: unknown) => log.error({ err, what }, 'failed after the answer'));
      }
    };
    const { interaction, terms } = answering;
    return watched(interaction, name, guarded(interaction, what, log, terms.own, answer, tell));
  }

  async function run({ interaction, turn, since }: Waiting<ChatInputCommandInteraction>): Promise<void> {
    const terms = await termsOf(interaction);
    const called = calledBy(interaction, byPath);
    const path = called?.path ?? interaction.commandName;
    const isAlone = !called || isPrivate(called.command, switches(interaction), terms.prefers);
    const answering = new Answering(
      interaction,
      isAlone ? 'private' : 'public',
      terms,
      options,
      waited(since),
    );
    return give(answering, turn, `/${path}`, called ? `/${path}` : 'unknown', async () => {
      slowDown(interaction.user.id);
      if (!called) return unknownCommand(path, terms);
      return runCommand(called, optionsOf(interaction, called), askingIn(answering), deps);
    });
  }

  async function mark({
    interaction,
    turn,
    since,
  }: Waiting<MessageContextMenuCommandInteraction>): Promise<void> {
    const terms = await termsOf(interaction);
    const { commandName: name, targetMessage } = interaction;
    const command = messageCommands.get(name);
    const answering = new Answering(
      interaction,
      command?.answers ?? 'private',
      terms,
      options,
      waited(since),
    );
    return give(answering, turn, name, command ? name : 'unknown', async () => {
      slowDown(interaction.user.id);
      if (!command) return unknownCommand(name, terms);
      const { author, member } = targetMessage;
      const text = textOfMessage(targetMessage);
      const shown = (member && 'displayName' in member && member.displayName) || author.displayName;
      return command.execute({ ...askingIn(answering), text, author: shown }, deps);
    });
  }

  async function complete({ interaction, turn, isSoon }: Waiting<AutocompleteInteraction>): Promise<void> {
    const what = `/${interaction.commandName} suggestions`;
    let isGiven = false;
    const work = async () => {
      slowSuggestions(interaction.user.id);
      // Who has waited for long has typed on, and asked again.
      const choices = isSoon ? await choicesFor(interaction, await termsOf(interaction)) : [];
      turn.leave();
      isGiven = true;
      await suggest(interaction, choices);
    };
    const tellNothing = async () => {
      if (!isGiven) await suggest(interaction, []);
    };
    const fate = guarded(interaction, what, log, languageFor(interaction.locale), work, tellNothing);
    return watched(interaction, calledBy(interaction, byPath) ? what : 'unknown', fate);
  }

  async function choicesFor(interaction: AutocompleteInteraction, terms: Terms): Promise<Choice[]> {
    const { name, value } = interaction.options.getFocused(true);
    const called = calledBy(interaction, byPath);
    const option = called?.command.options[name];
    const alone = { language: terms.own, isPrivate: true, progress: () => {}, aside: () => {} };
    const asking = askingOf(interaction, terms, alone, rules);
    const mayAsk = !called?.needs || (await asking.may(called.needs));
    const choices =
      mayAsk && option?.kind === 'text' && option.suggest
        ? await option.suggest(`${value}`.slice(0, 100), asking, deps, givenSoFar(interaction))
        : [];
    return drawChoices(choices);
  }

  async function use({ interaction, turn, since }: Waiting<Used>): Promise<void> {
    const terms = await termsOf(interaction);
    const state = interaction.customId;
    const component = components.get(state.split(':', 1)[0] ?? '');
    const answers = component?.answers ?? 'private';
    const isAlone =
      interaction.message?.flags.has(MessageFlags.Ephemeral) ||
      isPrivate({ answers: 'public' }, {}, terms.prefers);
    const answering = new Answering(
      interaction,
      answers === 'alike' ? (isAlone ? 'private' : 'public') : answers,
      terms,
      options,
      waited(since),
    );
    return give(answering, turn, state, component?.name ?? 'unknown', async () => {
      slowPresses(interaction.user.id);
      const asking = askingIn(answering);
      if (component) await mayUse(interaction, component, asking);
      if (interaction.isModalSubmit()) {
        const filled = { ...asking, ...filledIn(interaction) };
        if (component?.submit) return component.submit(state, filled, deps);
      } else if (component?.press) {
        const chosen = interaction.isStringSelectMenu() ? interaction.values : [];
        const { message } = interaction;
        const [asked, heading] = [askedAbove(message), headingOf(message)];
        const press = {
          ...asking,
          chosen,
          by: nameOf(interaction),
          ...(asked !== undefined && { asked }),
          ...(heading !== undefined && { heading }),
        };
        return component.press(state, press, deps);
      }
      // Of another version of the bot.
      throw staleButton();
    });
  }

  function serve(waiting: Waiting<Interaction>): Promise<void> {
    const { interaction } = waiting;
    if (interaction.isChatInputCommand()) return run({ ...waiting, interaction });
    if (interaction.isMessageContextMenuCommand()) return mark({ ...waiting, interaction });
    if (interaction.isAutocomplete()) return complete({ ...waiting, interaction });
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      return use({ ...waiting, interaction });
    }
    log.warn({ type: interaction.type }, 'an interaction of a kind that nothing is offered for');
    return Promise.resolve();
  }

  const noteTurnedAway = countOften((count) =>
    log.warn({ count }, 'too many people at once: some were told so'),
  );
  const noteExpired = countOften((count) =>
    log.warn({ count }, 'too slow: Discord had given up on some before they could be answered'),
  );

  /** Leaves alone who can't be answered any more: what is done for them would make the next too late, and all after. */
  function passOver(interaction: Interaction): void {
    noteExpired();
    options.watch?.interaction('unknown', 'late', (Date.now() - interaction.createdTimestamp) / 1000);
  }

  /** Says at once that there are too many, which costs a small part of an answer. */
  async function turnAway(interaction: Interaction): Promise<void> {
    noteTurnedAway();
    const language = languageFor(interaction.locale);
    const terms = { prefers: NOTHING_SET, own: language, shared: language };
    const work = async () => {
      if (interaction.isAutocomplete()) await suggest(interaction, []);
      else if (interaction.isRepliable())
        await new Answering(interaction, 'private', terms).tell(
          composeNote(voiceOf(language).say('fault.tooMany')),
        );
    };
    await guarded(interaction, 'too many', log, language, work, async () => {});
    options.watch?.interaction('unknown', 'refused', (Date.now() - interaction.createdTimestamp) / 1000);
  }

  return async (interaction) => {
    const since = performance.now() - ageOf(interaction.createdTimestamp);
    if (waited(since) > EXPIRED) return passOver(interaction);
    const turn = crowd.enter(waited(since));
    if (!turn) return turnAway(interaction);
    try {
      const isSoon = await turn.isSoon;
      if (waited(since) > EXPIRED) return passOver(interaction);
      await serve({ interaction, turn, isSoon, since: isSoon ? since : since - patience });
    } finally {
      turn.leave();
    }
  };
}

/** Counts, and tells every now and then how many there were. */
function countOften(tell: (count: number) => void): () => void {
  let count = 0;
  return () => {
    if (count++ > 0) return;
    setTimeout(() => {
      tell(count);
      count = 0;
    }, TOLD_EVERY).unref();
  };
}

const waited = (since: number) => performance.now() - since;

/** Somebody's name as the place shows it. */
function nameOf({ member, user }: MessageComponentInteraction): string {
  return member && 'displayName' in member ? member.displayName : user.displayName;
}

/** Discord shows commands of an earlier version for a while. */
function unknownCommand(command: string, { own }: Terms) {
  return composeNote(
    voiceOf(own).say('fault.unknownCommand', { command: brief(command, 40), near: 'nothing' }),
  );
}

function askingIn(answering: Answering) {
  return askingOf(answering.interaction, answering.terms, answering);
}

/** Whether the answer is to be private has to be known before anything is checked. */
function switches({ options }: ChatInputCommandInteraction): Record<string, unknown> {
  return { private: options.data.find(({ name }) => name === 'private')?.value };
}

function givenSoFar({ options }: AutocompleteInteraction): Record<string, OptionValue | undefined> {
  const [first] = options.data;
  const data = first?.options ?? options.data;
  return Object.fromEntries(data.map(({ name, value }) => [name, value]));
}

/** Discord takes no two choices of one name. */
function drawChoices(choices: readonly Choice[]): Choice[] {
  const drawn = choices.map(({ name, value }) => ({ name: brief(name, 100), value: value.slice(0, 100) }));
  return [...new Map(drawn.reverse().map((choice) => [choice.name, choice])).values()]
    .reverse()
    .slice(0, CHOICES);
}
