export { pinpoint } from './pinpoint.js';
export { countedIn, givesAskedForm } from './wanted-form.js';
