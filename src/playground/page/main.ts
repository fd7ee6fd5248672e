import '@fontsource-variable/noto-sans/wght.css';
import './style/theme.css';
import './style/layout.css';
import './style/message.css';
import './style/composer.css';
import './style/article.css';
import { ArticlePanel } from './article.js';
import { Channel } from './channel.js';
import { Composer } from './composer.js';
import { h, icon, icons } from './element.js';
import { openModal } from './modal.js';
import { Session } from './session.js';
import { Sidebar } from './sidebar.js';
import { themeButton } from './theme.js';
import { putIntoAddress } from './where.js';

const session = new Session();
const app = document.getElementById('app')!;
const opener = (controls: string, label: string, path: string, onclick: () => void) =>
  h(
    'button',
    {
      type: 'button',
      class: `tool open-${controls}`,
      'aria-label': label,
      'aria-controls': controls,
      onclick,
    },
    icon(path),
  );

/** On narrow screens the places and the article lie over the channel, one at a time. */
function show(side: 'places' | 'article' | undefined): void {
  const now = app.dataset.side === side ? undefined : side;
  if (now === undefined) delete app.dataset.side;
  else app.dataset.side = now;
}

const isWide = matchMedia('(min-width: 64rem)');
const heading = h('h1', {});
const status = h('p', { class: 'connection', role: 'status' });
const composer = new Composer(session);
const channel = new Channel(session, (question) => void composer.ask(question));
const sidebar = new Sidebar(session, () => {
  show(undefined);
  composer.focus();
});
const article = new ArticlePanel(
  session,
  () => {
    if (isWide.matches) delete app.dataset.article;
    else app.dataset.side = 'article';
  },
  () => {
    if (isWide.matches) app.dataset.article = 'closed';
    else show(undefined);
    composer.focus();
  },
);
const main = h(
  'main',
  { class: 'channel' },
  h(
    'header',
    { class: 'bar' },
    opener('places', 'Places and people', icons.menu, () => show('places')),
    heading,
    themeButton(),
    opener('article', 'Article', icons.book, () => {
      if (!isWide.matches) return show('article');
      if (app.dataset.article === 'closed') delete app.dataset.article;
      else app.dataset.article = 'closed';
    }),
  ),
  status,
  channel.element,
  composer.element,
);
composer.acceptDropsOn(main);
const veil = h('div', { class: 'veil', onclick: () => show(undefined) });
app.append(sidebar.element, main, article.element, veil);
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (key === 'Escape' && app.dataset.side !== undefined) show(undefined);
  // Whoever types while nothing takes what is typed means the message box.
  const taken = (target as Element).closest('input, textarea, select, button, dialog, [role=menu]');
  if (!taken && !ctrlKey && !altKey && !metaKey && key.length === 1 && key !== ' ') composer.focus();
});

session.on('view', (view) => {
  putIntoAddress(view);
  const place = view.places.find(({ id }) => id === view.place);
  const kind = { channel: icons.hash, thread: icons.thread, direct: icons.at }[place?.kind ?? 'channel'];
  heading.replaceChildren(
    icon(kind),
    h('span', {}, place?.name ?? ''),
    place?.server ? h('small', {}, place.server.name) : '',
  );
  document.title = `${place?.name ?? 'Playground'} · ${view.bot.username} playground`;
});
session.on('act', (act) => {
  if (act.kind === 'modal' && session.isMine(act)) openModal(session, act);
});

let reachable = true;
let connected = true;
function tellStatus(): void {
  const { username } = session.view.bot;
  status.textContent = !reachable
    ? 'The playground has stopped. Start it again; this page comes back by itself.'
    : connected
      ? ''
      : `${username} is not connected.`;
}
session.on('status', (open) => {
  reachable = open;
  if (!open) tellStatus();
});
session.on('bot', (now) => {
  connected = now;
  tellStatus();
});
session.on('view', (view) => {
  connected = view.connected;
  tellStatus();
});
