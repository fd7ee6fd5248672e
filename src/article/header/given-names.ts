const named = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Given names, in small letters, that tell "she" from "he" where no title does. */
export const WOMEN: ReadonlySet<string> = named(`
  hillary mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria catherine
  heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
  cheryl jacqueline martha madison teresa gloria sara janice ann anne jean abigail kathryn julia sophia alice amber denise
  marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ivanka melania
  chelsea loretta elena sonia ava eva olga irina svetlana natalia fatima aisha ana lucia rosa carmen isabel marta claudia
  ursula petra monika sabine ingrid greta kamala condoleezza madeleine kellyanne tammy wendy tina ellen jill jane kate
  katie sally molly polly lily holly harriet nora edith agnes beatrice bridget caroline cecilia clara daisy dorothy eleanor
  eliza elsie emmeline esther ethel fiona flora florence frances georgina geraldine gwen hazel imogen isla joanna
  josephine lucy mabel mairi maud mavis millicent moira muriel nell phoebe philippa priscilla rosalind rosemary rosie sheila sophie
  vera winifred yvonne zoe
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
  mariana marianne marjorie marlene martina maureen maxine mei meera melinda meredith mia michaela mina miranda
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
  meike ayşe gabriele sandrine pilar irmgard mechthild henrike wiebke gesa imke maike sina annika jana leonie
  franziska katharina mareike tanja tatjana stefanie heidrun gudula elvira evelin carola corinna cosima dorothee
  elfi emine zeynep elif hatice hülya özlem sevim agathe amélie anaïs armelle audrey aurore bénédicte bernadette
  blandine capucine céleste charline christelle clémence clothilde coralie corinne éliane élodie émilie eugénie
  fabienne ghislaine inès jeanne jocelyne joëlle josiane justine laetitia liliane lucile ludivine maëlle magali
  manon marine martine maryse monique myriam noémie océane odile perrine séverine sidonie solange thérèse yolande
  adela aída alicia almudena amparo ángela araceli azucena belén blanca consuelo eulalia
  fátima guadalupe itziar jimena josefa juana macarena maite marisol maruja milagros nerea noelia paloma
  sofía verónica xiomara alessia arianna assunta benedetta carmela cinzia concetta eleonora fiorella giada
  ginevra giorgia giuseppina graziella immacolata letizia loredana lucrezia luciana maddalena margherita mariella
  marisa milena noemi rossella silvana vittoria conceição filipa francisca graça lurdes matilde natália tânia
  teresinha александра алина антонина варвара вера виктория елизавета зинаида инна карина кристина лариса любовь
  маргарита надежда наталия оксана раиса софия ульяна яна agnieszka aleksandra beata bożena danuta dorota elżbieta
  ewa grażyna iwona izabela jadwiga jolanta justyna kamila katarzyna krystyna magda małgorzata urszula marit randi
  ragnhild synnøve torunn turid agneta annelie britt ebba gunilla lisbeth linnea margareta siv ulrika viveca jitka
  lenka markéta zdeňka ivana věra katalin ildikó erzsébet judit zsuzsanna ágnes éva naoko keiko akiko haruka yoko
  sachiko tomoko noriko anjali deepa divya kavita lakshmi meena neha nisha pooja priyanka radha shreya swati usha
  vidya khadija mariam maryam samira mhairi eilidh catriona ailsa morag siân rhiannon carys bronwen nerys sinéad
  gráinne róisín caoimhe
`);
export const MEN: ReadonlySet<string> = named(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
  tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
  willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bernie barack vladimir xi
  mike tim tom jim bob ted ed rob ron don dan ben sam steve dave jeff greg chris matt nick tony rudy mitch harry jeb
  marco boris sergei dmitry ivan mikhail igor mohammed muhammad ahmed ali hassan omar carlos luis jorge pedro pablo
  miguel fernando hans klaus jürgen wolfgang olaf karl heinz günter pierre jacques françois emmanuel edmund alfred alistair angus archie arnold barnaby basil bernard callum cecil clive colin
  cyril denis derek duncan edgar edwin ernest ewan felix fergus francis frederick geoffrey gilbert graham hamish herbert hector
  horace hugh hugo humphrey iain ian ivor jasper jonas leonard leopold lewis luke malcolm maurice neil nigel norman oliver oscar owen
  percy piers quentin reginald rory rupert silas simon stanley stuart theodore tobias trevor vernon victor wilfred
  abdul abdullah adolf adrian ahmad aidan akira alasdair albrecht alec aled alejandro aleksandr alessandro alexandre
  alexei alf alfonso alfonse alfredo alonzo alvaro amir anders andré andreas andrei andrzej angelo anton antoine
  antonio arjun armand arne arturo arun ashok augustus axel barney barry bart benedict benito bert bertrand bilal
  bjorn björn boaz bogdan brad brendan brent bruno bryn burt byron caleb calvin carlo casper cedric cesar chad charlie
  chester chuck claus clifford clifton clint conor conrad cormac cornelius curtis cyrus damian damien darren
  darryl declan dermot desmond detlef dexter didier dieter dietrich diogo dmitri dominic dominik donal donnie doug
  dwight eamon eamonn eddie edoardo edouard eduardo efraim eli elias elliot elliott emil emilio emmet enrico enrique
  enzo erich erik ernst errol esteban étienne evan ezra fabian fabio faisal farid federico felipe ferdinand fidel
  filippo finn fintan francesco francisco franco franz fred freddie friedrich fritz gareth gaston gavin geoff georges
  gerard gerhard giacomo gianni giles gino giorgio giovanni giulio giuseppe glen glenn greig gustav gustavo hakim hank
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
  bernd florian moritz niklas diego iñigo piet cornelis eberhard ekkehard hartmut achim burkhard eckhard armin
  henning hauke sönke malte günther gunther gernot gottfried wilfried winfried reinhold udo erwin ewald elmar egon
  konrad anselm severin lorenz korbinian benedikt julius torben thorben bastian hannes jannis ahmet murat emre hakan
  kemal ercan orhan serkan volkan matthieu hervé yvon jérôme gaël maël rémi rémy arnaud baptiste clément frédéric
  gérard grégoire joël ludovic michel noël patrice raphaël régis renaud théo xavier cristóbal fabián fermín germán
  héctor hernán ismael iván josé mariano matías mauricio nicolás rogelio salvador santiago cosimo domenico giuliano
  nicolò raffaele vittorio joaquim manoel antônio sérgio márcio flávio fábio cláudio caio лев георгий евгений леонид
  роман семён тимур эдуард аркадий виталий даниил матвей ярослав руслан bjørn eirik fredrik gunnar håkan håvard
  jesper jørgen kjell knut mads mikkel morten olav ove pål rasmus sigurd søren sören svein torbjörn trond vidar
  grzegorz jerzy krzysztof łukasz maciej michał mikołaj paweł rafał sławomir stanisław szymon tadeusz wojciech
  zbigniew jarosław miroslav zdeněk jiří ondřej tomáš václav lukáš petr jaroslav bohumil vojtěch gábor györgy istván
  jános lászló zoltán tamás ferenc attila béla dimitris giorgos kostas nikos yiannis stavros panagiotis takashi
  haruki satoshi kazuo yukio shinji daisuke hamza khalid rashid salim tahir waqas zahid anil suresh amit deepak
  dinesh ganesh kiran manish mukesh naveen nikhil pradeep prakash rakesh ramesh rohan rohit sachin sandeep vijay
  vivek ruaridh dougal gethin emrys iwan ieuan dafydd padraig eoin cathal diarmuid tadhg
`);

/** Given names of which nothing is asked but whether they are some, in the languages that pages are written in. */
const ABROAD = named(`
  achim amelie anette angelika annika armin arno benno bernd bernhard carina carola carolin carsten caspar
  christoph dorothea eberhard eckhard eike elsa felicitas florian franziska frieda gabriele georg gerd gert
  gertrud gregor günther hannes hans-peter hartmut heiner helge henning ina irene iris jan jana janina johanna
  juliane kathrin konrad konstantin kristina lea leonie lorenz lotte lutz max melanie milena moritz nele niklas
  peer pia raphael regina roman sascha simone sina sonja stefanie stephan tanja thea till tilman udo uli uta
  veronika viktoria wilfried willi wolf adrien alain amélie arnaud axelle baptiste bastien bérénice cécile clément
  clémence corinne dominique édouard élodie émilie émile franck frédéric gaëlle gérard guy hervé jean-luc
  jean-marie jean-michel jean-pierre jeanne jérôme joël josé justine laetitia ludovic manon marine martine michèle
  monique noémie océane odile patrice raphaël régis rémi tanguy xavier agustín alicia amparo ana-maría ángela
  belén cristian diego elvira ernesto francisca gerardo héctor hernán iván josefa juan-carlos lorena
  marcela mariano mauricio paloma pilar rocío rosario salvador santiago sofía soledad verónica ximena
  aline antônio bernardo bruna caio débora eduarda fábio flávia gilberto heitor isabela júlia júlio leandro
  letícia luana luciana luiz márcia marília mário matheus maurício nelson rafaela rogério rosângela sílvia sônia
  tânia vinícius alessia dario domenico giorgia giuliano guido margherita vittorio bas els floor geert gerrit
  klaas marijn marjolein michiel renske rik roel agnieszka aleksandra bartosz beata dariusz dorota elżbieta ewa
  ewelina grażyna grzegorz halina iwona jacek janusz jarosław jerzy jolanta józef justyna kamil karolina katarzyna
  krystyna krzysztof łukasz maciej małgorzata mariusz mateusz michał paweł przemysław radosław rafał ryszard
  sławomir stanisław sylwia szymon tadeusz urszula wiesław wojciech zbigniew ann-marie bengt bjørn britt camilla
  christer elin elisabet fredrik gunnar håkan helene jesper kari kim kjell kristian lene linnea maja malin mats
  mette morten ole olof per pernille rasmus rikke silje sofie søren stig tone torbjørn trine tuomas aino antti
  eero heikki jari jukka kaisa lauri leena maija markku marja mika mikko minna olli outi päivi pekka petri riikka
  sami sari satu teemu tuula ville ahmet ayşe burak can deniz elif emre hakan hasan hatice hüseyin kemal merve
  murat ömer özlem selin serkan zeynep alexandru andreea ioana ion mihai mihaela radu vasile vlad jaroslav jiří
  kateřina ladislav lenka miroslav ondřej petr stanislav tereza václav věra zdeněk andrás anikó attila béla dóra
  éva ferenc gábor györgy ildikó istván jános judit katalin lajos lászló mária miklós péter sándor tamás tibor
  zoltán zsuzsanna
`);

/** Whether a word, as it is printed, is a given name that many have. Half of all people have another. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  return MEN.has(name) || WOMEN.has(name) || ABROAD.has(name);
}
