import { ComponentType, type Message, type MessageSnapshot } from 'discord.js';
import { unescapeMarkdown } from './markdown.js';

/** What is read of a message; the rest of a longer one is left. In UTF-16 code units. */
const LONGEST = 8000;

type Part = Pick<Message, 'content' | 'embeds' | 'components'> & Partial<Pick<Message, 'poll'>>;

/**
 * All that a message shows in words: what was written, what was forwarded, embeds, a poll, and cards such as the bot's
 * own.
 *
 * @returns its parts with a blank line between; empty when it shows pictures only.
 */
export function readMessageText(message: Message): string {
  const forwarded = [...message.messageSnapshots.values()].flatMap((snapshot: MessageSnapshot) =>
    partsOf(snapshot),
  );
  return [...partsOf(message), ...forwarded]
    .map((text) => withoutMarks(text).trim())
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, LONGEST);
}

/** What is shown in place of the Markdown: words in bold, small print, headings. A block quote keeps its mark. */
const withoutMarks = (text: string) =>
  unescapeMarkdown(
    text
      .replace(/^(?:-#|#{1,3}) /gm, '')
      .replace(/(?<!\\)__([^_\n]+)__/g, '$1')
      .replace(/(?<!\\)(\*\*|~~)([^*~\n]+)\1/g, '$2'),
  );

function partsOf({ content, embeds, components, poll }: Partial<Part>): string[] {
  return [
    content ?? '',
    ...(embeds ?? []).flatMap(({ author, title, description, fields, footer }) => [
      author?.name ?? '',
      title ?? '',
      description ?? '',
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text ?? '',
    ]),
    poll?.question.text ?? '',
    ...[...(poll?.answers.values() ?? [])].map(({ text }) => text ?? ''),
    ...(components ?? []).flatMap((component) => readDisplayed(component.toJSON(), 0)),
  ];
}

/** No card nests deeper. */
const DEEPEST = 5;

/** The words of a component and of those inside it. */
function readDisplayed(component: unknown, depth: number): string[] {
  if (typeof component !== 'object' || component === null || depth > DEEPEST) return [];
  const { type, content, components } = component as Readonly<Record<string, unknown>>;
  const own = type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : [];
  const inside = Array.isArray(components) ? components.slice(0, 40) : [];
  return [...own, ...inside.flatMap((one) => readDisplayed(one, depth + 1))];
}
