import { ComponentType, type Message } from 'discord.js';
import { unescapeMarkdown } from './markdown.js';

/** What a question begins with that stands above its answer: Discord's small print. */
export const ASKED = '-# ';

/**
 * The question above an answer. The message is the only place where it is kept, so its buttons work as long as
 * the message is there.
 */
export function askedAbove({ components }: Pick<Message, 'components'>): string | undefined {
  const [container] = components;
  if (container?.type !== ComponentType.Container) return undefined;
  const texts = container.components.filter((one) => one.type === ComponentType.TextDisplay);
  const [first, second] = texts;
  // A citation is small print too, but never stands first.
  if (!first?.content.startsWith(ASKED) || !second) return undefined;
  return unescapeMarkdown(first.content.slice(ASKED.length));
}
