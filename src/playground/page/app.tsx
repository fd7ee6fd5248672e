import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ArticlePanel } from './article.js';
import type { Composer } from './composer.js';
import { Icon } from './icon.js';
import { usePage, useWords } from './page.js';
import { PLACE_ICONS, Sidebar } from './sidebar.js';
import type { Side } from './sides.js';
import { ThemeButton } from './theme.js';
import { putIntoAddress } from './where.js';

/** The whole page: the places at the left, the channel in the middle, the article at the right. */
export function App({ composer, log }: { composer: Composer; log: HTMLElement }) {
  const { session, sides } = usePage();
  const words = useWords();
  const { view } = session;
  const { over, articleClosed, focus } = sides;
  const here = view.places.find(({ id }) => id === view.place);
  useEffect(() => {
    putIntoAddress(view);
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
    if (!taken && !ctrlKey && !altKey && !metaKey && key.length === 1 && key !== ' ') composer.focus();
  }

  const leave = () => {
    sides.leave();
    composer.focus();
  };
  return (
    <>
      <a class="skip" href="#write">
        {words.skip}
      </a>
      <div id="app" data-side={over} data-article={articleClosed ? 'closed' : undefined}>
        <Sidebar onGone={leave} />
        <Main composer={composer}>
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
          <Drawn element={log} />
          <Drawn element={composer.element} />
        </Main>
        <ArticlePanel />
        {/* biome-ignore lint/a11y: those who use keys have Escape */}
        <div class="veil" onClick={() => sides.hide()} />
      </div>
    </>
  );
}

function Main({ composer, children }: { composer: Composer; children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => composer.acceptDropsOn(main.current!), [composer]);
  return (
    <main class="channel" ref={main}>
      {children}
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

/** An element that was drawn elsewhere. */
function Drawn({ element }: { element: HTMLElement }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => host.current!.append(element), [element]);
  return <div ref={host} style={{ display: 'contents' }} />;
}
