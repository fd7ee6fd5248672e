import { bytes } from './component.js';
import { h, icon, icons } from './element.js';
import { uploadFile } from './live.js';

interface Settings {
  label: string;
  most: number;
  /** Called when the files have changed. */
  onChange?: () => void;
}

/** A field for files: picked, or dropped on it. */
export class FilesField {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly #shown = h('span', { class: 'picked' });
  readonly #input: HTMLInputElement;
  #files: File[] = [];

  constructor(readonly settings: Settings) {
    const { label, most } = settings;
    this.#input = h('input', { type: 'file', multiple: most > 1, hidden: true, tabindex: -1 });
    this.button = h(
      'button',
      { type: 'button', class: 'pick', onclick: () => this.#input.click() },
      icon(icons.plus),
      `Choose ${most > 1 ? 'files' : 'a file'}`,
      h('span', { class: 'unseen' }, ` for ${label}`),
      h('span', { class: 'pick-hint' }, ' or drop it here'),
    );
    this.#input.addEventListener('change', () => {
      this.add([...(this.#input.files ?? [])]);
      this.#input.value = '';
    });
    this.element = h('span', { class: 'files' }, this.button, this.#input, this.#shown);
    acceptDrops(this.element, (files) => this.add(files));
  }

  get isEmpty(): boolean {
    return this.#files.length === 0;
  }

  /** Puts files in; the latest stay when there are too many. */
  add(files: readonly File[]): void {
    this.#files = [...this.#files, ...files].slice(-this.settings.most);
    this.#draw();
  }

  /** Uploads them all. @throws {Refused} */
  upload(): Promise<string[]> {
    return Promise.all(this.#files.map(uploadFile));
  }

  clear(): void {
    this.#files = [];
    this.#draw();
  }

  #draw(): void {
    this.#shown.replaceChildren(
      ...this.#files.map((file) =>
        h(
          'span',
          { class: 'picked-file' },
          `${file.name} (${bytes(file.size)})`,
          h(
            'button',
            {
              type: 'button',
              'aria-label': `Remove ${file.name}`,
              onclick: () => {
                this.#files = this.#files.filter((other) => other !== file);
                this.#draw();
                this.button.focus();
              },
            },
            icon(icons.close),
          ),
        ),
      ),
    );
    this.element.classList.toggle('filled', this.#files.length > 0);
    this.settings.onChange?.();
  }
}

/** Lets files be dropped on an element. */
export function acceptDrops(element: HTMLElement, take: (files: File[]) => void): void {
  const mark = (on: boolean) => element.classList.toggle('dropping', on);
  element.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    mark(true);
  });
  element.addEventListener('dragleave', () => mark(false));
  element.addEventListener('drop', (event) => {
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    take(files);
  });
}
