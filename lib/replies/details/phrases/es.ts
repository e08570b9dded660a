/** How Spanish buyers say it, in Spain and in America. */
import type { DetailPatterns } from '../detail.ts';
import { any } from './any.ts';

export const es: DetailPatterns = {
  denied:
    /(?:\bno|\bmenos|\bapenas|\bnunca|\bsin|\bni|\bningún|\bninguna|\btampoco|\bjamás|\bnada|\bpoco)(?:\s+(?:es|era|son|está|ha|han|me|se|lo|la|los|las|hace|hacen|queda|quedan|ven|ve|parecen|logrado|le|muy|tan|demasiado|nada|de|el|la|los|las|un|una|resulta|parece))*\s*$/iu,
  aside:
    /(?:\botras? (?:opinion|reseñ)|\blas? (?:opiniones|reseñas|comentarios)|\bcomentarios\b|\bmi antigu|\bel anterior|\bla anterior|\bsi (?:no|se|te|lo|la|quier|busc|tien|fuera)\b|\bpor si\b|\bestaría (?:bien|mejor)|\bsería mejor|\bno s[eé] (?:si|cómo|cuánto)|\bespero que|\bya veremos|\bdudaba|\bhubiera servido|\bhubiera (?:preferido|gustado)|\bsupongo\b|\bdeben? (?:de )?ser\b|\bserán? más\b|\bcomo si (?:no |se |me |lo )*(?:fuera|tuviera|hubiera|estuviera)\b|\bhace (?:\d+|un|dos|tres) años?\b)/iu,
  symptoms: {
    'never-arrived': any(
      '(?:todavía|aún|aun|sigue) sin (?:llegar|recibir)|no (?:me |nos )?(?:envió|enviaron|mandó|mandaron) (?:el|la|mi) (?:mercancía|pedido|producto|artículo|paquete)|(?:no|nunca|aún no|aun no|todavía no|jamás) (?:\\p{L}+ ){0,3}?(?:llegado|llegó|llego|recibido|recibí|recibi|recibimos|entregado|entregaron)(?! (?:a|ni|hasta|en (?:un|el|fecha)|con) )|no ha llegado(?! (?:a la (?:dirección|direccion)|en|a tiempo|con|hasta))|sigo esperando (?:el|la|mi|que|a que)|(?:paquete|pedido|producto) (?:\\p{L}+ ){0,2}?(?:perdido|perdió|extraviado|extravió)|se perdió el (?:paquete|pedido)',
    ),
    'badly-delivered': any(
      '(?:repartidor*|mensajero|correos|transportista|dirección equivocada|dirección errónea|en casa del vecino|al vecino|a un vecino|a la vecina|ir a recoger*|tuve que ir)',
    ),
    'wrong-colour': any(
      '(?:otro|distinto|diferente|equivocado) color|color (?:equivocado|distinto al|diferente al|erróneo|incorrecto|que no (?:era|pedí))|(?:pedí|pedi|solicité|compré) (?:\\p{L}+ ){0,3}(?:negro|blanco|rojo|azul|verde|rosa|gris|marrón|negra|blanca|roja|dorado|plateado) (?:\\p{L}+ ){0,4}(?:llegó|llego|enviaron|mandaron|recibí|vino)',
    ),
    'wrong-size': any(
      '(?:otra|distinta|diferente|equivocada) talla|tamaño equivocado|(?:pedí|pedido|solicité|solicitado) (?:\\p{L}+ )?(?:la |una )?(?:talla )?(?:xs|s|m|l|xl|xxl) ~ (?:enviaron|mandaron|enviado|mandado|llegó|recibí)|talla (?:equivocada|distinta|diferente|errónea|incorrecta|que no (?:era|pedí))|me (?:enviaron|mandaron) (?:\\p{L}+ )?(?:la|una) talla',
    ),
    'wrong-item': any(
      '(?:producto|artículo|articulo|modelo|pedido|libro|envío) (?:equivocado|erróneo|incorrecto|distinto|que no (?:era|pedí))|(?:me|nos) (?:han |ha )?(?:enviado|mandado|llegado|enviaron|mandaron|llegó|envían|mandan) (?:\\p{L}+ ){0,2}?(?:otr[oa](?! (?:nuev[oa]|igual|unidad))|otra cosa|equivocad[oa]|distint[oa])|no (?:es|era) (?:lo|el|la) que (?:pedí|pedi|compré|había pedido|solicité)|se equivocaron|en vez de l[oa]s?|no se corresponde',
    ),
    'no-instructions': any(
      '(?:sin|no (?:trae|tiene|trajo|incluye|viene con|vienen|hay|lleva|traía)|carece ~ de|ni|falta*|faltan) (?:\\p{L}+ )?(?:instrucciones|manual|manual de (?:instrucciones|usuario))|instrucciones (?:\\p{L}+ ){0,2}?(?:en (?:chino|inglés|alemán)|no (?:vienen|están|trae)|solo en|sólo en|inexistentes)|manual (?:\\p{L}+ )?(?:en (?:chino|inglés|alemán))',
    ),
    'too-few': any(
      '(?:solo|sólo|solamente|únicamente) (?:\\p{L}+ ){0,2}?(?:llegó|llegaron|recibí|enviaron|mandaron|venía|venían|vino|traía|trae|viene|vienen) (?:\\p{L}+ )?(?:\\d+|una?|dos|tres|cuatro|la mitad)|(?:llegó|llegaron|recibí|enviaron|mandaron|venían|vino|trae) (?:\\p{L}+ )?(?:solo|sólo|solamente) (?:\\d+|una?|dos|tres|cuatro|la mitad)|(?:falta|faltan|faltaban|faltaba) (?:\\d+|un|una|dos|tres) (?:\\p{L}+ )?(?:unidad*|paquete*|pieza*|de l[oa]s)|en lugar de (?:\\d+|dos|tres|cuatro)|con (?:\\d+|dos|un) (?:\\p{L}+ )?menos|a la mitad(?! de (?:precio|tiempo|coste))|medio vacío',
    ),
    'part-missing': any(
      '(?:(?<!(?:le|les|me|hace|hacía|haga|sin|una) )falta|(?<!(?:hace|hacía|me) )(?:faltan|faltaba|faltaban|faltó|faltaron))(?! (?:total|comprobar|probar|por|saber|ver|que|mas|puntería|potencia|fuerza|luz|volumen|calidad|información|un poco|algo|mejorar|más|de))|(?:incompleto|incompleta|incompletos)|no (?:\\p{L}+ )?(?:(?:incluye|incluía)(?! (?:el |en )?(?:español|castellano|inglés|idioma))|venía|trae|traía|trajo|vino|incluido|incluida|incluidos|viene)(?! (?:much*|precint*|nada|mal|las? (?:líneas|lineas|función|opción)|mucho))|(?:ha llegado|llegó|vino|venido|vinieron) sin(?! (?:problema*|ningún|ninguna|daño*|rasguño*|desperfecto*|incidencia*|golpe*|ningun|más|retraso*|avisar|previo|embalaje|embalar|proteg*|protecc*|precint*|carga|batería|pila*))',
    ),
    'arrived-dirty': any(
      '(?:llegó|llego|vino|venía|estaba|estaban|viene) (?:\\p{L}+ ){0,4}?suci[oa]s?|(?:(?:con|tenía|tiene) manchas|manchad[oa]s?|cubiert[oa] de polvo|llen[oa] de (?:polvo|pelos))',
    ),
    'arrived-scratched': any(
      '(?:rayad[oa]s?|rayón|rayones|rayaduras?|(?<!(?:para|contra|anti|evitar|los) )arañaz*|arañad[oa]s?|raspad[oa]s?|rasguñ*|con marcas)',
    ),
    'arrived-dented': any(
      '(?:abollad[oa]s?|bollad[oa]s?|abolladuras?|(?<!se (?:ha |han )?)doblad[oa]s?|aplastad[oa]s?|deformad[oa]s?|golpead[oa]s?|(?:llegó|llegado|llegaron|vino|vinieron|venía) (?:\\p{L}+ ){0,2}?torcid[oa]s?|con (?:\\p{L}+ )?golpes?|muesca)',
    ),
    'arrived-leaking': any(
      '(?:derramad[oa]s?|derramó|(?:botella|botellita|bote|frasco|tubo|lata) (?:\\p{L}+ ){0,5}?(?:goteaba|perdía|chorreaba)|se (?:salía|había salido) (?:todo )?el líquido|abierto y derramado|se (?:había )?(?:salido|vaciado|derramado) (?:\\p{L}+ ){0,3}?(?:en el|en la|por))',
    ),
    'arrived-broken': any(
      '(?:llegó|llego|llegaron|vino|vinieron|llegado|recibí|recibido|venía|viene|venido|entregado|ha llegado|entregaron) (?:\\p{L}+ ){0,4}?(?:rot[oa]s?|dañad[oa]s?|quebrad[oa]s?|roto|reventad[oa]s?|estropead[oa]s?|partid[oa]s?|agrietad[oa]s?|en mal estado|en malas condiciones|deteriorad[oa]s?|con (?:\\p{L}+ )?(?:desperfectos|daños))|(?:rot[oa]s?|dañad[oa]s?) (?:al abrir|al llegar|en el (?:transporte|envío)|desde)|estaba (?:rot[oa]|dañad[oa]|partid[oa])',
    ),
    'box-open': any(
      '(?:caja|paquete|embalaje|precinto|envase|envoltorio|bote) (?:\\p{L}+ ){0,3}?(?:abiert[oa]|desprecintad[oa]|sin precinto|roto y abierto)|(?:abiert[oa]|desprecintad[oa]) (?:la caja|el paquete)|sin (?:precinto|precintar|sellar|sello)|desprecintad[oa]',
    ),
    'box-damaged': any(
      '(?:caja|paquete|embalaje|envoltorio|empaque|cartón) (?:(?!(?:y|pero|el|la|lo) )\\p{L}+ ){0,4}?(?:rot[oa]|dañad[oa]|golpead[oa]|aplastad[oa]|destrozad[oa]|deteriorad[oa]|abollad[oa]|mojad[oa]|en mal estado|maltratad[oa]|estropead[oa])',
    ),
    'badly-packed': any(
      '(?:mal|muy mal|pobremente|poco|nada) (?:embalad[oa]s?|empaquetad[oa]s?|empacad[oa]s?|protegid[oa]s?|envuelt[oa]s?|presentad[oa]s?)|(?:embalaje|empaquetado|empaque) (?:\\p{L}+ ){0,2}?(?:pésimo|malo|deficiente|insuficiente|pobre|nulo|escaso|inadecuado|mejorable|muy malo)|sin (?:embalaje|protección|caja|envoltorio|embalar|ningún tipo de protección)|mal embalaje|ninguna protección',
    ),
    'no-refund': any(
      '(?:no|nunca|aún no|todavía no|ni) (?:\\p{L}+ ){0,3}?(?:devuelto|devuelven|devolvieron|reembols*|reintegr*|abonado|abonaron|ingresado) (?:\\p{L}+ ){0,2}?(?:dinero|importe|nada)?|(?:espero|esperando|espera) (?:\\p{L}+ ){0,3}?(?:reembolso|devolución del dinero|mi dinero)|(?:quiero|exijo) (?:\\p{L}+ ){0,2}?(?:devuelvan|reembolsen|la devolución|reembolso|mi dinero)|que me (?:devuelvan|reembolsen)',
    ),
    'return-trouble': any(
      '(?:no|imposible|sin poder) (?:\\p{L}+ ){0,3}?(?:devolver*|cambiar*|debolver*|hacer la devolución|aceptan devolu*|hay devolución)|devolución (?:\\p{L}+ ){0,3}?(?:no|imposible|complicad*|difícil|a mi cargo|coste*|gastos)|(?:gastos|coste|costes|costos) de (?:devolución|envío de la devolución)|sin devolución',
    ),
    'no-answer': any(
      '(?:no|nadie|ni) (?:me |nos )(?:ha |han )?(?:contesta*|responde*|respondi*|contestad*)|nadie (?:\\p{L}+ )?(?:contesta*|responde*|atiende)|no (?:\\p{L}+ ){0,2}?(?:contesta*|ninguna respuesta|recibido respuesta|obtenido respuesta|den ninguna respuesta)|(?:vendedor|tienda|proveedor) (?:\\p{L}+ )?no (?:\\p{L}+ )?responde*|sin (?:recibir )?(?:ninguna )?respuesta|ninguna respuesta|(?:esperando|espero) (?:\\p{L}+ )?respuesta',
    ),
    'poor-service': any(
      '(?:mal|mala|malísim[oa]|pésim[oa]|nefast[oa]|deficiente|ningún) (?:\\p{L}+ )?(?:servicio|atención|vendedor|trato|servicio técnico)|(?:servicio|atención|vendedor|trato) (?:\\p{L}+ ){0,4}?(?:pésim[oa]|mal[oa]|nefast[oa]|deficiente|nul[oa]|desastroso|deplorable|no (?:cumple|responde|ayuda)|muy mal*)|vendedor que no cumple',
    ),
    doubts: any(
      '(?:no (?:es|son|parece|era) (?:\\p{L}+ )?(?:original*|auténtic[oa]s?|genuin[oa]s?)|(?:es|son|producto|artículo|marca) (?:un |una )?fals[oa]s?|falsificaci*|(?:es|son) (?:una )?(?:mala |burda )?(?:imitación|copia)|(?:llegó|llegado|vino|venía|era|estaba|estaban|claramente|ya|parece) (?:\\p{L}+ )?usad[oa]s?|de segunda mano|reacondicionad[oa]s?|ya (?:abierto|usado)|caducad[oa]s?|vencid[oa]s?|fecha de caducidad|signos de (?:uso|haberse usado))',
    ),
    'waited-long': any(
      'tarda mucho en llegar|(?:tardó|tardo|tardaron|tardado|demoró|demoraron|demora|ha tardado) (?:\\p{L}+ ){0,2}?(?:mucho|demasiado|bastante|más|\\d+|casi|un mes|dos|tres|semanas|meses|en llegar|una eternidad)|(?:llegó|llego|llegaron|entrega|envío|llegado|entregado) (?:\\p{L}+ ){0,3}?(?:tarde|con (?:\\p{L}+ )?retraso|retras*|después de (?:la fecha|lo previsto)|\\d+ (?:días|semanas) (?:después|tarde|más tarde)|lent[oa]|muy lento|demorado)|(?:retraso|demora) (?:en|de|del)|(?:entrega|envío|plazo) (?:muy |demasiado |bastante )?(?:lent[oa]|larg[oa])|(?:más|mas) de (?:un mes|\\d+ (?:días|semanas))|(?:días|semanas) de retraso|ni una ni otra',
    ),
    'not-charging': any(
      '(?:no|deja de|dejó de|tampoco) (?:\\p{L}+ ){0,2}?(?:carga|cargan|cargaba|cargar|recarga|cargó)',
    ),
    'stopped-working': any(
      '(?:dejó|dejo|dejaron|deja|ha dejado|han dejado) (?:\\p{L}+ )?de (?:funcionar|cargar|encender|ir|sonar|andar|trabajar|servir|girar)|ya no (?:\\p{L}+ )?(?:funciona|funcionan|enciende|va|carga|sirve|anda|oye|escucha|ve)|no (?:\\p{L}+ )?(?:funciona|funcionan|enciende|carga|anda) (?:más|ya)|(?:se (?:me )?(?:ha |han )?(?:estropeó|estropeado|averió|averiado|descompuso|apagó|apagado|quemó|quemado|fundió|fundido|estropeo|jodió|muerto|murió))|(?:funcionó|funcionaron|funcionado) (?:\\p{L}+ ){0,2}?(?:\\d+|un|una|dos|tres|unos|unas|pocos|pocas|apenas|solo) (?:\\p{L}+ )?(?:días?|semanas?|mes|meses|horas?|minutos?|usos?|veces)|a l[oa]s (?:\\p{L}+ )?(?:\\d+|dos|tres|pocos|cuatro|pocas) (?:días|semanas|meses|horas|usos) (?:\\p{L}+ ){0,4}?(?:estrope*|no funciona|averi*|dej[oó]|fall*|muri*)|ya no funciona',
    ),
    'not-working': any(
      '(?:nunca|jamás) (?:\\p{L}+ ){0,2}?(?:funcionó|funciono|funcionaron|funcionado|encendió|encendieron|sirvió)(?! (?:tan|mejor))|no (?:me |nos |le )?(?:\\p{L}+ )?(?:funciona|funcionan|funcionaba|funcionó|funciono|enciende|encienden|va|anda|arranca|prende|funcionado)|no sirven?(?! (?:para|de|porque|en|con))|(?:averiad[oa]s?|estropead[oa]s?)|(?:funciona|funcionan|va|van) (?:\\p{L}+ )?(?:mal|fatal|a veces|cuando quiere)|(?:con|tiene|algún|dado|da|dar) (?:\\p{L}+ )?fallos?(?! de diseño)|(?:no )?(?:me )?(?:ha )?(?:fallado|falla|fallan)|inservible',
    ),
    leaks: any(
      '(?:pierde agua|gotea|goteo|gotean|goteando|fuga de agua|se sale (?:el|la)|no es (?:\\p{L}+ )?(?:estanco|hermétic[oa]|impermeable)|filtra|cala|entra agua|se derrama)',
    ),
    rusts: any(
      '(?:oxidad[oa]s?|óxido|oxida|oxidan|oxidó|oxidado|se oxida|herrumbre|ennegre*|se ha puesto (?:negro|verde)|pone negr[oa]|pusieron negr[oa]s)',
    ),
    'coating-off': any(
      '(?:pintura|color|baño|capa|cromado|dorado|recubrimiento|letras|dibujo|estampado|serigrafía|purpurina|antiadherente|polipiel) (?:\\p{L}+ ){0,4}?(?:se (?:va|cae|quita|despega|pela|levanta|borra|desprende|salta|descascarilla|fue|cayó)|cae|desaparece|saltad[oa]|desconchad[oa])|(?:se (?:pela|descascarilla|desconcha|despinta|destiñe|está pelando))|pelad[oa]s?',
    ),
    'seam-open': any(
      '(?:costura|costuras|hilo|hilos|cosido|cosidos) (?:\\p{L}+ ){0,4}?(?:abr*|rot*|rompi*|suelt*|solt*|deshac*|deshil*|salt*|salid*|mal|descos*|deshech*)|(?:descosid[oa]s?|descosió|descose|descosen|deshilach*)',
    ),
    'part-off': any(
      '(?:asa|botón|rueda|tapa|gancho|pata|suela|tacón|correa|pieza|piedra|piedras|cierre|pestaña|mango|brazo|enganche|pulsera|manilla) (?:\\p{L}+ ){0,4}?(?:se (?:\\p{L}+ )?(?:cayó|cae|caído|soltó|suelta|despegó|despega|salió|sale|desprendió|soltado)|suelt[oa])|se (?:me )?(?:ha )?(?:desprendió|desprende|desprendido|soltó|soltado)',
    ),
    'badly-washed': any(
      '(?:al|tras|después|primer|en el primer|con el primer) (?:\\p{L}+ ){0,2}?(?:lavar*|lavado|lavada|lavadora) (?:\\p{L}+ ){0,4}?(?:encog*|desti*|deform*|bolitas|bolas|perd*|rompi*|agujer*|desteñ*|estrope*)|(?:encogió|encoge|encogido|pelotillas)',
    ),
    torn: any(
      '(?:rasgad[oa]s?|rasgó|rasga|rajad[oa]s?|rajó|desgarr*|(?:con|tiene|tenía|llen[oa] de|un) agujeros?(?! (?:para|de))|roto por)',
    ),
    broke: any(
      '(?:se (?:me |nos |le )?(?:ha |han |había )?(?:rompió|rompio|roto|rompe|rompen|rompieron|partió|partido|quebró|quebrado|quiebra|parte|rajó|cayó a trozos)|(?:rompió|rompio|rompieron|quebró|partió)|(?:rot[oa]s?|quebrad[oa]s?|partid[oa]s?))',
    ),
    'not-lasting': any(
      '(?:no|poco|apenas) (?:\\p{L}+ ){0,2}?(?:(?:dura|duran|duró|duradero|duradera|resiste) ?(?:nada|mucho|ni)?|(?:aguanta|aguantan|aguantó) (?:nada|mucho|ni))|(?:dura|duran|duró|aguanta|aguantan) (?:muy |bien )?poco|(?:duró|duro|duraron|durado) (?:\\p{L}+ ){0,2}?(?:\\d+|un|una|dos|tres|unos|unas|pocos|pocas|apenas|solo) (?:\\p{L}+ )?(?:días?|semanas?|mes|meses|horas?|minutos?|usos?|veces)|poca (?:duración|durabilidad|resistencia)|se (?:desgasta|gasta|estropea|estropean) (?:\\p{L}+ )?(?:rápido|enseguida|pronto|muy)',
    ),
    faulty: any(
      '(?:defectuos[oa]s?|con (?:\\p{L}+ )?(?:defecto|defectos|tara|taras)|(?:tiene|tenía|trae|traía) (?:\\p{L}+ )?(?:defecto|defectos|tara|taras)|fallos? de diseño)',
    ),
    'not-as-pictured': any(
      '(?:nada que ver|no (?:es|era|son|se parece*|corresponde*|coincide*)|distint[oa]s?|diferentes?|nada) (?:\\p{L}+ ){0,4}?(?:a|al|con|de|que|como|en) (?:las? |lo de las? )?(?:foto|fotos|imagen|imágenes|fotografías?)(?! de perfil)|no (?:me |nos )?parece tal (?:y )?(?:cual|como) (?:\\p{L}+ ){0,3}?(?:foto|fotos|imagen|imágenes)|(?:foto|fotos|imagen|imágenes|fotografía) (?:\\p{L}+ ){0,3}?(?:engañ*|no (?:corresponde*|coincide*|tiene nada)|distint[oa]|nada que ver|diferente)',
    ),
    'not-as-described': any(
      'no (?:\\p{L}+ ){0,2}?(?:corresponde*|coincide*|concuerda*) (?:con|a)(?! (?:los|las|el|la|mi|mis) (?!(?:descrip|anunci|foto|imagen|imágen|publicid|ficha|producto|que|de la)))|no (?:es|era|son) (?:\\p{L}+ )?(?:lo|como|tal) (?:que )?(?:\\p{L}+ )?(?:se )?(?:describe*|anuncia*|esper*|dice*|pone*|indica*|publicad*|descrit*|descripción)|(?:descripción|anuncio|publicidad|información) (?:\\p{L}+ ){0,3}?(?:fals[oa]|engañ*|errónea|incorrecta|equivocada|incompleta|no es cierta|no corresponde)|publicidad engañosa|no es de (?:acero|piel|cuero|madera|plata|algodón|metal)|según la descripción|(?:pone|ponía|dice|indica|decía) (?:\\p{L}+ ){0,4}?(?:pero|y no|y es|mentira)|distancia es totalmente',
    ),
    'stream-differs': any(
      '(?:dijeron|prometieron|mostraron|anunciaron) en (?:el|la) (?:directo|transmisión|en vivo|live)|(?:en|durante) (?:el|la|su|un|una) (?:directo|live|transmisión|emisión en directo)|livestream',
    ),
    incompatible: any(
      '(?:no|in|nada) ?(?:\\p{L}+ ){0,2}?(?:compatible*|compatibles)|incompatible*|no (?:\\p{L}+ )?(?:vale|sirve|encaja|funciona|entra|cabe|ajusta|adapta|va) (?:\\p{L}+ )?(?:a|para|con|en|al) (?:\\p{L}+ ){0,4}?(?:iphone|samsung|móviles|moviles|movil|telefonos?|teléfonos|móvil|celular|modelo|coche|carro|tablet|ordenador|portátil|cámara|teléfono|galaxy|xiaomi|huawei|tv|televisor|tele|mac|moto)',
    ),
    'too-short': any('(?:demasiado|muy|bastante|un poco|algo|tan|queda|quedan|queda muy) cort[oa]s?|más cort[oa]s?'),
    'too-long': any('(?:demasiado|muy|excesivamente|queda) larg[oa]s? (?:para|de|el|la|y)?'),
    'too-tight': any(
      '(?:demasiado|muy|bastante|un poco|algo|tan) (?:ajustad[oa]s?|estrech[oa]s?|apretad[oa]s?|justo|justa|justos|justas)|aprieta*|queda* (?:muy )?(?:justo|justa|apretad*|ajustad*)',
    ),
    'too-small': any(
      '(?:demasiado|muy|bastante|un poco|algo|tan|super|súper|más|mas|extremadamente|excesivamente) pequeñ[oa]s?|(?:queda*|viene*|talla*|quedó) (?:\\p{L}+ )?(?:pequeñ[oa]*|chic[oa]s?|chiquit*)|(?:muy|demasiado|más) (?:chic[oa]s?|chiquit[oa]s?)|minúscul[oa]s?|diminut[oa]s?|una talla (?:más|mayor|menos)|no (?:me )?cabe|tallaje (?:pequeño|muy pequeño)',
    ),
    'too-large': any(
      '(?:demasiado|muy|bastante|un poco|algo|tan|excesivamente) (?:grande*|anch[oa]s?|enorme*|holgad[oa]s?|voluminos[oa]s?)|(?:queda*|viene*|talla*|quedó) (?:\\p{L}+ )?(?:grande*|anch[oa]*|enorme*)|(?:es|son) enorme*',
    ),
    'poor-fit': any(
      'no (?:me |le |se |nos )?(?:\\p{L}+ )?(?:queda bien|encaja*|ajusta*|adapta*|quedó bien|sienta bien|cubre|vale la talla|cuadra*)|(?:talla|tallas|tallaje|medidas?) (?:\\p{L}+ ){0,4}?(?:no|mal|errónea*|equivocad*|incorrect*|rar[oa]*|engañ*|distint*)|(?:excepción|problema*|error) (?:de|con|en) la talla|mal (?:tallaje|patronaje|ajuste|entallad*)|queda (?:fatal|raro|mal)',
    ),
    'colour-differs': any(
      '(?:color|colores|tono|tonos) (?:\\p{L}+ ){0,5}?(?:no (?:es|era|son|eran|coincide*|corresponde*|me gust*)|distint*|diferent*|más (?:oscur*|clar*|fuerte*|apagad*|intens*|chillon*)|mas (?:oscur*|clar*|fuerte*)|nada que ver|feo|feos|apagad*|varía*|engañ*|decepcion*|otro)|(?:otro|distinto|diferente) color|no es el color',
    ),
    'smells-chemical': any(
      '(?:olor|huele|huelen|apesta|olía|tufo|peste) (?:\\p{L}+ ){0,4}?(?:plástico|químic[oa]s?|goma|pegamento|gasolina|pintura|disolvente|petróleo|caucho|amoniaco|barniz)',
    ),
    smells: any(
      '(?:mal|fuerte|desagradable|horrible|insoportable|asqueroso|malísimo|intenso|raro|penetrante|extraño) olor|olor (?:\\p{L}+ ){0,3}?(?:fuerte|desagradable|horrible|insoportable|malo|asqueroso|nauseabundo|raro|intenso|penetrante|fatal|muy fuerte|no (?:es|me))|(?:huele|huelen|olía|olían) (?:\\p{L}+ ){0,2}?(?:mal|fatal|horrible|fuerte|raro|asqueroso|a humedad|a viejo|muy mal|muy fuerte)|apesta*',
    ),
    'unclear-instructions': any(
      '(?:instrucciones|manual|explicaciones) (?:\\p{L}+ ){0,4}?(?:poco|nada (?:clar*|útil*)|no (?:son|es)|confus*|mal|malas|incomplet*|pésim*|escas*|liosas|insuficient*|pobres|incomprensibles|ininteligibles|deficientes|mejorables)|(?:malas|pésimas|pocas|escasas|confusas) instrucciones',
    ),
    'hard-to-assemble': any(
      '(?:difícil|dificil|complicad[oa]|imposible|costoso|cuesta|engorroso|lioso|no es fácil|nada fácil|dificultad) (?:\\p{L}+ ){0,2}?(?:de |para |al )?(?:montar|montaje|armar|ensamblar|atornillar)|(?:montaje|armado) (?:\\p{L}+ ){0,3}?(?:difícil|dificil|complicad[oa]|imposible|engorros[oa]|no (?:es|fue)|pesado|lios[oa]|costos[oa])|agujeros (?:\\p{L}+ ){0,3}?(?:no|mal)',
    ),
    'hard-to-install': any(
      '(?:difícil|dificil|complicad[oa]|imposible|costoso|cuesta|engorroso|lioso|no es fácil|nada fácil|dificultad) (?:\\p{L}+ ){0,2}?(?:de |para |al )?(?:instalar|colocar|poner|fijar)|instalación (?:\\p{L}+ ){0,3}?(?:difícil|dificil|complicad[oa]|imposible|engorros[oa]|no (?:es|fue)|pesada|lios[oa]|costos[oa])',
    ),
    'hard-to-set-up': any(
      '(?:difícil|dificil|complicad[oa]|imposible|costoso|no (?:he )?(?:consigo|conseguido|hay manera|puedo|pude|logro|logré)|cuesta|no es fácil) (?:\\p{L}+ ){0,2}?(?:de |para )?(?:configurar*|sincronizar*|emparejar*|programar*|vincular*|conectar*|activar*|registrar*)|(?:configuración|sincronización|programación|puesta en marcha) (?:\\p{L}+ ){0,3}?(?:difícil|complicad[oa]|imposible|liosa|tediosa|no)',
    ),
    'hard-to-clean': any(
      '(?:difícil|dificil|complicad[oa]|imposible|cuesta|no es fácil|incómod[oa]|engorroso) (?:\\p{L}+ )?(?:de )?(?:limpiar|lavar|limpieza)|limpieza (?:\\p{L}+ ){0,2}?(?:difícil|complicad[oa]|engorrosa)',
    ),
    'hard-to-use': any(
      '(?:difícil|dificil|complicad[oa]|incómod[oa]|imposible|engorros[oa]|cuesta|no es (?:muy )?fácil) (?:\\p{L}+ )?(?:de |para |al )?(?:usar|utilizar|manejar|abrir|cerrar|ponerse|leer|entender|sacar|quitar|manipular|ajustar)|(?:poco|nada|no es) (?:muy )?(?:práctic[oa]|manejable|intuitiv[oa]|funcional)',
    ),
    'battery-short': any(
      '(?:batería|bateria|pila|pilas|autonomía) (?:\\p{L}+ ){0,5}?(?:dura (?:\\p{L}+ )?(?:poco|nada)|no (?:dura|aguanta)|poco|poca|escasa|mala|se (?:agota|gasta|acaba|descarga)|corta|floja|fatal|baja|insuficiente|débil|muy justa)|(?:poca|escasa|mala|corta) (?:batería|autonomía)|se (?:descarga|gasta) (?:\\p{L}+ )?(?:rápido|enseguida|muy|pronto)',
    ),
    'no-connection': any(
      '(?:no|se|pierde|tampoco) (?:\\p{L}+ )?(?:conecta|conectan|desconecta|desconectan|empareja|sincroniza|vincula)|(?:conexión|bluetooth|wifi|señal|cobertura) (?:\\p{L}+ ){0,5}?(?:mala|no|se corta|pierde|falla|inestable|débil|floja|cortes|cae|pésima|intermitente)|(?:mala|sin|pierde (?:la|el)|poca|pérdida de) (?:conexión|señal|cobertura|bluetooth)|no (?:se )?conectan? bien|se corta',
    ),
    noisy: any(
      '(?:muy|demasiado|bastante|tan|super|algo|excesivamente) ruidos[oa]s?|ruidos[oa]s?|(?:hace|hacen) (?:\\p{L}+ )?(?:\\p{L}+ )?ruidos?|(?<!(?:quitan?|reducen?|aíslan?|eliminan?|cancelan?)(?: \\p{L}+)? )(?:mucho|demasiado|bastante) ruido|ruido (?:\\p{L}+ ){0,2}?(?:constante|molesto|insoportable|fuerte|excesivo|infernal|horrible)|(?:chirría*|cruje*|rechina*|zumbido)',
    ),
    'poor-picture': any(
      '(?:imagen|imágenes|calidad de (?:la )?imagen|vídeo|video|fotos|resolución|pantalla|cámara|definición) (?:\\p{L}+ ){0,4}?(?:mal[oa]*|pésim[oa]|borros[oa]*|pixelad[oa]*|oscur[oa]*|deficiente|no (?:se ve|es buena|es nítida)|deja que desear|baja|pobre|mejor*|horrible|poca)|(?:mala|baja|poca|pésima) (?:calidad de (?:la )?(?:imagen|vídeo|video)|resolución|definición)|borros[oa]s?|pixelad[oa]s?',
    ),
    'poor-sound': any(
      '(?:sonido|audio|volumen|graves|micrófono|micro|altavoz|calidad de (?:sonido|audio)) (?:\\p{L}+ ){0,4}?(?:mal[oa]*|pésim[oa]|baj[oa]|flojo|distorsion*|metálico|enlatado|deficiente|pobre|no (?:se oye|se escucha|es bueno|es muy)|deja que desear|horrible|fatal|poco)|(?:mal|poco|pésimo) (?:sonido|volumen|audio)|(?:se oye|se escucha|suena|suenan|se oyen) (?:\\p{L}+ )?(?:mal|fatal|bajo|poco|muy bajo|muy mal|metálico|enlatado)|no se (?:oye|escucha)',
    ),
    'light-weak': any(
      '(?:ilumina|alumbra|luz|iluminación|brillo|lámpara|leds?|linterna) (?:\\p{L}+ ){0,3}?(?:poco|poca|débil|floja|tenue|escas[oa]|no (?:es|ilumina|alumbra)|muy (?:baj[oa]|floja|débil|poca)|insuficiente|nada)|(?:poca|no da|escasa) (?:luz|iluminación|luminosidad)|no (?:ilumina|alumbra)',
    ),
    'not-holding': any(
      '(?:no|tampoco|apenas|nunca) (?:\\p{L}+ ){0,2}?(?:pega|pegan|sujeta|sujetan|agarra|adhiere|aguanta|se queda|fija|sostiene|pegaba|se mantiene|encaja)|se (?:me )?(?:cae|caen|resbala|resbalan|despega|despegan|mueve|mueven|suelta|sueltan|sale|salen|desliza|cayó) (?:\\p{L}+ ){0,2}?(?:todo|constantemente|continuamente|sol[oa]*|fácil*|enseguida|cada|siempre|mucho|del|de la|a cada|al)|(?:poca|mala|sin|ninguna) (?:adherencia|sujeción|fijación|agarre)|(?:ventosa no)|se (?:me )?(?:ha |han )?(?:despegó|despegado|despegaron|despega|despegan)',
    ),
    'too-slow': any(
      '(?:muy|demasiado|bastante|extremadamente|super|tan) lent[oa]s?|(?:es|va|carga|funciona|son) (?:\\p{L}+ )?lent[oa]s?|se (?:cuelga|bloquea|traba|queda pillad[oa])|velocidad (?:\\p{L}+ ){0,3}?(?:lenta|baja|muy (?:corta|baja|lenta)|se queda)',
    ),
    'too-weak': any(
      '(?:muy|demasiado|bastante|tan) débil*|(?:poco|no es muy|no son (?:muy|demasiado)) (?:potente*|eficaz|eficaces)|(?:poca|falta de|le falta|sin|escasa|no tiene) (?:\\p{L}+ )?(?:potencia|fuerza|succión|presión)|no (?:\\p{L}+ )?(?:corta*|limpia*|aspira*|tritura*|calienta*|enfría*|seca*|absorbe*|depila*|rasura*|plancha*) ?(?:bien|nada|mucho)?|(?:corta|limpia|aspira|calienta|absorbe|enfría) (?:\\p{L}+ )?(?:mal|poco|muy poco)|poco potente',
    ),
    'no-effect': any(
      '(?:no|ningún|ninguna|nada|cero|sin|nulo|nula) (?:\\p{L}+ ){0,4}?(?:efecto|resultado*|efectos|mejora|mejoría|cambio|diferencia|eficaz|efectiv[oa])|no (?:me |le |nos )?(?:\\p{L}+ )?(?:ha )?(?:hace nada|hizo nada|notado nada|noté nada|funcionado para|ayudado|he notado)|ineficaz|inefectiv[oa]|no he (?:notado|visto) (?:\\p{L}+ ){0,2}?(?:nada|resultado*|mejora|diferencia|cambio*)',
    ),
    'too-thin': any(
      '(?:muy|demasiado|bastante|tan|super|excesivamente|extra) (?:fin[oa]s?|delgad[oa]s?|transparente*)|(?:tela|material|plástico|tejido|latex|látex) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:fin[oa]|delgad[oa]|transparente)|se (?:transparenta|trasluce|clarea)|transparenta|poco grosor',
    ),
    flimsy: any(
      '(?:frágil*|endeble*|(?:muy|demasiado|bastante|tan|algo) floj[oa]s?|inestable*|poco (?:\\p{L}+ )?(?:resistente*|estable*|robust[oa]s?|sólid[oa]s?|consistente*|rígid[oa]*)|no (?:es|son|parece|tiene) (?:\\p{L}+ )?(?:resistente*|estable*|robust[oa]|sólid[oa]*|rigidez|consistente)|se tambalea|tambalea|cojea|debilucho|muy débil y)',
    ),
    cheap: any(
      '(?:cutre|cutres|baratij*|de (?:mala|baja) calidad y barato|parece (?:\\p{L}+ )?(?:barat[oa]|de juguete|cutre|de los chinos)|plasticos[oa]|plastiquer[oa]|muy de plástico|de bazar|de los chinos)',
    ),
    'poor-finish': any(
      '(?:mal|muy mal|pésimamente|pobremente) (?:acabad[oa]s?|cosid[oa]s?|hech[oa]s?|terminad[oa]s?|rematad[oa]s?|confeccionad[oa]s?|construid[oa]s?|pintad[oa]s?|impres[oa]s?|fabricad[oa]s?|pegad[oa]s?|cortad[oa]s?|ensamblad[oa]s?|diseñad[oa]s?)|(?:acabado|acabados|terminación|terminaciones|costuras|remates|confección|fabricación) (?:\\p{L}+ ){0,4}?(?:mal[oa]*|pésim*|deficiente*|pobre*|regular*|dejan? (?:mucho )?que desear|mejorable*|cutre*|flojo*|horrible*|no)|mal acabado|malos acabados|defecto de fábrica',
    ),
    'poor-quality': any(
      '(?:mala|mal|baja|poca|pésima|malísima|ínfima|nula|dudosa|peor|escasa) calidad|control de calidad (?:\\p{L}+ ){0,4}?(?:horr*|pésim*|nulo|nefasto|inexistente|mal*|no)|calidad (?:\\p{L}+ ){0,5}?(?:mala|malísima|pésima|baja|muy baja|nefasta|ínfima|deja (?:mucho |bastante )?que desear|pobre|regular|mejorable|dudosa|decepcionante|horrible|fatal|justa|justita|mediocre|inferior)|calidad (?:\\p{L}+ ){0,2}?no (?:es|me (?:gusta|convence)|tiene)|(?:muy )?mala calidad|no (?:tiene|es de|son de) (?:\\p{L}+ )?(?:buena )?calidad',
    ),
    uncomfortable: any(
      '(?:incómod[oa]s?|incomod[oa]s?|no (?:es|son) (?:\\p{L}+ )?cómod[oa]s?|poco cómod[oa]s?|pica|pican|raspa|roza|hace daño|hacen daño|molest[oa]s? de llevar)',
    ),
    flavour: any(
      '(?:sabor|sabe|saben|gusto) (?:\\p{L}+ ){0,4}?(?:mal*|horrible*|fatal|asqueroso|raro|amarg[oa]|químico|artificial|desagradable|no (?:me|es|tiene)|insípid[oa]|a (?:plástico|medicina|nada|química)|pésimo|rancio|extraño)|(?:mal|horrible|extraño|poco|sin) (?:sabor|gusto)|(?:insípid[oa]|rancio|incomible|imbebible|demasiado (?:dulce|salado|amargo|ácido))',
    ),
    story: any(
      '(?:libro|historia|película|peli|novela|trama|juego|final|argumento|guion) (?:\\p{L}+ ){0,4}?(?:aburrid[oa]|decepcion*|floj[oa]|lent[oa]|predecible|previsible|mal[oa]|sin sentido|no (?:me|engancha|gust*)|soso|sosa|pesad[oa])|(?:aburrid[oa]|predecible|previsible|mal escrit[oa])|no engancha',
    ),
    'too-dear': any(
      '(?:muy|demasiado|algo|un poco|bastante|excesivamente|tan) car[oa]s?|(?:car[oa]s?) para (?:lo|el|ser|la)|precio (?:\\p{L}+ ){0,3}?(?:elevado|alto|excesivo|abusivo|exagerado|desorbitado|car[oa]|alt[oa])|no (?:\\p{L}+ )?(?:vale|merece|valen) (?:\\p{L}+ ){0,2}?(?:pena|que cuesta|precio|dinero|lo que)|esperaba (?:algo )?más por (?:ese|este|el) precio|más barat[oa]s? (?:en|que)|calidad[- /]?precio (?:\\p{L}+ ){0,2}?(?:mala|pésima|regular)',
    ),
  },
  parts: {
    zip: any('cremalleras?|cierres? de cremallera|zíper'),
    battery: any('baterías?|baterias?|pilas?'),
    charger: any('cargador(?:es)?'),
    cable: any('cables?'),
    plug: any('enchufes?|clavija'),
    strap: any('correas?|tirantes?'),
    handle: any('asas?'),
    lid: any('tapas?|tapones|tapón'),
    button: any('botón|boton|pulsador'),
    buttons: any('botones|teclas'),
    screen: any('pantallas?|display'),
    sole: any('suelas?'),
    seams: any('costuras?|cosidos?'),
    screws: any('tornillos?'),
    hinge: any('bisagras?'),
    wheels: any('ruedas?'),
    lens: any('lentes?|objetivo'),
    filter: any('filtros?'),
    pump: any('bomba'),
    motor: any('motor'),
    remote: any('mando a distancia|control remoto'),
    app: any('app|aplicación'),
    bluetooth: any('bluetooth'),
    speaker: any('altavo(?:z|ces)|bocinas?|parlantes?'),
    microphone: any('micrófono|micro'),
    camera: any('cámara'),
    keyboard: any('teclado'),
    blade: any('cuchillas?'),
    brush: any('cepillos?|cerdas'),
    hose: any('manguera'),
    nozzle: any('boquillas?|pulverizador'),
    fabric: any('telas?|tejido'),
    sleeves: any('mangas'),
    pockets: any('bolsillos?'),
    lining: any('forro'),
    print: any('estampado|impresión'),
    coating: any('revestimiento|pintura|recubrimiento'),
    glue: any('pegamento|adhesivo|cola'),
    'suction-cup': any('ventosas?'),
    clasp: any('broche|hebilla'),
    hook: any('ganchos?'),
    holder: any('soportes?|enganche'),
    stand: any('trípode|peana'),
    cover: any('fundas?'),
    case: any('carcasas?'),
    instructions: any('instrucciones|manual'),
    software: any('software|firmware'),
    light: any('luz|luces|leds?'),
    switch: any('interruptor'),
    legs: any('patas'),
    frame: any('marco|estructura'),
    pages: any('páginas'),
    binding: any('encuadernación'),
    stones: any('piedras|piedrecitas'),
    heel: any('tacón|tacones'),
    insoles: any('plantillas?'),
    bag: any('bolsas?'),
    box: any('caja|cajas'),
  },
  likes: {
    service: any(
      '(?:buen|buena|excelente|gran|muy buena|muy buen|estupend[oa]|magnífic[oa]|perfecto|inmejorable) (?:\\p{L}+ )?(?:servicio|atención|vendedor|trato|atención al cliente)|(?:servicio|vendedor|atención|trato) (?:\\p{L}+ ){0,2}?(?:excelente|muy (?:buen[oa]|amable|atento|bien)|perfect[oa]|serio|inmejorable|diez|de 10|estupend[oa])|recomiendo (?:el |al )?vendedor|todo correcto con el vendedor',
    ),
    'fast-delivery': any(
      '(?:envío|entrega|llegada|servicio) (?:\\p{L}+ ){0,3}?(?:rápid[oa]|rapid[oa]|rapidísim[oa]|antes de|super rápid[oa]|veloz)|(?:llegó|llego|llegaron|ha llegado|recibí) (?:\\p{L}+ ){0,4}?(?:rápido|rapido|antes de|rapidísimo|muy pronto|enseguida|en (?:dos|un|1|2) días?)|(?:rápid[oa]|rapidez) (?:en )?(?:el |la )?(?:envío|entrega)',
    ),
    'good-delivery': any(
      '(?:envío|entrega|llegada) (?:\\p{L}+ ){0,3}?(?:puntual|perfect[oa]|en (?:el )?plazo|a tiempo|impecable)|(?:llegó|llego|llegaron|ha llegado|han llegado|recibí|recibido|entregado) (?:\\p{L}+ ){0,4}?(?:a tiempo|puntual*|en plazo|(?:en|dentro de) (?:el |la )?(?:plazo|fecha)|cuando tocaba)',
    ),
    'well-packed': any(
      '(?:bien|muy bien|perfectamente|cuidadosamente|super bien) (?:embalad[oa]s?|empaquetad[oa]s?|empacad[oa]s?|presentad[oa]s?|envuelt[oa]s?)|(?:buen|excelente|perfecto) (?:embalaje|empaquetado)|embalaje (?:\\p{L}+ )?(?:perfecto|excelente|muy bueno|correcto)',
    ),
    intact: any(
      '(?:llegó|llego|llegado|llegaron|recibido|recibí|vino|entregado) (?:\\p{L}+ ){0,3}?(?:en (?:perfectas|buenas|muy buenas|óptimas) condiciones|en (?:perfecto|buen|muy buen) estado|perfectamente|intact[oa]s?)',
    ),
    'easy-assembly': any(
      '(?:fácil|facil|sencill[oa]|rápid[oa]|simple) (?:\\p{L}+ )?(?:de |para )?(?:montar|montaje|armar|ensamblar)|montaje (?:\\p{L}+ ){0,2}?(?:fácil|facil|sencill[oa]|rápid[oa]|simple)|se monta (?:\\p{L}+ )?(?:fácil*|rápid*|muy|sin)',
    ),
    'easy-install': any(
      '(?:fácil|fáciles|facil|sencill[oa]|rápid[oa]|simple) (?:\\p{L}+ )?(?:de |para )?(?:instalar|colocar|poner|instalación)|instalación (?:\\p{L}+ ){0,2}?(?:fácil|facil|sencill[oa]|rápid[oa]|simple)|se (?:instala|coloca) (?:\\p{L}+ )?(?:fácil*|rápid*|muy|sin)',
    ),
    'easy-use': any(
      '(?:fácil|facil|fáciles|sencill[oa]|cómod[oa]|simple) (?:\\p{L}+ )?(?:de |para )?(?:usar|utilizar|manejar|aplicar)|(?:fácil|facil|sencill[oa]) (?:de )?(?:uso|manejo)|(?:uso|manejo) (?:\\p{L}+ )?(?:fácil|sencillo|intuitivo|muy sencillo)|intuitiv[oa]|fácil manejo|facilidad de uso',
    ),
    sound: any(
      '(?:buen|gran|excelente|muy buen|buena calidad de) sonido|(?:sonido|audio) (?:\\p{L}+ ){0,2}?(?:excelente|muy buen[oa]|perfecto|genial|espectacular|brutal|impresionante|bueno|nítido)|(?:suena|suenan|se oye|se escucha) (?:\\p{L}+ )?(?:bien|muy bien|genial|de lujo|de maravilla|perfect*|increíble|espectacular)',
    ),
    picture: any(
      '(?:buena|gran|excelente|muy buena|mejor) (?:calidad de )?(?:imagen|resolución|definición)|(?:imagen|pantalla|calidad de imagen) (?:\\p{L}+ ){0,2}?(?:excelente|muy buena|perfecta|genial|espectacular|nítida|increíble|buena)|se ve (?:\\p{L}+ )?(?:genial|perfecto|de lujo|nítido|espectacular)',
    ),
    battery: any(
      '(?:batería|bateria|autonomía) (?:\\p{L}+ ){0,3}?(?:dura mucho|excelente|muy buena|genial|bastante|impresionante|larga|espectacular)|(?:buena|gran|excelente|mucha) (?:batería|autonomía|duración)',
    ),
    value: any(
      'mejor relación|(?:buen|muy buen|excelente|gran|buena|inmejorable|estupendo|fantástica) (?:precio|relación calidad|calidad[- /]?precio|relación)|relación calidad[- /]*precio (?:\\p{L}+ ){0,2}?(?:buena|muy buena|excelente|inmejorable|perfecta|genial|estupenda|increíble)|(?:precio|calidad[- /]*precio) (?:\\p{L}+ ){0,2}?(?:excelente|muy buen[oa]|inmejorable|genial|perfect[oa]|increíble|imbatible|estupendo|razonable|de 10)|(?:barat[oa]|económic[oa]|vale la pena|merece la pena)|para el precio (?:\\p{L}+ ){0,3}?(?:bien|genial|perfecto)|por el precio (?:\\p{L}+ ){0,2}?(?:está|muy bien|perfecto|genial)',
    ),
    'as-described': any(
      '(?:tal|igual|exactamente|justo|como|tal y como) (?:\\p{L}+ ){0,3}?(?:describe*|descrip*|foto|fotos|imagen|anuncia*|esperaba|indica|aparece|buscaba|muestra|quería|ve en)|(?:cumple|supera) (?:\\p{L}+ )?(?:mis |las |con |nuestras )?(?:\\p{L}+ )?expectativas|corresponde (?:\\p{L}+ )?(?:con|a) la descripción',
    ),
    fit: any(
      '(?:me queda|me quedan|sienta|sientan|encaja|encajan|ajusta|ajustan|se adapta) (?:\\p{L}+ ){0,2}?(?:bien|muy bien|perfect*|genial|fenomenal|de lujo|como un guante|estupend*)|talla (?:\\p{L}+ )?(?:perfect[oa]|correct[oa]|adecuad[oa]|ideal|bien|exacta)',
    ),
    comfort: any(
      '(?:cómod[oa]s?|comod[oa]s|confortable*|comodísim[oa]s?)|comodidad (?:\\p{L}+ ){0,2}?(?:lo mejor|máxima|excelente|total|increíble|inmejorable)|(?:mucha|gran|máxima) comodidad',
    ),
    fabric: any(
      '(?:buen|buena|bonita|muy buen|suave|excelente) (?:tela|tejido|material|tacto)|(?:tela|tejido|material|tacto) (?:\\p{L}+ ){0,2}?(?:suave|agradable|muy (?:buen[oa]|suave|agradable)|de calidad|excelente|bonita|resistente)|(?:muy|super|súper|tan) (?:suave*|suavecit[oa]*|sedoso)',
    ),
    colour: any(
      '(?:bonito|precioso|buen|lindo|hermoso|bonitos|preciosos) color(?:es)?|color(?:es)? (?:\\p{L}+ ){0,2}?(?:bonit[oa]s?|precios[oa]s?|muy (?:bonit[oa]s?|viv[oa]s?|chul[oa]s?)|perfect[oa]s?|viv[oa]s?|genial*|espectacular*|ideal*)|me encanta el color',
    ),
    scent: any(
      '(?:huele|huelen) (?:\\p{L}+ ){0,2}?(?:bien|muy bien|genial|de maravilla|rico|delicioso|fenomenal)|(?:buen|rico|agradable|delicioso) (?:olor|aroma)|(?:olor|aroma|fragancia) (?:\\p{L}+ ){0,2}?(?:agradable|muy (?:buen[oa]|agradable|rico)|delicios[oa]|ric[oa]|maravillos[oa]|espectacular)',
    ),
    flavour: any(
      '(?:sabor|sabe|saben) (?:\\p{L}+ ){0,2}?(?:bien|muy (?:buen[oa]|bien|rico)|excelente|delicioso|genial|agradable|rico|buenísimo|espectacular|increíble)|(?:buen|rico|delicioso|excelente) sabor|(?:riquísim[oa]s?|delicios[oa]s?|buenísim[oa]s? de sabor|muy ric[oa]s?)',
    ),
    story: any(
      '(?:buen|gran|excelente|muy buen|maravilloso|bonito|precioso) (?:libro|disco)|(?:buena|gran|excelente|muy buena|bonita) (?:historia|película|peli|novela|serie|lectura)|(?:libro|historia|película|novela) (?:\\p{L}+ ){0,3}?(?:excelente|genial|recomendable|entretenid[oa]|divertid[oa]|maravillos[oa]|interesante|muy buen[oa]|engancha|encant*)|me ha encantado el libro',
    ),
    gift: any(
      '(?:buen|gran|perfecto|bonito|ideal para|excelente) (?:\\p{L}+ )?(?:regalo|regalar|detalle)|(?:regalo|regalé|regalado) (?:\\p{L}+ ){0,4}?(?:encant*|gust*|perfecto|acert*|éxito|content*)',
    ),
    loved: any('(?:le|les) (?:ha |han )?(?:encantó|encantado|gustó mucho|gustado mucho|encanto)'),
    kids: any(
      '(?:niños|niñas|peques|chicos|críos|nenes|pequeños|hijos)(?! (?:que|a los que)) (?:\\p{L}+ ){0,4}?(?:encanta*|encantados|disfrut*|feliz|felices|gusta*|pasan|divierten)|(?:les encanta|se lo pasan (?:bien|pipa|genial)|lo pasan pipa)',
    ),
    finish: any(
      '(?:buen|buenos|muy buenos|excelentes) acabado*|(?:buena|excelente) (?:construcción|terminación)|bien (?:hech[oa]s?|acabad[oa]s?|construid[oa]s?|rematad[oa]s?)',
    ),
    sturdy: any(
      '(?:muy |super |bastante |es |son |y |parece )?(?:resistente*|robust[oa]s?|sólid[oa]s?|(?<!posición )estable*)',
    ),
    practical: any(
      '(?:muy |super |súper |bastante |es |son |y )?(?:práctic[oa]s?|(?<!(?:información|informaciones|vida|consejo|consejos|espacio|superficie|tiempo|datos?) )útil(?:es)?|funcional*|versátil*)|(?:muy|super) (?:útil|útiles|manejable*)',
    ),
    effect: any(
      '(?:buen|buenos|excelente|excelentes|muy buen|gran|genial) resultados?|resultados? (?:\\p{L}+ )?(?:excelente*|muy buen[oa]s?|espectacular*|genial*|tan bueno|perfecto)|(?:muy |bastante )?(?:efectiv[oa]s?|eficaz|eficaces)|deja (?:\\p{L}+ ){0,3}?(?:suave|limpi[oa]|perfect[oa]|sedoso)|se nota (?:\\p{L}+ )?(?:la |el |mucho)',
    ),
    works: any(
      '(?:funciona|funcionan|funcionando|va|van|cumple|cumplen|sirve) (?:\\p{L}+ ){0,3}?(?:bien|muy bien|perfect*|genial|de maravilla|correctamente|estupend*|fenomenal|de lujo|a la perfección|de fábula|su función|función|cometido|sin problema*)|cumple (?:\\p{L}+ )?(?:con )?(?:su |perfectamente|lo|bien)|sin ningún problema|hace (?:bien )?su (?:función|trabajo)',
    ),
    looks: any(
      '(?:muy|súper|super|es|son|queda|quedan|tan|realmente) (?:\\p{L}+ )?(?:bonit[oa]s?|chul[oa]s?|elegante*|precios[oa]s?|mon[oa]s?|lind[oa]s?|hermos[oa]s?|guap[oa]s?|estilos[oa]s?|coquet[oa]s?)|(?:precios[oa]s?|hermos[oa]s?|chulísim[oa]s?|bonit[oa]s?|preciosidad)|(?:buen|bonito|gran|excelente) (?:diseño|aspecto|look)|diseño (?:\\p{L}+ ){0,2}?(?:bonito|elegante|moderno|chulo|precioso|perfecto|espectacular|muy)',
    ),
    quality: any(
      '(?:buena|muy buena|excelente|gran|buenísima|alta|mejor|estupenda|magnífica|(?:producto|productos|material|materiales|artículo|es|son) de) calidad|calidad (?:\\p{L}+ ){0,2}?(?:buena|muy buena|excelente|buenísima|estupenda|perfecta|inmejorable|increíble|superior|espectacular|10|diez)|(?:muy )?buen material*',
    ),
    product: any(
      '(?:muy )?buena? (?:producto|compra|artículo)|(?:excelente|gran|estupendo|fantástico) (?:producto|compra|artículo)|(?:es|son|producto) muy buen[oa]s?(?! \\p{L}+[oad]\\b)',
    ),
  },
};
