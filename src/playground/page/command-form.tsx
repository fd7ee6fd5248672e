import { signal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { OptionType } from '../../stand-in/model.js';
import type { ActView } from '../view.js';
import { kindOf, type ShownOption, splitOptions, type TypedOptions } from './commands.js';
import type { Begun } from './draft.js';
import { FocusPoint } from './focus-point.js';
import { Icon } from './icon.js';
import { Refused } from './live.js';
import { NextOption } from './next-option.js';
import { type GivenValue, OptionDraft } from './option-draft.js';
import { OptionField } from './option-field.js';
import { usePage, useWords } from './page.js';
import type { Suggestion } from './suggestions.js';

/** A slash command with its options, as Discord's client lets them be filled in. */
export function CommandForm({ begun: { entry, rest } }: { begun: Begun }) {
  const { session, draft } = usePage();
  const words = useWords();
  const hint = useId();
  const form = useRef<HTMLFormElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const next = useMemo(() => new FocusPoint(), []);
  const sending = useSignal(false);
  const described = useSignal<ShownOption | undefined>(undefined);
  const make = (option: ShownOption) => new OptionDraft(option, session.view, words);
  const fields = useMemo(() => signal<readonly OptionDraft[]>(begin()), []);

  /** Those that must be given, and those that were named; what was typed on goes into the first that there is. */
  function begin(): OptionDraft[] {
    const { before, named } = splitOptions(entry.options, rest);
    const required = entry.options.filter((option) => option.required);
    const given = named.map(({ option }) => option).filter((option) => !option.required);
    const [first] = entry.options.filter((option) => !named.some((one) => one.option === option));
    const begun = [
      ...required,
      ...(required.length === 0 && before !== '' && first ? [first] : []),
      ...given,
    ];
    const drafts = begun.map(make);
    fill(drafts, named);
    const open = drafts.find((field) => !named.some(({ option }) => option === field.option));
    if (open) open.text.value = before;
    return drafts;
  }

  function fill(drafts: readonly OptionDraft[], named: TypedOptions['named']): void {
    for (const { option, text } of named) {
      const field = drafts.find((one) => one.option === option);
      if (field) field.text.value = text;
    }
  }

  function focus(): void {
    const empty = fields.value.find((field) => field.isEmpty) ?? fields.value.at(-1);
    if (empty) empty.field.focus();
    else goFurther();
  }

  /** Goes where further options are named; to the button that sends, where there are none. */
  function goFurther(): void {
    if (fields.value.length < entry.options.length) next.focus();
    else submit.current?.focus();
  }

  useLayoutEffect(() => draft.field.drawn(focus), []);
  useLayoutEffect(() => {
    const option = entry.options.find(({ type }) => type === OptionType.attachment);
    draft.onDrop = ([file]) => {
      if (option && file) add(option, file);
      return option !== undefined;
    };
    return () => {
      draft.onDrop = undefined;
    };
  }, []);

  function add(option: ShownOption, file?: File): void {
    const field = take(option);
    if (file) field.files.value = [file];
    else field.field.focus();
  }

  /** The field of an option, which is shown from now on. */
  function take(option: ShownOption): OptionDraft {
    const known = fields.value.find((field) => field.option === option);
    const field = known ?? make(option);
    if (!known) fields.value = [...fields.value, field];
    return field;
  }

  /** Takes options that were named in what somebody types for one. @returns what is left for it, if any were. */
  function takeNamed(text: string, own?: ShownOption): string | undefined {
    const { before, named } = splitOptions(own ? [own, ...further] : further, text);
    if (named.length === 0) return undefined;
    const taken = named.map(({ option }) => take(option));
    fill(taken, named);
    taken.at(-1)?.field.focus();
    return named.find(({ option }) => option === own)?.text ?? before;
  }

  function remove(field: OptionDraft): void {
    const at = fields.value.indexOf(field);
    fields.value = fields.value.filter((one) => one !== field);
    const before = fields.value[Math.max(at - 1, 0)];
    if (before) before.field.focus();
    else goFurther();
  }

  function leave(act?: ActView): void {
    draft.leave();
    draft.field.focusNext();
    if (act) void draft.follow(act);
  }

  function goOn(taken: OptionDraft, { byEnter }: { readonly byEnter: boolean }): void {
    const missing = fields.value.find((field) => field.option.required && field.isEmpty);
    if (missing) missing.field.focus();
    else if (byEnter && taken.option.required) void send();
  }

  async function complete({ option }: OptionDraft): Promise<readonly Suggestion[]> {
    const options: Record<string, string | number | boolean> = {};
    for (const field of fields.value) {
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

  async function send(): Promise<void> {
    if (sending.value) return;
    const wrong = fields.value.find(({ fault }) => fault !== undefined);
    if (wrong) {
      draft.problem.value = wrong.fault ?? '';
      wrong.field.focus();
      return;
    }
    sending.value = true;
    try {
      const options: Record<string, GivenValue> = {};
      for (const field of fields.value) {
        const value = await field.value();
        if (value !== undefined) options[field.option.name] = value;
      }
      leave(await session.ask({ do: 'slash', name: entry.path, options }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      draft.problem.value = error.message;
    } finally {
      sending.value = false;
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
      return;
    }
    // Backspace in an empty option takes the option away, in the first one the command.
    const target = event.target as HTMLElement;
    if (event.key !== 'Backspace' || !(target instanceof HTMLInputElement) || target.value !== '') return;
    event.preventDefault();
    const options = [...(form.current?.querySelectorAll('.option') ?? [])];
    const at = options.findIndex((one) => one.contains(target));
    const field = fields.value[at];
    const last = fields.value.at(-1);
    if (at < 0 && last) last.field.focus();
    else if (at <= 0) leave();
    else if (field && !field.option.required) remove(field);
    else fields.value[at - 1]?.field.focus();
  }

  const further = entry.options.filter((option) => !fields.value.some((field) => field.option === option));
  return (
    <form
      class="command"
      aria-label={entry.label}
      ref={form}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <span class="command-name">{entry.label}</span>
      <div class="options">
        {fields.value.map((field) => (
          <OptionField
            key={field.option.name}
            draft={field}
            complete={complete}
            onPicked={(how) => goOn(field, how)}
            onEnter={() => void send()}
            takeNamed={(text) => takeNamed(text, field.option)}
            onFocus={() => {
              described.value = field.option;
            }}
            describedBy={hint}
            {...(!field.option.required && { onRemove: () => remove(field) })}
          />
        ))}
        {further.length > 0 && (
          <NextOption
            field={next}
            options={further}
            describedBy={hint}
            onPick={add}
            onText={(option, text) => {
              take(option).text.value = text;
              focus();
            }}
            onEnter={() => void send()}
            takeNamed={takeNamed}
          />
        )}
        {further.map((option) => (
          <button
            key={option.name}
            type="button"
            class="further"
            title={option.about}
            onClick={() => add(option)}
          >
            <Icon of="plus" />
            {option.shown}
          </button>
        ))}
      </div>
      <button type="button" class="tool" aria-label={words.leaveCommand(entry.label)} onClick={() => leave()}>
        <Icon of="close" />
      </button>
      <p class="option-hint" id={hint}>
        {described.value ? <Hint option={described.value} /> : entry.detail}
      </p>
      <button type="submit" class="button primary" ref={submit} aria-busy={sending.value || undefined}>
        {words.send}
      </button>
    </form>
  );
}

function Hint({ option }: { option: ShownOption }) {
  const words = useWords();
  return (
    <>
      <strong>{option.shown}</strong>
      {` · ${words.kinds[kindOf(option)]}${option.required ? `, ${words.required}` : ''} · ${option.about}`}
    </>
  );
}
