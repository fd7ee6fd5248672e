import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.js';

function written(
  log: (to: ReturnType<typeof createLog>) => void,
  secrets: string[] = [],
): Record<string, unknown> {
  const lines: string[] = [];
  log(createLog({ level: 'info', secrets, to: { write: (line: string) => void lines.push(line) } }));
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!) as Record<string, unknown>;
}

describe('the log', () => {
  it('never holds a secret, wherever it turns up', () => {
    const err = new Error('Bot abc.def.ghi was refused', { cause: new Error('abc.def.ghi') });
    const line = written(
      (log) => log.error({ err, token: 'x', headers: { authorization: 'y' } }, 'abc.def.ghi'),
      ['abc.def.ghi'],
    );
    expect(JSON.stringify(line)).not.toContain('abc.def.ghi');
    expect(line).toMatchObject({
      msg: '[hidden]',
      token: '[hidden]',
      headers: { authorization: '[hidden]' },
    });
    expect(line.err).toMatchObject({ message: 'Bot [hidden] was refused', cause: { message: '[hidden]' } });
  });

  it('hides the token of an interaction, and what was sent', () => {
    const err = Object.assign(new Error('Unknown interaction'), {
      code: 10062,
      url: 'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24.x-y_z/callback',
      requestBody: { json: { data: 'somebody’s words' } },
    });
    expect(written((log) => log.warn({ err }, 'late')).err).toMatchObject({
      code: 10062,
      url: 'https://discord.com/api/v10/interactions/123/[hidden]/callback',
    });
    expect(JSON.stringify(written((log) => log.warn({ err }, 'late')))).not.toContain('somebody');
  });

  it('holds nothing that a terminal obeys', () => {
    const lines: string[] = [];
    const log = createLog({ level: 'info', to: { write: (line: string) => void lines.push(line) } });
    const name = 'a\u001b[2J\u009b31m\u007f\u202e.txt';
    log.info({ name }, name);
    expect(lines.join('').replace(/\n$/, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(JSON.parse(lines[0]!)).toMatchObject({ name, msg: name });
  });

  it('takes anything that was thrown', () => {
    expect(written((log) => log.error({ err: 'a string' }, 'odd')).err).toEqual({ message: 'a string' });
  });
});
