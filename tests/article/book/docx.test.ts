import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
import { zipFile } from './zip-file.js';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>';
const DOCUMENT_RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
const docx = (body: string, core = '') =>
  zipFile({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': STYLES,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
  });

describe('DOCX', () => {
  test('title, byline, headings and paragraphs by their styles', async () => {
    const file = docx(
      [
        paragraph(run('Two towns mend a bridge'), 'T'),
        paragraph(run('By Jane Smith')),
        paragraph(run('The mayors ') + run('met', '<w:b/>') + run(' on Monday.')),
        paragraph(run('The money'), 'H'),
        paragraph(`${run('Nobody')}<w:del><w:r><w:delText> ever</w:delText></w:r></w:del>${run(' asked.')}`),
      ].join(''),
      '<dc:title>Handout 3</dc:title><dc:creator>John Doe</dc:creator>',
    );
    expect(await readDocument(file, { name: 'handout.docx' })).toEqual({
      title: 'Two towns mend a bridge',
      authors: ['Jane Smith'],
      language: 'en',
      paragraphs: [
        { number: 1, text: 'The mayors met on Monday.' },
        { number: 2, text: 'Nobody asked.', heading: 'The money' },
      ],
      captions: [],
      notes: [],
    });
  });

  test('title and author of the properties where the text says nothing', async () => {
    const file = docx(
      paragraph(run('The mayors met on Monday.')),
      '<dc:title>Towns &amp; bridges</dc:title><dc:creator>John Doe</dc:creator>',
    );
    expect(await readDocument(file)).toMatchObject({ title: 'Towns & bridges', authors: ['John Doe'] });
  });

  test('tables row by row', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const file = docx(
      `${paragraph(run('The costs:'))}<w:tbl>${row('Pier', 'Costs')}${row('First', '2')}</w:tbl>`,
    );
    expect((await readDocument(file)).paragraphs.map(({ text }) => text)).toEqual([
      'The costs:',
      'Pier | Costs\nFirst | 2',
    ]);
  });

  test.each([
    ['empty', docx('')],
    ['damaged', zipFile({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document' })],
    ['other-format', zipFile({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<workbook/>' })],
  ])('is refused: %s', async (kind, file) => {
    const error = await readDocument(file).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UnreadableArticle);
    expect((error as UnreadableArticle).kind).toBe(kind);
  });
});
