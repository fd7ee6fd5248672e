export {
  announceThread,
  createEffortMeter,
  EFFORT,
  type EffortLimits,
  type ThreadPlace,
  watchEffort,
} from './effort.js';
export { giveWayInMemory } from './memory.js';
export { doInSlices } from './slices.js';
export { createThread, startWorker } from './thread.js';
export { createTurns } from './turns.js';
