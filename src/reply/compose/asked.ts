import type { Reply } from '../reply.js';

/** A reply with what was asked above it, where that is known. */
export function underQuestion(reply: Reply, question: string | undefined): Reply {
  return question === undefined
    ? reply
    : { ...reply, blocks: [{ kind: 'asked', text: question }, ...reply.blocks] };
}
