import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { readingOf } from '../../../src/reply/index.js';
import { articleOf, TEXT } from '../articles.js';

describe('the reading of an article', () => {
  const { title, fields, paragraphs, speakers, extras, questions } = readingOf(
    indexArticle(readArticle(TEXT)),
  );

  it('has the header field by field', () => {
    expect(title).toBe('Council votes to reopen the old library');
    expect(fields).toEqual([
      { name: 'Author', value: 'Ana Reyes, Tom Hall' },
      { name: 'Source', value: 'Harbor Courier' },
      { name: 'Published', value: '3 March 2021' },
      { name: 'Reading time', value: 'about 1 minute' },
    ]);
  });

  it('has every paragraph with who says what in it', () => {
    const said = paragraphs.flatMap(({ number, text, statements }) =>
      statements.map(({ start, end, speakers }) => [number, speakers.join(' & '), text.slice(start, end)]),
    );
    expect(said).toEqual([
      [2, 'Ruth Okafor', 'Mayor Ruth Okafor said the library would open its doors in June.'],
      [2, 'Ruth Okafor', 'She said the town had saved enough money for new windows.'],
      [3, 'Peter Lind', 'Peter Lind said the roof was still unsafe.'],
      [3, 'Peter Lind', '"We cannot let children sit under that roof," Lind said.'],
      [4, 'Ruth Okafor & Peter Lind', 'Both Okafor and Lind pledged to visit the building in April.'],
    ]);
    expect(speakers).toEqual([
      { name: 'Peter Lind', statements: 3 },
      { name: 'Ruth Okafor', statements: 3 },
    ]);
  });

  it('has what stands beside the text, and questions that it answers', () => {
    expect(extras).toEqual([
      { name: 'Note', text: 'The author is a reporter for the Harbor Courier. desk@courier.example' },
    ]);
    expect(questions).toEqual(['What did Peter Lind say?', 'Who wrote it?', 'When was it published?']);
    const bare = readingOf(
      indexArticle(articleOf(['It rained.'], { captions: [{ text: 'Rain', credit: 'AP' }] })),
    );
    expect(bare.questions).toEqual(['What is the title?']);
    expect(bare.extras).toEqual([{ name: 'Caption', text: 'Rain (AP)' }]);
  });
});
