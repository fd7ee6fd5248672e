import { TITLES_ABROAD } from './abroad/index.js';
import { words } from './table.js';

/** Words about names, as tables. All in small letters. */

/** Stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set([
  ...words(`
  mr mrs ms mx miss dr sir dame lord lady president vice-president premier chancellor king queen prince princess pope
  emperor senator sen senators sens governor gov governors govs representative rep reps del cmdr cdr brig supt congressman congresswoman
  councilman councilwoman secretary ambassador amb judge justice chief mayor speaker chairman chairwoman chairperson
  chair ceo cfo coo cto founder co-founder cofounder director general gen lt lieutenant col colonel maj major capt captain sgt sergeant admiral adm officer
  detective constable superintendent corporal sheriff commissioner attorney professor prof rev reverend father bishop archbishop cardinal pastor canon provost coach
  honour excellency eminence holiness highness majesty leader nominee candidate spokesman spokeswoman spokesperson minister delegate assemblyman assemblywoman
  assemblymember lawmaker moderator anchor host correspondent reporter editor columnist adviser advisor strategist
  analyst economist pollster historian manager deputy whip inspector councillor pc wpc dci cllr fr cpl taoiseach tánaiste ayatollah sheikh imam rabbi
`),
  ...TITLES_ABROAD,
]);

/** Stand before a title, or before a name with a title's sense. */
export const BEFORE_TITLE = words(`
  former ex acting vice prime foreign defense defence finance interior first republican democrat democratic gop
  libertarian green tory labour conservative liberal press executive managing senior deputy assistant associate
  presidential vice-presidential then-president then
`);

/** Make somebody else of an office: "the Deputy Mayor" is not the mayor. */
export const RANKS = words('deputy vice assistant associate shadow junior prime');

/** Stand as a title between a place and a name: "Missouri Republican Roy Blunt". */
export const PARTISANS = words('republican democrat');

/**
 * Tell where or of what faith or party somebody or something is: with a noun after them they name nobody ("Ukrainian
 * politicians", "Democratic contests").
 */
export const ADJECTIVES = words(`
  african albanian algerian american angolan arab armenian belarusian bolivian bosnian cameroonian canadian cuban ecuadorian fijian georgian ghanaian guatemalan haitian icelandic ivorian jamaican macedonian maltese mongolian nepali paraguayan rwandan senegalese slovak slovenian sudanese tanzanian trinidadian ugandan uruguayan zambian zimbabwean arab argentine asian australian austrian belgian brazilian british bulgarian canadian chilean chinese
  colombian croatian cuban czech danish dutch egyptian english estonian ethiopian european filipino finnish french
  german greek hungarian indian indonesian iranian iraqi irish israeli italian japanese jordanian kenyan korean latin
  latvian lebanese libyan lithuanian malaysian mexican moroccan nigerian norwegian pakistani palestinian persian
  peruvian philippine polish portuguese romanian russian saudi scandinavian scottish serbian somali soviet spanish
  swedish swiss syrian taiwanese thai tunisian turkish ukrainian venezuelan vietnamese welsh western eastern northern
  southern central
  buddhist catholic christian hindu islamic islamist jewish muslim protestant
  communist conservative democrat democratic liberal republican socialist
`);

/** A name that ends with, or holds, one of these is not a person's. */
export const ORGANISATIONS = words(`
  department ministry committee council court center centre institute institution university college school association
  party congress senate house parliament assembly post times journal news herald tribune gazette union fund
  bank corp corporation inc ltd company group foundation agency bureau commission administration authority organization trust
  organisation federation league alliance coalition caucus board office service services society network press television
  radio club church museum hospital force army navy police guard states nations kingdom campaign partners energy
  electric motors airlines industries technologies systems media magazine daily directorate centers institutes survey academy llc llp plc twitter facebook google instagram youtube
  reddit netflix amazon apple microsoft tiktok snapchat uber spotify whatsapp linkedin wikipedia
  gmbh holdings capital ventures labs pharma pharmaceuticals semiconductor semiconductors health foods insurance software
  robotics biotech logistics brands entertainment studios telecom aerospace dynamics analytics therapeutics
`);

/** What bodies are for, two of which "and" joins in their names: "Fire and Rescue Service", "Food and Drug Administration". */
export const FIELDS = words(`
  fire rescue food drug drugs health human safety security science sciences technology arts culture education training trade
  industry control prevention transport transportation housing securities exchange research development energy environment climate media sport
  sports finance agriculture fisheries labor labour employment foreign commonwealth innovation revenue customs border refugees
  statistics planning welfare pensions aviation space aeronautics weights measures standards
`);

/** Bodies that people come from, in languages whose small words stand in names, too: "Karl Brandt von der Uni Kassel". */
export const WORKPLACES = words(`
  uni universität universidad universidade université università universiteit hochschule hogeschool fakultät facultad
  institut instituto institute istituto stiftung fundación fundação fondation fondazione partei partido parti partito partij
  gewerkschaft sindicato syndicat sindacato ministerium ministerio ministère ministero ministério verband asociación
  associação association associazione vereniging polizei policía polícia police polizia feuerwehr klinik klinikum
  hospital hôpital ospedale ziekenhuis stadt gemeinde zeitung bank banco banque banca firma empresa
  spd cdu csu fdp afd grünen linken
`);

/** Those of firms, which are called by the first word of their name: "Acme Corp", later "Acme". */
export const FIRMS = words(`
  inc corp corporation ltd llc llp plc gmbh holdings group company partners capital ventures labs pharma pharmaceuticals semiconductor
  semiconductors health foods insurance software robotics biotech logistics brands entertainment studios telecom
  aerospace dynamics analytics therapeutics systems technologies industries motors airlines energy electric media
`);

/** Goes on from one capital word to the next inside the name of an organisation or a noble name. */
export const INSIDE = words(
  'of for and & de la del della di da dos van von der den bin ibn al el du le on in',
);

/** Begin a sentence with a capital without being a name. */
export const SMALL = words(`
  the a an this that these those he she it they we you i his her its their our my your him them us me one ones
  and but or nor so yet for if when while after before since though although however then there here what why how who
  whom whose which where not no some many most both each all every any few several other others another such much more
  in on at by from with without as of to into onto over under up down out off about against among amid between during
  through throughout toward towards until upon within despite except like unlike near per via versus because unless
  whether either neither is are was were be been being do does did has have had will would can could may might must
  should shall let even now meanwhile still also according again ago already always ever never often once twice soon
  today yesterday tomorrow tonight later earlier recently too very just only perhaps maybe indeed instead moreover
  furthermore besides hence thus therefore nevertheless nonetheless otherwise rather quite first second third last
  next finally eventually apparently yes well oh ok okay please just two three four five six seven eight nine ten
  hundreds thousands dozens half part another enough less least given asked told said says those anyone someone somebody anybody everybody
  everyone nobody nothing something everything ever whatever whoever wherever whenever beyond behind beneath below
  above across along around afterwards afterward downstairs upstairs nearby elsewhere overhead having being outside inside following halfway midway
  angaben worten ansicht aussage einschätzung
`);

/** Words of `SMALL` that are also somebody's first name: "said Will Smith", "Per Holm". */
export const GIVEN_NAMES = words('will per even an so ever just');

/** Begin a sentence with a capital before a name that they are no part of: "Rival Bo Li", "Former Senator Li". */
export const DESCRIBING = words(`
  former current longtime top senior old good bad late early based back rival fellow retired conservative liberal
  progressive veteran then-candidate incoming outgoing embattled presumptive
`);

/** Parts that follow a name and are part of it without being its last name. */
export const SUFFIXES = words('jr sr ii iii iv md phd esq kc qc obe mbe cbe frs');

/** Those among them that tell a son from his father. */
export const GENERATIONS = words('jr ii iii iv');

/** Nouns for persons that tell "she" from "he". */
export const SHE_NOUNS = words(
  'wife mother daughter sister aunt niece widow grandmother granddaughter girlfriend actress woman girl waitress heiress lady queen princess maid maiden nurse governess witch',
);
export const HE_NOUNS = words(
  'husband father son brother uncle nephew widower grandfather grandson boyfriend actor man boy waiter king prince gentleman lad lord monk sailor',
);

/** What people do and are, one of them: several have an "s". */
const PERSONS = words(`
  acrobat agent angler apprentice archer architect assistant astronaut athlete attendant auctioneer banker barista barrister
  bartender beekeeper blacksmith boatman bookseller bricklayer butler caretaker cartographer cashier chaplain chauffeur
  cobbler colleague commuter conductor conservator contractor coroner councillor counsellor courier dean decorator dentist
  diver docker drummer elder examiner explorer farmhand fishmonger florist foreman forester glazier grocer groom guard guide
  hairdresser hotelier housekeeper hunter illustrator immigrant inmate instructor inventor janitor jeweller joiner juror
  keeper labourer landlady lecturer lifeguard linguist locksmith lodger magistrate mason mechanic mediator meteorologist
  miller mountaineer naturalist nun nutritionist onlooker orphan painter passer-by pathologist performer pharmacist
  philosopher physiotherapist plasterer politician porter potter programmer promoter psychiatrist publican pupil ranger
  receptionist roofer saleswoman scaffolder scholar schoolboy schoolgirl seamstress seller smuggler soldier solicitor
  specialist spectator stonemason supervisor surveyor tailor technician toddler treasurer trustee undertaker usher vet
  vicar villager warden watchmaker weaver welder zookeeper
  anthropologist archaeologist astronomer biographer biologist cardiologist chemist climatologist conservationist criminologist
  dermatologist ecologist entomologist essayist ethicist geologist geographer gynaecologist hydrologist immunologist lobbyist
  microbiologist neurologist neuroscientist novelist oceanographer oncologist ophthalmologist paediatrician palaeontologist
  paleontologist pediatrician physicist psychologist radiologist seismologist sociologist technologist theologian toxicologist
  urologist virologist volcanologist botanist zoologist mathematician violinist pianist composer sculptor playwright curator
  applicant attendee auditor bidder borrower bride caller captive claimant classmate client commenter complainant congregant
  contributor coworker co-worker creditor dealer defendant detainee diner dispatcher distributor educator enthusiast envoy
  evacuee exporter fan fighter forecaster gamer graduate grandparent grower hacker hiker homeowner hostage householder importer
  influencer insurgent intern interviewer landowner leaseholder lender listener logger marcher merchant militant motorist
  negotiator newlywed occupant parishioner participant pedestrian picketer pilgrim plaintiff podcaster rancher reader rebel
  renter rescuer responder rider rioter roommate settler shareholder shopper skier stallholder stockbroker stranger
  academic backbencher frontbencher broadcaster presenter newsreader insurer laureate signatory competitor contestant
  choreographer cellist soprano tenor predecessor successor councilman gymnast rower sprinter bowler batter
  subscriber supplier surfer suspect teammate truck-driver vendor viewer walker wholesaler worshipper
`);

/** Kin and children: in news they speak as others do, and in tales they are asked about as those whom it tells of. */
export const KIN: ReadonlySet<string> = new Set([
  ...SHE_NOUNS,
  ...HE_NOUNS,
  ...words(`
  child children girls boys kid kids mothers fathers wives husbands mom moms dad dads mum mums cousin cousins stepfather
  stepmother grandparents locals
`),
]);

/** Nouns for persons and bodies that speak without being named. */
export const SPEAKERS: ReadonlySet<string> = new Set([
  ...PERSONS,
  ...[...PERSONS].map((noun) => `${noun}s`),
  ...words(`
  official officials expert experts critic critics supporter supporters opponent opponents aide aides adviser advisers
  advisor advisors spokesman spokeswoman spokesperson spokesmen source sources analyst analysts economist economists
  lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators police authorities officer
  officers lawmaker lawmakers senator senators leader leaders voter voters democrats republicans conservatives
  liberals protester protesters demonstrator demonstrators activist activists scientist scientists researcher
  researchers doctor doctors teacher teachers parent parents student students resident residents witness witnesses
  reporter reporters journalist journalists campaign campaigns company companies union unions government governments
  administration ministry agency agencies court courts judge judges jury committee council commission board
  department office organization organisation group groups team paper newspaper magazine network state states
  family families relatives friend friends man woman men women people person mother father wife husband son daughter
  brother sister neighbor neighbors neighbour neighbours people employee employees worker workers
  executive executives director directors president candidate candidates nominee nominees governor mayor secretary
  minister ministers ambassador diplomats diplomat commentator commentators pundit pundits columnist pollster
  pollsters strategist strategists operative operatives delegates delegate businessman billionaire congressman
  congresswoman host moderator author authors professor professors chief chairman chairwoman manager observers
  observer insiders insider members member allies ally backers detractors crowd users user respondents americans
  white-house advocates advocate environmentalists surrogates surrogate donors donor rivals rival regulators
  legislators legislator singer guitarist musician artist artists actor actress player players coach owner owners customer
  customers patient patients nurse nurses engineer engineers pastor priest farmer farmers driver drivers pilot pilots
  firefighter firefighters detective detectives deputy sheriff trooper inspector inspectors principal superintendent
  therapist physician physicians surgeon psychologist psychologists sociologist designer developer developers filmmaker
  novelist writer writers editor editors publisher producer producers blogger curator archaeologist biologist physicist
  chemist ecologist climatologist virologist epidemiologist epidemiologists astronomer astronomers geologist entrepreneur
  investor investors founder trader traders broker consultant consultants representative representatives bishop
  teenager passenger passengers tourist tourists survivor survivors victim victims bystander landlord tenant tenants
  comedian comedians poet poets rapper chef chefs striker midfielder goalkeeper defender clerk historians historian general generals commander veterans veteran soldiers
  skipper skippers fisherman fishermen baker butcher carpenter plumber electrician builder builders shopkeeper
  shopkeepers barber waiter waitress cook gardener miner miners cyclist cyclists runner swimmer boxer golfer winger
  midwife midwives paramedic paramedics carer carers cleaner cleaners pensioner pensioners refugee refugees migrant
  migrants prisoner prisoners volunteer volunteers organiser organisers organizer organizers campaigner campaigners
  whistleblower translator interpreter librarian librarians archivist statistician statisticians mathematician
  botanist zoologist shepherd postman photographer photographers composer violinist pianist dancer dancers playwright
  boss bosses captain captains club clubs firm firms trust charity charities hospital school schools university bank banks watchdog regulator
  airline airlines retailer retailers operator operators maker makers manufacturer manufacturers reviewer reviewers headmistress headmaster
  headteacher headteachers tutor tutors mentor partner partners mp mps peer peers widow widower
  gardaí prosecution defence defense bookkeeper accountant substitute sculptor collector breeder brewer trainer jockey referee umpire
`),
]);
