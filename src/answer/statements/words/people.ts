import { TITLES_ABROAD } from './abroad.js';
import { words } from './table.js';

/** Words about names, as tables. All in small letters. */

/** Stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set([
  ...words(`
  mr mrs ms mx miss dr sir dame lord lady president vice-president premier chancellor king queen prince princess pope
  emperor senator sen senators sens governor gov governors govs representative rep reps del cmdr supt congressman congresswoman
  councilman councilwoman secretary ambassador amb judge justice chief mayor speaker chairman chairwoman chairperson
  chair ceo cfo coo cto founder co-founder cofounder director general gen lt lieutenant col colonel maj major capt captain sgt sergeant admiral adm officer
  detective sheriff commissioner attorney professor prof rev reverend father bishop archbishop cardinal pastor coach
  leader nominee candidate spokesman spokeswoman spokesperson minister delegate assemblyman assemblywoman
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
  above across along around having being outside inside following halfway midway
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

/** Nouns for persons and bodies that speak without being named. */
export const SPEAKERS = words(`
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
`);

/** Given names that tell "she" from "he" where no title does. */
export const WOMEN = words(`
  hillary mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria catherine
  heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
  cheryl jacqueline martha madison teresa gloria sara janice ann anne jean abigail kathryn julia sophia alice amber denise
  marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ivanka melania
  chelsea loretta elena sonia ava eva olga irina svetlana natalia fatima aisha ana lucia rosa carmen isabel marta claudia
  ursula petra monika sabine ingrid greta kamala condoleezza madeleine kellyanne tammy wendy tina ellen jill jane kate
  katie sally molly polly lily holly harriet nora edith agnes beatrice bridget caroline cecilia charlotte clara daisy dorothy eleanor
  eliza elsie emmeline esther ethel fiona flora florence frances georgina geraldine gwen harriet hazel imogen isla jane joanna
  josephine lucy mabel mairi maud mavis millicent moira muriel nell phoebe philippa priscilla rosalind rosemary rosie sheila sophie
  teresa vera winifred yvonne zoe
  aaliyah abby ada adele adriana agatha aileen aisling alejandra alessandra alexandra aliyah alina alison allison
  amelia amina anastasia andrée angelina angie anita anja anneliese annette annie antoinette antonia anya ariana
  astrid ayesha beatriz becky bella bertha beth bethany bianca birgit bonnie bridie brigid brigitte camila camille
  candice carla carolina caterina cathy chantal chloe christa christiane ciara cindy claire colleen constance cordelia
  dagmar daniela daphne deirdre delia delphine dolores dora doris edna eileen elaine eleanora elisa elisabeth
  elise elke ella ellie eloise elspeth emilia emilie emmanuelle erica erika estelle esme esperanza eugenia eunice eve
  evie farah fatma federica felicity fleur francesca françoise freya frida gabriela gabriella gail gemma geneviève
  gertrude gillian gina giovanna giulia giulietta glenda greer gretchen gudrun gwendolyn hana hanna hayley heidi
  helena helga henrietta hermione hilda hildegard ida ilse imelda ingeborg ines inga isabelle isobel jacinta jackie
  janelle janine jeanette jenna jennie jenny joanne jocelyn jodie josefina juanita judy juliana juliet
  juliette karin karina karla kathy katja katrin katrina kirsten kirsty klara kristen kristin lara larissa latoya leah
  leila lena leona leonora leticia liesl lillian lina liv liz lizzie lola lorna louisa louise lucille lucinda lucía
  ludmila luisa lydia lynette lynn lyudmila maggie magdalena maeve maisie manuela marcia margarita margot marguerite
  mariana marianne marina marjorie marlene martina maureen maxine mei meera melinda meredith mia michaela mina miranda
  miriam mireille mona myra myrtle nadia nadine naomi natasha nelly niamh nicola nina noreen norma octavia odette
  olena ophelia paula pauline peggy penelope petronella pippa priya rachael raquel rebekah renata renate renee rhona
  rhonda rita roberta rosalie rosanna roxanne sabrina sadie saffron saoirse saskia selma shannon shauna sheena shelly
  shona sigrid silke silvia sinead siobhan sofia solveig stacey stella sunita susana susanna susanne suzanne
  sylvia tamara tanya tatiana tatyana tess tessa thelma tracey tracy trish ulrike valentina valeria valerie
  vanessa verena veronica vivian viviane wanda wilhelmina xenia yasmin yelena yvette yulia zara zahra zainab
  zelda zofia
  anke antje bärbel beate berit britta christel cornelia dörte edeltraud elfriede frauke friederike gabi gerda gisela
  hannelore heike ilona inge jutta kerstin liselotte margit marlies marion nadja roswitha rosemarie steffi svenja ulla
  ute waltraud agnès aurélie céline chloé élise hélène laure léa lucie mathilde mélanie nadège nathalie pascale solène
  stéphanie sylvie valérie véronique virginie zoé begoña concepción cristina encarnación inés inmaculada maría mónica
  montserrat nuria yolanda antonella chiara donatella elisabetta emanuela enrica ilaria livia michela mirella
  nicoletta ornella paola patrizia raffaella serena simona stefania catarina cláudia fernanda inês joana leonor luísa
  madalena mafalda margarida anneke annemarie femke hanneke ineke jolanda lieke loes maaike marieke marijke marjan
  mieke sanne tineke truus анна мария елена ольга наталья татьяна ирина светлана екатерина марина людмила юлия
  анастасия дарья галина нина валентина тамара зоя лидия алла софья ксения полина вероника евгения
`);
export const MEN = words(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
  tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
  willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bernie barack vladimir xi
  mike tim tom jim bob ted ed rob ron don dan ben sam steve dave jeff greg chris matt nick tony rudy mitch harry jeb
  marco boris sergei dmitry ivan mikhail igor mohammed muhammad ahmed ali hassan omar carlos luis jorge pedro pablo
  miguel fernando hans klaus jürgen wolfgang olaf karl heinz günter pierre jacques françois emmanuel edmund alfred alistair angus archie arnold barnaby basil bernard callum cecil clive colin
  cyril denis derek duncan edgar edwin ernest ewan felix fergus francis frederick geoffrey gilbert graham hamish harold herbert hector
  horace hugh hugo humphrey iain ian ivor jasper jonas leonard leopold lewis luke malcolm maurice neil nigel norman oliver oscar owen
  percy piers quentin ralph reginald rory rupert silas simon stanley stuart theodore tobias trevor vernon victor wilfred
  abdul abdullah adolf adrian ahmad aidan akira alasdair albrecht alec aled alejandro aleksandr alessandro alexandre
  alexei alf alfonso alfonse alfredo alonzo alvaro amir anders andré andreas andrei andrzej angelo anton antoine
  antonio arjun armand arne arturo arun ashok augustus axel barney barry bart benedict benito bert bertrand bilal
  bjorn björn boaz bogdan brad brendan brent bruno bryn burt byron caleb calvin carlo casper cedric cesar chad charlie
  chester chuck claus clifford clifton clint conor conrad cormac cornelius curtis cyrus damian damien darren
  darryl declan dermot desmond detlef dexter didier dieter dietrich diogo dmitri dominic dominik donal donnie doug
  dwight eamon eamonn eddie edoardo edouard eduardo efraim eli elias elliot elliott emil emilio emmet enrico enrique
  enzo erich erik ernst errol esteban étienne evan ezra fabian fabio faisal farid federico felipe ferdinand fidel
  filippo finn fintan francesco francisco franco franz fred freddie friedrich fritz gareth gaston gavin geoff georges
  gerard gerhard giacomo gianni gino giorgio giovanni giulio giuseppe glen glenn greig gustav gustavo hakim hank
  harald haruto harvey heinrich helmut henri henrik herman hermann hiroshi horst howard hubert iago ibrahim ignacio
  imran ingmar ioan irving isaac ismail jaap jake jakob jakub jamal jamie janos jarvis javier jean-paul
  jed jerome jimmy joachim joao joaquin joel johan johann johannes jon jonny joost jordi joris josef josh juha julian
  julio kai karim karsten kasper keir ken kenji kenny kieran kirk kurt lachlan lars laurent laurence leif len lenny
  leo leon leroy lex liam lionel lorenzo lothar louis luc luca lucas lucian ludwig luigi lukas lyle magnus mahmoud
  malik manfred manuel marc marcel marcelo marcin marcus marek mario marius markus marlon martin martyn marvin mateo
  mathias matteo matthias matti maurizio mauro maximilian mehmet mel melvin mick mikael milo mohamed mohammad morris
  moses mustafa nadir ned neville nico nicolas niall nils noel norbert oleg olivier oskar osman otis otto paddy panos
  paolo pascal patrik pavel pawel perry pete phil philippe philipp pieter pietro piotr rafael rahul raj rajesh ralf
  ramon ramón randall raul raúl ravi ray reinhard rene rené rhodri rhys ricardo riccardo rick ricky robbie roberto rod
  roddy roderick rodney rodrigo roland rolf romain ronan ruben rudolf rufus rusty saleem salvatore sandro sanjay saul
  sebastian sebastião seamus serge sergio seth sid sidney siegfried sigmund stefan stefano steffen stevie stewart
  sunil sven tarek tariq terence terrence thabo theo thibault thierry thiago thorsten timo toby todd tomás tomasz
  tommy torsten travis tristan uwe valentin vasily viktor vince vikram vito volker walt warren werner wilhelm willem
  winston yannick yasser yves youssef yusuf zach zane
  jens heiko holger ingo jochen jörg marko mirko rainer reiner rüdiger siegbert thilo ulf ulrich volkmar benoît cédric
  éric fabien fabrice gilles grégory guillaume julien loïc mathieu maxime sébastien stéphane sylvain yann álvaro
  andrés ángel césar gonzalo guillermo iñaki jaime jesús joaquín julián marcos martín óscar ramiro rubén vicente
  víctor alberto aldo claudio cristiano daniele davide fabrizio flavio gennaro gianluca ivano leonardo lucio marcello
  massimo michele piero renato silvio tommaso umberto vincenzo antónio afonso duarte filipe gonçalo henrique joão
  lourenço luís nuno paulo rui tiago vasco vítor bram cees daan dirk frits gijs henk hendrik jeroen karel kees koen
  maarten martijn niels ruud sander sjoerd thijs wim wouter александр сергей владимир андрей алексей дмитрий михаил
  иван николай виктор юрий павел олег игорь максим антон василий пётр петр борис константин григорий степан артём
  артем денис егор илья кирилл никита станислав геннадий анатолий валерий вадим вячеслав фёдор федор
`);
