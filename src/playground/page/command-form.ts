import type { ActView } from '../view.js';
import { type Entry, kindOf, type ShownOption } from './commands.js';
import { freshId, h, icon, icons } from './element.js';
import { Refused } from './live.js';
import { type GivenValue, type OptionField, optionField } from './option-field.js';
import type { Session } from './session.js';
import type { Suggestion } from './suggestions.js';

interface Settings {
  session: Session;
  entry: Entry;
  /** What was typed after the command's name already. */
  rest: string;
  /** Called when it is done or given up; `act` is what came of it. */
  onDone: (act?: ActView) => void;
  onError: (reason: string) => void;
}

/** A slash command with its options, as Discord's client lets them be filled in. */
export class CommandForm {
  readonly element: HTMLFormElement;
  readonly #fields: OptionField[] = [];
  readonly #row = h('div', { class: 'options' });
  readonly #hint = h('p', { class: 'option-hint', id: freshId('hint') });
  readonly #submit = h('button', { type: 'submit', class: 'button primary' }, 'Send');

  constructor(readonly settings: Settings) {
    const { entry, rest, onDone } = settings;
    const leave = h(
      'button',
      { type: 'button', class: 'tool', 'aria-label': `Leave /${entry.path}`, onclick: () => onDone() },
      icon(icons.close),
    );
    this.element = h(
      'form',
      { class: 'command', 'aria-label': `/${entry.path}` },
      h('span', { class: 'command-name' }, entry.label),
      this.#row,
      leave,
      this.#hint,
      this.#submit,
    );
    for (const option of entry.options) if (option.required) this.#add(option);
    if (rest !== '') {
      // A command without required options takes what was typed on in the first that there is.
      if (this.#fields.length === 0 && entry.options[0]) this.#add(entry.options[0]);
      this.#fields[0]?.put(rest);
    }
    this.#drawFurther();
    this.#describe(undefined);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('focusin', (event) => {
      this.#describe(this.#fields.find(({ element }) => element.contains(event.target as Node)));
    });
  }

  focus(): void {
    const empty = this.#fields.find((field) => field.isEmpty) ?? this.#fields[0];
    if (empty) empty.focus();
    else this.#submit.focus();
  }

  /** Puts dropped files into the first option that takes one. @returns whether there is such an option. */
  drop(files: readonly File[]): boolean {
    const option = this.settings.entry.options.find(({ type }) => type === 11);
    if (!option) return false;
    const field = this.#fields.find((one) => one.option === option) ?? this.#add(option);
    field.files?.add(files);
    this.#drawFurther();
    return true;
  }

  #add(option: ShownOption): OptionField {
    const field = optionField(option, {
      session: this.settings.session,
      complete: (of) => this.#complete(of),
      onPicked: () => this.#goOn(),
      describedBy: this.#hint.id,
    });
    this.#fields.push(field);
    this.#row.append(field.element);
    return field;
  }

  /** Options that can be left out wait as buttons until they are wanted. */
  #drawFurther(): void {
    for (const button of this.#row.querySelectorAll('.further')) button.remove();
    for (const option of this.settings.entry.options) {
      if (this.#fields.some((field) => field.option === option)) continue;
      const button = h(
        'button',
        { type: 'button', class: 'further', title: option.about },
        icon(icons.plus),
        option.shown,
      );
      button.addEventListener('click', () => {
        const field = this.#add(option);
        this.#drawFurther();
        field.focus();
      });
      this.#row.append(button);
    }
  }

  #describe(field: OptionField | undefined): void {
    const { option } = field ?? {};
    this.#hint.replaceChildren(
      ...(option
        ? [
            h('strong', {}, option.shown),
            ` · ${kindOf(option)}${option.required ? ', required' : ''} · ${option.about}`,
          ]
        : [this.settings.entry.detail]),
    );
  }

  #goOn(): void {
    const next = this.#fields.find((field) => field.option.required && field.isEmpty);
    next?.focus();
  }

  #key(event: KeyboardEvent): void {
    const at = this.#fields.findIndex(({ element }) => element.contains(event.target as Node));
    const field = this.#fields[at];
    if (field?.takeKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.settings.onDone();
    } else if (event.key === 'Backspace' && field?.isEmpty && !field.files) {
      event.preventDefault();
      this.#takeBack(at);
    }
  }

  /** Backspace in an empty option takes the option away, in the first one the command. */
  #takeBack(at: number): void {
    const field = this.#fields[at]!;
    if (at === 0) {
      this.settings.onDone();
      return;
    }
    if (!field.option.required) {
      this.#fields.splice(at, 1);
      field.element.remove();
      this.#drawFurther();
    }
    this.#fields[at - 1]!.focus();
  }

  async #complete(option: ShownOption): Promise<readonly Suggestion[]> {
    const { session, entry } = this.settings;
    const options: Record<string, string | number | boolean> = {};
    for (const field of this.#fields) {
      const typed = field.typed();
      if (typed !== undefined) options[field.option.name] = typed;
    }
    options[option.name] ??= '';
    try {
      const act = await session.ask({ do: 'autocomplete', name: entry.path, options, focused: option.name });
      const done = act && (await session.until(act, ({ kind }) => kind !== 'waiting'));
      return (done?.choices ?? []).map(({ name, value }) => ({ label: name, value }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return [];
    }
  }

  async #send(): Promise<void> {
    const { session, entry, onDone, onError } = this.settings;
    this.#submit.disabled = true;
    try {
      const options: Record<string, GivenValue> = {};
      for (const field of this.#fields) {
        const value = await field.value();
        if (value !== undefined) options[field.option.name] = value;
      }
      onDone(await session.ask({ do: 'slash', name: entry.path, options }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      onError(error.message);
      this.#fields.find((field) => field.option.required && field.isEmpty)?.focus();
    } finally {
      this.#submit.disabled = false;
    }
  }
}
