import { readArticle } from '../../src/article/index.js';

/** Two small articles, written for the tests of the ranking: eight paragraphs each, with subjects that come back. */
export const FERRY = readArticle(
  `# The last ferry of Saltmarsh

By Ines Calder
The Tidewater Post, 14 May 2019

For a hundred and six years a wooden ferry has carried people across the mouth of the Wend. It takes eleven minutes when the tide is with it and nearly half an hour when it is not.

The ferry was founded in 1913 by Josephine Marsh, a widow who owned two rowing boats and a bell. Passengers rang the bell on the north bank, and she came over whatever the weather.

Today the boat is steered by her great-grandson, Tobias Marsh. He learned the currents from his mother and has never worked anywhere else.

The county wants to close the service in October. Officials say that a bridge, which is to open two miles upstream, will make the crossing unnecessary.

The bridge cost forty million pounds and took six years to build. Its engineers had to drive the piers through thirty metres of mud before they met rock.

Many villagers disagree with the county. The bridge has no pavement, so that children who walk to school on the south bank would have to go by bus.

A petition against the closure has been signed by 2,300 people, three times as many as live in Saltmarsh. It was handed to the council last week in a lobster pot.

Tobias Marsh does not expect to win. If the ferry stops, he says, he will moor the boat in front of his house and let his grandchildren paint it.
`,
  { name: 'ferry.md' },
);

export const GLASS = readArticle(
  `# What becomes of a bottle

By Petra Lindqvist
Alder Science Letters, 2 February 2021

A bottle thrown into the green bank at Port Alder begins a journey of nine days. It ends, if all goes well, as another bottle.

Lorries empty the banks at night, because breaking glass is loud and the streets are narrow. Each lorry carries twelve tonnes to the sorting plant beside the harbour.

At the plant, magnets pull out lids and wires. Paper labels are blown away by fans, and what remains is called cullet.

Cameras then sort the cullet by colour. They look at every piece for four thousandths of a second, and jets of air push the wrong ones aside.

Ceramic is the enemy of the furnace. A single coffee cup can ruin a tonne of molten glass, since it does not melt at the temperatures at which bottles do.

Melting cullet needs a quarter less energy than melting sand. That is why the furnace manager, Oluwaseun Adeyemi, calls old bottles her cheapest fuel.

Brown glass is the easiest to sell, because breweries want it. Clear glass is worth more, but a few green splinters are enough to spoil it.

Port Alder recycles eighty-one of every hundred bottles. The rest goes to landfill, mostly from kitchens where the bank is too far to walk.
`,
  { name: 'glass.md' },
);
