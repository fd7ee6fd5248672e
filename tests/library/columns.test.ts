import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { preferencesAt, readPreferences } from '../../commands/preferences.js';
import { COLUMNS } from '../../src/library/engines/columns.js';
import { openDatabase } from '../../src/library/engines/open.js';
import { createArticleVectors } from '../../src/library/store/vectors.js';
import { readDocumentVectors, writeDocumentVectors } from '../../src/meaning/article-vectors.js';
import { packTokens } from '../../src/meaning/tokens.js';
import { hashTexts } from '../../src/meaning/vector-cache.js';
import { packVectors } from '../../src/meaning/vectors.js';
import { onEachEngine, openAt } from './engines.js';

// All rows here are as they were written when this test was: they stand in the databases of those who run the bot.

const NOON = Date.UTC(2026, 0, 1) - 3_600_000;
const ARTICLE =
  '{"title":"Apples fall in autumn","authors":["Ann Ash"],"source":"Courier","published":{"printed":"3 March 2021","iso":"2021-03-03"},"language":"en","paragraphs":[{"number":1,"text":"The apples fall. They are red."},{"number":2,"text":"Nobody eats them."}],"captions":[],"notes":[]}';
const LISTING = '{"title":"Apples fall in autumn","authors":["Ann Ash"],"source":"The Paper","paragraphs":2}';
const PAST =
  '[{"number":1,"hash":"7Wezec_V07K_7laV","length":30,"before":"","after":"Nobody eats them.","alike":1,"twins":1}]';
const VECTORS = 'a069ce3b0402013c5f817f000402013c007f';
const TOKENS = '020000009507';

const common = { library: 's100', replaces: null, listing_json: LISTING, article_json: ARTICLE };
const times = { added: NOON, changed: NOON };
const ROWS = {
  articles: [
    {
      ...common,
      ...times,
      id: 'kept-Article',
      state: 'kept' as const,
      revision: 3,
      edits_json: '{"source":"The Paper","published":null}',
    },
    {
      ...common,
      ...times,
      id: 'draft_Articl',
      state: 'draft' as const,
      replaces: 'kept-Article',
      revision: 1,
      edits_json: '{}',
    },
    { ...common, ...times, id: 'gone-Article', state: 'removed' as const, revision: 1, edits_json: '{}' },
    {
      ...common,
      ...times,
      id: 'past-Article',
      state: 'earlier' as const,
      replaces: 'kept-Article',
      revision: 2,
      edits_json: '{}',
    },
    {
      ...common,
      ...times,
      id: 'mergedArticl',
      state: 'merged' as const,
      replaces: 'kept-Article',
      revision: 1,
      listing_json: '{}',
      article_json: '{}',
      edits_json: '{}',
    },
    {
      ...common,
      ...times,
      id: 'own__Article',
      library: 'p1',
      state: 'kept' as const,
      revision: 1,
      edits_json: '{}',
    },
    {
      ...common,
      ...times,
      id: 'hosts-Articl',
      library: 'phost',
      state: 'kept' as const,
      revision: 1,
      edits_json: '{}',
    },
  ],
  originals: [
    {
      article: 'kept-Article',
      about_json: '{"format":"text","name":"apples.txt","text":true}',
      content: Buffer.from('The äpples fall.', 'utf8'),
    },
    {
      article: 'draft_Articl',
      about_json: '{"format":"pdf","url":"https://example.org/a.pdf","text":false}',
      content: Buffer.from([0, 255, 128]),
    },
  ],
  past_paragraphs: [{ article: 'kept-Article', revision: 2, paragraphs_json: PAST }],
  choices: [
    { library: 's100', channel: '', article: 'kept-Article' },
    { library: 's100', channel: '111', article: 'shipped-2' },
  ],
  hidden: [{ library: 's100', article: 'shipped-1' }],
  settings: [
    { library: 's100', name: 'answers', value_json: '"private"' },
    { library: 's100', name: 'style', value_json: '"mla"' },
    { library: 's100', name: 'language', value_json: '"de"' },
    { library: 's100', name: 'map', value_json: 'true' },
    { library: 'p1', name: 'answers', value_json: '"public"' },
    { library: 'p1', name: 'style', value_json: '"bibtex"' },
    { library: 'p1', name: 'language', value_json: '"fr"' },
  ],
  progress: [{ library: 's100', channel: '110', article: 'kept-Article', position: 2, through: null }],
  discussed: [{ library: 's100', article: 'kept-Article', paragraph: 2, count: 7 }],
  imports: Array.from({ length: 20 }, () => ({ library: 's100', at: NOON + 1 })),
  words: [
    {
      ...{ article: 'kept-Article', revision: 3, form: 1, hash: 'a hash', sentences: 2, paragraphs: 2 },
      content: Buffer.from('words'),
    },
  ],
  vectors: [
    {
      ...{ article: 'kept-Article', model: 'm@1', hash: 'a hash', content: Buffer.from(VECTORS, 'hex') },
      tokens: Buffer.from(TOKENS, 'hex'),
    },
  ],
  notes: [
    {
      id: 'note_Article',
      library: 's100',
      person: '1',
      article: 'kept-Article',
      paragraph: 2,
      kept_json:
        '{"title":"Apples fall in autumn","cited":"“Apples fall in autumn”, Ann Ash","text":"Nobody eats them.","note":"Why?"}',
      at: NOON,
    },
  ],
  log: [
    { library: 's100', person: '7', at: NOON, what_json: '{"kind":"added","title":"Apples"}' },
    {
      library: 's100',
      person: '7',
      at: NOON + 1,
      what_json: '{"kind":"chosen","title":"Apples","channel":"110"}',
    },
    { library: 's100', person: '8', at: NOON + 2, what_json: '{"kind":"chosen"}' },
    {
      library: 's100',
      person: '8',
      at: NOON + 3,
      what_json: '{"kind":"limited","title":"Apples","channel":"110","last":2}',
    },
    { library: 's100', person: '8', at: NOON + 4, what_json: '{"kind":"set","setting":"style"}' },
    {
      library: 's100',
      person: '',
      at: NOON + 5,
      what_json: '{"kind":"moved","title":"Apples","channel":"110","last":2}',
    },
  ],
  schedule: [
    {
      ...{ id: 'step_Article', library: 's100', channel: '110', article: 'kept-Article', person: '1' },
      ...{ first: 1, last: 2, at: NOON, moves: 1, reminds: 0 },
    },
  ],
  threads: [
    { library: 's100', channel: '110', article: 'kept-Article', paragraph: 2, thread: '777', at: NOON },
  ],
  departures: [{ server: '300', at: NOON }],
};

onEachEngine('the rows of a database of today', (open) => {
  it('stand in tables whose columns are all written down', async () => {
    const { library, database } = await open();
    const tables = await database.read.introspection.getTables();
    const ours = tables.filter(({ name }) => !name.startsWith('kysely_'));
    const columns = ours.map(({ name, columns }) => [name, columns.map((one) => one.name).sort()]);
    expect(Object.fromEntries(columns)).toEqual(
      Object.fromEntries(Object.entries(COLUMNS).map(([name, of]) => [name, Object.keys(of).sort()])),
    );
    expect(Object.keys(ROWS).sort()).toEqual(Object.keys(COLUMNS).sort());
    await library.close();
  });

  it('mean the same', async () => {
    const { library, database } = await open();
    for (const [table, rows] of Object.entries(ROWS))
      await database.write
        .insertInto(table as keyof typeof ROWS)
        .values(rows as never)
        .execute();
    const here = { server: '100', channel: '110', person: '1' };
    const alone = { person: '1' };

    const kept = await library.current(here);
    expect(kept).toMatchObject({ id: 'kept-Article', revision: 3 });
    const { published: _, ...article } = JSON.parse(ARTICLE);
    expect(kept.article).toEqual({ ...article, source: 'The Paper' });
    expect((await library.current({ ...here, channel: '111' })).id).toBe('shipped-2');
    expect((await library.current({ ...here, channel: '112', parent: '111' })).id).toBe('shipped-2');
    expect((await library.find(alone, 'own__Article'))?.article).toEqual(JSON.parse(ARTICLE));
    expect(await library.find(alone, 'kept-Article')).toBeUndefined();

    const listed = (await library.list(here)).map(({ id, shared, hidden }) => [id, shared, hidden]);
    expect(listed.sort()).toEqual([
      ['hosts-Articl', true, false],
      ['kept-Article', false, false],
      ['shipped-1', true, true],
      ['shipped-2', true, false],
    ]);
    expect((await library.list(here)).find(({ id }) => id === 'kept-Article')).toMatchObject({
      source: 'The Paper',
      paragraphs: 2,
      added: new Date(NOON),
    });

    expect(await library.findDraft(here, 'draft_Articl')).toEqual({
      id: 'draft_Articl',
      revision: 1,
      article: JSON.parse(ARTICLE),
      replaces: 'kept-Article',
      until: new Date(NOON + 24 * 3_600_000),
    });
    expect(await library.findDraft(here, 'gone-Article')).toBeUndefined();
    expect((await library.keep(here, 'mergedArticl')).id).toBe('kept-Article');
    expect(await library.anchors(here, 'kept-Article', 1)).toEqual(JSON.parse(PAST));
    expect(await library.anchors(here, 'kept-Article', 3)).toHaveLength(2);

    expect(await preferencesAt(here, library)).toEqual({
      own: { answers: 'public', style: 'bibtex', language: 'fr' },
      server: { answers: 'private', style: 'mla', language: 'de', map: true },
    });
    expect(await library.progress(here, 'kept-Article')).toEqual({ position: 2 });
    expect(await library.discussed(here, 'kept-Article')).toEqual([{ paragraph: 2, count: 7 }]);
    expect(await library.threads(here, 'kept-Article')).toEqual([
      { paragraph: 2, channel: '110', thread: '777' },
    ]);
    expect(await library.notes(here)).toEqual([
      {
        ...{ id: 'note_Article', article: 'kept-Article', paragraph: 2, title: 'Apples fall in autumn' },
        ...{ cited: '“Apples fall in autumn”, Ann Ash', text: 'Nobody eats them.', note: 'Why?' },
      },
    ]);
    expect((await library.restorable(here)).map(({ id }) => id).sort()).toEqual([
      'gone-Article',
      'past-Article',
    ]);
    expect((await library.restore(here, 'gone-Article')).id).toBe('gone-Article');
    expect((await library.logged(here)).slice(1)).toEqual(
      [
        { at: new Date(NOON), person: '7', change: { kind: 'added', title: 'Apples' } },
        {
          at: new Date(NOON + 1),
          person: '7',
          change: { kind: 'chosen', title: 'Apples', channel: '110' },
        },
        { at: new Date(NOON + 2), person: '8', change: { kind: 'chosen' } },
        {
          at: new Date(NOON + 3),
          person: '8',
          change: { kind: 'limited', title: 'Apples', channel: '110', last: 2 },
        },
        { at: new Date(NOON + 4), person: '8', change: { kind: 'set', setting: 'style' } },
        {
          at: new Date(NOON + 5),
          change: { kind: 'moved', title: 'Apples', channel: '110', last: 2 },
        },
      ].reverse(),
    );
    expect(await library.planned(here)).toEqual([
      {
        ...{ id: 'step_Article', place: here, article: 'kept-Article', title: 'Apples fall in autumn' },
        ...{ paragraphs: 2, first: 1, last: 2, at: new Date(NOON), moves: true, reminds: false },
      },
    ]);
    await expect(library.admit(here)).rejects.toMatchObject({
      refused: { because: 'too-many-imports' },
    });
    expect(await createArticleVectors(database).find('kept-Article', 'm@1')).toEqual({
      hash: 'a hash',
      bytes: Uint8Array.from(Buffer.from(VECTORS, 'hex')),
      tokens: Uint8Array.from(Buffer.from(TOKENS, 'hex')),
    });
    await library.close();
  });
});

onEachEngine('a database of the first version', (_, create) => {
  it('is brought up to date with all that is in it, and counts nobody who is alone', async () => {
    const address = await create();
    const old = await openDatabase(address, () => {});
    // What came later is taken out again: these tables were there first, and have not changed.
    const later = ['vectors', 'words', 'notes', 'log', 'threads', 'schedule'];
    for (const table of later) await old.write.schema.dropTable(table).execute();
    await sql`delete from kysely_migration where name >= '003'`.execute(old.write);
    const alone = { library: 'p1', article: 'own__Article', paragraph: 1, count: 3 };
    const first = Object.entries(ROWS).filter(([table]) => !later.includes(table));
    for (const [table, rows] of [...first, ['discussed', [alone]] as const])
      await old.write
        .insertInto(table as keyof typeof ROWS)
        .values(rows as never)
        .execute();
    await old.close();

    const { library, database } = await openAt(address);
    for (const [table, rows] of first)
      expect(
        await database.read
          .selectFrom(table as 'articles')
          .selectAll()
          .execute(),
      ).toHaveLength(rows.length);
    const here = { server: '100', channel: '110', person: '1' };
    expect(await library.current(here)).toMatchObject({
      id: 'kept-Article',
      article: { source: 'The Paper' },
    });
    expect(await library.progress(here, 'kept-Article')).toEqual({ position: 2 });
    expect(await library.discussed(here, 'kept-Article')).toEqual([{ paragraph: 2, count: 7 }]);
    expect((await library.keep(here, 'draft_Articl')).id).toBe('kept-Article');
    expect(await library.logged(here)).toHaveLength(1);
    // What earlier versions kept of the files goes by itself.
    await library.purge();
    expect(await database.read.selectFrom('originals').selectAll().execute()).toEqual([]);
    expect((await library.find(here, 'kept-Article'))?.article.source).toBe('The Paper');
    await library.close();
  });
});

it('every value of a setting means the same', () => {
  const values = {
    answers: ['public', 'private'],
    style: ['apa', 'mla', 'chicago', 'harvard', 'bibtex', 'csl-json', 'link'],
    language: ['de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'ru', 'zh-CN'],
    map: [true, false],
  };
  for (const [name, all] of Object.entries(values))
    for (const value of all) expect(readPreferences({ [name]: value })).toEqual({ [name]: value });
});

it('vectors are written as they were, and read back, and their texts have the same name', () => {
  const texts = {
    sentences: ['The apples fall.', 'They are red.'],
    paragraphs: ['The apples fall. They are red.'],
  };
  expect(hashTexts(texts)).toBe('4e9c06be5e365d32b928503f7f28463e');
  const pack = (...vectors: [number, number][]) =>
    packVectors(
      vectors.map((one) => Float32Array.from(one)),
      2,
    );
  const vectors = { model: 'm@1', sentences: pack([0.6, -0.8], [1, 0]), paragraphs: pack([0, 1]) };
  const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex');
  const model = { id: 'm@1', dimensions: 2 };
  const kept = { bytes: Buffer.from(VECTORS, 'hex'), tokens: Buffer.from(TOKENS, 'hex') };
  expect(hex(writeDocumentVectors(vectors).bytes)).toBe(VECTORS);
  expect(readDocumentVectors(kept, texts, model)).toEqual(vectors);

  const withTokens = { ...vectors, tokens: packTokens([Float32Array.from([0.6, -0.8, 1, 0])], 2) };
  expect(hex(writeDocumentVectors(withTokens).tokens)).toBe(TOKENS);
  expect(readDocumentVectors(kept, texts, { ...model, tokenDimensions: 2 })).toEqual(withTokens);
});
