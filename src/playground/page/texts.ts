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
