export { CHANGES, tellOthers } from './changes.js';
export { type Database, type Others, type Tables, UnusableDatabase } from './database.js';
export { transactLoosely } from './loosely.js';
export { openDatabase } from './open.js';
