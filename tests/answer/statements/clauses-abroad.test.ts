import { describe, expect, it } from 'vitest';
import { rowsOf, saidIn } from './said-in.js';

/** By language; each line is who says its sentences, then the text. One for each word or order that alone decides. */
const SHOWN: Readonly<Record<string, string>> = {
  de: `
Karin Vogt | Karin Vogt sprach von einem „alten Turm“.
nobody | Karin Vogt sprach von einem Turm mit „Stein“.
nobody / Karin Vogt / Bernd Roth | Am Turm hatte der Gutachter Bernd Roth Risse in drei Pfeilern entdeckt. Karin Vogt sagte, er sei alt. Dem Gutachter zufolge ist er sicher.
nobody / Jens Roth | Die Kosten der Sanierung kennt Dezernent Jens Roth. „Der Turm ist alt“, räumte er ein.
Jonas Roth / nobody / nobody | „Der Turm ist alt“, sagt Jonas Roth. Sein Nachbar, ein Rentner, winkt ab. Der alte Mann lacht: „Ich war jünger.“
Karin Vogt | Karin Vogt warf der Stadt vor, den Turm zu vergessen.
nobody | Karin Vogt warf der Stadt einen Ball zu.
Karin Vogt | Karin Vogt wies den Vorwurf zurück, er sei alt.
nobody / Jonas Roth | Jonas Roth kam später. Der Turm sei nach seinen Worten sicher.
nobody / Jonas Roth | Jonas Roth kam später. Ihm zufolge ist der Turm sicher.
nobody / Karin Vogt | Karin Vogt kam später. Nach ihren Angaben ist der Turm sicher.
Jonas Roth | „Der Turm ist sicher“, so Jonas Roth.
nobody | Der Turm, so Jonas Roth wie Karin Vogt, ist sicher.
nobody | Die Initiative um Karin Vogt fordert ein Gutachten.
nobody | Der Rat lehnt einen Neubau ab und verlangt eine Prüfung.
Karin Vogt | Karin Vogt fordert ein Gutachten.
Sprecherin | Der Turm sei sicher, teilte eine Sprecherin mit.
nobody / Petra Sommer / Petra Sommer | Jonas Roth schwieg. Seine Kollegin aus dem Ordnungsamt, Petra Sommer, widersprach. „Das ist alt“, sagte sie.
Karin Vogt | Karin Vogt (Grüne) sagte, der Turm sei sicher.
Karin Vogt | Laut Karin Vogt ist der Turm sicher.
nobody | Laut Fahrplan fährt der Bus um acht.
nobody | Am Turm gab es noch Probleme.
nobody | Nach dem Umbau gab der Turm viele Steine her.
Karin Vogt | Karin Vogt gab am Montag bekannt, dass der Turm alt sei.
Karin Vogt | Karin Vogt gab an, der Turm sei alt.
nobody | Im Turm findet man Steine.
nobody | Der Gipfel findet im Turm statt.
Karin Vogt | „Der Turm ist alt“, findet Karin Vogt.
Karin Vogt | Karin Vogt findet, der Turm sei alt.
nobody | Solche Bauten nennt man Türme.
nobody / Karin Vogt | Karin Vogt kam später. Inzwischen sagte sie, der Turm sei alt.
nobody | Im Turm werden Kraft und Mobilität gefordert.
Karin Vogt | Karin Vogt hat es gefordert.
Karin Vogt | Karin Vogt hat am Turm mehr Kraft gefordert.
Karin Vogt | Karin Vogt von der gleichnamigen Gruppe sagte der Zeitung nein.
nobody | Manches wird in der Literatur berichtet.
nobody | Gegen allen Verlust von Steinen versicherte man den Turm.
Polizei | Die Polizei sagte, der Turm sei alt.
Polizei | Die alte Polizei sagte, der Turm sei alt.
nobody / nobody / nobody / nobody | Tipp: Der Turm ist alt. ¶ Preis: Zwei Euro. ¶ Tipp: Er ist kalt. ¶ Preis: Drei Euro.
Karin Vogt | Der Turm ist Karin Vogt zufolge sicher.
Karin Vogt | „Der Turm ist sicher“, sagte die Bürgermeisterin Karin Vogt.
Karin Vogt / Karin Vogt | Karin Vogt sagte am Montag, der Turm sei sicher. Die Kosten seien gestiegen.
Karin Vogt / nobody | Karin Vogt sagte am Montag, der Turm sei sicher. Die Kosten sind gestiegen.
Karin Vogt / nobody | Karin Vogt sagte am Montag, der Turm sei sicher. Die Kosten seien gestiegen, heißt es im Antrag.
Karin Vogt / Karin Vogt | „Der Turm ist sicher“, sagte Karin Vogt. „Er bleibt“, sagte die Grünen-Politikerin.
Jonas Roth / Jonas Roth | „Der Turm ist sicher“, sagte Jonas Roth. „Er bleibt“, sagte der 34-Jährige.
Jonas Roth | Schüler Jonas Roth sagte, der Turm sei sicher.
Ida Falk | Die Fraktionschefin Ida Falk sagte, der Turm sei sicher.
nobody | Nach Angaben der Stadtwerke hatten Taucher Ida Falk gesucht.
Luis Mora | Der Leiter, Luis Mora, kritisierte Ana Ruiz scharf.
Ida Falk | Am Montag sagte Ida Falk nein.
Ida Falk | Am Montag sagte sie, Ida Falk, nein.
nobody / Ida Falk | Ida Falk kam. Sie sagte, der Turm sei sicher.
nobody / Jonas Roth | Jonas Roth kam. Er sagte, der Turm sei sicher.
Ida Falk | Ida Falk, Leiterin des Amtes, hat betont, der Turm sei sicher.
Thomas Riedl | „Der Turm ist sicher“, sagte Kämmerer Thomas Riedl.
nobody / Jens Wolf | Ihr Mann Jens Wolf schläft. „Der Turm ist sicher“, sagt er.
nobody / Thomas Riedl | Thomas Riedl kam. Der Turm wird nach seinen Worten 34 Millionen Euro kosten.
Anton Huber | Dort steht, so Anton Huber, ein Turm.
Thomas Riedl / Anton Huber | Thomas Riedl lobte den Turm. Anton Huber pflichtete ihm bei: Man dürfe nicht fallen, so Huber.
Anton Huber | Für Anton Huber, den Küster, ist der Turm „sicher“.
Markus Vogel | „Der Turm bleibt“, sagte Aues Trainer Markus Vogel.
Tobias Lenk / Tobias Lenk | „Der Turm bleibt“, sagte Tobias Lenk von der Energieagentur Hessen. Lenk sagte, er sei sicher.
nobody / Luca Santini | „Das ist unsere Schuld“, schimpfte der Stürmer im Radio. Luca Santini meinte, man habe Pech gehabt.
nobody / Markus Vogel | Markus Vogel ging. „Der Turm bleibt“, sagte der 48-Jährige am Sonntag.
Markus Vogel / Markus Vogel | Markus Vogel lobte den Turm. Dort, so Vogel weiter, sei es still.
Markus Vogel / nobody | Markus Vogel sagte nein. „Der Turm bleibt“, sagte der Sprecher der Polizei.
nobody | Mann sagte, der Turm sei sicher.
Vogt | Frau Vogt sagte, der Turm sei sicher.
nobody / Thomas Mann | Thomas Mann kam. „Der Turm ist sicher“, sagte Mann.
Gerhard Richter / Gerhard Richter | Gerhard Richter sagte, der Turm sei sicher. Richter betonte, er sei alt.
Jonas Roth | Karin Vogt und Jonas Roth warfen der Stadt vor, der Turm sei alt.
Karin Vogt | Nach Angaben der Bürgermeisterin Karin Vogt ist der Turm sicher.
nobody / Jonas Roth | Karin Vogt und Jonas Roth kamen. „Der Turm ist sicher“, sagte er.`,
  es: `
Ana Ruiz | Ana Ruiz habló de una «vieja torre».
Rosa Mora / Rosa Mora | Rosa Mora dijo que la torre es segura. Y añadió: «Es alta».
Rosa Mora | Según Rosa Mora, la torre es segura.
Rosa Mora | De acuerdo con Rosa Mora, la torre es segura.
Rosa Mora | La torre es segura, dijo Rosa Mora.
Rosa Mora / Rosa Mora | Rosa Mora habló ayer, dijo la alcaldesa, Rosa Mora. “Es segura”, dijo la alcaldesa.
Luis Mora | El presidente, Luis Mora, recordó que la torre es segura.
Ana Ruiz | Ana Ruiz, alcaldesa de la ciudad, dijo que la torre es segura.
Jorge Lledó | El ministro de Turismo, Jorge Lledó, lo declaró ayer.
Juan Ortiz | “Es segura”, dijo el concejal de Urbanismo, Juan Ortiz.
Ana Ruiz / Ana Ruiz | Ana Ruiz dijo que la torre es segura. Añadió que no caerá.
nobody | La carta de Ana Ruiz decía que no.
Ana Ruiz / Ana Ruiz | Ana Ruiz dijo que sí. “Es segura”, dijo ella.
nobody | La carta de Ana Ruiz dice que no.
Ana Ruiz | La alcaldesa Ana Ruiz dice que no.
Ana Ruiz / Ana Ruiz | La alcaldesa Ana Ruiz dijo que no. La alcaldesa añadió que sí.
nobody / Luis Paz | Luis Paz y Rosa Mora vinieron. “Es segura”, contó el hombre.
nobody / Rosa Mora | Rosa Mora y Luis Paz vinieron. “Es segura”, contó la mujer.
Rosa Mora | Para Rosa Mora, ingeniera, la torre es “segura”.
nobody | Para Rosa Mora, la torre es segura.
Rosa Mora | La torre es segura, informó Rosa Mora.
Rosa Mora / Luis Paz | “Es alta”, contestó Rosa Mora. Los técnicos y Luis Paz señalan que no caerá.
Rosa Mora | “Es segura”, ha asegurado Rosa Mora.
nobody | La torre, asegurado Luis Paz por su dueño, es segura.`,
  fr: `
Léa Caron | Léa Caron a signalé que la tour tombera.
Léa Caron | La tour tombera, prévient Léa Caron.
Anna Valli | Anna Valli a parlé d’une « vieille tour ».
Marc Petit | Le maire, Marc Petit, a jugé la tour « sûre ».
Hélène Valli / Hélène Valli | « La tour est sûre », a déclaré la maire, Hélène Valli. « Elle est haute », assure Mme Valli.
Marc Petit / nobody / nobody | Marc Petit estime que la tour est sûre. Un habitué confie qu'il y monte. « Elle est haute », sourit-il.
Solène Ahmed / Gilles Lurton / Solène Ahmed | « On ferme tout », dit la conseillère Solène Ahmed. M. Gilles Lurton répond que non. « Si », a-t-elle répliqué.
Anna Valli | Selon Anna Valli, la tour est sûre.
Anna Valli | « La tour est sûre », a déclaré Anna Valli.
Anna Valli / Anna Valli | « La tour est sûre », déclare Anna Valli. « Elle restera », confie la jeune femme.
Anna Valli | D’après Anna Valli, la tour est sûre.
Anna Valli | L’ingénieure Anna Valli explique que la tour est sûre.
Anna Valli / Anna Valli | Anna Valli a dit oui. « La tour est sûre », a-t-elle ajouté.
nobody | La lettre de Anna Valli dit non.
Anna Valli / Anna Valli | Le maire, Anna Valli, a dit non. Le maire a ajouté que oui.
Anna Valli | Anna Valli, maire de la ville, a dit non.
Marc Delvaux | Selon son porte-parole, Marc Delvaux, la tour est sûre.
nobody | Selon la direction, vendredi, la tour est sûre.
Sophie Marchand / Sophie Marchand | Pour Sophie Marchand, ingénieure, la tour est « sûre ». Elle rappelle son âge.
nobody | Pour Sophie Marchand, la tour est sûre.
nobody | La tour est « sûre » pour Sophie Marchand, ingénieure.
nobody / Claire Valli / Claire Valli | Claire Valli est venue. « La tour est sûre », dit-elle en riant. « Elle restera », a-t-elle rappelé mardi.
nobody / Paul Sizun | Paul Sizun est venu. Selon lui, la tour est sûre.
nobody / Paul Sizun | Paul Sizun et Claire Valli sont venus. « La tour est sûre », confie le jeune homme.
nobody / Claire Valli | Claire Valli et Paul Sizun sont venus. « La tour est sûre », confie la jeune femme.`,
  it: `
Luca Santini | Luca Santini diceva che la torre è sicura.
Luca Santini | Luca Santini chiarisce che la torre è sicura.
Anna Valli | Anna Valli ha parlato di una «vecchia torre».
Marco Ferri | Il sindaco, Marco Ferri, ha definito la torre «sicura».
Anna Valli | Secondo Anna Valli, la torre è sicura.
Anna Valli | A detta di Anna Valli, la torre è sicura.
Anna Valli | «La torre è sicura», ha detto la sindaca Anna Valli.
nobody | La lettera di Anna Valli dice di no.
Anna Valli | La sindaca, Anna Valli, ha detto di no.
Anna Valli / nobody / Anna Valli | Anna Valli ha detto di no. La torre è alta. «È sicura», ha detto in aula.
Anna Valli | Per Anna Valli, ingegnera, la torre è «sicura».
nobody / Marco Valli | Marco Valli e Anna Rossi sono venuti. «È sicura», dice il giovane uomo.
nobody / Anna Rossi | Anna Rossi e Marco Valli sono venuti. «È sicura», dice la giovane donna.`,
  nl: `
Jan Smit | Jan Smit constateert dat de toren veilig is.
Kees de Wit | Kees de Wit sprak van een “oude toren”.
nobody | Bij voetbalclub De Toren denken ze er anders over.
Kees de Wit | Volgens Kees de Wit is de toren veilig.
Kees de Wit | Raadslid Kees de Wit zei dat de toren veilig is.
Kees de Wit | In de woorden van Kees de Wit is de toren veilig.
Kees de Wit | ‘De toren is veilig’, aldus Kees de Wit.
Kees de Wit / Kees de Wit | Kees de Wit zei dat de toren veilig is. „Hij blijft”, zei hij.
nobody | De brief van Kees de Wit zegt nee.
Kees de Wit | Kees de Wit, raadslid in Delft, heeft gezegd dat de toren veilig is.
Joris de Bruin / nobody / nobody | „De toren blijft”, vertelt student Joris de Bruin. Een oudere vrouw schudt haar hoofd. „Rotding”, bromt ze.
Joris de Bruin / Joris de Bruin | Joris de Bruin zei nee. „De toren blijft”, bromt hij.
Kees de Wit | Voor Kees de Wit, raadslid, is de toren „veilig”.
nobody / Kees de Wit | Kees de Wit kwam met Anna Visser. „Hij blijft”, zei de oude man.
nobody / Anna Visser | Anna Visser kwam met Kees de Wit. „Hij blijft”, zei de oude vrouw.`,
  pt: `
Rui Melo | Rui Melo opinou que a torre é segura.
Rui Melo | Rui Melo esclarece que a torre é segura.
Ana Costa | Ana Costa falou em uma “velha torre”.
Rui Serra / Rui Serra | Para o seu presidente, Rui Serra, a torre é segura. "Que caia", atirou.
Rita Faro / Rita Faro | A torre é segura, garantiu a presidente da junta, Rita Faro. Custará muito, afirmou a autarca.
Ana Reis | “A torre é segura”, disse a diretora do cinema São Jorge, Ana Reis.
Ana Reis | “A torre é segura”, disse na segunda-feira a diretora do cinema São Jorge, Ana Reis, aos jornalistas.
Ana Reis | Segundo Ana Reis, a torre é segura.
Ana Reis | Na avaliação de Ana Reis, a torre é segura.
Ana Reis / Ana Reis | Ana Reis disse que sim. Acrescentou que a torre é segura.
nobody | A carta de Ana Reis diz que não.
Ana Reis | Para Ana Reis, engenheira, a torre é “segura”.
nobody / João Reis | João Reis e Ana Lima vieram. “É segura”, contou o homem.
nobody / Ana Lima | Ana Lima e João Reis vieram. “É segura”, contou a mulher.`,
  ru: `
Иван Громов | Иван Громов комментирует, что башня стара.
Иван Громов | Иван Громов доложил, что башня стара.
Анна Котова | «Башня старая», — возмущается Анна Котова, мать двоих детей.
Олег Рыбин / Олег Рыбин | Мэр Олег Рыбин заявил, что башня безопасна. «Она стоит», — добавил мэр.
Ольга Назарова / Ольга Назарова / Ольга Назарова | «Башня безопасна», — заявила Ольга Назарова. По словам Назаровой, она старая. «Она высокая», — воскликнула она.
Анна Орлова | Анна Орлова сказала, что башня безопасна.
Анна Орлова / Анна Орлова | Анна Орлова сказала, что башня безопасна. По её словам, она не упадёт.
Анна Орлова / Анна Орлова | Анна Орлова сказала, что башня безопасна. По ее словам, она не упадёт.
Иван Орлов / Иван Орлов | Иван Орлов сказал, что башня безопасна. По его словам, она не упадёт.
Анна Орлова | «Башня безопасна», — сказала Анна Орлова.
nobody | Письмо от Ивана Орлова говорит нет.
Анны Орловой | Для Анны Орловой, инженера, башня «безопасна».
nobody / Иван Орлов | Иван Орлов и Анна Белова пришли. «Башня безопасна», сказал мужчина.
nobody / Анна Белова | Анна Белова и Иван Орлов пришли. «Башня безопасна», сказала женщина.`,
  zh: `
周小敏 / 周小敏 / 周小敏 | 主任周小敏表示，政府已经提出方案。“塔不会倒。”她说。
王小红 | 王小红不同意这种说法：“塔很老。”
何文遠 / 林雅婷 | 鎮長何文遠強調，塔很安全。「塔很高，」店主林雅婷說。
王德明 / 王德明 | 教师王德明抱怨，塔太吵。“我睡不着，”他说。
张大妈 / 张大妈 | 居民张大妈说，塔很安全。“塔很高。”
李卫国 / 赵明 / 赵明 / 赵明 | 镇长李卫国说，塔很安全。“塔高吗？”局长赵明反问道。他指出，塔很高。
王毅 | 王毅表示,塔是安全的。
王毅 / 王毅 | 外交部长王毅表示，塔是安全的。他强调，塔不会倒。
王丽 / 王丽 | 王丽表示，塔是安全的。她强调，塔不会倒。
王丽 / 王丽 / 赵明 | 王丽表示，塔是安全的。“我不怕，”她笑着说。“我老了，”赵明摇着头说。
王毅+李强 | 王毅和李强表示，塔是安全的。
nobody | 据说，塔是安全的。
中国外交部 | 中国外交部表示，塔是安全的。
陈立明 / 陈立明 | 虹口区副区长陈立明周二表示，塔是安全的。他说，塔不会倒。
阮仪 / 阮仪 | 同济大学教授阮仪认为，塔是安全的。他指出，塔不会倒。
区政府发言人 | 区政府发言人强调，塔是安全的。
王毅 / nobody / nobody | 王毅表示，塔是安全的。一位店主摇头。他说，塔不安全。
nobody | 人称小塔，塔是安全的。
王毅 | 王毅表示李强说塔是安全的。
王毅 | 王毅表示：“他们说塔是安全的。”
王毅 / 王毅 | 王毅表示，塔是安全的。 ¶ “塔不会倒。”
王毅 | 然而王毅随后再次明确表示，塔是安全的。
nobody | 王毅和这些人表示，塔是安全的。
nobody | 王毅和李A表示，塔是安全的。`,
  ja: `
nobody / 小川誠 / 中村さくら | 町長の小川誠氏は、計画に反対していない。「残念だ」と述べた。高校生の中村さくらさんは「好きだった」と話した。
山田光 | 「塔は安全だ」と店主の山田光さん（４０）は話す。
中村誠 / 中村誠 | 中村誠町長は会見で、塔を直すと明らかにした。「町の塔だ」と強調した。
田中 / 田中 | 田中市長は「塔は安全だ」と述べた。市長は費用も明らかにし、「倒れない」と話した。
鈴木 | 「塔は安全だ」と鈴木教授。
鈴木 | 鈴木教授によると、塔は安全だという。
nobody | 「塔は安全だ」という声が上がった。
中村ゆり / 中村ゆり | 中村ゆりさんは「塔は安全だ」と話した。中村さんは「倒れない」とも語った。
田中 | 田中市長は塔を直す考えを示した。
田中 | 田中市長（62）は「塔は安全だ」と述べた。
東山市 | 東山市は「塔は安全だ」と説明した。
田中 / 東山市 | 田中市長は塔を直すと述べた。東山市によると、塔は安全だという。
nobody / nobody | 塔は古い。「塔は安全だ」と書かれた紙がある。
田中 / 田中 | 田中市長は「塔は安全だ」と述べた。彼は「倒れない」とも語った。
山田花子+田中 | 山田花子さんが「塔は安全だ」と話し、田中市長は「倒れない」と述べた。
田中 | 田中市長は会い、鈴木教授が「塔は安全だ」と述べた。
田中 | 田中市長は鈴木教授は正しいと述べた。
田中 | 鈴木教授が話し、田中市長が塔を直すと述べた。
鈴木 | 田中市長が塔を見て、鈴木教授は塔を直すと述べた。
鈴木+田中 | 「塔は安全だ」と鈴木教授、「倒れない」と田中市長。
田中 / 田中 | 田中市長は「塔は安全だ」と述べた。「倒れない」と話した。
田中 | 田中市長（元（旧）委員）は「塔は安全だ」と述べた。
田中 | 田中さん）は「塔は安全だ」と述べた。
田中 | 田中市長は「塔は安全だ」という声を聞き、「倒れない」と述べた。
nobody / nobody / nobody | 田中市長が来た。中村市長も来た。市長は「塔は安全だ」と述べた。
nobody / 田中太郎 | 田中太郎さんが来た。田中さんは「塔は安全だ」と述べた。
nobody / nobody / 田中 | 田中太郎さんが来た。田中花子さんも来た。田中さんは「塔は安全だ」と述べた。`,
  ar: `
محمد علي | قال محمد علي إن البرج آمن.
محمد علي | أكد محمد علي أن البرج آمن.
كمال بن عمر / سعاد المرزوقي | قال كمال بن عمر إن البرج آمن. لكن التاجرة سعاد المرزوقي قالت إنها خائفة.
كمال بن عمر / كمال بن عمر | قال كمال بن عمر إن البرج آمن. وأكد أنه لن يسقط.
كمال بن عمر / nobody | قال كمال بن عمر إن البرج آمن. الرجل الذي قال إن البرج قديم غادر.
حاتم الزين / حاتم الزين | ويرى المهندس المعماري حاتم الزين أن البرج آمن. وقال الزين إنه قديم.
محمد علي | محمد علي قال إن البرج آمن.
محمد علي | قالَ محمد علي إن البرج آمن.
محمد علي | قال وزير الدفاع رئيس الوزراء المتحدث باسم محمد علي إن البرج آمن.
هدى قاسم / هدى قاسم | «البرج آمن»، قالت حارسة البرج هدى قاسم. وأوضحت أن الزوار اشتروا ثلاثة كتب لمدة أسبوع.
نادر شكري / nobody | ورحب رئيس البلدية نادر شكري بالقرار. بدأت الأعمال بصندوق كتب قديم.
نادر شكري / نادر شكري | لكن المعلم نادر شكري انتقد بناء البرج. وتعهد بإصلاح الجدار.
سلوى عمران | وقالت والدة أحد العمال، سلوى عمران، إن البرج آمن.
محمد علي / محمد علي | قال محمد علي إن البرج آمن. ¶ «لن يسقط».`,
};

describe.each(Object.entries(SHOWN))('%s', (language, lines) => {
  it.each(rowsOf(lines))('%s: %s', (who, text) => {
    expect(saidIn(text, language)).toBe(who);
  });
});

/** In each sentence a blank for the words that are in the list, with "…" for what stands between them. */
const WAYS: readonly (readonly [language: string, sentence: string, who: string, ways: string])[] = [
  [
    'de',
    'Karin Vogt _, der Turm sei alt.',
    'Karin Vogt',
    'warf…vor, wirft…vor, wies…zurück, weist…zurück, sprach…aus, spricht…aus, pflichtete…bei, pflichtet…bei, stellte…klar, stellt…klar, hielt…dagegen, hält…dagegen',
  ],
  [
    'nl',
    'Kees de Wit _, de toren is oud.',
    'Kees de Wit',
    'legt…uit, legde…uit, vult…aan, vulde…aan, geeft…toe, gaf…toe, voegt…toe, voegde…toe, merkt…op, merkte…op, laat…weten, liet…weten, wijst…af, wees…af',
  ],
  [
    'de',
    '_ Karin Vogt ist der Turm sicher.',
    'Karin Vogt',
    'Laut, Nach Angaben von, Nach den Worten von, Nach Ansicht von, Nach Aussage von, Nach Einschätzung von, Nach Angaben der Bürgermeisterin, Nach den Worten der Bürgermeisterin, Nach Ansicht der Bürgermeisterin, Nach Aussage der Bürgermeisterin, Nach Einschätzung der Bürgermeisterin',
  ],
  [
    'es',
    '_ Rosa Mora, la torre es segura.',
    'Rosa Mora',
    'Según, De acuerdo con, A juicio de, En palabras de',
  ],
  [
    'pt',
    '_ Ana Reis, a torre é segura.',
    'Ana Reis',
    'Segundo, Conforme, De acordo com, Na avaliação de, Nas palavras de',
  ],
  ['it', '_ Anna Valli, la torre è sicura.', 'Anna Valli', 'Secondo, A detta di, A giudizio di'],
  ['ru', 'По _ Анны Орловой, башня безопасна.', 'Анны Орловой', 'словам, мнению, данным, заявлению'],
  [
    'de',
    'Jonas Roth und Karin Vogt kamen. _ ist der Turm sicher.',
    'nobody / Jonas Roth',
    'Nach seinen Worten, Nach seinen Angaben, Ihm zufolge',
  ],
  [
    'de',
    'Karin Vogt und Jonas Roth kamen. _ ist der Turm sicher.',
    'nobody / Karin Vogt',
    'Nach ihren Worten, Nach ihren Angaben, Ihr zufolge',
  ],
  [
    'fr',
    'Paul Sizun et Claire Valli sont venus. _, la tour est sûre.',
    'nobody / Paul Sizun',
    'Selon lui, D’après lui',
  ],
  [
    'fr',
    'Claire Valli et Paul Sizun sont venus. _, la tour est sûre.',
    'nobody / Claire Valli',
    'Selon elle, D’après elle',
  ],
];

describe.each(WAYS)('%s: %s', (language, sentence, who, ways) => {
  it.each(ways.split(', '))('%s', (way) => {
    expect(saidIn(sentence.replace('_', way.replace('…', ' der Stadt ')), language)).toBe(who);
  });
});
