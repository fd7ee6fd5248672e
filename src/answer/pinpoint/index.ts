export { countedIn, givesAskedForm, pinpoint } from './pinpoint.js';
