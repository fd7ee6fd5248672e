import { useLayoutEffect, useRef } from 'preact/hooks';
import { CommandForm } from './command-form.js';
import { type Entry, filterEntries, splitEntry } from './commands.js';
import { MOST_FILES } from './draft.js';
import { FilesField } from './files.js';
import { Icon } from './icon.js';
import { completeMention, mentionsFor } from './mentions.js';
import { usePage, useWords } from './page.js';
import { nameOf } from './people.js';
import { type Suggestion, SuggestionList, useSuggestions } from './suggestions.js';

/** Where a person writes: messages, questions, commands. */
export function Composer() {
  const { session, draft } = usePage();
  const { here } = session;
  const begun = draft.begun.value;
  // What was begun in one place is not sent in another.
  const place = useRef(here);
  useLayoutEffect(() => {
    if (place.current !== here) draft.leave();
    place.current = here;
  }, [here]);
  return (
    <div class="composer" id="composer">
      <p class="problem" role="alert">
        {draft.problem.value}
      </p>
      {begun ? <CommandForm key={begun.entry.path} begun={begun} /> : <PlainForm />}
      <p class="unseen" role="status">
        {draft.status.value}
      </p>
    </div>
  );
}

/** What stands before a place's name. */
const SIGNS = { channel: '#', thread: '', direct: '@' } as const;

type Offered = (Suggestion & { entry?: never }) | (Entry & { entry: Entry });

function PlainForm() {
  const { session, draft } = usePage();
  const words = useWords();
  const { view, entries } = session;
  const write = useRef<HTMLTextAreaElement>(null);
  const text = draft.text.value;
  const offer = useSuggestions<Offered>({
    find: (typed) =>
      /^\/[^\n]*$/.test(typed)
        ? filterEntries(entries, typed.slice(1)).map((entry) => ({ ...entry, entry }))
        : mentionsFor(typed, view),
    onPick: (one) => {
      if (one.entry) draft.begin(one.entry);
      else draft.text.value = completeMention(draft.text.value, one);
    },
  });
  useLayoutEffect(() => draft.field.drawn(() => write.current?.focus()), []);

  function type(value: string): void {
    draft.text.value = value;
    draft.problem.value = '';
    const found = value.startsWith('/') && splitEntry(entries, value);
    if (found) {
      offer.close();
      draft.begin(found.entry, found.rest);
      return;
    }
    if (value.startsWith('/'))
      draft.status.value = words.commandsFound(filterEntries(entries, value.slice(1)).length);
    void offer.refresh(value);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const taken = offer.takeKey(event, text);
    if (taken) event.preventDefault();
    if (taken || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void draft.send();
  }

  function showCommands(): void {
    write.current?.focus();
    type(text.startsWith('/') ? text : '/');
  }

  const place = view.places.find(({ id }) => id === view.place);
  const name = `${place ? SIGNS[place.kind] : ''}${place?.name ?? ''}`;
  // In direct messages nobody has to be mentioned.
  const mentions = view.plain && place?.kind !== 'direct';
  return (
    <form
      class="plain"
      aria-label={words.write}
      onSubmit={(event) => {
        event.preventDefault();
        void draft.send();
      }}
    >
      <SuggestionList
        of={offer}
        label={text.startsWith('/') ? words.commands : words.mentions}
        draw={(one) => (one.entry ? <EntryRow entry={one.entry} /> : <span>{one.label}</span>)}
      />
      <button type="button" class="tool" aria-label={words.showCommands} onClick={showCommands}>
        <Icon of="slash" />
      </button>
      <textarea
        id="write"
        rows={Math.min(text.split('\n').length, 6)}
        aria-label={words.writeLabel}
        aria-haspopup="listbox"
        maxLength={2000}
        placeholder={mentions ? words.messageOrAsk(name, nameOf(view.bot)) : words.messageTo(name)}
        value={text}
        {...offer.field}
        ref={write}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={offer.close}
        onKeyDown={onKey}
      />
      <FilesField
        label={words.yourMessage}
        most={MOST_FILES}
        files={draft.files.value}
        onChange={(files) => {
          draft.files.value = files;
        }}
      />
      <button type="submit" class="button primary">
        {words.send}
      </button>
    </form>
  );
}

function EntryRow({ entry: { label, detail, options } }: { entry: Entry }) {
  return (
    <>
      <span class="entry-name">
        <strong>{label}</strong>
        {options.map(({ name, shown, required }) => (
          <span key={name} class={`entry-option${required ? ' required' : ''}`}>
            {shown}
          </span>
        ))}
      </span>
      <span class="suggestion-detail">{detail}</span>
    </>
  );
}
