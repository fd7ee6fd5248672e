import { expect, it } from 'vitest';
import { createHealth } from '../../src/health/index.js';
import { ImportRefused } from '../../src/imports/index.js';
import { afterwards, running } from '../discord/bot.js';

async function served() {
  const health = createHealth();
  const { port, close } = await health.serve(0, '127.0.0.1');
  afterwards(close);
  const ask = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    return { status: response.status, text: await response.text() };
  };
  return { health, ask };
}

it('is ready when every shard is connected', async () => {
  const { health, ask } = await served();
  expect(await ask('/healthz')).toEqual({ status: 200, text: 'ok\n' });
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'not connected: shard none yet\n' });
  health.watch.shard(0, 'ready');
  health.watch.shard(1, 'away');
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'not connected: shard 1\n' });
  health.watch.shard(1, 'ready');
  expect(await ask('/readyz')).toEqual({ status: 200, text: 'ready\n' });
});

it('says what there is to ask for, and takes nothing else', async () => {
  const { ask } = await served();
  const none = { status: 404, text: 'There is /healthz, /readyz, /metrics.\n' };
  for (const path of ['/', '/toString', '/__proto__', '/healthz/x']) expect(await ask(path)).toEqual(none);
  expect(await ask('/healthz', 'POST')).toEqual(none);
  expect(await ask('/healthz', 'HEAD')).toEqual({ status: 200, text: '' });
  expect((await ask('/healthz?x=1')).status).toBe(200);
});

it('counts interactions, kinds of answer and shards, and tells nothing of who asked what', async () => {
  const { health, ask } = await served();
  const { discord } = await running({ watch: health.watch, onAnswer: health.onAnswer });
  const { ravi } = discord.people;
  const { articles } = discord.places;
  await ravi.slash(articles, 'ask', { question: 'Since when is it closed?' }).reply();
  await ravi.slash(articles, 'paragraph', { number: '1', article: 'none such' }).reply();
  await ravi.autocomplete(articles, 'said', { speaker: 'm' }).reply();
  // What is counted is counted after the answer is out.
  await expect.poll(async () => (await ask('/metrics')).text).toContain('what="/said suggestions"');
  const { text } = await ask('/metrics');
  expect(text).toContain('footnote_interaction_seconds_count{what="/ask",fate="answered"} 1');
  expect(text).toContain('footnote_interaction_seconds_count{what="/paragraph",fate="refused"} 1');
  expect(text).toMatch(/footnote_answers_total\{kind="\w+"\} 1/);
  expect(text).toContain('footnote_shard_ready{shard="0"} 1');
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  for (const told of ['closed?', ravi.user.id, ravi.user.username, articles.id])
    expect(text).not.toContain(told);
});

it('counts imports by what became of them', async () => {
  const { health, ask } = await served();
  const importDocument = async () => {
    throw new ImportRefused('too-long', 'This is too long.');
  };
  const { importDocument: counted } = health.watchImports({ importDocument, close() {} });
  await expect(counted({ from: 'content', content: '' })).rejects.toThrow('This is too long.');
  expect((await ask('/metrics')).text).toContain('footnote_imports_total{outcome="too-long"} 1');
});
