import type { Panel, PanelParagraph } from '../panel.js';
import { h, icon, icons } from './element.js';
import { findPassage, type Place } from './passage.js';
import type { Quote } from './quotes.js';
import type { Session } from './session.js';

const COLOURS = 8;
/** So many paragraphs, as in a book, are laid out only when they come into sight. */
const MANY = 300;

/** The text that is read here as it was understood, with what an answer cites lit up. */
export class ArticlePanel {
  readonly element: HTMLElement;
  readonly #content = h('div', {
    class: 'article',
    tabindex: 0,
    role: 'region',
    'aria-label': 'The article’s text',
  });
  #panel: Panel | undefined;
  #lit: readonly Place[] = [];
  /** What an answer quotes around that. */
  #quoted: readonly Place[] = [];
  #speaker: string | undefined;

  /** @param onOpen called when a passage is to be seen, wherever the panel is. */
  constructor(
    session: Session,
    readonly onOpen: () => void,
    onClose: () => void,
  ) {
    this.element = h(
      'aside',
      { class: 'panel', id: 'article', 'aria-labelledby': 'article-heading' },
      h(
        'header',
        { class: 'bar' },
        icon(icons.book),
        h('h2', { id: 'article-heading' }, 'Article'),
        h(
          'button',
          { type: 'button', class: 'tool', 'aria-label': 'Close the article', onclick: onClose },
          icon(icons.close),
        ),
      ),
      this.#content,
    );
    session.on('panel', (panel) => {
      this.#panel = panel;
      this.#lit = [];
      this.#quoted = [];
      this.#speaker = undefined;
      this.#draw();
    });
    session.on('cite', ({ quotes, open }) => this.#light(quotes, open));
  }

  #light(quotes: readonly Quote[], open: boolean): void {
    const { paragraphs = [] } = this.#panel ?? {};
    const found = quotes.flatMap(({ text, strong }) => {
      const whole = findPassage(text, paragraphs);
      const paragraph = paragraphs.filter(({ number }) => number === whole?.paragraph);
      const meant = strong.flatMap((part) => findPassage(part, paragraph) ?? []);
      return whole ? [{ whole, meant: meant.length > 0 ? meant : [whole] }] : [];
    });
    if (found.length === 0 && !open) return;
    this.#lit = found.flatMap(({ meant }) => meant);
    this.#quoted = found.map(({ whole }) => whole);
    this.#draw();
    if (open) this.onOpen();
    else this.#reveal();
  }

  /** Goes to the text, at what is cited. */
  focus(): void {
    this.#content.focus();
    this.#reveal();
  }

  #reveal(): void {
    this.#content.querySelector('mark.lit')?.scrollIntoView({ block: 'center' });
  }

  #draw(): void {
    const panel = this.#panel;
    if (!panel) {
      this.#content.replaceChildren(h('p', { class: 'empty' }, 'Nothing is read here.'));
      return;
    }
    const { scrollTop } = this.#content;
    this.#content.replaceChildren(
      h('h3', { dir: 'auto' }, panel.title),
      h(
        'dl',
        {},
        panel.fields.flatMap(({ name, value }) => [h('dt', {}, name), h('dd', { dir: 'auto' }, value)]),
      ),
      this.#drawSpeakers(panel),
      ...this.#drawParagraphs(panel),
      h(
        'div',
        {},
        panel.extras.map(({ name, text }) =>
          h('p', { class: 'extra', dir: 'auto' }, h('strong', {}, name), ` ${text}`),
        ),
      ),
    );
    this.#content.scrollTop = scrollTop;
  }

  #drawSpeakers({ speakers }: Panel): HTMLElement {
    if (speakers.length === 0) return h('p', { class: 'empty' }, 'The article quotes nobody.');
    return h(
      'div',
      { class: 'speakers', role: 'group', 'aria-label': 'Who speaks: choose one to see what they say' },
      speakers.map(({ name, statements }, at) =>
        h(
          'button',
          {
            type: 'button',
            class: `speaker voice-${at % COLOURS}`,
            'aria-pressed': String(this.#speaker === name),
            onclick: () => {
              this.#speaker = this.#speaker === name ? undefined : name;
              this.#draw();
              const label = `${name} ${statements}`;
              const again = [...this.#content.querySelectorAll<HTMLElement>('.speaker')];
              again.find(({ textContent: innerText }) => innerText.replace(/\s+/g, ' ') === label)?.focus();
            },
          },
          `${name} `,
          h('span', { class: 'count' }, `${statements}`),
        ),
      ),
    );
  }

  /** A list for each heading, since a list holds nothing but its items. */
  #drawParagraphs(panel: Panel): HTMLElement[] {
    const drawn: HTMLElement[] = [];
    let list: HTMLElement | undefined;
    let above: string | undefined;
    for (const paragraph of panel.paragraphs) {
      if (!list || paragraph.heading !== above) {
        above = paragraph.heading;
        list = h('ol', { class: `paragraphs${panel.paragraphs.length > MANY ? ' many' : ''}` });
        if (above !== undefined) drawn.push(h('h4', { dir: 'auto' }, above));
        drawn.push(list);
      }
      list.append(this.#drawParagraph(paragraph, panel));
    }
    return drawn;
  }

  #drawParagraph({ number, text, statements }: PanelParagraph, panel: Panel): HTMLElement {
    const here = ({ paragraph }: Place) => paragraph === number;
    const [lit, quoted] = [this.#lit.filter(here), this.#quoted.filter(here)];
    const edges = new Set([0, text.length]);
    for (const { start, end } of [...statements, ...lit, ...quoted]) edges.add(start).add(end);
    const points = [...edges].sort((a, b) => a - b);
    const pieces = points.slice(1).map((end, index) => {
      const start = points[index]!;
      const inside = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
      const statement = statements.find(inside);
      const piece = text.slice(start, end);
      const spoken = statement
        ? this.#drawStatement(piece, statement.speakers, panel, end === statement.end)
        : piece;
      if (lit.some(inside)) return h('mark', { class: 'lit' }, spoken);
      return quoted.some(inside) ? h('mark', {}, spoken) : spoken;
    });
    const cited = quoted.length > 0 && 'cited';
    return h('li', { value: number, class: cited, dir: 'auto' }, ...pieces);
  }

  #drawStatement(text: string, speakers: readonly string[], panel: Panel, last: boolean): HTMLElement {
    const chosen = this.#speaker === undefined || speakers.includes(this.#speaker);
    const name = this.#speaker !== undefined && chosen ? this.#speaker : speakers[0];
    const voice = panel.speakers.findIndex((speaker) => speaker.name === name) % COLOURS;
    return h(
      'span',
      { class: chosen ? `statement voice-${voice}` : undefined, title: speakers.join(', ') },
      text,
      last && chosen && h('span', { class: 'unseen' }, ` (${speakers.join(', ')})`),
    );
  }
}
