import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FilesField } from './files.js';
import { Icon } from './icon.js';
import type { OptionDraft } from './option-draft.js';
import { useWords } from './page.js';
import { type Suggestion, SuggestionList, useSuggestions } from './suggestions.js';

interface OptionFieldProps {
  draft: OptionDraft;
  /** Asks the bot for completions of this option. */
  complete: (draft: OptionDraft) => Promise<readonly Suggestion[]>;
  /** Called when a suggestion was taken; `byEnter` when that was done by Enter, which also sends. */
  onPicked: (how: { readonly byEnter: boolean }) => void;
  /** Called for Enter while nothing was offered. */
  onEnter: () => void;
  /** Takes other options that are named in what is typed. @returns what is left for this one, if any were. */
  takeNamed: (text: string) => string | undefined;
  /** Called to take the option away again; absent where it must stay. */
  onRemove?: () => void;
  onFocus: () => void;
  /** The element that describes the field in focus. */
  describedBy: string;
}

/** One option of a command as a pill: its name, and what is given for it. */
export function OptionField(props: OptionFieldProps) {
  const { draft, onRemove } = props;
  const words = useWords();
  const id = useId();
  const { option, takesFile } = draft;
  return (
    <div class={`option${option.required ? ' required' : ''}`} onFocusIn={props.onFocus}>
      {takesFile ? (
        <>
          <span class="option-name">{option.shown}</span>
          <FileInput draft={draft} />
        </>
      ) : (
        <>
          <label class="option-name" for={id}>
            {option.shown}
          </label>
          <TextInput id={id} {...props} />
        </>
      )}
      {onRemove && (
        <button
          type="button"
          class="option-remove"
          tabIndex={-1}
          aria-label={words.remove(option.shown)}
          onClick={onRemove}
        >
          <Icon of="close" />
        </button>
      )}
    </div>
  );
}

function FileInput({ draft }: { draft: OptionDraft }) {
  const id = useId();
  useLayoutEffect(() => draft.field.drawn(() => document.getElementById(id)?.focus()), []);
  return (
    <FilesField
      id={id}
      label={draft.option.shown}
      most={1}
      files={draft.files.value}
      onChange={(files) => {
        draft.files.value = files;
      }}
    />
  );
}

function TextInput({
  id,
  draft,
  complete,
  onPicked,
  onEnter,
  takeNamed,
  describedBy,
}: OptionFieldProps & { id: string }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const byEnter = useRef(false);
  const { option, fixed, takesNumber } = draft;
  const offers = !!fixed || !!option.autocomplete;
  const offer = useSuggestions<Suggestion>({
    find: () => (fixed ? draft.fitting : option.autocomplete ? complete(draft) : []),
    onPick: (suggestion) => {
      draft.pick(suggestion);
      onPicked({ byEnter: byEnter.current });
    },
  });
  useLayoutEffect(() => draft.field.drawn(() => input.current?.focus()), []);
  const text = draft.text.value;

  async function enter(): Promise<void> {
    byEnter.current = true;
    const meant = offers && (text !== '' || offer.active >= 0);
    const taken = meant && (await offer.takeFirst());
    byEnter.current = false;
    if (!taken) onEnter();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void enter();
    } else if (offers && offer.takeKey(event, text)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  return (
    <>
      <input
        id={id}
        type="text"
        spellcheck={false}
        inputMode={takesNumber ? 'decimal' : undefined}
        size={Math.min(Math.max(text.length + 1, 8), 60)}
        value={text}
        aria-required={option.required || undefined}
        aria-describedby={describedBy}
        {...(offers && { role: 'combobox', 'aria-expanded': offer.shown.length > 0, ...offer.field })}
        ref={input}
        onInput={({ currentTarget }) => {
          const left = takeNamed(currentTarget.value);
          draft.text.value = left ?? currentTarget.value;
          if (offers && left === undefined) void offer.refresh(currentTarget.value);
        }}
        onFocus={({ currentTarget }) => offers && void offer.refresh(currentTarget.value)}
        onBlur={offer.close}
        onKeyDown={onKey}
      />
      {offers && <SuggestionList of={offer} label={words.suggestionsFor(option.shown)} />}
    </>
  );
}
