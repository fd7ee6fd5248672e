import { expect, it } from 'vitest';
import { attribute } from '../../../src/answer/statements/index.js';
import { articleOf } from '../../reply/articles.js';
import { PEOPLE, rowsOf, saidIn } from './said-in.js';

/** Sentences as news print them: who says the last ones of a text, then the text. */
const ROWS = rowsOf(`
nobody | Lang responded by moving to Ohio on Monday.
Ruth Lang | Lang responded by saying the bridge was unsafe.
nobody | The bridge will look almost the same to drivers.
nobody | Lang referred the file to the harbor police.
Ruth Lang | Lang referred repeatedly to the cracks in the bridge.
nobody | The door gave way and Hale came out naked.
Paul Hale | Hale came out against the bridge.
Paul Hale | Hale came out strongly for the bridge.
Paul Hale | Hale came out in support of the bridge.
nobody | The video shows Lang knocked to the ground.
nobody | Hale stopped the leak by adding a small clamp to the pipe.
nobody | The Harbor Institute is adding two engineers to its staff.
Paul Hale | Hale called it safe, adding that the clamp would hold.
Paul Hale | Hale added a warning to drivers.
nobody | Hale bought a phone with a wireless charging case for his car.
nobody | The Harbor Institute has been active in addressing the concerns about the bridge.
nobody | Hale started the fund in an effort to address the crisis on the bridge.
Paul Hale | Speaking to reporters, Hale addressed the concerns about the bridge.
nobody | The tour begins in May and concludes in October.
nobody | The tour kicks off June 9 and concludes October 10 in Houston.
Paul Hale | Hale concludes that the bridge is unsafe.
nobody | The bridge is so old that its faults are hard to diagnose for the Harbor Institute.
nobody | Hale, once a clerk, was sentenced to psychological counseling for six months.
Ruth Lang | “The bridge is unsafe,” said Lang, as reported by the Harbor Institute.
Ruth Lang | “The bridge is unsafe,” said Lang, as quoted by the Daily Post.
Daily Post | The bridge is unsafe, as reported by the Daily Post.
Ruth Lang | Lang posted on Twitter accusing the contractors of fraud.
Ruth Lang | Lang wrote in the Daily Post criticizing the contractors.
Ruth Lang | Lang stood in Times Square demanding a new bridge.
Paul Hale | Lang had a letter from Hale saying the bridge was unsafe.
Dick Clark Productions | The company that runs the Lakeside Awards, Dick Clark Productions, denies that it was late.
Dick Clark Productions | The firm which owns Lakeside Park, Dick Clark Productions, said it was late.
Harbor Institute | The flu, as the Harbor Institute recently explained, is hard to stop.
Ruth Lang | The bridge, as Lang very recently explained, is hard to stop.
Ruth Lang | The bridge, as Lang has often pointed out, is unsafe.
Ruth Lang | The bridge, Lang has often said, is unsafe.
Ruth Lang / Ruth Lang | Lang was the third engineer testifying on Tuesday who listened in on Mayor Ortiz’s call with Senator Hale. She said she wasn’t worried.
nobody / Ruth Lang | Lang was the second engineer to be asked about Senator Hale’s call with Webb. She said she wasn’t worried.
Paul Hale / Paul Hale | “The bridge is closed,” Hale said. Hale also spent 45 seconds explaining how the bridge could not have been safe.
nobody / Ida Falk | An agreeable, funny woman in her 80s, Ida Falk lives by the bridge. “I cannot believe it is closed,” she said.
nobody / Ida Falk | A tall woman with grey hair, Ida Falk lives by the bridge. “I cannot believe it is closed,” she said.
nobody / Jon Webb | A carpenter of 50, Jon Webb lives by the bridge. He says he built it.
nobody / Jon Webb | A carpenter by trade, Jon Webb built the bridge. “I made it,” he says.
Ian Moss / nobody | The ambassador to Japan Ian Moss said the bridge was closed. It rained.
Marie Yost | The U.S. ambassador to Ukraine Marie Yost told reporters that the bridge was closed.
Gordon Sund | The envoy to the European Union Gordon Sund told reporters that the bridge was closed.
Liu Xia | China’s ambassador to Britain Liu Xia has said that the bridge was closed.
VW | VW Atlas Sport SUV is new. Whatever the name, VW says it is only a concept.
Nissan | NISSAN SENTRA is new. Later, Nissan said the car would be late.
Xi Jinping | Xi Jinping met Lang. Later, Xi said the car would be late.
Ukraine | Ida Falk of the National Council for Ukraine left. Ukraine said on Monday that it was late.
China | CHINA SENDS TROOPS. China said on Monday that it was late.
nobody | Excessive force and brutality have magnified the protests, persuading many that they should support them.
Clive | Clive persuaded many that they should support it.
Tom Johnston | Singer-guitarist Tom Johnston said the tour was long.
Ruth Lang+Paul Hale | Lang and Hale, both engineers, said the bridge was unsafe.
Ruth Lang+Paul Hale | Lang and Hale, who built the bridge, said it was unsafe.
Ruth Lang+Paul Hale | Later, Lang and Hale, the two engineers, said it was unsafe.
Paul Hale | Lang left and Hale, an engineer, said it was unsafe.
Italian officials | Italian officials said the bridge was unsafe.
Italian officials | “The bridge is unsafe,” Italian officials said.
senior Italian officials | On Monday, senior Italian officials said the bridge was unsafe.
Greek police | Greek police said on Monday that they had closed the bridge.
American diplomats | “The bridge is unsafe,” said American diplomats.
nobody | Two former engineers are expected to testify on Wednesday.
nobody | The engineers were asked to explain the cracks on Monday.
Ruth Lang | Lang was asked to explain and said it would fall.
nobody | Several drivers have been urged to complain to the mayor.
Ida Falk / Ida Falk | Union leader Ida Falk said workers had been promised there would be no layoffs. Ortiz, she said, had looked them in the eye.
Jon Webb / Jon Webb | Builder Jon Webb said the wall was safe. Hale, he added, had signed for it.
nobody / nobody | Lang thinks for a moment. Hale thinks about it.
Ruth Lang | Lang thinks about the bridge every day, and thinks that it will fall.
nobody / nobody | Lang says nothing. Hale said nothing.
Ruth Lang | Lang said nothing would make her cross it.
Maddie Cole | Twelve-year-old Maddie Cole, who sells lemonade, got applause. “I can’t walk there,” she said.
Jo Ellis | A statement from the Bishop of Cotterby, the Rev Jo Ellis, was read to the court. In it she said that the parish was wounded.
Ben Crewe | That lad, defender Ben Crewe, smiled when told. “I said sorry,” he said.
Ida Falk | The third woman, engineer Ida Falk, shook her head. “It is unsafe,” she said.
Ida Falk | Her boss, chief engineer Ida Falk, shook her head. “It is unsafe,” she said.
Larkhall Estates | The building’s owner, a property firm called Larkhall Estates, wants to turn it into flats.
Larkhall Estates | A small property firm named Larkhall Estates said it would turn it into flats.
nobody | The billionaire bashing could reach new heights.
nobody | Webb and Hale are under enormous pressure to break out given their views.
Ruth Lang | The interview given by Lang was called a disgrace by Lang.
Centre for Road Policy | As we’ve noted, a study by the Centre for Road Policy, a think tank in Flint, concluded that the bridge will fall.
Centre for Road Policy | As I have written before, the Centre for Road Policy said that the bridge will fall.
nobody / researchers | The Nobel-winning researchers Ida Falk and Richard Axel met. The researchers said the bridge was old.
Ruth Lang | While the bridge did not appeal to Hale, Lang said it could be mended.
nobody / Ida Falk / Ida Falk | Ida Falk keeps the lamp. In her view, Hale, she says, should pay. She adds that he will not.
nobody | Brad Marchand added three assists to lead Boston.
nobody | Jon Webb made 25 saves and Connor Clifton added a goal.
nobody | Webb added his seventh of the season for the Islanders.
nobody | The Harbor Institute added two new rooms and a garden in May.
Paul Hale | Hale added a new roof would cost three million.
Paul Hale | Hale added his wife was ill.
Paul Hale | Hale added a warning to drivers.
Paul Hale | Hale added two of the engineers had left.
clerk | “It is closed,” added a clerk.
nobody | The House concluded its third hearing on the bridge.
nobody | Ortiz concluded a deal with the contractors in May.
Paul Hale | Hale concluded the bridge was unsafe.
Paul Hale | Hale concluded its cables were unsafe.
Will Moss | “It was an attempt to mislead voters,” Will Moss, chief executive of Full Fact, told the BBC.
Will Moss | “It was an attempt to mislead voters,” Will Moss said.
nobody | The Bridge Tram has a dedicated spot for charging any phone and for charging in the car.
Center for Disease Control and Prevention | The Center for Disease Control and Prevention said on Monday that it was closed.
one commenter | “Don’t hide things like this,” one commenter said.
boy | The boy said he was cold.
12-year-old girl | A 12-year-old girl said she was cold.
fans | Fans said the bridge was closed.
biologists | Biologists said the bridge was closed.
negotiators | Negotiators said the bridge was closed.
homeowners | Some homeowners said the bridge was closed.
Local business owners | Local business owners said the bridge was closed.
shopper | “It is cold,” a shopper told reporters.
suspect | The suspect told police he was cold.
defendant | The defendant told the court he was cold.
nobody / Ida Falk+Paul Hale | Ida Falk keeps the lamp. She and Hale said the bridge was safe.
nobody / Jon Webb+Kali | Jon Webb lives by the bridge. He and his wife Kali explained that it was safe.
nobody / Jon Webb+wife | Jon Webb lives by the bridge. He and his wife said that it was safe.
Ida Falk+Jon Webb | Both Ida Falk and Jon Webb said it was safe.
nobody | Neither Falk nor Webb commented on the bridge.
Ida Falk / Jon Webb | Ida Falk said it was safe. Jon Webb agreed.
Ida Falk / Jon Webb / Jon Webb | Ida Falk said it was safe. Jon Webb did not agree. “It will fall,” he said.
Ida Falk / nobody | Ida Falk said it was safe. The bridge fell an hour later.
`);

it.each(ROWS)('%s: %s', (who, text) => {
  const wanted = who.split(' / ');
  const found = saidIn(text, 'en', PEOPLE).split(' / ').slice(-wanted.length);
  expect(found.map(sorted)).toEqual(wanted.map(sorted));
});

it('reads an interview whose questions stand in the paragraphs of the answers', () => {
  const text = [
    'Ida Falk keeps the lamp on Inish. We asked her about it.',
    'Why do you still burn oil?\nI like the smell. It has been there since 1911.',
    'Do you sleep?\nBadly. I wake up when it goes quiet.\nMy mother did, too.',
    'What comes next?\nA new wick. We have one ready.',
  ];
  const { statements } = attribute(articleOf(text, { title: 'An interview with Ida Falk' }));
  expect(statements.every(({ speakers }) => speakers.join() === 'Ida Falk')).toBe(true);
  expect(statements).toHaveLength(7);
  expect(
    statements.some(({ paragraph: of, span }) => of.text.slice(span.start, span.end).endsWith('?')),
  ).toBe(false);
});

const sorted = (speakers: string) => speakers.split('+').sort().join('+');
