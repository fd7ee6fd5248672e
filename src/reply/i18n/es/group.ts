export const ofGroups = {
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
};
