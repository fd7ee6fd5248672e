export { createHealth, type Health } from './health.js';
