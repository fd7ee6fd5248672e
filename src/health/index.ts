export { createHealth, startHealth } from './health.js';
export { type Supervised, tellSystemd } from './systemd.js';
