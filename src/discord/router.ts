import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { type Component, type Deps, everyCommand, NOTHING_SET } from '../../commands/index.js';
import type { Log } from '../log.js';
import { composeNote, languageFor, voiceOf } from '../reply/index.js';
import { createAges } from './ages.js';
import { Answering, type Manner, PATIENCE } from './answering.js';
import { runGuarded } from './boundary.js';
import { listChoices } from './choices.js';
import { type CrowdLimits, createCrowd, type Turn } from './crowd.js';
import { createErrandReader, type ErrandInteraction, isErrand, UNKNOWN } from './errands.js';
import { createPace, SUGGESTIONS } from './pace.js';
import { askingOf, calledBy } from './request.js';
import { rememberRules } from './rights.js';
import { suggest } from './send.js';
import { createTermsReader } from './terms.js';
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

/** Discord gives up after 3 s, and what goes out takes some time: nobody would hear what is said after so long. */
const EXPIRED = 2800;
/** How often it is logged how many were turned away, in milliseconds. */
const TOLD_EVERY = 10_000;

/** Brings each interaction to the command or component that it is for. What it returns never throws. */
export function createRouter(options: RouterOptions): (interaction: Interaction) => Promise<void> {
  const { deps, log, patience = PATIENCE } = options;
  const byPath = new Map(everyCommand(deps.commands).map((called) => [called.path, called]));
  const errandOf = createErrandReader(byPath, options.components, deps);
  const slowSuggestions = createPace(deps.now, SUGGESTIONS);
  const rules = rememberRules();
  const crowd = createCrowd(options.crowd);
  const ageOf = createAges();
  const termsOf = createTermsReader(deps.library, log, patience);

  /** Tells whoever counts what became of an interaction. */
  function tellFate({ createdTimestamp }: Interaction, name: string, fate: Fate): void {
    options.watch?.interaction(name, fate, (Date.now() - createdTimestamp) / 1000);
  }

  /** Answers one who waits, as soon as it is their turn. */
  async function answer({ interaction, turn, since }: Waiting<ErrandInteraction>): Promise<void> {
    const terms = await termsOf(interaction);
    const { what, name, seen, work } = errandOf(interaction, terms);
    const answering = new Answering(interaction, seen, terms, { ...options, age: measureWait(since) });
    const outcome = async () => {
      await turn.come;
      return work(askingOf(interaction, terms, answering));
    };
    const deliver = async () => {
      // What goes out now takes time, but no processor: the place is the next one's.
      await answering.deliver(outcome().finally(turn.leave));
      for (const aside of answering.asides) {
        await aside().catch((err: unknown) => log.error({ err, what }, 'failed after the answer'));
      }
    };
    const tell = answering.tell.bind(answering);
    tellFate(
      interaction,
      name,
      await runGuarded(interaction, log, { what, language: terms.own, work: deliver, tell }),
    );
  }

  async function suggestChoices({
    interaction,
    turn,
    isSoon,
  }: Waiting<AutocompleteInteraction>): Promise<void> {
    const what = `/${interaction.commandName} suggestions`;
    const called = calledBy(interaction, byPath);
    let isGiven = false;
    const alone = async () => {
      const terms = await termsOf(interaction);
      const answering = { language: terms.own, isPrivate: true, progress: () => {}, aside: () => {} };
      return askingOf(interaction, terms, answering, rules);
    };
    const work = async () => {
      slowSuggestions(interaction.user.id);
      // Who has waited for long has typed on, and asked again.
      const choices = isSoon && called ? await listChoices(interaction, called, await alone(), deps) : [];
      turn.leave();
      isGiven = true;
      await suggest(interaction, choices);
    };
    const tellNothing = async () => {
      if (!isGiven) await suggest(interaction, []);
    };
    const language = languageFor(interaction.locale);
    const fate = await runGuarded(interaction, log, { what, language, work, tell: tellNothing });
    tellFate(interaction, called ? what : UNKNOWN, fate);
  }

  async function serve(waiting: Waiting<Interaction>): Promise<void> {
    const { interaction } = waiting;
    if (interaction.isAutocomplete()) return suggestChoices({ ...waiting, interaction });
    if (isErrand(interaction)) return answer({ ...waiting, interaction });
    log.warn({ type: interaction.type }, 'an interaction of a kind that nothing is offered for');
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
    tellFate(interaction, UNKNOWN, 'late');
  }

  /** Says at once that there are too many, which costs a small part of an answer. */
  async function turnAway(interaction: Interaction): Promise<void> {
    noteTurnedAway();
    const language = languageFor(interaction.locale);
    const terms = { prefers: NOTHING_SET, own: language, shared: language, ofClient: language };
    const work = async () => {
      if (interaction.isAutocomplete()) await suggest(interaction, []);
      else if (interaction.isRepliable())
        await new Answering(interaction, 'private', terms).tell(
          composeNote(voiceOf(language).say('fault.tooMany')),
        );
    };
    await runGuarded(interaction, log, { what: 'too many', language, work, tell: async () => {} });
    tellFate(interaction, UNKNOWN, 'refused');
  }

  return async (interaction) => {
    const since = performance.now() - ageOf(interaction.createdTimestamp);
    if (measureWait(since) > EXPIRED) return passOver(interaction);
    const turn = crowd.enter(measureWait(since));
    if (!turn) return turnAway(interaction);
    try {
      const isSoon = await turn.isSoon;
      if (measureWait(since) > EXPIRED) return passOver(interaction);
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

const measureWait = (since: number) => performance.now() - since;
