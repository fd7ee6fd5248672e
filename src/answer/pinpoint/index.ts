export { givesDay, pinpoint } from './pinpoint.js';
export { countedIn, givesAskedForm, lacksAskedForm } from './wanted-form.js';
