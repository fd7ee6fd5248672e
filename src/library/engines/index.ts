export { type Database, type Tables, UnusableDatabase } from './database.js';
export { openDatabase } from './open.js';
