import { expect, it } from 'vitest';
import { attribute } from '../../../src/answer/statements/statements.js';
import { readArticle } from '../../../src/article/index.js';
import { PEOPLE, rowsOf } from './said-in.js';

/** Ways to put words and views into somebody's mouth: who it is, then the text, of which the last sentence counts. */
const WAYS = rowsOf(`
Ruth Lang | “Unsafe” was Lang’s reply.
Dana Ortiz | Ortiz's answer when asked about it: "I don't know."
Dana Ortiz | In a lengthy post on her website, Ortiz ticked off a list of failures.
Paul Hale | Hale’s “burn it down” comment drew laughter.
Paul Hale | In Hale’s telling, the bridge was never safe.
Paul Hale | The bridge, called “a disgrace” by Hale, was closed.
Paul Hale | Hale left no doubt that the bridge was never safe.
Paul Hale | Hale has some advice for the mayor: close the bridge.
Paul Hale | Speaking to reporters, Hale laid blame on the contractors.
Paul Hale | Hale is in favor of a new bridge.
Paul Hale | Hale came out against a new bridge, and is against a tunnel.
Paul Hale | Hale raised a number of rather serious questions about the bridge.
Paul Hale | Hale is convinced that the bridge is unsafe.
Paul Hale | Hale is of the opinion that the bridge is unsafe.
Paul Hale | Hale was adamant. “The bridge is unsafe.”
Paul Hale | Asked whether the bridge was safe, Hale shook his head: “No.”
Paul Hale | “The bridge is unsafe,” Hale’s letter reads.
Paul Hale | “The bridge is unsafe,” reads a letter signed by Hale.
Paul Hale | Hale would later say that he regretted it.
Paul Hale | Hale will argue on Tuesday that the bridge is unsafe.
Paul Hale | Hale wouldn’t say whether he will run.
Paul Hale | Having called it unsafe, Hale closed the bridge.
Paul Hale | Chastened by the report, Hale closed the bridge, promising a new one.
Paul Hale | At a rally in Flint, Ohio, on Monday, Hale closed the bridge, promising a new one.
Paul Hale | Hale offered Lang a post in Ohio, then said she had refused it.
Paul Hale | Hale said at a rally in Flint that Lang had once called the bridge a disgrace.
Paul Hale | Hale, author of “The Old Bridge,” put it in five words.
Harbor Institute | A new study from the Harbor Institute finds that the bridge will last three years.
Harbor Institute | The Harbor Institute put the cost at three million dollars.
Harbor Institute | The Harbor Institute, reviewing the plans, came to a similar conclusion.
Court of Appeals for the 6th Circuit | Bridges were banned until the Court of Appeals for the 6th Circuit said they were legal.
Ruth Lang | Lang’s recommendation: replace it.
Ruth Lang | Lang’s biggest worry is that it will fall.
Ruth Lang | Lang is among those who say it will fall.
Ruth Lang | Critics such as Lang say it will fall.
Ruth Lang+Paul Hale | Lang, Hale and other experts on bridges said it would fall.
Ruth Lang | Lang and her colleagues say it will fall.
Ruth Lang | So said Lang.
Ruth Lang | Lang attributed the collapse to a lack of money.
Ruth Lang | Lang would like the bridge to be closed.
Ruth Lang | Lang, calling the bridge “a disgrace,” asked you to close it.
Paul Hale+Ruth Lang | Hale called it safe, although Lang appeared on a show to defend her report.
Paul Hale | “It is safe,” said Ruth Lang. Hale shook his head. “It is not.”
Ruth Lang | “It is safe,” said Ruth Lang. She met Hale on Monday. “It always was.”
Ruth Lang | Lang said by e-mail that the new one was “well beyond ours”.
Ruth Lang | Drivers were told by phone by Lang that it was closed.
Harbor Institute | A survey from the Harbor Institute found that drivers had lost their patience.
Ruth Lang | A letter from Lang said that it was closed.
nobody | A study from Vienna found that bridges like these last for forty years.
nobody | “It is safe,” said Hale. His dentist, who cannot be named, said he had crossed it. “I do it daily,” he told the jury.
nobody | “It is safe,” said Hale. The whitesmith said he had crossed it. “I do it daily,” he told the jury.
nobody | “It is safe,” said Hale. Her deputy manager said he had crossed it. “I do it daily,” he told the jury.
nobody | Lang made the remarks on Monday.
nobody | To be sure, Hale closed the bridge.
nobody | A trip to Flint, Ohio, to highlight the collapse of the bridge was a nod to drivers.
nobody | Conversely, compared with Lang, drivers were calm.
nobody | Hale was blamed for not condemning it.
nobody | Hale would have to tell the court.
nobody | Hale continued a fierce contest in Ohio.
nobody | Lang’s remarks can be plodding.
nobody | Lang did not say that it would fall.
nobody | Hale did not say whether he will run.
nobody | It helps China’s rightful position to lead, and Lang is articulate.
`);

it.each(WAYS)('%s: %s', (who, text) => {
  const { statements } = attribute(readArticle(`# Bridges\n\n${PEOPLE}\n\n${text}`, { name: 'a.md' }));
  const last = statements.filter(
    ({ paragraph, span }) => paragraph.number === 2 && span.end === paragraph.text.length,
  );
  const named = last.flatMap(({ speakers }) => speakers).filter((name) => /^\p{Lu}/u.test(name));
  expect(named.join('+') || 'nobody').toBe(who);
});
