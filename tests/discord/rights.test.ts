import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import type { Library } from '../../src/library/contract/index.js';
import { TEXT } from '../reply/articles.js';
import { libraryOf, running, textsOf } from './bot.js';

const question = 'Since when is it closed?';
const NOT_ASKER = ['Only the person who asked can do that. You can ask the same yourself.'];

describe('*Remove* where the bot is only somebody’s own', () => {
  it.each(['user install', 'between people'])('is for who asked: %s', async (where) => {
    const { discord } = await running();
    const { ravi, lena, mara } = discord.people;
    ravi.install();
    const place = where === 'user install' ? discord.places.abroad : discord.between(ravi, lena);
    const { message } = await ravi.slash(place, 'ask', { question }).reply();
    for (const person of where === 'user install' ? [lena, mara] : [lena]) {
      const told = await person.click(message!, 'Remove').reply();
      expect([told.ephemeral, textsOf(told.message)]).toEqual([true, NOT_ASKER]);
    }
    expect(discord.message(message!.id)).toBeDefined();
    await ravi.click(message!, 'Remove').until(({ kind }) => kind === 'removed');
    expect(discord.message(message!.id)).toBeUndefined();
  });
});

describe('a server’s rules for /library that Discord doesn’t tell', () => {
  const failing = { path: /\/commands\/permissions$/, status: 403, times: 1 } as const;

  it('count as no', async () => {
    const asked: string[] = [];
    const library: Library = {
      ...libraryOf(readArticle(TEXT)),
      choose: async (_place, id) => void asked.push(`${id}`),
    };
    const { discord } = await running({ library });
    const { mara, lena } = discord.people;
    const { articles } = discord.places;
    const { message } = await mara.slash(articles, 'articles list').reply();
    discord.override(discord.servers.readingRoom, 'library', [{ id: mara.id, type: 2, permission: false }]);
    discord.failNext(failing);
    const told = await mara.click(message!, 'choose:1:library1:all', { force: true }).reply();
    expect(textsOf(told.message)).toEqual([
      'I can’t check right now who may do this here. Please try again in a minute.',
    ]);
    expect(asked).toEqual([]);
    discord.failNext(failing);
    expect(textsOf((await lena.slash(articles, 'articles list').reply()).message)).toEqual(textsOf(message));
  });
});

describe('suggestions of /library', () => {
  it('are for those who may use it', async () => {
    const { discord } = await running();
    const { mara, ravi } = discord.people;
    const { articles } = discord.places;
    const through = async (person: typeof mara) =>
      (await person.autocomplete(articles, 'library limit', { through: '' }, { force: true }).reply()).choices
        ?.length;
    expect([await through(mara), await through(ravi)]).toEqual([5, 0]);
    const article = async (person: typeof mara, name: string) =>
      (await person.autocomplete(articles, name, { article: 'Coun' }, { force: true }).reply()).choices
        ?.length;
    for (const name of ['library read', 'library hide']) {
      expect(await article(mara, name)).toBeGreaterThan(0);
      expect(await article(ravi, name)).toBe(0);
    }
    expect(discord.requests.filter(({ path }) => path.endsWith('/commands/permissions'))).toHaveLength(1);
  });

  it('are for whom the server lets use it', async () => {
    const { discord } = await running();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    discord.override(discord.servers.readingRoom, 'library', [{ id: ravi.id, type: 2, permission: true }]);
    const { choices } = await ravi.autocomplete(articles, 'library limit', { through: '' }).reply();
    expect(choices).toHaveLength(5);
  });
});
