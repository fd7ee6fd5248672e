import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OptionType } from '../../stand-in/model.js';
import type { ShownOption } from './commands.js';
import type { FocusPoint } from './focus-point.js';
import { usePage, useWords } from './page.js';
import { type Suggestion, SuggestionList, useSuggestions } from './suggestions.js';

interface NextOptionProps {
  field: FocusPoint;
  /** The options that may still be given. */
  options: readonly ShownOption[];
  describedBy: string;
  /** Called for an option that is chosen by its name. */
  onPick: (option: ShownOption) => void;
  /** Called for a text that names no option: the first takes it. */
  onText: (option: ShownOption, text: string) => void;
  /** Called for Enter while nothing is typed. */
  onEnter: () => void;
  /** Takes options that are named in what is typed. @returns what is left, if any were. */
  takeNamed: (text: string) => string | undefined;
}

/** Where one types on behind a command: the name of an option, or the text for the first. */
export function NextOption(props: NextOptionProps) {
  const { field, options, onPick, takeNamed } = props;
  const { draft } = usePage();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const text = useSignal('');
  const offer = useSuggestions<Suggestion & { option: ShownOption }>({
    find: (typed) => {
      const sought = typed.trim().toLowerCase();
      if (sought === '') return [];
      return options
        .filter(({ shown, name }) => shown.toLowerCase().startsWith(sought) || name.startsWith(sought))
        .map((option) => ({ label: option.shown, value: option.name, detail: option.about, option }));
    },
    onPick: ({ option }) => {
      text.value = '';
      onPick(option);
    },
  });
  useLayoutEffect(() => field.drawn(() => input.current?.focus()), []);

  function enter(): void {
    const typed = text.value.trim();
    const first = options.find(({ type }) => type !== OptionType.attachment);
    if (typed === '' || !first) {
      props.onEnter();
      return;
    }
    text.value = '';
    props.onText(first, typed);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (offer.takeKey(event, text.value)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    }
  }

  return (
    <span class="next-option">
      <input
        type="text"
        role="combobox"
        aria-expanded={offer.shown.length > 0}
        aria-label={words.anotherOption}
        aria-describedby={props.describedBy}
        spellcheck={false}
        size={Math.min(Math.max(text.value.length + 1, 4), 60)}
        value={text.value}
        {...offer.field}
        ref={input}
        onInput={({ currentTarget }) => {
          draft.problem.value = '';
          const left = takeNamed(currentTarget.value);
          text.value = left ?? currentTarget.value;
          void offer.refresh(text.value);
        }}
        onBlur={offer.close}
        onKeyDown={onKey}
      />
      <SuggestionList of={offer} label={words.suggestionsFor(words.anotherOption)} />
    </span>
  );
}
