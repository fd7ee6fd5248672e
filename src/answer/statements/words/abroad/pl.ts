import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

/** Verbs that end alike for him and her in the past: "powiedział", "powiedziała", "powiedzieli". */
const PAST = `
  powiedzia mówi oświadczy stwierdzi doda podkreśli zaznaczy zauważy wyjaśni tłumaczy poinformowa zapowiedzia
  przyzna zapewni ostrzeg przekona odpowiedzia skomentowa opowiedzia opowiada przypomnia zaapelowa apelowa ogłosi
  wskaza oceni skrytykowa zażąda zarzuci zaprzeczy potwierdzi obieca żartowa zażartowa wspomina twierdzi uważa
  zaproponowa napisa zakomunikowa poskarży śmia westchn
`;
const past = PAST.trim()
  .split(/\s+/)
  .flatMap((stem) => ['ł', 'ła', 'ło', 'li', 'ły'].map((ending) => stem + ending))
  .join(' ');

export const POLISH: AbroadWords = {
  cues: words(`
    ${past} podał podała podało podano ostrzegł powiedzieli zapowiedzieli odpowiedzieli stwierdzili
    mówi mówią oświadcza twierdzi twierdzą uważa uważają sądzi sądzą dodaje dodają podkreśla podkreślają zaznacza
    zaznaczają zauważa zauważają wyjaśnia wyjaśniają tłumaczy tłumaczą informuje informują zapowiada zapowiadają
    przyznaje przyznają zapewnia zapewniają ostrzega ostrzegają przekonuje przekonują odpowiada odpowiadają
    komentuje komentują opowiada opowiadają przypomina przypominają apeluje apelują ogłasza wskazuje wskazują
    ocenia oceniają krytykuje krytykują żąda żądają domaga domagają zarzuca zarzucają zaprzecza potwierdza
    obiecuje żartuje wspomina wspominają proponuje proponują podaje podają pisze piszą skarży skarżą śmieje wzdycha
    wylicza relacjonuje cieszy martwi rozważa dziwi obawia
  `),
  after: words('zdaniem według wg opinii słowom oceną'),
  theirs: new Map([
    ['jego zdaniem', 'he'],
    ['jej zdaniem', 'she'],
  ]),
  the: new Set(),
  he: words('on'),
  she: words('ona'),
  mayDropSubject: true,
  prepositions: words(`
    w we na z ze do od o po dla bez przed za pod nad u przy przez między wobec podczas ku oprócz
  `),
  small: words(`
    i a ale lub że co kto jak gdy kiedy jeśli nie on ona oni one ono my wy to ten ta te tego tej tych jego jej ich
    tak też także potem już jeszcze wszystko wszyscy tu tam dziś dzisiaj wczoraj jednak dlatego oprócz się jest są
    był była było były będzie będą może trzeba nikt nic tylko teraz każdy każda wielu niektórzy żadne żaden od
  `),
  people: new Map([
    ['mężczyzna', 'he'],
    ['kobieta', 'she'],
  ]),
  indefinite: words('jeden jedna pewien pewna'),
  several: words('niektórzy wielu inni'),
  strangers: words('mężczyzna kobieta sąsiad sąsiadka mieszkaniec mieszkanka świadek kolega koleżanka'),
  roles: words(`
    sołtys burmistrz prezydent premier minister marszałek wojewoda starosta wójt radny radna poseł posłanka senator
    rzecznik rzeczniczka prezes prezeska dyrektor dyrektorka kierownik kierowniczka profesor ekspert ekspertka
    eksperta naukowiec badacz badaczka lekarz lekarka nauczyciel nauczycielka adwokat prawnik prawniczka historyk
    biolog ornitolog rolnik rolniczka trener trenerka ksiądz biskup aktor aktorka pisarz pisarka reżyser student
    studentka emeryt emerytka przewodniczący przewodnicząca szef szefowa policjant policjantka komendant strażak
    właściciel właścicielka mieszkaniec mieszkanka sekretarz autor autorka inżynier architekt
    spółka firma urząd ministerstwo policja stowarzyszenie fundacja związek gmina szkoła dyrekcja
  `),
};
