import type { Command, Group } from '../command.js';
import type { Component } from '../component.js';
import { add, paste, replace } from './add.js';
import { draft } from './draft.js';
import { details, edit, header } from './edit.js';
import { limit } from './limit.js';
import { log, turnLog } from './log.js';
import { poll, postPoll } from './poll.js';
import { choose, read } from './read.js';
import { restore } from './restore.js';
import { retype } from './retype.js';
import { schedule, unschedule } from './schedule.js';
import { forget, hide, leave, remove, shelf, unhide } from './take-away.js';

/** What changes the library; for those who manage the server, unless it lets others use it. */
export const library: Group = {
  name: 'library',
  needs: 'library',
  commands: [
    add,
    read,
    limit,
    schedule,
    poll,
    edit,
    replace,
    remove,
    restore,
    hide,
    unhide,
    log,
    forget,
  ] as readonly Command[],
};

export const libraryComponents: readonly Component[] = [
  paste,
  draft,
  header,
  details,
  retype,
  turnLog,
  postPoll,
  unschedule,
  choose,
  shelf,
  leave,
];
