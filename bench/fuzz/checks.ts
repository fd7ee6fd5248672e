import { parse } from 'discord-markdown-parser';
import {
  type ActOutcome,
  ComponentType,
  everyComponent,
  type Message,
  type StandIn,
} from '../../src/stand-in/index.js';
import { HOSTILE_ID, HOSTILE_SITE } from './material.js';
import type { Room } from './values.js';

/** What is not as promised in an answer. What Discord refuses, it tells itself. */
export function wrongWith(outcome: ActOutcome, here: Room, rooms: readonly Room[]): string[] {
  const { kind, message, followUps, choices, modal, failure } = outcome;
  const shown = JSON.stringify([message?.components, message?.content, followUps, choices, modal]);
  return [
    ...(kind === 'failed' ? [`Discord tells the person: ${failure}`] : []),
    ...rooms
      .filter(({ word }) => word !== here.word && shown.includes(word))
      .map(({ word }) => `shows ${word} of another room`),
    ...[message, ...followUps].flatMap((one) => (one ? [...pinged(one), ...marked(one)] : [])),
  ];
}

/** What was sent to Discord must leave nothing to what a text says, whom it mentions. */
export function wrongIn({ path, body }: StandIn['requests'][number]): string[] {
  if (!/\/callback$|^\/webhooks\/|^\/channels\/\d+\/messages/.test(path) || body === undefined) return [];
  const { type, data = body } = body as {
    type?: number;
    data?: { allowed_mentions?: { parse?: unknown[] } };
  };
  // "Thinking…", suggestions and forms mention nobody.
  if (type === 5 || type === 6 || type === 8 || type === 9) return [];
  const { allowed_mentions: allowed } = data as { allowed_mentions?: { parse?: unknown[] } };
  return allowed?.parse?.length === 0 ? [] : [`may mention somebody: ${path}`];
}

function pinged({ mention_everyone, mentions, mention_roles }: Message): string[] {
  const someone = mention_everyone || mentions.length > 0 || mention_roles.length > 0;
  return someone ? ['mentions somebody'] : [];
}

type Node = { type: string; content?: unknown; id?: string; target?: string };

/** What of a message Discord's client would obey though a stranger has written it. */
function marked(message: Message): string[] {
  const texts = [...everyComponent(message.components)]
    .filter(({ type }) => type === ComponentType.textDisplay)
    .map(({ content }) => `${content}`);
  return texts.flatMap((text) => {
    const found = obeyed(parse(text, 'extended')) ?? /\[object Object\]/.exec(text)?.[0];
    return found === undefined ? [] : [`shows ${found}: ${JSON.stringify(text.slice(0, 600))}`];
  });
}

function obeyed(node: unknown): string | undefined {
  if (Array.isArray(node)) return node.map(obeyed).find((one) => one !== undefined);
  if (typeof node !== 'object' || node === null) return undefined;
  const { type, content, id, target } = node as Node;
  if (type === 'everyone' || type === 'here' || type === 'spoiler') return type;
  if (id === HOSTILE_ID || (type === 'link' && target?.includes(HOSTILE_SITE))) return type;
  return obeyed(content);
}
