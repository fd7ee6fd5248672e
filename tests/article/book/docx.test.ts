import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
import { thrownBy } from '../../thrown.js';
import { zipFile } from './zip-file.js';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>' +
  ['Author', 'Date', 'Caption', 'TOC Heading', 'toc 1']
    .map((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
    .join('') +
  '</w:styles>';
const DOCUMENT_RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  'styles',
  'footnotes',
  'comments',
]
  .map(
    (part) =>
      `<Relationship Id="${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`,
  )
  .join('')}</Relationships>`;
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
const docx = (body: string, core = '', more: Readonly<Record<string, string>> = {}) =>
  zipFile({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': STYLES,
    ...more,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
  });

describe('DOCX', () => {
  test('an initial in a frame begins its paragraph', async () => {
    const frame = `<w:p><w:pPr><w:keepNext/><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${run('T')}</w:p>`;
    const { paragraphs } = await readDocument(
      docx(frame + paragraph(run('he ferry is cheap.')) + paragraph(run('The bridge is dear.'))),
      { name: 'handout.docx' },
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['The ferry is cheap.', 'The bridge is dear.']);
  });

  test('headings by the level of their style, or of the one that it is based on', async () => {
    const named = (id: string, name: string, rest: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
    const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${named('U', 'Überschrift 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${named('K', 'Kapitel', '<w:basedOn w:val="U"/>')}</w:styles>`;
    const file = docx(
      [
        paragraph(run('Der Anfang'), 'U'),
        paragraph(run('Die Bürgermeister trafen sich am Montag.')),
        paragraph(run('Die Kosten'), 'K'),
        paragraph(run('Niemand fragte den Fährmann.')),
      ].join(''),
      '',
      { 'word/styles.xml': styles },
    );
    expect((await readDocument(file, { name: 'x.docx' })).paragraphs).toEqual([
      { number: 1, text: 'Die Bürgermeister trafen sich am Montag.', heading: 'Der Anfang' },
      { number: 2, text: 'Niemand fragte den Fährmann.', heading: 'Die Kosten' },
    ]);
  });

  test('a formula is read as words', async () => {
    const letter = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${letter('E')}${letter('=')}<m:f><m:num>${letter('m+n')}</m:num><m:den>${letter('2')}</m:den></m:f><m:sSup><m:e>${letter('c')}</m:e><m:sup>${letter('2')}</m:sup></m:sSup></m:oMath>`;
    const file = docx(paragraph(`${run('The masons say that ')}${formula}${run(' for all bridges.')}`));
    expect((await readDocument(file, { name: 'x.docx' })).paragraphs[0]?.text).toBe(
      'The masons say that E=(m+n)/2c^2 for all bridges.',
    );
  });

  test('what is hidden is left out', async () => {
    const file = docx(
      paragraph(
        run('The bridge was mended.') + run(' Ask who paid.', '<w:i/><w:vanish/>') + run(' It is old.'),
      ) +
        `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('The ferry', '<w:vanish w:val="0"/>')}${run(' was sold.')}</w:p>`,
    );
    expect((await readDocument(file, { name: 'x.docx' })).paragraphs.map(({ text }) => text)).toEqual([
      'The bridge was mended. It is old.',
      'The ferry was sold.',
    ]);
  });

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

  test.each([
    ['centred', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('Two towns mend a bridge')}</w:p>`],
    ['larger than the text', paragraph(run('Two towns mend a bridge', '<w:sz w:val="32"/>'))],
    [
      'larger, in the style of all text',
      paragraph(run('Two towns mend a bridge', '<w:sz w:val="32"/>'), 'Normal'),
    ],
    [
      'larger, behind an empty one',
      paragraph('') + paragraph(run('Two towns mend a bridge', '<w:sz w:val="32"/>')),
    ],
  ])('a title without a style: the first line, %s', async (_, line) => {
    const text = ['The mayors of both towns met on Monday.', 'Nobody asked the ferryman.'];
    const file = docx(line + text.map((one) => paragraph(run(one, '<w:sz w:val="22"/>'))).join(''));
    const { title, paragraphs } = await readDocument(file, { name: 'handout 3.docx' });
    expect([title, ...paragraphs.map((one) => one.text)]).toEqual(['Two towns mend a bridge', ...text]);
  });

  test('a plain line over a byline is the title', async () => {
    const text = ['Two towns mend a bridge', 'By Jane Smith', 'The mayors of both towns met on Monday.'];
    const read = await readDocument(docx(text.map((one) => paragraph(run(one))).join('')), {
      name: 'a.docx',
    });
    expect(read).toMatchObject({ title: text[0], authors: ['Jane Smith'], paragraphs: [{ text: text[2] }] });
  });

  test.each([
    ['a sentence', paragraph(run('The mayors met.', '<w:sz w:val="32"/>'))],
    ['as large as the text', paragraph(run('Two towns mend a bridge', '<w:sz w:val="22"/>'))],
  ])('no title is a first line that is %s', async (_, line) => {
    const file = docx(line + paragraph(run('Nobody asked the ferryman.', '<w:sz w:val="22"/>')));
    expect((await readDocument(file, { name: 'handout 3.docx' })).title).toBe('handout 3');
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

  test('footnotes stand behind the text, their marks nowhere; comments and what was struck out are left out', async () => {
    const file = docx(
      [
        paragraph(run('The river'), 'T'),
        paragraph(
          `${run('Built in 1782')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' by')}<w:ins><w:r><w:t xml:space="preserve"> two</w:t></w:r></w:ins><w:del><w:r><w:delText> ten</w:delText></w:r></w:del>${run(' men.')}<w:commentRangeStart w:id="0"/>${run(' It fell.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        paragraph(
          '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
        ),
      ].join(''),
      '',
      {
        'word/footnotes.xml': `<w:footnotes ${NAMESPACE}><w:footnote w:id="2"><w:p>${run('Or 1783.')}</w:p></w:footnote></w:footnotes>`,
        'word/comments.xml': `<w:comments ${NAMESPACE}><w:comment w:id="0" w:author="x"><w:p>${run('Really?')}</w:p></w:comment></w:comments>`,
      },
    );
    const { paragraphs, notes } = await readDocument(file);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Built in 1782 by two men. It fell.',
      'In a box.',
      'Or 1783.',
    ]);
    expect(notes).toEqual([]);
  });

  test('styles for author, date, captions and the table of contents', async () => {
    const file = docx(
      [
        paragraph(run('The river'), 'T'),
        paragraph(run('Jane Smith'), 'Author'),
        paragraph(run('Tom Bell'), 'Author'),
        paragraph(run('3 May 2019'), 'Date'),
        paragraph(run('Contents'), 'TOC Heading'),
        paragraph(run('The bank 3'), 'toc 1'),
        paragraph(run('It is wide.')),
        paragraph(run('Table 1. Widths'), 'Caption'),
      ].join(''),
      '<dc:creator>Ann Lee</dc:creator>',
    );
    expect(await readDocument(file)).toMatchObject({
      title: 'The river',
      authors: ['Jane Smith', 'Tom Bell'],
      published: { printed: '3 May 2019', iso: '2019-05-03' },
      paragraphs: [{ number: 1, text: 'It is wide.' }],
      captions: [{ text: 'Table 1. Widths' }],
    });
  });

  test('the styles of LibreOffice, and the levels of paragraphs that have none', async () => {
    const style = (name: string, base = '') =>
      `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}</w:style>`;
    const styles = `<w:styles ${NAMESPACE}>${style('Title')}${style('caption')}${style('Illustration', 'caption')}${style('Contents Heading')}${style('Contents 1')}${style('Preformatted Text')}</w:styles>`;
    const number = '<w:fldSimple w:instr=" SEQ Illustration "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
    const file = docx(
      [
        paragraph(run('The river'), 'Title'),
        paragraph(run('Contents'), 'Contents Heading'),
        paragraph(run('The bank 3'), 'Contents 1'),
        `<w:p><w:pPr><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>${run('The bank')}</w:p>`,
        `<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr>${run('It is wide.')}</w:p>`,
        paragraph(run('for stone in bridge:'), 'Preformatted Text'),
        paragraph(run('mend(stone)'), 'Preformatted Text'),
        paragraph(`${run('Illustration ')}${number}${run(': The bank')}`, 'Illustration'),
      ].join(''),
      '',
      { 'word/styles.xml': styles },
    );
    expect(await readDocument(file)).toMatchObject({
      title: 'The river',
      paragraphs: [
        { heading: 'The bank', text: 'It is wide.' },
        { heading: 'The bank', text: 'for stone in bridge:\nmend(stone)' },
      ],
      captions: [{ text: 'Illustration 1: The bank' }],
    });
  });

  test('lines all in bold are headings, the first of them the title', async () => {
    const bold = (text: string) => paragraph(run(text, '<w:b/>'));
    const file = docx(
      [
        bold('Handout: The river'),
        bold('1. Where it begins'),
        paragraph(run('It begins in the hills.')),
        paragraph(run('Note: ', '<w:b/>') + run('it is cold.')),
        bold('Nobody lives there.'),
        bold('2. Where it ends'),
        paragraph(run('In the sea.')),
      ].join(''),
    );
    const { title, paragraphs } = await readDocument(file, { name: 'handout.docx' });
    expect(title).toBe('Handout: The river');
    expect(paragraphs.map(({ text, heading }) => [heading, text])).toEqual([
      ['1. Where it begins', 'It begins in the hills.'],
      ['1. Where it begins', 'Note: it is cold.'],
      ['1. Where it begins', 'Nobody lives there.'],
      ['2. Where it ends', 'In the sea.'],
    ]);
  });

  test('the only heading of its rank is the title where it comes first', async () => {
    const text = paragraph(run('It is wide.'));
    const heading = (words: string) => paragraph(run(words), 'H');
    expect(await readDocument(docx(heading('My essay') + text))).toMatchObject({ title: 'My essay' });
    expect(
      await readDocument(docx(heading('One') + text + heading('Two') + text), { name: 'essay.docx' }),
    ).toMatchObject({ title: 'essay', paragraphs: [{ heading: 'One' }, { heading: 'Two' }] });
  });

  test.each(['Microsoft Word - draft3.docx', 'Untitled', 'Dokument1', 'essay.odt', 'scan_20210406', ' '])(
    'no title: %s',
    async (title) => {
      const file = docx(paragraph(run('It is wide.')), `<dc:title>${title}</dc:title>`);
      expect((await readDocument(file, { name: 'essay.docx' })).title).toBe('essay');
    },
  );

  test.each(['admin', 'python-docx', 'Microsoft Office User', 'Windows User', 'HP Inc.'])(
    'no author: %s',
    async (creator) => {
      const file = docx(paragraph(run('It is wide.')), `<dc:creator>${creator}</dc:creator>`);
      expect((await readDocument(file)).authors).toEqual([]);
    },
  );

  test('whatever is done to its bytes, it is read or refused with a sentence', async () => {
    const whole = docx(paragraph(run('The river'), 'T') + paragraph(run('It is wide.')));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const read = await readDocument(bytes, { name: 'a.docx' }).catch((error: unknown) => error);
          if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableArticle);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('any paragraphs come out in their order', async () => {
    const words = fc.array(fc.constantFrom('ferry', 'river', 'bank', 'rope', 'bell', 'coin'), {
      minLength: 3,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('', 'H'), words), { maxLength: 8 }), async (all) => {
        const body = all.map(([style, some]) => paragraph(run(`${some.join(' ')}.`), style)).join('');
        const { paragraphs } = await readDocument(
          docx(paragraph(run('Title'), 'T') + body + paragraph(run('End.'))),
        );
        const seen = paragraphs.flatMap(({ text, heading = '' }, at) => [
          heading === (paragraphs[at - 1]?.heading ?? '') ? '' : heading,
          text,
        ]);
        expect(seen.join(' ').match(/\p{L}+/gu)).toEqual([...all.flatMap(([, some]) => some), 'End']);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['empty', docx('')],
    ['damaged', zipFile({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document' })],
    ['too-long', zipFile({ '[Content_Types].xml': TYPES, 'word/document.xml': ' '.repeat(41_000_000) })],
    ['other-format', zipFile({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<workbook/>' })],
  ])('is refused: %s', async (kind, file) => {
    expect((await thrownBy(readDocument(file), UnreadableArticle)).kind).toBe(kind);
  });
});
