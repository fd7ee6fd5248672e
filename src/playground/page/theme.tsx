import { useSignal, useSignalEffect } from '@preact/signals';
import { Icon } from './icon.js';
import { useWords } from './page.js';

const KEY = 'theme';
const SYSTEM = matchMedia('(prefers-color-scheme: light)');

/** A button between light and dark; until it is pressed the system's setting holds. */
export function ThemeButton() {
  const words = useWords();
  const chosen = useSignal(localStorage.getItem(KEY));
  const system = useSignal(SYSTEM.matches);
  useSignalEffect(() => {
    if (chosen.value) document.documentElement.dataset.theme = chosen.value;
  });
  useSignalEffect(() => {
    const follow = () => {
      system.value = SYSTEM.matches;
    };
    SYSTEM.addEventListener('change', follow);
    return () => SYSTEM.removeEventListener('change', follow);
  });
  const light = chosen.value ? chosen.value === 'light' : system.value;
  const change = () => {
    chosen.value = light ? 'dark' : 'light';
    localStorage.setItem(KEY, chosen.value);
  };
  return (
    <button type="button" class="tool" aria-label={light ? words.toDark : words.toLight} onClick={change}>
      <Icon of={light ? 'moon' : 'sun'} />
    </button>
  );
}
