import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDocument, UnreadableArticle } from '../../../src/article/index.js';

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encoding is', () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ['UTF-8', Buffer.from('café 北京'), undefined, 'café 北京'],
    [
      'UTF-8 with a mark',
      bytes(0xef, 0xbb, 0xbf, ...Buffer.from('café')),
      'text/plain; charset=latin1',
      'café',
    ],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...Buffer.from('café', 'utf16le')), undefined, 'café'],
    ['UTF-16BE with a mark', bytes(0xfe, 0xff, ...utf16be('café')), undefined, 'café'],
    ['UTF-16 without one', Buffer.from('A café at the river', 'utf16le'), undefined, 'A café at the river'],
    ['UTF-16BE without one', utf16be('A café at the river'), undefined, 'A café at the river'],
    ['the content type’s', bytes(0xb1, 0xb1, 0xbe, 0xa9), 'text/plain; charset="gb2312"', '北京'],
    [
      'the content type’s, Cyrillic',
      bytes(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0),
      'text/plain;charset=Windows-1251',
      'Москва',
    ],
    ['not one that nobody knows', Buffer.from('café'), 'text/plain; charset=klingon', 'café'],
    [
      'Windows-1252 for mostly ASCII that names none',
      bytes(...ascii('The \x93caf\xe9\x94 is open')),
      undefined,
      'The “café” is open',
    ],
    [
      'not UTF-8 for what only says so',
      bytes(...ascii('The caf\xe9 is open')),
      'text/plain; charset=utf-8',
      'The café is open',
    ],
    [
      'UTF-8 under another label',
      Buffer.from('The café is open'),
      'text/plain; charset=iso-8859-2',
      'The café is open',
    ],
    [
      'the label’s for two letters that happen to be UTF-8 as well',
      bytes(0xc1, 0xaa, 0xcd, 0xa8),
      'text/plain; charset=gb2312',
      '联通',
    ],
    [
      'UTF-8 in spite of a stray byte',
      bytes(...Buffer.from('The café and the bar à côté '), 0x93, ...Buffer.from('are open')),
      undefined,
      'The café and the bar à côté \ufffdare open',
    ],
    [
      'UTF-8 with a letter cut in two at the end',
      bytes(...Buffer.from('The café'), 0xe5, 0x8c),
      undefined,
      'The café\ufffd',
    ],
  ])('%s', (_, content, contentType, text) => {
    expect(openDocument(content, contentType === undefined ? {} : { contentType }).content).toBe(text);
  });

  test.each([
    ['<meta charset=shift_jis>', '<meta charset=shift_jis>'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', '<meta http-equiv>'],
    ['<?xml version="1.0" encoding="Shift_JIS"?>', 'XML'],
  ])('the declared one: %s', (declaration) => {
    const page = bytes(
      ...ascii(`${declaration}<html><body>`),
      0x93,
      0x8c,
      0x8b,
      0x9e,
      ...ascii('</body></html>'),
    );
    expect(openDocument(page)).toEqual({
      format: 'html',
      content: `${declaration}<html><body>東京</body></html>`,
    });
  });

  // As TextDecoder has no encoder, the letters are looked up among those that it decodes.
  const encode = (text: string, label: string) => {
    const decoder = new TextDecoder(label);
    const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(bytes(code)), code]));
    return bytes(...[...text].map((letter) => codes.get(letter) ?? 0x3f));
  };
  test.each([
    ['windows-1250', 'Rada zamknęła stary most, bo inżynierowie znaleźli pęknięcia. Będzie prom.'],
    ['iso-8859-2', 'Rada zamknęła stary most, bo inżynierowie znaleźli pęknięcia. Będzie prom.'],
    ['windows-1250', 'Město zavřelo starý most, protože v pilířích našli trhliny, řekl úředník.'],
    ['windows-1251', 'Город закрыл старый мост: в опорах нашли трещины.'],
    ['koi8-r', 'Город закрыл старый мост: в опорах нашли трещины.'],
    ['windows-1253', 'Ο δήμος έκλεισε τη γέφυρα γιατί βρήκε ρωγμές.'],
    ['windows-1254', 'Belediye eski köprüyü kapattı, çünkü ayaklarında çatlaklar vardı; ışıklar söndü.'],
    ['windows-1255', 'העירייה סגרה את הגשר הישן כי נמצאו סדקים בעמודים'],
    ['windows-1256', 'أغلقت البلدية الجسر القديم بعد العثور على شقوق في دعاماته'],
    [
      'windows-1252',
      'Die Stadt schließt die alte Brücke, weil Prüfer Risse fanden, sagt Bürgermeister Groß.',
    ],
  ])('guessed from the letters: %s, %s', (label, text) => {
    expect(openDocument(encode(text, label)).content).toBe(text);
  });

  test('not guessed where most letters depend on it', () => {
    expect(() => openDocument(bytes(0xb1, 0xb1, 0xbe, 0xa9, 0xb1, 0xb1, 0xbe, 0xff))).toThrow(
      new UnreadableArticle(
        'not-text',
        'This file doesn’t say how its letters are stored; save the article as UTF-8 and try again.',
      ),
    );
  });
});

/** What each of them says of a bridge, one sentence or two. */
const SENTENCES = {
  pl: [
    'Rada zamknęła stary most, bo inżynierowie znaleźli pęknięcia.',
    'Została tylko jedna łódź i jej właściciel, pan Wójcik.',
    'Nikt go nie pytał, choć zna tę rzekę od dzieciństwa.',
  ],
  cs: [
    'Město zavřelo starý most, protože v pilířích našli trhliny.',
    'Děti chodí do školy přes dřevěnou lávku.',
    'Žádný z úředníků nechtěl říct, kdo to zaplatí.',
  ],
  hu: [
    'A város lezárta a régi hidat, mert repedéseket találtak a pillérekben.',
    'A révész szerint senki sem kérdezte őt.',
    'Őszre új kompot ígértek a lakóknak.',
  ],
  ru: [
    'Город закрыл старый мост: в опорах нашли трещины.',
    'Паромщика никто не спросил, хотя он знает эту реку с детства.',
    'Мэр обещал новый паром уже в мае.',
  ],
  uk: [
    'Місто закрило старий міст: в опорах знайшли тріщини.',
    'Поромника ніхто не спитав, хоча він знає цю річку змалку.',
    'Мер пообіцяв новий пором уже в травні.',
  ],
  tr: [
    'Belediye eski köprüyü kapattı, çünkü ayaklarında çatlaklar vardı.',
    'Kayıkçıya kimse sormadı, oysa nehri çocukluğundan beri tanıyor.',
    'Öğrenciler okula tahta bir köprüden gidiyor; ışıklar söndü.',
  ],
  ar: [
    'أغلقت البلدية الجسر القديم بعد العثور على شقوق في دعاماته.',
    'لم يسأل أحد صاحب القارب مع أنه يعرف النهر منذ طفولته.',
    'وعد رئيس البلدية بعبارة جديدة في شهر مايو.',
  ],
  he: [
    'העירייה סגרה את הגשר הישן כי נמצאו סדקים בעמודים.',
    'איש לא שאל את בעל הסירה, אף שהוא מכיר את הנהר מילדותו.',
  ],
  el: [
    'Ο δήμος έκλεισε τη γέφυρα γιατί βρήκε ρωγμές στις κολόνες.',
    'Κανείς δεν ρώτησε τον βαρκάρη, αν και ξέρει το ποτάμι από παιδί.',
  ],
  ja: [
    '町は古い橋を閉鎖した。橋脚にひびが見つかったからだ。',
    '修理には三百万円かかり、夏まで続くという。',
    '子供たちは木の橋を渡って学校へ行く。',
  ],
  ko: [
    '시는 다리 기둥에서 금이 발견되어 낡은 다리를 닫았다.',
    '수리에는 삼백만 원이 들고 여름까지 걸린다.',
    '시장은 오월에 새 배를 약속했다.',
  ],
  zh: [
    '市政府关闭了旧桥，因为桥墩上发现了裂缝。',
    '修理要花三百万元，一直持续到夏天。',
    '孩子们走木桥去上学。',
  ],
  tw: [
    '市政府關閉了舊橋，因為橋墩上發現了裂縫。',
    '修理要花三百萬元，一直持續到夏天。',
    '孩子們走木橋去上學。',
  ],
  de: [
    'Die Stadt schließt die alte Brücke, weil Prüfer Risse fanden.',
    'Den Fährmann hat niemand gefragt, obwohl er den Fluss seit Jahren kennt.',
  ],
} as const;

describe('a page in', () => {
  /** For each character of an encoding its bytes; of two where most of its characters have two. */
  const tableOf = (label: string) => {
    const decoder = new TextDecoder(label);
    const table = new Map<string, readonly number[]>();
    const add = (...code: readonly number[]) => {
      const letter = decoder.decode(bytes(...code));
      if ([...letter].length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, code);
    };
    for (let one = 0; one < 256; one++) add(one);
    if (!/^(?:windows|iso|koi8)-/.test(label))
      for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add(one, two);
    return table;
  };
  const around = [
    '<nav><a href="/">Home</a> <a href="/news">News</a></nav>',
    '<script>var menu = document.getElementById("menu");</script>',
    '<div class="share">Facebook Twitter</div>',
    '',
  ];

  test.each<[string, keyof typeof SENTENCES]>([
    ['windows-1250', 'pl'],
    ['iso-8859-2', 'pl'],
    ['windows-1250', 'cs'],
    ['windows-1250', 'hu'],
    ['windows-1251', 'ru'],
    ['windows-1251', 'uk'],
    ['koi8-r', 'ru'],
    ['windows-1253', 'el'],
    ['windows-1254', 'tr'],
    ['windows-1255', 'he'],
    ['windows-1256', 'ar'],
    ['shift_jis', 'ja'],
    ['euc-jp', 'ja'],
    ['euc-kr', 'ko'],
    ['gb18030', 'zh'],
    ['big5', 'tw'],
    ['windows-1252', 'de'],
  ])('%s without a label is read as it was written, or refused: %s', (label, language) => {
    const table = tableOf(label);
    const page = fc
      .tuple(
        fc.constantFrom(...around),
        fc.array(fc.constantFrom(...SENTENCES[language]), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...around),
      )
      .map(
        ([before, some, after]) =>
          `<html><body>${before}<p>${some.join('</p>\n<p>')}</p>${after}</body></html>`,
      );
    let read = 0;
    fc.assert(
      fc.property(page, (html) => {
        const content = bytes(...[...html].flatMap((letter) => table.get(letter) ?? []));
        try {
          expect(openDocument(content, { contentType: 'text/html' }).content).toBe(html);
          read++;
        } catch (error) {
          if (!(error instanceof UnreadableArticle)) throw error;
        }
      }),
      { numRuns: 20 },
    );
    // Refusing all would keep the promise, too.
    expect(read).toBeGreaterThan(15);
  });

  test.each<[string, keyof typeof SENTENCES]>([
    ['windows-1250', 'pl'],
    ['iso-8859-2', 'pl'],
    ['windows-1251', 'ru'],
    ['koi8-r', 'ru'],
    ['windows-1253', 'el'],
    ['windows-1256', 'ar'],
    ['gb18030', 'zh'],
  ])('%s that a server calls Western: %s', (label, language) => {
    const table = tableOf(label);
    const html = `<p>${SENTENCES[language].join('</p><p>')}</p>`;
    const content = bytes(...[...html].flatMap((letter) => table.get(letter) ?? []));
    expect(openDocument(content, { contentType: 'text/html; charset=iso-8859-1' }).content).toBe(html);
  });

  test('a Western encoding, with signs and ornaments', () => {
    const text = '«Où ça ?» – 5 m², 10 µg, ½ l, n° 3, ¿qué?, façade à Ås, ÆØÅ, ©®, Größe';
    const content = Buffer.from(text.replace('–', '\x96'), 'latin1');
    expect(openDocument(content, { contentType: 'text/plain; charset=iso-8859-1' }).content).toBe(text);
  });
});

describe('the format is', () => {
  test.each<[string, string, { name?: string; contentType?: string }]>([
    ['pdf', '\n%PDF-1.7\n', { name: 'a.txt', contentType: 'text/html' }],
    ['html', 'Words', { contentType: 'text/html; charset=utf-8' }],
    ['html', 'Words', { name: 'A.HTM' }],
    ['html', '<!-- saved --><!DOCTYPE html><p>Words', { name: 'a.txt' }],
    ['markdown', '# Words', {}],
    ['markdown', 'Words', { name: 'a.md' }],
    ['markdown', 'Words', { contentType: 'text/markdown' }],
    ['text', 'Words <html>', { name: 'a.txt', contentType: 'application/octet-stream' }],
  ])('%s for %j %j', (format, content, about) => {
    expect(openDocument(Buffer.from(content), about).format).toBe(format);
  });

  const save = 'save the article as a .txt, .md, .html, .pdf, .epub, .docx or .odt file and try again.';
  test.each([
    [ascii('PK\x03\x04'), `This is a file of a word processor, or an archive; ${save}`],
    [ascii('{\\rtf1'), `This is a file of a word processor, or an archive; ${save}`],
    [ascii('\x89PNG\r\n'), `This is a picture or a recording; ${save}`],
    [ascii('\x1f\x8b\x08'), `This is an archive; ${save}`],
  ])('none that is read: %j', (start, message) => {
    expect(() => openDocument(bytes(...start))).toThrow(new UnreadableArticle('other-format', message));
  });
});
