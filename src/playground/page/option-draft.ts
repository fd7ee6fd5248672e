import { signal } from '@preact/signals';
import { OptionType } from '../../stand-in/model.js';
import type { View } from '../view.js';
import { isTooLong, kindOf, type ShownOption } from './commands.js';
import { FocusPoint } from './focus-point.js';
import { uploadFile } from './live.js';
import { nameOf } from './people.js';
import { placesHere } from './select-options.js';
import type { Suggestion } from './suggestions.js';
import type { Words } from './words/index.js';

export type GivenValue = string | number | boolean | { file: string };

/** One option of a command that is being filled in. */
export class OptionDraft {
  readonly text = signal('');
  readonly files = signal<readonly File[]>([]);
  /** What can be chosen where nothing else may be given. */
  readonly fixed: readonly Suggestion[] | undefined;
  readonly field = new FocusPoint();
  #picked: Suggestion | undefined;

  constructor(
    readonly option: ShownOption,
    view: View,
    readonly words: Words,
  ) {
    this.fixed = fixedChoices(option, view, words);
  }

  get takesFile(): boolean {
    return this.option.type === OptionType.attachment;
  }

  get isEmpty(): boolean {
    return this.takesFile ? this.files.value.length === 0 : this.text.value === '';
  }

  get takesNumber(): boolean {
    return this.option.type === OptionType.integer || this.option.type === OptionType.number;
  }

  /** Those of the fixed choices that have in them what was typed. */
  get fitting(): readonly Suggestion[] {
    const sought = this.text.value.trim().toLowerCase();
    return (this.fixed ?? []).filter(({ label }) => label.toLowerCase().includes(sought));
  }

  pick(suggestion: Suggestion): void {
    this.#picked = suggestion;
    this.text.value = suggestion.label;
  }

  /** What is typed so far, for completions of another option; nothing for files. */
  typed(): string | number | boolean | undefined {
    const text = this.text.value;
    if (this.takesFile || text === '') return undefined;
    if (this.#picked?.label === text) return this.#picked.value;
    const sought = text.trim().toLowerCase();
    const chosen = this.fixed?.find(
      ({ label, value }) =>
        label.toLowerCase() === sought || label.toLowerCase() === `#${sought}` || `${value}` === sought,
    );
    if (chosen) return chosen.value;
    return this.takesNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }

  /** What Discord's client would not send, said to the person; nothing when all is well. */
  get fault(): string | undefined {
    const { option, words } = this;
    if (this.isEmpty) return option.required ? words.missing(option.shown) : undefined;
    const value = this.typed();
    if (isTooLong(option, value)) return words.tooLong(option.shown, option.max_length);
    const isOffered = !this.fixed || this.fixed.some((one) => one.value === value);
    if (isOffered && (this.fixed || !this.takesNumber || fitsNumber(option, value))) return undefined;
    const { min_value: least, max_value: most } = option;
    const range = least === undefined || most === undefined ? '' : `, ${least}–${most}`;
    return words.takes(option.shown, `${words.kinds[kindOf(option)]}${range}`);
  }

  /** What is sent; nothing when it is empty. @throws {Refused} when a file can't be uploaded. */
  async value(): Promise<GivenValue | undefined> {
    const [file] = this.files.value;
    return file ? { file: await uploadFile(file, this.words) } : this.typed();
  }
}

function fitsNumber({ type, min_value, max_value }: ShownOption, value: unknown): boolean {
  if (typeof value !== 'number' || (type === OptionType.integer && !Number.isSafeInteger(value)))
    return false;
  return value >= (min_value ?? value) && value <= (max_value ?? value);
}

function fixedChoices(option: ShownOption, view: View, words: Words): Suggestion[] | undefined {
  const { type, choices, channel_types } = option;
  if (choices?.length)
    return choices.map(({ name, value, name_localizations: localized }) => ({
      label: localized?.[view.locale] ?? name,
      value,
    }));
  const people = [...view.people.map(({ user }) => user), view.bot].map((user) => ({
    label: nameOf(user),
    value: user.id,
  }));
  const roles = view.roles.map(({ id, name }) => ({
    label: name.startsWith('@') ? name : `@${name}`,
    value: id,
  }));
  switch (type) {
    case OptionType.boolean:
      return [
        { label: words.yes, value: true },
        { label: words.no, value: false },
      ];
    case OptionType.user:
      return people;
    case OptionType.role:
      return roles;
    case OptionType.mentionable:
      return [...people, ...roles];
    case OptionType.channel:
      return placesHere(view, channel_types as number[] | undefined).map(({ id, name }) => ({
        label: `#${name}`,
        value: id,
      }));
    default:
      return undefined;
  }
}
