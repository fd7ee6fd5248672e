import { type BaseInteraction, Client, Events, GatewayIntentBits } from 'discord.js';
import { type Act, ManualClock, type StandIn, startStandIn } from '../../src/stand-in/index.js';
import { afterwards } from '../afterwards.js';

/** A playground whose clock stands still, closed after the test. */
export async function playground({ checkEvery = 1 } = {}): Promise<{ discord: StandIn; clock: ManualClock }> {
  const clock = new ManualClock(Date.UTC(2026, 0, 1));
  const discord = await startStandIn({ clock, checkEvery });
  afterwards(() => discord.close());
  return { discord, clock };
}

/** A playground with a discord.js client that is ready and hands each interaction to `handle`. */
export async function connected(
  handle: (interaction: BaseInteraction, client: Client<true>) => unknown = () => {},
): Promise<{ discord: StandIn; clock: ManualClock; client: Client<true> }> {
  const { discord, clock } = await playground();
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, retries: 3 },
  });
  afterwards(() => client.destroy());
  client.on(Events.InteractionCreate, async (interaction) => {
    await handle(interaction, client as Client<true>);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { discord, clock, client: client as Client<true> };
}

export const RAW_COMMANDS = [
  {
    name: 'ask',
    description: 'Ask the article',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [{ type: 3, name: 'question', description: 'What to ask', required: true, max_length: 300 }],
  },
  {
    name: 'said',
    description: 'What someone said',
    options: [{ type: 3, name: 'speaker', description: 'Who', required: true, autocomplete: true }],
  },
  {
    name: 'library',
    description: 'Manage articles',
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'Add one',
        options: [
          { type: 11, name: 'file', description: 'The file' },
          { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 9 },
          { type: 5, name: 'quiet', description: 'Say nothing' },
          { type: 3, name: 'kind', description: 'Kind', choices: [{ name: 'News', value: 'news' }] },
        ],
      },
    ],
  },
  { name: 'Check quote', type: 3 },
];

/** Calls the REST half without a client, as a bot with its own mind would. */
export function caller(discord: StandIn) {
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    token: string | undefined = discord.token,
  ) => {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { ...(token && { authorization: `Bot ${token}` }), 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  const id = discord.world.application.id;
  const callback = (interaction: { id: string; token: string }, type: number, data?: object) =>
    call('POST', `/interactions/${interaction.id}/${interaction.token}/callback`, { type, data }, '');
  return {
    call,
    register: (commands: unknown = RAW_COMMANDS) => call('PUT', `/applications/${id}/commands`, commands),
    /** The command /ask, given by Ravi. */
    ask: () => discord.people.ravi.slash(discord.places.articles, 'ask', { question: 'x' }),
    callback,
    /** Answers an act and returns what the bot was told. */
    async answer({ interaction }: Act, type: number, data?: object) {
      const { status, body } = await callback(interaction, type, data);
      return { status, code: body?.code, faults: discord.refusals.at(-1)?.faults, body };
    },
    hook: (interaction: { token: string }, method: string, rest = '', body?: unknown) =>
      call(method, `/webhooks/${id}/${interaction.token}${rest}`, body, ''),
  };
}

/** A button that can be clicked. */
export const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
export const row = (...components: object[]) => ({ type: 1, components });
