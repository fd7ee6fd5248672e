import { describe, expect, it } from 'vitest';
import { PEOPLE, rowsOf, saidIn } from './said-in.js';

/** By what they show; each line is who says its sentences, then the text. */
const SHOWN: Readonly<Record<string, string>> = {
  'who is set apart at the beginning is whom the sentence is about': `
Dana Ortiz | As for Ortiz, she said nothing had changed.
Dana Ortiz | For Ortiz, who grew up there, the bridge is “a wound.”
Ruth Lang | The engineer, Ruth Lang, is often blamed, adding that she is used to it.
Paul Hale+Ruth Lang | Hale and Lang closed the bridge, saying it was unsafe.
Olivia Senn | For Ann Brackley, her lawyer Olivia Senn argued that “it was safe”.`,
  'what leads a sentence is no subject': `
Ruth Lang | Later, on Monday, in Flint, Lang closed the bridge, saying it was unsafe.
Ruth Lang | Earlier Monday, Lang closed the bridge, saying it was unsafe.
Ruth Lang | Last week Lang closed the bridge, saying it was unsafe.
Ruth Lang | Monday, Lang closed the bridge, saying it was unsafe.
Ruth Lang | However, Lang closed the bridge, saying it was unsafe.
Ruth Lang | Reluctantly, Lang closed the bridge, saying it was unsafe.
Ruth Lang | Citing the cost, Lang closed the bridge, adding that it was unsafe.
Ruth Lang | In Portland, the engineer, Ruth Lang, said it was safe.
Ruth Lang | In Portland, Maine, Lang closed the bridge, adding that it was unsafe.
Ruth Lang | Asked how old it was, Lang shook her head, adding that nobody knew.
Paul Hale | Ortiz’s lawyer Paul Hale left the room, saying it was over.`,
  'a subject stands before its verb, whatever stands between': `
Ruth Lang | Lang, on Monday, in Flint, after the vote, said the bridge was sound.
Ruth Lang | Lang lives nearby and like Hale has said so.
Ruth Lang | Lang, unlike Hale, said it was safe.
Ruth Lang | Lang offered Hale a post, then said it was filled.
Ruth Lang | Lang (who had never seen it) said it was safe.
Ruth Lang | Lang – never one to wait – said it was safe.
Ruth Lang | “Safe,” Lang – an engineer – said.
Ruth Lang | Having said it was safe, Lang left.
Ruth Lang | Lang refused to call it safe.
Ruth Lang | Lang went on to say it was safe.
Ruth Lang | Lang in a statement on Monday said it was safe.
Ruth Lang | Many share these fears, but Lang, who is an engineer, said it was safe.
Ruth Lang | Ortiz left and Lang, who is an engineer, said it was safe.
Paul Hale | Hale, a clerk, said Lang left.
nobody | Does Lang, like Hale, oppose it?
nobody | Then why did Lang reject it?
nobody / Ruth Lang | Is it safe? Lang said no.
Ruth Lang | Lang, who worked with Hale on two bridges, nevertheless conceded that it was safe.`,
  'an apposition and a clause with "who" belong to the name before them': `
Ruth Lang | Lang, who is an engineer, said it was safe.
Ruth Lang | The bridge, which Lang said was safe, fell.
Paul Hale | It was Hale who said it was safe.
lawyers | The lawyers who said it was safe have left.
Ruth Lang | Lang, a Republican who opposes Hale, said it was safe.
Ruth Lang | Lang, an engineer and a Republican who opposes Hale, said it was safe.
Democrats | Democrats on Capitol Hill, who opposed the bridge, said it was safe.
Ruth Lang | Lang is one of many experts who say it is safe.
Ruth Lang | Lang, the spokeswoman for the ministry, said it was safe.
spokesman | A spokesman for the ministry, in a letter, said it was safe.
Ruth Lang | Gov. Ruth Lang of Ohio, a Republican who opposes it, said it was unsafe.
Paul Hale | The chairman, Paul Hale of the Greens, said it was unsafe.
critics+Ruth Lang | Critics, including Lang, say it is safe.
woman | A woman who lives there said it was loud.
woman | A woman who lives in Ohio said it was loud.
lawyers | The lawyers who left said it was loud.
Ruth Lang | Lang, who lives there, said it was loud.
Paul Hale | Lang left; Hale, a clerk, said it was safe.
Paul Hale | Lang, it was said; Hale, a clerk, said it was safe.
Ruth Lang | Lang, in “The Long Bridge,” a novel, says it is safe.
Ruth Lang | Lang (an engineer), on Monday, said it was safe.`,
  'those who say it together all say it': `
Dana Ortiz+Ruth Lang | Two engineers, Ortiz and Lang, said it was safe.
Dana Ortiz+Paul Hale+Ruth Lang | Ortiz, Hale and Lang said it was safe.
Dana Ortiz+Paul Hale+Ruth Lang | Ortiz, Hale, and Lang said it was safe.
Dana Ortiz+Paul Hale+Ruth Lang | “Safe,” said Ortiz, Hale and Lang.
Dana Ortiz+Paul Hale+Ruth Lang | “Safe,” said Ortiz, Hale, and Lang.
Dana Ortiz+Paul Hale | “Safe,” said Ortiz and Hale.
Paul Hale | “Safe,” said Paul Hale, CEO and Founder of Ceres.
Dana Ortiz+Paul Hale | Ortiz and the lawyer Paul Hale said it was safe.
Dana Ortiz+Paul Hale | Ortiz and her rival Hale said it was safe.
Ruth Lang+Paul Hale | Ruth Lang (who came late) and Hale said it was safe.`,
  'a document speaks for whoever made it': `
Harbor Institute | A study from the Harbor Institute says it is safe.
Harbor Institute | A report by the Harbor Institute says it is safe.
Harbor Institute | The Harbor Institute report stated that it was safe.
Harbor Institute | “Safe,” stated the Harbor Institute report.
Paul Hale | “Safe,” reads the report of the survey by Hale.
Paul Hale | “Safe,” cautioned the report’s lead author, Paul Hale.
Ruth Lang | Lang’s memo, sent in May, says it is safe.
Ruth Lang | A statement by Lang called it unsafe.`,
  'nouns speak without a name': `
one of the nurses | “Safe,” said one of the nurses.
nurses | One of the nurses said it was safe.
Post editor | “Safe,” said the Post editor.
spokesman | A spokesman for the ministry said it was safe.
Dana Ortiz | “Safe,” said the mayor.
Paul Hale | The senator said it was safe.
nobody | “Safe,” the sign read.
baker | “Safe,” said the baker when it fell.
nobody / nobody | “Safe,” the robot said. “Sound,” the robot said.
robot / robot | “Safe,” said the robot. “Sound,” said the robot.
nobody / nobody | The sign on the bridge was clear. “Keep off,” it read.
nobody | Both said it was safe.
officials | Officials said it was safe.
officials | Two officials said it was safe.
Hale’s wife | Hale’s wife said it was safe.
critics | Critics of Hale said it was safe.
Democrats | Democrats on Capitol Hill said it was safe.
city’s police chief | The city’s police chief said it was loud.
state officials | State officials said it was loud.
Democrats | The Democrats said it was safe.
Republicans | Republicans said it was safe.
wife | His wife said it was safe.
opponents | Opponents in Ohio said it was safe.
neighbors | Neighbors, who heard it fall, said it was loud.
woman | A woman who lives there said it was loud.
woman | A woman in the crowd said it was loud.
nobody | Some said it was loud.
family | The family said the bridge was a grave.
reviewer | A reviewer in the Post called it “a bridge too long”.
headmistress | Born in Flint, Ortiz was told by her headmistress that bridges were no life.
nobody / firm | Hale met her. The firm said it was sorry.
Lang’s office | On Friday Lang’s office said it was safe.
officials | On Monday officials said it was safe.
friends | “Safe,” said the friends of Lang.
friend | “Safe,” said a friend of Lang and Hale.
nobody | “Safe,” said the sign he held.`,
  'a noun may say that somebody says': `
Ruth Lang | According to Lang, it is safe.
Dana Ortiz | According to the mayor, it is safe.
Ruth Lang | Lang was, in her own words, “idle.”
Ruth Lang | Lang’s repeated claim is that it is safe.
Ruth Lang | The bridge is, in the words of Lang, unsafe.
Ruth Lang | That was Lang’s position on the bridge.
Ruth Lang | That was Lang’s position.
Ruth Lang | Lang’s plan: a new bridge.
Ruth Lang | Lang’s hope is that it will stand.
nobody | Lang’s tweet is a reminder of old days.
Ruth Lang | It was Lang’s wish that it would stand.
Ruth Lang | From Lang: “Safe.”
nobody | Those were the words of Lang on it.`,
  'a view is held without a verb of saying': `
Ruth Lang | Lang is against the bridge.
Ruth Lang | Lang is in support of the bridge.
Ruth Lang | Lang is of the view that it is safe.
Ruth Lang | Lang would rather close the bridge.
Ruth Lang | Lang would prefer a tunnel.
nobody | Lang is of the same view.`,
  'some verbs speak in company only': `
nobody | Lang called in sick.
nobody | Lang reported from Ohio.
nobody | The firm called Ferris built it, and a man called Ferris sold it.
nobody / nobody | A third came from people called Ferris who had never seen it. It was bought by people called Ferris.
workers’ union | The workers’ union called it a scandal.
Ruth Lang | Lang put it bluntly.
nobody | Lang put it on the table.
nobody | Lang sees it from her window.
nobody | Lang made these claims on Monday.
Ruth Lang | Lang made a number of claims about it.
nobody | Hale will report to Ortiz.
nobody | The firm called Ferris built it.
firm | The firm called Hale “unsafe”.
firm | The firm called Hale a fool.
nobody | Harbour seals keep a beat, according to a study, adding to the evidence.
Olivia Senn | For Brackley Homes, planning director Olivia Senn argued that “it was safe”.
nobody | Lang won planning permission.`,
  'the same words are nouns and adjectives, too': `
nobody | In pledged delegates, Lang leads.
nobody | The reported gifts pleased Lang.
nobody | Lang met reporters in the Pentagon briefing room.
nobody | Lang left the state attorney without claims.
nobody | Coal demand fell, and Lang left.
nobody | Lang kept his withdrawal plans in October.
nobody | The history of Lang, back to the first, demand care.
Ruth Lang | Experts such as Lang say it is safe.
Dana Ortiz+Ruth Lang | Ortiz and Lang say it is safe.
nobody | Claims that Lang lied were heard in Ohio.
Paul Hale | Hale’s “burn it” line drew laughter.
nobody | The city released claims on Monday.
Ruth Lang | Lang claims it is safe.`,
  'a side in court speaks for whoever pleads for it': `
Paul Hale / Paul Hale | Paul Hale, defending, said it was safe. The defence said it was sound.
Paul Hale / Paul Hale | Hale, prosecuting, said it was safe. The prosecution said it was sound.
Paul Hale / Paul Hale | The lawyer for the defence, Paul Hale, said it was safe. The defence said it was sound.
Paul Hale / Paul Hale | For the prosecution, Paul Hale said it was safe. The prosecution said it was sound.
Ruth Lang / Paul Hale | Hale, for the defence, Lang said, was late. The defence said it was sound.`,
  'nobody says what is only possible, only meant, or not said': `
Ruth Lang | Lang would not say whether it was safe.
nobody | Lang did not say whether it was safe.
nobody | Lang may say it is safe.
Theresa May | Theresa May said it was safe.
nobody | Lang should not have accepted that it was safe.
Ruth Lang | Lang will say it is safe.
Ruth Lang | Lang would eventually say it was safe.
nobody | Lang failed to agree that it was safe.
nobody | Lang, not saying a word, left.
nobody | Lang has to say it is safe.
Ruth Lang | Lang used her speech to call for a new bridge.
nobody | Ties with Ohio are a means to call for it.`,
  'a passive has its subject after "by"': `
Ruth Lang | It was denied by Lang.
Ruth Lang | It was called “unsafe” by Lang.
nobody | It was denied on Monday.
Ruth Lang | Lang was quoted as saying it was safe.
nobody | Lang, accused of it, left.
nobody | A driver praised for it left with Lang.
Ruth Lang | Lang, quoted by the Daily Post, said it was safe.`,
  'after a quotation, verbs stand before their subject': `
Dana Ortiz | “Safe,” said the longtime mayor Dana Ortiz of Flint.
Ruth Lang | “Safe,” reads a letter signed by Lang.
Ruth Lang | “Safe,” said Lang on Monday.
Ruth Lang | It is safe, said Lang.
Ruth Lang | “Why?” Lang asked.
Ruth Lang | “Safe,” groused Lang.
Ruth Lang | “Safe,” Lang went on.
nobody / nobody | “Safe.” The bell was rung by nobody, and Lang remembers it.
Ruth Lang | It is safe, no doubt – said Lang on Monday.
Ruth Lang | “Never!” vowed Lang.
Ruth Lang / Ruth Lang | “Never!” Lang vowed.
Ruth Lang | “Safe,” hollered Lang.
Tom Abernethy | “Safe,” laughs her business partner, Tom Abernethy.
Paul Hale | “Safe,” laughed Hale.
nobody | Hale laughed at Lang.
Ruth Lang | “Safe,” Lang put in.
Ruth Lang | “Safe,” Lang bit back.
Ruth Lang | “Safe,” wept Lang.
Paul Hale | “Safe,” Senator Hale went on.`,
  'a name beside a quotation speaks without a verb': `
Ruth Lang | Lang: “It is safe.”
Ruth Lang | RUTH LANG: “It is safe.”
nobody | The book on Lang: “It is safe.”
Ruth Lang | “It is safe.” —Ruth Lang
Ruth Lang | Lang tweeted: “It is safe.”`,
  'what one reports of another is the first one’s': `
Ruth Lang | Lang said Hale had warned them that it would fall.
Ruth Lang+Paul Hale | Lang said so, but Hale warned them that it would fall.
Ruth Lang | Lang told them that Hale had warned of it.
nobody | I think Hale knows that it is safe.
Ruth Lang | Lang said Hale knew, adding that it was late.
Ruth Lang+Paul Hale | Lang agreed, but Hale said no, adding that it was late.
Ruth Lang | Citing the cost, Lang said no.
Ortiz’s clerk+Paul Hale | Ortiz’s clerk pleaded for it, although Hale appeared to defend it.
Ruth Lang+Paul Hale | Lang praised the plan Hale proposed.
nobody / Paul Hale | The bridge (built in 1901) fell. Hale (a senator since 2010) said so.
Ruth Lang+Paul Hale | According to Lang, Hale left, saying it was safe.
Ruth Lang+Paul Hale / Paul Hale | Lang said it was safe, and Hale agreed, adding: “It is old. It will stand.”
Ruth Lang+Paul Hale / Paul Hale | Lang said it was safe, but Hale disagreed, adding: “It is old. It will fall.”`,
  'a quotation is whose the words beside it are': `
nobody / Ruth Lang | The bridge fell. “It was never safe,” Lang said.
Ruth Lang / nobody | Lang said it was safe. The river rose.
Ruth Lang / Ruth Lang | “It is safe,” said Lang, closing the bridge. “Nobody asked me before.”
Paul Hale / Ruth Lang | “It is safe,” said Hale. “It is not,” said Lang.
Ruth Lang / Ruth Lang | “It is safe. It was always safe,” Lang said.
Ida Falk | Ida Falk asked: “Is it safe?”
Ida Falk | Asked whether it was safe, Ida Falk replied: “No.”
Paul Hale / Ruth Lang | “It is safe,” said Hale. Lang shook her head: “It is not.”
Paul Hale / Paul Hale | Hale was adamant. “It is safe.”
Paul Hale | In Flint, Hale told Lang: “It is safe.”
Paul Hale | “It is safe,” Hale told Lang.
Ida Falk / Ida Falk | “It is,” said Ida Falk, who built it. “It was always.”
nobody / Bo Li / nobody | Bo Li left. “Safe,” Li said. Nobody heard.
Ruth Lang / Paul Hale | Asked by Lang, “Is it safe?” Hale said: “No.”
nobody / Paul Hale | Hale shook his head. “It is safe.”
Ruth Lang+Paul Hale / Paul Hale / Ruth Lang | “It is safe,” Lang said, and Hale agreed. “It is,” he said. “It always was,” Lang said.
nobody | What is Lang’s view of it?
Paul Hale | Hale said he would answer Lang’s comments.
Ruth Lang+Paul Hale | “It is safe,” Lang said, but Hale called it “a ruin.”
nobody / nobody | Hale shook his head. On a sign stood “Save the bridge.”
Paul Hale / Paul Hale | Hale hopes it is safe. “It always was.”
Paul Hale | Hale sums this up as: “It is safe.”
Ruth Lang / Paul Hale | “It is safe,” Lang said. “Is it?” Hale asked.
Ruth Lang / nobody / Ruth Lang | “It is safe,” Lang said. The bridge is old. “It always was.”
Ruth Lang / nobody / Paul Hale | “It is safe,” said Lang. Hale shook his head. “It is not.”
Ruth Lang / Ruth Lang | Lang said it was safe. “It always was.”
Ruth Lang / Paul Hale | Lang said it was safe. “It never was,” Hale said.
Paul Hale | According to Hale, “it is safe.”
Paul Hale | “It is,” according to Hale, “safe.”
Paul Hale+Ruth Lang | “Safe,” Hale and Lang said.
Ruth Lang | Lang told Hale, “It is safe.”
Ruth Lang | Lang told Hale, who shrugged, that it was safe.
nobody / Ruth Lang | Lang began talking to Hale. “It is safe.”
Paul Hale / nobody | “It is safe,” said Hale, “and it always was.” The river rose.
Ruth Lang / Paul Hale | “Is it safe, Mr. Hale?” Lang asked. “It is,” Hale said.`,
  'a verb finds its subject in sentences of every day': `
Ruth Lang / nobody | “Safe,” said Lang. “Sound,” said another.
nobody | It was denied on Monday, a blow to plans by Lang.
Paul Hale | Hale believes, and Lang knows, “it is safe.”
Ruth Lang | Lang hopes that Hale says it is safe.
Paul Hale / nobody | Hale said it was safe. It was not.
nobody | It is said to be safe.
nobody | The bridge is said by many to be safe.
Ruth Lang | “It is safe,” Lang, smiling, said.
Ruth Lang | “It is safe,” said a smiling Lang.
Ruth Lang | “It is safe,” said Lang, who smiled.
Ruth Lang | Lang — who smiled — said it was safe; Hale did not.
Ruth Lang+Paul Hale | Lang said it was safe; Hale said it was not.
Ruth Lang+Paul Hale | Lang and Hale both said it was safe.
Dana Ortiz+Paul Hale+Ruth Lang | Ortiz, Hale and Lang closed the bridge, saying it was unsafe.
experts | Experts at the Harbor Institute said it was safe.
Harbor Institute experts | Harbor Institute experts said it was safe.
campaign | The campaign said it was safe.
Ortiz campaign | The Ortiz campaign said it was safe.
Ortiz’s lawyers | Ortiz’s lawyers said it was safe.
person | A person briefed on the plan said it was safe.
sources | Sources close to the firm said it was safe.
nobody | Whoever says it is safe lies.
nobody | To say it is safe is to lie.
Ruth Lang | Lang appeared to say it was safe.
Ruth Lang | Lang tried to explain why it fell.
Ruth Lang | Lang vowed to say no more.
nobody | Lang was told it was safe.
Ruth Lang | Lang is said to have called it safe.
Ruth Lang | Lang has been critical of the bridge.
Ruth Lang | Lang seemed skeptical of the bridge.
Ruth Lang | Lang, clearly angry, called it unsafe.
Ruth Lang | Lang again on Monday called it unsafe.
Ruth Lang | “Unsafe” is how Lang described it.
Ruth Lang | What Lang called “unsafe” was closed.
Ruth Lang | In an email, Lang said it was safe.
Ruth Lang | In a letter to Hale, Lang said it was safe.
Ruth Lang | Speaking in Flint, Lang said it was safe.
Ruth Lang | Speaking to Hale, Lang said it was safe.
Ruth Lang | After Hale left, Lang said it was safe.
Ruth Lang | Before meeting Hale, Lang said it was safe.
Ruth Lang | If Hale runs, Lang said, it will be safe.
Ruth Lang | It is, Lang says, safe.
Ruth Lang | It is, says Lang, safe.
Ruth Lang | It is safe, Lang told Hale.
Ruth Lang | It is safe, as Lang puts it.
Ruth Lang | In Lang’s view, it is safe.
Ruth Lang | In Lang’s opinion, it is safe.
Ruth Lang | Lang’s argument that it is safe was heard.
Ruth Lang | Lang’s letter said it was safe.
Ruth Lang | Lang wondered whether it was safe.
Ruth Lang | Lang asked Hale whether it was safe.
Ruth Lang | Lang doubts it is safe.
Ruth Lang | Lang does not believe it is safe.
Ruth Lang | Lang wants it closed.
Ruth Lang | Lang plans to close it.
Ruth Lang | Lang accused Hale of closing it.
Ruth Lang | Lang criticized Hale for closing it.
Paul Hale | Lang was criticized by Hale for closing it.
Paul Hale | Lang was sharply criticized on Monday by Hale.
Paul Hale | Criticized by Hale, it was closed.
Lang’s office | Lang’s office said it was safe.`,
  'what is said goes on over paragraphs': `
Paul Hale / Paul Hale | Hale said: ¶ “It is safe.”
Paul Hale / Paul Hale / Paul Hale | “It is safe,” Hale said. “It always was. ¶ “It will stay so.”
nobody / nobody | Watch Hale below: ¶ “It is safe.”
Paul Hale / Ruth Lang | “It is safe,” said Hale. ¶ “It is not,” said Lang.
Paul Hale / nobody / Paul Hale | “It is safe,” said Hale. ¶ The bridge was built in 1901. ¶ “It was never closed,” he said.
Paul Hale / Paul Hale | “It is safe,” said Hale. ¶ “It was always safe.”
nobody / Paul Hale | “It is safe.” ¶ Hale said so on Monday.
Paul Hale / Paul Hale / Ruth Lang | Hale said: ¶ - The bridge is safe. ¶ Lang said: It is not.
Paul Hale / nobody | Hale believed in it – “a good bridge” – to the end. ¶ It fell.
nobody / Paul Hale | Hale was asked about it: ¶ “It is safe.”
Paul Hale / nobody | “It is safe.” ¶ — Paul Hale
Paul Hale / Paul Hale / Paul Hale / nobody | Hale said: ¶ • The bridge is safe. ¶ • It was always safe. ¶ The river rose.
Paul Hale / Paul Hale / nobody | Hale said: ¶ The bridge is safe. ¶ The river rose.
Ruth Lang / Paul Hale / Ruth Lang / Paul Hale | LANG: It is safe. ¶ HALE: It is not. ¶ LANG: It always was. ¶ HALE: It never was.
Paul Hale / Paul Hale / Paul Hale | “It is safe,” Hale said. ¶ “It always was. ¶ “It will be.”
Paul Hale / nobody / nobody | “It is safe,” said Hale. ¶ The river rose. ¶ The bridge fell.
Paul Hale / Paul Hale | Hale, asked about it, smiled. ¶ “It is safe.”
Ruth Lang / nobody / Paul Hale | Lang said it was safe. ¶ The river rose. ¶ Hale said it was not.
Ruth Lang / nobody / Ruth Lang | “It is safe,” Lang said. ¶ 'Coal Isn't the Villain.' ¶ “It is,” Lang said.`,
  'names are read with their titles, and without what only describes': `
Ruth Lang Jr. | Ruth Lang Jr. said it was safe.
T.J. Poole | T.J. Poole said it was safe.
Jean van der Berg | Jean van der Berg said it was safe.
Will Smith | “Safe,” said Will Smith.
Robert Lind | Robert “Bobby” Lind said it was safe.
Court of Appeals | The Court of Appeals said it was safe.
Institute for Policy Integrity | The Institute for Policy Integrity said it was safe.
Women’s Institute | The Women’s Institute said it was safe.
Ida Falk | Pundit Ida Falk said it was safe.
Ida Falk | Statistician Ida Falk said it was safe.
Ida Falk | Former Senator Ida Falk said it was safe.
Ida Falk | Missouri Republican Ida Falk said it was safe.
Ida Falk | New Jersey Gov. Ida Falk said it was safe.
Ida Falk | Stein spokeswoman Ida Falk said it was safe.
Ida Falk | Rival Ida Falk said it was safe.
Ida Falk | Secretary of State Ida Falk said it was safe.
Ida Falk | Speaker of the House Ida Falk said it was safe.
Ida Falk | Her daughter, the actress Ida Falk, said it was safe.
Ida Falk | Ida Falk, 41, said it was safe.
Ida Falk | Ida Falk of Portland, Ohio, said it was safe.
Bo Falk | Ida Falk’s son Bo Falk said it was safe.
Ida Falk | FLINT, Mich., Oct. 4 (UPI) — Ida Falk said it was safe.
Ida Falk | Flint (AFP) – Ida Falk said it was safe.
Team Falk | Team Falk said it was safe.
Kelly | Kelly said it was safe.
Beijing | Beijing said it was safe.
Jan Novak | Jan Novak said it was safe.
Novak | In May Novak said it was safe.
senators | Senators said it was safe.
nobody | May said it was safe.
Justice Department | The Justice Department said it was safe.
Bo Li | Bo Li, PhD, said it was safe.
Bo Li | “Safe,” tweeted Bo Li (@boli).
Angela Merkel | Chancellor Angela Merkel said it was safe.
Angela Merkel | German Chancellor Angela Merkel said it was safe.
Angela Merkel | Then-Chancellor Angela Merkel said it was safe.
Angela Merkel | Vice President Angela Merkel said it was safe.
Angela Merkel | Defense Secretary Angela Merkel said it was safe.
New York Times | The New York Times said it was safe.
Boston Police | Boston Police said it was safe.
University of Ohio | The University of Ohio said it was safe.
Ministry of Trade | The Ministry of Trade said it was safe.
Procter & Gamble | Procter & Gamble said it was safe.
Bo Li III | Bo Li III said it was safe.
Texas-based company | The Austin, Texas-based company, which employs many, said it was safe.
Kestrel / Kestrel | Shenzhen-based Kestrel said it was safe. Kestrel called it old.
nobody / nobody | Somebody said it was safe. Everybody said so.
father | My father said it was safe.
Acme Systems Inc. / Acme Systems Inc. | Acme Systems Inc. said it was safe. Acme said no.
Berlin Energy / Berlin | Berlin Energy said it was safe. Berlin said no.
nobody / Hurun Review / Hurun Review | Hurun Review came. In February, Hurun said it was safe. Hurun said no.
Giles Proctor+Amanda Proctor / Giles Proctor | The claimants, Giles and Amanda Proctor, said it was safe. Mr Proctor said no.
nobody / Giles Wynn+Amanda Proctor | Giles Wynn came. Giles and Amanda Proctor said it was safe.
Peter+Karl | Peter and Karl said it was safe.
Harbour Fire and Rescue Service | Harbour Fire and Rescue Service said it was safe.
Food and Drug Administration | The Food and Drug Administration said it was safe.
Harbour Fire+Iris Wynn | Harbour Fire and Iris Wynn said it was safe.`,
  'a short name, an office or "she" is whoever was named before': `
Dana Ortiz | She said it was safe.
nobody / Paul Hale | Mr. Hale left. He said it was safe.
nobody / Harbor Institute | The Harbor Institute published a map. It said it was safe.
nobody / Ann Smith | Ann Smith left. Smith said it was safe.
nobody / John Smith | Ann Smith left. John Smith said it was safe.
nobody / John Q. Smith | John Q. Smith left. J. Smith said it was safe.
nobody / Timothy Kern | Timothy Kern left. Tim Kern said it was safe.
nobody / Donald Kern | Donald Kern left. Donand Kern said it was safe.
nobody / National Bridge Office | The National Bridge Office left. The NBO said it was safe.
nobody / Bo Li Jr. | Bo Li Jr. left. Li said it was safe.
nobody / Bo Li | Bo Li left. His son Bo Li said it was safe.
nobody / nobody / Bo Li Jr. | Bo Li left. Bo Li Jr. came. Li Jr. said it was safe.
nobody / nobody / Bo Li | Bo Li left. Bo Li Jr. came. The elder Li said it was safe.
nobody / FBI | The FBI left. It said it was safe.
Rice | On Monday Rice said the rice was safe.
Novak | On May 5 Novak said it was safe.
Ida Falk | In Washington May 5, Ida Falk said it was safe.
nobody / Ida Falk | Ida Falk came with her son, the actor Bo Falk. Falk said it was safe.
nobody / Kofi Mensah | Kofi Mensah left. The Ghanaian said it was safe.
nobody / Kofi Mensah | Kofi Mensah left. The 23-year-old said it was safe.
Dana Ortiz / Dana Ortiz | The mayor, who was asked, said it was safe. She said no more.
Harbor Institute / Harbor Institute | The Harbor Institute said it was safe. They said no more.
nobody / Jon Kern | Jan Kern left. Jon Kern said it was safe.
nobody / nobody / Peter Kern | Peter Kern left. Mary Poole came. He said it was safe.
nobody / nobody / Mary Poole | Mary Poole left. Peter Kern came. She said it was safe.
nobody / Bo Li | Bo Li, the former clerk, left. The clerk said it was safe.
nobody / Bo Li | The clerk Bo Li left. The clerk said it was safe.
nobody / Bo Li | His doctor, Bo Li, left. The doctor said it was safe.
nobody / baker | The baker met Bo Li. The baker said it was safe.
nobody / clerk | At Chelsea, the clerk left Bo Li. The clerk said it was safe.
nobody / Bo Li | Bo Li, a clerk at the court, left. The clerk said it was safe.
nobody / Bo Li | Sen. Bo Li left. Senator Li said it was safe.
nobody / Bo Li | Rev. Bo Li left. The reverend said it was safe.
nobody / Bo Li | Bo Li left. Mr. Li said it was safe.
nobody / Li | Ann Li left. Mr. Li said it was safe.
nobody / Ann Li | Ann Li left. Mrs. Li said it was safe.
nobody / Robert Lind | Robert “Bobby” Lind left. Bobby Lind said it was safe.
nobody / Morgan Bank / Pat Morgan | The Morgan Bank left. It said it was safe. Pat Morgan said it was not.
nobody / Xi Jinping | Xi Jinping left. Xi said it was safe.
nobody / nobody / Ann Kern | Ann Kern left. Bo Kern came. Ann said it was safe.
nobody / nobody / Bo Kern | Ann Kern left. Bo Kern came. Kern said it was safe.
nobody / nobody / nobody | The Hill left. Ohio left. It said it was safe.
nobody / U.N. | The U.N. left. It said it was safe.
nobody / Kay Lind | Robert Lind left. Kay Lind said it was safe.
nobody / James Okafor / James Okafor | The Transport Secretary was late. The Transport Secretary, Mr James Okafor, said it was safe. “Safe,” said the Transport Secretary.
nobody / James Okafor / nobody | James Okafor, the Transport Secretary, left. The Transport Secretary said it was safe. It fell.
Iris Wynn / Transport Secretary | Ten years ago the Transport Secretary, Bo Wynn, left, Iris Wynn said. Under Hale, the Transport Secretary, Ann Holm, left; the Transport Secretary said no.
Rhodri Vaughan / family | Counsel for the family, Rhodri Vaughan, called it safe. The family said no.
Maureen / Maureen | His widow, Maureen, said it fell. “It was old,” she said.
Neil Crowther / Neil Crowther | Albion boss Neil Crowther said it was red. “A red,” he said.
nobody / Aske Trevan / nobody / Honor Whitlock | Dame Honor Whitlock read botany. Her tutor, Aske Trevan, wrote that she was kind. He died. ¶ “I married the rocks,” she used to say.
nobody / reviewer / nobody / nobody / Honor Whitlock | Dame Honor Whitlock came. A reviewer in Nature called her “a botanist”. A copy lies here. It is old. In later life “it was arithmetic,” she said.
Bo Lang / nobody / Ann Renner | Bo Lang said it was safe. Let us suppose that Ms Ann Renner is right. Then she said no.
Wayne Tranter / court | Outside court Wayne Tranter said it was safe. The court said no.
nobody / Ellwood / Ellwood | Mrs Justice Ellwood came. “Safe,” the judge wrote. She added it was old.
nobody / Joan Wickes | Cllr Joan Wickes came. “Safe,” the councillor said.
nobody / nobody / Ruth Adeyinka | Ruth Adeyinka came. Her husband, the playwright Wale Adeyinka, left. “He wrote,” she said.
nobody / Ruth Lang / Ruth Lang | Ruth Lang came. Her daughter has rashes, she said. “They told us.”
nobody / nobody / daughter | Ruth Lang came. Her daughter shook her head. “They told us,” she said.
Sommer / Sommer | The archivist, a woman named Dr. Sommer, said no. “Safe,” she said.
Neville Strutt / Neville Strutt | Cdr Neville Strutt said it was safe. “Safe,” the commander said.`,
};

describe.each(Object.entries(SHOWN))('%s', (_, lines) => {
  it.each(rowsOf(lines))('%s: %s', (who, text) => {
    expect(saidIn(text, 'en', PEOPLE)).toBe(who);
  });
});
