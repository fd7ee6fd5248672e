/** Words that tell how names are built, as tables. All in small letters. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words that no person's name has, wherever they stand: "Amnesty International", "Médecins Sans Frontières".
 * Those of organisations that are also family names (Church, Post) stand with `ORGANISATIONS`.
 */
export const GROUP_WORDS = words(`
  staff team desk editor editors editorial reporter reporters correspondent correspondents contributor contributors
  wire online project of for the and to without against under a xinhua reuters bloomberg tass
  international amnesty human rights watch action access aid alert global world worldwide european african asian
  american national federal united public policy security climate freedom democracy transparency justice research
  development environment environmental health medical science sciences economic strategic studies affairs relations
  institutes centers centres foundations associations organizations organisations universities departments nations
  workers journalists doctors reporters lawyers physicians teachers scientists engineers economists friends citizens
  borders refugees children women veterans consumers
  initiative forum trust endowment observatory laboratory laboratories library archives archive academy academies
  assembly ministry secretariat directorate taskforce consortium cooperative syndicate collective collaborative
  party parties partei parti partido partito partij movimento mouvement movimiento sinn féin fianna fáil gael plaid cymru
  llc llp plc gmbh ag s.a. s.p.a. pty ngo ltd. inc. corp. co. incorporated limited holdings
  sans frontières sin fronteras ohne grenzen senza frontiere médecins médicos ärzte reporteros verein verband stiftung
  gesellschaft bundesamt ministerium institut universität université universidad università universidade fondation
  fundación fundação fondazione comité comitê comitato asociación associação association associazione conseil consejo
  instituto istituto ministère ministerio ministério agencia agence agência agenzia equipo redacción rédaction redazione
  redaktion observatoire observatorio centro
  редакция агентство тасс организация министерство институт университет фонд комитет центр союз совет врачи границ
`);

/** Words of organisations that are family names as well: "Frank Church" is a person, "Baptist Church" is none. */
export const SURNAMES_TOO = words(
  'church post house bank times school club police guard journal force energy',
);

/** Stand before a name and are no part of it in a citation (APA 7, 9.8; MLA 9, chapter 5). */
export const HONORIFICS = words(
  'dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir dame rev rev. reverend hon.',
);

/** Degrees and memberships, which no style prints; `ma` and the like are family names too, so they need a comma. */
export const DEGREES = words(`
  phd ph.d ph.d. md m.d m.d. dphil d.phil. mba mph edd ed.d. jd j.d. esq esq. mbe obe cbe frs psyd rn dds llm llb msc bsc
`);
export const DEGREES_AFTER_COMMA = words('ma m.a. ms m.s. ba b.a. bs b.s. mfa cpa cfa');

/** Written with a capital by families that have made them part of the name (De Niro, Van Buren, Le Guin). */
export const CAPITAL_PARTICLES = words(`
  de del della di da dal dalla du des la le lo van von vander ter ten den der dos das do san santa st st. saint mac al el bin
  ben abu ibn
`);

/** Stay before the family's name wherever it is sorted: "bin Laden, Osama" (Chicago 17, 16.75). */
export const KEPT_PARTICLES = words('bin ibn bint abu abd ben du des la le di della dal mac');

/** Second given names in Spanish and Portuguese, where two family names would otherwise be expected. */
export const SECOND_GIVEN = words(`
  maría josé luis carlos antonio manuel miguel ángel pablo isabel teresa carmen jesús javier fernando alberto eduardo
  ignacio andrés luz pilar elena cristina joão luís
`);

/** Spanish family names that are no given names, without marks, beside those that end in -ez. */
export const SPANISH_FAMILIES = words(`
  garcia vargas ortega castro flores torres rivera morales romero navarro molina rojas medina herrera aguilar mendoza
  guerrero ruiz soto vega castillo delgado moreno ortiz ramos rios salazar serrano munoz ibarra figueroa acosta pena
  sandoval contreras fuentes cabrera espinoza valdes bolanos quintero zapata
`);

/** Pinyin of Chinese family names, the most common first: of two that both may be one, the commoner is. */
export const CHINESE_FAMILIES = (
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
  'han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lyu ding ren lu yao shen ' +
  'zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei duan long tao ' +
  'gu mao hao gong shao wan qian dai mo kong xiang chang xi ai ouyang zhuge sima shangguan'
).split(' ');

/** Family names that stand first in names of three short words: Lee Kuan Yew, Kim Jong Un, Chiang Kai Shek. */
export const EASTERN_FAMILIES = words(`
  ${CHINESE_FAMILIES.join(' ')} lee kim park choi jung chung kang cho yoon jang lim shin seo kwon hwang ahn song hong yoo moon
  goh lim ng ong wong chan cheung lau leung cheng tsang kwok lam yip tung chow chiang soong teo toh tay koh chua chee sim
  yeo yeoh ho quek foo low loh
`);

/** Vietnamese family names without their marks. They stand first: Nguyen Phu Trong. */
export const VIETNAMESE_FAMILIES = words(`
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan mai luong trinh dao lam cao ha
  trieu luu vuong quach thai
`);

/** Syllables of Burmese names, which have no family's name: all of it is the person's own. */
export const BURMESE = new Set(
  'aung san suu kyi htin kyaw min hlaing thein sein win myint maung khin soe than shwe tin oo nay lin zaw hla nyan mya ne thant htun tun moe thu naing zin phyo kyaing ohn myo wai yan nyunt htay thaw'.split(
    ' ',
  ),
);
