import { h } from './element.js';

export interface MenuItem {
  label: string;
  /** Whose it is. */
  detail?: string;
  act: () => void;
}

/**
 * Opens a menu at a button, or where the pointer is. Arrow keys move in it; Escape closes it and gives the
 * focus back.
 */
export function openMenu(
  at: HTMLElement,
  items: readonly MenuItem[],
  pointer?: { x: number; y: number },
): void {
  document.querySelector('.menu')?.remove();
  const buttons = items.map(({ label, detail, act }) => {
    const button = h(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1 },
      h('span', {}, label),
      detail !== undefined && h('span', { class: 'detail' }, detail),
    );
    button.addEventListener('click', () => {
      close(true);
      act();
    });
    return button;
  });
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': 'Actions on the message' }, buttons);
  const before = document.activeElement;

  function close(back: boolean): void {
    menu.remove();
    at.removeAttribute('aria-expanded');
    document.removeEventListener('pointerdown', outside, true);
    if (back) (at.isConnected ? at : (before as HTMLElement | null))?.focus();
  }

  function outside(event: Event): void {
    if (!menu.contains(event.target as Node)) close(false);
  }

  menu.addEventListener('keydown', (event) => {
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const goes: Record<string, number> = {
      ArrowDown: (now + 1) % buttons.length,
      ArrowUp: (now - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = goes[event.key];
    if (to !== undefined) buttons[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', outside, true);
  document.body.append(menu);
  at.setAttribute('aria-expanded', 'true');
  const box = at.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const x = pointer?.x ?? box.right - width;
  const y = pointer?.y ?? box.bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
  buttons[0]?.focus();
}
