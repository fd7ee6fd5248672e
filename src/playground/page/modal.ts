import { type Component, ComponentType } from '../../stand-in/model.js';
import type { ActView } from '../view.js';
import { freshId, h, icon, icons } from './element.js';
import { FilesField } from './files.js';
import { Refused } from './live.js';
import { drawMarkdown } from './markdown.js';
import { namesIn } from './people.js';
import { drawSelect, type SelectOption } from './select.js';
import type { Session } from './session.js';

/** What of a form is sent by one of its fields. */
interface Filled {
  fields: Record<string, string | string[]>;
  files: Record<string, string[]>;
}

interface Drawn {
  node: Node;
  /** Adds what is filled in. @throws {Refused} when a file can't be uploaded. */
  fill?: (filled: Filled) => void | Promise<void>;
}

/** Opens the form that answered an act, until it is sent off or closed. */
export function openModal(session: Session, act: ActView): void {
  const { modal } = act;
  if (!modal) return;
  const title = freshId('modal');
  const fields = modal.components.map((component) => drawField(component, session));
  const problem = h('p', { class: 'problem', role: 'alert' });
  const submit = h('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const close = () => dialog.close();
  const form = h(
    'form',
    {},
    h(
      'div',
      { class: 'modal-fields' },
      fields.map(({ node }) => node),
    ),
    problem,
    h(
      'div',
      { class: 'modal-buttons' },
      h('button', { type: 'button', class: 'button secondary', onclick: close }, 'Cancel'),
      submit,
    ),
  );
  const dialog = h(
    'dialog',
    { class: 'modal', 'aria-labelledby': title },
    h(
      'header',
      {},
      h('h2', { id: title }, modal.title),
      h(
        'button',
        { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: close },
        icon(icons.close),
      ),
    ),
    h('p', { class: 'modal-note' }, `This form is from ${session.view.bot.username}.`),
    form,
  );

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    submit.disabled = true;
    problem.textContent = '';
    try {
      const filled: Filled = { fields: {}, files: {} };
      for (const { fill } of fields) await fill?.(filled);
      const sent = await session.ask({ do: 'submit', act: act.id, ...filled });
      const answered = sent && (await session.until(sent, ({ kind }) => kind !== 'waiting'));
      if (answered?.kind === 'failed') throw new Refused(`${answered.failure}. Try again.`);
      dialog.close();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problem.textContent = error.message;
    } finally {
      submit.disabled = false;
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input:not([hidden]), textarea, button')?.focus();
}

function drawField(component: Component, session: Session): Drawn {
  switch (component.type) {
    case ComponentType.textDisplay:
      return {
        node: h('div', { class: 'text' }, drawMarkdown(component.content ?? '', namesIn(session.view))),
      };
    case ComponentType.label:
      return drawLabelled(component);
    case ComponentType.row: {
      // The older form: a row with one text input, which has its own label.
      const [input] = component.components ?? [];
      return input
        ? drawLabelled({ type: ComponentType.label, label: input.label ?? '', component: input })
        : unknown(component);
    }
    default:
      return unknown(component);
  }
}

function drawLabelled({ label = '', description, component }: Component): Drawn {
  if (!component) return { node: h('span') };
  const ids = { field: freshId('field'), label: freshId('label'), about: freshId('about') };
  const optional = component.required === false;
  const field = drawInput(component, label, ids, description !== undefined);
  const node = h(
    'div',
    { class: 'field' },
    h(
      'label',
      { id: ids.label, for: ids.field },
      label,
      !optional && h('span', { class: 'star', 'aria-hidden': 'true' }, ' *'),
    ),
    typeof description === 'string' && h('p', { class: 'about', id: ids.about }, description),
    field.node,
  );
  return { node, ...(field.fill && { fill: field.fill }) };
}

interface Ids {
  field: string;
  label: string;
  about: string;
}

function drawInput(component: Component, label: string, ids: Ids, described: boolean): Drawn {
  const { type, custom_id: name = '', required } = component;
  const about = described ? ids.about : undefined;
  switch (type) {
    case ComponentType.textInput: {
      const attributes = {
        id: ids.field,
        maxlength: component.max_length as number | undefined,
        placeholder: component.placeholder as string | undefined,
        'aria-required': String(required !== false),
        'aria-describedby': about,
      };
      const input =
        component.style === 2
          ? h('textarea', { rows: 5, ...attributes })
          : h('input', { type: 'text', ...attributes });
      input.value = typeof component.value === 'string' ? component.value : '';
      return {
        node: input,
        fill: ({ fields }) => {
          fields[name] = input.value;
        },
      };
    }
    case ComponentType.stringSelect: {
      const least = required === false ? 0 : Number(component.min_values ?? 1);
      const select = drawSelect({
        label: typeof component.placeholder === 'string' ? component.placeholder : 'Make a selection',
        options: component.options as SelectOption[],
        least,
        most: Number(component.max_values ?? 1),
        labelledBy: ids.label,
      });
      return {
        node: select.element,
        fill: ({ fields }) => {
          fields[name] = select.values();
        },
      };
    }
    case ComponentType.fileUpload: {
      const field = new FilesField({ label, most: Number(component.max_values ?? 1) });
      field.button.id = ids.field;
      if (about !== undefined) field.button.setAttribute('aria-describedby', about);
      return {
        node: field.element,
        fill: async ({ files }) => {
          files[name] = await field.upload();
        },
      };
    }
    default:
      return unknown(component);
  }
}

function unknown({ type }: Component): Drawn {
  return { node: h('p', { class: 'unknown' }, `The playground draws no field of type ${type} yet.`) };
}
