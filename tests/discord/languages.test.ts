import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { openLibrary } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { buttonsOf, libraryOf, running, textsOf } from './bot.js';

/** The Reading Room speaks Russian, Ravi Spanish, Mara Chinese, Lena English. */
async function begin(options: Parameters<typeof running>[0] = {}) {
  const run = await running(options);
  const { people, places, servers } = run.discord;
  servers.readingRoom.locale = 'ru';
  people.ravi.locale = 'es-419';
  people.mara.locale = 'zh-CN';
  return { ...run, ...people, ...places };
}

const NAPOLEON = { question: 'What did Napoleon say?' };

describe('a reply', () => {
  it('is in the server’s language when all see it, and in the person’s when they alone do', async () => {
    const { ravi, lena, articles } = await begin();
    const { message } = await ravi.slash(articles, 'ask', NAPOLEON).reply();
    expect(textsOf(message)).toEqual([
      '-# What did Napoleon say?',
      'Статья не цитирует никого по имени «Napoleon».',
      'Она цитирует: Peter Lind (3) и Ruth Okafor (3).',
      '-# «Council votes to reopen the old library», Ana Reyes, Tom Hall, Harbor Courier, 3 марта 2021 г.',
    ]);
    expect(buttonsOf(message)).toEqual([
      'Высказывания: Peter Lind',
      'Высказывания: Ruth Okafor',
      'Почему это?',
      'Спросить ещё',
      'Убрать',
    ]);
    const alone = await ravi.slash(articles, 'ask', { ...NAPOLEON, private: true }).reply();
    expect(alone.ephemeral).toBe(true);
    expect(textsOf(alone.message).slice(1, 3)).toEqual([
      'El artículo no cita a nadie que se llame «Napoleon».',
      'Cita a Peter Lind (3) y Ruth Okafor (3).',
    ]);
    // A button of a public answer gives whoever presses it a private one.
    const why = await lena.click(message!, 'Почему это?').reply();
    expect([why.ephemeral, textsOf(why.message)[0]]).toEqual([
      true,
      'You asked what “Napoleon” said. I look only at sentences that quote somebody.',
    ]);
  });

  it('is in the person’s language in direct messages', async () => {
    const { ravi, discord } = await begin();
    const { message } = await ravi.slash(discord.dm(ravi), 'ask', NAPOLEON).reply();
    expect(textsOf(message)[1]).toBe('El artículo no cita a nadie que se llame «Napoleon».');
  });

  it('stays in its language when a button changes it in place', async () => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, at) => `Paragraph ${at + 1}. ${'It rained. '.repeat(30)}`,
    );
    const library = libraryOf({
      ...readArticle(TEXT),
      paragraphs: readArticle(paragraphs.join('\n\n')).paragraphs,
    });
    const { ravi, lena, articles } = await begin({ library });
    const { message } = await ravi.slash(articles, 'read').reply();
    expect(textsOf(message).at(-1)).toMatch(/^Страница 1 из \d+$/);
    const next = await lena.click(message!, 'Дальше ▶').reply();
    expect(textsOf(next.message).at(-1)).toMatch(/^Страница 2 из \d+$/);
    // The form is seen by who opened it alone.
    const { modal } = await ravi.click(next.message!, 'Перейти к абзацу').reply();
    expect([modal?.title, modal?.components[0]?.label]).toEqual([
      'Ir a un párrafo',
      'Número del párrafo, de 1 a 30',
    ]);
    const alone = await ravi.slash(articles, 'read', { private: true }).reply();
    const turned = await ravi.click(alone.message!, 'Siguiente ▶').reply();
    expect(textsOf(turned.message).at(-1)).toMatch(/^Página 2 de \d+ · tu propio punto de lectura$/);
  });

  it('is refused in the person’s language, whoever else would see the answer', async () => {
    const { mara, articles } = await begin();
    const { message, ephemeral } = await mara.slash(articles, 'author', { article: 'zzz' }).reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message)).toEqual(['这里没有文章《zzz》。/所有文章 列表 会全部列出。']);
    const question = 'x'.repeat(301);
    const long = await mara.slash(articles, 'ask', { question }, { force: true }).reply();
    expect([long.ephemeral, textsOf(long.message)]).toEqual([
      true,
      ['“问题”有 301 个字符。请不要超过 300 个。'],
    ]);
  });

  it('says in the person’s language that it failed', async () => {
    const library = libraryOf(readArticle(TEXT));
    const current = () => Promise.reject(new Error('broken'));
    const { mara, articles } = await begin({ library: { ...library, current } });
    const { message } = await mara.slash(articles, 'author').reply();
    expect(textsOf(message)[0]).toMatch(/^抱歉，我这边出了问题。.*[\w-]+/);
  });
});

describe('suggestions', () => {
  it('are in the person’s language, and taken back by their name', async () => {
    const { ravi, articles } = await begin();
    const { choices } = await ravi.autocomplete(articles, 'said', { speaker: 'oka' }).reply();
    expect(choices).toEqual([{ name: 'Ruth Okafor (3 declaraciones)', value: 'Ruth Okafor' }]);
    const { message } = await ravi.slash(articles, 'said', { speaker: choices![0]!.name }).reply();
    expect(textsOf(message).slice(0, 2)).toEqual(['### Высказывания: Ruth Okafor', '3 высказывания']);
  });
});

describe('the library', () => {
  it('is spoken of in the language of who manages it', async () => {
    const { library } = await openLibrary();
    const { mara, articles } = await begin({ library });
    const file = { name: 'library.txt', data: TEXT };
    const { message } = await mara.slash(articles, 'library add', { file }).reply();
    expect(textsOf(message).slice(1, 4)).toEqual([
      [
        '**作者** · Ana Reyes、Tom Hall',
        '**来源** · Harbor Courier',
        '**来源类型** · 报纸',
        '**发布时间** · 2021年3月3日',
        '**段落** · 4',
        '**引用了谁** · Peter Lind (3)和Ruth Okafor (3)',
        '**语言** · 英语',
      ].join('\n'),
      '没有找到：网址。可以用“修正”或“详情”补上。',
      '开头是：',
    ]);
    const { modal } = await mara.click(message!, '修正').reply();
    expect(modal?.title).toBe('文章信息');
    const kept = await mara.click(message!, '保存').reply();
    expect(buttonsOf(kept.message)).toEqual(['在整个服务器读', '在本频道读']);
    const chosen = await mara.slash(articles, 'library read', { article: '(sin elección)' }).reply();
    expect(textsOf(chosen.message)).toEqual(['已取消选择，现在读《Shipped first》。']);
    const shared = await mara.slash(articles, 'library edit', { article: 'Shipped first' }).reply();
    expect(textsOf(shared.message)).toEqual([
      '这篇文章是机器人自带的。你可以在这里隐藏它，但不能更改或移除。',
    ]);
  });
});

describe('the commands', () => {
  it('are named and described in the languages that the bot speaks', async () => {
    const { ravi, articles, discord, written } = await begin();
    const ask = ravi.commands(articles).find(({ name }) => name === 'ask');
    expect(ask?.name_localizations).toEqual({
      de: 'fragen',
      'es-ES': 'preguntar',
      'es-419': 'preguntar',
      fr: 'demander',
      ja: '質問',
      'pt-BR': 'perguntar',
      ru: 'спросить',
      'zh-CN': '提问',
    });
    expect(ask?.options?.[0]?.name_localizations).toMatchObject({ 'es-ES': 'pregunta', ru: 'вопрос' });
    expect(ask?.options?.[0]?.description_localizations).toMatchObject({
      'zh-CN': '你想知道什么，用自己的话说',
    });
    const [check] = ravi.commands(articles, 3);
    expect(check?.name_localizations).toMatchObject({ 'es-419': 'Comprobar cita' });
    expect(written.find(({ msg }) => msg === 'commands registered')).toMatchObject({ changed: true });
    const again = await running({ discord });
    expect(await again.line('commands registered')).toMatchObject({ changed: false });
  });

  it('are listed in the help: five to click, the others behind a select by the names that the person sees', async () => {
    const { ravi, articles } = await begin();
    const { message } = await ravi.slash(articles, 'help').reply();
    const [heading, , list = '', example] = textsOf(message);
    expect(heading).toBe('### Footnote');
    const lines = list.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(
      /^<\/said:\d+> · Lo que alguien dice en el artículo, con el párrafo de cada declaración$/,
    );
    expect(lines[4]).toBe('**Comprobar cita** · ¿Está esta cita en el artículo, palabra por palabra?');
    expect(example).toBe('Prueba: /preguntar pregunta: ¿Qué dijo Peter Lind?');
    const more = await ravi.select(message!, 'help:1', ['reading']).reply();
    expect(textsOf(more.message)[0]).toBe('### Leer el artículo');
    expect(textsOf(more.message)[1]).toMatch(/<\/articles list:\d+> · /);
  });

  it('are told in the help to those only who may use them', async () => {
    const { ravi, mara, articles } = await begin();
    mara.locale = 'en-US';
    ravi.locale = 'en-US';
    const mine = await mara.slash(articles, 'help').reply();
    const library = await mara.select(mine.message!, 'help:1', ['library']).reply();
    expect(textsOf(library.message)[1]).toContain('</library add:');
    const his = await ravi.slash(articles, 'help').reply();
    const forged = await ravi.select(his.message!, 'help:1', ['library'], { force: true }).reply();
    expect(textsOf(forged.message ?? forged.followUps[0]).join()).not.toContain('/library');
  });
});
