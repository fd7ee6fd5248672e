import '@fontsource-variable/noto-sans/wght.css';
import './style/theme.css';
import './style/layout.css';
import './style/message.css';
import './style/composer.css';
import './style/article.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.js';
import { Draft } from './draft.js';
import { type Page, PageContext } from './page.js';
import { Session } from './session.js';
import { Sides } from './sides.js';

const session = new Session();
const page: Page = { session, sides: new Sides(), draft: new Draft(session), menu: signal(undefined) };

function Root() {
  return <PageContext.Provider value={page}>{session.isReady && <App />}</PageContext.Provider>;
}
const place = document.getElementById('page');
if (place) render(<Root />, place);
