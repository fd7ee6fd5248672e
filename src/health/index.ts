export { createHealth, type Health } from './health.js';
export { type Supervised, tellSystemd } from './systemd.js';
