import { type Component, ComponentType, type Modal } from './model.js';
import { NotOffered } from './offer.js';
import { attach, type FileToSend, partOf, type Sending } from './options.js';
import { resolveSelect } from './select.js';

/** What a person filled in: text, or the chosen values of a select, by `custom_id`. */
export type FilledFields = Record<string, string | string[]>;
/** The files that a person picked, by `custom_id`. */
export type Files = Record<string, FileToSend[]>;

/** What a person does in a modal, and what comes of it. */
interface Filling extends Sending {
  readonly fields: FilledFields;
  readonly files: Files;
  /** Whether what Discord's client would hold back is sent all the same. */
  readonly force: boolean;
  /** The `custom_id` of each field that the modal has. */
  readonly known: Set<string>;
}

/**
 * Fills in a modal; what is left out keeps its prefilled value.
 * @throws {NotOffered} for what Discord's client would hold back, unless it is to be sent all the same.
 */
export function fillModal(modal: Modal, given: Omit<Filling, 'resolved' | 'known'>): Record<string, unknown> {
  const { fields, files, force } = given;
  const filling: Filling = { ...given, resolved: {}, known: new Set() };
  const components = modal.components.map((component) => fillComponent(component, filling));
  const { resolved, known } = filling;
  const unknown = [...Object.keys(fields), ...Object.keys(files)].find((name) => !known.has(name));
  if (unknown !== undefined && !force) throw new NotOffered(`The modal has no field "${unknown}".`);
  return {
    custom_id: modal.custom_id,
    components,
    ...partOf(resolved),
  };
}

function fillComponent(component: Component, filling: Filling): Component {
  const { type, id = 0, custom_id = '' } = component;
  filling.known.add(custom_id);
  switch (type) {
    case ComponentType.textDisplay:
      return { type, id };
    case ComponentType.row:
    case ComponentType.label:
      return {
        type,
        id,
        ...(component.components && {
          components: component.components.map((child) => fillComponent(child, filling)),
        }),
        ...(component.component && { component: fillComponent(component.component, filling) }),
      };
    case ComponentType.textInput:
      return { type, id, custom_id, value: fillText(component, filling) };
    case ComponentType.fileUpload:
      return { type, id, custom_id, values: fillFiles(component, filling) };
    default:
      return { type, id, custom_id, values: fillSelect(component, filling) };
  }
}

function fillText(input: Component, { fields, force }: Filling): string {
  const value = String(fields[input.custom_id ?? ''] ?? input.value ?? '');
  if (!force) checkText(input, value);
  return value;
}

/** @returns the ids of the files. */
function fillFiles(input: Component, filling: Filling): string[] {
  const { files, force } = filling;
  const sent = (files[input.custom_id ?? ''] ?? []).map((file) => attach(filling, file));
  if (!force) checkCount(input, sent.length, 'file');
  return sent.map(({ id }) => id);
}

/** @returns the values that are chosen, or that were chosen beforehand. */
function fillSelect(select: Component, filling: Filling): string[] {
  const { fields, force } = filling;
  const preset = ((select.options ?? []) as { value: string; default?: boolean }[])
    .filter((option) => option.default)
    .map((option) => option.value);
  const values = [fields[select.custom_id ?? ''] ?? preset].flat();
  if (!force) checkCount(select, values.length, 'value');
  resolveSelect(filling, select, values, { force });
  return values;
}

function checkText(input: Component, value: string): void {
  const { min_length = 0, max_length = 4000, required, custom_id } = input;
  if (value === '') {
    // Discord's own default for a text input is that it must be filled in.
    if (required !== false) throw new NotOffered(`The field "${custom_id}" is required.`);
    return;
  }
  if (value.length < Number(min_length) || value.length > Number(max_length))
    throw new NotOffered(`The field "${custom_id}" takes ${min_length} to ${max_length} characters.`);
}

function checkCount(
  { custom_id, required, min_values, max_values }: Component,
  count: number,
  what: string,
): void {
  if (count === 0 && required === false) return;
  const [least, most] = [Number(min_values ?? 1), Number(max_values ?? 1)];
  if (count < least || count > most)
    throw new NotOffered(`The field "${custom_id}" takes ${least} to ${most} ${what}s.`);
}
