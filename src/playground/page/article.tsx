import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Panel, PanelParagraph } from '../panel.js';
import { Icon } from './icon.js';
import { usePage, useWords } from './page.js';
import type { Place } from './passage.js';

const COLOURS = 8;
/** So many paragraphs, as in a book, are laid out only when they come into sight. */
const MANY = 300;
const NOWHERE: readonly Place[] = [];

/** The text that is read here as it was understood, with what an answer cites lit up. */
export function ArticlePanel() {
  const { session, sides } = usePage();
  const words = useWords();
  const content = useRef<HTMLDivElement>(null);
  const { panel, cited } = session;
  const { focus } = sides;
  useLayoutEffect(() => {
    if (cited) content.current?.querySelector('mark.lit')?.scrollIntoView({ block: 'center' });
  }, [cited, focus]);
  return (
    <aside class="panel" id="article" aria-labelledby="article-heading">
      <header class="bar">
        <Icon of="book" />
        <h2 id="article-heading">{words.article}</h2>
        <button
          type="button"
          class="tool"
          aria-label={words.closeArticle}
          onClick={() => sides.hide('article')}
        >
          <Icon of="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key */}
      <section class="article" tabIndex={0} aria-label={words.articleText} ref={content}>
        {panel ? <Text panel={panel} /> : <p class="empty">{words.nothingRead}</p>}
      </section>
    </aside>
  );
}

function Text({ panel }: { panel: Panel }) {
  const { cited } = usePage().session;
  const [speaker, choose] = useState<string>();
  // Another text has other speakers.
  useEffect(() => choose(undefined), [panel]);
  const places = useMemo(() => {
    const of = (all: readonly Place[] = NOWHERE) => Map.groupBy(all, ({ paragraph }) => paragraph);
    return { lit: of(cited?.lit), quoted: of(cited?.quoted) };
  }, [cited]);
  const many = panel.paragraphs.length > MANY;
  return (
    <>
      <h3 dir="auto">{panel.title}</h3>
      <dl>
        {panel.fields.map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <Speakers panel={panel} speaker={speaker} choose={choose} />
      {sectionsOf(panel.paragraphs).map(({ heading, paragraphs }) => (
        <Fragment key={paragraphs[0]?.number}>
          {heading !== undefined && <h4 dir="auto">{heading}</h4>}
          <ol class={`paragraphs${many ? ' many' : ''}`}>
            {paragraphs.map((paragraph) => (
              <Paragraph
                key={paragraph.number}
                paragraph={paragraph}
                speakers={panel.speakers}
                speaker={speaker}
                lit={places.lit.get(paragraph.number) ?? NOWHERE}
                quoted={places.quoted.get(paragraph.number) ?? NOWHERE}
              />
            ))}
          </ol>
        </Fragment>
      ))}
      {panel.extras.map(({ name, text }) => (
        <p class="extra" dir="auto" key={text}>
          <strong>{name}</strong> {text}
        </p>
      ))}
    </>
  );
}

/** A list for each heading, since a list holds nothing but its items. */
function sectionsOf(all: readonly PanelParagraph[]) {
  const sections: { heading: string | undefined; paragraphs: PanelParagraph[] }[] = [];
  for (const paragraph of all) {
    const last = sections.at(-1);
    if (last && last.heading === paragraph.heading) last.paragraphs.push(paragraph);
    else sections.push({ heading: paragraph.heading, paragraphs: [paragraph] });
  }
  return sections;
}

interface SpeakersProps {
  panel: Panel;
  speaker: string | undefined;
  choose: (speaker: string | undefined) => void;
}

function Speakers({ panel: { speakers }, speaker, choose }: SpeakersProps) {
  const words = useWords();
  if (speakers.length === 0) return <p class="empty">{words.quotesNobody}</p>;
  return (
    <fieldset class="speakers" aria-label={words.whoSpeaks}>
      {speakers.map(({ name, statements }, at) => (
        <button
          key={name}
          type="button"
          class={`speaker voice-${at % COLOURS}`}
          aria-pressed={speaker === name}
          onClick={() => choose(speaker === name ? undefined : name)}
        >
          {name} <span class="count">{statements}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface ParagraphProps {
  paragraph: PanelParagraph;
  speakers: Panel['speakers'];
  speaker: string | undefined;
  lit: readonly Place[];
  quoted: readonly Place[];
}

function Paragraph({ paragraph, speakers, speaker, lit, quoted }: ParagraphProps) {
  // The same again is passed over: a book has thousands of paragraphs, and an answer lights up one.
  return useMemo(() => {
    const { number, text, statements } = paragraph;
    const edges = new Set([0, text.length]);
    for (const { start, end } of [...statements, ...lit, ...quoted]) edges.add(start).add(end);
    const points = [...edges].sort((a, b) => a - b);
    const pieces = points.map((start, index) => {
      const end = points[index + 1];
      if (end === undefined) return null;
      const inside = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
      const statement = statements.find(inside);
      const piece = text.slice(start, end);
      const spoken = statement ? (
        <Statement statement={statement} speakers={speakers} speaker={speaker} last={end === statement.end}>
          {piece}
        </Statement>
      ) : (
        piece
      );
      if (lit.some(inside)) return <mark class="lit">{spoken}</mark>;
      return quoted.some(inside) ? <mark>{spoken}</mark> : spoken;
    });
    return (
      <li value={number} class={quoted.length > 0 ? 'cited' : undefined} dir="auto">
        {pieces}
      </li>
    );
  }, [paragraph, speakers, speaker, lit, quoted]);
}

interface StatementProps {
  statement: PanelParagraph['statements'][number];
  speakers: Panel['speakers'];
  speaker: string | undefined;
  /** Whether the statement ends with this piece of it. */
  last: boolean;
  children: string;
}

function Statement({ statement, speakers: all, speaker, last, children }: StatementProps) {
  const { speakers } = statement;
  const chosen = speaker === undefined || speakers.includes(speaker);
  const name = speaker !== undefined && chosen ? speaker : speakers[0];
  const voice = all.findIndex((one) => one.name === name) % COLOURS;
  return (
    <span class={chosen ? `statement voice-${voice}` : undefined} title={speakers.join(', ')}>
      {children}
      {last && chosen && <span class="unseen"> ({speakers.join(', ')})</span>}
    </span>
  );
}
