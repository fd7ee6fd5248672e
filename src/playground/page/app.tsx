import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ArticlePanel } from './article.js';
import { Channel } from './channel.js';
import { Composer } from './composer.js';
import { useDrops } from './files.js';
import { Icon } from './icon.js';
import { Menu } from './menu.js';
import { Modal } from './modal.js';
import { usePage, useWords } from './page.js';
import { PLACE_ICONS, Sidebar } from './sidebar.js';
import type { Side } from './sides.js';
import { ThemeButton } from './theme.js';
import { putIntoAddress } from './where.js';

/** The whole page: the places at the left, the channel in the middle, the article at the right. */
export function App() {
  const { session, sides, draft } = usePage();
  const words = useWords();
  const { view } = session;
  const { over, articleClosed, focus } = sides;
  const here = view.places.find(({ id }) => id === view.place);
  useEffect(() => {
    putIntoAddress(view);
    document.documentElement.lang = view.locale;
    document.title = `${here?.name ?? ''} · ${view.bot.username} ${words.app}`;
  }, [view]);
  useLayoutEffect(() => {
    if (!focus) return;
    const { side, inside } = focus;
    const target = inside ? `#${side} [aria-current], #${side} .article` : `.open-${side}`;
    document.querySelector<HTMLElement>(target)?.focus();
  }, [focus]);
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  function onKey({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
    if (key === 'Escape') sides.hide();
    // Whoever types while nothing takes what is typed means the message box.
    const taken = (target as Element).closest('input, textarea, select, button, dialog, [role=menu]');
    if (!taken && !ctrlKey && !altKey && !metaKey && key.length === 1 && key !== ' ') draft.field.focus();
  }

  const leave = () => {
    sides.leave();
    draft.field.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link that skips is a link to whoever hears the page */}
      <a
        class="skip"
        href="#composer"
        onClick={(event) => {
          // The address says who is where.
          event.preventDefault();
          draft.field.focus();
        }}
      >
        {words.skip}
      </a>
      <div id="app" data-side={over} data-article={articleClosed ? 'closed' : undefined}>
        <Sidebar onGone={leave} />
        <Main />
        <ArticlePanel />
        {/* biome-ignore lint/a11y: those who use keys have Escape */}
        <div class="veil" onClick={() => sides.hide()} />
      </div>
      <Modal />
    </>
  );
}

function Main() {
  const { session, draft } = usePage();
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  useDrops(main, (files) => draft.drop(files));
  const { view } = session;
  const here = view.places.find(({ id }) => id === view.place);
  return (
    <main class="channel" ref={main}>
      <header class="bar">
        <Opener side="places" label={words.placesAndPeople} />
        <h1>
          <Icon of={PLACE_ICONS[here?.kind ?? 'channel']} />
          <span>{here?.name}</span>
          {here?.server && <small>{here.server.name}</small>}
        </h1>
        <ThemeButton />
        <Opener side="article" label={words.article} />
      </header>
      <Status />
      <Channel />
      <Composer />
      {/* In here, since all that a page shows stands in a landmark. */}
      <Menu />
    </main>
  );
}

function Opener({ side, label }: { side: Side; label: string }) {
  const { sides } = usePage();
  return (
    <button
      type="button"
      class={`tool open-${side}`}
      aria-label={label}
      aria-controls={side}
      onClick={() => sides.turn(side)}
    >
      <Icon of={side === 'places' ? 'menu' : 'book'} />
    </button>
  );
}

function Status() {
  const { session } = usePage();
  const words = useWords();
  const { reachable, connected, view } = session;
  return (
    <p class="connection" role="status">
      {!reachable ? words.stopped : !connected && words.notConnected(view.bot.username)}
    </p>
  );
}
