import { type ClientOptions, Options } from 'discord.js';
import { Agent } from 'undici';

/** How many callbacks may be under way at once: Discord takes some 100 ms for each, so this is 2,500 a second. */
const CONNECTIONS = 256;
/** How long an unused connection is kept, in milliseconds. A new one costs a handshake. */
const KEPT_OPEN = 60_000;
/**
 * discord.js lets 50 requests a second go out, which is Discord's limit for a bot. What answers an interaction isn't
 * counted by Discord, and is nearly all that goes out; should Discord say that there is too much, discord.js waits.
 */
const REQUESTS_A_SECOND = 10_000;
/** Each interaction has an address of its own, and discord.js remembers each until it sweeps. */
const SWEEP = 60_000;

/**
 * How discord.js is to talk to Discord, and what it is to remember: hardly anything. All that an interaction needs
 * comes with it, so the people who use the bot, the members that they are and the messages with its buttons need
 * not stay in memory.
 */
export function makeConnectionOptions(
  apiUrl: string,
): Pick<ClientOptions, 'rest' | 'makeCache' | 'allowedMentions'> {
  return {
    rest: {
      api: apiUrl,
      agent: new Agent({ connections: CONNECTIONS, keepAliveTimeout: KEPT_OPEN }),
      globalRequestsPerSecond: REQUESTS_A_SECOND,
      handlerSweepInterval: SWEEP,
    },
    makeCache: Options.cacheWithLimits({
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 0,
      GuildInviteManager: 0,
      // The bot's own membership is looked up by discord.js.
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    allowedMentions: { parse: [] },
  };
}
