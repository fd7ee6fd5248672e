import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { TEXT } from '../reply/articles.js';
import { libraryOf, type Running, runningOver, textsOf } from './bot.js';

const begin = (options?: Parameters<typeof runningOver>[1]) => runningOver(undefined, options);

type Replied = Awaited<ReturnType<ReturnType<Running['discord']['people']['ravi']['slash']>['reply']>>;
const texts = async (act: { reply(): Promise<Replied> }) => textsOf((await act.reply()).message);
const NAPOLEON = { question: 'What did Napoleon say?' };

describe('/settings server', () => {
  it('shows what holds, and changes what is chosen', async () => {
    const { mara, ravi, articles } = await begin();
    const none = [
      '### This server’s settings',
      [
        '**Answers** · depends on the command (default)',
        '**Citation style** · APA (7th edition) (default)',
        '**Language** · the server’s language in Discord: English (default)',
        '**Paragraphs on a page of /read** · as many as fit (default)',
        '**Count discussed paragraphs** · on (default)',
      ].join('\n'),
    ];
    expect(await texts(ravi.slash(articles, 'settings server'))).toEqual(none);
    const given = { answers: 'private', style: 'mla', language: 'es', map: false };
    const { message, ephemeral } = await mara.slash(articles, 'settings server', given).reply();
    expect(ephemeral).toBe(true);
    const set = [
      '**Answers** · only the person who asks sees them',
      '**Citation style** · MLA (9th edition)',
      '**Language** · Español',
      '**Paragraphs on a page of /read** · as many as fit (default)',
      '**Count discussed paragraphs** · off',
    ].join('\n');
    expect(textsOf(message)).toEqual(['### This server’s settings', 'Changed.', set]);
    expect(await texts(ravi.slash(articles, 'settings server'))).toEqual(['### This server’s settings', set]);
    const back = { answers: 'default', style: 'default', language: 'default', map: true };
    await mara.slash(articles, 'settings server', back).reply();
    expect(await texts(ravi.slash(articles, 'settings server'))).toEqual([
      none[0],
      none[1]?.replace('on (default)', 'on'),
    ]);
  });

  it('is for those who manage the server; others are told so in their language', async () => {
    const { ravi, articles, library, discord } = await begin();
    ravi.locale = 'ru';
    const { message, ephemeral } = await ravi.slash(articles, 'settings server', { language: 'es' }).reply();
    expect([ephemeral, textsOf(message)]).toEqual([
      true,
      ['Менять настройки могут только те, кто управляет сервером. Ваши — в /настройки мои.'],
    ]);
    expect(await library.settings({ server: discord.servers.readingRoom.id })).toEqual({});
  });

  it('holds in that server only', async () => {
    const { mara, articles, shelf } = await begin();
    await mara.slash(articles, 'settings server', { answers: 'private', language: 'ru' }).reply();
    const here = await mara.slash(articles, 'ask', { ...NAPOLEON, private: false }).reply();
    expect([here.ephemeral, textsOf(here.message)[1]]).toEqual([
      false,
      'Статья не цитирует никого по имени «Napoleon».',
    ]);
    const there = await mara.slash(shelf, 'ask', NAPOLEON).reply();
    expect([there.ephemeral, textsOf(there.message)[1]]).toEqual([
      false,
      'The article doesn’t quote anybody called “Napoleon”.',
    ]);
  });

  it('is not where there is no server that has the bot', async () => {
    const { ravi, abroad, discord } = await begin();
    ravi.install();
    for (const place of [discord.dm(ravi), abroad]) {
      expect(await texts(ravi.slash(place, 'settings server', { answers: 'private' }))).toEqual([
        'There are no server settings here. Yours are under /settings mine.',
      ]);
    }
  });
});

describe('/settings mine', () => {
  it('goes before the server’s, and the option of a command before both', async () => {
    const { mara, ravi, lena, articles } = await begin();
    await mara.slash(articles, 'settings server', { answers: 'private', style: 'mla' }).reply();
    expect(await texts(ravi.slash(articles, 'settings mine'))).toEqual([
      '### Your settings',
      [
        '**Answers** · only the person who asks sees them (set by the server)',
        '**Citation style** · MLA (9th edition) (set by the server)',
        '**Language** · the language of Discord (default)',
        '**Paragraphs on a page of /read** · as many as fit (default)',
      ].join('\n'),
    ]);
    await ravi.slash(articles, 'settings mine', { answers: 'public', style: 'bibtex' }).reply();
    const seen = async (person: typeof ravi, given = {}) =>
      (await person.slash(articles, 'ask', { ...NAPOLEON, ...given }).reply()).ephemeral;
    expect([await seen(lena), await seen(lena, { private: false })]).toEqual([true, false]);
    expect([await seen(ravi), await seen(ravi, { private: true })]).toEqual([false, true]);
    expect((await texts(lena.slash(articles, 'cite')))[0]).toBe('### MLA (9th edition)');
    expect((await texts(ravi.slash(articles, 'cite')))[0]).toBe('### BibTeX');
    expect((await texts(ravi.slash(articles, 'cite', { style: 'link' })))[0]).toBe('### Link');
    // What is private by itself stays so.
    expect((await ravi.slash(articles, 'help').reply()).ephemeral).toBe(true);
  });

  it('speaks the language of Discord again once its own is taken back', async () => {
    const { ravi, articles } = await begin();
    ravi.locale = 'fr';
    const [heading] = await texts(ravi.slash(articles, 'settings mine', { language: 'de' }));
    expect(heading).toBe('### Deine Einstellungen');
    const [taken] = await texts(ravi.slash(articles, 'settings mine', { language: 'default' }));
    expect(taken).toBe('### Tes réglages');
  });

  it('offers to share what a setting made private, and cites in the style that was set', async () => {
    const { ravi, articles, library, discord } = await begin();
    const place = { server: discord.servers.readingRoom.id, person: ravi.id };
    const { id } = await library.draft(place, readArticle(TEXT));
    await library.keep(place, id);
    await library.choose(place, id, 'everywhere');
    await ravi.slash(articles, 'settings mine', { answers: 'private', style: 'harvard' }).reply();
    const question = 'Since when has the building been closed?';
    const { message } = await ravi.slash(articles, 'ask', { question }).reply();
    const labels = JSON.stringify(message?.components);
    expect([labels.includes('"Share"'), labels.includes('"Remove"')]).toEqual([true, false]);
    expect((await texts(ravi.click(message!, 'Cite')))[0]).toBe('### Harvard (Cite Them Right)');
  });

  it('is followed wherever the person goes: in direct messages and where they bring the bot along', async () => {
    const { ravi, articles, abroad, discord } = await begin();
    ravi.install();
    const dm = discord.dm(ravi);
    const changed = await texts(ravi.slash(dm, 'settings mine', { language: 'es', answers: 'private' }));
    expect(changed).toEqual([
      '### Tus ajustes',
      'Cambiado.',
      [
        '**Respuestas** · solo las ve quien pregunta',
        '**Estilo de cita** · APA (7.ª edición) (predeterminado)',
        '**Idioma** · Español\n**Párrafos por página al leer** · los que quepan (predeterminado)',
      ].join('\n'),
    ]);
    for (const place of [dm, abroad, articles]) {
      const { message, ephemeral } = await ravi.slash(place, 'ask', NAPOLEON).reply();
      expect([ephemeral, textsOf(message)[1]]).toEqual([
        true,
        'El artículo no cita a nadie que se llame «Napoleon».',
      ]);
    }
    // What others read too is in their language.
    const open = await ravi.slash(articles, 'ask', { ...NAPOLEON, private: false }).reply();
    expect(textsOf(open.message)[1]).toBe('The article doesn’t quote anybody called “Napoleon”.');
    await ravi.slash(dm, 'settings mine', { language: 'default' }).reply();
    expect((await texts(ravi.slash(dm, 'settings mine')))[0]).toBe('### Your settings');
  });

  it('is forgotten with the person’s library', async () => {
    const { ravi, library, discord } = await begin();
    const dm = discord.dm(ravi);
    await ravi.slash(dm, 'settings mine', { style: 'mla' }).reply();
    expect(await library.settings({ person: ravi.id })).toEqual({ style: 'mla' });
    const { message } = await ravi.slash(dm, 'library forget').reply();
    expect(textsOf(message)[0]).toBe(
      'Delete everything I keep of you? That includes your choices and settings, and your notes in all servers. You can’t undo this.',
    );
    await ravi.click(message!, 'Delete everything').reply();
    expect(await library.settings({ person: ravi.id })).toEqual({});
  });
});

describe('while the database is away', () => {
  it('what was last seen holds, and a change is refused in a sentence', async () => {
    const { ravi, articles, fail } = await begin();
    await ravi.slash(articles, 'settings mine', { answers: 'private', language: 'ru' }).reply();
    expect((await ravi.slash(articles, 'ask', NAPOLEON).reply()).ephemeral).toBe(true);
    fail(Object.assign(new Error('no connection'), { code: 'ECONNREFUSED' }));
    const { message, ephemeral } = await ravi.slash(articles, 'ask', NAPOLEON).reply();
    expect([ephemeral, textsOf(message)[1]]).toEqual([
      true,
      'Статья не цитирует никого по имени «Napoleon».',
    ]);
    const change = ravi.slash(articles, 'settings mine', { answers: 'public' });
    expect(await texts(change)).toEqual([
      'Моя библиотека сейчас недоступна. Попробуйте через несколько минут.',
    ]);
    fail(undefined);
  });

  it('nobody waits for settings that don’t come', async () => {
    const library = libraryOf(readArticle(TEXT));
    let hangs = false;
    const settings = () =>
      hangs ? new Promise<never>(() => {}) : Promise.resolve({ answers: 'private', language: 'es' });
    const { ravi, lena, articles } = await begin({ library: { ...library, settings }, patience: 300 });
    await ravi.slash(articles, 'ask', NAPOLEON).reply();
    hangs = true;
    const { message, ephemeral } = await ravi.slash(articles, 'ask', NAPOLEON).reply();
    expect([ephemeral, textsOf(message)[1]]).toEqual([
      true,
      'El artículo no cita a nadie que se llame «Napoleon».',
    ]);
    expect((await lena.slash(articles, 'ask', NAPOLEON).reply()).ephemeral).toBe(false);
  });

  it('settings that can’t be read don’t keep anybody from an answer', async () => {
    const library = libraryOf(readArticle(TEXT));
    const settings = () => Promise.reject(new SyntaxError('Unexpected token'));
    const { ravi, articles, line } = await begin({ library: { ...library, settings } });
    expect((await ravi.slash(articles, 'ask', NAPOLEON).reply()).ephemeral).toBe(false);
    expect(await line('the settings could not be read')).toMatchObject({ err: { name: 'SyntaxError' } });
  });
});
