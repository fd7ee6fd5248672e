import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Filled, GivenFile } from '../../commands/index.js';
import { brief, type Form, type FormField, plain } from '../reply/index.js';
import { askedAbove } from './asked.js';
import { openUpload } from './upload.js';

/** A form as a modal within Discord's limits. */
export function drawForm({ title, state, fields }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: state,
    title: brief(title, 45),
    components: fields.slice(0, 5).map((field) => ({
      type: ComponentType.Label,
      label: brief(field.label, 45),
      ...(field.hint !== undefined && { description: brief(field.hint, 100) }),
      component: drawField(field),
    })),
  };
}

function drawField(field: FormField): APIComponentInLabel {
  const { name, required = false } = field;
  if (field.kind === 'file') {
    return {
      type: ComponentType.FileUpload,
      custom_id: name,
      required,
      min_values: required ? 1 : 0,
      max_values: field.most ?? 1,
    };
  }
  if (field.kind === 'choice') {
    return {
      type: ComponentType.StringSelect,
      custom_id: name,
      required,
      options: field.options.slice(0, 25).map(({ label, value }) => ({
        label: brief(label, 100),
        value,
        default: value === field.value,
      })),
    };
  }
  const most = field.maxLength ?? 4000;
  const value = field.value === undefined ? '' : plain(field.value).slice(0, most);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: most,
    ...(value !== '' && { value }),
  };
}

/** What somebody filled in. */
export function readFilledIn({
  fields,
  message,
}: ModalSubmitInteraction): Pick<Filled, 'texts' | 'files' | 'asked'> {
  const asked = message ? askedAbove(message) : undefined;
  const texts: Record<string, string> = {};
  const files: Record<string, GivenFile[]> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput && field.value.trim() !== '') texts[name] = field.value;
    const [chosen] = field.type === ComponentType.StringSelect ? field.values : [];
    if (chosen !== undefined) texts[name] = chosen;
    if (field.type === ComponentType.FileUpload)
      files[name] = [...(fields.getUploadedFiles(name)?.values() ?? [])].map(openUpload);
  }
  return {
    texts,
    files,
    ...(asked !== undefined && { asked }),
  };
}
