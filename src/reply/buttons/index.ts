export { type Carried, carryQuotes } from './carry.js';
export { type CitedPlace, citeState, readCiteState } from './cite-state.js';
export {
  type Around,
  contextState,
  type PassagePlace,
  readContextState,
  readPassageState,
} from './context-state.js';
export type { Form, FormField, Removed, Shared } from './form.js';
export {
  MAX_CHOSEN,
  type Quote,
  quotesState,
  readShowState,
  revealState,
  type Shown,
  type StatementsQuote,
  showButton,
  showState,
} from './show-state.js';
export { readState, stateOf } from './state.js';
