import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type OpenMenu, usePage, useWords } from './page.js';

/** The menu that is open, if one is. Arrow keys move in it; Escape closes it and gives the focus back. */
export function Menu() {
  const { menu } = usePage();
  return menu.value ? <Opened key={menu.value.at} open={menu.value} /> : null;
}

function Opened({ open: { at, items, pointer } }: { open: OpenMenu }) {
  const { menu } = usePage();
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const { offsetWidth: width, offsetHeight: height, style } = element.current;
    const box = at.getBoundingClientRect();
    const x = pointer?.x ?? box.right - width;
    const y = pointer?.y ?? box.bottom + 4;
    style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
    style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
    element.current?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!element.current?.contains(target as Node)) close();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, []);

  function close(): void {
    menu.value = undefined;
  }

  /** Closes the menu and gives the focus back. */
  function goBack(): void {
    close();
    at.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const buttons = [...(element.current?.querySelectorAll('button') ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const goes: Record<string, number> = {
      ArrowDown: (now + 1) % buttons.length,
      ArrowUp: (now - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = goes[event.key];
    if (to !== undefined) buttons[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') goBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      class="menu"
      role="menu"
      aria-label={words.messageActions}
      tabIndex={-1}
      ref={element}
      onKeyDown={onKey}
    >
      {items.map(({ label, detail, act }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            goBack();
            act();
          }}
        >
          <span>{label}</span>
          {detail !== undefined && <span class="detail">{detail}</span>}
        </button>
      ))}
    </div>
  );
}
