export const ofGroups = {
  'news.readHere': 'Este canal lee ahora {title}.',
  'news.readEverywhere': 'Este servidor lee ahora {title}, salvo en los canales con un artículo propio.',
  'news.limited':
    'Aquí se lee ahora {title} hasta ¶{last} de {paragraphs}. Lo que viene después queda oculto hasta que pulses el botón que lo muestra.',
  'news.unlimited': '{title} ya no tiene límite de lectura aquí. Se puede mostrar entero.',
  'news.noServer':
    'Aquí no hay ningún canal de servidor donde anunciarlo, así que no he cambiado nada. Quita «{option}», por favor.',
  'news.notPosted': 'Está hecho, pero no he podido anunciarlo: no tengo permiso para escribir en ese canal.',
  'option/announce/name': 'anunciar',
  'option/announce/description': 'Avisa a todos en el canal; si falta, no se avisa a nadie',
  'button.across': 'Buscar en los demás artículos',
  'across.heading': 'En todos los artículos',
  'across.nothing':
    '{all, plural, one {El único artículo de aquí no dice nada de esto.} other {Ninguno de los # artículos de aquí dice nada de esto.}}',
  'across.partly':
    'Hasta ahora he buscado en {looked} de {all} artículos. Pregunta otra vez y busco en el resto.',
  'across.onlyOne': 'Aquí no hay otros artículos.',
  'across.busy': 'Ahora mismo no puedo buscar en todos los artículos. Inténtalo de nuevo en un minuto.',
  'across.reading': 'Leyendo los artículos: {looked} de {all}…',
  'across.open': 'Abrir ¶{number} · {title}',
  'option/in/name': 'en',
  'option/in/description': 'Dónde buscar: en este artículo o en todos los de aquí',
  'choice/in/article': 'este artículo',
  'choice/in/all': 'todos los artículos',
  'button.keep': 'Guardar',
  'button.keepParagraph': 'Guardar un párrafo',
  'notes.formTitle': 'Guardar este pasaje',
  'notes.field': 'Tu nota',
  'notes.fieldHint': 'Solo tú la verás. Puedes dejarla vacía.',
  'notes.kept': 'Guardado. Lo encontrarás en /notas.',
  'notes.heading': 'Mis notas',
  'notes.none':
    'Aún no tienes notas aquí. Pulsa «Guardar» bajo un párrafo, una cita o el contexto de una respuesta.',
  'notes.earlier': '{title}, de una versión anterior',
  'notes.export': 'Exportar',
  'notes.exported': 'Tus notas en un archivo Markdown:',
  'notes.remove': 'Quitar una nota',
  'library.refused.too-many-notes':
    'Tienes {limit} notas aquí y no puedo guardar más. Quita algunas en /notas.',
  'command/notes/name': 'notas',
  'command/notes/description': 'Los pasajes que guardaste, solo para ti',
};
