import { OptionType } from '../../stand-in/model.js';
import type { ShownOption } from './commands.js';
import { freshId, h } from './element.js';
import { FilesField } from './files.js';
import { nameOf } from './people.js';
import type { Session } from './session.js';
import { type Suggestion, Suggestions } from './suggestions.js';

export type GivenValue = string | number | boolean | { file: string };

/** One option of a command that is being filled in. */
export interface OptionField {
  readonly option: ShownOption;
  readonly element: HTMLElement;
  readonly isEmpty: boolean;
  focus(): void;
  /** What is typed so far, for completions of another option; nothing for files. */
  typed(): string | number | boolean | undefined;
  /** What is sent; nothing when it is empty. @throws {Refused} when a file can't be uploaded. */
  value(): Promise<GivenValue | undefined>;
  /** Takes a key that belongs to its list. */
  takeKey(event: KeyboardEvent): boolean;
  put(text: string): void;
  files?: FilesField;
}

interface Settings {
  session: Session;
  /** Asks the bot for completions of this option. */
  complete: (option: ShownOption) => Promise<readonly Suggestion[]>;
  /** Called when a suggestion was taken. */
  onPicked: () => void;
  /** The element that describes the field in focus. */
  describedBy: string;
}

export function optionField(option: ShownOption, settings: Settings): OptionField {
  return option.type === OptionType.attachment ? fileOption(option) : textOption(option, settings);
}

function framed(option: ShownOption, label: HTMLElement, content: HTMLElement): HTMLElement {
  return h('div', { class: `option${option.required ? ' required' : ''}` }, label, content);
}

function fileOption(option: ShownOption): OptionField {
  const files = new FilesField({ label: option.shown, most: 1 });
  const element = framed(option, h('span', { class: 'option-name' }, option.shown), files.element);
  return {
    option,
    element,
    files,
    get isEmpty() {
      return files.isEmpty;
    },
    focus: () => files.button.focus(),
    typed: () => undefined,
    async value() {
      const [file] = await files.upload();
      return file === undefined ? undefined : { file };
    },
    takeKey: () => false,
    put: () => {},
  };
}

function textOption(option: ShownOption, settings: Settings): OptionField {
  const id = freshId('option');
  const number = option.type === OptionType.integer || option.type === OptionType.number;
  const input = h('input', {
    id,
    type: 'text',
    spellcheck: 'false',
    inputmode: number ? 'decimal' : undefined,
    'aria-required': option.required ? 'true' : undefined,
    'aria-describedby': settings.describedBy,
  });
  const fixed = fixedChoices(option, settings.session);
  let picked: Suggestion | undefined;
  const fill = (suggestion: Suggestion) => {
    picked = suggestion;
    input.value = suggestion.label;
    grow();
  };
  const find = () => {
    if (!fixed) return option.autocomplete ? settings.complete(option) : [];
    const sought = input.value.trim().toLowerCase();
    return fixed.filter(({ label }) => label.toLowerCase().includes(sought));
  };
  const suggestions =
    fixed || option.autocomplete
      ? new Suggestions(input, {
          label: `Suggestions for ${option.shown}`,
          find,
          onPick: (suggestion) => {
            fill(suggestion);
            settings.onPicked();
          },
        })
      : undefined;
  const grow = () => {
    input.size = Math.min(Math.max(input.value.length + 1, 8), 60);
  };
  grow();
  input.addEventListener('input', grow);
  input.addEventListener('focus', () => void suggestions?.refresh());
  const element = framed(option, h('label', { class: 'option-name', for: id }, option.shown), input);
  if (suggestions) element.append(suggestions.list);

  const current = (): string | number | boolean => {
    const text = input.value;
    if (picked && picked.label === text) return picked.value;
    const chosen = fixed?.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase());
    if (chosen) return chosen.value;
    return number && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  return {
    option,
    element,
    get isEmpty() {
      return input.value === '';
    },
    focus: () => input.focus(),
    typed: () => (input.value === '' ? undefined : current()),
    value: async () => (input.value === '' ? undefined : current()),
    takeKey: (event) => suggestions?.takeKey(event) ?? false,
    put(text) {
      input.value = text;
      grow();
    },
  };
}

/** What can be chosen where nothing else may be given. */
function fixedChoices(
  { type, choices, channel_types }: ShownOption,
  { view }: Session,
): Suggestion[] | undefined {
  if (choices?.length)
    return choices.map(({ name, value, name_localizations: words }) => ({
      label: words?.[view.locale] ?? name,
      value,
    }));
  if (type === OptionType.boolean)
    return [
      { label: 'True', value: true },
      { label: 'False', value: false },
    ];
  const people = [...view.people.map(({ user }) => user), view.bot].map((user) => ({
    label: nameOf(user),
    value: user.id,
  }));
  if (type === OptionType.user || type === OptionType.mentionable) return people;
  if (type === OptionType.channel) {
    const here = view.places.find(({ id }) => id === view.place)?.server?.id;
    const types = channel_types as number[] | undefined;
    const kinds = { channel: 0, thread: 11, direct: 1 } as const;
    return view.places
      .filter(({ server, kind }) => server?.id === here && (!types?.length || types.includes(kinds[kind])))
      .map(({ id, name }) => ({ label: `#${name}`, value: id }));
  }
  return undefined;
}
