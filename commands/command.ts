import type { ArticleIndex, Nearness } from '../src/answer/index.js';
import type { Importer } from '../src/imports/index.js';
import type { Kept, Library, Place } from '../src/library/index.js';
import type { Citations, Language, Source } from '../src/reply/index.js';
import type { Searcher } from '../src/search/index.js';
import type { Outcome } from './outcome.js';
import type { Held } from './preferences.js';
import type { Remembered } from './short-memory.js';

/**
 * What a command asks for, in the order in which it is shown. Neutral: Discord's definition and the prompt's
 * usage line are both made from it. How it is called and described in each language stands in src/reply/i18n.
 */
export type Options = Readonly<Record<string, Option>>;

export type Option = TextOption | SwitchOption | NumberOption | ChoiceOption | FileOption | ChannelOption;

interface Askable {
  readonly required?: boolean;
}

export interface TextOption extends Askable {
  readonly kind: 'text';
  /** In UTF-16 code units; at most 6,000, which is also what holds without it. */
  readonly maxLength?: number;
  /**
   * Choices while it is being typed; what is typed is taken without a choice too.
   *
   * @param given the other options so far, unchecked.
   */
  suggest?(typed: string, asking: Asking, deps: Deps, given: Unchecked): Promise<readonly Choice[]>;
}

export interface SwitchOption extends Askable {
  readonly kind: 'switch';
}

/** A whole number. */
interface NumberOption extends Askable {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** One of at most 25, known beforehand. */
export interface ChoiceOption extends Askable {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

interface FileOption extends Askable {
  readonly kind: 'file';
}

/** A channel or thread of the server, by its id. Where there are no channels it can't be given. */
interface ChannelOption extends Askable {
  readonly kind: 'channel';
}

/**
 * A suggestion. A surface may hand back the name instead of the value (Discord does after a change of
 * channel), so handlers take both. Surfaces show 25, with 100 characters of the name.
 */
export interface Choice {
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}

/** A file that a person gave. */
export interface GivenFile {
  readonly name: string;
  /** In bytes; known before it is read, so that one that is too large never is. */
  readonly size: number;
  /** @throws Refusal when it can't be had. */
  read(): Promise<Uint8Array>;
}

export type OptionValue = string | number | boolean | GivenFile;

/** Options' values by name, as a surface read them. */
export type Unchecked = Readonly<Record<string, OptionValue | undefined>>;

type Value<O extends Option> = O extends SwitchOption
  ? boolean
  : O extends NumberOption
    ? number
    : O extends FileOption
      ? GivenFile
      : O extends ChoiceOption
        ? O['choices'][number]
        : string;

/** The options' values by name. */
type Given<O extends Options> = {
  readonly [K in keyof O as O[K] extends { required: true } ? K : never]: Value<O[K]>;
} & {
  readonly [K in keyof O as O[K] extends { required: true } ? never : K]?: Value<O[K]>;
};

/** What not everybody may do in a server. In their own library people may do everything. */
export type Right =
  /** To change the library: who may use `/library`, which is for those who manage the server unless it says otherwise. */
  | 'library'
  /** To take away other people's messages. */
  | 'messages'
  /** To change the server's settings. */
  | 'settings';

/** Who is asking, and where. */
export interface Asking {
  readonly place: Place;
  /** What the answer is said in: the person's language when it is for them alone, else that of the place. */
  readonly language: Language;
  /** The person's, for what only they see whatever the answer: forms and suggestions. */
  readonly ownLanguage: Language;
  /** What Discord says that the person speaks, whatever is set here. */
  readonly clientLanguage: Language;
  /** What Discord says that the server speaks, whatever is set here; absent outside of servers. */
  readonly serverLanguage?: Language;
  /** Whether only the person sees the answer: decided once, where it is to be shown. */
  readonly isPrivate: boolean;
  /** What the person and the server have set. */
  readonly prefers: Held;
  may(right: Right): Promise<boolean>;
  /** Whether they may write themselves in a channel or thread of the server, by its id. */
  mayWriteIn(channel: string): boolean;
  /** Says in a few words how far a long piece of work is; shown when it takes long, and not each time. */
  progress(text: string): void;
  /** Has something done once the answer is out, that the answer doesn't hang on: whether it fails is only logged. */
  aside(work: () => Promise<void>): void;
}

export interface Request<O extends Options = Options> extends Asking {
  readonly options: Given<O>;
}

/** What is offered: commands that are typed, and those in the menu of a message. */
export interface Offered {
  readonly commands: readonly Slash[];
  readonly messageCommands: readonly MessageCommand[];
}

/** What handlers work with; made once, where the bot is put together. */
export interface Deps extends Offered, Remembered {
  readonly library: Library;
  readonly importer: Importer;
  readonly searcher: Searcher;
  readonly citations: Citations;
  /**
   * The index of an article that the library gave, or of its beginning; kept while the article is read. That of a
   * long one is made apart, so it comes later unless it is there.
   */
  readonly indexOf: (kept: Kept, through?: number) => ArticleIndex | Promise<ArticleIndex>;
  /**
   * How near the meaning of an article, the whole of it, is to a question. Nothing where words alone are to
   * answer: without a model, in another language, or when it would take too long.
   */
  readonly nearness?: (
    whole: Pick<Source, 'id' | 'revision' | 'index'>,
    question: string,
  ) => Promise<Nearness | undefined>;
  /** What a search through many articles needs of the model; absent where words alone are to find. */
  readonly meaning?: {
    /** Names the model whose vectors the library keeps. */
    readonly model: string;
    questionVector(question: string): Promise<Float32Array | undefined>;
  };
  /** Told the kind of each answer to a question, for whoever counts them. */
  readonly onAnswer?: (kind: string) => void;
  readonly now: () => Date;
}

/** A slash command: its definition and its handler, the same on every surface. */
export interface Command<O extends Options = Options> {
  /** 1 to 32 lower-case letters, digits, `-`, `_`. */
  readonly name: string;
  readonly options: O;
  /**
   * Who sees the answer where others read along. What is public may be made private by a setting; an option
   * called `private` has the last word.
   */
  readonly answers: 'public' | 'private';
  readonly needs?: Right;
  execute(request: Request<O>, deps: Deps): Promise<Outcome>;
}

/** Commands under one name, `/library add`; at most 25. The right is for all of them. */
export interface Group {
  readonly name: string;
  readonly needs?: Right;
  readonly commands: readonly Command[];
}

export type Slash = Command | Group;

/** A message that a command was used on. */
export interface Marked extends Asking {
  /** Its id. */
  readonly message: string;
  readonly text: string;
  /** Who wrote it, as shown there. */
  readonly author: string;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  /** 1 to 32 characters, as it is shown. */
  readonly name: string;
  readonly answers: 'public' | 'private';
  execute(marked: Marked, deps: Deps): Promise<Outcome>;
}

/** A command with the words it is called by (`library add`) and the right that it needs. */
export interface Called {
  readonly path: string;
  readonly command: Command;
  readonly needs?: Right;
}

/** Every command, those of groups too, in the order in which they are shown. */
export function everyCommand(commands: readonly Slash[]): Called[] {
  return commands.flatMap((one) => {
    const needs = one.needs && { needs: one.needs };
    if (!('commands' in one)) return [{ path: one.name, command: one, ...needs }];
    return one.commands.map((command) => ({ path: `${one.name} ${command.name}`, command, ...needs }));
  });
}

/** The command that takes questions. */
export function findAsk(commands: readonly Slash[]): Called {
  const ask = everyCommand(commands).find(({ path }) => path === 'ask');
  if (!ask) throw new Error('There is no command that takes questions.');
  return ask;
}

/**
 * Whether a command's answer is for the person alone: as its option says, else their setting, else the server's.
 * What is private by itself (help, a draft, a form of settings) no setting makes public.
 */
export function isPrivate(
  { answers }: Pick<Command, 'answers'>,
  options: Readonly<Record<string, unknown>>,
  { own, server }: Held,
): boolean {
  if (typeof options.private === 'boolean') return options.private;
  return answers === 'private' || (own.answers ?? server.answers) === 'private';
}
