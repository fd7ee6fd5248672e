import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';

const PROSE = [
  'The mayors of both towns met on the bridge on Monday, and agreed to mend it before the winter comes, said the ferryman.',
  'Nobody asked him, although he has carried people over the river for two coins, and will have to find a new trade.',
  'The repair will cost three million, of which the northern town pays one, the southern town two, it was said.',
];
const BODY = PROSE.map((text) => `<p>${text}</p>`).join('\n');
const TITLE = 'Two towns mend a bridge';
const page = (
  body: string,
  { head = `<title>${TITLE}</title>`, heading = `<h1>${TITLE}</h1>`, url = '' } = {},
) =>
  readDocument(
    `<!doctype html><html lang="en"><head>${head}</head><body><article>${heading}${body}</article></body></html>`,
    { contentType: 'text/html', ...(url !== '' && { url }) },
  );
const added = async (body: string) => {
  const { paragraphs, captions, notes } = await page(BODY + body);
  return {
    texts: paragraphs.map(({ text }) => text).filter((text) => !PROSE.includes(text)),
    captions: captions.map(({ text }) => text),
    notes,
  };
};
const NOTHING = { texts: [], captions: [], notes: [] };

describe('what stands around a text', () => {
  test.each<[string, string]>([
    ['a sign that opens a picture', '<p><span class="magnifier hide"><span class="icon">S</span></span></p>'],
    [
      'a dialog that a script opens',
      '<div class="alerts display-none"><p>Enter your address and zip code here.</p></div>',
    ],
    [
      'the beginnings of other articles',
      '<p>The ferryman of the next town has found a new trade, and so may … <a href="/b">Read more</a></p>' +
        '<p>Nobody knows who built the old bridge, which stands since... <a href="/c">Continue →</a></p>',
    ],
    [
      'a headline under its section',
      '<p><strong>IN THE NORTH: </strong><a href="/b">A ferry goes again</a></p>',
    ],
    [
      'how to share it',
      '<p>Read or Share this story: http://short.example/1x3</p><p>Add us on Facebook!</p>',
    ],
    ['a link that looks like a button', '<p><a class="button primary" href="#">Share Valley Letters</a></p>'],
    ['the headline of a video, said twice', '<p>See the ferry go again See the ferry go again</p>'],
    [
      'how old it is, and who may read it',
      '<p>This article is more than 3 years old</p><p>Subscribers only</p>',
    ],
    [
      'what it costs to read on',
      '<p>This article is for subscribers only. Already a subscriber? Log in.</p><p>Unlimited digital access from €2 a month</p><p>You have reached your limit of free articles this month.</p>',
    ],
    [
      'whoever thanks and asks',
      '<p>Thanks for reading! If you liked this story, please clap and follow me.</p>',
    ],
    ['what asks for votes', '<p>★★★★★ 4.9 from 37 votes</p><p>Did you make this recipe? Tell us!</p>'],
    [
      'what a player shows, and where mistakes are told',
      '<p>Now playing: The ferry goes again</p><p>Video Transcript</p><p>See more photos:</p>' +
        '<p>Found an error in this article? Let us know by mail.</p><p>Jeśli zauważyłeś błąd, napisz do nas.</p>' +
        '<p>Pokud jste v článku našli chybu, napište nám.</p>',
    ],
    [
      'what is earned by links, and who may print a text again',
      '<p>Some of these are affiliate links, by which we may earn a little.</p><p>【渡口报版权所有，未经书面授权，不得转载。】</p>',
    ],
    ['where a text is from', '<p>المصدر: وكالات</p>'],
    [
      'a menu under a word',
      '<div>Essays<br><a href="/a">The Ferry</a><br><a href="/b">The Mill</a><br><a href="/c">The Fair</a></div>',
    ],
    [
      'whose a post is',
      '<blockquote><p>Posted by <a href="/ann">Ann Lee</a> on <a href="/p">Sunday, February 6, 2022</a></p></blockquote>',
    ],
  ])('%s is left out', async (_, body) => {
    expect(await added(`${body}<p>${PROSE[0]}</p>`)).toEqual(NOTHING);
  });

  test('a sentence that trails off stays, and so does what a script opens, if it is long', async () => {
    const hidden = `${PROSE[0]} ${PROSE[1]}`;
    const body = `<p>And then he said no more…</p><div class="hide"><p>${hidden} So it is.</p></div>`;
    expect((await added(body)).texts).toEqual(['And then he said no more…', `${hidden} So it is.`]);
  });

  test('the line in a box with a picture is a caption', async () => {
    const boxes =
      '<div class="foto"><img src="a.jpg"><p>The ferryman.</p></div>' +
      '<div class="mod-inline image image-right"><a href="#">[+] Enlarge<img src="b.jpg"></a><div>The old bridge in May, which both towns have left to the river.</div></div>';
    expect(await added(`${boxes}<p>${PROSE[0]}</p>`)).toEqual({
      ...NOTHING,
      captions: ['The ferryman.', 'The old bridge in May, which both towns have left to the river.'],
    });
  });

  test('the words of a caption and its credit, which are marked in it, too', async () => {
    const figure = (caption: string) =>
      `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const { captions } = await page(
      BODY +
        figure('<span class="caption-text">The ferryman in May.</span> <i class="credit">Ann Lee</i>') +
        figure(
          '<span>The bridge in May.</span><span>Credit</span><span>Credit<span>Tom Bell/The Valley Post</span></span>',
        ) +
        `<p>${PROSE[0]}</p>`,
    );
    expect(captions).toEqual([
      { text: 'The ferryman in May. Ann Lee' },
      { text: 'The bridge in May', credit: 'Tom Bell/The Valley Post' },
    ]);
  });

  const pictures = ['The ferry', 'The mill', 'The toll', 'The fair', 'The bridge']
    .map((name, at) => `<li><h2>${at + 1}/5 ${name}</h2><p>${PROSE[at % 3]} Or so it seems.</p></li>`)
    .join('');

  test('what stands beside pictures that are shown in turns is left out', async () => {
    expect(await added(`<p>Show all</p><ul>${pictures}</ul><p>${PROSE[0]}</p><p>${PROSE[1]}</p>`)).toEqual(
      NOTHING,
    );
  });

  test('but not where the pictures are the article', async () => {
    expect((await added(`<ul>${pictures}</ul>`)).texts).toHaveLength(5);
  });

  test('a caption’s button is none, and its owner no part of its words', async () => {
    const figure = (words: string) => `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`;
    const lines = ['Hide caption', 'Image copyright Ann Lee', 'The ferry in the morning Ann Lee/Reuters'];
    const { captions } = await page(`${BODY}${lines.map(figure).join('')}<p>${PROSE[0]}</p>`);
    expect(captions).toEqual([
      { text: 'Credit: Ann Lee', credit: 'Ann Lee' },
      { text: 'The ferry in the morning Ann Lee/Reuters' },
    ]);
  });

  test('paragraphs beside a picture stay', async () => {
    const text = `${PROSE[0]} ${PROSE[1]} Nobody has thought of him.`;
    expect(
      (await added(`<div class="image-text image"><img src="a.jpg"><p>${text}</p></div>`)).texts,
    ).toEqual([text]);
  });

  test('who contributed is a note, though a table stands under it', async () => {
    const table = '<table><tr><th>Town</th><th>Pays</th></tr><tr><td>North</td><td>1</td></tr></table>';
    expect((await added(`<p>The Northern Agency contributed to this report.</p>${table}`)).notes).toEqual([
      'The Northern Agency contributed to this report.',
    ]);
  });
});

test('verses that stand in parts of their own are stanzas', async () => {
  const stanzas = [
    [
      'The river does not ask the stone,',
      'the stone does not reply;',
      'the ferryman goes out alone',
      'beneath a narrow sky.',
    ],
    [
      'He counts the coins, he counts the years,',
      'he counts the lights on shore;',
      'and nobody who crosses hears',
      'the thing he waited for.',
    ],
  ];
  const poem = stanzas
    .map((lines) => lines.map((line) => `<div>${line}</div>`).join(''))
    .join('<div><br></div>');
  const rights = 'Ann Lee, “The Ferryman” from Water Songs. Reprinted by permission of Valley Press.';
  const { paragraphs, notes } = await page(`<div class="poem">${poem}</div><p>${rights}</p>`);
  expect(paragraphs.map(({ text }) => text)).toEqual(stanzas.map((lines) => lines.join('\n')));
  expect(notes).toEqual([rights]);
});

test('sentences that stand in parts of their own are paragraphs', async () => {
  const talk = [
    '“Who goes there?” said the ferryman.',
    '“Only the rain.”',
    '“Then come in.”',
    'And it came.',
  ];
  const { paragraphs } = await page(
    `${BODY}${talk.map((line) => `<div>${line}</div>`).join('')}<p>${PROSE[0]}</p>`,
  );
  expect(paragraphs.slice(3, 7).map(({ text }) => text)).toEqual(talk);
});

test('a headline with its byline, its day and its buttons, in one line, is no paragraph', async () => {
  const header = `<p>${TITLE} Ann Lee @annlee May 3, 2021 Share on FacebookShare on Twitter Who pays?</p>`;
  const { paragraphs } = await page(header + BODY, { heading: '' });
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
});

test('a cell with a name and its unit in two parts is one of a table', async () => {
  const cell = (...parts: readonly string[]) =>
    `<td>${parts.map((part) => `<div>${part}</div>`).join('')}</td>`;
  const row = (name: string) => `<tr>${cell(`<a href="/t">${name}</a>`)}${cell('12 coins', '(a day)')}</tr>`;
  const { paragraphs } = await page(
    `${BODY}<table>${['Mill', 'Ferry', 'Toll'].map(row).join('')}</table><p>${PROSE[0]}</p>`,
  );
  expect(paragraphs.at(-2)?.text).toBe(
    'Mill | 12 coins (a day)\nFerry | 12 coins (a day)\nToll | 12 coins (a day)',
  );
});

test('a bold line over a Chinese paragraph, which is short in letters, is its heading', async () => {
  const text =
    '两座城市的市长星期一在桥上会面，同意在冬天到来之前修好这座桥。没有人问过摆渡人的意见，他多年来以两枚硬币的价钱送人过河。';
  const { paragraphs } = await page(
    `<p>${text}</p><p><strong>两座城市共同修桥</strong></p><p>${text}又说。</p>`,
  );
  expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, '两座城市共同修桥']);
});

describe('titles', () => {
  const og = `<meta property="og:title" content="${TITLE}"><title>${TITLE} » Valley Post</title>`;
  test.each<[string, string, string]>([
    [
      'without the line that says who wrote it',
      og,
      `<h1>${TITLE}<br><span>Correspondent Ann Lee</span></h1>`,
    ],
    ['in one line, though the heading has two', og, '<h1>Two towns<br>mend a bridge</h1>'],
    [
      'without the site that stands in the heading',
      og,
      `<h1><span>${TITLE}</span><a href="/valley.html">Valley Post</a></h1>`,
    ],
    [
      'not the name of a site that leads home',
      `<meta property="og:title" content="${TITLE}"><title>${TITLE} - Valley Post</title>`,
      '<a href="/"><h2>Valley Post</h2></a>',
    ],
  ])('%s', async (_, head, heading) => {
    expect((await page(BODY, { head, heading, url: 'https://vp.example/a/b' })).title).toBe(TITLE);
  });
});

test('what a page is made with is no source', async () => {
  const data = `<script type="application/ld+json">{"@type":"BlogPosting","headline":"${TITLE}","publisher":{"@type":"Organization","name":"Blogger"}}</script>`;
  const head = `<title>${TITLE}</title><meta property="og:site_name" content="Valley Notes">${data}`;
  expect((await page(BODY, { head })).source).toBe('Valley Notes');
});

describe('lines over a text', () => {
  const first = async (lines: string) => (await page(lines + BODY)).paragraphs[0]?.text;
  test.each<[string, string]>([
    [
      'who wrote and who edited it',
      '<p>Autor: Anna Kowalska, oprac. JK</p><p>13 lipca 2020 r., 12:38 Aktualizacja: 14 lipca 2020, 9:02</p>',
    ],
    ['the page of the paper', '<p>By Ann Lee</p><p>Wednesday, March 15, 2023; Page A01</p>'],
    ['the title again, with a byline', `<p>${TITLE}<br>by Ann Lee</p><p>by Ann Lee</p>`],
    ['how many have commented', '<p>By Ann Lee · September 2, 2021 · 41 Comments</p>'],
  ])('%s is no paragraph', async (_, lines) => {
    expect(await first(lines)).toBe(PROSE[0]);
  });

  test('a paper is called without what somebody is there, and a menu names nobody', async () => {
    const { authors, source } = await page(`<p>By ANN LEE<br>Valley Post Staff Writer</p>${BODY}`);
    expect([authors, source]).toEqual([['Ann Lee'], 'Valley Post']);
    expect((await page(`<p>The Ferry<br>The Mill</p>${BODY}`)).authors).toEqual([]);
  });

  test('the sentence under the headline is kept', async () => {
    const header =
      '<div class="post-header"><h3 class="subtitle">On steel, and a ferryman nobody asked</h3></div>';
    expect(await first(header)).toBe('On steel, and a ferryman nobody asked');
  });
});

test('a site is known by its host, where umlauts are spelled out', async () => {
  const options = { head: `<title>${TITLE} « Täler Büchereien</title>`, heading: '<h1>News</h1>' };
  expect((await page(BODY, { ...options, url: 'https://www.taeler-buechereien.de/a/b' })).title).toBe(TITLE);
});

test('the way to a page is no title where a headline stands over the text', async () => {
  const menu =
    '<ul><li><a href="/b">Bridges</a></li><li><a href="/n">News</a></li></ul><h1>Quick links</h1><h1>Our friends</h1>';
  const options = {
    head: '<title>Bridges - News - Bridges | Valley Guild</title>',
    heading: `${menu}<h2>${TITLE}</h2>`,
  };
  expect((await page(BODY, options)).title).toBe(TITLE);
});

test('a printed view is called as the article is', async () => {
  const options = { head: '<title>Valley Post - Print version</title>', heading: `<h2>${TITLE}</h2>` };
  expect((await page(BODY, options)).title).toBe(TITLE);
});

test('who has released a text is a note, and so is whom to ask', async () => {
  const end =
    '<p><b>Media Contact:</b><br>Ann Lee<br>ann@steel.example</p><p>SOURCE Northtown Steel Corp.</p>';
  expect((await added(end)).notes).toHaveLength(2);
});

describe('dates', () => {
  test.each<[string, string, string | undefined]>([
    ['<p class="stamp">الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21</p>', '', '2013-08-04'],
    [
      '<cite>Ann Lee – <abbr title="2011-08-25T01:40:40Z">1 hr 4 mins ago</abbr></cite>',
      '',
      '2011-08-25T01:40:40Z',
    ],
    ['<span class="submitted-by">Submitted on Mon, 2019-01-21 13:49</span>', '', '2019-01-21T13:49'],
    ['<p class="date">Argued: October 3, 2007.<br>Decided: January 11, 2008.</p>', '', '2008-01-11'],
    ['', 'https://vp.example/2010/POLITICS/08/13/bridge/index.html', '2010-08-13'],
    ['', 'https://vp.example/2010/POLITICS/99/13/bridge/index.html', undefined],
  ])('%s %s', async (line, url, iso) => {
    expect((await page(line + BODY, { url })).published?.iso).toBe(iso);
  });
});
