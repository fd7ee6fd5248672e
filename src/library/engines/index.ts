export { type Database, type Tables, UnusableDatabase } from './database.js';
export { markInUse, openDatabase } from './open.js';
