/** The bot can't start; the message says why in a line for whoever runs it. Apart, so as not to load discord.js. */
export class CannotStart extends Error {}

/** What is wrong with a command line, in a line. */
export class WrongUsage extends Error {}
