import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkMessage } from '../../../src/answer/index.js';
import type { SpeakerVerdict } from '../../../src/answer/quotes/verdict.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { told } from './told.js';

/**
 * What people post about four articles, right and wrong, one message a line (⏎ for a line's end); `messages.txt` holds
 * the whole of what is said of each. Read it before you take a new one (`npx vitest run tests/answer/quotes/messages
 * -u`): words that stand in the article as they are posted are exact, and nobody may be told to have said another's.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  'en-court': `
Haddad told the jury: "You are being asked to convict a man on the strength of a smell"
The judge said “You may think Mr Oakes disliked Ms Marsden”, fair enough
“You may even think he had reason to,” said Judge Rosalind Peake QC.
Marsden: “I never hated Ellie. I hated losing.”
Oakes said that he “never hated Ellie”
“It's over,” he mouthed to his wife
“It is over” — Denise Oakes
"We have had eighteen months of people crossing the road," Denise said
"We've had 18 months of people crossing the road" (Oakes)
“We've had eighty months of people crossing the road”
> a shred of evidence, let alone a crumb⏎— Samir Haddad
> a shred of evidence and a crumb⏎— Jane Tilling
There was not "a shred of evidence … against his client"
There was “a shred of evidence, let alone a crumb” said the prosecutor
“There are no winners here … Except possibly the people who make tinned bread.”
“There are no losers here, except possibly the people who make tinned bread”
“There are no winners here except the people who make tinned bread”
“I never hated Ellie … I always check it twice”
“I always check it twice,” said Marsden
“I nearly always check it twice,” the assistant told the jury
“In baking? Everyone.”
"In baking, everyone!" she replied
The police said "it respected the jury's decision"
The CPS said that "it respected the decision of the jury"
“A jury took less than three hours to acquit him”
“a jury took more than two hours to acquit him”
“A jury took under two hours to acquit him.”
Oakes, 48, of Headingley, broke down in the dock
"Martin Oakes, 47, of Headingly, broke down in the dock as the foreman read out the verdict"
"The neighbour, Colin Fraine, has since died"
“The neighbor, Colin Frayne, has since died”
“a neighbour heard glass break shortly before midnight”
“a neighbour reportedly heard glass break shortly after midnight”
“suspicion was proof”
“suspicion isn't proof”
“traces of chloride in the jar were consistent with tap water that had been left standing”
“He conceded that he had not tested the tap”
"He conceded under questioning that he had tested the tap."
“eaten up with envy” is what Tilling said of Marsden
Renshaw: “It was like walking into a swimming pool”
"it was like walking into a swimming-pool" she said
"It was like walking in to a pool"
"she accepted the verdict “with a heavy heart”"
> You are being asked to convict a man on the strength of a smell … A smell that three witnesses describe in three different ways.
> You are being asked to convict a man on the strength of a smell⏎> A smell that two witnesses describe in two different ways
“Police declined to comment on whether the case would be reopened”
'There are no winners here' and 'I hated losing' were said by the same man, i think
Baker cleared of poisoning rival's sourdough
“Baker cleared of poisoning rivals sourdough”
Haddad said: “A smell that three witnesses describe in three different ways. Ellie Marsden, who owns Crumb & Co, told the court”
Marsden said: “It was like walking into a swimming pool. Cross-examined by Haddad, Marsden admitted”
Oakes: I never hated Ellie
Oakes: I never liked Ellie
Marsden: I never hated Ellie, I hated losing
Oakes said he never hated Ellie
Peake says suspicion was not proof. So there
\`It was like walking into a swimming pool\` and *I always check it twice*
_We've had eighteen months of people crossing the road_, Denise said
\`\`\`⏎There are no winners here⏎\`\`\`
“Somebody else. A jury took less than two hours to acquit him”
“a spokesman for the Police declined to comment”
“the foreman read out the Verdict … “It's over,” he mouthed to his Wife”
Nobody wrote “the bread rose again on Sunday”
He let himself in on the night of "3 March last year" or was it "the 4th of March last year"?
`,
  'en-cuts': `
“Polaris Foods will close two of its five factories and cut 400 jobs”
“Polaris Foods … will close 3 of its 5 factories and cut 400 jobs by the end of next year”
"will close two of its five factories and cut four hundred jobs by the end of next year"
“will close two of its five factories and cut 4000 jobs by the end of this year”
Sand said "We can't charge 5 euros for a cone"
Sand said "We cannot charge five dollars for a cone"
Sand said "We must not charge five euros for a cone"
"sales fell by a fifth" / "sales fell by a quarter" / "sales rose by a fifth"
"Revenue rose 3% to €1.2bn last year"
"Revenue rose 3 percent to 1.2 million euros last year"
“Revenue rose 3 percentage points to 1.2 billion euros last year”
“profit shrank from 31 million to 96 million”
“Shares fell eight per cent on Monday”
"Shares fell 8 percent on Tuesday, their worst day since the pandemic"
"their best day since the pandemic"
Lehto said: “I read it on my phone on the bus to work”
Lehto said: “I heard it on my phone on the bus to work”
Veera Niemi: “I read it on my phone”
The union called it “a scandal”
Hoff warned Polaris was “sawing off the branch that its brand is sitting on”
Wrede warned that Polaris was “sawing off the branch its brand is sitting on”
“the Turku plant has made the Moomin lolly since 1975”
“the Malmö plant has made the Moomin lolly since 1957”
“the Malmo and Turku plants are the oldest in the group”
"The plants in Turku and Malmö are the oldest in the group."
A buyer would be “a competitor with their own recipes”
“Employees in Malmö may get a month's pay for each year of service”
“Employees in Malmö will get a month’s pay for every year of service, up to twelve”
“Those in Turku are offered nine at least”
“with a new stick of birch instead of bamboo”
“The family still owns sixty-one percent”
“The family owns 61 percent”
“The family still owns most of it”
“Polaris was founded in 1948 by Sand's father, a dairy farmer”
“Polaris was founded by Sand’s grandfather”
“Sand said the board would decide in April”
Ruth Kettering says “The unions were not warned”
“The unions were warned.”
“We cannot charge five euros for a cone … sawing off the branch”
`,
  'de-bath': `
Thoma sagte: „Wir haben ein Loch im Becken und eins in der Kasse“
Sauer: „Wir haben ein Loch im Becken und eins in der Kasse“
„Wir haben zwei Löcher im Becken und eins in der Kasse“, so Thoma
„Seit vier Jahren hören wir, dass es nächstes Jahr losgeht“
„Seit 3 Jahren hören wir, dass es nächstes Jahr losgeht“, sagte Mirjam Sauer
Der Bürgermeister: „Frau Sauer kennt die Akten. Sie liest sie nie.“
„Frau Sauer kennt die Akten nicht. Sie liest sie nur.“
„Das Wasser kommt wieder“, meint seine Frau
„Die Kinder gehen jetzt zum Fußball“, klagte Uwe Brandt
kostet die Reparatur „1,2 Milliarden Euro“ oder „1,2 Millionen Euro“
„wenn wieder nur geflickt wird“ … „Besser als der Bürgermeister.“
„man habe drei Firmen angefragt, aber nur eine habe geantwortet“
„man habe drei Firmen angefragt, aber keine habe geantwortet“
Das Freibad in Hellerau öffnet spätestens im Mai wieder
`,
  'fr-library': `
« Nous n'avons plus assez de personnel », a expliqué la maire
« Nous avons assez de personnel », a dit Hélène Garnier
« Nous n'avons plus assez d’argent », a dit Garnier
Marc Lefèvre : « On ferme quand les gens ont le temps de lire. »
Nadia Benali ironise : « On ferme quand les gens ont le temps de lire. »
« On ouvre quand les gens ont le temps de lire »
« Je l'ai appris par le journal »
« Je l'ai appris par la radio », soupire-t-elle
Julie Perrin : « Chez moi, c'est possible de travailler »
par « quinze voix contre douze »
par « 12 voix contre 15 »
« le samedi représente 60 % des visites »
« Rien n’est gravé dans le marbre », assure Lefevre
`,
};

const judged = (speaker: SpeakerVerdict | undefined) => {
  if (!speaker) return '';
  const { kind, ...names } = speaker;
  const named = Object.values(names).map((name) => (typeof name === 'string' ? name : JSON.stringify(name)));
  return `; speaker ${kind}: ${named.join(', ')}`;
};

it.each(Object.keys(MESSAGES))('says of each message about %s what it is', async (name) => {
  const file = new URL(`../statements/ledgers/${name}.md`, import.meta.url);
  const index = indexArticle(readArticle(readFileSync(file, 'utf8'), { name: `${name}.md` }));
  const lines = (MESSAGES[name] ?? '')
    .trim()
    .split('\n')
    .map((message) => {
      const { checks } = checkMessage(index, message.replaceAll('⏎', '\n'));
      return [
        message,
        ...checks.map(
          ({ quotation, verdict, speaker }) => `  “${quotation}” ${told(verdict)}${judged(speaker)}`,
        ),
      ].join('\n');
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`messages/${name}.txt`);
});
