import { freshId, h, icon, icons } from './element.js';

export interface SelectOption {
  label: string;
  value: string;
  description?: string | null;
  default?: boolean;
}

export interface Select {
  element: HTMLElement;
  /** What is chosen now. */
  values: () => string[];
}

interface SelectSettings {
  label: string;
  options: readonly SelectOption[];
  least: number;
  most: number;
  disabled?: boolean;
  /** The id of the element that names it, if one does. */
  labelledBy?: string;
  /** Called when a choice is made; a menu of a message is done then, a field of a form is not. */
  onChosen?: (values: string[]) => void;
}

/** A select menu: a button that opens a list, for one choice or several, with the keys that such lists have. */
export function drawSelect(settings: SelectSettings): Select {
  const { label, options, most, least, disabled = false, labelledBy } = settings;
  const several = most > 1;
  const id = freshId('select');
  const chosen = new Set(options.filter((option) => option.default).map(({ value }) => value));
  let active = -1;
  let typed = '';
  let typedAt = 0;

  const shown = h('span', { class: 'select-value', id: `${id}-value` });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      disabled,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      ...(labelledBy === undefined
        ? { 'aria-label': label }
        : { 'aria-labelledby': `${labelledBy} ${id}-value` }),
    },
    shown,
    icon(icons.down),
  );
  const items = options.map((option, at) =>
    h(
      'li',
      { role: 'option', id: `${id}-${at}`, onclick: () => pick(at) },
      h('span', { class: 'option-label' }, option.label),
      !!option.description && h('span', { class: 'option-detail' }, option.description),
    ),
  );
  const list = h(
    'ul',
    {
      role: 'listbox',
      id,
      class: 'select-list',
      'aria-label': label,
      'aria-multiselectable': several && 'true',
      hidden: true,
    },
    items,
  );
  const element = h('div', { class: 'select-box' }, button, list);

  function draw(): void {
    const labels = options.filter(({ value }) => chosen.has(value)).map((option) => option.label);
    shown.textContent = labels.join(', ') || label;
    shown.classList.toggle('placeholder', labels.length === 0);
    items.forEach((item, at) => {
      item.setAttribute('aria-selected', String(chosen.has(options[at]!.value)));
      item.classList.toggle('active', at === active);
    });
    if (active >= 0) button.setAttribute('aria-activedescendant', items[active]!.id);
    else button.removeAttribute('aria-activedescendant');
  }

  const isOpen = () => !list.hidden;

  function open(): void {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    active = Math.max(
      0,
      options.findIndex(({ value }) => chosen.has(value)),
    );
    draw();
    list.scrollIntoView({ block: 'nearest' });
    items[active]?.scrollIntoView({ block: 'nearest' });
  }

  function close(done = several): void {
    if (!isOpen()) return;
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    active = -1;
    draw();
    if (done && chosen.size >= least) settings.onChosen?.(values());
  }

  function pick(at: number): void {
    const { value } = options[at]!;
    if (several) {
      if (!chosen.delete(value) && chosen.size < most) chosen.add(value);
      active = at;
      draw();
      return;
    }
    if (least === 0 && chosen.has(value)) chosen.clear();
    else {
      chosen.clear();
      chosen.add(value);
    }
    close(false);
    settings.onChosen?.(values());
  }

  function move(to: number): void {
    if (!isOpen()) {
      open();
      return;
    }
    active = Math.min(Math.max(to, 0), options.length - 1);
    items[active]?.scrollIntoView({ block: 'nearest' });
    draw();
  }

  function find(letter: string): void {
    const now = performance.now();
    typed = now - typedAt < 700 ? typed + letter : letter;
    typedAt = now;
    const at = options.findIndex((option) => option.label.toLowerCase().startsWith(typed.toLowerCase()));
    if (at >= 0) move(at);
  }

  const values = () => options.filter(({ value }) => chosen.has(value)).map(({ value }) => value);

  button.addEventListener('click', () => (isOpen() ? close() : open()));
  button.addEventListener('blur', () => close());
  // Otherwise the press takes the focus from the button, and with it the list is closed before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('keydown', (event) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      Home: () => move(0),
      End: () => move(options.length - 1),
      Enter: () => (isOpen() && active >= 0 ? pick(active) : open()),
      ' ': () => (isOpen() && active >= 0 ? pick(active) : open()),
      ...(isOpen() && { Escape: () => close(false) }),
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) find(event.key);
  });
  draw();
  return { element, values };
}
