import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { paceIntake } from '../../src/discord/intake.js';

/** What is heard of a gateway, where to hear of anything takes so many milliseconds. */
function gateway(takes = 0) {
  const manager = new EventEmitter();
  const heard: unknown[] = [];
  let time = 0;
  const hear = (what: unknown) => {
    time += takes;
    heard.push(what);
    if (what === 'hostile') throw new Error('hostile');
  };
  manager.on('dispatch', ({ data }) => hear(data.d.id));
  manager.on('closed', ({ code }) => hear(code));
  paceIntake(manager as unknown as Parameters<typeof paceIntake>[0], () => time);
  const tell = (t: string, d: object) => manager.emit('dispatch', { data: { op: 0, t, d }, shardId: 0 });
  return { manager, heard, tell };
}

const turned = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('what the gateway tells', () => {
  it('is heard but for messages of bots, those without their text, and changes', () => {
    const { manager, heard, tell } = gateway();
    tell('MESSAGE_CREATE', { id: 'asked', content: '<@1> who?', author: { id: '2' } });
    tell('MESSAGE_CREATE', { id: 'of others', content: '', author: { id: '2' } });
    tell('MESSAGE_CREATE', { id: 'of the bot', content: 'An answer', author: { id: '1', bot: true } });
    tell('MESSAGE_UPDATE', { id: 'changed', content: '<@1> who?' });
    tell('INTERACTION_CREATE', { id: 'interaction' });
    tell('THREAD_DELETE', { id: 'thread' });
    manager.emit('closed', { code: 1006, shardId: 0 });
    expect(heard).toEqual(['asked', 'interaction', 'thread', 1006]);
  });

  it('is heard in its order, a few milliseconds of it in a turn of the event loop', async () => {
    const { manager, heard, tell } = gateway(4);
    for (const id of [1, 2, 3, 4, 5]) tell('INTERACTION_CREATE', { id });
    manager.emit('closed', { code: 1006, shardId: 0 });
    expect(heard).toEqual([1, 2, 3]);
    await turned();
    expect(heard).toEqual([1, 2, 3, 4, 5, 1006]);
    await turned();
    tell('INTERACTION_CREATE', { id: 6 });
    expect(heard).toHaveLength(7);
  });

  it('is heard though something before it has failed', async () => {
    const { heard, tell } = gateway(4);
    for (const id of [1, 2, 3]) tell('INTERACTION_CREATE', { id });
    const failed = new Promise((resolve) => process.once('uncaughtException', resolve));
    for (const id of ['hostile', 'next']) tell('INTERACTION_CREATE', { id });
    expect(await failed).toMatchObject({ message: 'hostile' });
    await turned();
    expect(heard).toEqual([1, 2, 3, 'hostile', 'next']);
  });
});
