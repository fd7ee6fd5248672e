/**
 * Questions about the header and look-alikes about the body, in fourteen languages, for one small article in each
 * (tests/answer/header-questions.test.ts). `-` is a question that the header has no say in.
 */
export interface HeaderQuestions {
  readonly language: string;
  readonly article: string;
  /** A field and a question on each line. */
  readonly questions: string;
}

const header = (fields: Readonly<Record<string, string>>) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n\n`;

export const HEADER_QUESTIONS: readonly HeaderQuestions[] = [
  {
    language: 'en',
    article: `${header({
      title: '"A night bus for the hill villages"',
      authors: '[Maren Oldfield]',
      source: 'The Valley Courier',
      published: '3 March 2022 18:45',
      section: 'Transport',
      captions:
        '[{text: "The first night bus leaves the depot in Harrowgate, 1 March 2022.", credit: "Tom Pike"}]',
      notes: '["The author teaches geography at Harrowgate College. letters@courier.example"]',
    })}The council has voted for a night bus to the hill villages. It published its plan on Monday, after a report by the transport committee had been written in January.\n\nMayor Ruth Lane said that the bus would run until two in the morning. "Nobody should have to walk home," she said. The service costs 40,000 pounds a year.\n\nDrivers want more pay. Their union, which was founded in 1988, called the timetable too tight. A photo of a tired driver was shown at the meeting.\n\nThe nurses of the hospital asked for the bus. Their letter appeared in the newspaper last autumn.`,
    questions: `author | Who wrote this article?
author | who is it written by
author | Could you please tell me who the author is?
author | Under whose byline did this run?
author | which reporter is behind this story
author | What is the writer called?
author | did Maren Oldfield write this?
author | i'd like to know who composed this text
about-author | Where does the author teach?
about-author | what's the author's job?
about-author | Is Maren Oldfield a teacher?
about-author | Who is Maren Oldfield?
about-author | what is the background of the writer
about-author | Which university does the columnist work at?
about-author | is the author qualified
published | When did this article appear?
published | What is the date of publication?
published | when did you post this
published | On what date was the piece released?
published | since when has this been online
age | How old is this article?
age | is this text recent
year | In which year did this come out?
year | what was the year of publication
weekday | On which weekday was it printed?
time | What time did it go online?
source | Where did this article appear?
source | Which magazine published this?
source | what's the name of the newspaper
source | who is the publisher of this text
source | Was this in the Guardian?
title | What is the headline of this story?
title | how is this piece called?
title | Give me the title please
section | Which section is this in?
section | under which category was it filed?
section | what type of article is this
caption | What does the photo show?
caption | Who can be seen in the picture?
caption | what is on the image
caption | is there a caption?
caption | Where was the picture shot?
caption | When was this photo made?
credit | Who is the photographer?
credit | who shot the photo
credit | who does the image belong to
contact | How do I contact the newspaper?
contact | Where can I send a letter to the editor?
contact | what's the email address
length | How long is this text?
length | what is the word count
length | Number of words?
paragraphs | how many paragraphs does the article have?
reading-time | How long will it take me to read this?
reading-time | reading time?
language | In what language is the article written?
quoted | Who is quoted?
quoted | which people are quoted in the text
quoted | How many people are quoted?
author | who is teh author
published | when was it pubished
source | wich newspaper is this form
title | whats the titel
- | Who wrote the report?
- | When was the plan published?
- | Who called the timetable too tight?
- | How long will the bus run?
- | who runs it?
- | what did the author of the report find?
- | What's the title of the driver?
- | When was the photo of the bus criticised?
- | Who would run it?
- | until when does it run
source | who ran this article?
source | which paper carried it?
- | Where do the nurses work?
- | What does the mayor say?
- | When was the union founded?
- | Which newspaper printed the letter?
- | Who asked for it?
- | How old is the mayor?
- | what did she say
- | who are they
- | When did the letter appear?
- | How much does it cost?
- | What is the union called?
- | What does the author think of the bus?
- | when does it come out
- | When will it come out?
- | Why did the author write this?
- | Whose idea was the bus?
author | who should I credit for this text?
author | who's the columnist here
author | is there a byline?
about-author | What subject does the author teach?
published | When exactly did this hit the web?
published | when is this article from
updated | has this been edited since?
source | what newspaper was this printed in
source | Who is the publisher?
title | what does the headline say
caption | What is the image of?
credit | Photographer's name?
contact | How can readers reply?
contact | can i contact her
contact | what's the phone number
author | who do i credit
author | who interviewed her
updated | when was this page last reviewed
length | how big is this article
reading-time | how many minutes does it take to read
quoted | list the people who are quoted
author | so who's responsible for this piece?
author | what was the reporter's name again
author | who authored it
about-author | What do we learn about the writer?
published | the publication date, please
weekday | did this appear on a Thursday?
source | Name the outlet.
title | can you repeat the title?
section | Is this an opinion piece?
caption | tell me about the photo
caption | Is there a photo with this article?
contact | how to get in touch with the newsroom?
length | how many words long is it?
paragraphs | number of paragraphs?
quoted | who are the people quoted here?
language | which language was it written in?
time | at what hour was it put online?
- | Who wrote to the council?
- | can i take pics
- | can i take photos on the bus
- | are we allowed to take pictures there
- | how big is it
- | can u make a living from it
- | can you see the sea from it
- | Who took the night bus?
- | how many words did the mayor say?
- | What is the name of the driver?
- | Who edits the timetable?
- | Who reads the meters?
- | Who signed the petition?
- | Why was the photo taken?
- | When did the writer of the report resign?
- | How old is the bus?
- | How long has the committee existed?
- | When was the newspaper founded?
- | who reads the newspaper?
- | when did the depot open?
- | when was the last bus?
- | what is the length of the route?
- | where does the bus start?
- | who quoted the price?
- | What language is on the signs?
- | What did the German say?
- | Who owns it?
- | Which paper did the council sign?
- | in which year did the villages vote?
contact | whom do I write to at the desk?
contact | Who do I send a letter to?
contact | email of the newspaper
contact | Where do I send my opinion on this article?
contact | can I contact you?
url | What is the link to the article?
url | Where is it online?
url | link?
url | where can I read this
credit | Who published the picture?
credit | Whose photo is it?
credit | Which photographer took it?
credit | Which agency is the photo from?
caption | On what date did the photographer take the picture?
caption | In what year was the photo taken?
caption | What place does the picture show?
caption | When was the photo published?
caption | How old is the picture?
caption | Who is shown by the picture?
caption | Who does the photo show?
updated | When was it last updated?
updated | has this been updated?
updated | What is the date of the last update?
updated | when was the article revised
updated | How old is the latest version?
weekday | Which day of the week is the article from?
weekday | On what weekday was this published?
time | When exactly, at what hour, was it published?
time | what time was this posted
- | What time does the author start work?
year | What year is the article from?
year | The year of the article?
- | In which year did the author begin to work?
age | How long ago was it written?
age | How long ago was this published?
published | When is the article from?
published | When is this from?
published | when did the author write it?
published | when was this dated
published | Tell me the date
published | What is its date?
- | When did the author say that?
- | When was the quote published?
quoted | What speakers are there?
quoted | Who are the speakers?
quoted | How many speakers does it have?
quoted | Whose words are quoted?
quoted | How often is Ruth Lane quoted?
quoted | what people are quoted
reading-time | How long is the reading time?
reading-time | What is the reading time?
- | How long did the author read?
paragraphs | How long is it in paragraphs?
paragraphs | What is the number of paragraphs?
length | how many words does it have
length | How long is it in words?
length | What is the number of words in the article?
length | What is the length?
length | How long is it?
length | how lengthy is this piece
- | How long did it take to write?
language | What language is this?
language | language?
section | where was it filed
section | What is the genre?
section | The genre of the article?
section | Which column is it in?
title | What's the headline?
title | What is it called?
title | headline?
title | How is it called?
title | Tell me the title
title | whats it called
source | Which newspaper did the author write this for?
about-author | Where is the author from?
about-author | Tell me about the author
about-author | what is the author's profession
about-author | author's job?
about-author | How often does the author teach?
about-author | Who does the author work for?
about-author | where is the columnist based
- | Where did the author say that?
- | When was the phone call?
- | What job did the author write about?
- | What does the author call the bus?
source | Who published it?
source | Whose publication is this?
source | who is the publisher
source | What newspaper is it?
source | Which outlet ran this?
source | Where was it published?
source | Where is the article from?
source | Where does this come from?
source | Is it from the Guardian?
source | Is this from the New York Times?
source | Which paper did I just read?
author | By whom?
author | Whose article is this?
author | Whose text is it?
author | whose byline is it
author | Who is the article from?
author | What person wrote it?
author | What is the name of the person who wrote it?
author | author?
author | The author's name?
author | Is it by Maren Oldfield?
author | Which journalist wrote the article?
author | the article is by whom
- | Who updated the article?
- | Who read the article?
- | Who says the author is wrong?
- | Who sent it to the author?
- | Why was the article published?
title | What is the name of the article?
weekday | What weekday was it?
contact | How can I reach the author?
contact | any way to message the writer?
source | Who published the article by Maren Oldfield?
published | On which day did the Courier run this?
author | Who wrote the article about the night bus?
author | To whom do we owe this piece?
author | might I ask who put pen to paper here
about-author | is she a geographer, the author?
updated | is there a newer version of this
updated | was the text edited afterwards?
age | is this old news?
published | how long has this article been out
weekday | was the article published on a weekend?
reading-time | Can I read it in ten minutes?
quoted | Whom did the author interview?
section | what's it filed under
credit | who holds the rights to the image
- | What did the photographer do?
- | what happened last week
- | what did they say that day
- | what happened on the last day?
- | who appears there
- | where are the pictures shown
- | how much is a ticket
- | when did he die?
- | who made the pie?
- | how long is the bridge?
- | what phone call?
- | who is on the phone
- | which call was it
- | when was the call
- | what is today's date
- | what is the date today
- | what day is it today
published | what date is it from
published | what's the date
contact | Where can I send a letter to the paper?
contact | Who can I send a letter to?
contact | How do I contact the author?
contact | How can I write to the author?
contact | How do I send the author a message?
contact | What is the email of the newsroom?
- | Who sent the letter?
- | Who sends the bus?
- | Where was the letter sent?
caption | When was the photo taken?
caption | How old is the photo?
caption | Where was the picture taken?
- | Where does the picture show the bus?
- | Where was the picture published?
- | Where is the credit of the picture?
caption | What date was the photo taken?
caption | How many photos are there?
caption | What year is the photo from?
credit | Who is credited for the photo?
credit | What is the photo credit?
- | What does the credit of the photo say?
credit | Who took the picture?
credit | Who is the picture by?
credit | Is the photo by Tom Pike?
caption | Who is in the picture?
- | Who is shown in the picture by Tom Pike?
caption | Tell me about the picture.
- | Who updated the picture?
updated | Has this article been updated?
weekday | On what day of the week was it published?
weekday | What weekday is it?
- | What weekday does the bus run?
time | At what time was it published?
year | In what year was it written?
age | Is it recent?
- | How recent is the work?
age | How old is the article?
age | How old is it since it was published?
published | When did the author write this?
- | When does the author work?
- | When was the article quoted?
- | When did the article say so?
published | How long has it been published?
published | How long has this been online?
- | How long does the article say it takes?
published | When is it from?
published | What is the date?
- | What date does it show?
- | Which paragraph has the date?
- | How often is the mayor quoted?
quoted | Who speaks in it?
quoted | How many speakers are there?
quoted | Does it quote anyone?
- | Who wrote the quote?
- | What language is the quote in?
reading-time | How long does it take to read?
reading-time | How many minutes to read this?
paragraphs | How many paragraphs does it have?
length | How many words are there?
- | How many words did the mayor say?
length | What is the word count?
length | How long is the article?
- | How long did the article work?
published | How long was it published?
language | What language is it in?
- | Which language do people quote?
url | Where is the link?
url | Where can I read it?
section | Which section is it in?
section | What kind of article is this?
section | Where is this filed?
section | Where is it filed and published?
title | What is the title?
source | What is the newspaper called?
- | What is the person called?
title | What is the article called?
- | What does the article call the timetable?
- | What is the name of the person?
source | Which newspaper does the author write for?
about-author | What is the job of the author?
about-author | What does the author do?
about-author | Where does the author work?
about-author | How often does the author work?
about-author | Tell me about the author.
about-author | Where is the author?
- | Who published the plan?
- | Who reads it?
source | Which person published it?
- | Who reads the newspaper?
- | Who is the newspaper?
- | Who called the newspaper?
- | Who works for the newspaper?
author | Who wrote it?
author | Whose article is it?
quoted | Whose quote is it?
author | Is it by the author?
author | Is the article by the author?
quoted | Who does the article quote?
author | Who is the author?
quoted | Who did the author quote?
- | Who read the author?
author | Which person wrote it?
author | What is the name of the writer?
source | Where is it from?
source | Is it from the Valley Courier?
- | Where does it say so?
- | Which newspaper is it about?
- | What does it say about the newspaper?
- | Why was it published?
- | What is the title of the contact page?
- | When can I contact the author?
- | Is there a link to the contact page?
- | What recent work does it quote?
- | Which recent job does it mention?
- | What does it say about recent events?
- | Does it show anything recent?
- | Does it quote anything recent?
- | What date does it say the bus starts?
- | What date was it sent?
- | What date did it take?
- | What date does it quote?
- | What date does it call the start?
- | What date does it work?
- | What date is it read?
- | Which word is the date?
- | How long does it say the ride is?
- | How long does it work?
- | How long has it been updated?
- | How long does it quote the mayor?
- | What length does it take?
- | What length does it say?
- | What length does it work?
- | What weekday does it say?
- | What weekday does it quote?
- | What weekday does it call busy?
- | What weekday does it take?
- | What weekday is it sent?
- | What weekday is it read?
- | What weekday does it show?
- | What weekday does she work?
- | What does she do all week?
- | How many times did the mayor and the drivers speak this year?
- | What time does it quote?
- | What time was the quote published?
- | When was the work published?
- | How many words does it say?
- | How many words does the newspaper have?
- | What number of words does it say?
- | Who wrote for the newspaper?
- | Who sent the newspaper?
- | Who quoted the newspaper?
- | Who said so to the newspaper?
- | Who took the newspaper?
- | Who updated the newspaper?
- | Who is a newspaper?
- | Who read the article from the newspaper?
- | Who filed the article from Harrowgate?
- | Who does the article call from home?
- | Who did the author publish?
- | Who did the author send?
- | What did the author say?
- | What did the author quote?
- | What did the author update?
- | What did the author publish?
- | Whose name does the article say?
- | Whose plan did the article publish?
- | Does the article say it is from the author?
- | Does the article quote the author from home?
- | Did the author publish it from home?
- | Where does the article say it is from?
- | Where is the article's quote from?
- | What does the author say about her job?
- | What did the author publish about her job?
- | Who does the author quote about her job?
- | What does the author say about her work?
- | What does the author write about work?
- | Where did the author publish her work?
- | Where does the newspaper say so?
- | Where is the newspaper quoted?
- | What does the update show?
- | What does the author of the photo say?
- | What did the person write in the quote?
- | Does it quote a person about the bus?
- | Where was the quote sent?
- | Where was it published and sent?
- | Who sent it to be published?
- | Who can I quote and send to?
- | How was it sent and published?
- | How does the author send what she says?
- | Who updated and wrote it?
- | Who read and published it?
- | Which person is the newspaper called?
- | What does it call the person?
- | What does it say it is called?
- | Which person does the article name?
- | Which language does the person speak?
author | the name of the person who wrote the article
author | What was the name of the person this was written by?
credit | Whose is the photo's credit?
- | What does the credit of the photo show?
- | What quote is in the picture?
- | What does the article's update show?
weekday | On which weekday was the article published?
weekday | On which weekday did the author write this?
- | On what weekday does the author publish her work?
year | In what year did the author write this article?
year | In which year was this article published?
- | In which year was the author's work published?
- | In which year did the job start that she wrote of?
published | When did the author publish this?
- | Which year is the article at work?
age | How recent is this article?
age | How old is what the author wrote?
- | How old is the job that it was published for?
published | When was the article's date?
- | When did the author publish her work?
- | When was the job published?
published | Tell me the date.
published | Tell me the date of publication.
quoted | How often do the speakers speak?
- | Are the speakers looking for a job?
length | How long is the word count?
length | Word count?
length | The number of words in the article?
length | What number of words does it have?
length | Length?
length | Length of the article?
- | How long is it taken to be?
url | Does the article have a link?
url | Where can I read the article?
url | Where to read this?
- | Whose section?
title | Tell me the title.
title | Tell me what it is titled.
title | Title of it?
title | What is its title?
title | Name of the article?
about-author | Where does the author work now?
- | Where did the author write this?
- | Where does the author send her letters?
- | Who published the newspaper?
source | Whose newspaper published it?
- | Who read it when it was published?
- | Who updated it after it was published?
source | Who is the outlet of the article?
source | Who is the newspaper behind it?
source | Which newspaper?
author | Whose pen wrote it?
quoted | Whose article is quoted?
- | Whose article does it say it is?
author | Is this article from the author?
- | Who is the article from, does it say?
- | Where was it written and published?
source | Where published?
source | Newspaper?
source | Is the article from the Guardian?
source | Is it published by the Guardian?
- | Does it say the newspaper is the Guardian?
- | Does it quote the newspaper?
title | Tell me what the article is about.
- | What's the article about in one line?
- | Where does the newspaper say the bus goes?`,
  },
  {
    language: 'English, as typed in a chat',
    article: `${header({
      title: '"The mill that came back"',
      authors: '[Aoife Lund, Peter Varga]',
      source: 'The Harbour Times',
      published: '4 May 2021 08:15',
      updated: '6 May 2021',
      captions:
        '[{text: "The mill at Orme, before the fire.", credit: "Ida Roos"}, {text: "A new millstone is lowered."}]',
    })}The mill at Orme burned down in 1961. Marta Quill, who is 70, took a photograph of it every week for ten years.\n\nA study of old mills, published in 2019, says that half of them could work again. It appeared in a small journal. "We looked at ninety," said Quill.\n\nThe village paid for a new wheel. Its short season begins in May, and boats carry the flour away. The work took two years.`,
    questions: `credit | whos the photographer
- | how many photos did she take
- | who wrote the study
- | who published the study
- | where did the study appear
about-author | where does the author work
about-author | is the author norwegian
about-author | is the author russian
about-author | is the author from russia
about-author | are the authors famous
about-author | is the author a woman
about-author | is the author a communist
about-author | how old is the author
about-author | what's the nationality of the author
author | is the author Donald Trump
- | does the author like russia
- | has the author been to russia
- | what else has the author written
- | is the harbour times russian
- | is the miller norwegian
author | is this by the guy from the bbc
author | did some woman from norway write this
author | was this written by a miller
author | how many authors does it have
- | how many years is the author working
author | who are the two writers
author | did quill write this
author | was this written by Marta Quill
author | is it by quill
author | is quill the author
- | did quill write the study
- | what did quill write
- | is quill the author of the study
source | is this the harbour times
source | is it a Harbour Times article
author | was this written by a Norwegian
source | is this from the guardian
source | is this from the new york times
- | is this from the village
published | was this written before the war started
published | do we know when this was written
published | was this article published before or after the pandemic
year | is this from 2021
year | was this published in 2021
year | did it come out in 2021
published | was it published in july
published | is this from july 2021
published | was the article written on 3 march
- | is the wheel from 2021
- | was the wheel made in july
- | was the study published in july
- | was the mill built before the war
- | was the study written before the fire
age | how recent is this
reading-time | how many minutes is this
- | how many minutes is the film
quoted | who do they quote
quoted | who do they talk to in the article
quoted | how often is quill quoted
quoted | how often does quill speak in the article
- | how often did quill and the miller talk
- | how many times did they speak
updated | did they change it later
length | is this short
- | is the season short
caption | whats on the second photo
caption | was the photo taken in 1961
caption | was the photo taken in Norway
- | was the wheel taken to Norway`,
  },
  {
    language: 'de',
    article: `${header({
      title: '"Die Seilbahn wird wieder gebaut"',
      authors: '[Hanna Vogt]',
      source: 'Bergbote',
      published: '14. Februar 2023, 07:30 Uhr',
      section: 'Region',
      captions: '[{text: "Arbeiter an der Talstation in Oberau, 10. Februar 2023.", credit: "Karl Seidel"}]',
      notes: '["Die Autorin ist Ärztin in Oberau. post@bergbote.example"]',
    })}Die Gemeinde baut die Seilbahn wieder auf. Das Gesetz dazu wurde im Herbst veröffentlicht.\n\nBürgermeister Franz Huber sagte, die Bahn werde acht Millionen Euro kosten. „Wir brauchen sie“, sagte er.\n\nDie alte Bahn wurde 1961 eröffnet und war zwei Kilometer lang. Ein Buch darüber schrieb der Lehrer Max Bauer.`,
    questions: `author | Wer ist der Autor dieses Artikels?
published | Wurde der Artikel im Juli veröffentlicht?
- | Wurde die Seilbahn im Juli gebaut?
author | Wer hat das geschrieben?
author | Von wem stammt der Beitrag?
author | Wie heißt die Verfasserin?
author | Kannst du mir sagen, wer diesen Text verfasst hat?
author | Wurde das von Hanna Vogt geschrieben?
about-author | Was macht die Autorin beruflich?
about-author | Wer ist Hanna Vogt?
about-author | Ist die Verfasserin Journalistin?
about-author | Wo arbeitet die Autorin?
published | Wann wurde der Artikel veröffentlicht?
published | An welchem Tag ist der Text erschienen?
published | Datum der Veröffentlichung?
published | Wann kam das raus?
age | Wie alt ist dieser Artikel?
year | In welchem Jahr wurde das geschrieben?
weekday | An welchem Wochentag erschien der Artikel?
time | Um wie viel Uhr wurde das veröffentlicht?
source | In welcher Zeitung stand das?
source | Aus welcher Zeitung ist der Artikel?
source | Wer hat das veröffentlicht?
source | Wo ist der Text erschienen?
title | Was ist der Titel des Artikels?
title | Wie lautet die Überschrift?
section | In welcher Rubrik steht der Artikel?
section | Zu welchem Ressort gehört das?
caption | Was zeigt das Bild?
caption | Wer ist auf dem Foto zu sehen?
caption | Wann wurde das Foto gemacht?
credit | Wer hat das Foto gemacht?
credit | Von wem ist das Bild?
contact | Wie kann ich die Redaktion erreichen?
contact | Wohin schicke ich einen Leserbrief?
length | Wie lang ist der Text?
length | Wie viele Wörter hat der Artikel?
paragraphs | Aus wie vielen Absätzen besteht der Text?
reading-time | Wie lange braucht man zum Lesen?
language | In welcher Sprache ist das geschrieben?
quoted | Wer wird im Artikel zitiert?
quoted | Wer kommt zu Wort?
- | Wie oft haben Vogt und Seidel gesprochen?
author | Wer ist der Auotr?
published | Wann ist das erschinen?
- | Wer hat das Buch geschrieben?
- | Wann wurde das Gesetz veröffentlicht?
- | Wie lang war die alte Bahn?
- | Was sagt der Bürgermeister?
- | Wie alt ist er?
- | Wann wurde die Seilbahn eröffnet?
- | Wo wohnt er?
- | Warum wurde der Artikel geschrieben?
author | Wer zeichnet für diesen Artikel verantwortlich?
author | Aus wessen Feder stammt der Text?
about-author | Was weiß man über die Autorin?
published | Seit wann ist der Artikel online?
updated | Wurde der Artikel aktualisiert?
source | Wer ist der Herausgeber?
caption | Was ist auf dem Foto abgebildet?
credit | Wer ist der Fotograf?
reading-time | Wie viele Minuten dauert die Lektüre?
author | Wer steckt hinter diesem Text?
author | Von welchem Journalisten ist der Artikel?
published | Wann genau ging der Artikel online?
year | Aus welchem Jahr ist der Text?
title | Welchen Titel trägt der Artikel?
caption | Gibt es ein Bild zum Artikel?
contact | Gibt es eine Kontaktadresse?
paragraphs | Anzahl der Absätze?
- | Wer hat den Brief geschrieben?
- | Wie viele Wörter hat das Gesetz?
- | In welcher Sprache spricht der Bürgermeister?
- | Wer hat die Bahn fotografiert?
- | Wo erscheint das Gesetz?
- | Wann ging die alte Bahn kaputt?
- | Wem gehört die Bahn?
- | Wie viele Minuten dauert die Fahrt?
published | von wann ist das
published | wurde das vor dem Krieg geschrieben
year | ist das von 2023
- | Ist die Bahn von 1960?`,
  },
  {
    language: 'fr',
    article: `${header({
      title: '"Le marché aux livres revient sur les quais"',
      authors: '[Claire Dumont]',
      source: 'Le Courrier du Fleuve',
      published: '12 septembre 2021 à 9h15',
      section: 'Culture',
      captions:
        '[{text: "Des bouquinistes sur le quai à Rouen, le 10 septembre 2021.", credit: "Jean Morel"}]',
      notes: '["L’autrice est bibliothécaire à Rouen. courrier@fleuve.example"]',
    })}Le marché aux livres revient sur les quais. La mairie a publié le règlement en juin.\n\nLe maire, Paul Girard, a dit que le marché durerait trois jours. « C’est une fête », a-t-il dit.\n\nLe premier marché a eu lieu en 1954. Un poème sur les quais a été écrit par Louis Renaud.`,
    questions: `author | Qui a écrit cet article ?
published | L'article a-t-il été publié en juillet ?
author | Qui est l’auteur ?
author | Par qui ce texte a-t-il été écrit ?
author | C’est de qui ?
author | Peux-tu me dire qui a rédigé ce texte ?
author | Comment s’appelle la journaliste ?
author | Cet article est-il de Claire Dumont ?
about-author | Que fait l’autrice dans la vie ?
about-author | Quelle est la profession de l’auteure ?
about-author | Qui est Claire Dumont ?
about-author | Où travaille l’autrice ?
about-author | L’auteure est-elle journaliste ?
published | Quand l’article est-il paru ?
published | Quelle est la date de publication ?
published | Quand est-ce que ça a été publié ?
published | Quel jour ce texte est-il sorti ?
age | De quand date cet article ?
year | En quelle année l’article a-t-il été publié ?
weekday | Quel jour de la semaine est-il paru ?
time | À quelle heure a-t-il été mis en ligne ?
source | Dans quel journal est-il paru ?
source | Qui a publié cet article ?
source | Où cet article a-t-il été publié ?
source | D’où vient ce texte ?
title | Quel est le titre de l’article ?
title | Comment s’intitule ce texte ?
section | Dans quelle rubrique l’article se trouve-t-il ?
caption | Que voit-on sur la photo ?
caption | Où la photo a-t-elle été prise ?
caption | Qui est sur l’image ?
credit | Qui a pris la photo ?
credit | À qui est la photo ?
contact | Comment contacter la rédaction ?
contact | Où puis-je envoyer une lettre ?
length | Quelle est la longueur de l’article ?
length | Combien de mots compte ce texte ?
paragraphs | Combien y a-t-il de paragraphes ?
reading-time | Combien de temps faut-il pour lire l’article ?
language | Dans quelle langue est-ce écrit ?
quoted | Qui est cité dans l’article ?
quoted | Qui prend la parole dans ce texte ?
author | Qui est l’autuer ?
published | Quand a-t-il été pulbié ?
- | Qui a écrit le poème ?
- | Quand le règlement a-t-il été publié ?
- | Combien de temps dure le marché ?
- | Que dit le maire ?
- | Quel âge a-t-il ?
- | Quand a eu lieu le premier marché ?
- | Où habite-t-il ?
- | Pourquoi cet article a-t-il été écrit ?
author | De quelle plume vient ce texte ?
author | Quel journaliste a rédigé ce papier ?
about-author | Que sait-on de l’autrice ?
published | De quel jour date la publication ?
source | Quel média l’a publié ?
caption | Que représente l’image ?
credit | Qui est le photographe ?
length | L’article fait combien de mots ?
author | Qui se cache derrière ce texte ?
published | Quand ce papier est-il sorti ?
year | De quelle année date l’article ?
credit | À qui doit-on la photo ?
paragraphs | Nombre de paragraphes ?
quoted | Qui parle dans l’article ?
- | Qui a signé la pétition ?
- | Quel métier exerce le maire ?
- | Où le roman a-t-il été publié ?
- | Dans quelle langue parle le maire ?
- | Qui a fermé le marché ?
- | À qui appartient le quai ?
- | De quelle année date le pont ?
published | c’est de quand ?
length | c’est long ?
- | C’est de quand, le pont ?
- | Combien de photos a-t-il prises ?`,
  },
  {
    language: 'es',
    article: `${header({
      title: '"El tranvía llega al puerto"',
      authors: '[Pablo Rueda]',
      source: 'La Voz del Puerto',
      published: '8 de abril de 2022, 10:20',
      section: 'Ciudad',
      captions:
        '[{text: "El nuevo tranvía en la estación de Gijón, 6 de abril de 2022.", credit: "Ana Gil"}]',
      notes: '["El autor es ingeniero y vive en Gijón. lectores@lavoz.example"]',
    })}El tranvía llega al puerto después de diez años. El gobierno publicó el decreto en enero.\n\nLa alcaldesa, Marta Soto, dijo que cada viaje costará un euro. «Es un gran día», dijo.\n\nLa línea mide nueve kilómetros. El ingeniero Luis Prado escribió el primer informe en 2011.`,
    questions: `author | ¿Quién es el autor del artículo?
author | ¿Quién ha escrito esto?
author | ¿Quién redactó el texto?
author | ¿Cómo se llama el periodista que lo escribió?
author | ¿Me puedes decir quién firma este artículo?
author | ¿Lo escribió Pablo Rueda?
about-author | ¿A qué se dedica el autor?
about-author | ¿Cuál es la profesión del autor?
about-author | ¿Quién es Pablo Rueda?
about-author | ¿Dónde trabaja el autor?
published | ¿Cuándo se publicó el artículo?
published | ¿Qué día apareció el texto?
published | ¿Cuál es la fecha de publicación?
published | ¿En qué fecha salió esto?
age | ¿Qué tan reciente es este artículo?
year | ¿De qué año es el artículo?
year | ¿En qué año se escribió?
weekday | ¿Qué día de la semana se publicó?
time | ¿A qué hora se publicó?
source | ¿En qué periódico salió?
source | ¿Quién publicó este artículo?
source | ¿De qué diario es este texto?
source | ¿Cuál es la fuente?
title | ¿Cuál es el título?
title | ¿Cómo se llama el artículo?
section | ¿En qué sección está?
section | ¿A qué categoría pertenece?
caption | ¿Qué muestra la imagen?
caption | ¿Quién aparece en la foto?
caption | ¿Cuándo se hizo la fotografía?
credit | ¿Quién hizo la foto?
credit | ¿De quién es la imagen?
contact | ¿Cómo puedo contactar con la redacción?
contact | ¿A dónde escribo una carta al director?
length | ¿Cuántas palabras tiene?
length | ¿Qué longitud tiene el texto?
paragraphs | ¿Cuántos párrafos hay en el artículo?
reading-time | ¿Cuánto se tarda en leerlo?
language | ¿En qué idioma está escrito?
quoted | ¿A quién se cita en el artículo?
quoted | ¿Quiénes hablan en el texto?
author | ¿Quién es el atuor?
published | ¿Cuando se pubicó?
- | ¿Quién escribió el informe?
- | ¿Cuándo se publicó el decreto?
- | ¿Cuánto mide la línea?
- | ¿Qué dice la alcaldesa?
- | ¿Cuántos años tiene ella?
- | ¿Cuánto cuesta el viaje?
- | ¿Dónde vive ella?
- | ¿Por qué se escribió este artículo?
author | ¿Quién firma la nota?
author | nombre del autor
about-author | ¿Qué se sabe del autor?
updated | ¿Cuándo se actualizó el artículo?
title | Dime el titular
credit | ¿Quién es el fotógrafo?
reading-time | ¿Cuántos minutos se tarda en leer el artículo?
author | ¿Quién está detrás de este texto?
published | ¿Cuándo fue publicada la noticia?
source | ¿En qué medio apareció?
caption | ¿Hay alguna foto?
contact | ¿Cómo escribo al periódico?
quoted | ¿Quién habla en el artículo?
- | ¿Quién firmó el decreto?
- | ¿Cuándo se actualizará la tarifa?
- | ¿Cuántas páginas tiene la novela?
- | ¿En qué idioma habla ella?
- | ¿De quién es el tranvía?
- | ¿De qué año es el puerto?
title | ¿Cómo se titulaba?
author | de quién es
published | de cuándo es
source | de dónde es esto
author | es de pablo rueda
- | ¿De quién es la casa?
- | ¿De cuándo es el puente?`,
  },
  {
    language: 'pt',
    article: `${header({
      title: '"A feira do peixe muda de lugar"',
      authors: '[Rita Amaral]',
      source: 'Jornal da Ria',
      published: '20 de outubro de 2022, 16:05',
      section: 'Economia',
      captions:
        '[{text: "Vendedoras de peixe no mercado de Aveiro, 18 de outubro de 2022.", credit: "Nuno Reis"}]',
      notes: '["A autora é professora de biologia em Aveiro. cartas@jornalria.example"]',
    })}A feira do peixe muda de lugar em novembro. A câmara publicou o edital na semana passada.\n\nO vereador Rui Costa disse que o novo mercado terá oitenta bancas. «Era preciso», disse ele.\n\nO mercado velho abriu em 1932. Um livro sobre ele foi escrito por Manuel Pinho.`,
    questions: `author | Quem escreveu o artigo?
author | Quem é a autora deste texto?
author | Por quem foi escrito este artigo?
author | De quem é este texto?
author | Como se chama a jornalista?
author | Pode me dizer quem redigiu isto?
author | Foi a Rita Amaral que escreveu isto?
about-author | O que faz a autora?
about-author | Qual é a profissão da autora?
about-author | Quem é Rita Amaral?
about-author | Onde a autora dá aulas?
published | Quando foi publicado o artigo?
published | Qual é a data de publicação?
published | Em que dia saiu este texto?
published | Quando saiu isso?
age | Quão recente é este artigo?
year | Em que ano foi publicado?
weekday | Em que dia da semana foi publicado?
time | A que horas foi publicado?
time | A quantas horas saiu o artigo?
source | Em que jornal saiu?
source | Quem publicou este artigo?
source | Onde foi publicado o texto?
source | Qual é a fonte?
title | Qual é o título do artigo?
title | Como se chama o artigo?
section | Em que seção está?
section | A que categoria pertence o texto?
caption | O que mostra a foto?
caption | Quem aparece na imagem?
caption | Onde foi tirada a foto?
credit | Quem tirou a foto?
credit | De quem é a fotografia?
contact | Como posso contactar a redação?
contact | Para onde envio uma carta?
length | Quantas palavras tem o texto?
length | Qual é o tamanho do artigo?
paragraphs | Quantos parágrafos tem?
reading-time | Quanto tempo leva para ler?
language | Em que língua está escrito?
quoted | Quem é citado no artigo?
quoted | Quem fala no texto?
author | Quem é o atuor?
published | Quando foi pubicado?
- | Quem escreveu o livro?
- | Quando foi publicado o edital?
- | Quantas bancas terá o mercado?
- | O que disse o vereador?
- | Que idade tem o vereador?
- | Quando abriu o mercado velho?
- | Onde moram eles?
- | Por que foi escrito este artigo?
author | Quem assina o texto?
about-author | Que profissão tem a autora?
updated | O artigo foi atualizado?
title | Diz-me o título
credit | Quem é o fotógrafo?
reading-time | Quantos minutos demora a ler?
author | Quem está por trás deste texto?
published | Quando é que este artigo foi publicado?
source | Em que meio saiu?
caption | Há alguma foto?
contact | Como escrevo para o jornal?
- | Quem assinou o edital?
- | Quem tirou o peixe?
- | Que jornal lê o vereador?
- | Quem fotografou o mercado?
- | De quem é o mercado?
- | De que ano é o porto?
author | de quem é
published | de quando é
- | De quem é a casa?`,
  },
  {
    language: 'it',
    article: `${header({
      title: '"Il mulino torna a girare"',
      authors: '[Chiara Bonetti]',
      source: 'La Voce del Lago',
      published: '12 aprile 2021, 09:20',
      section: 'Cronaca',
      captions: '[{text: "Il mulino di Orta, nel marzo 2021.", credit: "Davide Sala"}]',
      notes: '["Chiara Bonetti insegna storia a Novara. lettere@lavoce.example"]',
    })}Il mulino di Orta, costruito nel 1790, torna a girare dopo quarant’anni. Il mugnaio Aldo Ferri ha scritto una lettera al sindaco, che gli ha dato le chiavi.\n\n«La ruota gira da sola», dice Ferri. Ha settant’anni e vive accanto al mulino con tre gatti. Uno studio dell’università, pubblicato a maggio, dice che il mulino può dare luce a venti case.\n\nLa storica Elena Riva prepara un libro sul mulino, che uscirà in autunno. I lavori sono costati 90.000 euro.`,
    questions: `author | Chi ha scritto questo articolo?
published | L'articolo è stato pubblicato a luglio?
author | chi l’ha scritto
author | chi è l’autore
author | qualcuno sa chi ha scritto questo
author | di chi è
author | come si chiama l’autrice
author | l’articolo è di Chiara Bonetti?
about-author | chi è Chiara Bonetti
about-author | Dove insegna l’autrice?
about-author | cosa fa nella vita l’autrice
published | Quando è stato pubblicato?
published | quando è uscito l’articolo
published | di quando è
published | qual è la data di pubblicazione
published | questo è stato scritto prima della guerra?
age | quanto è vecchio l’articolo
age | è recente
year | in che anno è uscito
year | è del 2021?
weekday | in che giorno della settimana è uscito
time | a che ora è stato pubblicato
source | Dove è stato pubblicato?
source | su quale giornale è uscito
source | da dove viene questo articolo
title | qual è il titolo
title | come si intitola l’articolo
section | in quale sezione è
caption | cosa si vede nella foto
caption | dove è stata scattata la foto
credit | chi ha scattato la foto
credit | chi è il fotografo
contact | come posso contattare l’autrice
contact | qual è l’indirizzo e-mail
reading-time | quanto ci vuole per leggerlo
length | quante parole ha il testo
length | quanto è lungo l’articolo
paragraphs | quanti paragrafi ha
language | in che lingua è scritto
quoted | chi viene citato
author | chi ha scirtto questo articolo
- | Chi ha scritto la lettera?
published | a quando risale
length | è lungo?
- | A quando risale la ruota?
- | Quando è stato pubblicato lo studio?
- | Quando uscirà il libro?
- | Di chi è il mulino?
- | Quanti gatti ha?
- | Quanti anni ha Ferri?
- | Quando è stato costruito il mulino?
- | Chi è il mugnaio?
- | Cosa dice Ferri?
- | Dove vive Ferri?
- | Qual è il titolo del libro?
- | Quanto sono costati i lavori?
- | Il mulino è del 1790?`,
  },
  {
    language: 'nl',
    article: `${header({
      title: '"De molen draait weer"',
      authors: '[Sanne de Vos]',
      source: 'De Polderbode',
      published: '3 maart 2022, 08:15',
      section: 'Streek',
      captions: '[{text: "De molen van Hoorn, in februari 2022.", credit: "Joost Prins"}]',
      notes: '["Sanne de Vos doceert geschiedenis in Leiden. brieven@polderbode.example"]',
    })}De molen van Hoorn, gebouwd in 1790, draait na veertig jaar weer. De molenaar Piet Dekker heeft de burgemeester een brief geschreven, en kreeg de sleutels.\n\n‘Het wiel draait vanzelf,’ zegt Dekker. Hij is zeventig en woont naast de molen met drie katten. Een onderzoek van de universiteit, in mei gepubliceerd, zegt dat de molen twintig huizen licht kan geven.\n\nDe historica Elin Mulder vertelt een verhaal over een spook en werkt aan een boek over de molen, dat in het najaar verschijnt. De werken kostten 90.000 euro.`,
    questions: `author | Wie heeft dit artikel geschreven?
author | wie schreef dit
author | wie is de auteur
author | weet iemand wie dit geschreven heeft
author | van wie is dit
author | hoe heet de schrijver
author | is dit artikel van Sanne de Vos?
about-author | wie is Sanne de Vos
about-author | Waar doceert de auteur?
about-author | wat doet de auteur voor werk
published | Wanneer is dit gepubliceerd?
published | wanneer verscheen het artikel
published | van wanneer is dit
published | wat is de publicatiedatum
published | is dit na de oorlog geschreven?
age | hoe oud is dit artikel
age | is dit recent
year | in welk jaar is het verschenen
year | is dit van 2022?
weekday | op welke dag van de week verscheen het
time | hoe laat is het gepubliceerd
source | Waar is dit verschenen?
source | in welke krant stond dit
source | welke krant heeft dit gepubliceerd
title | wat is de titel
title | wat is de kop
title | hoe heet het artikel
section | in welke rubriek staat het
caption | wat is er op de foto te zien
caption | waar is de foto gemaakt
credit | wie heeft de foto gemaakt
credit | wie is de fotograaf
contact | hoe kan ik de auteur bereiken
contact | wat is het e-mailadres
reading-time | hoe lang duurt het om dit te lezen
length | hoeveel woorden heeft de tekst
length | hoe lang is het artikel
paragraphs | hoeveel alinea's heeft het
language | in welke taal is het geschreven
quoted | wie wordt er geciteerd
author | wie heeft dit artikel gescreven
- | Wie heeft de brief geschreven?
- | Wie heeft het verhaal geschreven?
- | Wanneer verschijnt het verhaal?
author | wie heeft dit verhaal geschreven
- | Wanneer is het onderzoek gepubliceerd?
- | Wanneer verschijnt het boek?
- | Van wie is de molen?
- | Hoeveel katten heeft hij?
- | Hoe oud is Dekker?
- | Wanneer is de molen gebouwd?
- | Wie is de molenaar?
- | Wat zegt Dekker?
- | Waar woont Dekker?
- | Wat is de titel van het boek?
- | Hoeveel kostten de werken?
- | Is de molen van 1790?`,
  },
  {
    language: 'tr',
    article: `${header({
      title: '"Değirmen yeniden dönüyor"',
      authors: '[Hande Malik]',
      source: 'Irmak Postası',
      published: '3 Mart 2022, 08:15',
      captions: '[{text: "Değirmen, Şubat 2022.", credit: "Emre Kurt"}]',
    })}1790 yılında yapılan köy değirmeni yeniden dönüyor. Değirmenci Can Koş, muhtara bir mektup yazdı ve anahtarları aldı.\n\n"Çark kendi kendine dönüyor" diyor Koş. Yetmiş yaşında ve değirmende çalışıyor.\n\nÇarkın fotoğrafı belediyede asılı. Rapor ocakta yayımlandı.`,
    questions: `author | Bu yazıyı kim yazdı?
author | Yazıyı kim yazmış?
author | yazar kim
author | Haberi kim hazırladı?
author | yazarın adı ne
published | Yazı ne zaman yayımlandı?
published | ne zaman yayınlanmış
published | yayın tarihi ne
published | Bu haber hangi tarihte çıktı?
source | Hangi gazetede çıktı?
source | Nerede yayımlanmış?
source | kaynak ne
title | Başlığı ne?
credit | Fotoğrafı kim çekti?
credit | fotoğraf kimin
paragraphs | Kaç paragraf var?
length | kaç kelime
length | Yazı ne kadar uzun?
- | Mektubu kim yazdı?
- | Rapor ne zaman yayımlandı?
- | Değirmen ne zaman yapıldı?
- | Değirmende kim çalışıyor?
- | Koş kaç yaşında?`,
  },
  {
    language: 'pl',
    article: `${header({
      title: '"Młyn znów się kręci"',
      authors: '[Hanna Malicka]',
      source: 'Kurier Nadrzeczny',
      published: '3 marca 2022, 08:15',
      section: 'Okolice',
      captions: '[{text: "Młyn w Brzozowie, luty 2022.", credit: "Adam Wilk"}]',
      notes: '["Hanna Malicka wykłada historię w Toruniu. listy@kurier.example"]',
    })}Młyn w Brzozowie, zbudowany w 1790 roku, znów się kręci. Młynarz Jan Kos napisał list do burmistrza i dostał klucze.\n\n„Koło kręci się samo” – mówi Kos. Ma siedemdziesiąt lat i mieszka obok młyna z trzema kotami. Raport uniwersytetu opublikowano w maju.\n\nHistoryczka Ewa Lis pisze książkę o młynie, która ukaże się jesienią. Prace kosztowały 90 tysięcy złotych.`,
    questions: `author | Kto napisał ten artykuł?
author | Kto to napisał?
author | kto jest autorem
author | Kim jest autor tego tekstu?
author | jak nazywa się autorka
author | przez kogo został napisany ten artykuł
author | Czyj to tekst?
about-author | Kim jest Hanna Malicka?
about-author | Czym zajmuje się autorka?
published | Kiedy opublikowano artykuł?
published | Kiedy ukazał się ten tekst?
published | jaka jest data publikacji
published | z kiedy jest ten artykuł
age | jak stary jest ten artykuł
year | w którym roku ukazał się artykuł
weekday | w jaki dzień tygodnia ukazał się artykuł
time | o której godzinie opublikowano artykuł
source | Gdzie ukazał się artykuł?
source | w jakiej gazecie to opublikowano
source | jaka gazeta to wydrukowała
title | jaki jest tytuł
title | Jaki tytuł nosi artykuł?
section | w jakim dziale jest ten artykuł
caption | co widać na zdjęciu
credit | kto zrobił zdjęcie
contact | jak mogę się skontaktować z autorką
contact | jaki jest adres e-mail
reading-time | ile czasu zajmie przeczytanie
length | ile słów ma tekst
paragraphs | ile akapitów ma artykuł
language | w jakim języku jest artykuł
quoted | kto jest cytowany
- | Kto napisał list?
- | Kiedy opublikowano raport?
- | Kiedy ukaże się książka?
- | Ile kotów ma Kos?
- | Ile lat ma młynarz?
- | Kiedy zbudowano młyn?
- | Kim jest młynarz?
- | Co mówi Kos?
- | Gdzie mieszka Kos?
- | Jaki jest tytuł książki?
- | Ile kosztowały prace?`,
  },
  {
    language: 'ko',
    article: `${header({
      title: '"물레방아가 다시 돈다"',
      authors: '[박서연]',
      source: '강변신문',
      published: '2022-03-03T08:15:00+09:00',
      section: '지역',
      captions: '[{text: "2022년 2월의 솔내 물레방아.", credit: "정민호"}]',
      notes: '["박서연은 대학에서 역사를 가르친다. letters@river.example"]',
    })}1790년에 지은 솔내 물레방아가 사십 년 만에 다시 돈다. 방앗간 주인 김도현은 시장에게 편지를 썼고 열쇠를 받았다.\n\n"바퀴는 저절로 돈다"고 김도현은 말했다. 그는 일흔 살이고 고양이 세 마리와 산다. 대학의 보고서는 5월에 발표됐다.\n\n역사가 이정숙은 물레방아에 대한 책을 쓰고 있다. 공사비는 9천만 원이었다.`,
    questions: `author | 누가 이 기사를 썼나요?
author | 이 기사를 쓴 사람은 누구인가요?
author | 기자는 누구예요?
author | 글쓴이가 누구죠?
author | 작성자 이름은 무엇인가요?
published | 기사는 언제 나왔나요?
published | 이 글은 언제 게시되었나요?
published | 언제 보도됐나요?
published | 발행일은 언제인가요?
weekday | 기사는 무슨 요일에 나왔나요?
source | 어느 신문에 실렸나요?
source | 이 기사의 출처는 어디인가요?
title | 기사 제목이 뭐예요?
caption | 사진에 무엇이 보이나요?
credit | 사진은 누가 찍었나요?
contact | 기자에게 어떻게 연락하나요?
contact | 이메일 주소는 무엇인가요?
reading-time | 읽는 데 얼마나 걸리나요?
paragraphs | 문단은 몇 개인가요?
language | 이 기사는 무슨 언어로 쓰였나요?
quoted | 누가 인용되었나요?
- | 누가 편지를 썼나요?
- | 보고서는 언제 발표됐나요?
- | 방앗간 주인은 누구인가요?
- | 물레방아는 언제 지었나요?
- | 김도현은 뭐라고 말했나요?
- | 고양이는 몇 마리인가요?
- | 공사비는 얼마였나요?
- | 김도현은 어디에 사나요?`,
  },
  {
    language: 'ru',
    article: `${header({
      title: '"Паром снова ходит через залив"',
      authors: '[Ирина Лебедева]',
      source: 'Вечерний берег',
      published: '5 мая 2022, 11:40',
      section: 'Город',
      captions: '[{text: "Паром у причала в Выборге, 3 мая 2022 года.", credit: "Олег Симонов"}]',
      notes: '["Автор преподаёт историю в Выборге. chitateli@bereg.example"]',
    })}Паром снова ходит через залив. Правительство опубликовало указ в марте.\n\nМэр Сергей Козлов сказал, что билет будет стоить сто рублей. «Люди ждали», — сказал он.\n\nПервый паром построили в 1957 году. Книгу о нём написал инженер Пётр Чернов.`,
    questions: `author | Кто автор статьи?
published | Статья опубликована в июле?
published | Эта статья опубликована 5 августа?
author | Кто написал этот текст?
author | Кем написана статья?
author | Как зовут автора?
author | Подскажите, пожалуйста, кто это написал
author | Чей это текст?
author | Это написала Ирина Лебедева?
about-author | Кем работает автор?
about-author | Кто такая Ирина Лебедева?
about-author | Чем занимается автор?
about-author | Автор — журналист?
published | Когда была опубликована статья?
published | Какого числа вышла статья?
published | Дата выхода материала?
published | Когда это напечатали?
age | Насколько свежая эта статья?
year | В каком году вышел текст?
weekday | В какой день недели опубликована статья?
time | Во сколько опубликовали статью?
source | В какой газете это напечатано?
source | Кто опубликовал статью?
source | Где вышла эта статья?
source | Из какого издания текст?
title | Как называется статья?
title | Какой у статьи заголовок?
section | В какой рубрике статья?
section | К какому разделу относится текст?
caption | Что на фотографии?
caption | Кто изображён на снимке?
caption | Когда сделан снимок?
credit | Кто сделал фото?
credit | Чья это фотография?
contact | Как связаться с редакцией?
contact | Куда отправить письмо?
length | Сколько слов в статье?
length | Какой длины текст?
paragraphs | Сколько в тексте абзацев?
reading-time | Сколько времени нужно, чтобы прочитать статью?
language | На каком языке написана статья?
quoted | Кого цитируют в статье?
quoted | Кто высказывается в статье?
author | Кто автро?
published | Когда опубликованна статья?
- | Кто написал книгу?
- | Когда опубликовали указ?
- | Сколько стоит билет?
- | Что сказал мэр?
- | Сколько ему лет?
- | Когда построили первый паром?
- | Где он живёт?
- | Почему написана эта статья?
author | Чьё имя стоит под статьёй?
author | Имя автора?
about-author | Что известно об авторе?
updated | Обновляли ли статью?
title | Назови заголовок
credit | Кто фотограф?
length | Сколько в тексте слов?
quoted | Чьи слова приводятся в статье?
author | Какой журналист это написал?
year | Какого года статья?
section | Это мнение или новость?
credit | Кому принадлежит фото?
paragraphs | Количество абзацев?
- | Кто подписал указ?
- | Когда обновят паром?
- | Какую газету читает мэр?
- | На каком языке говорит мэр?
- | Кому принадлежит паром?
- | Какого года паром?
reading-time | сколько читать
- | Сколько стоит билет?`,
  },
  {
    language: 'zh',
    article: `${header({
      title: '"老渡口重新开航"',
      authors: '[周明远]',
      source: '江城晚报',
      published: '2022年5月5日 09:30',
      section: '城市',
      captions: '[{text: "5月3日，渡船停靠在武汉的码头", credit: "刘洋"}]',
      notes: '["作者是武汉的一名中学教师。duzhe@jiangcheng.example"]',
    })}老渡口在停航十年后重新开航。政府三月公布了新规定。\n\n市长李强表示，船票只要两元。“大家都在等，”他说。\n\n第一艘渡船建于1957年。工程师王建国写了一本关于它的书。`,
    questions: `author | 谁是作者？
author | 这篇文章谁写的？
author | 作者叫什么名字？
author | 请问本文的作者是哪位？
author | 文章由谁撰写？
author | 是周明远写的吗？
about-author | 作者是做什么工作的？
about-author | 周明远是什么人？
about-author | 作者的职业是什么？
about-author | 作者是记者吗？
published | 文章是什么时候发表的？
published | 这篇文章哪天发布的？
published | 发表日期是什么？
published | 什么时候登出来的？
year | 文章是哪一年发表的？
weekday | 文章是星期几发表的？
time | 几点发布的？
source | 这篇文章登在哪份报纸上？
source | 文章出自哪家媒体？
source | 谁发布了这篇文章？
source | 文章来源是什么？
title | 文章的标题是什么？
title | 题目是什么？
section | 文章属于哪个栏目？
section | 在哪个版块？
caption | 照片上有什么？
caption | 图片拍的是什么？
caption | 照片是什么时候拍的？
credit | 照片是谁拍的？
credit | 摄影师是谁？
contact | 怎么联系编辑部？
contact | 邮箱地址是什么？
length | 文章有多少字？
length | 文章有多长？
paragraphs | 一共有几段？
reading-time | 读完这篇文章要多久？
language | 文章是用什么语言写的？
quoted | 文章引用了谁的话？
quoted | 文章里谁说了话？
author | 這篇文章是誰寫的？
published | 這篇文章是什麼時候發表的？
- | 书是谁写的？
- | 新规定什么时候公布的？
- | 船票多少钱？
- | 市长说了什么？
- | 他多大年纪？
- | 第一艘渡船是什么时候建的？
- | 市长是谁？
- | 为什么写这篇文章？
author | 作者姓名？
about-author | 作者的背景是什么？
published | 这是哪天的文章？
updated | 文章更新过吗？
title | 告诉我标题
credit | 摄影者是谁？
length | 全文多少字？
quoted | 文中引述了哪些人？
author | 作者叫啥？
year | 这是哪一年的文章？
section | 这是新闻还是评论？
credit | 照片是谁的？
paragraphs | 有几个段落？
- | 规定是谁起草的？
- | 渡船什么时候更新？
- | 谁拍了电影？
- | 报纸是哪一年创办的？
- | 渡船是谁的？
- | 渡船是哪一年的？
source | 出自哪里
length | 有多长
age | 这是多久以前的
age | 是最近的吗
- | 渡船有多长`,
  },
  {
    language: 'ja',
    article: `${header({
      title: '"古い渡し船が帰ってくる"',
      authors: '[山本健二]',
      source: '港日報',
      published: '2022年5月5日 09:30',
      section: '地域',
      captions: '[{text: "5月3日、下関の港に着いた渡し船", credit: "小川直子"}]',
      notes: '["筆者は下関の高校教師。tegami@minato.example"]',
    })}古い渡し船が十年ぶりに帰ってくる。政府は三月に新しい規則を公表した。\n\n市長の田中一郎は、切符は二百円になると述べた。「みんな待っていた」と彼は言った。\n\n最初の船は1957年に造られた。技師の佐藤進がそれについて本を書いた。`,
    questions: `author | 著者は誰ですか？
author | この記事は誰が書きましたか？
author | 筆者の名前は？
author | 誰によって書かれた記事ですか？
author | これを書いた人は誰？
author | 山本健二が書いたのですか？
about-author | 著者の職業は何ですか？
about-author | 山本健二とは誰ですか？
about-author | 筆者は何をしている人ですか？
about-author | 著者はどこで働いていますか？
published | この記事はいつ公開されましたか？
published | いつ掲載されたの？
published | 掲載日はいつですか？
published | いつ出た記事ですか？
age | この記事はどのくらい新しいですか？
year | この記事は何年に書かれましたか？
weekday | 何曜日に掲載されましたか？
time | 何時に公開されましたか？
source | どの新聞に載りましたか？
source | この記事はどこに掲載されましたか？
source | 発行元はどこですか？
source | 出典は何ですか？
title | 記事のタイトルは何ですか？
title | 見出しは？
section | どの欄に載っていますか？
section | カテゴリーは何ですか？
caption | 写真には何が写っていますか？
caption | 写真はどこで撮影されましたか？
caption | 写真に写っているのは誰ですか？
credit | 写真を撮ったのは誰ですか？
credit | 撮影者は？
contact | 著者に連絡するには？
contact | 編集部に問い合わせるには
- | 担当者は誰ですか？
- | 市の責任者は誰？
contact | 編集部にはどうやって連絡できますか？
contact | メールアドレスは？
length | この記事は何文字ですか？
length | 記事の長さはどれくらいですか？
paragraphs | 段落はいくつありますか？
reading-time | 読むのにどれくらいかかりますか？
language | 記事は何語で書かれていますか？
quoted | 記事で引用されているのは誰ですか？
quoted | 誰が発言していますか？
- | 本を書いたのは誰ですか？
- | 規則はいつ公表されましたか？
- | 切符はいくらですか？
- | 市長は何と言いましたか？
- | 彼は何歳ですか？
- | 最初の船はいつ造られましたか？
- | 市長は誰ですか？
- | なぜこの記事は書かれたのですか？
author | 記者の名前を教えて
about-author | 著者の経歴は？
published | 発行日はいつですか？
updated | 記事は更新されましたか？
title | タイトルを教えて
credit | カメラマンは誰ですか？
reading-time | 何分で読めますか？
author | この記事の著者は？
published | いつ発表された記事ですか？
source | どこの新聞ですか？
caption | 写真はありますか？
contact | 編集部に手紙を送るには？
- | 規則を書いたのは誰ですか？
- | 船はいつ更新されますか？
- | 誰が船を撮影しましたか？
- | 新聞はいつ創刊されましたか？
- | 船は誰のものですか？
- | いつの船ですか？`,
  },
  {
    language: 'ar',
    article: `${header({
      title: '"العبارة القديمة تعود إلى النهر"',
      authors: '[نادية منصور]',
      source: 'جريدة النهر',
      published: '5 مايو 2022 09:30',
      section: 'مدينة',
      captions: '[{text: "العبارة عند الرصيف في أسوان، 3 مايو 2022", credit: "كريم فؤاد"}]',
      notes: '["الكاتبة معلمة في أسوان. bareed@nahr.example"]',
    })}تعود العبارة القديمة إلى النهر بعد عشر سنوات. نشرت الحكومة القانون في مارس.\n\nقال المحافظ سمير حسن إن التذكرة ستكون بعشرة جنيهات. «كان الناس ينتظرون»، قال.\n\nبنيت أول عبارة عام 1957. وكتب المهندس طارق علي كتابا عنها.`,
    questions: `author | من هو كاتب المقال؟
author | من كتب هذا النص؟
author | ما اسم الكاتبة؟
author | بقلم من هذا المقال؟
author | هل يمكنك أن تخبرني من كتب المقال؟
author | هل كتبت نادية منصور هذا المقال؟
about-author | ما هي مهنة الكاتبة؟
about-author | من هي نادية منصور؟
about-author | أين تعمل الكاتبة؟
about-author | هل الكاتبة صحفية؟
published | متى نُشر المقال؟
published | ما هو تاريخ النشر؟
published | في أي يوم صدر المقال؟
published | متى كُتب هذا؟
age | ما مدى حداثة هذا المقال؟
year | في أي عام نُشر المقال؟
weekday | في أي يوم من أيام الأسبوع نُشر؟
time | في أي ساعة نُشر المقال؟
source | في أي جريدة نُشر هذا؟
source | من الذي نشر المقال؟
source | أين نُشر المقال؟
source | ما هو المصدر؟
title | ما عنوان المقال؟
title | ماذا يسمى المقال؟
section | في أي قسم نُشر المقال؟
section | إلى أي فئة ينتمي المقال؟
caption | ماذا يظهر في الصورة؟
caption | من في الصورة؟
caption | متى التُقطت الصورة؟
credit | من التقط الصورة؟
credit | لمن الصورة؟
contact | كيف أتواصل مع التحرير؟
contact | ما هو البريد الإلكتروني؟
length | كم كلمة في المقال؟
length | ما طول المقال؟
paragraphs | كم فقرة في النص؟
reading-time | كم من الوقت تستغرق قراءة المقال؟
language | بأي لغة كُتب المقال؟
quoted | من المقتبس منه في المقال؟
quoted | من يتحدث في المقال؟
author | من كاتب المقاال؟
- | من كتب الكتاب؟
- | متى نُشر القانون؟
- | كم ثمن التذكرة؟
- | ماذا قال المحافظ؟
- | كم عمره؟
- | متى بنيت أول عبارة؟
- | أين يسكن هو؟
- | لماذا كُتب هذا المقال؟
author | اسم الكاتب؟
about-author | ما وظيفة الكاتبة؟
published | ما تاريخ هذا المقال؟
source | أي صحيفة نشرت المقال؟
caption | ما التعليق على الصورة؟
contact | ما بريد هيئة التحرير؟
reading-time | كم دقيقة تستغرق قراءة المقال؟
author | من يقف وراء هذا النص؟
published | متى ظهر هذا المقال؟
source | في أي وسيلة إعلام نشر المقال؟
caption | هل توجد صورة؟
paragraphs | عدد الفقرات؟
- | من وقع القانون؟
- | متى يتم تحديث العبارة؟
- | أي صحيفة يقرأ المحافظ؟
- | بأي لغة يتكلم المحافظ؟
- | لمن العبارة؟
- | من أي سنة العبارة؟`,
  },
];
