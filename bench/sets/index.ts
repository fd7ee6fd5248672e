export { beginning, bookOf, variants } from './book.js';
export { type Labelled, type LabelledArticle, readLabelled } from './labelled.js';
export {
  type AskedArticle,
  FORMS,
  forEachForm,
  type LabelledQuestion,
  put,
  type QuestionForm,
  UnusableSet,
} from './questions.js';
export { shippedReading } from './shipped.js';
export { articleOf, readSquadFile } from './squad.js';
export { strangers } from './strangers.js';
