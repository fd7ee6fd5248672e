import { DiscordAPIError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import {
  type Asking,
  composeRefusal,
  type Deps,
  findAsk,
  type Held,
  NOTHING_SET,
  type Outcome,
  preferencesAt,
  Refusal,
  runCommand,
  sayFailure,
} from '../../commands/index.js';
import { isAskingWord, readAside } from '../answer/index.js';
import { createReference, type Log } from '../log.js';
import { composeNote, type Language, languageFor, type Reply, voiceOf } from '../reply/index.js';
import { type CommandIds, drawCard } from './card.js';
import { createCrowd } from './crowd.js';
import { drawFiles } from './files.js';
import { COMMANDS, createPace } from './pace.js';
import { placeOfMessage } from './place.js';

interface HearOptions {
  readonly deps: Deps;
  readonly log: Log;
  readonly commandIds?: CommandIds;
}

/** Fewer at a time than those who use commands: nobody waits for "thinking…" here. */
const CROWD = {
  most: 8,
  waiting: 200,
  hold: 250,
  // Nobody is told that it takes longer, so a rush is as good as none.
  patience: 10_000,
  notice: 10_000,
  rush: 0,
};

/** The bot may not write there, or what it would answer is gone: nobody can be told. */
const SILENT = new Set<number | string>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/**
 * Answers messages that put a question to the bot: those that mention it, and questions in direct messages. Of
 * those Discord hands over the text; that of others stays empty without a privileged intent, and is not looked at.
 * What it returns never throws.
 */
export function createHearer({ deps, log, commandIds }: HearOptions): (message: Message) => Promise<void> {
  const slowDown = createPace(deps.now, COMMANDS);
  const crowd = createCrowd(CROWD);

  function mayAsk(person: string): boolean {
    try {
      slowDown(person);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  async function outcomeOf(question: string, asking: Omit<Asking, 'aside'>, asides: (() => Promise<void>)[]) {
    const { place, prefers, language } = asking;
    const voice = voiceOf(language);
    if (question === '') return composeNote(voice.say('absent.greeting', { question: voice.say('ask.who') }));
    // All see a message: who wants answers for themselves asks by the command.
    if (place.server !== undefined && (prefers.own.answers ?? prefers.server.answers) === 'private')
      throw new Refusal(({ say }) => say('fault.mentionPrivate'));
    const aside = (work: () => Promise<void>) => void asides.push(work);
    return runCommand(findAsk(deps.commands), { question }, { ...asking, aside }, deps);
  }

  async function answer(message: Message, question: string): Promise<void> {
    const place = placeOfMessage(message);
    const asides: (() => Promise<void>)[] = [];
    const prefers = await preferencesAt(place, deps.library).catch((err: unknown) => {
      log.error({ err }, 'the settings could not be read');
      return NOTHING_SET;
    });
    const language = languageAt(message, prefers);
    const spoken = {
      language,
      ownLanguage: language,
      clientLanguage: language,
      progress: () => {},
      may: async () => false,
      mayWriteIn: () => false,
    };
    const asking = { place, prefers, ...spoken, isPrivate: false };
    const outcome = await outcomeOf(question, asking, asides).catch((error: unknown): Outcome => {
      const refused = composeRefusal(error, language);
      if (refused) return refused;
      const reference = createReference();
      log.error({ err: error, what: 'mention', reference }, 'failed');
      return composeNote(sayFailure(error, reference, language));
    });
    const replies = !('kind' in outcome) ? [outcome] : outcome.kind === 'several' ? outcome.replies : [];
    for (const reply of replies) await message.reply(draw(reply, language));
    for (const work of asides)
      await work().catch((err: unknown) => log.error({ err, what: 'mention' }, 'failed after the answer'));
  }

  function draw(reply: Reply, language: Language) {
    const { files, attachments } = drawFiles(reply);
    return {
      components: drawCard(reply, language, commandIds),
      files: files.map(({ name, data }, at) => ({ name, attachment: data, ...attachments[at] })),
      allowedMentions: { parse: [], repliedUser: false },
      flags: MessageFlags.IsComponentsV2 as const,
      failIfNotExists: false,
    };
  }

  return async (message) => {
    const question = questionIn(message);
    // To answer each of too many would only add to the noise.
    if (question === undefined || !mayAsk(message.author.id)) return;
    const turn = crowd.enter();
    if (!turn) return;
    try {
      await turn.come;
      await answer(message, question);
    } catch (error) {
      if (error instanceof DiscordAPIError && SILENT.has(error.code))
        log.debug({ err: error }, 'a mention could not be answered');
      else log.error({ err: error, what: 'mention' }, 'failed');
    } finally {
      turn.leave();
    }
  };
}

/** What a person asks the bot in a message, without the mention of it; nothing when they don't. */
function questionIn({ content, client, guildId, system }: Message): string | undefined {
  if (system) return undefined;
  const mention = new RegExp(`<@!?${client.user.id}>`, 'g');
  const isDirect = guildId === null;
  const said = isDirect ? withoutCall(content, client.user.displayName) : content;
  if (!mention.test(content) && !(isDirect && asksAlone(said))) return undefined;
  return said
    .replace(mention, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[,.:;!?])/g, '')
    .replace(/^[\s,:]+/, '')
    .trim();
}

/** "Footnote, who wrote it?" without the bot's name. */
function withoutCall(content: string, name: string): string {
  const text = content.trimStart();
  const isCalled = text.toLowerCase().startsWith(name.toLowerCase());
  const [, rest] = (isCalled && /^\s*[,:](.*)$/su.exec(text.slice(name.length))) || [];
  return rest?.trimStart() ?? content;
}

/**
 * Whether somebody who writes to the bot alone asks it: many leave out the question mark. What they write may also be a
 * quotation that they want checked.
 */
function asksAlone(text: string): boolean {
  const [, first = ''] = /^[\s¿¡]*([\p{L}\p{M}]+)/u.exec(text) ?? [];
  const aside = readAside(text);
  return /[?？؟]\s*$/u.test(text) || isAskingWord(first) || aside === 'greeting' || aside === 'help';
}

/** What the bot speaks: a message tells nothing of its author's language. */
function languageAt({ guild }: Message, { own, server }: Held): Language {
  if (guild) return server.language ?? languageFor(guild.preferredLocale);
  return own.language ?? 'en';
}
