import { UnusableModel } from './unusable.js';

/** What is used of ONNX Runtime. Said here, since the package is optional and its types may be missing. */
export interface Runtime {
  readonly InferenceSession: { create(file: string, options: object): Promise<InferenceSession> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

/** A model that is open. Its `run` computes on the thread that calls it, whatever its promise looks like. */
export interface InferenceSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, unknown>, fetches: readonly string[]): Promise<Record<string, TensorLike>>;
  release(): Promise<void>;
}

interface TensorLike {
  readonly data: ArrayLike<unknown>;
  readonly dims: readonly number[];
}

/** By a name that neither the compiler nor a bundler looks up. */
const PACKAGE: string = 'onnxruntime-node';

/**
 * Loads ONNX Runtime, where it is installed and made for this machine. Unless told, it sends its maker what model is
 * opened on what machine, under a number that it keeps in the home folder.
 *
 * @throws UnusableModel
 */
export async function loadRuntime(): Promise<Runtime> {
  // It takes this from nowhere else.
  process.env.ORT_DISABLE_TELEMETRY = '1';
  try {
    const loaded: { default?: Runtime } & Runtime = await import(PACKAGE);
    return loaded.default ?? loaded;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ERR_MODULE_NOT_FOUND' ? 'is not installed' : 'doesn’t run on this machine or system';
    throw new UnusableModel('no-runtime', `ONNX Runtime (the package ${PACKAGE}) ${why}.`, { cause: error });
  }
}

/**
 * One thread, which sleeps when there is nothing to do: a bot shares its processor. The arena that keeps
 * memory for the next run is left out, since it would keep what the longest text needed.
 */
export const SESSION_OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // Errors are thrown; what it would write besides is of no use to a host.
  logSeverityLevel: 4,
  extra: { session: { intra_op: { allow_spinning: '0' }, inter_op: { allow_spinning: '0' } } },
};
