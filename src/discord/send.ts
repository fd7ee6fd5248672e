import {
  type APIAttachment,
  type BaseInteraction,
  DefaultUserAgent,
  DiscordAPIError,
  InteractionResponseType,
  type RawFile,
  type RESTAPIPoll,
  type RESTPostAPIInteractionCallbackJSONBody,
  type RequestMethod,
  type RouteLike,
  Routes,
} from 'discord.js';
import type { Dispatcher } from 'undici';

/** A message as Discord's interface takes it, with its files. */
export interface Outgoing {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user?: false };
  /** The message that it is a reply to; nothing comes of it where that is gone. */
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists: false };
  readonly components: readonly unknown[];
  readonly attachments?: readonly Pick<APIAttachment, 'id' | 'description'>[];
  readonly files?: readonly RawFile[];
  readonly poll?: RESTAPIPoll;
}

/** Of an interaction, what its answers need. */
export type Answerable = Pick<BaseInteraction, 'id' | 'token' | 'applicationId'> & {
  readonly client: { readonly rest: BaseInteraction['client']['rest'] };
};

type Callback = Omit<RESTPostAPIInteractionCallbackJSONBody, 'data'> & { readonly data?: object };

/** Gives an interaction its first answer. @throws DiscordAPIError */
export function respond(interaction: Answerable, { type, data }: Callback): Promise<void> {
  const { files, ...rest } = (data ?? {}) as { files?: readonly RawFile[] };
  const message = { type, ...(data && { data: rest }), ...(files && { files }) };
  return send(interaction, 'POST', Routes.interactionCallback(interaction.id, interaction.token), message);
}

/** Puts a message in the place of "thinking…", or of the message whose button was pressed. @throws DiscordAPIError */
export function editReply(interaction: Answerable, message: Outgoing): Promise<void> {
  return send(interaction, 'PATCH', originalOf(interaction), message);
}

/** Adds a message of its own. @throws DiscordAPIError */
export function sendFollowUp(interaction: Answerable, message: Outgoing): Promise<void> {
  return send(interaction, 'POST', Routes.webhook(interaction.applicationId, interaction.token), message);
}

/** Posts into a channel where nobody has asked; the bot has to be let write there. @throws DiscordAPIError */
export async function post(
  { rest }: Answerable['client'],
  channel: string,
  { files, ...message }: Outgoing,
): Promise<void> {
  await rest.post(Routes.channelMessages(channel), {
    body: message,
    ...(files && { files: [...files] }),
  });
}

/** Takes the answer away again. @throws DiscordAPIError */
export async function deleteReply(interaction: Answerable): Promise<void> {
  await interaction.client.rest.delete(originalOf(interaction), { auth: false });
}

/** A list of suggestions. @throws DiscordAPIError */
export function suggest(
  interaction: Answerable,
  choices: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  return respond(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

const originalOf = ({ applicationId, token }: Answerable) => Routes.webhookMessage(applicationId, token);

/**
 * Sends it at once. discord.js keeps a queue for every address, and each interaction has one of its own; then it builds
 * a message of what comes back, which nobody reads: 0.3 of an answer's 3 ms. Whatever goes wrong but what Discord
 * refuses is left to discord.js after all, which waits and tries again: only then are two requests made.
 */
async function send(
  { client: { rest } }: Answerable,
  method: 'POST' | 'PATCH',
  route: RouteLike,
  { files, ...body }: object & { readonly files?: readonly RawFile[] },
): Promise<void> {
  const { agent, api, version, timeout, userAgentAppendix } = rest.options;
  if (agent && !files?.length) {
    const address = new URL(`${api}/v${version}${route}`);
    try {
      const { status, text } = await sendRequest(agent, {
        origin: address.origin,
        path: address.pathname,
        method,
        headers: {
          'content-type': 'application/json',
          'user-agent': `${DefaultUserAgent} ${userAgentAppendix}`.trim(),
        },
        body: JSON.stringify(body),
        headersTimeout: timeout,
        bodyTimeout: timeout,
      });
      if (status < 300) return;
      if (status >= 400 && status < 500 && status !== 429) {
        const raw = JSON.parse(text) as ConstructorParameters<typeof DiscordAPIError>[0];
        const code = 'code' in raw ? raw.code : raw.error;
        throw new DiscordAPIError(raw, code, status, method, address.href, { body, files: undefined });
      }
    } catch (error) {
      if (error instanceof DiscordAPIError) throw error;
    }
  }
  await rest.request({
    method: method as RequestMethod,
    fullRoute: route,
    body,
    auth: false,
    ...(files && { files: [...files] }),
  });
}

/** Sends a request. Undici's own way makes a stream of what comes back, for a few characters or none. */
function sendRequest(
  agent: Dispatcher,
  options: Dispatcher.DispatchOptions,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const parts: Buffer[] = [];
    agent.dispatch(options, {
      onConnect: () => {},
      onHeaders(code) {
        status = code;
        return true;
      },
      onData: (part) => parts.push(part) > 0,
      onComplete: () => resolve({ status, text: Buffer.concat(parts).toString('utf8') }),
      onError: reject,
    });
  });
}
