import type { QuestionLexicon } from '../senses.js';

export const it: QuestionLexicon = {
  who: 'chi, chi e, chi ha, chi sono, quale persona, quale giornalista, che giornalista, chi cavolo, chi parla',
  whose: 'di chi, a chi dobbiamo, a chi si deve, di chi e, di chi sono',
  when: 'quando, da quando, di quando, di quando e, a quando risale',
  where: 'dove, da dove, dov',
  what: 'che, cosa, che cosa, quale, quali, qual, come, cos, che lavoro fa, che lavoro',
  how: 'come posso, come si puo, come faccio, come faccio a, come potrei, in che modo, in quale modo, modo, maniera, un modo',
  howMany: 'quanti, quante, quanto, quanta, numero di, numero delle, numero dei',
  howLong:
    'quanto tempo, quanto lungo, quanto e lungo, quanto e lunga, lungo, lunga, troppo lungo, molto lungo, corto, breve, durata, quanti minuti, quanto ci vuole, quanto ci metto, in quanto tempo, quanto dura, quanto ci si mette, quanto occupa, e lungo, e lunga, quanto è lungo, è lungo, quanto lungo è, è corto',
  howOften: 'quante volte, con che frequenza, ogni quanto',
  howOld:
    'quanto vecchio, quanto e vecchio, quanto e recente, quanto recente, quanto tempo fa, recente, vecchio, vecchia, attuale, eta, aggiornato, superato, nuovo, nuova, quanti giorni fa, recentemente, a quando risale, risale',
  why: 'perche, per che cosa, motivo, ragione, come mai',
  tell: 'parlami di, parlami del, parlami dell, parlami della, dimmi qualcosa su, dimmi qualcosa di, dimmi di piu su, descrivi, descrizione, cosa si sa di, cosa si sa dell, cosa si sa su, cosa sappiamo di, cosa sappiamo dell, qualcosa su, qualcosa sull, informazioni su, informazioni sull, piu su, presenta, si sa qualcosa di, si sa qualcosa dell, parlami, raccontami',

  article: 'articolo, articoli, testo, editoriale, saggio, pezzo',
  vague:
    'storia, rapporto, relazione, pagina, pubblicazione, documento, commento, rubrica, reportage, resoconto, notizia, post, racconto, cronaca, servizio, l intervista, questa intervista',
  it: 'questo, questa, quest, cio, lo, l ha, qui, di chi e, di quando e, e di, sto, sta roba, sta cosa, questa roba, questa cosa, a quando risale, e lungo, e lunga, quanto è lungo, è lungo, quanto lungo è, è corto',
  author:
    'autore, autrice, autori, autrici, giornalista, giornalisti, redattore, redattrice, scrittore, scrittrice, cronista, inviato, inviata, corrispondente, editorialista, firma, estensore, reporter, colui che ha scritto, colei che ha scritto, quale giornalista, che giornalista',
  person:
    'persona, persone, qualcuno, qualcuna, uomo, donna, signore, signora, tizio, tizia, tipo, gente, uno, individuo, ragazzo, ragazza',
  outlet:
    'giornale, giornali, quotidiano, rivista, testata, settimanale, mensile, periodico, fonte, editore, sito, sito web, agenzia, agenzia di stampa, casa editrice, stampa, portale, blog, media, piattaforma',
  picture: 'foto, fotografia, fotografie, immagine, immagini, illustrazione, figura, scatto',
  caption: 'didascalia, didascalie, sotto la foto, sotto l immagine, sotto la fotografia, testo della foto',
  credit:
    'fotografo, fotografa, fotografi, crediti, credito, diritti, copyright, autore della foto, autrice della foto, autore dell immagine, crediti della foto, diritti della foto',
  title: 'titolo, titoli, intestazione, occhiello, sommario',
  section: 'sezione, rubrica, categoria, pagina del giornale, parte del giornale, tema, etichetta',
  genre:
    'tipo di articolo, tipo di testo, genere, notizia o opinione, opinione o notizia, articolo di opinione, notizia o commento, commento o notizia, genere di testo, genere di articolo, opinione o una notizia, notizia o un opinione, una notizia, un opinione, un editoriale',
  date: 'data, giorno, mese, data di pubblicazione, datato, datata, data di uscita',
  year: 'anno, anni',
  weekday:
    'giorno della settimana, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, fine settimana, giorno feriale',
  clock: 'ora, a che ora, che ora, ore, orario, minuto, minuti, mattina, sera, pomeriggio, mezzogiorno',
  place: 'luogo, citta, paese, posto, localita',
  paragraph: 'paragrafo, paragrafi, capoverso, capoversi',
  word: 'parola, parole',
  length: 'tempo di lettura, lunghezza, dimensione, estensione, caratteri, numero di parole',
  language:
    'lingua, lingue, italiano, inglese, francese, tedesco, spagnolo, portoghese, russo, cinese, giapponese, arabo, olandese',
  job: 'professione, mestiere, lavoro, impiego, incarico, ruolo, universita, scuola, facolta, istituto, datore di lavoro, carriera, formazione, qualifica, qualifiche, esperto, esperta, specialista, professore, professoressa, docente, insegnante, ricercatore, ricercatrice, storico, storica, medico, avvocato, avvocata, politico, politica, studente, studentessa, economista, biografia, curriculum, competente, laurea, titolo di studio, scienziato, scienziata, ingegnere, pensionato, pensionata, che lavoro fa, che lavoro',
  contact:
    'e mail, email, mail, posta elettronica, indirizzo, indirizzo e mail, indirizzo mail, contatto, contatti, recapito, telefono, numero di telefono',
  desk: 'redazione, direttore, redattori, lettere al direttore',
  link: 'link, url, indirizzo web, online, in rete, su internet, sul web, collegamento, originale',
  name: 'nome, nomi, cognome',
  number: 'numero, totale',
  speaker: 'persone citate, intervistati, intervistate, voci, citati, interlocutori',
  about:
    'di cosa parla, di che parla, di che cosa parla, di cosa tratta, di che cosa tratta, argomento, di che si tratta, parla',

  write:
    'scritto, scritta, scrive, scrisse, scrivere, ha scritto, scriv*, firmato, firmata, firma, redatto, redatta, composto, buttato giu',
  publish:
    'pubblic*, pubblicato, pubblicata, uscito, uscita, esce, usci, apparso, apparsa, stampato, stampata, messo online, messo in rete, postato, postata, diffuso, edito, divulgato, comparso, comparsa, andato online, caricato',
  update:
    'aggiorn*, aggiornato, aggiornata, modific*, modificato, modificata, corretto, corretta, rivisto, rivista da, cambiato, correzione, correzioni, modifiche, ultima versione, nuova versione',
  take: 'scattato, scattata, scatto, scattare, fatto, fatta, ripreso, ripresa, fotografato, fotografata, fornito, fornita, appartiene, realizzato, realizzata',
  show: 'mostra, mostrare, vede, si vede, si vedono, vedere, raffigura, raffigurato, raffigurata, rappresenta, ritrae, ritratto, appare, appaiono, compare, visibile, succede, ce, c e',
  call: 'chiama, si chiama, intitola, si intitola, intitolato, intitolata, chiamato, chiamata',
  file: 'appartiene, classificato, classificata, archiviato, si trova, trova, rientra',
  work: 'lavora, lavorare, insegna, insegnare, esercita, fa di mestiere, fa nella vita, fa di lavoro, fa per vivere, si guadagna da vivere, impiegato, impiegata, ricerca, studia, si occupa, fa, vive, abita',
  send: 'contatt*, contattare, scrivere a, scrivere al, scrivere all, scrivere alla, inviare, mandare, spedire, rispondere, raggiungere, opinione, lettera, lettere, reclamo, reclamare, commento, commenti, mettersi in contatto, mettermi in contatto, segnalare, segnalare un errore, messaggio, rivolgermi, mi rivolgo, scrivo a, scrivo all, scrivo alla',
  quote:
    'cita, citato, citata, citati, citate, citare, citano, citazione, citazioni, parla nell, parlano, prende la parola, ha la parola, intervistato, intervistata, viene citato, vengono citati, viene intervistato, interviene, sentito, dichiarazioni, virgolette, interpellato, hanno parlato con, ha parlato con, hanno intervistato, ha intervistato, chi parla, hanno parlato',
  say: 'dice, dire, disse, detto, pensa, ritiene, afferma, sostiene, crede, dichiara, critica, propone, secondo, consiglia, considera',
  read: 'leggere, lettura, legge, leggerlo, leggerla, tempo di lettura, si legge, letto, per leggere, finire di leggere, leggo, da leggere',
  from: 'da, dal, dalla, dall, di, del, della, viene, proviene, tratto, tratta, preso, presa, di quando, di quando e, da dove, risale, a quando risale',
  talk: 'parlano, hanno parlato, hanno parlato con, ha parlato con',
  by: 'da, dietro, responsabile, opera di, a cura, di mano, e di',
  before: 'prima di, prima del, prima della, prima che, dopo, durante, prima',
  recent: 'recente, vecchio, vecchia, attuale, aggiornato, superato, nuovo, nuova, fresco, recentemente',

  topic: 'su, sul, sulla, sull, sui, sugli, sulle, riguardo a, a proposito di, intorno a',
  a: 'un, uno, una',
  be: 'e, sono, era, erano',
  glue: 'il, lo, la, i, gli, le, l, di, del, dello, della, dell, dei, degli, delle, d, a, al, alla, all, ai, in, nel, nella, nell, con, per, e, ed, o, sono, era, erano, stato, stata, stati, essere, ha, hanno, ho, hai, abbiamo, c, ci, si, mi, ti, me, te, tu, io, noi, mio, mia, sa, sai, sapete, qualcuno sa, nessuno sa, si sa, so, sapere, vorrei, voglio, puoi, puo, potete, potrei, posso, potresti, dimmi, dirmi, mi dici, mi dite, mi sai dire, sapresti, dammi, per favore, per piacere, grazie, ciao, buongiorno, salve, esattamente, esatto, esatta, preciso, precisamente, qui, stesso, ultimo, ultima, primo, prima volta, seconda, terza, volta, insomma, allora, quindi, ma, anche, ancora, gia, mai, poi, non, tutto, tutta, intero, intera, viene, vengono, contiene, risulta, devo, deve, si puo, trovare, trovo, accompagna, allegata, effettivamente, davvero, mica, scusa, scusate, curiosita, domanda, ne, nessuno, boh, circa, originale, originariamente, uscire, che roba e, sta',
  other: 'lui, lei, egli, ella, loro, suo, sua, suoi, sue, gli altri, tutti',
};
