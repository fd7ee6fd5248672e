import { expect, it } from 'vitest';
import { createRetries } from '../../src/discord/retries.js';
import { running, textsOf } from './bot.js';

function opened() {
  const waits: number[] = [];
  const lines: object[] = [];
  const log = { warn: (line: object) => void lines.push(line) };
  const retries = createRetries(3, log as never, async (milliseconds) => waits.push(milliseconds));
  return { retries, waits, lines };
}

it('a lost connection is made again at once, then after ever longer times, which the log explains', async () => {
  const { retries, waits, lines } = opened();
  for (let event = 0; event < 5; event++) await retries.before();
  retries.lost(4000);
  await retries.before();
  expect([waits, lines]).toEqual([[], []]);
  for (let attempt = 2; attempt <= 12; attempt++) {
    retries.lost(1006);
    await retries.before();
  }
  for (const [at, wait] of waits.entries()) {
    const most = Math.min(1000 * 2 ** at, 60_000);
    expect(wait).toBeGreaterThanOrEqual(most / 2);
    expect(wait).toBeLessThanOrEqual(most);
  }
  expect(waits).toHaveLength(11);
  expect(lines[0]).toEqual({ shard: 3, attempt: 2, wait: waits[0], why: 'no connection to Discord' });
  retries.lost(4008);
  await retries.before();
  expect(lines.at(-1)).toMatchObject({ why: 'RateLimited (4008)' });
  retries.made();
  retries.lost(1006);
  for (let event = 0; event < 5; event++) await retries.before();
  expect(waits).toHaveLength(12);
});

it('a bot that is cut off again and again comes back', async () => {
  const { discord, line } = await running();
  for (let times = 0; times < 2; times++) {
    discord.cut();
    const act = discord.people.ravi.slash(discord.places.articles, 'author');
    expect(textsOf((await act.reply()).message)[0]).toContain('Ana Reyes');
    await line('resumed');
  }
});
