import { type Overwrite, Permission, type Server, type User } from './model.js';

export const EVERY_PERMISSION = (1n << 53n) - 1n;

/** What everybody may do in a new server. */
export const EVERYBODYS_PERMISSIONS =
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.readHistory |
  Permission.useCommands |
  Permission.createThreads |
  Permission.sendInThreads |
  Permission.sendPolls |
  Permission.useExternalApps;

/**
 * What somebody may do in a server, as Discord reckons it: what their roles allow, then what a channel's overwrites
 * take away and add. Owners and administrators may do everything; who isn't a member, nothing.
 */
export function computePermissions(
  server: Server,
  user: User,
  overwrites: readonly Overwrite[] = [],
): bigint {
  const member = server.members.get(user.id);
  if (!member) return 0n;
  if (server.owner_id === user.id) return EVERY_PERMISSION;
  const held = server.roles.filter(({ id }) => id === server.id || member.roles.includes(id));
  const ofRoles = joinBits(held.map(({ permissions }) => permissions));
  if (ofRoles & Permission.administrator) return EVERY_PERMISSION;
  // The later ones win: those of everybody, then of roles, then of the member.
  const steps = [
    overwrites.filter(({ id }) => id === server.id),
    overwrites.filter(({ id }) => member.roles.includes(id)),
    overwrites.filter(({ id }) => id === user.id),
  ];
  return steps.reduce(
    (left, step) =>
      (left & ~joinBits(step.map(({ deny }) => deny))) | joinBits(step.map(({ allow }) => allow)),
    ofRoles,
  );
}

function joinBits(sets: readonly string[]): bigint {
  return sets.reduce((joined, set) => joined | BigInt(set), 0n);
}
