/** The words of bylines, in the languages that pages are written in. They are parts of patterns, case aside. */

/** What stands before the name of who wrote a text: "by", "von". */
export const BY =
  '(?:by|von|vom|par|por|av|af|door|przez|oleh|yazan|a cura di|propos recueillis par|das interview führten?|das gespräch führten?|oprac\\.|opracował[ai]?|автор|作者|بقلم|كتبت?|מאת)';

/** What a text is, or what was done with it, before "by": "Analysis by", "Eine Kolumne von", "Posted by". */
export const KIND_OF_TEXT =
  '(?:(?:this is )?(?:an? )?guest (?:post|essay|column|article|blog)|written|posted|published|reported|created|submitted|contributed|authored|asked|uploaded|added|analysis|review|opinion|commentary|column|essay|interview|report|story|recipe|poem|(?:story|words|text) (?:and|&) (?:photos?|photographs|pictures|images|illustrations)|words|text|texte|texto|testo|tekst|teksti|kolumne|gastbeitrag|gastkommentar|kommentar|analyse|glosse|bericht|reportage|beitrag|artikel|verfasst|geschrieben|erstellt|veröffentlicht|eingestellt|publié|écrit|rédigé|posté|publicado|escrito|enviado|postado|scritto|pubblicato|inserito|opublikowan[eyo]|napisan[eyo]|dodan[eyo]|skrevet|skriven|geschreven|geplaatst|ditulis|diposting)';

/** What a page calls who wrote it, before the name or over it. */
export const AUTHOR =
  '(?:autor(?:in|en|es|a|as|i|ka|zy)?|authors?|author name|auteure?s?|autore|autrice|verfasser(?:in)?|kirjoittaja|toimittaja|írta|szerző|yazan|yazar|skribent|forfatter|författare|автор(?:ы|и)?|tác giả|penulis|लेखक|الكاتب|כתב|συντάκτης|piše|пише|نویسنده|作者|執筆)';

/** What stands before a colon and a name: "Author: ", "Text: ". */
export const AUTHOR_LABEL = `(?:${AUTHOR}|text|texte|texto|testo|tekst|teksti|words|interview|текст|κείμενο|كتب|מאת|撰文|文|取材・文)`;
