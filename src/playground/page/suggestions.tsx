import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Suggestion {
  label: string;
  value: string | number | boolean;
  detail?: string;
}

interface Settings<S extends Suggestion> {
  /** What there is for a text; it may take a while, and only the latest counts. */
  find: (typed: string) => readonly S[] | Promise<readonly S[]>;
  onPick: (suggestion: S) => void;
}

/** What is offered for a field as something is typed there, and how it is taken. */
export interface Offer<S extends Suggestion> {
  id: string;
  shown: readonly S[];
  /** Which of them Enter and Tab take; -1 while none is meant. */
  active: number;
  /** Attributes for the field. */
  field: Record<string, string | undefined>;
  /** Looks up what there is for a text. */
  refresh: (typed: string) => Promise<void>;
  close: () => void;
  pick: (at: number) => void;
  /** Takes the keys that belong to the list. @returns whether it took this one. */
  takeKey: (event: KeyboardEvent, typed: string) => boolean;
  /** Takes what is offered first for what was typed, once it is known. @returns whether there was anything. */
  takeFirst: () => Promise<boolean>;
}

/** How long Enter waits for what is still being looked up, in milliseconds: longer feels stuck. */
const PATIENCE = 700;

/**
 * A list that opens above a field and follows what is typed there. As soon as something is typed the first that is
 * offered is meant, as in Discord; an empty field means nothing until somebody goes to the list.
 */
export function useSuggestions<S extends Suggestion>({ find, onPick }: Settings<S>): Offer<S> {
  const id = useId();
  const [offered, setOffered] = useState<{ shown: readonly S[]; active: number }>({ shown: [], active: -1 });
  const latest = useRef(offered);
  const asked = useRef(0);
  const pending = useRef<Promise<void>>(Promise.resolve());

  function offer(shown: readonly S[], active: number): void {
    latest.current = { shown, active };
    setOffered(latest.current);
  }

  function refresh(typed: string): Promise<void> {
    const mine = ++asked.current;
    const found = find(typed);
    const take = (shown: readonly S[]) => {
      if (mine !== asked.current) return;
      const sought = typed.trim().toLowerCase();
      const exact = shown.findIndex(({ label }) => label.toLowerCase() === sought);
      offer(shown, sought === '' ? -1 : Math.max(exact, 0));
    };
    if (found instanceof Promise) pending.current = found.then(take);
    else take(found);
    return pending.current;
  }

  function close(): void {
    asked.current++;
    if (latest.current.shown.length > 0) offer([], -1);
  }

  function pick(at: number): boolean {
    const suggestion = latest.current.shown[at];
    close();
    if (suggestion) onPick(suggestion);
    return suggestion !== undefined;
  }

  function takeKey({ key }: KeyboardEvent, typed: string): boolean {
    const { shown, active } = latest.current;
    const { length } = shown;
    if (length === 0) {
      if (key !== 'ArrowDown') return false;
      void refresh(typed);
      return true;
    }
    if (key === 'ArrowDown') offer(shown, (active + 1) % length);
    else if (key === 'ArrowUp') offer(shown, (Math.max(active, 0) - 1 + length) % length);
    else if (key === 'Escape') close();
    else if ((key === 'Enter' || key === 'Tab') && active >= 0) pick(active);
    else return false;
    return true;
  }

  async function takeFirst(): Promise<boolean> {
    await Promise.race([pending.current, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    return latest.current.active >= 0 && pick(latest.current.active);
  }

  const open = offered.shown.length > 0;
  return {
    id,
    ...offered,
    field: {
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-activedescendant': open && offered.active >= 0 ? `${id}-${offered.active}` : undefined,
      autocomplete: 'off',
    },
    refresh,
    close,
    pick,
    takeKey,
    takeFirst,
  };
}

interface ListProps<S extends Suggestion> {
  of: Offer<S>;
  /** What is suggested: names the list. */
  label: string;
  /** Draws one; its label and detail unless told. */
  draw?: (suggestion: S) => ComponentChildren;
}

export function SuggestionList<S extends Suggestion>({ of, label, draw = drawSuggestion }: ListProps<S>) {
  const { id, shown, active, pick } = of;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[Math.max(active, 0)]?.scrollIntoView({ block: 'nearest' });
  }, [shown, active]);
  return (
    <div
      role="listbox"
      id={id}
      class="suggestions"
      aria-label={label}
      hidden={shown.length === 0}
      ref={list}
      // Otherwise the press takes the focus from the field, and the list is gone before the click.
      onPointerDown={(event) => event.preventDefault()}
    >
      {shown.map((suggestion, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={`${suggestion.value}`}
          role="option"
          tabIndex={-1}
          id={`${id}-${at}`}
          aria-selected={at === active}
          onClick={() => pick(at)}
        >
          {draw(suggestion)}
        </div>
      ))}
    </div>
  );
}

function drawSuggestion({ label, detail }: Suggestion) {
  return (
    <>
      <span class="suggestion-label">{label}</span>
      {detail !== undefined && <span class="suggestion-detail">{detail}</span>}
    </>
  );
}
