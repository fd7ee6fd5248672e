import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bytes } from './component.js';
import { Icon } from './icon.js';
import { usePage, useWords } from './page.js';

interface FilesFieldProps {
  label: string;
  most: number;
  files: readonly File[];
  onChange: (files: File[]) => void;
  id?: string;
  describedBy?: string | undefined;
}

/** A field for files: picked, or dropped on it. The latest stay when there are too many. */
export function FilesField({ label, most, files, onChange, id, describedBy }: FilesFieldProps) {
  const words = useWords();
  const { locale } = usePage().session.view;
  const field = useRef<HTMLSpanElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const add = (more: readonly File[]) => onChange([...files, ...more].slice(-most));
  useDrops(field, add);
  return (
    <span class={`files${files.length > 0 ? ' filled' : ''}`} ref={field}>
      <button
        type="button"
        class="pick"
        id={id}
        aria-describedby={describedBy}
        ref={button}
        onClick={() => input.current?.click()}
      >
        <Icon of="plus" />
        {most > 1 ? words.chooseFiles : words.chooseFile}
        <span class="unseen"> {words.filesFor(label)}</span>
        <span class="pick-hint"> {words.orDrop}</span>
      </button>
      <input
        type="file"
        multiple={most > 1}
        hidden
        tabIndex={-1}
        ref={input}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <span class="picked">
        {files.map((file) => (
          <span class="picked-file" key={file.name}>
            {file.name} ({bytes(file.size, locale)})
            <button
              type="button"
              aria-label={words.remove(file.name)}
              onClick={() => {
                onChange(files.filter((other) => other !== file));
                button.current?.focus();
              }}
            >
              <Icon of="close" />
            </button>
          </span>
        ))}
      </span>
    </span>
  );
}

/** Lets files be dropped on an element. */
export function useDrops(at: RefObject<HTMLElement | null>, take: (files: File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const element = at.current;
    if (!element) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      element.classList.add('dropping');
    };
    const leave = () => element.classList.remove('dropping');
    const drop = (event: DragEvent) => {
      leave();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('dragover', over, { signal });
    element.addEventListener('dragleave', leave, { signal });
    element.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, []);
}
