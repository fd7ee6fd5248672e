import { type APIMessageTopLevelComponent, ComponentType, type Message } from 'discord.js';
import { readState, type Shared } from '../reply/index.js';
import { drawButton } from './actions.js';
import { SMALL_PRINT } from './asked.js';
import { escapeMarkdown } from './markdown.js';

type Drawn = { readonly type: number; readonly [field: string]: unknown };

/**
 * A private message as one for all: the same card with its buttons, with who shares it below its texts, and a
 * button that takes it away in place of *Share*.
 *
 * @returns nothing when the message is no card.
 */
export function drawSharedCard(
  { components }: Pick<Message, 'components'>,
  { line, closing }: Shared,
): APIMessageTopLevelComponent[] | undefined {
  const [container] = components;
  if (container?.type !== ComponentType.Container) return undefined;
  const parts = (withoutIds(container.toJSON()) as { components: Drawn[] }).components;
  const end = parts.findLastIndex(({ type }) => type === ComponentType.TextDisplay) + 1;
  const shared = [
    ...parts.slice(0, end),
    { type: ComponentType.TextDisplay, content: `${SMALL_PRINT}${escapeMarkdown(line)}` },
    ...parts.slice(end).map((part) => exchange(part, closing)),
  ];
  return [{ type: ComponentType.Container, components: shared } as unknown as APIMessageTopLevelComponent];
}

/**
 * Who has shared a message as a reply to the one that it is about. What was pressed may be forged, what stands in
 * the message isn't.
 */
export function sharerOf({ components: [container] }: Pick<Message, 'components'>): string | undefined {
  if (container?.type !== ComponentType.Container) return undefined;
  for (const row of container.components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const { customId } of row.components) {
      const person = customId && readState('remove', customId)?.person;
      if (person) return person;
    }
  }
  return undefined;
}

/** A row with the closing button where *Share* stands. */
function exchange(part: Drawn, closing: Shared['closing']): Drawn {
  if (part.type !== ComponentType.ActionRow) return part;
  const buttons = part.components as readonly { readonly custom_id?: string }[];
  const isShare = ({ custom_id = '' }) => custom_id.startsWith('share:');
  return { ...part, components: buttons.map((one) => (isShare(one) ? drawButton(closing) : one)) };
}

/** Discord numbers the components of a message; those of another one are numbered anew. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [] : [[key, withoutIds(one)]])),
  );
}
