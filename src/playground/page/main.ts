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
import { Sides } from './sides.js';
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

const openers = {
  places: opener('places', 'Places and people', icons.menu, () => sides.turn('places')),
  article: opener('article', 'Article', icons.book, () => sides.turn('article')),
};
const heading = h('h1', {});
const status = h('p', { class: 'connection', role: 'status' });
const composer = new Composer(session);
const channel = new Channel(session, (question) => void composer.ask(question));
const sidebar = new Sidebar(session, () => {
  sides.hide();
  composer.focus();
});
const article = new ArticlePanel(
  session,
  () => sides.show('article'),
  () => sides.hide('article'),
);
const sides = new Sides(
  app,
  (side) => (side === 'places' ? sidebar : article).focus(),
  (side) => openers[side].focus(),
);
const main = h(
  'main',
  { class: 'channel' },
  h('header', { class: 'bar' }, openers.places, heading, themeButton(), openers.article),
  status,
  channel.element,
  composer.element,
);
composer.acceptDropsOn(main);
const veil = h('div', { class: 'veil', onclick: () => sides.hide() });
app.append(sidebar.element, main, article.element, veil);
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (key === 'Escape') sides.hide();
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
