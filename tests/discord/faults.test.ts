import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { LibraryAway, LibraryRefusal } from '../../src/library/refusals.js';
import { ManualClock, startStandIn } from '../../src/stand-in/index.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, libraryOf, refusedCodes, running, textsOf } from './bot.js';

/** A library that answers when it is told to. */
function slowLibrary() {
  const library = libraryOf(readArticle(TEXT));
  const { promise: told, resolve: tell, reject: fail } = deferred();
  const current: typeof library.current = async (place) => {
    await told;
    return library.current(place);
  };
  return { library: { ...library, current }, tell, fail };
}

function deferred() {
  let resolve = () => {};
  let reject = (_: Error) => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('when something goes wrong', () => {
  it('shows that it is thinking while the library is slow, then answers', async () => {
    const { library, tell } = slowLibrary();
    const { discord } = await running({ library, patience: 0 });
    const act = discord.people.ravi.slash(discord.places.articles, 'author');
    expect((await act.acknowledged()).kind).toBe('thinking');
    tell();
    expect(textsOf((await act.reply()).message)[0]).toContain('Ana Reyes');
  });

  it('refuses in private what all saw it think of', async () => {
    const { library, fail } = slowLibrary();
    const { discord } = await running({ library, patience: 0 });
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    ravi.locale = 'es-ES';
    const act = ravi.slash(articles, 'author');
    expect(await act.acknowledged()).toMatchObject({ kind: 'thinking', ephemeral: false });
    fail(new LibraryRefusal({ because: 'last', id: 'a' }));
    const { followUps } = await act.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(followUps[0])).toEqual(['Es el último artículo que queda aquí. Añade antes otro.']);
    expect(lena.messages(articles)).toEqual([]);
    expect(ravi.messages(articles)).toHaveLength(1);
  });

  it('thinks privately when the answer will be private', async () => {
    const { library, tell } = slowLibrary();
    const { discord } = await running({ library, patience: 0 });
    const { articles } = discord.places;
    const act = discord.people.ravi.slash(articles, 'ask', { question: 'Who wrote it?', private: true });
    expect(await act.acknowledged()).toMatchObject({ kind: 'thinking', ephemeral: true });
    tell();
    expect(await act.reply()).toMatchObject({ kind: 'message', ephemeral: true });
  });

  it('tells the person kindly, with the reference that the log has', async () => {
    const library = {
      ...libraryOf(readArticle(TEXT)),
      current: () => Promise.reject(new Error('disk on fire')),
    };
    const { discord, line } = await running({ library });
    const { message, ephemeral } = await discord.people.ravi.slash(discord.places.articles, 'author').reply();
    const { reference, what, err } = await line('failed');
    expect(ephemeral).toBe(true);
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(textsOf(message)).toEqual([
      `Sorry, something went wrong on my side. Please try again. If it happens again, tell whoever runs this bot: ${reference}.`,
    ]);
    expect({ what, err }).toMatchObject({ what: '/author', err: { message: 'disk on fire' } });
  });

  it('says in a sentence that the library is away; the log has the cause', async () => {
    const away = new LibraryAway('unreachable', new Error('connect ECONNREFUSED 10.0.0.1:5432'));
    const library = { ...libraryOf(readArticle(TEXT)), current: () => Promise.reject(away) };
    const { discord, line } = await running({ library });
    const { message, ephemeral } = await discord.people.ravi.slash(discord.places.articles, 'author').reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message)).toEqual([
      'I can’t reach my library at the moment. Please try again in a few minutes.',
    ]);
    expect(await line('failed')).toMatchObject({
      err: { name: 'LibraryAway', cause: { message: 'connect ECONNREFUSED 10.0.0.1:5432' } },
    });
  });

  it('says what the library refuses, which is no failure', async () => {
    const refusal = new LibraryRefusal({ because: 'full', limit: 500 });
    const library = { ...libraryOf(readArticle(TEXT)), current: () => Promise.reject(refusal) };
    const { discord, written } = await running({ library });
    const { message } = await discord.people.ravi.slash(discord.places.articles, 'author').reply();
    expect(textsOf(message)).toEqual([
      'This library is full: it has 500 articles. Remove one that is no longer read.',
    ]);
    expect(written.filter(({ msg }) => msg === 'failed')).toEqual([]);
  });

  it('tells it to the person alone when all saw it think', async () => {
    const { library, fail } = slowLibrary();
    const { discord, line } = await running({ library, patience: 0 });
    const act = discord.people.ravi.slash(discord.places.articles, 'author');
    await act.acknowledged();
    fail(new Error('gone'));
    const { followUps } = await act.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(followUps[0])[0]).toContain(`this bot: ${(await line('failed')).reference}.`);
  });

  it('offers nothing while one types, instead of failing', async () => {
    const library = { ...libraryOf(readArticle(TEXT)), current: () => Promise.reject(new Error('gone')) };
    const { discord, line } = await running({ library });
    const act = discord.people.ravi.autocomplete(discord.places.articles, 'said', { speaker: 'a' });
    expect((await act.reply()).choices).toEqual([]);
    expect(await line('failed')).toMatchObject({ what: '/said suggestions', level: 'error' });
  });

  it('logs an interaction that has expired with the time it took, and goes on', async () => {
    const clock = new ManualClock();
    const discord = await startStandIn({ clock });
    afterwards(() => discord.close());
    const { library, tell } = slowLibrary();
    const { line } = await running({ library, discord });
    const { ravi } = discord.people;
    const act = ravi.slash(discord.places.articles, 'author');
    clock.advance(3_000);
    expect((await act.reply()).kind).toBe('failed');
    tell();
    const late = await line('too late to answer');
    expect(late).toMatchObject({ level: 'warn', what: '/author', code: 10062 });
    expect(late.took).toBeGreaterThanOrEqual(0);
    expect(refusedCodes(discord)).toEqual([10062]);
    const { message } = await ravi.slash(discord.places.articles, 'author').reply();
    expect(textsOf(message)[0]).toContain('Ana Reyes');
  });

  it('lets the other of two processes answer', async () => {
    const first = await running();
    const { discord } = first;
    const second = await running({ discord });
    const act = discord.people.ravi.slash(discord.places.articles, 'author');
    expect(textsOf((await act.reply()).message)[0]).toContain('Ana Reyes');
    const said = 'another process has answered: does one more run with this token?';
    const late = await Promise.race([first.line(said), second.line(said)]);
    expect(late).toMatchObject({ level: 'warn', code: 40060 });
    const wrote = discord.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
    );
    expect(wrote).toHaveLength(1);
    expect(refusedCodes(discord)).toEqual([40060]);
  });

  it('answers after Discord was busy or broken for a moment', async () => {
    const { discord } = await running();
    const { ravi } = discord.people;
    for (const failure of [{ status: 429, retryAfter: 0.01 }, { status: 500 }]) {
      discord.failNext({ method: 'POST', path: /\/callback$/, ...failure });
      const { message } = await ravi.slash(discord.places.articles, 'author').reply();
      expect(textsOf(message)[0]).toContain('Ana Reyes');
    }
    const statuses = discord.requests
      .filter(({ path }) => path.endsWith('/callback'))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 204, 500, 204]);
  });

  it('answers again when the connection was closed instead of an answer', async () => {
    const { discord } = await running();
    discord.failNext({ method: 'POST', path: /\/callback$/, status: 0 });
    const { message } = await discord.people.ravi.slash(discord.places.articles, 'author').reply();
    expect(textsOf(message)[0]).toContain('Ana Reyes');
  });

  it('resumes after the gateway was cut, and answers what was asked meanwhile', async () => {
    const { discord, line } = await running();
    discord.cut();
    const act = discord.people.ravi.slash(discord.places.articles, 'author');
    expect(textsOf((await act.reply()).message)[0]).toContain('Ana Reyes');
    expect(await line('resumed')).toMatchObject({ shard: 0 });
  });

  it('says which option is missing, of the wrong kind or too long, should Discord let it through', async () => {
    const { discord } = await running();
    const { articles } = discord.places;
    const { ravi } = discord.people;
    const force = { force: true };
    const missing = await ravi.slash(articles, 'said', {}, force).reply();
    expect(textsOf(missing.message)).toEqual(['/said needs “speaker”. Please fill it in and try again.']);
    const long = await ravi.slash(articles, 'ask', { question: 'a'.repeat(301) }, force).reply();
    expect(textsOf(long.message)).toEqual(['“question” has 301 characters. Please use at most 300.']);
    const unknown = await ravi.slash(articles, 'sing', {}, force).reply();
    expect(textsOf(unknown.message)).toEqual(['There is no command /sing. See /help.']);
  });

  it('answers what is under way before it stops, and takes nothing new', async () => {
    const { library, tell } = slowLibrary();
    const { discord, bot } = await running({ library });
    const { ravi, lena } = discord.people;
    const underWay = ravi.slash(discord.places.articles, 'author');
    // The gateway delivers in order: what comes back for this one means that the first has arrived.
    const before = ravi.slash(discord.places.articles, 'sing', {}, { force: true });
    await before.reply();
    const stopped = bot.stop();
    const late = lena.slash(discord.places.articles, 'author');
    tell();
    await stopped;
    expect(textsOf((await underWay.reply()).message)[0]).toContain('Ana Reyes');
    expect(late.outcome.kind).toBe('waiting');
    await discord.until(() => discord.connected === 0);
  });
});
