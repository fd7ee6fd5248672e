/**
 * Pages of dialogue, each paragraph with the letter of whoever speaks in it; `-` for the narrator's own. `people` are
 * the names under which each letter may be found.
 */
export const DIALOGUES: readonly {
  readonly name: string;
  readonly people: Readonly<Record<string, string>>;
  readonly page: string;
  /** How many quotations are given to who says them, to somebody else, to nobody. */
  readonly given: readonly [right: number, others: number, open: number];
}[] = [
  {
    name: 'two in a kitchen',
    people: { M: 'Marta Quill|aunt', J: 'Jonas' },
    given: [16, 0, 0],
    page: `
-|Marta Quill had lived above the bakery for eleven years, and in all that time her nephew Jonas had visited twice.
M|“You might have written,” she said, setting down the kettle.
J|“I did write.” Jonas took off his gloves. “Twice, in fact.”
M|“Then the post is to blame.”
J|“The post, or the woman who burns it.”
-|She laughed at that, though she had not meant to.
M|“Sit down before you fall down,” said his aunt. “Have you eaten?”
J|“On the train.”
M|“Bread and an apple, I suppose.”
J|“An apple,” he admitted.
-|The window was steamed over. Somebody below was dragging sacks across the yard.
M|“Is it about the house?” Marta asked at last.
J|“It is always about the house.”
M|“I won’t sell.”
J|“Nobody asks you to sell, Aunt Marta. They ask you to sign.”
M|“And what is the difference?”
J|He looked at the kettle. “About four thousand crowns.”`,
  },
  {
    name: 'three on a boat',
    people: { C: 'Ebbe Strand', O: 'Olof Lind', I: 'Ida Carr' },
    given: [15, 0, 2],
    page: `
-|The Petrel left the harbour at noon with three aboard: Captain Ebbe Strand, the mate Olof Lind, and a passenger, Miss Ida Carr.
C|“We shall have wind by evening,” said the captain.
O|“We shall have too much of it,” Lind replied.
I|“Is that usual?” asked Miss Carr.
C|“In April? It is a law of nature,” Strand told her.
O|“Don’t frighten her, sir,” said Lind.
I|“I am not frightened,” Miss Carr said. “I only asked whether it was usual.”
C|“A sensible question.” The captain turned to the wheel. “Olof, take in the jib.”
O|“Aye, sir.”
-|For an hour nobody spoke. The coast went under the horizon like a lid being closed.
I|Miss Carr had found a dry place behind the mast. “Mr. Lind, how long have you sailed with him?”
O|“Nine years, miss.”
I|“And has he ever been wrong about the wind?”
O|The mate considered this. “Once,” he said. “But it was the wind that changed its mind.”
C|“I heard that,” called Strand.
O|“You were meant to, sir.”`,
  },
  {
    name: 'inverted and late tags',
    people: { P: 'Harlan Pike|husband', W: 'Mrs. Pike' },
    given: [13, 0, 2],
    page: `
-|It was Mr. Harlan Pike who found the letter, and his wife who read it.
P|“What does it say?” asked Mr. Pike.
W|“It says,” replied Mrs. Pike, holding it to the lamp, “that we are to leave by Friday.”
P|“Leave!” cried her husband. “Leave what?”
W|“The house, Harlan. What else have we to leave?”
P|“By whose order?”
W|“It isn’t signed.”
-|Mr. Pike walked to the window and back again three times.
P|“I shall go to the mayor,” he announced.
W|“The mayor,” said Mrs. Pike, “owns the house.”
P|“Then I shall go to the bishop.”
W|“And the bishop owns the mayor.”
P|“Well,” said Mr. Pike, sitting down, “then I shall go to bed.”`,
  },
  {
    name: 'names left out',
    people: { B: 'Bettany', D: 'Dorn' },
    given: [11, 1, 5],
    page: `
-|Dorn was already at the table when Bettany came in with the map under her arm.
B|“You’re late,” she said, though he was not.
D|“The bridge is out.”
B|“Again?”
D|“Again.” Dorn pulled a chair out for her. “Show me.”
-|Bettany unrolled the map and put a cup on each of its corners.
B|“This is the mill. This is the old road.”
D|“And that?”
B|“That is a coffee stain.”
D|He bent closer. “Looks like a lake.”
B|“It is not a lake, Dorn.”
D|“Pity. I could use a lake.”
-|Outside a cart went by.
D|“How many men have they?” he asked.
B|“Forty. Perhaps fifty.”
D|“And we have eleven.”
B|“Twelve,” said Bettany, “if you count the cook.”
D|“Nobody counts the cook.”`,
  },
  {
    name: 'a child and two grown-ups',
    people: { W: 'Wren', T: 'Grandfather Tobias|old man', A: 'Agnes' },
    given: [11, 0, 2],
    page: `
-|Grandfather Tobias was mending the clock, and little Wren watched him from under the table, while her mother Agnes shelled peas.
W|“Why does it tick?” said Wren.
T|“Because it is alive,” said Tobias.
A|“Father!” said Agnes. “Don’t tell her such things.”
T|“It is as alive as the cat,” the old man muttered.
W|“Can it die?” Wren whispered.
T|“It died this morning. I am bringing it back.”
A|Agnes put down the bowl. “Wren, come out from there.”
W|“I’m helping.”
A|“You are sitting on my shawl.”
W|“I’m helping the shawl,” Wren explained.
T|Tobias laughed so hard that he dropped a screw. “There,” he said. “Now help me find that.”`,
  },
  {
    name: 'letters and strangers',
    people: { S: 'stranger', P: 'Pell' },
    given: [11, 0, 0],
    page: `
-|At the inn a stranger was waiting for Pell.
S|“You are the man they call Pell?” the stranger asked.
P|“I am a man. What they call me is their affair.”
S|“I have a message.” The stranger laid a coin on the table. “From your brother.”
P|“I have no brother.”
S|“You had one on Tuesday.”
-|Pell looked at the coin for a long while. The innkeeper came by with two cups, and neither of them drank.
P|“What does he want?”
S|“Nothing, now. He’s dead.”
P|“Then who sent you?” said Pell.
S|“He did,” said the stranger. “I am slow.”`,
  },
  {
    name: 'a lock-keeper, not looked at before the rules stood',
    people: { W: 'Wanda Prell', D: 'Dorian Ash' },
    given: [20, 0, 0],
    page: `
-|Wanda Prell had kept the lock at Harrow for nine summers when a man named Dorian Ash tied his boat to her gate.
D|“How long until it opens?” he called.
W|“Until somebody asks nicely.”
D|“I thought I had.”
W|“You thought wrong.” She put down her knitting. “Where do you come from?”
D|“From upstream.”
W|“They all come from upstream. From where?”
D|“Marrow Bridge,” said Ash.
W|“That’s forty miles.”
D|“Forty-two.”
-|The water had begun to turn. A heron stood on the weir and took no notice of them.
W|“What have you got under the sheet?” Wanda asked.
D|“Books.”
W|“All of it?”
D|“There is a kettle, too.”
W|“Then you had better come in,” she said. “The kettle first.”
D|He laughed. “And the books?”
W|“The books can wait. They’re used to it.”
D|“You don’t read?”
W|“I read the river. It says the same thing every day, and never twice.”
-|They drank the tea without another word.`,
  },
  {
    name: 'two brothers and a guest, not looked at before the rules stood',
    people: { H: 'Henrik Vale', K: 'Karl|Karl Vale', N: 'Nora Finch' },
    given: [13, 0, 4],
    page: `
-|Henrik Vale and his brother Karl were still at table when Miss Nora Finch was shown in.
H|“You are late,” said Henrik.
N|“I am wet,” said Nora. “It comes to the same.”
K|“Take her coat, Henrik,” Karl said.
H|“Take it yourself.”
N|“I’ll keep it, thank you.” She sat down between them. “Who has the map?”
K|“He has,” said Karl.
H|“I had. You sold it.”
K|“I lent it.”
H|“For money.”
N|“To whom?” asked Miss Finch.
K|Karl looked at his plate. “To Dr. Oram.”
N|“Then we have until Friday.”
H|“Why Friday?”
N|“Because on Friday,” Nora said, “he learns to read it.”`,
  },
  {
    name: 'a quarrel in a mill, not looked at before the rules stood',
    people: { M: 'miller', G: 'Greta|Greta Sund' },
    given: [12, 0, 0],
    page: `
-|The miller was counting sacks when Greta Sund came through the door.
G|“Eleven,” she said.
M|“Twelve,” said the miller.
G|“One of them is sand.”
M|“Who told you that?”
G|“The sack.”
M|“Sacks don’t talk.”
G|“This one does. It sings when I kick it.”
M|The miller went red. “I was going to tell you.”
G|“When?”
M|“When you had paid.”
G|“I’ll pay for eleven,” said Greta, “and you’ll eat the twelfth.”`,
  },
];
