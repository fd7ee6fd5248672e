import type { Command, Group } from '../command.js';
import type { Component } from '../component.js';
import { add, paste, replace } from './add.js';
import { choose, leave, shelf } from './buttons.js';
import { details, draft, header } from './draft.js';
import { limit } from './limit.js';
import { log, turnLog } from './log.js';
import { poll, postPoll } from './poll.js';
import { restore } from './restore.js';
import { retype } from './retype.js';
import { schedule, unschedule } from './schedule.js';
import { edit, forget, hide, read, remove, unhide } from './shelf.js';

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
