import { constants, getPriority, setPriority } from 'node:os';
import { giveWayInMemory } from '../threads/index.js';
import { openEncoder, type TextReading } from './encoder.js';
import { type UnusableKind, UnusableModel } from './unusable.js';

/** What is to be made a vector of. */
export type Encoded =
  | { readonly as: 'question'; readonly wordings: readonly string[] }
  | {
      readonly as: 'passage';
      readonly text: string;
      /** Whether the vectors of its tokens are wanted, too. */
      readonly withTokens: boolean;
    };

/** The number comes back with the vector. */
export type Encoding = Encoded & { readonly number: number };

/** First whether the model is open, then one for each encoding. */
export type Told =
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly dimensions: number;
      readonly tokenDimensions: number | undefined;
      readonly languages: readonly string[];
    }
  | {
      readonly kind: 'unusable';
      readonly why: UnusableKind;
      readonly message: string;
      readonly cause?: string;
    }
  | { readonly kind: 'read'; readonly number: number; readonly reading: TextReading }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

// Where the processor is busy, whoever waits for the bot goes first: it can answer by words.
setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
// And it goes first where there is no memory, but for what reads a document: that can be sent again.
giveWayInMemory(500);

const tell = (told: Told) => void process.send?.(told);

// Whoever started it is gone.
process.on('disconnect', () => process.exit());
// Ctrl+C in a terminal goes to all processes there; the bot ends this one when it has answered.
process.on('SIGINT', () => {});

try {
  const encoder = await openEncoder(process.argv[2] ?? '');
  const read = async (encoding: Encoding): Promise<TextReading> => {
    if (encoding.as === 'question') return encoder.readQuestion(encoding.wordings);
    if (encoding.withTokens) return encoder.readPassage(encoding.text);
    return { vector: await encoder.encodePassage(encoding.text) };
  };
  process.on('message', async (encoding: Encoding) => {
    const { number } = encoding;
    try {
      tell({ kind: 'read', number, reading: await read(encoding) });
    } catch (error) {
      tell({ kind: 'failed', number, message: String(error) });
    }
  });
  const { id, dimensions, tokenDimensions, languages } = encoder;
  tell({ kind: 'open', id, dimensions, tokenDimensions, languages });
} catch (error) {
  if (!(error instanceof UnusableModel)) throw error;
  const { kind: why, message, cause } = error;
  tell({ kind: 'unusable', why, message, ...(cause !== undefined && { cause: String(cause) }) });
}
