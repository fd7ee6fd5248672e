import type { ModelDescription } from './model-folder.js';
import type { InferenceSession, Runtime } from './runtime.js';

/** What models of sentences usually call the vectors of the tokens. */
const HIDDEN = 'last_hidden_state';

/** A model as it is called here. */
export interface OpenModel {
  /** For each text the vectors of its tokens, one after another. */
  read(texts: readonly (readonly number[])[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

export function modelOf(
  session: InferenceSession,
  Tensor: Runtime['Tensor'],
  { dimensions }: ModelDescription,
): OpenModel {
  const [first = HIDDEN, ...others] = session.outputNames;
  const output = others.includes(HIDDEN) ? HIDDEN : first;
  return {
    async read(texts) {
      const longest = texts.reduce((one, other) => (other.length > one.length ? other : one));
      const shape = [texts.length, longest.length];
      const zeros = () => new BigInt64Array(texts.length * longest.length);
      const ids = zeros();
      const mask = zeros();
      texts.forEach((text, at) => {
        const from = at * longest.length;
        // Behind its end a shorter text goes on as the longest does. That is masked, but the model rounds by the range
        // of all numbers, which the mark for nothing would make wider: the right paragraph was first less often.
        ids.set([...text, ...longest.slice(text.length)].map(BigInt), from);
        mask.fill(1n, from, from + text.length);
      });
      const inputs: Record<string, unknown> = {
        input_ids: new Tensor('int64', ids, shape),
        attention_mask: new Tensor('int64', mask, shape),
        token_type_ids: new Tensor('int64', zeros(), shape),
      };
      const feeds = Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]]));
      const { [output]: hidden } = await session.run(feeds, [output]);
      if (!hidden || hidden.dims.join() !== [...shape, dimensions].join()) {
        throw new Error(`${output} has the form [${hidden?.dims}]`);
      }
      const data = hidden.data as Float32Array;
      return texts.map(({ length }, at) => {
        const from = at * longest.length;
        return data.subarray(from * dimensions, (from + length) * dimensions);
      });
    },
    close: () => session.release(),
  };
}
