import { type Channel, type Component, ComponentType, type Modal } from './model.js';
import { NotOffered } from './offer.js';
import { type FileToSend, type Resolved, upload } from './options.js';
import { resolveSelect } from './select.js';
import type { World } from './world.js';

/** What a person filled in: text, or the chosen values of a select, by `custom_id`. */
export type FilledFields = Record<string, string | string[]>;
/** The files that a person picked, by `custom_id`. */
export type Files = Record<string, FileToSend[]>;

/**
 * Fills in a modal; what is left out keeps its prefilled value.
 * @throws {NotOffered} for what Discord's client would hold back, unless `force` is set.
 */
export function fillModal(
  world: World,
  channel: Channel,
  modal: Modal,
  fields: FilledFields,
  files: Files,
  force: boolean,
): Record<string, unknown> {
  const attachments: Record<string, unknown> = {};
  const resolved: Resolved = {};
  const seen = new Set<string>();
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a kind of component a case, each with what Discord’s client would hold back.
  const fill = (component: Component): Component => {
    const { type, id = 0, custom_id = '' } = component;
    seen.add(custom_id);
    if (type === ComponentType.textDisplay) return { type, id };
    if (type === ComponentType.row || type === ComponentType.label)
      return {
        type,
        id,
        ...(component.components && { components: component.components.map(fill) }),
        ...(component.component && { component: fill(component.component) }),
      };
    if (type === ComponentType.textInput) {
      const value = String(fields[custom_id] ?? component.value ?? '');
      if (!force) checkText(component, value);
      return { type, id, custom_id, value };
    }
    if (type === ComponentType.fileUpload) {
      const sent = (files[custom_id] ?? []).map((file) => upload(world, channel, file));
      if (!force) checkCount(component, sent.length, 'file');
      for (const attachment of sent) attachments[attachment.id] = attachment;
      return { type, id, custom_id, values: sent.map((attachment) => attachment.id) };
    }
    const preset = ((component.options ?? []) as { value: string; default?: boolean }[])
      .filter((option) => option.default)
      .map((option) => option.value);
    const values = [fields[custom_id] ?? preset].flat();
    if (!force) checkCount(component, values.length, 'value');
    const ids = resolveSelect(world, channel, component, values, force);
    for (const [kind, found] of Object.entries(ids)) resolved[kind] = { ...resolved[kind], ...found };
    return { type, id, custom_id, values };
  };
  const components = modal.components.map(fill);
  if (Object.keys(attachments).length > 0) resolved.attachments = attachments;
  const unknown = [...Object.keys(fields), ...Object.keys(files)].find((name) => !seen.has(name));
  if (unknown !== undefined && !force) throw new NotOffered(`The modal has no field "${unknown}".`);
  return {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
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
