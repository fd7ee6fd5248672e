import { describe, expect, it } from 'vitest';
import { TEXT } from '../reply/articles.js';
import { buttonsOf, runningOver, textsOf } from './bot.js';
import { goTo } from './places.js';

describe('/library log', () => {
  it('shows to who manages the library alone what was changed, by whom, the latest first', async () => {
    const { discord, mara, ravi, articles, clock } = await runningOver();
    discord.override(discord.servers.readingRoom, 'library', [{ id: ravi.id, type: 2, permission: true }]);
    const { message } = await mara
      .slash(articles, 'library add', { file: { name: 'a.txt', data: TEXT } })
      .reply();
    const kept = await mara.click(message!, 'Keep').reply();
    await mara.click(kept.message!, 'Read it in this channel').reply();
    await ravi.slash(articles, 'library limit', { through: '2' }).reply();
    await mara.slash(articles, 'settings server', { style: 'mla' }).reply();
    await ravi.slash(articles, 'settings mine', { style: 'apa' }).reply();
    await ravi.slash(articles, 'read', {}).reply();
    const log = await mara.slash(articles, 'library log').reply();
    expect(log.ephemeral).toBe(true);
    const title = '“Council votes to reopen the old library”';
    const at = `<t:${clock.now / 1000}:f>`;
    expect(textsOf(log.message)).toEqual([
      '### Changes in this library',
      [
        `${at} · Server setting changed: Citation style · <@${mara.id}>`,
        `${at} · Reading limit of ${title} set to ¶2 · <@${ravi.id}> · <#${articles.id}>`,
        `${at} · Chosen to be read: ${title} · <@${mara.id}> · <#${articles.id}>`,
        `${at} · Added: ${title} · <@${mara.id}>`,
      ].join('\n'),
      'Only people who manage the library see this. I keep the last 500 changes, for 90 days at most.',
    ]);
    expect(log.message?.mentions).toEqual([]);
  });

  it('has pages, which nobody turns who may not manage the library any more', async () => {
    const { discord, mara, articles } = await runningOver();
    const pages: string[][] = [];
    for (let last = 1; last <= 12; last++)
      await mara.slash(articles, 'library limit', { through: last % 2 ? '1' : '(no limit)' }).reply();
    const { message } = await mara.slash(articles, 'library log').reply();
    pages.push(buttonsOf(message));
    expect(textsOf(message).at(-1)).toBe('Page 1 of 2');
    const next = await mara.click(message!, 'Next ▶').reply();
    expect([next.kind, textsOf(next.message)[1]?.split('\n').length]).toEqual(['update', 2]);
    pages.push(buttonsOf(next.message));
    expect(pages).toEqual([['Next ▶'], ['◀ Back']]);
    discord.override(discord.servers.readingRoom, 'library', [{ id: mara.id, type: 2, permission: false }]);
    const refused = await mara.click(next.message!, '◀ Back').reply();
    expect(textsOf(refused.message)[0]).toMatch(/^Only people who manage/);
  });

  it('is not offered to readers, and is empty at first and once all was forgotten', async () => {
    const { mara, ravi, articles } = await runningOver();
    expect(() => ravi.slash(articles, 'library log')).toThrow('no command /library log');
    const none = 'There are no changes to show. I keep the last 500 changes, for 90 days at most.';
    const shown = async () => textsOf((await mara.slash(articles, 'library log').reply()).message)[1];
    expect(await shown()).toBe(none);
    await mara.slash(articles, 'library hide', { article: 'Another shipped' }).reply();
    expect(await shown()).toMatch(/Hidden: “Another shipped”/);
    const { message } = await mara.slash(articles, 'library forget').reply();
    await mara.click(message!, 'Delete everything').reply();
    expect(await shown()).toBe(none);
  });

  it.each(['direct messages', 'user install', 'between people'] as const)(
    'is not kept in %s',
    async (where) => {
      const { discord } = await runningOver();
      const { place, person } = goTo(discord, where);
      await person.slash(place, 'library hide', { article: 'Another shipped' }).reply();
      const { message } = await person.slash(place, 'library log').reply();
      expect(textsOf(message)).toEqual([
        'Only you can change your own library, so I keep no list of changes for it.',
      ]);
    },
  );
});
