import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/index.js';

const file = new URL('../../data/articles/china-russia-buttress-multilateralism.txt', import.meta.url);
const article = readArticle(readFileSync(file, 'utf8'), {
  name: 'china-russia-buttress-multilateralism.txt',
});

test('the header of the shipped article', () => {
  const { paragraphs: _, ...rest } = article;
  expect(rest).toEqual({
    title: 'China, Russia buttress multilateralism',
    authors: ['Li Xing'],
    source: 'Global Times',
    published: { printed: '2020/7/13 12:38:40', iso: '2020-07-13T12:38:40' },
    section: 'VIEWPOINT',
    language: 'en',
    captions: [
      {
        text: 'Chinese President Xi Jinping meets with Russian President Vladimir Putin in Brasilia, Brazil, Nov. 13, 2019',
        credit: 'Xinhua',
      },
    ],
    notes: [
      'The author is a professor of international relations at Beijing Normal University. opinion@globaltimes.com.cn',
    ],
  });
});

test('its eleven paragraphs, and nothing of the comment footer', () => {
  expect(
    article.paragraphs.map(({ number, text }) => [
      number,
      text.split(' ').slice(0, 4).join(' '),
      text.split(' ').slice(-3).join(' '),
    ]),
  ).toEqual([
    [1, 'Chinese President Xi Jinping', 'the international community.'],
    [2, 'The novel coronavirus pandemic', 'throughout the world.'],
    [3, 'Against this backdrop, a', 'the two countries.'],
    [4, 'As regional great powers,', 'overcome common threats.'],
    [5, 'Recently, some Western countries', 'it is vital.'],
    [6, 'This is because Russia', 'safeguard national security.'],
    [7, 'President Xi said that', 'a higher level.'],
    [8, 'In addition, Putin said', 'relations are unshakable.'],
    [9, 'President Xi also mentioned', 'hegemonism and unilateralism.'],
    [10, 'Certain powerful country is', 'of the world.'],
    [11, 'China has proposed the', 'the international community.'],
  ]);
  expect(JSON.stringify(article)).not.toMatch(/disqus|comments/i);
});
