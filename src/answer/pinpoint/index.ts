export { pinpoint } from './pinpoint.js';
