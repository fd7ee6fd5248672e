/**
 * The values that an ICU message asks for, read from its text by the compiler:
 * `'{count, plural, one {# of {all}} other {…}}'` gives `{ count: number; all: string | number }`.
 * A union of messages asks for the values of each of them.
 */
export type MessageValues<Text extends string> = {
  readonly [Name in Asked<Text>[0]]: Kind<Extract<Asked<Text>, readonly [Name, string]>[1]>;
};

type Kind<K> = K extends 'plural' ? number : K extends 'select' ? string : string | number;

/** Pairs of a value's name and what it is used for, for each place where the message names one. */
type Asked<Text extends string> = string extends Text ? never : InMessage<Text, []>;

/** Text up to a brace; `Open` tells how many choices around it are not closed yet. */
type InMessage<Text extends string, Open extends unknown[]> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? ClosesBranch<Text, Open>
    : Names<After, Open>
  : ClosesBranch<Text, Open>;

/** Behind a brace that opens a value: `name}`, `name, plural, …` or `name, select, …`. */
type Names<Text extends string, Open extends unknown[]> = Text extends `${infer Name}}${infer Rest}`
  ? Name extends `${string},${string}`
    ? Text extends `${infer Chosen}, ${infer Use}, ${infer Branches}`
      ? [Chosen, Use] | InBranches<Branches, [...Open, unknown]>
      : never
    : [Name, 'shown'] | InMessage<Rest, Open>
  : never;

/** Between the branches of a choice: the next branch opens, or the choice ends. */
type InBranches<Text extends string, Open extends unknown[]> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? ClosesChoice<Text, Open>
    : InMessage<After, Open>
  : ClosesChoice<Text, Open>;

type ClosesBranch<Text extends string, Open extends unknown[]> = Open extends []
  ? never
  : Text extends `${string}}${infer Rest}`
    ? InBranches<Rest, Open>
    : never;

type ClosesChoice<Text extends string, Open extends unknown[]> = Text extends `${string}}${infer Rest}`
  ? Open extends [unknown, ...infer Outer]
    ? InMessage<Rest, Outer>
    : never
  : never;
