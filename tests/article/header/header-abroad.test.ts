import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

/** Who wrote, where and when, and who took the pictures, each as far as the header says it. */
interface Expected {
  readonly by?: string;
  readonly on?: string;
  readonly in?: string;
  readonly photo?: string;
}

const BODY = 'The mayors of both towns met on the bridge on Monday and agreed to mend it.';

/** Headers as people copy them from papers of their country; each line may stand by itself, too. */
const HEADERS: readonly (readonly [string, Expected])[] = [
  [
    '2024年3月12日　6時30分　北日本新聞\n文・白石乃良　写真・黒田進',
    { by: '白石乃良', on: '2024-03-12T06:30', in: '北日本新聞', photo: '黒田進' },
  ],
  [
    '２０２４年３月１２日\n北日本新聞（記者　白石乃良）',
    { by: '白石乃良', on: '2024-03-12', in: '北日本新聞' },
  ],
  [
    '【北日本新聞】2024年3月12日 火曜日\n記者 白石乃良',
    { by: '白石乃良', on: '2024-03-12', in: '北日本新聞' },
  ],
  [
    '文＝白石乃良　写真＝黒田進\n北日本新聞　2024年3月12日（火）',
    { by: '白石乃良', on: '2024-03-12', in: '北日本新聞', photo: '黒田進' },
  ],
  [
    '撰稿：白诺\n摄影：黑松\n发布时间：2024年3月12日\n来源：北方日报',
    { by: '白诺', on: '2024-03-12', in: '北方日报', photo: '黑松' },
  ],
  ['白諾／北方日報\n2024年3月12日', { by: '白諾', on: '2024-03-12', in: '北方日報' }],
  [
    '한유나 기자\n북한산일보 | 입력 2024.03.12. 오전 6:30',
    { by: '한유나', on: '2024-03-12T06:30', in: '북한산일보' },
  ],
  ['북한산일보 한유나 기자 | 2024-03-12 06:30', { by: '한유나', on: '2024-03-12T06:30', in: '북한산일보' }],
  [
    '글 한유나 · 사진 오기택\n북한산신문 2024년 3월 12일',
    { by: '한유나', on: '2024-03-12', in: '북한산신문', photo: '오기택' },
  ],
  [
    '글=한유나 기자, 사진=오기택 기자\n승인 2024.03.12 06:30',
    { by: '한유나', on: '2024-03-12T06:30', photo: '오기택' },
  ],
  ['[북한산일보=한유나 기자]\n2024년 3월 12일', { by: '한유나', on: '2024-03-12', in: '북한산일보' }],
  [
    'Tekst i zdjęcia: Nora Biała\nKurier Północny, 6.03.2024',
    { by: 'Nora Biała', on: '2024-03-06', in: 'Kurier Północny' },
  ],
  [
    'Nora Biała, fot. Jan Czarny\n06.03.2024 | Gazeta Północna',
    { by: 'Nora Biała', on: '2024-03-06', in: 'Gazeta Północna', photo: 'Jan Czarny' },
  ],
  [
    'Opublikowano: 6 marca 2024, 12:30\nAutorka: Nora Biała\nŹródło: Gazeta Północna',
    { by: 'Nora Biała', on: '2024-03-06T12:30', in: 'Gazeta Północna' },
  ],
  [
    'Haber: Nora Ak\n12.03.2024 - 11:30 | Kuzey Gazetesi',
    { by: 'Nora Ak', on: '2024-03-12T11:30', in: 'Kuzey Gazetesi' },
  ],
  [
    'Muhabir: Nora Ak | Fotoğraf: Can Kara\nYayınlanma: 12.03.2024 11:30',
    { by: 'Nora Ak', on: '2024-03-12T11:30', photo: 'Can Kara' },
  ],
  [
    'Haber: Nora Ak\n12 Mart 2024 Salı\nKuzey Postası',
    { by: 'Nora Ak', on: '2024-03-12', in: 'Kuzey Postası' },
  ],
  [
    'بقلم: نورا الأبيض\nصحيفة الشمال، 12 مارس 2024',
    { by: 'نورا الأبيض', on: '2024-03-12', in: 'صحيفة الشمال' },
  ],
  [
    'نورا الأبيض\nجريدة الشمال - الثلاثاء 12 مارس 2024',
    { by: 'نورا الأبيض', on: '2024-03-12', in: 'جريدة الشمال' },
  ],
  [
    'تقرير: نورا الأبيض\nتصوير: سامي الأسود\nمجلة الشمال، ١٢ مارس ٢٠٢٤',
    { by: 'نورا الأبيض', on: '2024-03-12', in: 'مجلة الشمال', photo: 'سامي الأسود' },
  ],
  [
    'Nora Branco, texto, e Rui Preto, fotografia\nDiário do Norte, 12 de março de 2024',
    { by: 'Nora Branco', on: '2024-03-12', in: 'Diário do Norte', photo: 'Rui Preto' },
  ],
  [
    'Nora Branco (texto) e Rui Preto (fotos)\n12 mar 2024, Diário do Norte',
    { by: 'Nora Branco', on: '2024-03-12', in: 'Diário do Norte', photo: 'Rui Preto' },
  ],
  [
    'Texto: Nora Blanco / Fotos: Luis Negro\nLa Voz del Norte, 12 mar 2024',
    { by: 'Nora Blanco', on: '2024-03-12', in: 'La Voz del Norte', photo: 'Luis Negro' },
  ],
  [
    'Por Nora Blanco, corresponsal\nmartes, 12 de marzo de 2024 - 09:15 h\nEl Correo del Norte',
    { by: 'Nora Blanco', on: '2024-03-12T09:15', in: 'El Correo del Norte' },
  ],
  [
    'di Nora Bianchi, foto di Ugo Neri\nCorriere del Nord, 12 marzo 2024',
    { by: 'Nora Bianchi', on: '2024-03-12', in: 'Corriere del Nord', photo: 'Ugo Neri' },
  ],
  [
    'Texte : Nora Leblanc – Photos : Luc Noir\nLe Courrier du Nord, mardi 12 mars 2024',
    { by: 'Nora Leblanc', on: '2024-03-12', in: 'Le Courrier du Nord', photo: 'Luc Noir' },
  ],
  [
    'Текст: Нора Белова. Фото: Иван Чернов\nСеверная газета, 12 марта 2024 года',
    { by: 'Нора Белова', on: '2024-03-12', in: 'Северная газета', photo: 'Иван Чернов' },
  ],
  [
    'Ein Bericht von Nora Weiß\nNordbote | Lüdersum, 12.03.2024',
    { by: 'Nora Weiß', on: '2024-03-12', in: 'Nordbote' },
  ],
  [
    'Nora Weiß, Nordkurier\nStand: 12.03.2024, 17:42 Uhr',
    { by: 'Nora Weiß', on: '2024-03-12T17:42', in: 'Nordkurier' },
  ],
];

test.each(HEADERS)('%s', (header, expected) => {
  for (const lines of [header, header.replaceAll('\n', '\n\n')])
    for (const title of ['# Two towns mend a bridge', 'Two towns mend a bridge']) {
      const { authors, published, source, captions, paragraphs } = readArticle(
        `${title}\n\n${lines}\n\n${BODY}`,
      );
      const [caption] = captions;
      expect({
        ...(authors.length > 0 && { by: authors.join(', ') }),
        ...(published?.iso !== undefined && { on: published.iso }),
        ...(source !== undefined && { in: source }),
        ...(caption && { photo: caption.credit }),
      }).toEqual(expected);
      expect(paragraphs.map(({ text }) => text)).toEqual([BODY]);
    }
});

test.each(['사진=오기택 기자', '写真・黒田進', 'Fot. Jan Czarny', 'Fotoğraf: Can Kara'])(
  'a credit under the text: %s',
  (line) => {
    const { captions, paragraphs } = readArticle(
      `Two towns mend a bridge\n\n${BODY}\n\nNobody spoke.\n\n${line}`,
    );
    expect([captions[0]?.credit?.length, paragraphs.length]).toEqual([
      line.split(/[=・:.]\s?| 기자/u)[1]?.length,
      2,
    ]);
  },
);

test.each(['小さな町', 'Nora Biała', '한유나는 웃었다'])('a short line of the body: %s', (line) => {
  const { authors, paragraphs } = readArticle(`Two towns mend a bridge\n\n${line}\n\n${BODY}`);
  expect([authors, paragraphs.length]).toEqual([[], 2]);
});
