import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import {
  CallbackType,
  type Choice,
  type Component,
  ComponentType,
  everyComponent,
  type Interaction,
  InteractionType,
  MessageFlag,
  OptionType,
  type UploadedFile,
} from '../model.js';
import { identityFaults, selectFaults } from './component.js';
import { type Fault, fault, type Path, rangeFaults, refuse, schemaFaults } from './fault.js';
import { checkDraft, type MessageDraft } from './message.js';

type Types = typeof CallbackType;

/** The first answer to an interaction, once checked. */
export type Callback =
  | { type: Types['pong' | 'deferredUpdate'] }
  | { type: Types['message' | 'update']; data: MessageDraft }
  | { type: Types['deferred']; data?: { flags?: number | null } | null }
  | { type: Types['choices']; data: { choices?: Choice[] | null } }
  | { type: Types['modal']; data: { custom_id: string; title: string; components: Component[] } };

const SCHEMAS: Record<number, ZodMiniType> = {
  [CallbackType.pong]: PongInteractionCallbackRequestSchema,
  [CallbackType.message]: CreateMessageInteractionCallbackRequestSchema,
  [CallbackType.deferred]: CreateMessageInteractionCallbackRequestSchema,
  [CallbackType.deferredUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [CallbackType.update]: UpdateMessageInteractionCallbackRequestSchema,
  [CallbackType.choices]: ApplicationCommandAutocompleteCallbackRequestSchema,
  [CallbackType.modal]: ModalInteractionCallbackRequestSchema,
};

/**
 * Checks the first answer to `interaction`.
 * @throws {ApiError} 50035 with the faults, or 50006 for a message without anything in it.
 */
export function checkCallback(
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
): asserts body is Callback {
  const type = (body as { type?: unknown } | null)?.type as number;
  const schema = SCHEMAS[type];
  if (!schema || !listAnswers(interaction).includes(type)) {
    refuse([
      fault(['type'], 'BASE_TYPE_CHOICES', `Value must be one of ${listAnswers(interaction).join(', ')}.`),
    ]);
    return;
  }
  refuse(schemaFaults(schema, body));
  const callback = body as Callback;
  if (callback.type === CallbackType.message) {
    refuse(callback.data ? [] : [fault(['data'], 'BASE_TYPE_REQUIRED', 'This field is required')]);
    checkDraft(callback.data, files, { at: ['data'], channel: false });
  }
  if (callback.type === CallbackType.update)
    checkDraft(callback.data ?? {}, files, {
      at: ['data'],
      channel: false,
      ...(interaction.source && { existing: interaction.source }),
    });
  if (callback.type === CallbackType.deferred && (callback.data?.flags ?? 0) & ~MessageFlag.ephemeral)
    refuse([
      fault(['data', 'flags'], 'MESSAGE_FLAGS_INVALID', 'A deferred reply takes the flag EPHEMERAL only.'),
    ]);
  if (callback.type === CallbackType.choices)
    refuse(choiceFaults(callback.data?.choices ?? [], interaction.focused));
  if (callback.type === CallbackType.modal) refuse(modalFaults(callback.data.components));
}

/** The types of answer that an interaction of this kind can have. */
function listAnswers(interaction: Interaction): number[] {
  const { message, deferred, deferredUpdate, update, choices, modal } = CallbackType;
  const changes = interaction.source ? [deferredUpdate, update] : [];
  if (interaction.type === InteractionType.autocomplete) return [choices];
  if (interaction.type === InteractionType.modal) return [message, deferred, ...changes];
  return [message, deferred, ...changes, modal];
}

function choiceFaults(choices: readonly Choice[], focused: number | undefined): Fault[] {
  const at = ['data', 'choices'];
  const faults: Fault[] = [];
  const names = new Set<string>();
  choices.forEach(({ name, value }, index) => {
    if (typeof value === 'string' && value.length > 100)
      faults.push(
        fault([...at, index, 'value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.'),
      );
    if ((focused === OptionType.string) !== (typeof value === 'string') && focused !== undefined)
      faults.push(
        fault([...at, index, 'value'], 'BASE_TYPE_BAD_TYPE', 'The value is not of the kind of its option.'),
      );
    if (focused === OptionType.integer && !Number.isInteger(value))
      faults.push(fault([...at, index, 'value'], 'NUMBER_TYPE_COERCE', 'Value is not int.'));
    if (names.has(name))
      faults.push(
        fault(
          at,
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
          `The choice "${name}" is there twice.`,
        ),
      );
    names.add(name);
  });
  return faults;
}

function modalFaults(components: readonly Component[]): Fault[] {
  const at = ['data', 'components'];
  const faults = identityFaults([...everyComponent(components)], at);
  if (components.length > 5)
    faults.push(fault(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.'));
  components.forEach((top, index) => {
    const path = [...at, index];
    if (top.type === ComponentType.row) {
      const { components: inputs = [] } = top;
      if (inputs.length > 1)
        faults.push(
          fault([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'One text input in a row.'),
        );
      inputs.forEach((input, column) => {
        const where = [...path, 'components', column];
        if (!input.label)
          faults.push(fault([...where, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required'));
        faults.push(...fieldFaults(input, where));
      });
    }
    if (top.component) {
      const where = [...path, 'component'];
      if (top.component.type === ComponentType.textInput && top.component.label)
        faults.push(
          fault(
            [...where, 'label'],
            'TEXT_INPUT_LABEL_NOT_ALLOWED',
            'A text input in a label has no label of its own.',
          ),
        );
      faults.push(...fieldFaults(top.component, where));
    }
  });
  return faults;
}

function fieldFaults(field: Component, at: Path): Fault[] {
  const faults: Fault[] = [];
  if (field.type === ComponentType.textInput) {
    faults.push(...rangeFaults(field, 'min_length', 'max_length', at));
    const length = (field.value as string | undefined)?.length ?? 0;
    if (length > Number(field.max_length ?? 4000))
      faults.push(
        fault([...at, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${field.max_length} or fewer in length.`),
      );
  }
  if (field.type === ComponentType.fileUpload)
    faults.push(...rangeFaults(field, 'min_values', 'max_values', at));
  if (field.type === ComponentType.stringSelect) faults.push(...selectFaults(field, at));
  return faults;
}
