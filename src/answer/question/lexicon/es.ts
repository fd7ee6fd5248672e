import type { QuestionLexicon } from '../senses.js';

export const es: QuestionLexicon = {
  who: 'quien, quienes, que persona, a quien, quien es, que periodista, quienes son, kien, quien fue',
  whose:
    'de quien, de quienes, cuyo, cuya, a quien le debemos, a quien se debe, a quien debemos, de quien es',
  when: 'cuando, desde cuando, de cuando, de cuando es',
  where: 'donde, adonde, en donde, de donde',
  what: 'que, cual, cuales, como',
  how: 'como, de que manera, forma, manera, modo, alguna forma, alguna manera, via, por que medio, por que via',
  howMany: 'cuantos, cuantas, cuanto, cuanta, numero de, cantidad de, cantidad',
  howLong:
    'cuanto tiempo, que tan largo, como de largo, largo, larga, cuanto dura, duracion, cuanto tarda, cuanto se tarda, que tan extenso, extenso, largura, cuan largo, que largo, muy largo, corto, corta, cuanto ocupa, cuanto espacio, de que tamano, en cuanto tiempo, cuantos minutos, cuanto me lleva, cuanto lleva, cuanto toma, cuanto se demora, es largo, que tan largo es, es corto, cuanto mide, es muy largo, que extension tiene, longitud',
  howOften: 'cuantas veces, con que frecuencia',
  howOld:
    'que tan reciente, que tan antiguo, hace cuanto, hace cuanto tiempo, reciente, antiguedad, antiguo, actual, de cuando, edad, actualidad, viejo, vieja, nuevo, nueva, cuanto tiempo tiene, hace cuantos dias, cuantos dias, cuanto hace, desactualizado, vigente, obsoleto, pasado de moda, recientemente',
  why: 'por que, para que, motivo, razon',
  tell: 'hablame de, hablame del, hablame sobre, cuentame de, cuentame sobre, cuentame algo de, cuentame algo sobre, cuentame algo del, dime algo de, dime algo sobre, dime algo del, describe, describa, describir, descripcion, que se sabe de, que se sabe del, que se sabe, que sabemos de, que sabemos del, algo sobre, mas sobre, informacion sobre, datos sobre, datos de, presentame, hablame, cuentame',
  article:
    'articulo, articulos, texto, textos, editorial, ensayo, tribuna, este escrito, el escrito, un escrito',
  vague:
    'nota, noticia, cronica, reportaje, historia, pagina, informe, publicacion, pieza, documento, entrada, columna, post, relato, la entrevista, esta entrevista',
  it: 'esto, este, esta, ese, esa, eso, lo, aqui, de quien es, de cuando es, es de, es largo, que tan largo es, es corto, es muy largo',
  author:
    'autor, autora, autores, autoras, autoria, escritor, escritora, redactor, redactora, periodista, columnista, firmante, reportero, reportera, pluma, periodistas, escritores, reporteros, articulista, articulistas, cronista, corresponsal, editorialista, redactores, autor del, el que escribio, la que escribio, persona que escribio, nombre del que',
  person:
    'persona, alguien, hombre, mujer, gente, personas, cuanta gente, individuo, tipo, senor, senora, chico, mujeres, hombres, alguno, varias personas, una sola persona',
  outlet:
    'periodico, periodicos, diario, medio, medios, revista, fuente, prensa, editor, editora, editorial, sitio, sitio web, web, agencia, portal, pagina web, cabecera, rotativo, fuentes, medio de comunicacion, gaceta, semanario, editora del, blog, plataforma, canal, editorial del, medios de comunicacion, publicacion, organo',
  picture:
    'foto, fotos, fotografia, fotografias, imagen, imagenes, ilustracion, instantanea, retrato, ilustraciones, portada',
  caption:
    'pie de foto, pie, leyenda, pie de imagen, pie de la foto, pie de la imagen, debajo de la foto, bajo la foto, debajo de la imagen, bajo la imagen, texto de la foto, al pie, al pie de la foto, pies de foto',
  credit:
    'credito, creditos, fotografo, fotografa, credito de la foto, derechos, copyright, autor de la foto, autor de la imagen, autora de la foto, derechos de, tiene los derechos, propietario de la foto, fotografos, fotografiada por, autoria de la foto, copyright de, tras la camara, detras de la camara, camara, acredita, acreditar, agencia de la foto',
  title:
    'titulo, titular, encabezado, titulos, encabezamiento, encabeza, encabezados, titulares, titulo exacto, cabecera del articulo, rotulo',
  section:
    'seccion, categoria, rubro, apartado, columna, secciones, parte del periodico, pagina del periodico, bloque, pestana, tematica, area tematica, etiqueta, categorias',
  genre:
    'tipo de articulo, clase de articulo, tipo de texto, clase de texto, genero, noticia u opinion, noticia o opinion, opinion o noticia, articulo de opinion, opinion o una noticia, noticia o una opinion, noticia o un articulo, opinion o informacion, informacion u opinion, informacion o opinion, informativo o de opinion, que tipo, que clase, columna o, columna de opinion, naturaleza del texto, editorial o noticia, noticia o editorial, noticia o columna',
  date: 'fecha, dia, mes, fecha de publicacion, fechas, fechado, dia de publicacion, a cuantos, que fecha, dia exacto, fecha exacta, calendario, fecha del',
  year: 'ano, anos',
  weekday:
    'dia de la semana, lunes, martes, miercoles, jueves, viernes, sabado, domingo, fin de semana, dia laborable, entre semana, dia habil',
  clock:
    'hora, a que hora, horas, horario, minuto, minutos, manana, tarde, noche, madrugada, mediodia, hrs, que horas',
  place: 'lugar, ciudad, pais, sitio, localidad, parte',
  paragraph: 'parrafo, parrafos',
  word: 'palabra, palabras',
  length:
    'tiempo de lectura, longitud, extension, tamano, largo, largura, caracteres, numero de palabras, volumen, dimension, tamano del',
  language:
    'idioma, idiomas, lengua, lenguas, espanol, ingles, frances, aleman, portugues, ruso, chino, japones, arabe, castellano',
  job: 'profesion, oficio, trabajo, empleo, cargo, puesto, universidad, escuela, instituto, colegio, empleador, carrera, formacion, cualificacion, cualificaciones, credenciales, experto, experta, especialista, especialidad, profesor, profesora, catedratico, catedratica, investigador, investigadora, historiador, historiadora, medico, medica, abogado, abogada, academico, academica, politico, politica, estudiante, ocupacion, curriculum, biografia, maestro, maestra, economista, facultad, se dedica, dedica, dedicacion, trayectoria, docente, cientifico, cientifica, sabe del tema, sabe algo, experticia, titulo universitario, doctor, doctora, doctorado, estudios, licenciado, licenciada, credibilidad, autoridad, competente, competencia, entendido, entendida, bio, cv, ingeniero, ingeniera, biologo, biologa, geografo, geografa, filosofo, filosofa, sociologo, sociologa, fisico, quimico, agricultor, jurista, ministro, embajador, asignatura, materia, campo, facultad de, especializado, especializada, ocupa, profesional, jefe, empresa',
  contact:
    'correo, e mail, email, correo electronico, direccion, contacto, direccion de correo, datos de contacto, telefono, mail, direccion de contacto, correos, email de, dato de contacto, telefonos, celular, movil, whatsapp, buzon, formulario, formulario de contacto, apartado postal',
  desk: 'redaccion, redactores, editores, defensor del lector, cartas al director, director',
  link: 'enlace, link, url, direccion web, en linea, en internet, en la web, online, vinculo, hipervinculo, direccion de internet, sitio del articulo, red, en la red, enlaces, vinculos, links',
  name: 'nombre, nombres, se llama, llama',
  number: 'numero, total',
  speaker: 'voces, personas citadas, citados, entrevistados, interlocutores',
  about: 'de que trata, de que va, tema, trata, de que habla, acerca, tema principal, asunto',
  write:
    'escrib*, escribio, escribe, escrito, escrita, redact*, redacto, redactado, redactada, firma, firmo, firmado, firmada, elaboro, compuso, pluma de, redacta, redacto este, escritos, firmo este, responsable de, detras de este, detras del',
  publish:
    'public*, publico, publicado, publicada, publica, publicacion, salio, sale, salido, aparecio, aparece, aparecido, imprim*, impreso, impresa, saco, edito, editado, editada, difundio, lanzo, lanzado, divulgo, emitio, subio, subido, salir, aparicion, colgo, vio la luz, subieron, subir, subida, colgaron, colgado, pusieron, postearon, posteo, imprimio, imprimieron, salieron, salia, lanzaron, sacaron, estreno, publicaron, publicarse, publicaba, editaron, lleva en linea, en linea el, linea, dio a conocer, aparecer, aparecieron, viene, difundido, difundida, circulo, aloja, que dia salio',
  update:
    'actualiz*, actualizo, actualizado, actualizada, modific*, modifico, modificado, modificada, corrigio, corregido, corregida, correccion, revisado, revisada, edicion, cambio, actualizarse, actualizacion, actualizaciones, cambiado, cambiaron, cambiar, cambios, modificaciones, modificacion, retocado, retocaron, corregir, corrigieron, han corregido, correcciones, version, version mas reciente, version nueva, nueva version, otra version, revision, revisaron, editaron, editado, rectificado, rectificacion, enmendado, fe de erratas, alterado, version anterior',
  take: 'tomo, tomada, tomado, tomaron, toma, saco, sacada, sacaron, hizo, hecha, hicieron, capto, captada, fotografio, pertenece, proporciono, cedio, realizo, realizada, hecho, proporcionada, disparo, tomar, sacar, hacer, captar, capto la, disparo la, fotografiado, fotografiada, fotografiar, retrato, tirada, realizada por, captura, capturo, capturada',
  show: 'muestra, mostrar, ve, ver, se ve, se ven, ven, aparece, aparecen, sale, salen, representa, retrata, observa, se observa, hay, ocurre, pasa, sucede, visible, puede verse, verse, retratado, esta pasando, refleja, contiene, ilustra, aprecia, pone debajo, se aprecia, escena, evento, muestran, mostrada, retratada, distingue, aparecen en, salir en, vemos, hay en',
  call: 'llama, se llama, titula, se titula, titulado, titulada, llamado, intitula, denomina, lleva por titulo',
  file: 'pertenece, clasificado, clasificada, archivado, archivada, ubica, encuadra, corresponde, figura, incluido, incluida, bajo, encuentra',
  work: 'trabaja, trabajar, trabajo, ensena, ensenar, da clase, da clases, imparte, imparte clase, imparte clases, ejerce, empleado, empleada, se gana la vida, hace, vive, investiga, estudia, imparte clases, dedica, da clases de, ejerce de, se desempena, desempena, gana la vida, se gana, empleador de, ensenan, hace en la vida, se ocupa, esta empleado, esta empleada, trabaja de, cuando no escribe, vivir, reside',
  send: 'contactar, contacto, contacta, contacto con, comunicar*, comunicarme, escribir a, escribo, enviar, envio, mandar, mando, responder, opinar, opinion, carta, cartas, queja, quejarme, reclamar, sugerencia, comentario, comentarios, ponerme en contacto, ponerse en contacto, dirigirme, dirigir, escribirles, hacer llegar, opiniones, contactarme, contactarlo, contactarla, contactarle, localizar, ubicar al, alcanzar, escribirle, le escribo, escribo a, escribir al, hablarle, hacerle llegar, mensaje, mandarle, mandarles, enviarle, enviarles, avisar, avisar de un error, reportar, corregir un error, contestar, contestarle, replicar, preguntarle, consultarle, comunicarse, comunicarnos, sugerencias',
  quote:
    'cita, citado, citada, citados, citadas, citan, citar, citas, se cita, habla, hablan, interviene, tiene la palabra, entrevistado, entrevistan, entrecomillado, toma la palabra, toman la palabra, intervienen, voz, hablo con, hablo, hablado, han hablado, conversado, converso, converso con, entrevisto, entrevista, entrevistada, entrevistadas, entrevistar, entrevisto a, declaraciones, testimonio, testimonios, testigos, consulto, consultado, consultada, consultadas, consultados, da la palabra, da voz, dan voz, se escucha, se oye, citada en, aparece citada, frases, comillas, entrecomilladas, entrecomillados, menciona entre comillas, textualmente, palabras de, hablaron',
  say: 'dice, dijo, decir, piensa, opina, afirma, cree, sostiene, declara, menciona, critica, propone, segun, recomienda, defiende, considera',
  read: 'leer, lectura, lee, leerlo, tiempo de lectura, se lee, leerse, leo, leerla, se lee en, leerme, terminar de leer, leerse el, acabar, terminar, leerlo entero, lectura rapida, lector',
  from: 'de, del, desde, proviene, viene, procede, extraido, sacado, data, tomado, sale, sale de, sacaste, sacaron, de donde sale, origen, originario, provienen, emana, de cuando, de cuando es, de donde, es de',
  talk: 'habla, hablan, hablo con, hablo, hablado, han hablado, hablaron, conversado, converso, converso con',
  by: 'por, detras, responsable, obra de, obra, mano, a cargo de, tras',
  before: 'antes de, antes del, despues de, despues del, durante, antes',
  recent:
    'reciente, viejo, vieja, antiguo, antigua, actual, desactualizado, desactualizada, vigente, obsoleto, nuevo, nueva, al dia, recientemente, de ahora, fresco, actualizado, de hace poco',
  topic: 'sobre, acerca de, de, del, relativo a, dedicado a',
  a: 'un, una, algun, alguna',
  be: 'es, son, era, eran',
  glue: 'el, la, los, las, lo, de, del, al, a, en, con, para, y, o, es, son, era, fue, fueron, ser, sido, esta, estan, estaba, ha, han, habia, hay, tiene, tienen, tenia, se, me, te, nos, mi, mis, nuestro, yo, puedo, puedes, puede, podria, podrias, podemos, se puede, debo, dime, decirme, diga, sabes, sabe, saber, quiero, quisiera, me gustaria, dame, por favor, porfa, gracias, hola, exactamente, exacta, exacto, concreta, aqui, que, como, cuando, donde, cual, originalmente, original, primera vez, en total, total, completo, entero, fecha en que, consta, contiene, compone, ultima, ultimo, vez, ultima vez, pues, entonces, tambien, bien, encontrar, encuentro, esta escrito, mas o menos, aproximadamente, unos, hace falta, lleva, llevaria, necesito, acompana, adjunta, utiliza, usa, cuyo, ahi, pone, tarda, tardo, demora, recuerdame, recordar, olvide, favor, haga el favor, si no es molestia, molestia, amable, tan amable, gentil, amabilidad, indicarme, indicar, indica, indiqueme, informarme, informar, informa, digame, dinos, diganme, contarme, contar, cuenta, pasame, pasar, pasa, pasas, enviame, muestrame, ensename, dar, darme, deme, da, facilitarme, proporcionarme, recordarme, quisieramos, queria, querria, deseo, desearia, interesa, interesaria, me interesa, necesitaria, tengo, tienes, buscar, busco, buscando, consultar, conocer, averiguar, enterarme, entender, ayudar, ayuda, ayudarme, pregunta, una pregunta, duda, una duda, curiosidad, oye, oiga, eh, bueno, buenas, buenos dias, buenas tardes, ahora, ahorita, luego, despues, ya, aun, todavia, siempre, nunca, hoy, ayer, hasta, desde, durante, entre, sin, sobre, tras, segun, contra, hacia, muy, mas, menos, tan, tanto, mucho, mucha, poco, poca, bastante, demasiado, solo, solamente, nada mas, tampoco, si, no, pero, sino, porque, aunque, mientras, quiza, quizas, tal vez, acaso, realmente, verdaderamente, de verdad, efectivamente, precisamente, concretamente, concreto, en concreto, especificamente, justo, justamente, en realidad, actualmente, inicialmente, al principio, primero, primera, por primera vez, finalmente, ultimamente, recien, tal, la tal, el tal, dicho, dicha, mencionado, presente, propio, propia, mismo, misma, mismos, otro, otra, otros, otras, algo, nada, alguien mas, nadie, cada, todo, toda, toda la, unas, cierto, cierta, estas, estos, estamos, estuvo, seria, serian, sera, fuera, fuese, siendo, haber, habra, haya, hubo, hemos, he, has, tuvo, tendra, tendria, pudiera, podrian, puedan, poder, deberia, debemos, debe, deben, hacer, haces, hago, hacemos, divide, dividido, dividida, se divide, compuesto, estructurado, repartido, partes, sirve, consiste, incluye, incluyen, comprende, cuentan, tenga, usted, ustedes, vos, tu, ti, vosotros, atribuye, atribuido, atribuir, a nombre, nombre de, corresponde, verificar, confirmar, comprobar, decirnos, la verdad, o sea, en si, hora exacta, o que, o no, por ahi, eso es, q, k, xq, pq, tmb, porfis, porfavor, perdon, perdona, perdone, disculpa, disculpe, aparece como, figura como',
  other: 'el mismo, ella, ellos, ellas, su, sus, les, le, usted, todos',
};
