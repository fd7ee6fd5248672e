import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';
import { BODY, PROSE } from './bridge.js';

const read = (body: string) =>
  readDocument(
    `<!doctype html><html><head></head><body><article><h1>A title</h1>${body}</article></body></html>`,
    {
      contentType: 'text/html',
    },
  );
/** What is read beside the prose. */
const added = async (body: string) =>
  (await read(BODY + body)).paragraphs
    .map(({ text }) => text)
    .filter((text) => !PROSE.some((one) => one === text));

describe('breaks', () => {
  test.each<[string, string[]]>([
    [
      '<p>Roses are red,<br>\nviolets are blue,<br />\r\n  sugar is sweet.</p>',
      ['Roses are red,\nviolets are blue,\nsugar is sweet.'],
    ],
    ['<p>First line.<br>\n<br>\nSecond line.</p>', ['First line.', 'Second line.']],
    ['<div>One paragraph.<br>\n<br>\nAnother one.</div>', ['One paragraph.', 'Another one.']],
  ])('%s', async (body, expected) => {
    expect(await added(body)).toEqual(expected);
  });

  test('long items of a list are paragraphs, short ones one together', async () => {
    expect(await added(`<ol><li>${PROSE[0]} Twice.</li><li>${PROSE[1]} Twice.</li></ol>`)).toEqual([
      `${PROSE[0]} Twice.`,
      `${PROSE[1]} Twice.`,
    ]);
    expect(await added('<ol><li>flour</li><li>salt</li></ol>')).toEqual(['1. flour\n2. salt']);
    expect(await added('<ul><li>flour</li><li>salt</li></ul>')).toEqual(['flour\nsalt']);
  });
});

test('what an interviewer asks in bold is marked, and parted from the answer under it', async () => {
  const body =
    BODY +
    '<p><strong>You have seen four floods.</strong></p><p>Five, <b>all</b> of them at night.</p>' +
    '<p><b>Will you <i>retire</i>?</b><br>In spring.</p><p><b>Roses are red,</b><br>violets blue.</p>';
  const { paragraphs } = await read(body);
  expect(paragraphs.slice(PROSE.length).map(({ text, bold }) => [text, bold])).toEqual([
    ['You have seen four floods.', true],
    ['Five, all of them at night.', undefined],
    ['Will you retire?', true],
    ['In spring.', undefined],
    ['Roses are red,\nviolets blue.', undefined],
  ]);
});

describe('headings', () => {
  test('none is lost: two in a row, ranks below each other, and one that is a sentence at the end', async () => {
    const { paragraphs } = await read(
      `<h2>Cheap boat, 40 coins</h2><h2>Costs</h2><p>${PROSE[0]}</p><h2>Part two</h2><h3>The ferry</h3>` +
        `<p>${PROSE[1]}</p><p>${PROSE[2]}</p>`,
    );
    expect(paragraphs.map(({ text, heading }) => [heading, text])).toEqual([
      [undefined, 'Cheap boat, 40 coins'],
      ['Costs', PROSE[0]],
      ['Part two – The ferry', PROSE[1]],
      ['Part two – The ferry', PROSE[2]],
    ]);
  });

  test('a sentence set large under the headline is a paragraph', async () => {
    const standfirst = 'Two towns that never agreed on anything have agreed to mend their bridge.';
    const { paragraphs } = await read(
      `<h2>${standfirst}</h2>${BODY}<h2>Why is it so hard?</h2><p>${PROSE[0]} Twice.</p>`,
    );
    expect(paragraphs.map(({ text, heading }) => [heading, text]).slice(0, 2)).toEqual([
      [undefined, standfirst],
      [undefined, PROSE[0]],
    ]);
    expect(paragraphs.at(-1)?.heading).toBe('Why is it so hard?');
  });

  test('long words under the headline are one, too, without a full stop', async () => {
    const standfirst =
      'How two towns that never agreed on anything came to mend a bridge that neither of them wanted, and what it cost';
    const { paragraphs } = await read(`<h3>${standfirst}</h3>${BODY}`);
    expect(paragraphs[0]).toEqual({ number: 1, text: standfirst });
  });

  test('a line all in bold over a paragraph is one; who has said a thing, and a question, are none', async () => {
    const { paragraphs } = await read(
      `<p>${PROSE[0]}</p><p><strong>The ferry</strong></p><p>${PROSE[1]}</p>` +
        `<p><b>– The ferryman</b></p><p>${PROSE[2]}</p><p><b>Who pays?</b></p><p>${PROSE[0]} Twice.</p>`,
    );
    expect(paragraphs.map(({ text, heading }) => [heading, text])).toEqual([
      [undefined, PROSE[0]],
      ['The ferry', PROSE[1]],
      ['The ferry', '– The ferryman'],
      ['The ferry', PROSE[2]],
      ['The ferry', 'Who pays?'],
      ['The ferry', `${PROSE[0]} Twice.`],
    ]);
  });

  test('are without the sign that links to them', async () => {
    const { paragraphs } = await read(
      `<h2>The ferry<a href="#ferry"> #</a></h2><p>${PROSE[0]}</p><h2>The bridge<a href="#bridge">¶</a></h2><p>${PROSE[1]}</p>`,
    );
    expect(paragraphs.map(({ heading }) => heading)).toEqual(['The ferry', 'The bridge']);
  });

  test('a page that sets its text in headings', async () => {
    const { paragraphs } = await read(PROSE.map((text) => `<h3>${text}</h3>`).join(''));
    expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
  });
});

test.each([
  ['built in 1782<sup>2</sup> by masons', 'built in 1782 by masons'],
  ['from Albi.<sup><a href="#n3">3</a></sup> It has', 'from Albi. It has'],
  ['the masons<sup>[4]</sup> and the guild<sup>*</sup>.', 'the masons and the guild.'],
  ['weigh 10<sup>6</sup> kilograms', 'weigh 10^6 kilograms'],
  ['10<sup>−3</sup> of it', '10^−3 of it'],
  ['<em>E</em> = <em>m</em><em>c</em><sup>2</sup> it says', 'E = mc^2 it says'],
  ['an area of 40 km<sup>2</sup>', 'an area of 40 km^2'],
  ['H<sub>2</sub>O and CO<sub>2</sub>', 'H2O and CO2'],
  ['the 21<sup>st</sup> of May', 'the 21st of May'],
  ['Ca<sup>2+</sup> in water', 'Ca^2+ in water'],
  ['<sup>14</sup>C in wood', '14C in wood'],
])('raised letters: %s', async (html, text) => {
  expect(await added(`<p>It is said: ${html}, we hear.</p>`)).toEqual([`It is said: ${text}, we hear.`]);
});

describe('what is no part of the article', () => {
  test.each([
    '<p>Skip to content</p>',
    '<p>Advert</p>',
    '<p>Image 1 of 8</p>',
    '<p><a href="/else">Ferry to run in May</a></p>',
    '<p>Read more: <a href="/else">Ferry to run in May</a></p>',
    '<p>Sign up for our newsletter to get it every morning.</p>',
    '<p>© 2021 Valley Post. All rights reserved.</p>',
    '<div class="social-share"><p>Send it to your friends now.</p><p>Or print it.</p></div>',
    '<div class="author-bio"><p>Tom Bell has a dog and a boat.</p><p>He swims.</p></div>',
    '<h3>Related stories</h3><ul><li><a href="/1">Ferry to run in May</a></li><li><a href="/2">The flood</a></li></ul>',
    '<p>Source: Valley News Agency</p>',
    '<p>Follow all that we write of bridges at https://post.example/bridges</p>',
    `<p>If you enjoyed this article, we ask you to join the Friends of the Post. ${'They read all of it, on paper. '.repeat(12)}</p>`,
    `<p><a href="/plus">Readers of the Post Plus read ${'all of it on every day '.repeat(12)}</a></p>`,
    '<p>Masons at work on the old bridge in May. Foto: dpa</p>',
    '<p>The old bridge, installation view, photos © Ann Lee, 2018</p>',
    '<p>The old bridge in the morning (Image: getty )</p>',
    '<div class="InlineImage-imageEmbedCaption">Masons at work on the old bridge in May</div>',
    '<p><span class="image"><img src="a.jpg"><span class="caption-source"><span>Masons at work.</span><span>Ann Lee</span></span></span></p>',
    '<p>By Jane Smith, Tom Bell on Monday, November 18th, 2019 at 11:08 a.m.</p>',
    '<p>ADVERTISEMENT - SCROLL TO CONTINUE</p>',
    '<p>Article continues below</p>',
    '<p>Join the conversation</p>',
    '<p>Make us your preferred source on Google</p>',
    '<p>Bridge Notes is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p>',
    '<p>Suscríbete para seguir leyendo</p>',
    '<p>Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.</p>',
    '<p>Already a subscriber? <a href="/in">Log in</a></p>',
    '<p>Support independent journalism. Donate today.</p>',
    '<p>Diesen Artikel anhören</p>',
    '<p>La suite après cette publicité</p>',
    '<p>Únete a nuestro canal de WhatsApp</p>',
    '<p>Continua a leggere dopo la pubblicità</p>',
    '<h4>Mehr zum Thema</h4><p><a href="/1">Fähre fährt ab Mai</a></p><p><a href="/2">Das Hochwasser</a></p>',
  ])('%s', async (html) => {
    expect(await added(html)).toEqual([]);
  });

  test('but prose that begins like it is one', async () => {
    const prose = [
      'Advertising was forbidden on the bridge.',
      'Related matters were put off until the summer.',
      'Join the conversation of the masons, and you hear of nothing but lime.',
      'Support for the ferryman came from the north, where he was born.',
    ];
    expect(await added(prose.map((text) => `<p>${text}</p>`).join(''))).toEqual(prose);
  });

  test.each([
    '<span class="rollover-people-block"><a href="/x">The ferryman’s other news</a></span>',
    '<span class="tooltiptext">Who carries people over the river</span>',
    '<span class="sr-only">(opens in a new tab)</span>',
    '<span style="display: none">Link</span>',
    '<span hidden>Link</span>',
  ])('inside a line: %s', async (html) => {
    expect(await added(`<p>Ask <a href="/x">the ferryman</a>${html}, who knows.</p>`)).toEqual([
      'Ask the ferryman, who knows.',
    ]);
  });

  test('a link in a paragraph, or to a note of the page, takes nothing away', async () => {
    expect(
      await added(
        '<p>Ask <a href="/x">the ferryman</a>, who knows.</p><p><a href="#n">The whole line</a></p>',
      ),
    ).toEqual(['Ask the ferryman, who knows.', 'The whole line']);
  });
});

test('the part that the page names as its text goes before a larger one around it', async () => {
  const other =
    '<div><p>An aside of the site, which has nothing to do with the bridge, but is long, with commas, and words.</p></div>';
  const { paragraphs } = await readDocument(
    `<html><body><div class="page">${other.repeat(6)}<div itemprop="articleBody">${BODY}${BODY}</div></div></body></html>`,
    { contentType: 'text/html' },
  );
  expect(paragraphs.map(({ text }) => text)).toEqual([...PROSE, ...PROSE]);
});

describe('of a line between paragraphs', () => {
  const body = (line: string) =>
    Array.from(
      { length: 12 },
      (_, at) =>
        `<p>On day ${at} the engineers found cracks in the bridge over the river, and the council met until the evening to talk about what it would cost.</p>${at === 9 ? `<p>${line}</p>` : ''}`,
    ).join('');
  const paragraphs = async (line: string) =>
    (
      await readDocument(
        `<html lang="en"><body><article><h1>The bridge</h1>${body(line)}</article></body></html>`,
        {
          contentType: 'text/html',
        },
      )
    ).paragraphs.map(({ text }) => text);

  test.each([
    'ATENCIÓN: los comentarios ofensivos no serán publicados.',
    'Note: comments that are abusive will be removed by the moderators.',
    'Tell us what you think in the comments below',
    'Let us know what you think!',
    'Have your say below',
    'Share your thoughts in the comments.',
    'Get Bridge Monthly delivered to your door. 12 issues for £11.99. Click here for more information.',
    'Get access to the best stories with a subscription to Valley Pro for $5.',
    'Also: See all our bridge coverage',
    'Also read: Ten bridges to see before you die',
    'Follow Jane on Twitter @jane. Follow us on Facebook.',
    'Citation: The bridge of Ahr (2019, May 3) retrieved 5 May 2019 from https://x.org',
    'This document is subject to copyright.',
    'Get the best of Valley Post by email.',
    'By Ann Lee, Tom Bell on Monday, November 18th, 2019 at 11:08 a.m.',
    'valleypost.com',
    'Compartir',
    'Partager',
    'Condividi',
    'Teilen',
    'Compartilhe',
    'Поделиться',
    'Seguici su Facebook',
    'Síguenos en Twitter',
    'Suivez-nous sur Facebook',
    'Folgen Sie uns auf Instagram',
    'Iscriviti alla nostra newsletter',
    'Inscrivez-vous à notre newsletter',
    'Suscríbete a nuestra newsletter',
    'Melden Sie sich für unseren Newsletter an',
    '© RIPRODUZIONE RISERVATA',
    'Tous droits réservés',
    'Todos los derechos reservados',
    'Advertentie',
    'PUBLICIDADE',
    'Continua após a publicidade',
    'Annonse',
    'Mainos',
    '广告',
    'اقرأ أيضا: حادث على الجسر',
    'Подписывайтесь на наш канал в Telegram',
    'Читайте также: мост закрыт',
    'Artikel teilen',
    'Artikel drucken',
    'Copy link',
    'Listen to this article',
    'Listen 5 min',
    'Save',
    'Font size',
    'A A A',
    'Continue reading the main story',
    'Story continues',
    'Jump to comments',
    'Photograph: Ann Lee/AP',
    'Image: Ann Lee',
    'We use cookies to improve your experience.',
    'Enter your email address',
    'Your email address will not be published.',
    'Required fields are marked *',
    'Powered by WordPress',
    'Tags: bridge, river',
    'Posted in News',
    'Report a typo',
    'Got a tip? Email us',
    'Download our app',
    'Support our journalism with a donation today',
    'Become a member',
    'Please enable JavaScript to view the comments',
    'Sponsored content',
    'Most popular',
    'View comments (12)',
    '0 Comments',
    'Add a comment',
  ])('"%s" is left out', async (line) => {
    expect(await paragraphs(line)).not.toContain(line);
  });

  test.each([
    'Comments that the mayor made on Monday have angered the ferryman.',
    'Follow the river for two miles and you come to the old bridge.',
    'Get the right boots before you walk there, said the ferryman.',
    'Tell us the truth, the ferryman said to the mayor.',
    'Note that the bridge is closed.',
    'Also, the bridge is closed.',
    'Save the bridge, the people cried.',
    'Listen to the river, she said.',
    'Share prices of the builder fell on Monday.',
    'Support for the mayor has fallen.',
    'Posted in London, he wrote home every day.',
    'By Monday, 3 May 2019, all was done.',
    'Citation needed, he joked.',
    'Members of the council agreed.',
    'Advertisement was cheap in those days, the ferryman said.',
  ])('"%s" is kept', async (line) => {
    expect(await paragraphs(line)).toContain(line);
  });
});

test('a place in a part of its own begins the next paragraph', async () => {
  const { paragraphs } = await read(`<cite><span>Northtown</span> — </cite>${BODY}`);
  expect(paragraphs[0]?.text).toBe(`Northtown — ${PROSE[0]}`);
});

test('a paragraph that a page has twice in a row is one', async () => {
  const { paragraphs } = await read(`<p>${PROSE[0]}</p>${BODY}`);
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
});

test('lines of a program end where the page breaks them', async () => {
  expect(await added('<pre><span>let bridge;<br>mend(bridge);</span></pre>')).toEqual([
    'let bridge;\nmend(bridge);',
  ]);
});

test('a table of contents is none of the text', async () => {
  const entries = ['The ferry', 'The bridge', 'The costs'].map(
    (text, i) => `<li><a href="#s${i}">${text}</a></li>`,
  );
  expect((await read(`<ul>${entries.join('')}</ul>${BODY}`)).paragraphs.map(({ text }) => text)).toEqual(
    PROSE,
  );
});

test.each([
  'Valley Post writers Ann Lee in Northtown and Tom Bell in Southtown contributed to this report.',
  'This story has been updated with what the mayor said.',
  'Contributing: Ann Lee, Tom Bell, Valley Press.',
  'Correction added Nov. 7, 2021: The caption named another bridge.',
  'The views and opinions expressed in the article do not necessarily reflect those of the Valley Post.',
  'CLARIFICATION: The first sentence says now that the bridge is an old one.',
  'An earlier version of this article gave another name for the bridge.',
])('a note: %s', async (note) => {
  const { paragraphs, notes } = await read(`${BODY}<p>${note}</p>`);
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
  expect(notes).toEqual([note]);
});

test.each([
  'Tuesday, 6 April 2021 by Ana Ruiz',
  'April 6, 2021 in Local News',
  '| valleypost.example',
  'Valley Post',
  '102',
])('nothing that only says again what stands over the text: %s', async (line) => {
  const head =
    '<meta property="og:site_name" content="Valley Post"><meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2021-04-06">';
  const { paragraphs } = await readDocument(
    `<html><head>${head}</head><body><article><h1>A title</h1><p>${line}</p>${BODY}</article></body></html>`,
    { contentType: 'text/html', url: 'https://www.valleypost.example/bridge' },
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
});

test('a day over the text is no heading of it', async () => {
  const { paragraphs } = await read(`<h3>June 8, 2012 6:14 AM</h3>${BODY}`);
  expect(paragraphs.map(({ heading }) => heading)).toEqual(PROSE.map(() => undefined));
});

test.each(['The-Valley-Wire<br>™ & © 2013 Valley Network, Inc. All rights reserved.', '（编辑：王芳 李星）'])(
  'nothing that belongs to the text: %s',
  async (line) => {
    expect(await added(`<p>${line}</p>`)).toEqual([]);
  },
);

test('a table whose cells have paragraphs of their own is read row by row', async () => {
  const rows = [
    ['Town', 'Pays'],
    ['Northtown', 'one million'],
    ['Southtown', 'two millions'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`);
  expect(await added(`<table>${rows.join('')}</table>`)).toEqual([
    'Town | Pays\nNorthtown | one million\nSouthtown | two millions',
  ]);
});

test.each([
  ['Ann Lee / AFP / Getty Images', 'Ann Lee / AFP / Getty Images'],
  ['图注：两个城市之间的老桥', '两个城市之间的老桥'],
])('a caption by its label or its agencies: %s', async (line, text) => {
  const { paragraphs, captions } = await read(`${BODY}<p>${line}</p><p>${PROSE[0]} Twice.</p>`);
  expect(paragraphs.map((one) => one.text)).toEqual([...PROSE, `${PROSE[0]} Twice.`]);
  expect(captions[0]?.text).toBe(text);
});

test('a caption that an agency has passed on', async () => {
  const caption =
    'In this photo of Tuesday, the old bridge is seen from the ferry. (Ann Lee/Valley Press photo via AP)';
  const { paragraphs, captions } = await read(`<p>${caption}</p>${BODY}`);
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
  expect(captions[0]?.credit).toBe('Ann Lee/Valley Press photo via AP');
});

describe('formulas', () => {
  const sum =
    '<math><semantics><mrow><mi>E</mi><mo>=</mo><mfrac><mrow><mi>m</mi><mo>+</mo><mi>n</mi></mrow><mn>2</mn></mfrac><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=\\frac{m+n}{2}c^2</annotation></semantics></math>';

  test('in MathML are read on one line, without what is said of them', async () => {
    expect(await added(`<p>The masons say that ${sum} for all of the bridges.</p>`)).toEqual([
      'The masons say that E = (m + n)/2c^2 for all of the bridges.',
    ]);
  });
});

test.each([
  'Listen',
  'この記事は有料記事です。残り500文字',
  '* Corresponding author: jane@example.org',
  'Received: 1 January 2021 / Accepted: 1 March 2021 / Published: 15 March 2021',
])('no text of an article: %s', async (line) => {
  expect(await added(`<p>${line}</p><p>${PROSE[0]} Again.</p>`)).toEqual([`${PROSE[0]} Again.`]);
});

test('the sign of an agency under a text is a note', async () => {
  const { paragraphs, notes } = await read(`${BODY}<p><em>(dpa/jm)</em></p>`);
  expect(paragraphs).toHaveLength(PROSE.length);
  expect(notes).toEqual(['(dpa/jm)']);
});

test('a date that says how long it is since then is shown as machines are told it', async () => {
  const { published } = await read(`<time datetime="2018-02-03">3 years ago</time>${BODY}`);
  expect(published).toEqual({ printed: '2018-02-03', iso: '2018-02-03' });
});
