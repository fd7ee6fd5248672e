import { ComponentType, everyComponent, type Message } from '../../stand-in/model.js';

export interface Embed {
  title?: string;
  description?: string;
  fields?: { name: string; value: string }[];
  footer?: { text: string };
}

/** The texts of a message that are Markdown. */
export function textsOf({ content, embeds, components }: Message): string[] {
  const shown = [...everyComponent(components)].filter(({ type }) => type === ComponentType.textDisplay);
  const descriptions = (embeds as Embed[]).map(({ description = '' }) => description);
  return [content, ...descriptions, ...shown.map((component) => component.content ?? '')].filter(Boolean);
}

/** The first words of a message: as they were written, or, of the bot's own, without its marks. */
export function excerptOf(message: Message): string {
  if (message.content !== '') return message.content;
  return textsOf(message)
    .join('\n')
    .replace(/^(?:-#|#{1,3}|>) /gm, '')
    .replace(/\*\*|__|(\\)(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120);
}
