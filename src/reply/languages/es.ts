import type { Catalogue } from './index.js';

export const es: Catalogue = {
  quote: '«{text}»',

  'cite.noAuthor':
    'El artículo no nombra a ningún autor{instead, select, title {; según la norma del estilo, el título va primero} source {; según la norma del estilo, el medio ocupa su lugar} other {}}.',
  'cite.noDate':
    'El artículo no lleva fecha; {written, select, nothing {el estilo la omite} other {el estilo escribe «{written}»}}.',
  'cite.printedDate': 'La fecha figura como la imprime el artículo, {printed}: no se pudo leer como fecha.',
  'cite.noTitle': 'El artículo no tiene título. Añade uno, o una descripción, antes de usar esto.',
  'cite.judgedNames': 'Comprueba cuál es el apellido, por favor; he tomado: {names}.',
  'cite.oneName': 'El autor y el medio son ambos {name}, así que se nombra una sola vez.',
  'cite.noLink': 'El artículo no tiene dirección web, así que no hay enlace que dar.',
  'cite.noParagraph': 'El artículo no tiene párrafo {paragraph}; se omite.',
  'cite.notLed':
    'Las palabras no se distinguen allí de todas las demás, así que el enlace lleva {leadsTo, select, paragraph {a su párrafo} other {solo a la página}}.',

  'check.whole': 'En este mensaje no hay ninguna cita, así que lo he tomado entero como una.',
  'check.left': '{count, plural, one {Queda una cita} other {Quedan # citas}}; reviso diez de una vez.',
  'check.exact':
    'Palabra por palabra, en ¶{paragraph}{others, plural, =0 {} one { y en otro lugar} other { y en otros # lugares}}.',
  'check.omitted': 'Omitido, y así señalado: {texts}.',
  'check.sameWords': 'Las mismas palabras que en ¶{paragraph}; solo cambian mayúsculas o puntuación.',
  'check.altered': 'Alterada: el artículo dice otra cosa, en ¶{paragraph}.',
  'check.careful':
    'Cuidado, el sentido puede no ser el mismo: {count, plural, one {ha cambiado} other {han cambiado}} {what}.',
  'check.became': '{article} pasó a ser {quoted}',
  'check.dropped': '{article} se omitió sin señalarlo',
  'check.inserted': '{quoted} se añadió',
  'check.change': '{change}: {what}',
  'check.kind.negation': 'la negación',
  'check.kind.number': 'un número',
  'check.kind.name': 'un nombre',
  'check.kind.tense': 'el tiempo verbal',
  'check.kind.modality': 'el grado de certeza',
  'check.kind.form': 'la forma de una palabra',
  'check.kind.spelling': 'la ortografía',
  'check.moreChanges': 'y {count, plural, one {un cambio} other {# cambios}} más',
  'check.pieced': 'Compuesta de trozos: sus partes están en el artículo, pero no así.',
  'check.added': 'No está en el artículo: {texts}.',
  'check.absent': 'No está en el artículo.',
  'check.related':
    '{count, plural, one {Este pasaje puede guardar relación:} other {Estos pasajes pueden guardar relación:}}',
  'check.unrelated': 'No he encontrado en el artículo nada que guarde relación con esto.',
  'check.saidBy': 'Lo dice {names} en ¶{paragraph}.',
  'check.reported':
    'Lo dice {names} en ¶{paragraph}, pero con palabras del artículo: lo refiere, no lo cita.',
  'check.otherSpeaker': 'Lo dice {names} en ¶{paragraph}, no {asked}.',
  'check.nobodySaid': 'Lo dice el propio artículo en ¶{paragraph}; no lo pone en boca de {asked}.',
  'check.unknownSpeaker': 'El artículo no cita a nadie llamado {asked}.',

  'why.heading': '¿Por qué ¶{paragraph}?',
  'why.noHeading': '¿Por qué no hay respuesta?',
  'why.unmet': 'No está en ¶{paragraph}: {words}.',
  'why.nowhere': 'En ninguna parte del artículo: {words}.',
  'why.same': '{asked}: la misma palabra',
  'why.met':
    '{asked}: {found}, {how, select, same {la misma palabra} stem {la misma raíz} spelling {escrita de forma parecida} other {una palabra emparentada}}',
  'why.alone':
    'De 100 respuestas así, unas {right} son correctas. Ningún otro párrafo contiene alguna de las palabras.',
  'why.ahead':
    'De 100 respuestas así, unas {right} son correctas. Después viene ¶{next}, con {nextRight}; ¶{paragraph} le lleva {margin} de ventaja.',
  'why.apart': 'Frente a ¶{next}, {reasons}.',
  'why.sign.paragraph': 'habla más de estas palabras',
  'why.sign.coverage': 'contiene más de la pregunta',
  'why.sign.sentence': 'una de sus frases contiene más de la pregunta',
  'why.sign.window': 'dos frases seguidas contienen más de la pregunta',
  'why.sign.pairs': 'las palabras que van juntas en la pregunta están más cerca',
  'why.sign.exact': 'más palabras figuran tal como las escribiste',
  'why.sign.kind': 'contiene el tipo de cosa por la que preguntaste',
  'why.sign.missing': 'le faltan menos de los nombres y números de la pregunta',
  'why.sign.lead': 'empieza con lo que preguntaste',
  'why.noWords': 'La pregunta no tiene ninguna palabra que pueda buscar.',
  'why.tooFar': '¶{paragraph} es el más cercano, pero comparte demasiado poco con la pregunta.',
  'why.said':
    'Preguntaste qué dice {name}. {count, plural, one {El artículo pone una frase en su boca.} other {El artículo pone # frases en su boca.}}',
  'why.saidAbout':
    'Preguntaste qué dice {name} sobre {about}. De las frases que el artículo pone en su boca, {count, plural, one {esta habla} other {estas # hablan}} de ello.',
  'why.cues': 'Lo que indica que lo dice: {cues}.',
  'why.fact': 'Preguntaste por algo que está en el encabezado del artículo: {field}.',
  'why.unsaid':
    'Preguntaste qué dice {name}; eso lo busco solo en las frases que el artículo pone en su boca.',

  'discussed.heading': 'De qué se ha hablado',
  'discussed.nothing': 'Aún no se ha preguntado ni citado nada de este artículo.',
  'discussed.more': 'y {count, plural, one {un párrafo} other {# párrafos}} más',
  'discussed.never': 'Nunca: {stretches}{left, plural, =0 {} other { y # más}}.',
  'discussed.all': 'Se ha hablado de todos los párrafos.',
  'discussed.alt':
    'Gráfico de columnas: cuántas veces se ha preguntado por cada uno de los {paragraphs} párrafos o se ha citado. {most, select, nothing {} other {Los más tratados: {most}. }}{never, plural, =0 {No falta ninguno.} other {Nunca: # de {paragraphs}.}}',
};
