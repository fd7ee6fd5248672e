import { beforeEach, describe, expect, it } from 'vitest';
import type { Act, ManualClock, StandIn } from '../../src/stand-in/index.js';
import { caller, playground } from './client.js';

let discord: StandIn;
let clock: ManualClock;
let api: ReturnType<typeof caller>;

beforeEach(async () => {
  ({ discord, clock } = await playground());
  api = caller(discord);
});

describe('time', () => {
  it('an answer after 3 s is too late, and the person is told', async () => {
    await api.register();
    const act = api.ask();
    clock.advance(2999);
    expect(act.outcome.kind).toBe('waiting');
    clock.advance(1);
    expect(act.outcome).toMatchObject({ kind: 'failed', failure: 'The application did not respond' });
    expect(await api.answer(act, 4, { content: 'x' })).toMatchObject({ status: 404, code: 10062 });
  });

  it('an answer just in time is taken; a second one is not', async () => {
    await api.register();
    const act = api.ask();
    clock.advance(2999);
    expect(await api.answer(act, 4, { content: 'x' })).toMatchObject({ status: 204 });
    expect(await api.answer(act, 4, { content: 'y' })).toMatchObject({ status: 400, code: 40060 });
    expect(act.outcome.message?.content).toBe('x');
  });

  it('the token lives for 15 minutes', async () => {
    await api.register();
    const act = api.ask();
    await api.answer(act, 5);
    clock.advance(15 * 60_000 - 1);
    expect((await api.hook(act.interaction, 'GET', '/messages/@original')).status).toBe(200);
    clock.advance(1);
    expect(act.outcome.kind).toBe('failed');
    expect(
      (await api.hook(act.interaction, 'PATCH', '/messages/@original', { content: 'x' })).body.code,
    ).toBe(50027);
    expect(await api.answer(act, 4, { content: 'x' })).toMatchObject({ code: 10062 });
  });

  it('knows no interaction that it did not make, and no reply before there is one', async () => {
    await api.register();
    const act = api.ask();
    const other = { interaction: { ...act.interaction, token: 'wrong' } } as Act;
    expect(await api.answer(other, 4, { content: 'x' })).toMatchObject({ status: 404, code: 10062 });
    expect((await api.hook(act.interaction, 'GET', '/messages/@original')).body.code).toBe(10015);
    expect((await api.hook(act.interaction, 'POST', '', { content: 'x' })).body.code).toBe(10015);
    await api.answer(act, 4, { content: 'x' });
    expect((await api.hook(act.interaction, 'DELETE', '/messages/@original')).status).toBe(204);
    expect(act.outcome.kind).toBe('removed');
    expect(
      (await api.hook(act.interaction, 'PATCH', '/messages/@original', { content: 'x' })).body.code,
    ).toBe(10008);
  });
});

it('checks one answer of so many, where a bot is measured', async () => {
  const { discord } = await playground({ checkEvery: 2 });
  const api = caller(discord);
  await api.register();
  const tooLong = { content: 'x'.repeat(2001) };
  expect(await api.answer(api.ask(), 4, tooLong)).toMatchObject({ status: 204 });
  expect(await api.answer(api.ask(), 4, tooLong)).toMatchObject({ status: 400, code: 50035 });
});
