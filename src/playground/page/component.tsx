import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { type Component, ComponentType } from '../../stand-in/model.js';
import { Icon } from './icon.js';
import { Markdown } from './markdown.js';
import { usePage, useWords } from './page.js';
import { Select } from './select.js';
import { optionsOf } from './select-options.js';

/** What a component needs to know of the message that it stands in, and whom to tell that it was used. */
interface Surroundings {
  /** Changes when the message was edited: what was chosen before is then forgotten. */
  version: string;
  levels: ReadonlyMap<number, number>;
  /** Presses a button. Resolves when the bot has answered. */
  press: (customId: string) => Promise<void>;
  choose: (customId: string, values: string[]) => Promise<void>;
}

export const SurroundingsContext = createContext<Surroundings>({
  version: '',
  levels: new Map(),
  press: async () => {},
  choose: async () => {},
});

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'primary'];

/** Components of a message, of both versions. What is not known is said to be, instead of being left out. */
export function Components({ of }: { of: readonly Component[] }) {
  return (
    <>
      {of.map((component, at) => (
        // A button that goes on under the same label is the same one to whoever has the focus on it.
        <MessageComponent key={component.label ?? `${component.type}-${at}`} component={component} />
      ))}
    </>
  );
}

function MessageComponent({ component }: { component: Component }) {
  const { view } = usePage().session;
  const words = useWords();
  const around = useContext(SurroundingsContext);
  const { type, accessory, custom_id: customId = '' } = component;
  const options = optionsOf(component, view);
  if (options)
    return (
      <Select
        key={`${customId} ${around.version}`}
        label={typeof component.placeholder === 'string' ? component.placeholder : words.select}
        options={options}
        least={Number(component.min_values ?? 1)}
        most={Number(component.max_values ?? 1)}
        disabled={!!component.disabled}
        onChosen={(values) => void around.choose(customId, values)}
      />
    );
  const inner = <Components of={component.components ?? []} />;
  switch (type) {
    case ComponentType.container:
      return <Container component={component} />;
    case ComponentType.textDisplay:
      return (
        <div class="text">
          <Markdown text={component.content ?? ''} levels={around.levels} />
        </div>
      );
    case ComponentType.section:
      return (
        <div class="section">
          <div class="section-texts">{inner}</div>
          {accessory && <MessageComponent component={accessory} />}
        </div>
      );
    case ComponentType.separator:
      return <Separator component={component} />;
    case ComponentType.row:
      return <div class="row">{inner}</div>;
    case ComponentType.button:
      return <Button component={component} />;
    case ComponentType.thumbnail:
      return <Picture of={component as unknown as Media} look="thumbnail" />;
    case ComponentType.gallery:
      return (
        <div class="gallery">
          {(component.items as Media[]).map((item) => (
            <Picture key={item.media.url} of={item} look="gallery-item" />
          ))}
        </div>
      );
    case ComponentType.file: {
      const { url } = component.file as { url: string };
      const name = url.replace(/\?.*/, '').replace(/.*\//, '');
      return <FileLink url={url} name={decodeURIComponent(name)} />;
    }
    default:
      return <p class="unknown">{words.unknownComponent(type)}</p>;
  }
}

function Container({ component }: { component: Component }) {
  const words = useWords();
  const { accent_color: accent, spoiler, components = [] } = component;
  const colour = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : undefined;
  const container = (
    <div class="container" style={colour && { borderInlineStartColor: colour }}>
      <Components of={components} />
    </div>
  );
  if (!spoiler) return container;
  return (
    <details class="hidden-part">
      <summary>{words.spoiler}</summary>
      {container}
    </details>
  );
}

function Separator({ component: { divider, spacing } }: { component: Component }) {
  const bare = divider === false;
  return (
    <hr
      class={`separator${bare ? ' bare' : ''}${spacing === 2 ? ' wide' : ''}`}
      aria-hidden={bare || undefined}
    />
  );
}

function Button({ component }: { component: Component }) {
  const { press } = useContext(SurroundingsContext);
  const [busy, setBusy] = useState(false);
  const { style, url, label, custom_id: customId, disabled, emoji } = component;
  const picture = (emoji as { name?: string } | undefined)?.name;
  const look = `button ${STYLES[Number(style)] ?? 'secondary'}`;
  const content = (
    <>
      {picture && (
        <span class="emoji" aria-hidden={!!label || undefined}>
          {picture}
        </span>
      )}
      {label}
    </>
  );
  if (typeof url === 'string' && /^https?:\/\//i.test(url) && !disabled)
    return (
      <a class={look} href={url} target="_blank" rel="noopener noreferrer">
        {content}
      </a>
    );
  const click = async () => {
    if (!customId || busy) return;
    setBusy(true);
    await press(customId);
    setBusy(false);
  };
  return (
    <button type="button" class={look} disabled={!!disabled} aria-busy={busy || undefined} onClick={click}>
      {content}
    </button>
  );
}

interface Media {
  media: { url: string };
  description?: string | null;
}

/** Pictures of the playground itself are shown; for one from elsewhere its address is, since nothing is fetched. */
function Picture({ of: { media, description }, look }: { of: Media; look: string }) {
  const words = useWords();
  const { url } = media;
  const alt = description ?? '';
  if (url.startsWith('/')) return <img class={look} src={url} alt={alt} />;
  return (
    <p class="unknown">
      {words.pictureFrom(url)}
      {alt && `: ${alt}`}
    </p>
  );
}

export function FileLink({ url, name, size }: { url: string; name: string; size?: number }) {
  const { locale } = usePage().session.view;
  return (
    <a class="file" href={url} download={name}>
      <Icon of="file" />
      <span>{name}</span>
      {size !== undefined && <span class="size">{bytes(size, locale)}</span>}
    </a>
  );
}

/** A size in the units of a language: `4 B`, `1.5 kB`. */
export function bytes(size: number, locale: string): string {
  const [unit, value] =
    size < 1024 ? ['B', size] : size < 1_048_576 ? ['kB', size / 1024] : ['MB', size / 1_048_576];
  return `${value.toLocaleString(locale, { maximumFractionDigits: 1 })} ${unit}`;
}
