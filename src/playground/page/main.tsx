import '@fontsource-variable/noto-sans/wght.css';
import './style/theme.css';
import './style/layout.css';
import './style/message.css';
import './style/composer.css';
import './style/article.css';
import { render } from 'preact';
import { App } from './app.js';
import { Channel } from './channel.js';
import { Composer } from './composer.js';
import { openModal } from './modal.js';
import { PageContext } from './page.js';
import { Session } from './session.js';
import { Sides } from './sides.js';

const session = new Session();
const sides = new Sides();
const composer = new Composer(session);
const channel = new Channel(
  session,
  (question) => void composer.ask(question),
  () => sides.show('article'),
);
session.on('act', (act) => {
  if (act.kind === 'modal' && session.isMine(act)) openModal(session, act);
});

function Root() {
  return (
    <PageContext.Provider value={{ session, sides }}>
      {session.isReady && <App composer={composer} log={channel.element} />}
    </PageContext.Provider>
  );
}
render(<Root />, document.getElementById('page')!);
