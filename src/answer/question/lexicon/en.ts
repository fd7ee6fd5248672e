import type { QuestionLexicon } from '../senses.js';

export const en: QuestionLexicon = {
  who: 'who, hwo, woh, whom, who is, whos, whoever, which person, what person, who all',
  whose: 'whose, whose words',
  when: 'when, whenever, wen, wehn, whn',
  where: 'where, whereabouts, wher, whre, hwere',
  what: 'what, which, whats, wich, whcih, wat, waht, wht',
  how: 'how, in what way',
  howMany: 'how many, how much, what number, number of, count of, total number, count the, count',
  howLong: 'how long, how lengthy, how big, how short, long, lengthy',
  howOften: 'how often, how frequently, how many times, number of times',
  howOld:
    'how old, how recent, how new, how fresh, how current, how long ago, recent, outdated, up to date, age, how up to date, old, fresh, dated',
  why: 'why, hwy, what for, how come, reason, how come',
  tell: 'tell me about, tell us about, tell me something about, tell me more about, describe, description, what do we know about, what is known about, anything about, something about, more about, info about, information about, info on, information on, details about, know about, background, introduce, say anything about, describes, who exactly',

  article:
    'article in, text in, article, articles, text, piece, op ed, oped, editorial, essay, write up, writeup, artcle, this one',
  vague:
    'story, report, post, page, item, document, paper, blog, blog post, commentary, column, publication, work, entry',
  it: 'this in, it in, it, its, this, that, these',
  author:
    'author, authors, writer, writers, byline, columnist, journalist, reporter, essayist, creator, correspondent, contributor, auther, i credit, i cite',
  person: 'person, people, guy, man, woman, someone, somebody, anyone, one, individual, individuals, party',
  outlet:
    'newspaper, newspapers, paper, outlet, outlets, publisher, magazine, journal, site, website, web site, news site, media, press, agency, news agency, source, sources, publication, news outlet, media outlet, news source, platform, news organization, news organisation, news paper, media house, broadcaster, blog, company, organization',
  picture:
    'photo, photos, photograph, photographs, picture, pictures, image, images, pic, pics, illustration, snapshot, shot',
  caption: 'caption, captions, photo caption',
  credit:
    'credit, credits, photographer, photographers, copyright, photo credit, credited, camera, cameraman, rights',
  title: 'title, headline, heading, titel',
  section: 'section, category, rubric, department, column, tag, tags, topic area, beat, desk',
  genre:
    'kind of article, type of article, sort of article, kind of text, type of text, sort of text, kind of piece, type of piece, sort of piece, genre, news or opinion, opinion or news, opinion piece, news piece, news article, opinion article, news report, opinion column',
  date: 'date, dates, day, dated, week, month, publication date, date of publication, pub date, publish date, release date, dateline',
  year: 'year, years',
  weekday:
    'weekday, day of the week, day of week, monday, tuesday, wednesday, thursday, friday, saturday, sunday, week day',
  clock:
    'time, hour, o clock, time of day, time of the day, what time, at what time, clock, timestamp, minute, exact time, minutes, hours',
  place: 'city, country, place, location, town, place name, spot',
  paragraph: 'paragraph, paragraphs, para, paras',
  word: 'word, words, word count, wordcount',
  length: 'reading time, read time, length, size, extent',
  language:
    'language, languages, tongue, english, chinese, german, french, spanish, portuguese, russian, japanese, arabic, lang',
  job: 'job, profession, occupation, living, employer, career, position, affiliation, affiliations, affiliated, background, credential, credentials, qualification, qualifications, qualified, expert, expertise, role, institution, university, college, bio, biography, specialist, specialise, specialize, specialises, specializes, field, day job, professor, academic, scholar, teacher, lecturer, politician, scientist, historian, lawyer, doctor, student, economist, official, diplomat, novelist, engineer, researcher, analyst, cv, title of the author, school, discipline, authority, competent, trained, speciality, specialty, qualifies, qualify, qualifying',
  contact:
    'e mail, email, mail, email address, e mail address, address, contact, contacts, contact details, contact address, contact information, contact info, phone number, mailbox, adress',
  desk: 'editor, editors, newsroom, desk, editorial team, editorial office, opinion desk, editorial desk, letters page, editorial staff, editorial board',
  link: 'link, url, web address, online, hyperlink, original, on the web, on the internet, web page, webpage',
  name: 'name, names, named',
  number: 'word count, wordcount, number, total',
  speaker: 'speakers, voices, people quoted, quoted people, interviewees, speaker',
  about: 'about, gist, main topic, main point',

  write:
    'write, writes, wrote, written, writing, pen, penned, authored, compose, composed, come up with, came up with, author of this, drafted, put together, words are these, made this, created, produced, wrote up, reported, reports, reporting',
  publish:
    'they publish, they print, they run, they post, they release, they put, publish, published, publishes, publishing, publication, publicated, print, prints, printed, run, ran, runs, come out, came out, comes out, coming out, appear, appeared, appears, post, posted, release, released, issue, issued, go live, went live, gone live, put out, carry, carried, carries, put online, put up, upload, uploaded, pub, brought out, bring out, featured, hit the press, hit the web, go up, went up, went online, go online, go to print, go to press, went to press',
  update:
    'update, updated, updates, updating, modify, modified, revise, revised, correct, corrected, corrections, correction, edited, changed, amended, last changed, last edit, last edited, last updated, last update, last modified, last revised, last revision, last corrected, last correction, latest update, latest version, latest revision, newest version, most recent update, most recent version, most recently updated',
  take: 'take, took, taken, taking, shoot, shot, photographed, snap, snapped, made, make, capture, captured, provide, provided, supplied, supply, took this, taker, provides, supplies, takes',
  show: 'show, shows, shown, showed, see, seen, sees, depict, depicts, depicted, visible, portray, portrayed, portrays, display, displayed, displays, featured, appear, appears, happening, happens, happened, going on, look at, looking at, feature, features, pictured, represent, represents, represented, contain, contains, accompany, accompanies',
  call: 'call, called, titled, title, entitled, named, headlined, headed, name, calls',
  file: 'file, filed, posted in, posted under, appear under, appears under, published under, published in section, belong, belongs, belong to, classified, categorized, categorised, listed, filed under, grouped, put under, under, placed, categorize, tagged, sorted, stand, stands',
  work: 'work, works, working, worked, teach, teaches, teaching, taught, employed, do for a living, do for work, for a living, based, do, affiliated with, specialise in, specialize in, lecture, lectures, employ, employs, research, researches, study, studies, studied, earn, earns, works for, makes, make',
  send: 'contact, contacting, reach, reaching, get in touch, get in touch with, be in touch, in touch, send, sending, submit, reply, respond, response, react, feedback, complain, complaint, write to, write a letter, letter, letters, reader letter, mail, my opinion, opinions, opinion, comments, comment, get hold, get hold of, write in, address, message, complaints',
  quote:
    'quote, quotes, quoted, quoting, cited, cites, cite, speak, speaks, spoke, has a say, have a say, gets to speak, get to speak, get quoted, gets quoted, interviewed, is heard, whose words, quotations, quotation, words are quoted, statements, talks, talk',
  say: 'say, says, said, think, thinks, thought, argue, argues, argued, believe, believes, believed, claim, claims, claimed, mean, means, meant, suggest, suggests, view, views, mention, mentions, mentioned, conclude, concludes, concluded, recommend, recommends, want, wants, hope, hopes, feel, feels, criticize, criticizes, criticise, criticises, praise, praises, support, supports, according to, explain, explains, opinion, opinions, opinion of',
  read: 'read, reads, reading, to read, reading time, read time, read through, get through, take me, take to read, need to read, need for reading',
  from: 'this in, it in, article in, text in, from, out of, come from, comes from, came from, taken from, stem from, stems from, originate, originates, date from, date back, dates from, dates back, appear in, belong to, belongs to, originally, originated',
  by: 'by, behind, responsible, responsible for, credited, attributed, hand, owns, own, owner',

  a: 'a, an, any',
  glue: 'since, by now, teh, hte, fo, si, taht, adn, form, thsi, tihs, iwth, the, of, to, in, on, at, with, for, as, and, or, into, to, is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, can, could, may, might, would, will, should, must, s, t, re, d, ll, ve, i, me, my, us, our, we, you know, tell me, tell us, tell, give me, give, could you, can you, would you, do you know, you tell, know, show me, let me know, i want to know, i would like to know, want, like, find, find out, get, please, plz, pls, thanks, thank you, hi, hello, hey, exactly, actually, really, just, also, so, ok, okay, then, there, here, above, below, full, exact, original, current, who, that, which, other, else, originally, first, any idea, wondering, i wonder, curious, quick question, question, bot, you, your, if, whether, maybe, again, once more, only, itself, called, all, entire, whole, complete, some, much, many, anywhere, attached, included, main, used, use, uses, per, something, anything, thing, need, needs, where, when, approximately, roughly, about how, around, in total, total, altogether, printed here, given, exist, got, responsible, real, proper, over, up, remind me, remind me of, remind us, list, reader, readers, subject, state, identify, forgot, forget, remember, repeat, gets, learn, go, say again, an idea',
  other:
    'he, she, they, him, her, them, his, hers, their, theirs, himself, herself, themselves, others, everybody, everyone, nobody, you all, will be, will it be, will they be',
};
