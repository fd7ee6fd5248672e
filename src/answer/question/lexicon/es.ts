import type { QuestionLexicon } from '../senses.js';

export const es: QuestionLexicon = {
  who: 'quien, quienes, que persona, a quien',
  whose: 'de quien, de quienes, cuyo, cuya',
  when: 'cuando, desde cuando',
  where: 'donde, adonde, en donde, de donde',
  what: 'que, cual, cuales, como',
  how: 'como, de que manera',
  howMany: 'cuantos, cuantas, cuanto, cuanta, numero de, cantidad de, cantidad',
  howLong:
    'cuanto tiempo, que tan largo, como de largo, largo, larga, cuanto dura, duracion, cuanto tarda, cuanto se tarda, que tan extenso, extenso',
  howOften: 'cuantas veces, con que frecuencia',
  howOld:
    'que tan reciente, que tan antiguo, hace cuanto, hace cuanto tiempo, reciente, antiguedad, antiguo, actual, de cuando, edad, actualidad',
  why: 'por que, para que, motivo, razon',
  tell: 'hablame de, hablame del, hablame sobre, cuentame de, cuentame sobre, cuentame algo de, cuentame algo sobre, cuentame algo del, dime algo de, dime algo sobre, dime algo del, describe, describa, describir, descripcion, que se sabe de, que se sabe del, que se sabe, que sabemos de, que sabemos del, algo sobre, mas sobre, informacion sobre, datos sobre, datos de, presentame, hablame, cuentame',
  article: 'articulo, articulos, texto, textos, editorial, ensayo, tribuna, escrito',
  vague:
    'nota, noticia, cronica, reportaje, historia, pagina, informe, publicacion, pieza, documento, entrada, columna, post, relato',
  it: 'esto, este, esta, ese, esa, eso, lo, aqui',
  author:
    'autor, autora, autores, autoras, autoria, escritor, escritora, redactor, redactora, periodista, columnista, firmante, reportero, reportera, pluma',
  person: 'persona, alguien, hombre, mujer, gente, personas',
  outlet:
    'periodico, periodicos, diario, medio, medios, revista, fuente, prensa, editor, editora, editorial, sitio, sitio web, web, agencia, portal, pagina web, cabecera, rotativo, fuentes, medio de comunicacion',
  picture: 'foto, fotos, fotografia, fotografias, imagen, imagenes, ilustracion, instantanea, retrato',
  caption: 'pie de foto, pie, leyenda, pie de imagen, pie de la foto, pie de la imagen',
  credit:
    'credito, creditos, fotografo, fotografa, credito de la foto, derechos, copyright, autor de la foto, autor de la imagen, autora de la foto',
  title: 'titulo, titular, encabezado, titulos, encabezamiento',
  section: 'seccion, categoria, rubro, apartado, columna, secciones',
  genre:
    'tipo de articulo, clase de articulo, tipo de texto, clase de texto, genero, noticia u opinion, noticia o opinion, opinion o noticia, articulo de opinion, opinion o una noticia, noticia o una opinion',
  date: 'fecha, dia, mes, fecha de publicacion, fechas, fechado, dia de publicacion',
  year: 'ano, anos, ano de publicacion',
  weekday: 'dia de la semana, lunes, martes, miercoles, jueves, viernes, sabado, domingo',
  clock: 'hora, a que hora, horas, horario, minuto, minutos',
  place: 'lugar, ciudad, pais, sitio, localidad, parte',
  paragraph: 'parrafo, parrafos',
  word: 'palabra, palabras',
  length: 'tiempo de lectura, longitud, extension, tamano, largo',
  language:
    'idioma, idiomas, lengua, lenguas, espanol, ingles, frances, aleman, portugues, ruso, chino, japones, arabe, castellano',
  job: 'profesion, oficio, trabajo, empleo, cargo, puesto, universidad, escuela, instituto, colegio, empleador, carrera, formacion, cualificacion, cualificaciones, credenciales, experto, experta, especialista, especialidad, profesor, profesora, catedratico, catedratica, investigador, investigadora, historiador, historiadora, medico, medica, abogado, abogada, academico, academica, politico, politica, estudiante, ocupacion, curriculum, biografia, maestro, maestra, economista, facultad, se dedica, dedica, dedicacion, trayectoria, docente, cientifico, cientifica',
  contact:
    'correo, e mail, email, correo electronico, direccion, contacto, direccion de correo, datos de contacto, telefono, mail, direccion de contacto',
  desk: 'redaccion, redactores, editores, defensor del lector, cartas al director, director',
  link: 'enlace, link, url, direccion web, en linea, en internet, en la web, online, vinculo',
  name: 'nombre, nombres, se llama, llama',
  number: 'numero, total',
  speaker: 'voces, personas citadas, citados, entrevistados, interlocutores',
  about: 'de que trata, de que va, tema, trata, de que habla, acerca, tema principal, asunto',
  write:
    'escrib*, escribio, escribe, escrito, escrita, redact*, redacto, redactado, redactada, firma, firmo, firmado, firmada, elaboro, compuso',
  publish:
    'public*, publico, publicado, publicada, publica, publicacion, salio, sale, salido, aparecio, aparece, aparecido, imprim*, impreso, impresa, saco, edito, editado, editada, difundio, lanzo, lanzado, divulgo, emitio, subio, subido, salir, aparicion, colgo, vio la luz',
  update:
    'actualiz*, actualizo, actualizado, actualizada, modific*, modifico, modificado, modificada, corrigio, corregido, corregida, correccion, revisado, revisada, edicion, cambio',
  take: 'tomo, tomada, tomado, tomaron, toma, saco, sacada, sacaron, hizo, hecha, hicieron, capto, captada, fotografio, pertenece, proporciono, cedio, realizo, realizada, hecho, proporcionada, disparo',
  show: 'muestra, mostrar, ve, ver, se ve, se ven, ven, aparece, aparecen, sale, salen, representa, retrata, observa, se observa, hay, ocurre, pasa, sucede, visible, puede verse, verse, retratado, esta pasando, refleja, contiene, ilustra, aprecia',
  call: 'llama, se llama, titula, se titula, titulado, titulada, llamado, intitula, denomina, lleva por titulo',
  file: 'pertenece, clasificado, clasificada, archivado, archivada, ubica, encuadra, corresponde, figura, incluido, incluida, bajo, encuentra',
  work: 'trabaja, trabajar, trabajo, ensena, ensenar, da clase, da clases, imparte, imparte clase, imparte clases, ejerce, empleado, empleada, se gana la vida, hace, vive, investiga, estudia, imparte clases, dedica',
  send: 'contactar, contacto, contacta, contacto con, comunicar*, comunicarme, escribir a, escribo, enviar, envio, mandar, mando, responder, opinar, opinion, carta, cartas, queja, quejarme, reclamar, sugerencia, comentario, comentarios, ponerme en contacto, ponerse en contacto, dirigirme, dirigir, escribirles, hacer llegar, opiniones',
  quote:
    'cita, citado, citada, citados, citadas, citan, citar, citas, se cita, habla, hablan, interviene, tiene la palabra, entrevistado, entrevistan, entrecomillado, toma la palabra, toman la palabra, intervienen, voz',
  say: 'dice, dijo, decir, piensa, opina, afirma, cree, sostiene, declara, menciona, critica, propone, segun, recomienda, defiende, considera',
  read: 'leer, lectura, lee, leerlo, tiempo de lectura, se lee, leerse, leo, leerla',
  from: 'de, del, desde, proviene, viene, procede, extraido, sacado, data, tomado',
  by: 'por, detras, responsable, obra de, obra, mano, a cargo de, tras',
  a: 'un, una, algun, alguna',
  glue: 'el, la, los, las, lo, de, del, al, a, en, con, para, y, o, es, son, era, fue, fueron, ser, sido, esta, estan, estaba, ha, han, habia, hay, tiene, tienen, tenia, se, me, te, nos, mi, mis, nuestro, yo, puedo, puedes, puede, podria, podrias, podemos, se puede, debo, dime, decirme, diga, sabes, sabe, saber, quiero, quisiera, me gustaria, dame, por favor, porfa, gracias, hola, exactamente, exacta, exacto, concreta, aqui, que, como, cuando, donde, cual, originalmente, original, primera vez, en total, total, completo, entero, fecha en que, consta, contiene, compone, ultima, ultimo, vez, ultima vez, alguien, pues, entonces, tambien, bien, su nombre, encontrar, encuentro, esta escrito, mas o menos, aproximadamente, unos, hace falta, lleva, llevaria, necesito, acompana, adjunta, utiliza, usa, cuyo, ahi, pone, tarda, tardo, demora, recuerdame, recordar, olvide',
  other: 'el mismo, ella, ellos, ellas, su, sus, les, le, usted, todos',
};
