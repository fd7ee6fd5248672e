import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/article/header/dates.js';
import { readDocument } from '../../../src/article/index.js';
import { BODY, H1 } from './bridge.js';

const read = (head: string, over: string, url?: string) =>
  readDocument(
    `<!doctype html><html lang="en"><head>${head}</head><body>${over}<article>${BODY}</article></body></html>`,
    {
      contentType: 'text/html',
      ...(url !== undefined && { url }),
    },
  );
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const BRIDGE = { '@type': 'NewsArticle', headline: 'Two towns mend a bridge' };

describe('the kind of source is', () => {
  const KINDS = ['sourceKind', 'source', 'publisher', 'volume', 'issue', 'pages', 'doi'] as const;
  const metas = (names: Readonly<Record<string, string>>) =>
    Object.entries(names)
      .map(([name, content]) => `<meta name="${name}" content="${content}">`)
      .join('');
  const periodical = { '@type': 'Periodical', name: 'River Studies' };

  test.each<[string, string, Readonly<Partial<Record<(typeof KINDS)[number], string>>>]>([
    [
      'a journal, by the tags for libraries',
      metas({
        citation_journal_title: 'River Studies',
        citation_publisher: 'Tver Press',
        citation_volume: '12',
        citation_issue: '3',
        citation_firstpage: '45',
        citation_lastpage: '67',
        citation_doi: 'doi:10.1000/ab_1',
      }) + data({ '@type': 'ScholarlyArticle', publisher: { name: 'ScienceHost' } }),
      {
        sourceKind: 'journal',
        source: 'River Studies',
        publisher: 'Tver Press',
        volume: '12',
        issue: '3',
        pages: '45–67',
        doi: '10.1000/ab_1',
      },
    ],
    [
      'a journal, by PRISM and Dublin Core',
      metas({
        'prism.publicationName': 'River Studies',
        'prism.volume': '12',
        'prism.number': '3',
        'prism.startingPage': '45',
        'dc.identifier': 'https://doi.org/10.1000/ab_1',
        'dc.publisher': 'Tver Press',
      }),
      {
        sourceKind: 'journal',
        source: 'River Studies',
        publisher: 'Tver Press',
        volume: '12',
        issue: '3',
        pages: '45',
        doi: '10.1000/ab_1',
      },
    ],
    [
      'a journal, by JSON-LD with its volume and issue around it',
      data({
        '@type': 'ScholarlyArticle',
        headline: BRIDGE.headline,
        pagination: '45-67',
        sameAs: 'https://doi.org/10.1000/ab_1',
        publisher: { '@type': 'Organization', name: 'Tver Press' },
        isPartOf: {
          '@type': 'PublicationIssue',
          issueNumber: 3,
          isPartOf: {
            '@type': ['PublicationVolume', 'Periodical'],
            volumeNumber: '12',
            name: 'River Studies',
          },
        },
      }),
      {
        sourceKind: 'journal',
        source: 'River Studies',
        publisher: 'Tver Press',
        volume: '12',
        issue: '3',
        pages: '45–67',
        doi: '10.1000/ab_1',
      },
    ],
    [
      'a magazine, by what it is a part of',
      data({ '@type': 'Article', headline: BRIDGE.headline, isPartOf: periodical }),
      { sourceKind: 'magazine', source: 'River Studies' },
    ],
    [
      'a magazine, by the name of who calls it news',
      data({ ...BRIDGE, publisher: { name: 'The Atlantic' } }),
      { sourceKind: 'magazine', source: 'The Atlantic' },
    ],
    [
      'a newspaper, by JSON-LD',
      data({ ...BRIDGE, '@type': 'ReportageNewsArticle', publisher: { name: 'Valley' } }),
      { sourceKind: 'newspaper', source: 'Valley' },
    ],
    [
      'a newspaper, by who publishes it',
      data({
        ...BRIDGE,
        '@type': 'Article',
        publisher: { '@type': 'NewsMediaOrganization', name: 'Valley' },
      }),
      { sourceKind: 'newspaper', source: 'Valley' },
    ],
    [
      'a blog, by JSON-LD',
      data({ ...BRIDGE, '@type': 'BlogPosting', publisher: { name: 'Valley' } }),
      { sourceKind: 'blog', source: 'Valley' },
    ],
    [
      'a thesis, by the tags for libraries',
      metas({ citation_dissertation_institution: 'Tver University', citation_dissertation_name: 'PhD' }) +
        metas({ 'og:site_name': 'Tver Depot' }),
      { sourceKind: 'dissertation', source: 'Tver Depot', publisher: 'Tver University' },
    ],
    [
      'a thesis, by JSON-LD',
      data({
        '@type': 'Thesis',
        name: BRIDGE.headline,
        inSupportOf: 'Master of Arts',
        sourceOrganization: { name: 'Tver University' },
      }),
      { sourceKind: 'masters', publisher: 'Tver University' },
    ],
    [
      'a thesis, by Dublin Core',
      metas({ 'dc.type': 'info:eu-repo/semantics/doctoralThesis', 'og:site_name': 'Tver University' }),
      { sourceKind: 'dissertation', source: 'Tver University' },
    ],
    [
      'an episode of a podcast, by JSON-LD',
      data({
        '@type': 'PodcastEpisode',
        name: BRIDGE.headline,
        episodeNumber: 12,
        partOfSeries: { '@type': 'PodcastSeries', name: 'Town Talk' },
        publisher: { name: 'Harbor Radio' },
      }),
      { sourceKind: 'podcast', source: 'Town Talk', publisher: 'Harbor Radio', issue: '12' },
    ],
    [
      'a press release, by what its genre is',
      data({ ...BRIDGE, '@type': 'Article', genre: 'Press release', publisher: { name: 'Acme' } }),
      { sourceKind: 'press', source: 'Acme' },
    ],
    [
      'a post, by JSON-LD',
      data({ ...BRIDGE, '@type': 'SocialMediaPosting', publisher: { name: 'Bluesky' } }),
      { sourceKind: 'post', source: 'Bluesky' },
    ],
    [
      'a video, by Open Graph',
      metas({ 'og:type': 'video.other', 'og:site_name': 'YouTube' }),
      { sourceKind: 'video', source: 'YouTube' },
    ],
    [
      'a film, by Open Graph',
      metas({ 'og:type': 'video.movie', 'og:site_name': 'Tver Films' }),
      { sourceKind: 'film', source: 'Tver Films' },
    ],
    [
      'a report, by JSON-LD',
      data({ ...BRIDGE, '@type': 'Report', reportNumber: 'R-17', publisher: { name: 'Town Institute' } }),
      { sourceKind: 'report', source: 'Town Institute', issue: 'R-17' },
    ],
    [
      'a report, by the tags for libraries',
      metas({
        citation_technical_report_institution: 'Town Institute',
        citation_technical_report_number: '17',
      }),
      { sourceKind: 'report', source: 'Town Institute', issue: '17' },
    ],
    [
      'a chapter, by the tags for libraries',
      metas({ citation_inbook_title: 'Rivers', citation_publisher: 'Tver Press', citation_firstpage: '45' }),
      { sourceKind: 'chapter', source: 'Rivers', publisher: 'Tver Press', pages: '45' },
    ],
    [
      'a chapter, by JSON-LD',
      data({
        '@type': 'Chapter',
        headline: BRIDGE.headline,
        pageStart: 45,
        pageEnd: 67,
        isPartOf: { '@type': 'Book', name: 'Rivers' },
        publisher: { name: 'Tver Press' },
      }),
      { sourceKind: 'chapter', source: 'Rivers', publisher: 'Tver Press', pages: '45–67' },
    ],
    ['not told by a page that says nothing', metas({ 'og:site_name': 'Valley' }), { source: 'Valley' }],
    [
      'not told by a volume or a number of something else',
      metas({ 'dc.identifier': 'bridge-1', 'dc.type': 'Text' }),
      {},
    ],
  ])('%s', async (_, head, said) => {
    const article = await read(head, H1);
    expect(Object.fromEntries(KINDS.flatMap((key) => (article[key] ? [[key, article[key]]] : [])))).toEqual(
      said,
    );
  });

  test('a blog, by microdata on the article', async () => {
    const page = `<html><body>${H1}<article itemscope itemtype="https://schema.org/BlogPosting">${BODY}</article></body></html>`;
    expect((await readDocument(page, { contentType: 'text/html' })).sourceKind).toBe('blog');
  });
});

describe('the title is', () => {
  const title = async (head: string, over: string, url?: string) => (await read(head, over, url)).title;

  test('the headline, not the masthead or the section in h1', async () => {
    const head = '<title>Two towns mend a bridge - Valley Post</title>';
    expect(await title(head, '<h1><a href="/">Valley Post</a></h1><h2>Two towns mend a bridge</h2>')).toBe(
      'Two towns mend a bridge',
    );
    expect(await title(head, '<h1>World</h1><h2>Two towns mend a bridge</h2>')).toBe(
      'Two towns mend a bridge',
    );
  });

  test('without the site, however it is spelt', async () => {
    const url = 'https://www.valleypost.example/bridge';
    for (const end of [' | Valley Post', ' » Valley Post', ' – valleypost.example', ' :: Valley Post'])
      expect(await title(`<title>Two towns mend a bridge${end}</title>`, '', url)).toBe(
        'Two towns mend a bridge',
      );
    expect(await title('<title>Valley Post: North - South</title>', '', url)).toBe(
      'Valley Post: North - South',
    );
  });

  test.each([
    'Two towns mend a bridge | The Valley Post',
    'The Valley Post - Two towns mend a bridge',
    'Two towns mend a bridge – Valley Post – News from the valley',
    'Two towns mend a bridge (Valley Post)',
    'Friends of the Valley Post North - Two towns mend a bridge - News',
    'Two towns mend a bridge - Local - Valley Post',
  ])('without the site and the section in "%s"', async (tag) => {
    const menu = '<div><a href="/local">Local</a> <a href="/news">News</a></div>';
    expect(await title(`<title>${tag}</title>`, menu, 'https://valleypost.example/bridge')).toBe(
      'Two towns mend a bridge',
    );
  });

  test('without the name of what many people write on', async () => {
    expect(await title('<title>Two towns mend a bridge - Wikipedia</title>', '')).toBe(
      'Two towns mend a bridge',
    );
  });

  test.each([
    ['<title>Valley Post</title>', '<h1>Valley Post</h1><h2>Two towns mend a bridge</h2>'],
    ['<title>Valley Post</title>', '<h1>Valley Post</h1><h3>News</h3><h3>Two towns mend a bridge</h3>'],
    ['<title>Valley Post</title>', '<div class="headline">Two towns mend a bridge</div>'],
    ['<title>Untitled Document</title>', '<h2>Two towns mend a bridge</h2>'],
    [
      '<title>Bridge Society of the North</title><meta name="author" content="Bridge Society of the North">',
      '<h4>Two towns mend a bridge</h4>',
    ],
  ])('the heading over the text, where the page is called by the site’s name: %s %s', async (head, over) => {
    expect(await title(head, over, 'https://valleypost.example/bridge')).toBe('Two towns mend a bridge');
  });

  test('in letters, not in references to them', async () => {
    expect(
      await title(
        '<meta property="og:title" content="Towns &amp;#8211; a bridge, la Redacci&amp;oacute;n">',
        '',
      ),
    ).toBe('Towns – a bridge, la Redacción');
  });

  test.each<[string, string, string]>([
    [
      'without the kicker in the same heading',
      '<title>Money: Two towns mend a bridge | Valley Post</title>',
      '<h1><span class="topline">After the flood</span> Two towns mend a bridge</h1>',
    ],
    [
      'without a kicker that only machines part from it',
      '<meta property="og:title" content="Two towns mend a bridge">',
      '<h1>After the flood Two towns mend a bridge</h1>',
    ],
    [
      'without the day under it',
      '<title>Two towns mend a bridge</title>',
      '<h1>Two towns mend a bridge<br><small>03.05.2021 • Towns, Money</small></h1>',
    ],
    [
      'the part of the page’s title that is a heading',
      '<title>Two towns mend a bridge » Valley Club</title>',
      '<h1>Valley Club, the club of the valley</h1><h2>Two towns mend a bridge</h2>',
    ],
    [
      'not the section, which is a heading, too',
      '<title>Valley – Short news – Two towns mend a bridge</title>',
      '<h1>Short news</h1><h1>Two towns mend a bridge</h1>',
    ],
    [
      'the marked headline, not the step of a trail that is the h1',
      '<title>Bridge: towns meet to mend it | Valley Post</title>',
      '<div class="breadcrumbs"><a href="/">Home</a> <h1>Bridge: towns meet to mend it</h1></div><h2>Post</h2><h2 class="headline">Two towns mend a bridge</h2>',
    ],
    [
      'the step of a trail where no other heading is the headline',
      '<title>Two towns mend a bridge | Valley Post</title>',
      '<div class="breadcrumbs"><a href="/">Home</a> <h1>Two towns mend a bridge</h1></div><h2 class="title">Popular</h2>',
    ],
    [
      'the step of a trail that is marked as the headline, not a part of it in another heading',
      '<title>Two towns mend a bridge | Valley Post</title>',
      '<div class="breadcrumbs"><a href="/">Home</a> <h1 itemprop="headline">Two towns mend a bridge</h1></div><h2 class="headline">Two towns</h2>',
    ],
    ['without what no system filled', '<title>Two towns mend a bridge | </title>', ''],
  ])('%s', async (_, head, over) => {
    expect(await title(head, over)).toBe('Two towns mend a bridge');
  });

  test('a short heading, when the page’s title is only the site’s name', async () => {
    expect(
      await title('<title>Valley Post</title>', '<h1>Welcome!</h1>', 'https://valleypost.example/about'),
    ).toBe('Welcome!');
    expect(await title('<title>Bridge | Valley Post</title>', '<h1>Bridge</h1>')).toBe('Bridge');
  });

  test('a quotation with its marks', async () => {
    for (const quoted of ['«Nobody asked the ferryman»', '« Nobody », said the ferryman'])
      expect(await title(`<title>${quoted}</title>`, `<h1>${quoted}</h1>`)).toBe(quoted);
    expect(await title('<title>» Two towns mend a bridge</title>', '')).toBe('Two towns mend a bridge');
  });

  test('with the article that machines are told it without', async () => {
    expect(
      await title(
        '<meta property="og:title" content="Seven secrets of the ferryman">',
        '<h1>The seven secrets of the ferryman</h1>',
      ),
    ).toBe('The seven secrets of the ferryman');
  });

  test('in Chinese, without the net’s name', async () => {
    for (const end of ['-新华网', '_教育频道', '_教育频道_山河网'])
      expect(await title(`<title>武汉的声音：英雄的城！${end}</title>`, '')).toBe('武汉的声音：英雄的城！');
  });

  test('not that of another article’s JSON-LD', async () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Ferry runs again in May',
      author: { name: 'Tom Bell' },
    };
    const { title: found, authors } = await read(
      data([other, { ...BRIDGE, author: { name: 'Ana Ruiz' } }]),
      H1,
    );
    expect([found, authors]).toEqual(['Two towns mend a bridge', ['Ana Ruiz']]);
  });
});

describe('authors', () => {
  const authors = async (head: string, over = H1) => (await read(head, over)).authors;

  test.each<[string, string, string[]]>([
    [
      'names by reference',
      data({
        '@graph': [
          { ...BRIDGE, author: [{ '@id': '#1' }] },
          { '@type': 'Person', '@id': '#1', name: 'Ana Ruiz' },
        ],
      }),
      ['Ana Ruiz'],
    ],
    [
      'a name in a name',
      data({ ...BRIDGE, author: { name: { '@type': 'Person', name: 'Ana Ruiz' } } }),
      ['Ana Ruiz'],
    ],
    [
      'the family’s name first',
      '<meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Bell, Tom">',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    [
      'several tags',
      '<meta name="author" content="Ana Ruiz"><meta name="author" content="Tom Bell">',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    ['a login', '<meta name="author" content="admin">', []],
    ['a desk', '<meta name="author" content="Redaktion Valley">', []],
    [
      'the outlet',
      '<meta property="og:site_name" content="Valley Post"><meta name="author" content="Valley Post">',
      [],
    ],
    [
      'the outlet as an organisation',
      data({ ...BRIDGE, author: { '@type': 'Organization', name: 'Valley' }, publisher: { name: 'Valley' } }),
      [],
    ],
    [
      'another organisation',
      data({ ...BRIDGE, author: { '@type': 'Organization', name: 'Human Rights Watch' } }),
      ['Human Rights Watch'],
    ],
    ['keywords', '<meta name="author" content="bridges, towns, money">', []],
    [
      'JSON with line breaks, wrapped',
      `<script type="application/ld+json; charset=utf-8">//<![CDATA[\n${JSON.stringify({ ...BRIDGE, description: 'X', author: { name: 'Ana Ruiz' } }).replace('X', 'a\nb')}\n//]]></script>`,
      ['Ana Ruiz'],
    ],
  ])('%s', async (_, head, expected) => {
    expect(await authors(head)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['<a rel="author" href="/ana">Ana Ruiz</a>', ['Ana Ruiz']],
    ['<span itemprop="author"><span itemprop="name">Ana Ruiz</span></span>', ['Ana Ruiz']],
    ['<div class="byline">By Ana Ruiz, Special Correspondent</div>', ['Ana Ruiz']],
    ['<div class="byline">Analysis by Ana Ruiz</div>', ['Ana Ruiz']],
    ['<div class="comments"><span class="author">Tom Bell</span></div>', []],
    ['<p>By Ana Ruiz | 3 May 2021 | 4 min read</p>', ['Ana Ruiz']],
    ['<p>Eine Kolumne von Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>Text: Ana Ruiz, Fotos: Tom Bell</p>', ['Ana Ruiz']],
    ['<p>04.02.2022 | 13:10 Uhr | Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>New York | 4 February 2022</p>', []],
    ['<p>05.02.2020 - Redaktion: Ana Ruiz (Spokeswoman)</p>', ['Ana Ruiz']],
    ['<p><a href="/staff/ana-ruiz">Ana Ruiz</a></p>', ['Ana Ruiz']],
    ['<p><a href="/places/new-york">New York</a></p>', []],
    ['<div class="author"><span>Author</span><span>Ana Ruiz</span></div>', ['Ana Ruiz']],
    ['<a rel="author" href="/hans">HansG</a>', ['HansG']],
    ['<a rel="author" href="/hans">hansg84</a>', []],
    ['<figure><img src="b.jpg"><p class="author">Tom Bell</p></figure>', []],
    ['<span class="author">Foto: Tom Bell</span>', []],
    ['<a rel="author" href="https://plus.google.com/1">Tom Bell</a>', []],
    ['<div style="display:none"><span class="vcard author">Tom Bell</span></div>', []],
  ])('as marked in %s', async (mark, expected) => {
    expect(await authors('', H1 + mark)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['<div class="byline"><span>Ana Ruiz</span><span>Tom Bell</span></div>', ['Ana Ruiz', 'Tom Bell']],
    [
      '<div class="byline"><span>By</span><span>Ana Ruiz</span><span>Political Editor</span></div>',
      ['Ana Ruiz'],
    ],
    ['<div class="x-byline"><div>Ana Ruiz</div><div>Health correspondent</div></div>', ['Ana Ruiz']],
    ['<div class="byline"><p>Ana Ruiz<br>New York</p></div>', ['Ana Ruiz']],
    ['<div class="byline">Ana Ruiz Columnist</div>', ['Ana Ruiz']],
    ['<div class="byline">Ana Ruiz Wine Columnist</div>', []],
    ['<div class="byline">By Ana Ruiz Updated 5:00 PM ET, May 3, 2019</div>', ['Ana Ruiz']],
    ['<div class="byline">By Ana RuizPublished: May 3, 2019</div>', ['Ana Ruiz']],
    ['<div class="byline">Ana Ruiz 3 hours ago</div>', ['Ana Ruiz']],
    ['<div class="byline">By Ana Ruiz For Mailonline</div>', ['Ana Ruiz']],
    ['<div class="byline">By Ana Ruiz And Tom Bell of the Valley Post</div>', ['Ana Ruiz', 'Tom Bell']],
    ['<div class="byline">By Ana Ruiz + Tom Bell</div>', ['Ana Ruiz', 'Tom Bell']],
    ['<div class="byline">Ana Ruiz in Leeds and Tom Bell in Hull</div>', ['Ana Ruiz', 'Tom Bell']],
    ['<div class="byline">By Dr. Ana Ruiz</div>', ['Ana Ruiz']],
    ['<div class="byline">By Ana Ruiz. Translated by Tom Bell</div>', ['Ana Ruiz']],
    ['<div class="byline">Photo by<br>Tom Bell</div>', []],
    ['<span data-testid="byline">Ana Ruiz</span>', ['Ana Ruiz']],
    ['<div class="autore">Di Ana Ruiz</div>', ['Ana Ruiz']],
    ['<div class="author">Alle Artikel von Ana Ruiz</div>', ['Ana Ruiz']],
    ['<p>By Ana Ruiz May 3, 2019</p>', ['Ana Ruiz']],
    ['<p>Posted by Ana Ruiz on May 3, 2019</p>', ['Ana Ruiz']],
    ['<p>May 3, 2019 by Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>Publié le 3 mai 2019 par Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>BY ANA RUIZ STAFF WRITER</p>', ['Ana Ruiz']],
    ['<p>Por Ana Ruiz, g1 — São Paulo</p>', ['Ana Ruiz']],
    ['<p>Propos recueillis par Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>di Marco Rossi</p>', ['Marco Rossi']],
    ['<p>A cura di Marco Rossi</p>', ['Marco Rossi']],
    ['<p>Af Anna Jensen</p>', ['Anna Jensen']],
    ['<p>Kirjoittaja: Anna Virtanen</p>', ['Anna Virtanen']],
    ['<p>Írta: Kovács János</p>', ['Kovács János']],
    ['<p>Yazan: Ahmet Yılmaz</p>', ['Ahmet Yılmaz']],
    ['<p>Текст: Иван Петров</p>', ['Иван Петров']],
    ['<p>كتب أحمد حسن</p>', ['أحمد حسن']],
    ['<p>מאת דוד כהן</p>', ['דוד כהן']],
    ['<p>作者：王芳</p>', ['王芳']],
    ['<p>记者 王芳 报道</p>', ['王芳']],
    ['<p>责任编辑：王芳</p>', []],
    ['<p>文：山田太郎</p>', ['山田太郎']],
    ['<p>김철수 기자</p>', ['김철수']],
    ['<p>Penulis: Budi Santoso</p>', ['Budi Santoso']],
    ['<p>De Nieuwe Kerk</p>', []],
    ['<meta itemprop="author" content="Tom">', []],
    ['<div class="byline">Par Ana Ruiz et Tom Bell</div>', ['Ana Ruiz', 'Tom Bell']],
    ['<div class="byline">Por Ana Ruiz y Tom Bell</div>', ['Ana Ruiz', 'Tom Bell']],
    ['<div class="byline">Por José Ortega y Gasset</div>', ['José Ortega y Gasset']],
    ['<div class="byline">Av Ana Ruiz og Tom Bell</div>', ['Ana Ruiz', 'Tom Bell']],
    ['<div class="byline">Par Ana Ruiz avec AFP</div>', ['Ana Ruiz']],
    ['<div class="byline">By Ana Ruiz CNN</div>', ['Ana Ruiz']],
    ['<div class="byline">By Ana Ruiz BBC News, Washington</div>', ['Ana Ruiz']],
    ['<div class="byline">By ANA RUIZ Associated Press</div>', ['Ana Ruiz']],
    ['<div class="byline">By Associated Press</div>', []],
    [
      '<p class="authors">Ana Ruiz<sup>1,2</sup>, <span>Tom Bell</span><sup>*</sup></p>',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    [
      '<p>Ana Ruiz<sup>1</sup>, Tom Bell<sup>2,*</sup> and Max Frei<sup>1</sup></p>',
      ['Ana Ruiz', 'Tom Bell', 'Max Frei'],
    ],
    ['<p>Ana Ruiz, New York</p>', []],
    ['<p>The bridge was built in 1782<sup>1</sup></p>', []],
    ['<p>Reviewed by Tom Bell, MD — Written by Ana Ruiz on May 3, 2019</p>', ['Ana Ruiz']],
    ['<p>Posted in News by Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>3 May 2019 / by Ana Ruiz / in News</p>', ['Ana Ruiz']],
    ['<p>3 May 2019 - Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>3 May 2019 - San Marino</p>', []],
    ['<p>Aus Berlin berichtet Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>Von unserem Korrespondenten Tom Bell</p>', ['Tom Bell']],
    ['<p>Piše: Ivan Horvat</p>', ['Ivan Horvat']],
    ['<p>نویسنده: علی رضایی</p>', ['علی رضایی']],
    ['<p>【記者王芳／台北報導】</p>', ['王芳']],
    ['<p>記者 王芳 台北報導</p>', ['王芳']],
    ['<p>本报记者 王芳</p>', ['王芳']],
    ['<p>記者報導</p>', []],
    ['<p>執筆：山田太郎</p>', ['山田太郎']],
    ['<p>山田太郎（記者）</p>', ['山田太郎']],
    ['<p>[서울=통신사] 김철수 기자 = 두 도시</p>', ['김철수']],
  ])('in %s', async (mark, expected) => {
    expect(await authors('', H1 + mark)).toEqual(expected);
  });

  test('not as in a teaser under the text', async () => {
    const teaser =
      '<section><div><h3><a href="/x">Other news</a></h3><span class="byline">By Tom Bell</span></div></section>';
    expect(await authors('', H1 + BODY.repeat(3) + teaser)).toEqual([]);
  });

  test.each<[string, string[]]>([
    [data({ ...BRIDGE, author: { '@type': 'Person', givenName: 'Ana', familyName: 'Ruiz' } }), ['Ana Ruiz']],
    ['<meta name="citation_authors" content="Ruiz, Ana; Bell, Tom">', ['Ana Ruiz', 'Tom Bell']],
    ['<meta name="DC.creator" content="Ruiz, Ana">', ['Ana Ruiz']],
    ['<meta name="twitter:creator" content="@anaruiz">', []],
    ['<meta name="author" content="Ana Ruiz|Tom Bell">', ['Ana Ruiz', 'Tom Bell']],
    ['<meta name="author" content="ana@valley.example (Ana Ruiz)">', ['Ana Ruiz']],
    ['<meta name="cXenseParse:author" content="Ana Ruiz">', ['Ana Ruiz']],
    [data({ ...BRIDGE, author: { name: 'Ruiz, Ana' } }), ['Ana Ruiz']],
    [data({ ...BRIDGE, author: { '@list': [{ name: 'Ana Ruiz' }] } }), ['Ana Ruiz']],
    [data({ ...BRIDGE, author: { '@type': 'Person' }, creator: 'Ana Ruiz' }), ['Ana Ruiz']],
    [data({ ...BRIDGE, author: 'Ana Ruiz' }).replace('}<', '};<'), ['Ana Ruiz']],
    [data({ ...BRIDGE, author: 'Ana Ruiz' }).replace('}<', '} {"@type": "BreadcrumbList"}<'), ['Ana Ruiz']],
    [
      `<script type="application/ld+json">${JSON.stringify({ ...BRIDGE, author: 'Ana Ruiz' }).replaceAll('"', '&quot;')}</script>`,
      ['Ana Ruiz'],
    ],
  ])('as machines are told in %s', async (head, expected) => {
    expect(await authors(head)).toEqual(expected);
  });
});

describe('beside the title', () => {
  const dateOf = async (line: string) => (await read('', `${H1}<p>${line}</p>`)).published?.iso;

  test.each([
    ['Published May 3, 2019 Updated June 9, 2020', '2019-05-03'],
    ['Updated June 9, 2020. First published May 3, 2019', '2019-05-03'],
    ['Publié le 3 mai 2019 à 12h30 - Mis à jour le 9 juin 2020 à 10h00', '2019-05-03T12:30'],
    ['2019. május 3.', '2019-05-03'],
    ['2019.05.03', '2019-05-03'],
    ['令和元年5月3日', '2019-05-03'],
    ['Received: 1 January 2019; Accepted: 2 February 2019; Published: 3 May 2019', '2019-05-03'],
    ['Received 1 January 2019. Accepted 2 February 2019. Published online 3 May 2019.', '2019-05-03'],
    ['Veröffentlicht: 03.05.19, 14:05', '2019-05-03'],
    ['03-May-2019', '2019-05-03'],
    ['ngày 3 tháng 5 năm 2019', '2019-05-03'],
    ['2019/05/03 - 14:05', '2019-05-03'],
    ['3. Mai 2019, 13:15 Uhr - 19:00 Uhr', undefined],
    ['Friday 3 May 2019, 10:00–12:00', undefined],
    ['3 May 2019, 7pm to 9pm', undefined],
    ['Last updated: June 9, 2020', undefined],
    ['Exhibition 9-23 Feb 2017', undefined],
    ['3. – 9. Mai 2019, Stadthalle', undefined],
    ['03.05.2019 – 09.05.2019', undefined],
    ['Beginn: 03.05.2019, 19 Uhr', undefined],
    ['© 3 May 2019 Valley Post', undefined],
  ])('the date of "%s" is that of its publication', async (line, iso) => {
    expect(await dateOf(line)).toBe(iso);
  });

  test.each<[unknown, string | undefined]>([
    [1556877600000, '2019-05-03T10:00:00.000Z'],
    ['1556877600', '2019-05-03T10:00:00.000Z'],
    [['2019-05-03T10:00:00Z'], '2019-05-03T10:00:00Z'],
    [{ '@type': 'DateTime', '@value': '2019-05-03T10:00:00Z' }, '2019-05-03T10:00:00Z'],
    ['20190503T100000Z', '2019-05-03T10:00:00Z'],
    ['1970-01-01T00:00:00Z', undefined],
  ])('machines are told %s', async (datePublished, iso) => {
    const told = readDate(iso ?? '');
    expect((await read(data({ ...BRIDGE, datePublished }), H1)).published?.iso).toBe(told);
  });
});

describe('the words around a title go:', () => {
  const H = BRIDGE.headline;

  test.each([
    [`<title>${H}News from the valley | News from the valley</title>`, ''],
    [`<title>(3) ${H}</title>`, ''],
    ['', `<h1>${H}<span class="comments-count">12 comments</span></h1>`],
    ['', `<h1>${H} <span class="badge">Premium</span></h1>`],
    ['', `<h1>${H} <a href="#bridge">#</a></h1>`],
    ['', `<h1>${H} <a class="edit" href="/edit">[edit]</a></h1>`],
  ])('%s %s', async (head, over) => {
    expect((await read(head, over)).title).toBe(H);
  });

  test.each(['publication_date', 'iso-8601-publish-date', 'bt:pubdate', 'pdate', 'created'])(
    'machines are told the day by the tag %s',
    async (name) => {
      const tag = `<meta name="${name}" content="2019-05-03">`;
      expect((await read(tag, H1)).published?.iso).toBe('2019-05-03');
    },
  );

  test('what is escaped twice is read', async () => {
    expect((await read('', '<h1>Two towns &amp;#8211; one bridge</h1>')).title).toBe(
      'Two towns – one bridge',
    );
  });
});

describe('no author is', () => {
  const account =
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Tom Bell">';
  const byTom = data({ ...BRIDGE, author: { '@type': 'Person', name: 'Tom Bell' } });

  test('whose account a page was made with, unless the page shows the name', async () => {
    expect((await read(account + byTom, H1)).authors).toEqual([]);
    expect((await read(account + byTom, `${H1}<p>Tom Bell</p>`)).authors).toEqual(['Tom Bell']);
  });

  test('who owns the site', async () => {
    const owner =
      '<meta name="author" content="Tom Bell"><meta name="copyright" content="(c) Tom Bell 2020">';
    expect((await read(owner, H1)).authors).toEqual([]);
  });

  test('the house that publishes a page', async () => {
    const house = '<meta name="author" content="Casa Ruiz"><meta name="DC.publisher" content="Casa Ruiz">';
    expect((await read(house, H1)).authors).toEqual([]);
  });

  test('who took a picture', async () => {
    const credit = '<p>Photo by <a href="/@tombell">Tom Bell</a> on Pictures</p>';
    expect((await read('', H1 + credit)).authors).toEqual([]);
  });

  test('the one of a front page', async () => {
    const author = '<meta name="author" content="Tom Bell">';
    expect((await read(author, H1, 'https://v.example/index.html')).authors).toEqual([]);
    expect((await read(author, H1, 'https://v.example/bridge')).authors).toEqual(['Tom Bell']);
  });
});

test.each([
  ['<meta property="og:site_name" content="http://www.valley.example">', 'valley.example'],
  [
    `<title>Two towns mend a bridge - Valleypedia</title>${data({ ...BRIDGE, publisher: { '@type': 'Organization', name: 'Bridge Foundation, Inc.' } })}`,
    'Valleypedia',
  ],
  ['<meta property="og:site_name" content="Valleypedia | All of the valley">', 'Valleypedia'],
  ['<meta property="og:site_name" content="Bridge News - Latest News &amp; Headlines">', 'Bridge News'],
  ['<meta property="og:site_name" content="Bridge News: North">', 'Bridge News: North'],
])('the source is the site, not its address or whoever runs it: %s', async (head, expected) => {
  expect((await read(head, H1, 'https://en.valleypedia.org/bridge')).source).toBe(expected);
});

test('a moment is shown without how it was meant to be written', async () => {
  const told = '<meta property="article:published_time" content="2021-05-03T10:15:18.000Zyyyy-MM-dd HH:mm">';
  expect((await read(told, H1)).published?.printed).toBe('2021-05-03T10:15:18.000Z');
});

test('an author with a site of his own is not its outlet', async () => {
  const tom = { '@type': ['Person', 'Organization'], '@id': '#tom', name: 'Tom Bell' };
  const page = data({
    '@graph': [{ ...BRIDGE, author: { '@id': '#tom' }, publisher: { '@id': '#tom' } }, tom],
  });
  const { authors, source } = await read(
    `<meta property="og:site_name" content="Bells and Whistles">${page}`,
    H1,
  );
  expect([authors, source]).toEqual([['Tom Bell'], 'Bells and Whistles']);
});

test('an author with a site of his own may call it by his name', async () => {
  const tom = { '@type': ['Person', 'Organization'], '@id': '#tom', name: 'Tom Bell' };
  const page = data({
    '@graph': [{ ...BRIDGE, author: { '@id': '#tom' }, publisher: { '@id': '#tom' } }, tom],
  });
  const { authors } = await read(`<meta property="og:site_name" content="Tom Bell">${page}`, H1);
  expect(authors).toEqual(['Tom Bell']);
});

test('an article’s footer says who wrote it, a page’s does not', async () => {
  const page = (inside: string, outside: string) =>
    readDocument(
      `<html><body><article>${H1}${BODY}<footer>${inside}</footer></article><footer>${outside}</footer></body></html>`,
      { contentType: 'text/html' },
    );
  const by = '<span class="vcard"><a class="fn" rel="author" href="/ana">Ana Ruiz</a></span>';
  expect((await page(by, '')).authors).toEqual(['Ana Ruiz']);
  expect((await page('', by)).authors).toEqual([]);
});

describe('the date', () => {
  test.each<[string, string]>([
    ['<p class="meta">Posted by Ana 21.10.2019</p>', '2019-10-21'],
    ['<p>Erstellt am: 30.01.2022 18:36</p>', '2022-01-30T18:36'],
    ['<p>Published:Tuesday | April 26, 2022</p>', '2022-04-26'],
    ['<time datetime="2021-04-06T08:00:00Z" pubdate>April 6</time>', '2021-04-06T08:00:00Z'],
    ['<span itemprop="datePublished" content="2021-04-06">yesterday</span>', '2021-04-06'],
    ['<p>Pressemitteilung vom 25. Januar 2022 | Berlin</p>', '2022-01-25'],
    ['<abbr class="published" title="2021-04-06T08:00:00-07:00">08:00</abbr>', '2021-04-06T08:00:00-07:00'],
    ['<div class="uploaded-date">23.09.22</div>', '2022-09-23'],
    ['<div class="date"><span>Apr</span> <span>04</span><span>2013</span></div>', '2013-04-04'],
    ['<time dateTime="2021-04-06T08:00:00Z">08:00</time>', '2021-04-06T08:00:00Z'],
    ['<SPAN ITEMPROP="datePublished" CONTENT="2021-04-06">yesterday</SPAN>', '2021-04-06'],
    ['<aside><time itemprop="datePublished" datetime="2021-04-06">April 6</time></aside>', '2021-04-06'],
    ['<p><span>Research</span><span>7 April 2020</span></p>', '2020-04-07'],
    [`<p>April 7, 2020 -- ${'The mayors of both towns met on the bridge. '.repeat(5)}</p>`, '2020-04-07'],
    [
      '<p>Pressemitteilung vom 25. Januar 2022 | Berlin – Die Bürgermeister beider Städte trafen sich am Montag auf der Brücke, um zu beschließen, sie zu richten.</p>',
      '2022-01-25',
    ],
  ])('in %s', async (mark, iso) => {
    expect((await read('', H1 + mark)).published?.iso).toBe(iso);
  });

  test.each<[string, string, string, string]>([
    [
      'that is shown, of two that machines are told',
      `${data({ ...BRIDGE, datePublished: '2021-04-03T10:00:00Z' })}<meta property="article:published_time" content="2021-04-06T10:00:00Z">`,
      '<p>6 April 2021</p>',
      '2021-04-06T10:00:00Z',
    ],
    [
      'where it was written, not in UTC',
      data({ ...BRIDGE, datePublished: '2021-04-05T22:04:00Z' }),
      '<p>6 April 2021, 00:04</p>',
      '2021-04-06T00:04',
    ],
    [
      'told with the zone of where it was written',
      data({ ...BRIDGE, datePublished: '2021-04-05T22:46:00-03:00' }),
      '<p>6 April 2021</p>',
      '2021-04-05T22:46:00-03:00',
    ],
    [
      'beside the title, not the page’s',
      '<meta name="date" content="2021-05-12">',
      '<p>6 April 2021</p>',
      '2021-04-06',
    ],
    ['of the page, where it shows none', '<meta name="date" content="2021-05-12">', '', '2021-05-12'],
    [
      'in the graph’s page',
      data({ '@graph': [{ '@type': 'WebPage', datePublished: '2021-04-06T10:00:00Z' }] }),
      '',
      '2021-04-06T10:00:00Z',
    ],
    [
      'not that of another article’s link',
      '<meta name="date" content="2021-05-12">',
      '<a href="/ferry"><span class="date">1 May 2021</span> The ferry runs again in May</a>',
      '2021-05-12',
    ],
  ])('%s', async (_, head, over, iso) => {
    expect((await read(head, H1 + over)).published?.iso).toBe(iso);
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['<p>Stand: 3.5.2019</p>', '2019-05-03', undefined],
    ['<p>Veröffentlicht am 1.2.2018</p><p>Stand: 3.5.2019</p>', '2018-02-01', '2019-05-03'],
    ['<p>1.2.2018 | Stand: 3.5.2019, 12 Uhr</p>', '2018-02-01', '2019-05-03'],
    ['<p class="date">Stand: 3.5.2019</p><p>Erschienen: 1.2.2018</p>', '2018-02-01', '2019-05-03'],
    ['<p>As of 3 May 2019</p><p>Published 1 February 2018</p>', '2018-02-01', '2019-05-03'],
    ['<p>Last updated: 3 May 2019</p>', undefined, '2019-05-03'],
    ['<p>Updated: <time datetime="2019-05-03">3 May</time></p>', undefined, undefined],
    ['<p>The stand of 3 May 2019 was sold.</p>', '2019-05-03', undefined],
  ])('since when a page is as it is: %s', async (mark, published, updated) => {
    const article = await read('', H1 + mark);
    expect([article.published?.iso, article.updated?.iso]).toEqual([published, updated]);
  });

  test('of which only the hour is shown beside what machines are told', async () => {
    const mark = '<abbr class="published" title="2021-04-06T08:00:00-07:00">8:00 AM</abbr>';
    expect((await read('', H1 + mark)).published?.printed).toBe('2021-04-06T08:00:00-07:00');
  });

  test('of several, the one in the address', async () => {
    const days =
      '<p><time datetime="2021-04-09">9 April</time></p><p><time datetime="2021-04-06T23:10:00Z">6 April</time></p>';
    const url = 'https://v.example/2021/04/07/bridge';
    expect((await read('', H1 + days, url)).published?.iso).toBe('2021-04-06T23:10:00Z');
    expect((await read('', H1 + days)).published?.iso).toBe('2021-04-09');
  });

  test('not one that a line beside the title tells of', async () => {
    const told = '<ul><li>The bridge was opened to carts and cattle on August 14, 1935</li></ul>';
    expect((await read('', H1 + told)).published).toBeUndefined();
  });

  test('not that of another page’s words', async () => {
    const post =
      '<blockquote><p>Cracks!</p><a href="/x"><time datetime="2021-04-09">9 April 2021</time></a></blockquote>';
    expect((await read('', H1 + BODY.repeat(3) + post)).published).toBeUndefined();
  });

  test('before the title, in its line', async () => {
    const { title, published } = await read('', '<h1>23.01.2022 - Two towns mend a bridge</h1>');
    expect([title, published?.iso]).toEqual(['Two towns mend a bridge', '2022-01-23']);
  });

  test('in the address, and not one of a comment or of a change', async () => {
    expect((await read('', H1, 'https://v.example/2020/07/13/bridge')).published?.iso).toBe('2020-07-13');
    expect((await read('', H1, 'https://v.example/news/13-07-2020')).published?.iso).toBe('2020-07-13');
    expect((await read('', H1, 'https://v.example/news/03-07-2020')).published).toBeUndefined();
    const other =
      '<p>Updated: 3 May 2021</p><div class="comment"><time datetime="2021-05-04">4 May 2021</time></div>';
    expect((await read('', H1 + other)).published).toBeUndefined();
  });
});

test.each<[string, string[], string]>([
  ['By Ana Ruiz April 6, 2021', ['Ana Ruiz'], '2021-04-06'],
  ['By Ana Ruiz, April 6, 2021 8:00 AM', ['Ana Ruiz'], '2021-04-06T08:00'],
  ['By Ana Ruiz · April 6, 2021 · 6 min read', ['Ana Ruiz'], '2021-04-06'],
  ['Posted on April 6, 2021 by Ana Ruiz', ['Ana Ruiz'], '2021-04-06'],
  ['By Ana Ruiz, M.D., 6 April 2021', ['Ana Ruiz'], '2021-04-06'],
])('the line %s', async (line, authors, iso) => {
  const article = await readDocument(
    `Two towns mend a bridge\n\n${line}\n\nThe mayors met.\n\nNobody asked.`,
  );
  expect([article.authors, article.published?.iso, article.paragraphs.length]).toEqual([authors, iso, 2]);
});

test('a standfirst in the header is the first paragraph', async () => {
  const { paragraphs } = await readDocument(
    `<html><body><article><header>${H1}<p class="standfirst">Cracks in two piers; a ferry is to run from May.</p></header><div>${BODY}</div></article></body></html>`,
    { contentType: 'text/html' },
  );
  expect(paragraphs[0]?.text).toBe('Cracks in two piers; a ferry is to run from May.');
});
