import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Command, offered } from '../../commands/index.js';
import { parseConfig } from '../../src/config.js';
import { writeDefinitions } from '../../src/discord/definitions.js';
import { register } from '../../src/discord/registration.js';
import { runRegister } from '../../src/discord/run-register.js';
import { playground } from './bot.js';

type Slash = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The REST interface of a Discord that has these commands and keeps what it is sent. */
function discordWith(has: unknown) {
  const put: { route: string; body: unknown }[] = [];
  const rest = {
    get: async () => has,
    put: async (route: string, { body }: { body?: unknown } = {}) => {
      put.push({ route, body });
      return body;
    },
  };
  return { rest: rest as unknown as Parameters<typeof register>[0], put };
}

describe('registering commands', () => {
  const wanted = writeDefinitions(offered) as Slash[];

  it('writes every command for servers, direct messages and user installs', () => {
    const { commands, messageCommands } = offered;
    expect(wanted.map(({ name }) => name)).toEqual([...commands, ...messageCommands].map(({ name }) => name));
    for (const { integration_types, contexts } of wanted) {
      expect({ integration_types, contexts }).toEqual({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('tells Discord when it has none, fewer, or others', async () => {
    for (const has of [[], wanted.slice(1), wanted.map((one) => ({ ...one, description: 'Old' }))]) {
      const { rest, put } = discordWith(has);
      expect((await register(rest, '9', offered)).changed).toBe(true);
      expect(put).toEqual([{ route: '/applications/9/commands', body: wanted }]);
    }
  });

  it('leaves it alone when Discord has the same, in its own order and with what it adds', async () => {
    const has = wanted
      .map(({ options, ...rest }) => ({
        id: '1',
        application_id: '9',
        version: '2',
        default_member_permissions: null,
        nsfw: false,
        name_localizations: null,
        dm_permission: true,
        ...rest,
        contexts: [2, 1, 0],
        // Discord leaves out what is false, and options where there are none.
        ...(options?.length && {
          options: options.map((option) =>
            'required' in option && !option.required ? { ...option, required: undefined } : option,
          ),
        }),
      }))
      .reverse();
    const { rest, put } = discordWith(JSON.parse(JSON.stringify(has)));
    expect((await register(rest, '9', offered)).changed).toBe(false);
    expect(put).toEqual([]);
  });

  it('notices options in another order, and a limit that was dropped', async () => {
    const [first, ...others] = wanted;
    const turned = { ...first, options: [...(first?.options ?? [])].reverse() };
    const unlimited = {
      ...first,
      options: first?.options?.map((option) => ({ ...option, max_length: undefined })),
    };
    for (const other of [turned, unlimited]) {
      const { rest } = discordWith(JSON.parse(JSON.stringify([other, ...others])));
      expect((await register(rest, '9', offered)).changed).toBe(true);
    }
  });

  it('puts required options first, as Discord wants them', () => {
    const text = { kind: 'text' } as const;
    const command = {
      name: 'odd',
      answers: 'public',
      options: { some: text, must: { ...text, required: true } },
      execute: async () => ({ blocks: [], actions: [] }),
    } as unknown as Command;
    expect(
      (writeDefinitions({ commands: [command], messageCommands: [] }) as Slash[])[0]?.options?.map(
        ({ name }) => name,
      ),
    ).toEqual(['must', 'some']);
  });

  it('registers for one server without what holds for all only', async () => {
    const { rest, put } = discordWith([]);
    await register(rest, '9', offered, '7');
    expect(put[0]?.route).toBe('/applications/9/guilds/7/commands');
    expect(Object.keys((put[0]!.body as object[])[0]!)).toEqual([
      'type',
      'name',
      'description',
      'name_localizations',
      'description_localizations',
      'options',
    ]);
  });

  it('is taken by the stand-in, once', async () => {
    const discord = await playground();
    const { readingRoom } = discord.servers;
    const config = () => parseConfig({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    const count = `${wanted.length} commands`;
    const inServer = ['--guild', readingRoom.id];
    const said: string[] = [];
    for (const args of [[], [], inServer, inServer]) said.push(await runRegister(args, config));
    expect(said).toEqual([
      `Registered ${count} everywhere.`,
      `Discord has the same ${count} everywhere already.`,
      `Registered ${count} in the server ${readingRoom.id}.`,
      `Discord has the same ${count} in the server ${readingRoom.id} already.`,
    ]);
    expect(discord.commands(readingRoom)).toHaveLength(wanted.length);
  });

  it.each([
    [['--guild', 'home'], '--guild takes the id of a server, a number of 17 to 20 digits.'],
    [['--guild', '1234567890123456'], '--guild takes the id of a server, a number of 17 to 20 digits.'],
    [['--gild', '12345678901234567'], "Unknown option '--gild'. Try --help."],
    [['12345678901234567'], 'Registering takes nothing but options. Try --help.'],
    [[], 'DISCORD_TOKEN: is needed to register commands.'],
  ])('says what it needs after %j', async (args, sentence) => {
    await expect(runRegister(args, () => parseConfig({}))).rejects.toThrow(sentence);
  });
});
