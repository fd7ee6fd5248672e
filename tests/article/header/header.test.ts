import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

const BODY =
  'The mayors of both towns met on the bridge on Monday and agreed to mend it before the winter comes.';
const read = (header: string, body = BODY) => {
  const { title, authors, source, published, updated, section, captions, paragraphs } = readArticle(
    `Two towns mend a bridge\n\n${header}\n\n${body}`,
  );
  expect(title).toBe('Two towns mend a bridge');
  return {
    authors,
    ...(source !== undefined && { source }),
    ...(published && { published: [published.printed, published.iso] }),
    ...(updated && { updated: [updated.printed, updated.iso] }),
    ...(section !== undefined && { section }),
    ...(captions.length > 0 && { captions }),
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
  };
};

describe('headers', () => {
  test.each<[string, Omit<Partial<ReturnType<typeof read>>, 'paragraphs'>]>([
    ['By Jane Smith', { authors: ['Jane Smith'] }],
    ['By Jane Smith and John Doe | Reuters', { authors: ['Jane Smith', 'John Doe'], source: 'Reuters' }],
    ['By Ann Lee, Bo Chen and Cy Dale', { authors: ['Ann Lee', 'Bo Chen', 'Cy Dale'] }],
    ['By Jane Smith in Moscow', { authors: ['Jane Smith'] }],
    ['Jane Smith in Moscow', { authors: ['Jane Smith'] }],
    ['Jane Smith and John Doe in New York', { authors: ['Jane Smith', 'John Doe'] }],
    ['Jane Smith, Staff Writer', { authors: ['Jane Smith'] }],
    ['Jane Smith | The Guardian', { authors: ['Jane Smith'], source: 'The Guardian' }],
    ['BY JANE SMITH, ASSOCIATED PRESS', { authors: ['Jane Smith'], source: 'Associated Press' }],
    ['By JANE SMITH', { authors: ['Jane Smith'] }],
    ['By Dr. Jane Smith', { authors: ['Jane Smith'] }],
    ["By Conor O'Brien and Ludwig van der Berg", { authors: ["Conor O'Brien", 'Ludwig van der Berg'] }],
    ['By J. R. Smith Jr.', { authors: ['J. R. Smith Jr.'] }],
    ['Written by Jane Smith', { authors: ['Jane Smith'] }],
    ['Interview by Jane Smith', { authors: ['Jane Smith'] }],
    ['An essay by Jane Smith', { authors: ['Jane Smith'] }],
    ['Author: Jane Smith', { authors: ['Jane Smith'] }],
    ['Published 13 July 2020', { authors: [], published: ['13 July 2020', '2020-07-13'] }],
    [
      'Published: July 13, 2020 at 4:05 p.m.',
      { authors: [], published: ['July 13, 2020 at 4:05 p.m.', '2020-07-13T16:05'] },
    ],
    ['July 13, 2020', { authors: [], published: ['July 13, 2020', '2020-07-13'] }],
    ['Updated: 14 July 2020', { authors: [], updated: ['14 July 2020', '2020-07-14'] }],
    [
      'Published 13 July 2020\nUpdated: 14 July 2020, 09:30',
      {
        authors: [],
        published: ['13 July 2020', '2020-07-13'],
        updated: ['14 July 2020, 09:30', '2020-07-14T09:30'],
      },
    ],
    [
      'Par Marie Dupont\nPublié le 13 juillet 2020',
      { authors: ['Marie Dupont'], published: ['13 juillet 2020', '2020-07-13'] },
    ],
    [
      'By Jane Smith\n\nThe Fen Gazette, 3 March 2024',
      {
        authors: ['Jane Smith'],
        source: 'The Fen Gazette',
        published: ['3 March 2024', '2024-03-03'],
      },
    ],
    [
      'Fen Herald, 3 March 2024',
      { authors: [], source: 'Fen Herald', published: ['3 March 2024', '2024-03-03'] },
    ],
    [
      'بقلم ليلى حداد\n\nصحيفة المرج، 3 مارس 2024',
      { authors: ['ليلى حداد'], source: 'صحيفة المرج', published: ['3 مارس 2024', '2024-03-03'] },
    ],
    [
      '湖州日报，2024年3月3日',
      { authors: [], source: '湖州日报', published: ['2024年3月3日', '2024-03-03'] },
    ],
    ...[
      'di Anna Neri – La Voce del Porto – 3 marzo 2024',
      'di Anna Neri | La Voce del Porto | 3 marzo 2024',
    ].map((line): [string, Omit<Partial<ReturnType<typeof read>>, 'paragraphs'>] => [
      line,
      { authors: ['Anna Neri'], source: 'La Voce del Porto', published: ['3 marzo 2024', '2024-03-03'] },
    ]),
    [
      'Door onze verslaggever Jan Mulder - 3 maart 2024 - Polderkrant',
      { authors: ['Jan Mulder'], source: 'Polderkrant', published: ['3 maart 2024', '2024-03-03'] },
    ],
    [
      'ELSDORP - Door Jan Mulder - 3 maart 2024',
      { authors: ['Jan Mulder'], published: ['3 maart 2024', '2024-03-03'] },
    ],
    [
      'بقلم: ليلى حداد\nصحيفة المرج - 3 مارس 2024',
      { authors: ['ليلى حداد'], source: 'صحيفة المرج', published: ['3 مارس 2024', '2024-03-03'] },
    ],
    [
      '记者 张晓雨\n《湖州晚报》 2024年3月3日',
      { authors: ['张晓雨'], source: '湖州晚报', published: ['2024年3月3日', '2024-03-03'] },
    ],
    [
      '文／張曉雨　2024年3月3日　《湖州晚報》',
      { authors: ['張曉雨'], source: '湖州晚報', published: ['2024年3月3日', '2024-03-03'] },
    ],
    [
      '本田春 記者\n東浜日報　2024年3月3日',
      { authors: ['本田春'], source: '東浜日報', published: ['2024年3月3日', '2024-03-03'] },
    ],
    [
      '2024年3月3日　東浜新聞　文・本田みどり',
      { authors: ['本田みどり'], source: '東浜新聞', published: ['2024年3月3日', '2024-03-03'] },
    ],
    [
      'Нина Белова, «Речной край»\n3 марта 2024 г.',
      { authors: ['Нина Белова'], source: '«Речной край»', published: ['3 марта 2024 г.', '2024-03-03'] },
    ],
    [
      'Texto: Ana Soler. Publicado el 3 de marzo de 2024 en Diario del Valle',
      { authors: ['Ana Soler'], source: 'Diario del Valle', published: ['3 de marzo de 2024', '2024-03-03'] },
    ],
    [
      'Por Ana Serra, Gazeta do Vale — 03/04/2024',
      { authors: ['Ana Serra'], source: 'Gazeta do Vale', published: ['03/04/2024', undefined] },
    ],
    // A town is no paper.
    [
      'By Jane Smith | La Paz | 3 March 2024',
      { authors: ['Jane Smith'], published: ['3 March 2024', '2024-03-03'] },
    ],
    ['By Jane Doe jane@example.org', { authors: ['Jane Doe'] }],
    ['By Dr. Jane Doe, Professor of Law', { authors: ['Jane Doe'] }],
    [
      '来源：新华社 2020-07-13 12:38',
      { authors: [], source: '新华社', published: ['2020-07-13 12:38', '2020-07-13T12:38'] },
    ],
    [
      'The bridge at dusk. (AP Photo/Ann Lee)',
      { authors: [], captions: [{ text: 'The bridge at dusk', credit: 'AP Photo/Ann Lee' }] },
    ],
    [
      'The bridge. REUTERS/Ann Lee',
      { authors: [], captions: [{ text: 'The bridge', credit: 'REUTERS/Ann Lee' }] },
    ],
    ['大桥（李星摄）', { authors: [], captions: [{ text: '大桥', credit: '李星' }] }],
    ['By Jane Smith for the Daily Mail', { authors: ['Jane Smith'], source: 'Daily Mail' }],
    [
      'By Jane Smith and John Doe for The Guardian',
      { authors: ['Jane Smith', 'John Doe'], source: 'The Guardian' },
    ],
    ['By Jane Smith For MailOnline', { authors: ['Jane Smith'], source: 'MailOnline' }],
    ['BY JANE SMITH FOR THE DAILY MAIL', { authors: ['Jane Smith'], source: 'Daily Mail' }],
    ['By Jane Smith, special to the Evening Star', { authors: ['Jane Smith'], source: 'Evening Star' }],
    ['记者 李星 王芳', { authors: ['李星', '王芳'] }],
    ['记者：李星 王芳', { authors: ['李星', '王芳'] }],
    ['本报记者 李星', { authors: ['李星'] }],
    ['新华社记者李星、王芳', { authors: ['李星', '王芳'], source: '新华社' }],
    [
      '环球时报记者 李星 2020年7月13日',
      { authors: ['李星'], source: '环球时报', published: ['2020年7月13日', '2020-07-13'] },
    ],
    [
      'Publié le 13 juillet 2020 à 12h38',
      { authors: [], published: ['13 juillet 2020 à 12h38', '2020-07-13T12:38'] },
    ],
    [
      'Par Marie Dupont\nPublié le 13 juillet 2020 à 12h38, mis à jour le 14 juillet 2020 à 9h05',
      {
        authors: ['Marie Dupont'],
        published: ['13 juillet 2020 à 12h38', '2020-07-13T12:38'],
        updated: ['14 juillet 2020 à 9h05', '2020-07-14T09:05'],
      },
    ],
    [
      'File photo: The mayors of both towns shake hands on the old bridge in the winter of 2015.',
      {
        authors: [],
        captions: [{ text: 'The mayors of both towns shake hands on the old bridge in the winter of 2015' }],
      },
    ],
    [
      'FILE PHOTO: The old bridge at dusk. REUTERS/Ann Lee',
      { authors: [], captions: [{ text: 'The old bridge at dusk', credit: 'REUTERS/Ann Lee' }] },
    ],
    ['资料图：两市市长在桥上握手', { authors: [], captions: [{ text: '两市市长在桥上握手' }] }],
    ['Published: 7/8/2020', { authors: [], published: ['7/8/2020', undefined] }],
    [
      'By Jane Smith\nReuters\nJuly 13, 2020',
      { authors: ['Jane Smith'], source: 'Reuters', published: ['July 13, 2020', '2020-07-13'] },
    ],
    [
      'By Jane Smith Source: Evening News Published: 2020/7/13 12:38:40',
      {
        authors: ['Jane Smith'],
        source: 'Evening News',
        published: ['2020/7/13 12:38:40', '2020-07-13T12:38:40'],
      },
    ],
    [
      'By Hanna Lindqvist\nThe Northern Grower, 3 March 2024',
      {
        authors: ['Hanna Lindqvist'],
        source: 'The Northern Grower',
        published: ['3 March 2024', '2024-03-03'],
      },
    ],
    // A place or an outlet: what it is can't be told.
    [
      'By Hanna Lindqvist\nSouthern Harbour, 3 March 2024',
      { authors: ['Hanna Lindqvist'], published: ['3 March 2024', '2024-03-03'] },
    ],
    ['By Jane Smith\n\nSection: World', { authors: ['Jane Smith'], section: 'World' }],
    [
      'Von Hanna Groß\n13. Juli 2020',
      { authors: ['Hanna Groß'], published: ['13. Juli 2020', '2020-07-13'] },
    ],
    [
      'Quelle: Der Bote\nVeröffentlicht am 13.07.2020',
      { authors: [], source: 'Der Bote', published: ['13.07.2020', '2020-07-13'] },
    ],
    [
      'Por María Núñez\n13 de julio de 2020',
      { authors: ['María Núñez'], published: ['13 de julio de 2020', '2020-07-13'] },
    ],
    ['Door Sanne Bakker', { authors: ['Sanne Bakker'] }],
    ['Di Marco Neri e Anna Verdi', { authors: ['Marco Neri', 'Anna Verdi'] }],
    ['Por José Souza e Silva', { authors: ['José Souza e Silva'] }],
    ['Av Kari Nordmann', { authors: ['Kari Nordmann'] }],
    ['Text: Eva Lind', { authors: ['Eva Lind'] }],
    [
      'Автор: Иван Петров\nОпубликовано: 13 июля 2020',
      { authors: ['Иван Петров'], published: ['13 июля 2020', '2020-07-13'] },
    ],
    [
      '作者：李星 来源：环球时报 发布时间：2020年7月13日',
      { authors: ['李星'], source: '环球时报', published: ['2020年7月13日', '2020-07-13'] },
    ],
    [
      'بقلم: أحمد سالم\n١٣ يوليو ٢٠٢٠',
      { authors: ['أحمد سالم'], published: ['١٣ يوليو ٢٠٢٠', '2020-07-13'] },
    ],
    [
      'The bridge at dusk. (Photo by Ann Lee/AP)',
      { authors: [], captions: [{ text: 'The bridge at dusk', credit: 'Ann Lee/AP' }] },
    ],
    [
      'The bridge at dusk. Photo: VCG',
      { authors: [], captions: [{ text: 'The bridge at dusk', credit: 'VCG' }] },
    ],
  ])('%s', (header, expected) => {
    expect(read(header)).toEqual({ ...expected, paragraphs: [BODY] });
  });
});

describe('body text that looks like a header', () => {
  test.each([
    'By 2030 the city will have a new bridge, the mayor promised.',
    'By contrast, the northern town has no money at all.',
    'By Monday the talks had failed.',
    'By Monday, John Doe and Jane Smith had left.',
    '2020 was a hard year.',
    'The Professor Speaks',
    'He flew for AP/Reuters and others at the time.',
    'Source of the river: nobody knows where it is.',
    'In Moscow nobody spoke.',
    '“By Jove,” he said.',
    'Published in 1920, the novel was forgotten by 1930.',
    'Paris in July',
    '记者调查',
    '记者了解到，大桥将于冬季前修好。',
    '记者 在现场看到，大桥已经封闭。',
    'By Jane Smith for her sister',
    'By Design for the People',
    'The file photo: a bridge that nobody knew.',
    'The end',
  ])('%s', (line) => {
    expect(read(line)).toEqual({ authors: [], paragraphs: [line, BODY] });
  });

  test('no byline at all', () => {
    expect(read(BODY, 'Nobody spoke.')).toEqual({ authors: [], paragraphs: [BODY, 'Nobody spoke.'] });
  });

  test('labels deep down, and hours between paragraphs', () => {
    const body = [
      BODY,
      '2:45 p.m.',
      'The talks went on.',
      'Source: the mayor’s own notes.',
      BODY,
      'By night it rained.',
    ];
    expect(read('By Jane Smith', body.join('\n\n'))).toEqual({ authors: ['Jane Smith'], paragraphs: body });
  });
});

test.each([
  ['Both mayors want it done before winter', 'By Jane Smith\nJuly 13, 2020'],
  ['Both mayors want it done before winter.', 'By Jane Smith for the Daily Mail\n\nPublished 13 July 2020'],
  ['两市市长希望冬季前修好大桥', '记者 李星\n\n发布时间：2020年7月13日'],
])('a byline under a standfirst: %s', (standfirst, byline) => {
  for (const gap of ['\n', '\n\n']) {
    const text = `Two towns mend a bridge${gap}${standfirst}${gap}${byline}\n\n${BODY}\n\nNobody spoke.`;
    const { authors, published, paragraphs } = readArticle(text);
    expect([authors.length, published?.iso]).toEqual([1, '2020-07-13']);
    expect(paragraphs.map((one) => one.text)).toEqual([standfirst, BODY, 'Nobody spoke.']);
  }
});

test.each([
  'By night it rained.',
  'Door het raam keek Jan.',
  'Text: The words',
  'By Jove',
  'Jane Smith in Moscow',
  '2:45 p.m.',
  'July 13, 2020',
])('under the first paragraph no byline: %s', (line) => {
  expect(readArticle(`A title\n\n${BODY}\n\n${line}\n\nThe end of it.`)).toMatchObject({
    authors: [],
    paragraphs: [{ text: BODY }, { text: line }, { text: 'The end of it.' }],
  });
});

test('a place after a name is no author, an agency is the source', () => {
  const read = (line: string) => readArticle(`A title\n\n${line}\n\nThe body of the article stands here.`);
  expect(read('By Jane Doe, Moscow').authors).toEqual(['Jane Doe']);
  expect(read('By Jane Doe, BBC News, Moscow')).toMatchObject({ authors: ['Jane Doe'], source: 'BBC News' });
  expect(read('By Reuters Staff')).toMatchObject({ authors: [], source: 'Reuters' });
  expect(read('BY JANE DOE AND JOHN SMITH').authors).toEqual(['Jane Doe', 'John Smith']);
});

test('a sentence about a photo is body text', () => {
  const text = 'He used it as his profile photo: a picture of a cat on a wall';
  expect(readArticle(`A title\n\n${text}\n\nMore of the body.`).paragraphs[0]?.text).toBe(text);
});

test('an author’s name may be as long as a file, and hold any sign', () => {
  const author = '\\input{a}(['.repeat(20_000);
  const article = readArticle(
    `---\ntitle: T\nauthors: [${JSON.stringify(author)}]\n---\n\nThe body.\n\nMore of it.`,
  );
  expect(article.paragraphs).toHaveLength(2);
});

test.each([
  ['The Writers’ Union said that it would appeal.', 'body'],
  ['The author said that she was tired of it.', 'body'],
  ['The author is a cook in Leeds.', 'note'],
  ['The authors declare no conflict of interest.', 'note'],
  ['The writer, a nurse, lives in Cork.', 'note'],
])('what stands last is a note where it tells of who wrote it: %s', (last, where) => {
  const { paragraphs, notes } = readArticle(`A title\n\nThe body of the article stands here.\n\n${last}`);
  expect(where === 'note' ? notes : paragraphs.map(({ text }) => text)).toContain(last);
});

describe('a header in three lines, the outlet last', () => {
  const HEADERS = [
    ['en', 'By Nora White', '12 March 2024', 'Northern Messenger'],
    ['de', 'Von Nora Weiß', '12. März 2024', 'Nordbote'],
    ['fr', 'Par Nora Leblanc', '12 mars 2024', 'Le Courrier du Nord'],
    ['es', 'Por Nora Blanco', '12 de marzo de 2024', 'Diario del Norte'],
    ['pt', 'Por Nora Branco', '12 de março de 2024', 'Diário do Norte'],
    ['it', 'Di Nora Bianchi', '12 marzo 2024', 'Corriere del Nord'],
    ['nl', 'Door Nora de Wit', '12 maart 2024', 'Noordkrant'],
    ['pl', 'Autor: Nora Biała', '12 marca 2024', 'Gazeta Północna'],
    ['ru', 'Автор: Нора Белова', '12 марта 2024', 'Северная газета'],
    ['zh', '作者：白诺', '2024年3月12日', '北方日报'],
    ['ja', '文：白石乃良', '2024年3月12日', '北日本新聞'],
    ['ar', 'بقلم: نورا الأبيض', '12 مارس 2024', 'جريدة الشمال'],
  ] as const;

  test.each(HEADERS)('is read in %s, its lines together or apart', (_language, byline, date, source) => {
    const body = 'The mill reopened yesterday. The council had paid for it.';
    for (const between of ['\n', '\n\n', ' | '])
      expect(readArticle(`# 1\n\n${[byline, date, source].join(between)}\n\n${body}`)).toMatchObject({
        authors: [expect.stringMatching(/\s|\p{L}{2}/u)],
        published: { iso: '2024-03-12' },
        source,
        paragraphs: [{ text: body }],
      });
  });

  test('keeps a line that is no newspaper', () => {
    const { source, paragraphs } = readArticle(
      '# 1\n\nBy Nora White\n\n12 March 2024\n\nThe early years\n\nThe mill was built in 1782.',
    );
    expect([source, paragraphs[0]?.text]).toEqual([undefined, 'The early years']);
  });
});

describe('a line of a paper or a place, and a day', () => {
  test.each([
    [
      'pl',
      '# Most\n\nTekst: Hanna Bielska, „Echo Nadrzecza”, 3 listopada 2023',
      ['Hanna Bielska'],
      'Echo Nadrzecza',
      '2023-11-03',
    ],
    ['zh', '# 桥\n\n记者 林晓\n《江口晚报》2023年4月18日', ['林晓'], '江口晚报', '2023-04-18'],
    [
      'it',
      '# Il ponte\n\ndi Anna Serra\nPorto Alto, 21 giugno 2023',
      ['Anna Serra'],
      undefined,
      '2023-06-21',
    ],
    ['tr', '# Köprü\n\nYazan: Elif Demir\n14 Mart 2023', ['Elif Demir'], undefined, '2023-03-14'],
    ['ko', '# 다리\n\n글 이하늘 기자 | 2023년 2월 17일', ['이하늘'], undefined, '2023-02-17'],
  ])('in %s', (_, over, authors, source, day) => {
    const body = {
      zh: '桥在春天重新开放，居民很高兴，孩子们从桥上走过。',
      ko: '다리가 봄에 다시 열렸고 주민들은 기뻐했다.',
    }[_];
    const article = readArticle(
      `${over}\n\n${body ?? 'Il ponte ha riaperto in primavera, e gli abitanti sono contenti.'}\n`,
    );
    expect([article.authors, article.source, article.published?.iso, article.paragraphs.length]).toEqual([
      authors,
      source,
      day,
      1,
    ]);
  });
});
