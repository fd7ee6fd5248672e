import {
  type Asking,
  type Called,
  type Component,
  composeRefusal,
  type Deps,
  findAsk,
  isPrivate,
  NOTHING_SET,
  type Outcome,
  type Press,
  preferencesAt,
  Refusal,
  runCommand,
  sayFailure,
  type Unchecked,
} from '../../commands/index.js';
import { brief, composeNote, type Language, plain, type Reply, typedName, voiceOf } from '../reply/index.js';
import { fillIn, type Offer, offersOf } from './actions.js';
import { readValues } from './given.js';
import { readLine } from './slash.js';

export interface ConversationOptions {
  readonly deps: Deps;
  readonly components: readonly Component[];
  /** Told of an error that a person is apologised to for. @returns the reference to give them. */
  readonly onError: (error: unknown, what: string) => string;
  readonly write: (text: string) => void;
  readonly show: (reply: Reply, language: Language) => void;
  /** The next line that is typed; nothing when the input ends. */
  readonly nextLine: () => Promise<string | undefined>;
}

/** One person's requests, one after the other: each may refer to what the last answer offered. */
export class Conversation {
  readonly #options: ConversationOptions;
  readonly #asides: (() => Promise<void>)[] = [];
  #asking: Asking;
  #offers: readonly Offer[] = [];
  /** What stood above the last answer. */
  #above: Pick<Press, 'asked' | 'heading'> = {};

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#asking = {
      place: { person: 'terminal' },
      language: 'en',
      ownLanguage: 'en',
      clientLanguage: 'en',
      isPrivate: false,
      prefers: NOTHING_SET,
      may: async () => true,
      mayWriteIn: () => true,
      progress: (text) => options.write(`${plain(text)}\n`),
      aside: (work) => this.#asides.push(work),
    };
  }

  get language(): Language {
    return this.#asking.language;
  }

  /** Says what can be typed here. */
  async begin(): Promise<void> {
    await this.#readPreferences().catch((error: unknown) => this.#options.onError(error, 'begin'));
    const help = `/${typedName('help', this.language)}`;
    this.#options.write(`${voiceOf(this.language).say('prompt.begin', { help, quit: '/quit' })}\n`);
  }

  /** Answers one line. Whatever goes wrong is told to the person: the next line may do better. */
  async answer(line: string): Promise<void> {
    const { onError } = this.#options;
    try {
      await this.#readPreferences();
      this.#show(await this.#submitForms(await this.#carryOut(line)));
      for (const work of this.#asides.splice(0))
        await work().catch((error: unknown) => onError(error, 'aside'));
    } catch (error) {
      const refused = composeRefusal(error, this.language);
      if (refused) this.#print(refused);
      else {
        const reference = onError(error, line.split(/\s/, 1)[0] ?? '');
        this.#print(composeNote(sayFailure(error, reference, this.language)));
      }
    }
  }

  /** The line before may have changed them. */
  async #readPreferences(): Promise<void> {
    const prefers = await preferencesAt(this.#asking.place, this.#options.deps.library);
    const { language = 'en' } = prefers.own;
    this.#asking = { ...this.#asking, prefers, language, ownLanguage: language };
  }

  async #carryOut(line: string): Promise<Outcome | undefined> {
    const { commands } = this.#options.deps;
    const read = readLine(line, commands, this.language);
    switch (read.kind) {
      case 'question':
        return this.#run(findAsk(commands), { question: read.question });
      case 'command':
        return this.#run(read.called, await readValues(read.given, read.called));
      case 'action':
        return this.#press(read.number);
      case 'unknown':
        throw new Refusal(({ say }) =>
          say('fault.unknownCommand', { command: brief(read.name, 40), near: read.near ?? 'nothing' }),
        );
    }
  }

  #run(called: Called, given: Unchecked): Promise<Outcome> {
    const asking = { ...this.#asking, isPrivate: isPrivate(called.command, given, this.#asking.prefers) };
    return runCommand(called, given, asking, this.#options.deps);
  }

  #press(number: number): Promise<Outcome> | undefined {
    const offer = this.#offers[number - 1];
    if (!offer) throw noSuchOffer(number, this.#offers.length);
    const { state, chosen } = offer;
    const press = { ...this.#asking, chosen, by: '', ...this.#above };
    return this.#componentOf(state)?.press?.(state, press, this.#options.deps);
  }

  /** Asks what forms ask, until something comes that isn't one. */
  async #submitForms(first: Outcome | undefined): Promise<Outcome | undefined> {
    let outcome = first;
    while (outcome && 'kind' in outcome && outcome.kind === 'form') {
      const { state } = outcome;
      const { asked } = this.#above;
      const filled = {
        ...this.#asking,
        ...(asked !== undefined && { asked }),
        ...(await fillIn(outcome, (question) => this.#ask(question), this.language)),
      };
      outcome = await this.#componentOf(state)?.submit?.(state, filled, this.#options.deps);
    }
    return outcome;
  }

  #ask(question: string): Promise<string | undefined> {
    this.#options.write(`${plain(question)}\n`);
    return this.#options.nextLine();
  }

  #componentOf(state: string): Component | undefined {
    return this.#options.components.find(({ name }) => name === state.split(':', 1)[0]);
  }

  #show(outcome: Outcome | undefined): void {
    if (!outcome) return;
    if (!('kind' in outcome)) this.#print(outcome);
    else if (outcome.kind === 'several') for (const reply of outcome.replies) this.#print(reply);
    // There is no channel here in which anything could be announced.
    else if (outcome.kind === 'announced') this.#print(outcome.reply);
  }

  #print(reply: Reply): void {
    this.#options.show(reply, this.language);
    this.#offers = offersOf(reply.actions, this.language);
    const asked = reply.blocks.find((block) => block.kind === 'asked');
    const heading = reply.blocks.find((block) => block.kind === 'heading');
    this.#above = { ...(asked && { asked: asked.text }), ...(heading && { heading: heading.text }) };
  }
}

function noSuchOffer(number: number, most: number): Refusal {
  return new Refusal(({ say }) =>
    most === 0 ? say('prompt.noOffer') : say('prompt.noSuchOffer', { number, most }),
  );
}
