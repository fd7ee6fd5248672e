import { expect, it } from 'vitest';
import { rowsOf, saidIn } from './said-in.js';

/** Sentences that were once given to somebody else than who says them, or to nobody: as `saidIn` tells who says each. */
const ROWS = rowsOf(`
Lena Marsh / Lena Marsh | Lena Marsh, the director, said: “We will wait.” Pressed again by reporters outside, she added only that it was late.
Downing Street | Downing Street said the bridge was safe.
Rolling Stone | Rolling Stone reported in May that the bridge was unsafe.
nobody | A memo seen by this newspaper says the bridge is unsafe.
nobody | A memo seen by this newspaper tells a different story.
Ann Bell | In a memo seen by Reuters, Ann Bell said the bridge was unsafe.
nobody | The council plans to leave the bridge in place.
nobody | The developer who wants the site has no plans.
council | The council said it plans to leave the bridge in place.
Alan Moss | The inspector Alan Moss, called by the prosecution, said the bridge was unsafe.
judge+woman | The judge asked for silence after a woman shouted “Liar!”
coach | Kent's assistant, the coach claimed, had told him the bridge was “soft”.
Mei Lin / Mei Lin | Co-author Mei Lin disagrees. “It is a bridge,” Lin says.
nobody / Ida Finch | Afterwards I met Ida Finch on the steps. “No,” she said.
nobody / Joel | Downstairs, her grandson Joel sells tickets. “The bridge is cold,” he says.
nobody / teenager | Then a teenager with blue hair takes the microphone. “There is no other bridge,” she says.
nobody / Craig Nunn / Craig Nunn | Craig Nunn owns the site. “I like it,” he says. Flats, he says: forty of them.
Tomas Lind / Tomas Lind | “She made us sit still,” said one, the composer Tomas Lind. “I have never forgotten it.”
people | People familiar with the matter told reporters that the bridge was closed.
nobody | It is ten past two and Marjorie Finch is arguing with a projector.
nobody | The Nimbus 3 makes a bold claim: that nobody needs another.
Bianchi / Bianchi / Bianchi | Bianchi, the striker who scored both goals, posted on Sunday. “Proud of them. We go again,” she wrote.
R. Hobbs / J. Lacey / P. Stone | Present: Cllr R. Hobbs (Chair), Mrs J. Lacey (Clerk), Mr P. Stone, Planning Officer. ¶ The Chair said that it was late. The Clerk said that it was not. The Planning Officer said nothing was late.
Callum Rae / Callum Rae | Callum Rae said he had heard a knock. His supervisor, Dougal Shaw, told him to “log it and leave it”, he said.
Ann Bell / Ann Bell | Ann Bell said it was late. Mr. Kent called it a hoax, she said.
Fiona Grant / nobody | “When is that?” Fiona Grant asked. ¶ “The fourteenth.”
nobody | Ada Lowe said it was late. ¶ Lowe has had to do a lot of explaining.
Jim Rich / Bo Trump | Jim Rich said it was late. ¶ Along with rivals, Bo Trump stood up, mocking the man he calls “Mini.”
Bo Kent / Bo Kent | “Is this small?” Bo Kent said. ¶ “I say it isn't.”
Shona / Shona | Callum Rae's wife, Shona, said it was late. He was the only one who had written it down, she said.
one backbencher | “He is dead,” said one backbencher.
Okonjo-Reed | “Bells are for cattle,” says the head, Mrs Okonjo-Reed, and smiles.
Paul Creed / Paul Creed | Paul Creed said he did nothing. Pushed on why the register listed the flat, he said it was an error.
Paul Creed / nobody / spokesman | Paul Creed said he did nothing. Ingrid Hayes stood by him. Her spokesman said that she believed Creed, although he refused to say more.
NHS trust | An NHS trust has apologised for the bridge.
Nisha Verma / nurse / nurse | Nisha Verma said it was late. The nurse in charge, who was alone, wept as she described it. “I had four of them,” she said.
Reuters | Reuters said the assistant, called Magpie, had given them a bridge.
nobody / Tom Harlan | Maria Cantú stayed. Her colleague on the committee, Tom Harlan of Idaho, was cooler on the idea, telling them that it was “small”.
nobody | But Ida Raman laughed when asked whether the bridge was safe.
PetSure | Insurers PetSure said the bridge was unsafe.
Ellen Park | Walter Dunn left. His spokeswoman, Ellen Park, said the governor “looks forward to it.”
nobody | Mei Lin and her colleagues staged 12 contests.
nobody | Mei Lin has written fourteen crime novels.
nobody | Mei Lin wrote a book on bridges.
Mei Lin | Mei Lin wrote a book: “Bridges are dead.”
nobody | Shares in Novaline fell after the chipmaker said its next chip was late.
company | Shares in Novaline fell after the company said its next chip was late.
nobody / nobody | Sir, – I was dismayed. When I put this to him he replied, “What dogs?”
Ian Glass | Sir, – The parks commissioner, Ian Glass, says the swans are gone.
nobody / nobody / tall tailor | Kenta Bo opened the dam. A tall tailor came. He said that it would take four years.
Kenta Bo / Kenta Bo | Kenta Bo asked Mika Roe to sign. He said it was late.
Mika Roe | Asked by Leah Bell, defending, whether it was safe, Mika Roe accepted that it was not.
Leah Bell | Leah Bell, defending the bridge, called it safe.
nobody / nobody | Thank you. When he laid the stone, he said that it would be long.
Ines Duarte | It failed, according to Ines Duarte, a chemist at Marren who warned of rust in May.
Ines Duarte / Ines Duarte | Ines Duarte said no. In her view it is safe.
nobody | Ann Bell has not said whether she would sign.
nobody | Ann Bell has not commented on the bridge.
Ann Bell | Ann Bell puts the saving at £200,000.
Ann Bell | Ann Bell put the chances of a fall at 20 percent.
nobody | Ann Bell put the vase at the window.
nobody / Rosa Kent | Rosa Kent kept the mill until May. “Maps are for men,” she would tell visitors.
Rosa Kent | Rosa Kent would say at supper: “Maps are for men.”
nobody | Rosa Kent, whose column “The Slow Bridge” ran for years, died on 3 May.
Rosa Kent / foreman | “They wrote in May,” said Rosa Kent. ¶ “They say April,” the foreman persisted.
nobody | On deck I met Ida Finch and Bo Kent, who were going home to Marren after the war.
nobody | Rosa Kent is crying a little.
Rosa Kent / Rosa Kent | Rosa Kent reported that it was late. The cyclist, she was sorry to say, was in the room.
vicar | As the vicar put it last week, “You mend no roof in May.”
Rosa Kent / Rosa Kent | Rosa Kent waited; then, as her sister made no remark, she added: “I have it. It is late.”
nobody / nobody / Finn Malloy | Jon Kent left. Marren’s replacement at the mill, 19-year-old Finn Malloy, rose to the occasion. “I shut my eyes,” he admitted.
nobody / nobody / Samuel Okoro | Bo Kent left. A driver who was behind the van, Mr Samuel Okoro, gave evidence. He said that it was late.
Rosa Kent / Another journalist / Rosa Kent | Rosa Kent said that it was late. Another journalist wanted to know who would pay for it. “You will,” she said.
nobody / journalist | Rosa Kent was late. A journalist asked whether she would pay and wrote that she did.
second chemist | A second chemist who has seen it, and who asked not to be named because she is waiting for a grant, called the claim “brave”.
son | On the last day, her son said, she asked them for bread.
Bo Finch+Rosa Kent | It was late, Rosa Kent said, and Bo Finch warned them.
Rosa Kent | Rosa Kent laughed that the bridge was late.
nobody | Rosa Kent opened that bridge.
Ida Kent | “It was late,” said its head of customer care, Ida Kent.
lawyer | “It was late,” said a lawyer for the driver, Bo Kent.
mother / nobody / Ida Kent | A mother complained that it was “late.” When Finch’s wife falls ill, Ida Kent brings soup. “It is late,” she says.
Ida Kent+daughter | When my daughter asked the nurse, Ida Kent, how she coped, she answered: “I don’t.”
nobody | The answer to Rosa Kent’s fear is a bridge, and they voted against it.
Rosa Kent | Rosa Kent’s fear is that nobody will build a bridge.
nobody | Rosa Kent wrote handbooks for wardens.
nobody | Rosa Kent wrote as Ida Finch, and kept a mill.
nobody | Rosa Kent wrote, and wrote, and wrote.
nobody | Rosa Kent had written a will.
Rosa Kent | Rosa Kent wrote to the council that the bridge was late.
nobody | Rosa Kent claimed the prize in May.
Rosa Kent | Rosa Kent claimed the bridge was late.
nobody | Rosa Kent addressed the envelope to Bo Finch.
Rosa Kent | Rosa Kent addressed the crowd in the yard.
nobody | Rosa Kent backed the old car into the yard.
Rosa Kent | Rosa Kent backed the plan for the yard.
nobody | Rosa Kent was standing by the pumps.
nobody | The note from Rosa Kent, which said “Stay away”, was burnt. She left.
engineers / nobody | Two engineers said it was late. When Rosa Kent and Bo Finch came, they argued that it was early.
Charles Kent / Charles / nobody | Charles Kent said it was late. ¶ King Charles said he was glad. Then King Charles left.
nobody | Rosa Kent unveiled a plaque at the bridge.
Rosa Kent | Rosa Kent unveiled a plan to mend the bridge.
nobody | Rosa Kent proposed to Bo Finch on the bridge.
nobody | Rosa Kent called the police.
nobody | Rosa Kent answered a request for comment.
nobody | Rosa Kent had come to expect rain.
nobody | The story was told not by the diplomats but by their children.
nobody | Rosa Kent keeps a group of boats called river punts.
nobody | The map has more Kent references than roads.
Bo Finch | Asked why Rosa Kent was late, Bo Finch suggested that she was ill.
Bo Finch+Rosa Kent | When Rosa Kent asked if he could come, Bo Finch declined, saying “I am not well.”
nobody | The letter, which is printed below, warns Ms. Kent: “The bridge will fall.”
University of Marren expert | The University of Marren expert continued, “Shame does not help.”
One commenter / nobody / nobody | One commenter wrote that it was ugly. And someone else called it a disgrace. “I don’t get it,” they said on the page.
critics / critics / nobody | Critics said it was ugly. “It is ugly,” they said. “Pull it down,” read one comment.
Rosa Kent | Rosa Kent criticized the critics who had commented on the bridge.
Bernt Finch | The guild wanted its “place in the sun,” declared a later warden, Bernt Finch, in 1897.
Bo Finch+Lund+Rosa Kent | Rosa Kent, Bo Finch and Lund are among gardeners that said they would go.
Bo Finch / Rosa Kent / Mike Lund | “It is late,” Bo Finch said. ¶ In 1997, Rosa Kent said, she asked Mike Lund for a map. ¶ “No,” he said.
Rosa Kent / Rosa Kent / Rosa Kent | 'It is late,' Rosa Kent said. ¶ 'Over all these years, it was never easy. ¶ 'But it is worth it.'
nobody | The talk with Rosa Kent was more telling than the dinner.
`);

it.each(ROWS)('%s: %s', (who, text) => {
  const wanted = who.split(' / ');
  const found = saidIn(text, 'en').split(' / ').slice(-wanted.length);
  expect(found.map((one) => one.split('+').sort().join('+'))).toEqual(wanted);
});
