import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.js';

export interface SelectOption {
  label: string;
  value: string;
  description?: string | null;
  default?: boolean;
}

interface SelectProps {
  label: string;
  options: readonly SelectOption[];
  least: number;
  most: number;
  disabled?: boolean;
  /** The id of the element that names it, if one does. */
  labelledBy?: string;
  /** Called with what is chosen after every change, as a field of a form wants it. */
  onChange?: (values: string[]) => void;
  /** Called when a choice is done, as a menu of a message wants it. */
  onChosen?: (values: string[]) => void;
}

/** A select menu: a button that opens a list, for one choice or several, with the keys that such lists have. */
export function Select(props: SelectProps) {
  const { label, options, least, most, disabled, labelledBy, onChange, onChosen } = props;
  const several = most > 1;
  const id = useId();
  const [chosen, setChosen] = useState(() => options.filter((one) => one.default).map(({ value }) => value));
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<string[]>([]);
  const typed = useRef({ text: '', at: 0 });
  useLayoutEffect(() => {
    if (!open) return;
    list.current?.scrollIntoView({ block: 'nearest' });
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  const ordered = (values: readonly string[]) =>
    options.map(({ value }) => value).filter((value) => values.includes(value));

  function change(values: string[]): void {
    setChosen(values);
    onChange?.(ordered(values));
  }

  function show(): void {
    const first = options.findIndex(({ value }) => chosen.includes(value));
    setActive(Math.max(0, first));
    before.current = chosen;
    setOpen(true);
  }

  function close(done = several): void {
    if (!open) return;
    setOpen(false);
    if (done && chosen.length >= least) onChosen?.(ordered(chosen));
  }

  /** Closes the list as if it had not been opened: what is shown as chosen is what was sent. */
  function leave(): void {
    if (open) change(before.current);
    close(false);
  }

  function pick(at: number): void {
    const option = options[at];
    if (!option) return;
    const { value } = option;
    const has = chosen.includes(value);
    if (several) {
      setActive(at);
      if (has) change(chosen.filter((other) => other !== value));
      else if (chosen.length < most) change([...chosen, value]);
      return;
    }
    const next = has && least === 0 ? [] : [value];
    change(next);
    close(false);
    onChosen?.(next);
  }

  function move(to: number): void {
    if (open) setActive(Math.min(Math.max(to, 0), options.length - 1));
    else show();
  }

  function find(letter: string): void {
    const now = performance.now();
    const text = now - typed.current.at < 700 ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const at = options.findIndex((one) => one.label.toLowerCase().startsWith(text.toLowerCase()));
    if (at < 0) return;
    if (!open) setOpen(true);
    setActive(at);
  }

  function takeKey(event: KeyboardEvent): void {
    const take = () => (open ? pick(active) : show());
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      Home: () => move(0),
      End: () => move(options.length - 1),
      Enter: take,
      ' ': take,
      ...(open && { Escape: leave }),
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) find(event.key);
  }

  const labels = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  return (
    <div class="select-box">
      <button
        type="button"
        class="select"
        role="combobox"
        disabled={disabled}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        aria-label={labelledBy === undefined ? label : undefined}
        aria-labelledby={labelledBy === undefined ? undefined : `${labelledBy} ${id}-value`}
        onClick={() => (open ? close() : show())}
        onBlur={() => close()}
        onKeyDown={takeKey}
      >
        <span class={`select-value${labels.length === 0 ? ' placeholder' : ''}`} id={`${id}-value`}>
          {labels.join(', ') || label}
        </span>
        <Icon of="down" />
      </button>
      <div
        role="listbox"
        id={id}
        class="select-list"
        aria-label={label}
        aria-multiselectable={several || undefined}
        hidden={!open}
        ref={list}
        // Otherwise the press takes the focus from the button, and with it the list is closed before the click.
        onPointerDown={(event) => event.preventDefault()}
      >
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the button's
          <div
            key={option.value}
            role="option"
            tabIndex={-1}
            id={`${id}-${at}`}
            aria-selected={chosen.includes(option.value)}
            class={at === active ? 'active' : undefined}
            onClick={() => pick(at)}
          >
            <span class="option-label">{option.label}</span>
            {option.description && <span class="option-detail">{option.description}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
