import type { Catalogue } from './index.js';

export const ru: Catalogue = {
  quote: '«{text}»',

  'cite.noAuthor':
    'Автор в статье не назван{instead, select, title {; по правилу стиля первым стоит заглавие} source {; по правилу стиля его место занимает издание} other {}}.',
  'cite.noDate':
    'В статье нет даты; {written, select, nothing {стиль её опускает} other {стиль пишет «{written}»}}.',
  'cite.printedDate': 'Дата приведена так, как она напечатана, {printed}: прочесть её как дату не удалось.',
  'cite.noTitle': 'У статьи нет заглавия. Добавьте его или описание, прежде чем пользоваться ссылкой.',
  'cite.judgedNames': 'Проверьте, пожалуйста, где фамилия; за фамилию принято: {names}.',
  'cite.oneName': 'Автор и издание совпадают: {name}, поэтому имя названо один раз.',
  'cite.noLink': 'У статьи нет адреса в сети, поэтому ссылку дать нельзя.',
  'cite.noParagraph': 'В статье нет абзаца {paragraph}; он опущен.',
  'cite.notLed':
    'Эти слова там не отличить от всех остальных, поэтому ссылка ведёт {leadsTo, select, paragraph {к их абзацу} other {только на страницу}}.',

  'check.whole': 'В этом сообщении нет цитаты, поэтому за цитату принято всё целиком.',
  'check.left':
    '{count, plural, one {Осталась ещё # цитата} few {Остались ещё # цитаты} many {Осталось ещё # цитат} other {Осталось ещё # цитаты}}; за раз я проверяю десять.',
  'check.exact':
    'Слово в слово, в ¶{paragraph}{others, plural, =0 {} one { и ещё в # месте} few { и ещё в # местах} many { и ещё в # местах} other { и ещё в # места}}.',
  'check.omitted': 'Пропущено, и это отмечено: {texts}.',
  'check.sameWords': 'Те же слова, что и в ¶{paragraph}; отличаются только прописные буквы или знаки.',
  'check.altered': 'Изменено: в статье сказано иначе, в ¶{paragraph}.',
  'check.careful':
    'Осторожно, смысл может быть другим: {count, plural, one {изменено} few {изменены} many {изменены} other {изменены}} {what}.',
  'check.became': 'вместо {article} стоит {quoted}',
  'check.dropped': '{article} пропущено без знака',
  'check.inserted': '{quoted} добавлено',
  'check.change': '{change}: {what}',
  'check.kind.negation': 'отрицание',
  'check.kind.number': 'число',
  'check.kind.name': 'имя',
  'check.kind.tense': 'время глагола',
  'check.kind.modality': 'степень уверенности',
  'check.kind.form': 'форма слова',
  'check.kind.spelling': 'написание',
  'check.moreChanges':
    'и ещё {count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  'check.pieced': 'Составлено из кусков: части есть в статье, но не в таком виде.',
  'check.added': 'Нет в статье: {texts}.',
  'check.absent': 'В статье этого нет.',
  'check.related':
    '{count, plural, one {Возможно, с этим связано место:} few {Возможно, с этим связаны места:} many {Возможно, с этим связаны места:} other {Возможно, с этим связаны места:}}',
  'check.unrelated': 'В статье не нашлось ничего, что связано с этим.',
  'check.saidBy': 'Говорит {names} в ¶{paragraph}.',
  'check.reported': 'Говорит {names} в ¶{paragraph}, но словами статьи: она пересказывает, а не цитирует.',
  'check.otherSpeaker': 'Говорит {names} в ¶{paragraph}, а не {asked}.',
  'check.nobodySaid': 'Это говорит сама статья в ¶{paragraph}, а не {asked}.',
  'check.unknownSpeaker': 'Статья не цитирует никого по имени {asked}.',

  'why.heading': 'Почему ¶{paragraph}?',
  'why.noHeading': 'Почему нет ответа?',
  'why.unmet': 'Нет в ¶{paragraph}: {words}.',
  'why.nowhere': 'Нет нигде в статье: {words}.',
  'why.same': '{asked}: то же слово',
  'why.met':
    '{asked}: {found}, {how, select, same {то же слово} stem {та же основа} spelling {похожее написание} other {родственное слово}}',
  'why.alone': 'Из 100 таких ответов верны около {right}. Ни в одном другом абзаце этих слов нет.',
  'why.ahead':
    'Из 100 таких ответов верны около {right}. Следующий — ¶{next}, у него {nextRight}; ¶{paragraph} впереди на {margin}.',
  'why.apart': 'По сравнению с ¶{next}: {reasons}.',
  'why.sign.paragraph': 'здесь больше сказано этими словами',
  'why.sign.coverage': 'здесь больше слов вопроса',
  'why.sign.sentence': 'в одном предложении больше слов вопроса',
  'why.sign.window': 'в двух соседних предложениях больше слов вопроса',
  'why.sign.pairs': 'слова, соседние в вопросе, стоят ближе друг к другу',
  'why.sign.exact': 'больше слов стоит в том же виде, что и в вопросе',
  'why.sign.kind': 'здесь есть то, о чём спрошено: имя, число, дата',
  'why.sign.missing': 'не хватает меньше имён и чисел из вопроса',
  'why.sign.lead': 'абзац с этого начинается',
  'why.noWords': 'В вопросе нет слова, которое можно было бы искать.',
  'why.tooFar': 'Ближе всего ¶{paragraph}, но общего с вопросом слишком мало.',
  'why.said':
    'Вы спросили, что говорит {name}. Статья приводит {count, plural, one {# высказывание} few {# высказывания} many {# высказываний} other {# высказывания}}.',
  'why.saidAbout':
    'Вы спросили, что говорит {name} на тему {about}. Из приведённых в статье высказываний об этом {count, plural, one {# высказывание} few {# высказывания} many {# высказываний} other {# высказывания}}.',
  'why.cues': 'Что указывает на речь: {cues}.',
  'why.fact': 'Вы спросили о том, что стоит в шапке статьи: {field}.',
  'why.unsaid':
    'Вы спросили, что говорит {name}; это ищется только среди высказываний, приведённых в статье.',

  'discussed.heading': 'О чём говорили',
  'discussed.nothing': 'Об этой статье ещё ничего не спрашивали и ничего из неё не цитировали.',
  'discussed.more': 'и ещё {count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',
  'discussed.never':
    'Ни разу: {stretches}{left, plural, =0 {} one { и ещё #} few { и ещё #} many { и ещё #} other { и ещё #}}.',
  'discussed.all': 'Говорили обо всех абзацах.',
  'discussed.alt':
    'Столбчатая диаграмма: сколько раз спрашивали о каждом из абзацев ({paragraphs}) или цитировали его. {most, select, nothing {} other {Чаще всего: {most}. }}{never, plural, =0 {Ни один не остался без внимания.} one {Ни разу: # из {paragraphs}.} few {Ни разу: # из {paragraphs}.} many {Ни разу: # из {paragraphs}.} other {Ни разу: # из {paragraphs}.}}',
};
