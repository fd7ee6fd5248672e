import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
import { thrownBy } from '../../thrown.js';
import { zipFile } from './zip-file.js';

const STYLES =
  '<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style><style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>';
const odt = (body: string, meta = '', more: Readonly<Record<string, string>> = {}) =>
  zipFile({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
    ...more,
  });
const p = (words: string, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`;
const read = (body: string, meta = '') => readDocument(odt(body, meta), { name: 'handout.odt' });
const ONE = 'The mayors of both towns met on the bridge on Monday.';
const TWO = 'Nobody asked the ferryman, who will have to find a new trade.';

describe('ODT', () => {
  test('is read where another program packed it anew', async () => {
    const file = zipFile({
      'content.xml': `<office:document-content><office:body><office:text>${p(ONE)}</office:text></office:body></office:document-content>`,
      'META-INF/manifest.xml': '<manifest:manifest/>',
    });
    expect((await readDocument(file, { name: 'handout.odt' })).paragraphs[0]?.text).toBe(ONE);
  });

  test('a title, who wrote it, headings and notes', async () => {
    const article = await read(
      `<text:sequence-decls><text:sequence-decl text:name="Table"/></text:sequence-decls>${p('Two towns mend a bridge', 'P1')}${p('By Jane Smith')}<text:h text:style-name="Heading_20_1" text:outline-level="1">The beginning</text:h>${p(`The mayors of both towns<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('<text:s/>Ann Lee and Tom Bell.', 'Footnote')}</text:note-body></text:note> met on the bridge<text:s text:c="2"/>on Monday.`)}<text:h text:outline-level="1">The cost</text:h>${p(TWO)}`,
    );
    expect(article).toMatchObject({ title: 'Two towns mend a bridge', authors: ['Jane Smith'] });
    expect(article.paragraphs).toEqual([
      { number: 1, text: ONE, heading: 'The beginning' },
      { number: 2, text: TWO, heading: 'The cost' },
      { number: 3, text: 'Ann Lee and Tom Bell.' },
    ]);
  });

  test('nothing that was deleted, no comments and no table of contents', async () => {
    const { title, paragraphs } = await read(
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Tom Bell</dc:creator></office:change-info>${p('They quarrelled.')}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>${p('The beginning<text:tab/>1', 'Contents_20_1')}</text:index-body></text:table-of-content>${p(`${ONE}<office:annotation><dc:creator>Tom Bell</dc:creator>${p('Really?')}</office:annotation>`)}${p(TWO)}`,
      '<dc:title>Two towns mend a bridge</dc:title>',
    );
    expect(title).toBe('Two towns mend a bridge');
    expect(paragraphs.map(({ text }) => text)).toEqual([ONE, TWO]);
  });

  test('lists, tables, breaks, captions, lines in bold and references of XML', async () => {
    const list = ['The northern town', 'The southern town']
      .map((item) => `<text:list-item>${p(item)}</text:list-item>`)
      .join('');
    const cell = (words: string) =>
      `<table:table-cell office:value-type="string">${p(words)}</table:table-cell>`;
    const { paragraphs, captions } = await read(
      `${p(ONE)}${p('Who pays', 'P2')}${p(`${TWO} Stone &amp; oak.`)}<text:list>${list}</text:list><text:list text:style-name="L1">${list}</text:list>${p('10<text:span text:style-name="T2">6</text:span> stones lay there.')}${p('The old bridge', 'Illustration')}<table:table><table:table-column/><table:table-row>${cell('Stone')}${cell('2')}</table:table-row><table:table-row>${cell('Oak')}${cell('1')}</table:table-row></table:table>${p('I saw the bridge<text:line-break/>and the river.')}`,
    );
    expect(paragraphs.map(({ text, heading }) => [heading, text])).toEqual([
      [undefined, ONE],
      ['Who pays', `${TWO} Stone & oak.`],
      ['Who pays', 'The northern town\nThe southern town'],
      ['Who pays', '1. The northern town\n2. The southern town'],
      ['Who pays', '10^6 stones lay there.'],
      ['Who pays', expect.stringMatching(/^Stone.{1,3}2\nOak.{1,3}1$/)],
      ['Who pays', 'I saw the bridge\nand the river.'],
    ]);
    expect(captions).toEqual([{ text: 'The old bridge' }]);
  });

  test('what is protected, damaged or empty is refused', async () => {
    const locked = odt(p(ONE), '', {
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    });
    const kindOf = async (file: Uint8Array) => (await thrownBy(readDocument(file), UnreadableArticle)).kind;
    expect(await kindOf(locked)).toBe('locked');
    expect(await kindOf(odt(p('')))).toBe('empty');
    expect(await kindOf(odt(p(ONE), '', { 'content.xml': '<x/>' }))).toBe('damaged');
    expect(await kindOf(odt('<text:list><text:list-item>'.repeat(80_000)))).toBe('damaged');
  });
});
