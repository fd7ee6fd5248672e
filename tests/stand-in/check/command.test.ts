import { beforeEach, describe, expect, it } from 'vitest';
import type { ManualClock, StandIn } from '../../../src/stand-in/index.js';
import { caller, playground } from '../client.js';

let discord: StandIn;
let clock: ManualClock;
let api: ReturnType<typeof caller>;

beforeEach(async () => {
  ({ discord, clock } = await playground());
  api = caller(discord);
});

describe('command lists', () => {
  const command = (more: object = {}) => ({ name: 'a', description: 'A', ...more });
  const text = (name: string, more: object = {}) => ({ type: 3, name, description: 'D', ...more });
  const many = (count: number, type: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `c${index}`,
      type,
      ...(type === 1 && { description: 'D' }),
    }));
  it.each<[string, object[], string]>([
    ['101 slash commands', many(101, 1), ': Maximum number of commands of type 1 reached (100).'],
    ['16 message commands', many(16, 3), ': Maximum number of commands of type 3 reached (15).'],
    ['a name twice', [command(), command()], '1: Application command names must be unique'],
    ['a name of 33', [command({ name: 'a'.repeat(33) })], '0.name: Must be 32 or fewer in length.'],
    ['capitals', [command({ name: 'Ask' })], '0.name: Command name is invalid: Ask'],
    ['a space', [command({ name: 'a b' })], '0.name: Command name is invalid: a b'],
    ['no description', [{ name: 'a' }], '0.description: This field is required'],
    [
      'a description of 101',
      [command({ description: 'x'.repeat(101) })],
      '0.description: Must be 100 or fewer in length.',
    ],
    [
      '26 options',
      [command({ options: Array.from({ length: 26 }, (_, index) => text(`o${index}`)) })],
      '0.options: Must have 25 or fewer items.',
    ],
    [
      'an option twice',
      [command({ options: [text('o'), text('o')] })],
      '0.options.1: Option name already used',
    ],
    [
      'required after optional',
      [command({ options: [text('a'), text('b', { required: true })] })],
      '0.options.1: Required options must be placed before non-required options',
    ],
    [
      'choices and autocomplete',
      [command({ options: [text('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] })],
      '0.options.0.choices: Choices and autocomplete exclude each other',
    ],
    [
      '26 choices',
      [
        command({
          options: [
            text('a', {
              choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'x' })),
            }),
          ],
        }),
      ],
      '0.options.0.choices: Must have 25 or fewer items.',
    ],
    [
      'max_length over 6,000',
      [command({ options: [text('a', { max_length: 6001 })] })],
      '0.options.0.max_length: Must be 6000 or less.',
    ],
    [
      'an option beside a sub-command',
      [command({ options: [{ type: 1, name: 's', description: 'S' }, text('o')] })],
      '0.options: Sub-commands and other options cannot stand side by side',
    ],
    [
      'more than 8,000 characters',
      [
        command({
          options: Array.from({ length: 4 }, (_, index) =>
            text(`o${index}`, {
              choices: Array.from({ length: 25 }, (_, choice) => ({
                name: `${choice}`.padEnd(50, 'x'),
                value: 'x'.repeat(50),
              })),
            }),
          ),
        }),
      ],
      '0: Command exceeds maximum size (10014 > 8000)',
    ],
    [
      'a described message command',
      [{ name: 'Check', type: 3, description: 'x' }],
      '0.description: Context menu commands cannot have description',
    ],
    [
      'an unknown locale',
      [command({ name_localizations: { xx: 'a' } })],
      '0.name_localizations: Unknown locale: xx',
    ],
    [
      'permissions that are no number',
      [command({ default_member_permissions: 'ManageGuild' })],
      '0.default_member_permissions: Value is not int.',
    ],
  ])('%s', async (_name, commands, wanted) => {
    const { status, body } = await api.register(commands);
    expect([status, body.code, discord.refusals[0]?.faults]).toEqual([400, 50035, [wanted]]);
    expect(discord.commands()).toEqual([]);
  });

  it('are checked each time, by the rules of the place where they stand', async () => {
    const put = async (path: string, body: object[]) => (await api.call('PUT', path, body)).status;
    const application = `/applications/${discord.world.application.id}`;
    const list = [command({ contexts: [0] })];
    expect(await put(`${application}/commands`, list)).toBe(200);
    expect(await put(`${application}/commands`, list)).toBe(200);
    expect(await put(`${application}/commands`, [command({ contexts: [9] })])).toBe(400);
    expect(await put(`${application}/guilds/${discord.servers.nightShelf.id}/commands`, list)).toBe(400);
  });

  it('knows no contexts in a server, and 200 creations a day', async () => {
    const path = `/applications/${discord.world.application.id}/guilds/${discord.servers.nightShelf.id}/commands`;
    await api.call('PUT', path, [command({ contexts: [0] })]);
    expect(discord.refusals[0]?.faults).toEqual(['0.contexts: contexts can be set on global commands only']);
    const named = (prefix: string) => many(100, 1).map((one) => ({ ...one, name: `${prefix}${one.name}` }));
    expect((await api.call('PUT', path, named('a'))).status).toBe(200);
    expect((await api.call('PUT', path, named('a'))).status).toBe(200);
    expect((await api.call('PUT', path, named('b'))).status).toBe(200);
    expect((await api.call('PUT', path, [command({ name: 'one_more' })])).body.code).toBe(30034);
    clock.advance(86_400_000);
    expect((await api.call('PUT', path, [command({ name: 'one_more' })])).status).toBe(200);
  });

  it('adds, reads, changes and removes one command', async () => {
    const path = `/applications/${discord.world.application.id}/commands`;
    const { body: made } = await api.call('POST', path, command());
    expect((await api.call('GET', `${path}/${made.id}`)).body).toEqual(made);
    const { body: changed } = await api.call('PATCH', `${path}/${made.id}`, { description: 'B' });
    expect(changed).toMatchObject({ id: made.id, name: 'a', description: 'B' });
    expect((await api.call('DELETE', `${path}/${made.id}`)).status).toBe(204);
    expect((await api.call('GET', `${path}/${made.id}`)).body.code).toBe(10063);
    expect((await api.call('PUT', '/applications/1/commands', [])).body.code).toBe(10002);
    expect(
      (await api.call('GET', `/applications/${discord.world.application.id}/guilds/1/commands`)).body.code,
    ).toBe(50001);
  });
});
