import { h, icon, icons } from './element.js';

const KEY = 'theme';

/** A button between light and dark; until it is pressed the system's setting holds. */
export function themeButton(): HTMLButtonElement {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: light)');
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  const isLight = () => (root.dataset.theme ? root.dataset.theme === 'light' : system.matches);
  const button = h('button', { type: 'button', class: 'tool' });
  const draw = () => {
    button.setAttribute('aria-label', isLight() ? 'Change to dark' : 'Change to light');
    button.replaceChildren(icon(isLight() ? icons.moon : icons.sun));
  };
  button.addEventListener('click', () => {
    root.dataset.theme = isLight() ? 'dark' : 'light';
    localStorage.setItem(KEY, root.dataset.theme);
    draw();
  });
  system.addEventListener('change', draw);
  draw();
  return button;
}
