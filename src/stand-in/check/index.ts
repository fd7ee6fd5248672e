export { type Callback, checkCallback } from './callback.js';
export { type CommandDraft, type CommandScope, checkCommand, checkCommands } from './command.js';
export { ApiError, type Fault } from './fault.js';
export { checkMessage, type MessageDraft, mediaOf } from './message.js';
export { checkThread } from './thread.js';
