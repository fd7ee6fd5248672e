import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { TEXT } from '../reply/articles.js';
import { buttonsOf, runningOver, textsOf } from './bot.js';

const begin = () => runningOver([readArticle(TEXT)]);

const FURTHER_ON = 'This comes later in the article. This channel has read up to ¶2.';
/** Words of ¶3 and ¶4, none of which stands before. */
const LATER = /roof|unsafe|children|pledged|April/;

describe('a reading limit', () => {
  it('is set by who manages the library, and withholds what stands further on until it is asked for', async () => {
    const { mara, ravi, articles } = await begin();
    expect(textsOf((await mara.slash(articles, 'library limit', { through: '2' }).reply()).message)).toEqual([
      '“Council votes to reopen the old library” is now read up to ¶2 of 4 here. What comes later stays hidden until you press “Show me anyway”.',
    ]);
    const asked = await ravi
      .slash(articles, 'ask', { question: 'Who pledged to visit the building?' })
      .reply();
    expect(asked.ephemeral).toBe(false);
    expect(textsOf(asked.message).slice(0, 2)).toEqual(['-# Who pledged to visit the building?', FURTHER_ON]);
    expect(buttonsOf(asked.message)).toEqual(['Show me anyway', 'Remove']);
    const revealed = await ravi.click(asked.message!, 'Show me anyway').reply();
    expect(revealed.ephemeral).toBe(true);
    expect(textsOf(revealed.message).join()).toContain('pledged to visit the building in April');

    const within = await ravi
      .slash(articles, 'ask', { question: 'What did the council vote on Monday?' })
      .reply();
    expect(textsOf(within.message).join()).toContain('voted on Monday to reopen the old library');
    const context = await ravi.click(within.message!, 'Context').reply();
    expect(textsOf(context.message).join()).toContain('¶2');
    expect(JSON.stringify(context.message?.components)).not.toMatch(LATER);

    // As one types it, without the brackets that it is offered in.
    await mara.slash(articles, 'library limit', { through: 'No limit' }).reply();
    const free = await ravi
      .slash(articles, 'ask', { question: 'Who pledged to visit the building?' })
      .reply();
    expect(textsOf(free.message).join()).toContain('pledged to visit the building in April');
  });

  it('holds for every command and button, and for no other channel', async () => {
    const { mara, ravi, lena, articles, shelf } = await begin();
    const before = await ravi
      .slash(articles, 'ask', { question: 'When will the visit to the building be?' })
      .reply();
    const pages = await ravi.slash(articles, 'read', {}).reply();
    expect(textsOf(pages.message).join()).toMatch(LATER);
    await mara.slash(articles, 'library limit', { through: '¶2' }).reply();

    const shown: unknown[] = [];
    const texts = async (act: { reply(): Promise<{ message?: { components: unknown } }> }) => {
      const { message } = (await act.reply()) as { message?: Parameters<typeof textsOf>[0] };
      shown.push(message?.components);
      return textsOf(message);
    };
    expect((await texts(ravi.slash(articles, 'paragraph', { number: '3' })))[0]).toBe(FURTHER_ON);
    expect((await texts(ravi.slash(articles, 'paragraph', { number: '5' })))[0]).toContain('¶1 to ¶4');
    expect((await texts(ravi.slash(articles, 'cite', { paragraph: 4 })))[0]).toBe(FURTHER_ON);
    expect((await texts(ravi.slash(articles, 'read', { from: '3' })))[0]).toBe(FURTHER_ON);
    expect(await texts(ravi.slash(articles, 'read', {}))).toContain('This channel has read up to ¶2.');
    expect((await texts(ravi.slash(articles, 'said', { speaker: 'Peter Lind' })))[0]).toBe(FURTHER_ON);
    expect(await texts(ravi.slash(articles, 'said', { speaker: 'Ruth Okafor' }))).toContain(
      '1 more comes later in the article. This channel has read up to ¶2.',
    );
    expect(await texts(ravi.slash(articles, 'ask', { question: 'What did Ruth Okafor say?' }))).toContain(
      '1 more comes later in the article. This channel has read up to ¶2.',
    );
    expect(await texts(ravi.slash(articles, 'article', {}))).toContain('This channel has read up to ¶2.');
    expect((await texts(ravi.click(before.message!, 'Context')))[0]).toBe(FURTHER_ON);
    expect((await texts(ravi.click(before.message!, 'Cite')))[0]).toBe(FURTHER_ON);
    await texts(ravi.click(before.message!, 'Why this?'));
    const exact = lena.say(articles, '“We cannot let children sit under that roof”');
    expect(await texts(ravi.messageCommand(articles, 'Check quote', exact))).toContain(FURTHER_ON);
    const near = lena.say(articles, 'The visit to the building will be in the spring');
    await texts(ravi.messageCommand(articles, 'Find in article', near));
    expect(await texts(ravi.slash(articles, 'articles export', {}))).toEqual([
      'This channel has read up to ¶2. Only people who manage the library can export the whole article.',
    ]);
    expect(
      JSON.stringify(shown.slice(0, -1)).replaceAll('We cannot let children sit under that roof', ''),
    ).not.toMatch(/unsafe|children|April/);

    const elsewhere = await ravi.slash(shelf, 'paragraph', { number: '3' }).reply();
    expect(textsOf(elsewhere.message).join()).toMatch(LATER);
  });

  it('suggests the paragraph of the number that was typed first, and no limit where nothing was', async () => {
    const { mara, articles } = await begin();
    const names = async (through: string) => {
      const { choices } = await mara.autocomplete(articles, 'library limit', { through }).reply();
      return choices?.map(({ name }) => name.slice(0, 10));
    };
    expect((await names(''))?.[0]).toBe('(no limit)');
    // ¶1 has a 2 in it.
    expect(await names('2')).toEqual([expect.stringMatching(/^¶2 /), expect.stringMatching(/^¶1 /)]);
    // Whoever types what there isn't, and presses Enter, must not lift the limit.
    expect(await names('99')).toEqual([]);
    expect(await names('No lim')).toEqual(['(no limit)']);
  });

  it('holds in direct messages, for whoever set it there', async () => {
    const { ravi, discord } = await begin();
    const dm = discord.dm(ravi);
    await ravi.slash(dm, 'library limit', { through: '1' }).reply();
    const { message } = await ravi.slash(dm, 'paragraph', { number: '2' }).reply();
    expect(textsOf(message)[0]).toContain('later in the article');
    const revealed = await ravi.click(message!, 'Show me anyway').reply();
    expect(textsOf(revealed.message).join()).toContain('Mayor Ruth Okafor');
  });

  it('is refused where no paragraph is meant, and nothing changes', async () => {
    const { mara, ravi, articles, discord, library } = await begin();
    for (const [through, sentence] of [
      ['9', /^There is no paragraph “9”\. The article has ¶1 to ¶4\.$/],
      ['0', /^There is no paragraph “0”/],
      ['the end', /^“the end” isn’t a paragraph number/],
      [
        'all',
        /^“all” isn’t a paragraph number\. Try a number from 1 to 4\.\nTo lift the limit, write “\(no limit\)”\.$/,
      ],
    ] as const) {
      const { message, ephemeral } = await mara.slash(articles, 'library limit', { through }).reply();
      expect([ephemeral, textsOf(message)[0]]).toEqual([true, expect.stringMatching(sentence)]);
    }
    const place = { server: discord.servers.readingRoom.id, channel: articles.id, person: ravi.id };
    expect(await library.progress(place, 'library1')).toEqual({});
  });

  it('stands while the database is away', async () => {
    const { mara, ravi, articles, fail } = await begin();
    await mara.slash(articles, 'library limit', { through: '2' }).reply();
    await ravi.slash(articles, 'paragraph', { number: '3' }).reply();
    fail(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    const { message } = await ravi.slash(articles, 'paragraph', { number: '3' }).reply();
    expect(textsOf(message).join()).not.toMatch(LATER);
  });
});
