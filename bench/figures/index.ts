export { bytesInUse, timed, turned } from './clock.js';
export { median, percent, percentile, short, signed, sum } from './numbers.js';
export { readProcessTime, readThreadTime } from './processor-time.js';
export { below, pick, type Random, seeded, shuffle } from './random.js';
export { table } from './table.js';
