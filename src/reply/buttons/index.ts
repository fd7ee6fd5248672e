export { type Carried, carryQuotes } from './carry.js';
export { type CitedPlace, readCiteState, writeCiteState } from './cite-state.js';
export {
  type Around,
  type PassagePlace,
  readContextState,
  readPassageState,
  writeContextState,
} from './context-state.js';
export type { Form, FormField, Removed, Shared } from './form.js';
export {
  MAX_CHOSEN,
  makeShowButton,
  type Quote,
  readShowState,
  type Shown,
  type StatementsQuote,
  writeQuotesState,
  writeRevealState,
  writeShowState,
} from './show-state.js';
export { readState, writeState } from './state.js';
