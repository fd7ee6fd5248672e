import { type Component, ComponentType } from '../../stand-in/model.js';
import { h, icon, icons } from './element.js';
import { drawMarkdown, type Names } from './markdown.js';
import { drawSelect, type SelectOption } from './select.js';

/** What a component needs to know of the message that it stands in, and whom to tell that it was used. */
export interface Surroundings {
  names: Names;
  /** Presses a button. Resolves when the bot has answered. */
  press: (customId: string) => Promise<void>;
  choose: (customId: string, values: string[]) => Promise<void>;
}

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'primary'];

/** Draws components of a message, of both versions. What it doesn't know it says instead of leaving it out. */
export function drawComponents(components: readonly Component[], around: Surroundings): Node[] {
  return components.map((component) => drawComponent(component, around));
}

function drawComponent(component: Component, around: Surroundings): Node {
  const inner = () => drawComponents(component.components ?? [], around);
  switch (component.type) {
    case ComponentType.container:
      return drawContainer(component, inner());
    case ComponentType.textDisplay:
      return h('div', { class: 'text' }, drawMarkdown(component.content ?? '', around.names));
    case ComponentType.section:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-texts' }, inner()),
        component.accessory && drawComponent(component.accessory, around),
      );
    case ComponentType.separator: {
      const divider = component.divider !== false;
      const wide = component.spacing === 2;
      return h('hr', {
        class: `separator${divider ? '' : ' bare'}${wide ? ' wide' : ''}`,
        'aria-hidden': !divider && 'true',
      });
    }
    case ComponentType.row:
      return h('div', { class: 'row' }, inner());
    case ComponentType.button:
      return drawButton(component, around);
    case ComponentType.stringSelect:
      return drawSelectIn(component, around);
    case ComponentType.thumbnail:
      return drawPicture(component as unknown as Media, 'thumbnail');
    case ComponentType.gallery:
      return h(
        'div',
        { class: 'gallery' },
        ...(component.items as Media[]).map((item) => drawPicture(item, 'gallery-item')),
      );
    case ComponentType.file: {
      const { url } = component.file as { url: string };
      return drawFile(url, decodeURIComponent(url.split('/').at(-1) ?? 'file'));
    }
    default:
      return h('p', { class: 'unknown' }, `The playground draws no component of type ${component.type} yet.`);
  }
}

function drawContainer({ accent_color: accent, spoiler }: Component, inner: Node[]): Node {
  const container = h('div', { class: 'container' }, inner);
  if (typeof accent === 'number')
    container.style.borderInlineStartColor = `#${accent.toString(16).padStart(6, '0')}`;
  if (!spoiler) return container;
  return h('details', { class: 'hidden-part' }, h('summary', {}, 'Spoiler'), container);
}

function drawButton(component: Component, { press }: Surroundings): Node {
  const { style, url, label, custom_id: customId, disabled, emoji } = component;
  const picture = (emoji as { name?: string } | undefined)?.name;
  const look = `button ${STYLES[Number(style)] ?? 'secondary'}`;
  const content = [
    picture && h('span', { class: 'emoji', 'aria-hidden': !!label && 'true' }, picture),
    label,
  ];
  if (typeof url === 'string' && /^https?:\/\//i.test(url) && !disabled)
    return h('a', { class: look, href: url, target: '_blank', rel: 'noopener noreferrer' }, ...content);
  const button = h('button', { type: 'button', class: look, disabled: !!disabled }, ...content);
  button.addEventListener('click', async () => {
    if (!customId || button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    await press(customId);
    button.removeAttribute('aria-busy');
  });
  return button;
}

function drawSelectIn(component: Component, { choose }: Surroundings): Node {
  const { custom_id: customId = '', placeholder, disabled, min_values: least, max_values: most } = component;
  return drawSelect({
    label: typeof placeholder === 'string' ? placeholder : 'Make a selection',
    options: component.options as SelectOption[],
    least: Number(least ?? 1),
    most: Number(most ?? 1),
    disabled: !!disabled,
    onChosen: (values) => choose(customId, values),
  }).element;
}

interface Media {
  media: { url: string };
  description?: string | null;
}

/** Pictures of the playground itself are shown; for one from elsewhere its address is, since nothing is fetched. */
function drawPicture({ media, description }: Media, look: string): Node {
  const { url } = media;
  const alt = description ?? '';
  if (url.startsWith('/')) return h('img', { class: look, src: url, alt });
  return h('p', { class: 'unknown' }, `A picture from ${url}${alt && `: ${alt}`}`);
}

export function drawFile(url: string, name: string, size?: number): HTMLElement {
  return h(
    'a',
    { class: 'file', href: url, download: name },
    icon(icons.file),
    h('span', {}, name),
    size !== undefined && h('span', { class: 'size' }, bytes(size)),
  );
}

export function bytes(size: number): string {
  return size < 1024
    ? `${size} B`
    : size < 1_048_576
      ? `${Math.round(size / 102.4) / 10} kB`
      : `${Math.round(size / 104_857.6) / 10} MB`;
}
