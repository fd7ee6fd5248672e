import { CreateTextThreadWithoutMessageRequestSchema } from 'discord-api-spec/zod';
import { ChannelType } from '../model.js';
import { fault, refuse, schemaFaults } from './fault.js';

/** A thread as the bot opens it. Checked before anything reads it. */
interface ThreadDraft {
  name: string;
}

/** @throws {ApiError} 50035 with the faults */
export function checkThread(body: unknown): asserts body is ThreadDraft {
  refuse(schemaFaults(CreateTextThreadWithoutMessageRequestSchema, body));
  const { type, name } = body as { type?: number; name: string };
  // Without a type Discord makes a private thread, for which another permission is needed.
  if (type !== ChannelType.publicThread)
    refuse([fault(['type'], 'BASE_TYPE_CHOICES', 'Only public threads are imitated here.')]);
  if (name.trim() === '') refuse([fault(['name'], 'BASE_TYPE_REQUIRED', 'This field is required')]);
}
