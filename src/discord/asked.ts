import { ComponentType, type Message } from 'discord.js';
import { unescapeMarkdown } from './markdown.js';

/** What small print begins with, such as a question that stands above its answer. */
export const SMALL_PRINT = '-# ';

/** What a heading begins with. */
export const HEADING = '### ';

/** The heading of a message, if it has one. */
export function headingOf({ components }: Pick<Message, 'components'>): string | undefined {
  const heading = textsOf(components).find(({ content }) => content.startsWith(HEADING));
  return heading && unescapeMarkdown(heading.content.slice(HEADING.length));
}

/**
 * The question above an answer. The message is the only place where it is kept, so its buttons work as long as
 * the message is there.
 */
export function askedAbove({ components }: Pick<Message, 'components'>): string | undefined {
  const [first, second] = textsOf(components);
  // A citation is small print too, but never stands first.
  if (!first?.content.startsWith(SMALL_PRINT) || !second) return undefined;
  return unescapeMarkdown(first.content.slice(SMALL_PRINT.length));
}

function textsOf([container]: Message['components']) {
  if (container?.type !== ComponentType.Container) return [];
  return container.components.filter((one) => one.type === ComponentType.TextDisplay);
}
