import type { Refusal } from '../../stand-in/rest.js';
import { h, icon, icons } from './element.js';

/** Says in the log what is no message. */
export function drawNotice(text: string): HTMLElement {
  return framed(h('p', {}, text));
}

/** What Discord would have answered instead of doing what the bot asked. */
export function drawRefusal({ method, path, status, code, message, faults, body }: Refusal): HTMLElement {
  const reasons = faults.map((fault) => h('li', {}, fault));
  return framed(
    h(
      'div',
      {},
      h(
        'p',
        {},
        h('strong', {}, 'Discord would refuse this request of the bot. '),
        `${message} (${status}, code ${code})`,
      ),
      reasons.length > 0 && h('ul', {}, reasons),
      h(
        'details',
        {},
        h('summary', {}, 'What was sent'),
        // An interaction's token says nothing to anybody, and is long.
        h('p', {}, h('code', {}, `${method} ${path.replace(/\/[\w.-]{40,}/g, '/…')}`)),
        h('pre', { tabindex: 0 }, JSON.stringify(body, undefined, 1) ?? ''),
      ),
    ),
  );
}

function framed(content: HTMLElement): HTMLElement {
  const close = h(
    'button',
    { type: 'button', class: 'tool', 'aria-label': 'Dismiss', onclick: () => notice.remove() },
    icon(icons.close),
  );
  const notice = h('div', { class: 'notice', role: 'alert' }, icon(icons.warn), content, close);
  return notice;
}
