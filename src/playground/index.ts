/**
 * A page in the browser for a stand-in for Discord, so that the bot can be tried without an account. It is served by
 * `serveSurface(standIn, { port, asset: builtPage() })` on a listener of its own; a `Guide` tells it what is read at
 * a place, and which command a sentence without a slash is for.
 */
export { builtPage } from './built-page.js';
export type { Panel, PanelParagraph, PanelPlace } from './panel.js';
export { type Asset, PortTaken, type Surface, type SurfaceOptions, serveSurface } from './surface.js';
export type { ActView, PlaceView, PlainCommand, Told, View } from './view.js';
export type { Guide } from './visit.js';
