/**
 * A Discord of its own on loopback, for a real discord.js client. It knows nothing of the bot.
 *
 * ```ts
 * const discord = await startStandIn();
 * const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
 * await client.login(discord.token);
 *
 * const { mara, ravi } = discord.people; // mara may manage the servers
 * const { articles } = discord.places;
 * const act = ravi.slash(articles, 'ask', { question: 'Who wrote it?' });
 * const { message, ephemeral } = await act.reply();
 * const more = await ravi.click(message!, 'Show more').reply();
 *
 * expect(discord.refusals).toEqual([]);
 * await discord.close();
 * ```
 *
 * **People** (`Person`): `slash`, `autocomplete`, `click`, `select`, `submit`, `messageCommand`, `say`,
 * `install`, `join`, `commands`, `messages`, `locale`. They throw `NotOffered` at once for what Discord's client would not
 * send (no such command here, a missing option, a disabled button, somebody else's private message);
 * `{ force: true }` sends it all the same.
 *
 * **Acts** (`Act`): `reply()` waits for the answer, `acknowledged()` for "thinking…" too, `until(test)` for
 * anything else; `outcome` is the state now. All of them follow events; none polls or sleeps.
 *
 * **Places**: `articles` and its thread `chapter` in the server `readingRoom`; `shelf` in the server
 * `nightShelf`; `abroad` in the server `elsewhere`, where the bot is not; `dm(person)` with the bot;
 * `between(a, b)` without it.
 *
 * **Faults to order**: `failNext({ method, path, status, retryAfter, times })`, `cut()`, `reconnect()`,
 * `forgetSessions()`, `endSessions(code)`, `refuseSessions(code)`, `holdShard(shard)`, `holdFiles()`, and a `clock` that the test moves.
 */
export { Act, type ActOutcome } from './act.js';
export { type Clock, ManualClock } from './clock.js';
export { forwardedFrom } from './forwarded.js';
export { addressOf, isForeign } from './guard.js';
export type { Channel, Choice, Command, Component, Message, Modal, Server, User } from './model.js';
export {
  type Attachment,
  ChannelType,
  type CommandOption,
  CommandType,
  ComponentType,
  everyComponent,
  type Interaction,
  InteractionType,
  MessageFlag,
  MOST_ATTACHED,
  OptionType,
  Permission,
  type Snowflake,
  type UploadedFile,
} from './model.js';
export { NotOffered } from './offer.js';
export type { FileToSend, OptionValue } from './options.js';
export { commandWords } from './options.js';
export { Person } from './people.js';
export type { Change, Refusal } from './places.js';
export type { Failure, RequestRecord } from './rest.js';
export { sendFile } from './send-file.js';
export { StandIn, type StandInOptions, startStandIn } from './stand-in.js';
export type { World } from './world.js';
