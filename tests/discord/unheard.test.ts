import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { leaveOutUnheard } from '../../src/discord/unheard.js';

it('leaves out messages of bots, those without their text, and changes; all else is heard', () => {
  const manager = new EventEmitter();
  const heard: unknown[] = [];
  manager.on('dispatch', ({ data }) => heard.push(data.d.id));
  manager.on('closed', ({ code }) => heard.push(code));
  leaveOutUnheard(manager as Parameters<typeof leaveOutUnheard>[0]);
  const tell = (t: string, d: object) => manager.emit('dispatch', { data: { op: 0, t, d }, shardId: 0 });
  tell('MESSAGE_CREATE', { id: 'asked', content: '<@1> who?', author: { id: '2' } });
  tell('MESSAGE_CREATE', { id: 'of others', content: '', author: { id: '2' } });
  tell('MESSAGE_CREATE', { id: 'of the bot', content: 'An answer', author: { id: '1', bot: true } });
  tell('MESSAGE_UPDATE', { id: 'changed', content: '<@1> who?' });
  tell('INTERACTION_CREATE', { id: 'interaction' });
  tell('THREAD_DELETE', { id: 'thread' });
  manager.emit('closed', { code: 1006, shardId: 0 });
  expect(heard).toEqual(['asked', 'interaction', 'thread', 1006]);
});
