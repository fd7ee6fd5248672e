import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';

const PROSE = [
  'The old bridge over the Sill was closed on Monday, after engineers had found a crack in one of its arches.',
  'The two towns that share it began to argue in the evening about who should pay for the work, and how much.',
  'A decision is expected in June, when both councils meet in the market hall for the first time in nine years.',
];
const read = async (...blocks: readonly string[]) => {
  const { authors, captions, notes, paragraphs } = await readDocument(
    ['# Two towns mend a bridge', ...blocks].join('\n\n'),
    { contentType: 'text/markdown' },
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(PROSE);
  return { authors, credits: captions.map(({ credit }) => credit), notes };
};

describe('who worked on a text stands in its header, over it or under it', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['Words by Ann Lee, photographs by Tom Bell', ['Ann Lee'], ['Tom Bell'], []],
    ['Words: Ann Lee / Pictures: Tom Bell', ['Ann Lee'], ['Tom Bell'], []],
    ['By Ann Lee Photographs by Tom Bell', ['Ann Lee'], ['Tom Bell'], []],
    ['Story by Ann Lee | Photos by Tom Bell', ['Ann Lee'], ['Tom Bell'], []],
    ['By Ann Lee, as told to Tom Bell', ['Ann Lee'], [], ['as told to Tom Bell']],
    ['Story and photos by Ann Lee', ['Ann Lee'], [], []],
    ['Top photo by Tom Bell', [], ['Tom Bell'], []],
    ['Medically reviewed by Ann Lee, MD', [], [], ['Medically reviewed by Ann Lee, MD']],
    ['Translated from the German by Ann Lee', [], [], ['Translated from the German by Ann Lee']],
    [
      'Additional reporting by Ann Lee and Tom Bell',
      [],
      [],
      ['Additional reporting by Ann Lee and Tom Bell'],
    ],
    ['Illustrated by Ann Lee', [], [], ['Illustrated by Ann Lee']],
    ['Written by Ann Lee, Reviewed by Tom Bell', ['Ann Lee'], [], ['Reviewed by Tom Bell']],
    ['Posted by Ann Lee, Software Engineer at Valley Works', ['Ann Lee'], [], []],
  ])('%s', async (line, authors, credits, notes) => {
    expect(await read(line, ...PROSE)).toEqual({ authors, credits, notes });
  });

  test.each(['By our local government reporter', 'By Staff Reporter', 'Special to The Valley Post'])(
    'a byline that names nobody: %s',
    async (line) => {
      expect(await read(line, ...PROSE)).toEqual({ authors: [], credits: [], notes: [line] });
    },
  );

  test.each([
    'Edited by Tom Bell',
    'Photographs by Tom Bell',
    'Originally published at valley.example on May 3, 2019.',
    'By Ann Lee',
  ])('under the text: %s', async (line) => {
    const { credits, notes } = await read('By Ann Lee', ...PROSE, line);
    expect([...credits, ...notes]).toHaveLength(1);
  });

  test('what an author has done is told under the text', async () => {
    const bio = 'Ann Lee has covered rivers since 2012.';
    expect((await read('By Ann Lee', ...PROSE, bio)).notes).toEqual([bio]);
  });
});

test.each([
  'Read by the fire, this letter made the mayor laugh.',
  'Special to me is the bridge by night.',
  'By the old staff of the ferry the children knew him.',
  'Produced by the mill, flour was carried over the river.',
])('a sentence that begins like one is the text: %s', async (line) => {
  const { paragraphs } = await readDocument(['# Two towns', line, ...PROSE].join('\n\n'), {
    contentType: 'text/markdown',
  });
  expect(paragraphs[0]?.text).toBe(line);
});
