import type { Article } from '../../article/index.js';
import { oncePer } from '../../once.js';
import type { Section } from '../answer.js';

/** A line such as "Ingredients", which a page has not marked as a heading: short, and no sentence. */
const LINE = /^\p{Lu}[^\n.!?:;,…]{2,59}$/u;
/** What stands under such a line is a sentence or a list: "Love" over "Pamela" ends a letter. */
const UNDER_LINE = /\n|[.!?:]["”’)]?$/u;

/** The sections of an article, in its order, also those under a line that only looks like a heading. */
export const sectionsOf = oncePer((article: Article): readonly Section[] => {
  const sections: { headings: string[]; from: number; to: number }[] = [];
  const { paragraphs } = article;
  let heading: string | undefined;
  paragraphs.forEach((paragraph, at) => {
    const next = paragraphs[at + 1];
    if (paragraph.heading !== undefined && paragraph.heading !== heading)
      sections.push({
        headings: paragraph.heading.split(' – '),
        from: paragraph.number,
        to: paragraph.number,
      });
    heading = paragraph.heading;
    const isLine = LINE.test(paragraph.text) && next !== undefined && UNDER_LINE.test(next.text);
    if (isLine && next.heading === heading)
      sections.push({ headings: [paragraph.text], from: next.number, to: next.number });
  });
  const last = paragraphs.length;
  // A section ends where the next one begins, whose line is not of it.
  return sections.map((section, at) => {
    const { from = last + 1, headings = [] } = sections[at + 1] ?? {};
    const isUnderLine = paragraphs[from - 2]?.text === headings[0];
    return { ...section, to: Math.max(section.from, from - (isUnderLine ? 2 : 1)) };
  });
});

/** The sections under the headings that a page has marked, or under all where it has marked fewer than two. */
export const headedOf = oncePer((article: Article): readonly Section[] => {
  const all = sectionsOf(article);
  const marked = all.filter(
    ({ headings, from }) => article.paragraphs[from - 1]?.heading === headings.join(' – '),
  );
  if (marked.length < 2) return all;
  return marked.map((section, at) => ({
    ...section,
    to: (marked[at + 1]?.from ?? article.paragraphs.length + 1) - 1,
  }));
});
