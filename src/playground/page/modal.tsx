import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Component, ComponentType, type Modal as Form } from '../../stand-in/model.js';
import type { ActView } from '../view.js';
import { FilesField } from './files.js';
import { Icon } from './icon.js';
import { Refused, uploadFile } from './live.js';
import { Markdown } from './markdown.js';
import { usePage, useWords } from './page.js';
import { nameOf } from './people.js';
import { Select } from './select.js';
import { optionsOf } from './select-options.js';

/** What is filled in, by the fields' `custom_id`. */
interface Filled {
  fields: Record<string, string | string[]>;
  files: Record<string, readonly File[]>;
}

/** The form that answered an act, until it is sent off or closed. */
export function Modal() {
  const { modal: act } = usePage().session;
  return act?.modal ? <Opened key={act.id} act={act} form={act.modal} /> : null;
}

function Opened({ act, form }: { act: ActView; form: Form }) {
  const { session } = usePage();
  const words = useWords();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const filled = useRef<Filled>({ fields: {}, files: {} });
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('form :is(input:not([hidden]), textarea, button)')?.focus();
  }, []);
  const close = () => dialog.current?.close();

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (sending) return;
    const missing = form.components.find((component) => isMissing(inputOf(component), filled.current));
    setProblem(missing ? words.missing(labelOf(missing)) : '');
    if (missing) return;
    setSending(true);
    try {
      const files: Record<string, string[]> = {};
      for (const [name, picked] of Object.entries(filled.current.files))
        files[name] = await Promise.all(picked.map((file) => uploadFile(file, words)));
      const sent = await session.ask({ do: 'submit', act: act.id, fields: filled.current.fields, files });
      const answered = sent && (await session.until(sent, ({ kind }) => kind !== 'waiting'));
      if (answered?.kind === 'failed') throw new Refused(words.tryAgain(answered.failure ?? ''));
      close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setProblem(error.message);
    } finally {
      setSending(false);
    }
  }

  return (
    <dialog class="modal" aria-labelledby={title} ref={dialog} onClose={() => session.closeModal()}>
      <header>
        <h2 id={title}>{form.title}</h2>
        <button type="button" class="tool" aria-label={words.close} onClick={close}>
          <Icon of="close" />
        </button>
      </header>
      <p class="modal-note">{words.formFrom(nameOf(session.view.bot))}</p>
      <form onSubmit={send}>
        <div class="modal-fields">
          {form.components.map((component, at) => (
            <ModalPart key={at} component={component} filled={filled.current} />
          ))}
        </div>
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="modal-buttons">
          <button type="button" class="button secondary" onClick={close}>
            {words.cancel}
          </button>
          {/* A button that is disabled loses the focus. */}
          <button type="submit" class="button primary" aria-busy={sending || undefined}>
            {words.submit}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The input of a form's part: of a label, or, in the older form, of a row. */
const inputOf = ({ component, components: [first] = [] }: Component) => component ?? first;
const labelOf = (part: Component) => part.label ?? inputOf(part)?.label ?? '';

/** Whether a field that must be filled in isn't. What was there beforehand counts until it is changed. */
function isMissing(input: Component | undefined, { fields, files }: Filled): boolean {
  if (!input || input.required === false) return false;
  const { type, custom_id: name = '', value = '', options = [], default_values = [] } = input;
  if (type === ComponentType.textInput) return (fields[name] ?? value) === '';
  if (type === ComponentType.fileUpload) return (files[name] ?? []).length === 0;
  const preset = [
    ...(options as { default?: boolean }[]).filter((one) => one.default),
    ...(default_values as []),
  ];
  return (fields[name] ?? preset).length === 0 && input.min_values !== 0;
}

interface PartProps {
  component: Component;
  /** Filled in by the fields. */
  filled: Filled;
}

function ModalPart({ component, filled }: PartProps) {
  switch (component.type) {
    case ComponentType.textDisplay:
      return (
        <div class="text">
          <Markdown text={component.content ?? ''} />
        </div>
      );
    case ComponentType.label:
      return <Labelled component={component} filled={filled} />;
    case ComponentType.row: {
      // The older form: a row with one text input, which has its own label.
      const [input] = component.components ?? [];
      if (!input) return <Unknown component={component} />;
      const labelled = { type: ComponentType.label, label: input.label ?? '', component: input };
      return <Labelled component={labelled} filled={filled} />;
    }
    default:
      return <Unknown component={component} />;
  }
}

function Labelled({ component: { label = '', description, component }, filled }: PartProps) {
  const id = useId();
  if (!component) return null;
  return (
    <div class="field">
      <label id={`${id}-label`} for={id}>
        {label}
        {component.required !== false && (
          <span class="star" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {typeof description === 'string' && (
        <p class="about" id={`${id}-about`}>
          {description}
        </p>
      )}
      <Field
        component={component}
        filled={filled}
        label={label}
        id={id}
        about={typeof description === 'string' ? `${id}-about` : undefined}
      />
    </div>
  );
}

interface FieldProps extends PartProps {
  label: string;
  id: string;
  /** The element that describes it, if one does. */
  about: string | undefined;
}

function Field({ component, filled, label, id, about }: FieldProps) {
  const { view } = usePage().session;
  const words = useWords();
  const { type, custom_id: name = '', required } = component;
  const options = optionsOf(component, view);
  if (options)
    return (
      <Select
        label={typeof component.placeholder === 'string' ? component.placeholder : words.select}
        options={options}
        least={required === false ? 0 : Number(component.min_values ?? 1)}
        most={Number(component.max_values ?? 1)}
        labelledBy={`${id}-label`}
        onChange={(values) => {
          filled.fields[name] = values;
        }}
      />
    );
  if (type === ComponentType.textInput) return <TextInput {...{ component, filled, label, id, about }} />;
  if (type === ComponentType.fileUpload) return <Upload {...{ component, filled, label, id, about }} />;
  return <Unknown component={component} />;
}

function TextInput({ component, filled, id, about }: FieldProps) {
  const { custom_id: name = '', value, style, required, max_length, placeholder } = component;
  const shared = {
    id,
    defaultValue: typeof value === 'string' ? value : '',
    maxLength: max_length as number | undefined,
    placeholder: placeholder as string | undefined,
    'aria-required': required !== false,
    'aria-describedby': about,
  };
  const take = (typed: string) => {
    filled.fields[name] = typed;
  };
  return style === 2 ? (
    <textarea rows={5} {...shared} onInput={({ currentTarget }) => take(currentTarget.value)} />
  ) : (
    <input type="text" {...shared} onInput={({ currentTarget }) => take(currentTarget.value)} />
  );
}

function Upload({ component, filled, label, id, about }: FieldProps) {
  const { custom_id: name = '', max_values: most } = component;
  const [files, setFiles] = useState<File[]>([]);
  const change = (next: File[]) => {
    filled.files[name] = next;
    setFiles(next);
  };
  return (
    <FilesField
      id={id}
      label={label}
      most={Number(most ?? 1)}
      files={files}
      onChange={change}
      describedBy={about}
    />
  );
}

function Unknown({ component }: { component: Component }) {
  const words = useWords();
  return <p class="unknown">{words.unknownField(component.type)}</p>;
}
