import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

/** Verbs with the endings that newspapers use of a third person: "söyledi", "söyledi", "söylüyor", "söylediler". */
const VERBS = `
  dedi diyor demiş dediler söyledi söylüyor söylediler belirtti belirtiyor belirttiler açıkladı açıklıyor açıkladılar
  savundu savunuyor savundular duyurdu duyuruyor duyurdular vurguladı vurguluyor vurguladılar ekledi ekliyor eklediler
  anlattı anlatıyor anlattılar yakındı yakınıyor yakındılar konuştu konuşuyor konuştular kaydetti kaydediyor
  uyardı uyarıyor uyardılar eleştirdi eleştiriyor eleştirdiler reddetti reddediyor yanıtladı
  yanıtlıyor sordu soruyor sordular hatırlattı hatırlatıyor düşünüyor inanıyor bildirdi bildiriyor bildirdiler
  aktardı aktarıyor istedi istiyor istediler  özetledi yorumladı
  değerlendirdi övdü yalanladı doğruladı müjdeledi sevindi gülümsedi güldü seslendi yazdı yazıyor
  önerdi öneriyor öngörüyor umuyor
`;

/** Verbs that say something behind one of these words alone: "ifade etti", "öne sürdü". */
export const TURKISH_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['etti', 'ediyor', 'ettiler'].map(
    (verb) => [verb, words('ifade iddia talep itiraf itiraz tahmin ilan şikâyet')] as const,
  ),
  ...['sürdü', 'sürüyor', 'sürdüler'].map((verb) => [verb, words('öne')] as const),
  ['bulundu', words('çağrıda çağrısında uyarıda uyarısında iddiasında')],
  ['gösterdi', words('tepki')],
  ['getirdi', words('dile')],
  ['çekti', words('dikkat')],
]);

export const TURKISH: AbroadWords = {
  cues: words(VERBS),
  after: new Set(),
  behind: words('göre'),
  the: new Set(),
  he: words('o'),
  she: new Set(),
  mayDropSubject: true,
  prepositions: new Set(),
  small: words(`
    ve ama fakat ancak ile de da ki mi bu şu o bir biz siz onlar ben sen ne kim nasıl neden niçin çünkü eğer gibi
    için daha en çok az her hiç şimdi bugün dün yarın sonra önce artık hâlâ hala yine ise göre kadar var yok değil
    herkes kimse bazı birçok bütün tüm ilk son yeni büyük burada orada ayrıca
  `),
  people: new Map([
    ['adam', 'he'],
    ['kadın', 'she'],
  ]),
  indefinite: words('bir'),
  several: words('bazı birçok'),
  strangers: words('adam kadın komşu komşusu tanık arkadaşı'),
  hasOfficeCapitals: true,
  roles: words(`
    başkan başkanı bakan bakanı vali valisi müdür müdürü sözcü sözcüsü profesör doktor mimar mühendis avukat
    öğretmen öğrenci çiftçi esnaf çaycı kurucu kurucusu sahibi yazar gazeteci milletvekili muhtar muhtarı uzman
    uzmanı hekim rektör rektörü dekan genel yönetici yöneticisi kaptan antrenör oyuncu cumhurbaşkanı başbakan
    prof dr doç üyesi temsilcisi koordinatörü sekreteri
  `),
};
