import { type Attachment, type Message, MessageFlag, type User } from '../../stand-in/model.js';
import type { View } from '../view.js';
import { drawComponents, drawFile, type Surroundings } from './component.js';
import { h, icon, icons } from './element.js';
import { drawMarkdown, type Names } from './markdown.js';
import { drawAvatar, nameOf, namesIn } from './people.js';

/** What can be done with a message. */
export interface Handling extends Omit<Surroundings, 'names'> {
  /** Opens the menu of the message beside `at`. */
  menu: (at: HTMLElement, pointer?: { x: number; y: number }) => void;
  dismiss: () => void;
}

/** Draws a message as Discord's client does. `replied` is the message that it answers, if that is still there. */
export function drawMessage(
  message: Message,
  view: View,
  handling: Handling,
  replied?: Message,
): HTMLElement {
  const { id, author, flags } = message;
  const ephemeral = (flags & MessageFlag.ephemeral) !== 0;
  const names = namesIn(view);
  const more = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': `Actions on ${nameOf(author)}’s message`,
      'aria-haspopup': 'menu',
    },
    icon(icons.more),
  );
  more.addEventListener('click', () => handling.menu(more));
  const element = h(
    'article',
    {
      class: `message${ephemeral ? ' ephemeral' : ''}`,
      'data-id': id,
      'aria-labelledby': `${id}-author ${id}-time`,
    },
    drawOrigin(message, view, replied),
    drawAvatar(author, view),
    h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'who' },
        h('span', { class: 'author', id: `${id}-author` }, nameOf(author)),
        !!author.bot && h('span', { class: 'badge' }, 'App'),
        drawTime(message),
      ),
      drawContent(message, { ...handling, names }),
      ephemeral && drawPrivacy(handling.dismiss),
    ),
    h('div', { class: 'tools' }, more),
  );
  element.addEventListener('contextmenu', (event) => {
    // Words that are marked, and links, keep the browser's own menu.
    if (event.shiftKey || !getSelection()?.isCollapsed || (event.target as Element).closest('a')) return;
    event.preventDefault();
    // The menu key has no place of its own.
    const byKey = event.clientX === 0 && event.clientY === 0;
    handling.menu(more, byKey ? undefined : { x: event.clientX, y: event.clientY });
  });
  return element;
}

function drawTime({ id, timestamp }: Message): HTMLElement {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(timestamp));
  return h('time', { id: `${id}-time`, datetime: timestamp }, time);
}

/** By what a message came about: a command that somebody used, or the message that it answers. */
function drawOrigin({ type, interaction_metadata: origin }: Message, view: View, replied?: Message) {
  if (type === 19) {
    const words = replied ? excerpt(replied) : 'A message that is gone';
    return h(
      'div',
      { class: 'origin' },
      replied && h('span', { class: 'origin-author' }, nameOf(replied.author)),
      h('span', { class: 'origin-text' }, words),
    );
  }
  if (!origin || (type !== 20 && type !== 23)) return false;
  const user = origin.user as User;
  const slash = type === 20 ? '/' : '';
  return h(
    'div',
    { class: 'origin' },
    drawAvatar(user, view),
    h('span', { class: 'origin-author' }, nameOf(user)),
    ' used ',
    h('span', { class: 'origin-command' }, `${slash}${origin.name}`),
  );
}

function drawContent(message: Message, around: Surroundings): HTMLElement {
  const { flags, content, components, embeds, attachments, edited_timestamp: edited } = message;
  if (flags & MessageFlag.loading)
    return h(
      'div',
      { class: 'content thinking' },
      h('span', { class: 'dots', 'aria-hidden': 'true' }),
      `${nameOf(message.author)} is thinking…`,
    );
  const changed = !!edited && h('span', { class: 'edited' }, '(edited)');
  const text =
    content !== '' &&
    h('div', { class: 'text' }, drawMarkdown(content, around.names), changed && ' ', changed);
  return h(
    'div',
    { class: 'content' },
    text,
    ...embeds.map((embed) => drawEmbed(embed, around.names)),
    // Files that a component shows are not shown twice.
    ...attachments.filter(({ url }) => !JSON.stringify(components).includes(url)).map(drawAttachment),
    ...drawComponents(components, around),
    !text && changed,
  );
}

function drawAttachment({ url, filename, size, content_type: type, description }: Attachment): HTMLElement {
  if (/^image\/(?:png|jpeg|gif|webp)$/.test(type))
    return h('img', { class: 'attached', src: url, alt: description ?? filename });
  return drawFile(url, filename, size);
}

function drawEmbed(embed: Record<string, unknown>, names: Names): HTMLElement {
  const { title, description, fields, footer } = embed as {
    title?: string;
    description?: string;
    fields?: { name: string; value: string }[];
    footer?: { text: string };
  };
  return h(
    'div',
    { class: 'container embed' },
    title !== undefined && h('strong', {}, drawMarkdown(title, names)),
    description !== undefined && h('div', { class: 'text' }, drawMarkdown(description, names)),
    ...(fields ?? []).map(({ name, value }) =>
      h(
        'div',
        { class: 'text' },
        h('strong', {}, drawMarkdown(name, names)),
        h('br'),
        drawMarkdown(value, names),
      ),
    ),
    !!footer && h('small', {}, footer.text),
  );
}

function drawPrivacy(dismiss: () => void): HTMLElement {
  return h(
    'p',
    { class: 'privacy' },
    icon(icons.eye),
    ' Only you can see this · ',
    h('button', { type: 'button', class: 'link', onclick: dismiss }, 'Dismiss message'),
  );
}

/** The first words of a message, without marks. */
function excerpt(message: Message): string {
  if (message.content !== '') return message.content;
  const texts = JSON.stringify(message.components).match(/"content":"((?:[^"\\]|\\.)*)"/g) ?? [];
  const plain = texts.map((text) => (JSON.parse(`{${text}}`) as { content: string }).content).join(' ');
  return plain.replace(/[*_>#\\`|~]|^-# /gm, '').slice(0, 120);
}
