/** Spanish words by concept, of both sides of the Atlantic. */
import type { ConceptWords } from './concept.ts';

export const ES_CONCEPTS: ConceptWords = {
  battery: 'bateria* pila pilas autonomia mah bateria_dura',
  charge: 'carga cargar cargador carga_rapida enchufe enchufar recarg* cargan cargado corriente',
  sound:
    'sonido suena audio graves volumen microfono micro altavoz altavoces oye oir escucha* voz musica bocina agudos',
  noise:
    'ruido* ruidoso* chirri* zumbido pitido vibra suena_mucho crujido cruje hace_ruido rechina traquetea golpeteo pitidos escandaloso mete_ruido ruidito vibraciones tic_tac',
  picture: 'imagen* pantalla resolucion borros* foto* camara pixel* nitid* video* enfoque calidad_de_imagen',
  signal: 'señal wifi bluetooth conect* conexion desconect* empareja* cobertura alcance red internet vincul*',
  speed:
    'lento lenta lentitud velocidad se_traba bloquea se_cuelga cuelga respuesta tarda lag rapidez trabado pega_tirones',
  software:
    'software aplicacion app apps actualiz* driver* instal* windows android error programa cuenta descarg* registr*',
  power: 'potencia potente succion aspira motor fuerza presion chorro aspiracion',
  light: 'luz luces brillo ilumin* oscuro alumbra luminos* lumenes led enciende',
  heat: 'calienta calor caliente temperatura sobrecalient* recalient* calentar tibio abriga quema',
  cold: 'frio enfria hielo fresco congel* termico mantiene_el_frio aire',
  absorb: 'absorb* seca secado empapa absorción secar',
  water: 'agua impermeable mojad* humedad lluvia estanco sumergible moja',
  stick:
    'pega pegamento adhesivo adhiere despega* se_cae sujeta sujecion ventosa* iman* agarra burbujas no_pega caen suelta se_suelta fija fijacion velcro desprend* no_se_pega no_pega_bien se_despegan se_descuelga no_sujeta no_aguanta se_desprende no_se_mantiene se_mueven se_baja no_agarra no_cierra no_ajusta',
  slip: 'resbala* desliza* antideslizante se_mueve mueve baila',
  sharp: 'corta corte cuchilla* afilad* filo cuchillo afeita* tijera* rasura',
  clean: 'limpia* limpio lava* lavado mancha* suciedad restos enjuag* polvo quita lavar',
  effect:
    'efecto* eficaz efectiv* resultado* diferencia ayuda cambio mejora* hace_nada sirve* nota notado funciona_bien noto no_hace notar ningun_efecto sin_efecto ningun_cambio no_noto no_he_notado ningun_resultado sin_resultados no_hace_efecto no_produce no_ayuda no_cumple no_hace_lo nada_de_nada hace_efecto',
  skin: 'piel cara hidrat* grasa seca granos arrugas crema poros labios manchas cutis acne',
  hair: 'pelo cabello rizo* pestañas champu barba caspa peluca encrespa*',
  body: 'adelgazar bajar_de_peso estomago digest* energia articulacion* dolor* apetito peso kilos cansancio dosis hinchazon',
  sleep: 'dormir sueño duermo insomnio descanso duerme',
  fabric: 'tela tejido algodon poliester lana cuero piel_sintetica forro material* relleno licra lino textil',
  plastic: 'plastico* goma silicona espuma pvc resina hule',
  metal: 'metal* acero inoxidable aluminio hierro oxid* oxido chapa laton plateado',
  wood: 'madera aglomerado cristal ceramica vidrio porcelana bambu contrachapado',
  seam: 'costura* cosid* hilo* cremallera boton botones descosid* cierre dobladillo',
  finish:
    'acabado* fabricado pintura mal_hecho terminacion* rematad* rebabas construccion mal_acabado torcido soldadura pulido cortes bordes hecho',
  print:
    'impresion impreso papel paginas tinta letra letras encuaderna* texto hojas ortograf* portada estampado ilegible',
  thin: 'fino fina delgad* transparente* finito fin*o transluc*',
  hard: 'duro dura rigid* asper* pica rasposo tieso',
  soft: 'suave blando blanda mullido flexible suavidad',
  'cheap-look':
    'barato baratija cutre basura chatarra porqueria mala_calidad juguete chino china todo_a_100 bazar birria corriente cutrez de_los_chinos',
  flimsy:
    'fragil* endeble* inestable floj* se_dobla poco_resistente tambalea debil dobl* poca_consistencia enclenque delicado',
  blemish:
    'rayad* rayon* arañazo* golpe* golpead* agujero* mancha* defecto* marca* grieta* abollad* desperfecto* rasguño* manchad*',
  wear: 'decolor* destiñ* destiñe encog* bolitas desgast* pela pelando descascar* agriet* estirad* desteñid* deforma* deshilach* suelta_pelo desconch* deshace* gasta',
  rot: 'moho podrid* rancio caducad* gusanos insectos mal_estado echado_a_perder descompuesto bichos hongos marchit* fresco',
  break:
    'rompio roto rota rotos rompe* rompi* partio partid* quebr* rasg* se_cayo desarm* despedaz* desmonta* rajo rajad* estallo reviento revent* rompen',
  stop: 'dejo_de_funcionar no_funciona no_enciende dejo_de murio no_prende se_apaga apaga no_carga averi* no_va no_arranca no_sirve ya_no_funciona se_paro dejado_de no_funcionan no_funcionaba no_encendia no_lee descompuso no_reconoce fundio fundid* no_calienta no_gira no_hace_nada no_carga_bien no_se_enciende se_quedo no_responde no_conecta dejo_de_cargar ha_dejado dejaron murieron se_estropeo se_averio kaput no_lava no_marca',
  fault:
    'defectuos* defecto* fallo falla* fallos averia* tara funcionamiento estropead* estrope* malogr* danado dañado',
  last: 'dura durado duro_poco duracion durabilidad aguanta* resist* duradero vida_util durar duraron',
  part: 'asa tapa rueda* boton interruptor tornillo* bisagra* correa* pata* gancho soporte* manguera muelle cierre manija pieza* clip mando tecla* cable conector palanca pie base',
  leak: 'fuga* gotea* pierde_agua se_sale derram* filtra* pierde escape pierden pierde_aire',
  quality: 'calidad mala_calidad pesima_calidad calidades calidad_precio',
  sturdy: 'resistente robusto* solid* estable consistente firme',
  arrive:
    'llego llegaron recibi recibido llegado ha_llegado entrega* al_abrir vino vinieron abri llega al_recibir me_llego recibir viene venia lleg*',
  damage:
    'dañad* golpead* aplastad* abollad* roto rota rotos mal_estado en_mal_estado destroz* machacad* doblad* magullad* rotas llego_roto',
  dirty: 'suci* polvo manchad* pelos grasa mugre asqueros* huellas',
  box: 'caja embalaje paquete empaque empaquetad* bolsa envase embalad* bote envoltorio envuelto sobre botella carton tapon precinto estuche',
  protect: 'burbuja* proteccion proteg* acolchad* relleno cuidado sin_proteccion',
  seal: 'precint* sellad* sello abiert* abierta cerrad* manipulad* desprecint*',
  gift: 'regal* cumpleaños navidad boda reyes comunion aniversario obsequio',
  late: 'tard* tarde retras* demor* lento mucho_tiempo no_llego_a_tiempo tardaron tardado con_retraso fuera_de_plazo a_tiempo mucho_retraso dias_de_retraso llego_tarde tardo_mucho mas_tarde tarda_mucho tardo tardó fuera_de_tiempo muchisimo eternidad se_retraso mas_de_un_mes sin_stock agotado',
  delivery: 'envio* entrega* enviado enviaron plazo reparto transporte despach* prime gastos_de_envio mandaron',
  wait: 'espera* semanas meses_despues prevista fecha_de_entrega plazo prometi* todavia aun_no dias_despues fecha_prevista llevo',
  courier:
    'correos seur mrw repartidor mensajero mensajeria transportista dhl ups gls nacex cartero paqueteria celeritas fedex amazon_logistics',
  lost: 'nunca_llego no_llego no_ha_llegado no_recibi perdid* perdio vecino* nunca_recibi no_me_ha_llegado no_he_recibido extravi* direccion_equivocada no_me_llego nunca_me_llego en_la_puerta buzon no_lo_he_recibido jamas sin_recibir no_lo_recibi no_entreg* ausente no_ha_llegado_nunca sigue_sin_llegar sin_llegar aun_no_lo_he no_aparece desaparecido se_ha_perdido nunca_me_lo no_lo_entregaron entregado_a_otra dejado_en todavia_no_lo',
  tracking:
    'seguimiento rastreo figura_como_entregado aparece_como entregado_y estado_del_pedido numero_de_seguimiento',
  wrong:
    'equivoca* erroneo incorrect* otro_producto en_lugar en_vez otra_cosa otro_modelo no_es_lo_que pedi pedido distinto_al mandaron otro error otra_talla otro_color no_era',
  missing:
    'falta faltan faltaba* sin incomplet* no_incluye no_trae no_venia no_viene faltante no_traia olvidaron faltan_piezas vacia vacio no_vienen no_trajo',
  count:
    'solo_uno solo_una unidades piezas par pack juego cantidad mitad solo_viene una_sola un_solo paquete_de unidad',
  accessory:
    'accesorio* tornillos piezas manual instrucciones adaptador cable mando soporte kit repuesto* recambio cargador',
  described:
    'descripcion descrito foto anunci* publicidad indica* pone engaño* publicit* anuncio segun especifica* promet* muestra* engañ* falsa dice supuest* caracteristicas ficha imagen_del describe mencion* aparece publicidad_engañosa engañosa no_corresponde_con no_es_como como_en_la_foto no_es_lo_anunciado mentira anunciaban informacion_falsa supuestamente prometido vendido_como en_la_descripcion inducen',
  different:
    'diferente* distint* no_corresponde no_es_igual nada_que_ver no_coincide no_se_parece igual corresponde* coincide parecido no_es_como nada_parecido nada_ver no_es_el_mismo no_es_la_misma distinto_a cambia_mucho otra_cosa_distinta',
  expected:
    'esperaba expectativa* decepcion* pensaba imagin* creia ilusion lo_que_esperaba esperado me_esperaba esperar',
  size: 'talla* tamaño cm mm medida* dimension* numero xl xxl tallaje grande_de talla_s centimetros tamano formato diametro',
  small: 'pequeñ* chic* estrech* ajustad* cort* apretad* justo diminut* mini pequeno',
  big: 'grande* anch* enorme holgad* demasiado_grande gigante amplio gordo voluminos* largo',
  length: 'larg* longitud alto altura grosor profund* cort* ancho grueso gruesa espesor bajo',
  weight: 'pesad* pesa ligero peso gramos kilos liviano',
  fit: 'queda quedan cabe encaja ajusta hombros mangas cintura cadera pecho pie pies cabeza muñeca horma sienta calza entra talla_bien quedo busto encajan',
  capacity: 'capacidad litros ml espacio memoria almacen* volumen bolsillo* gb cabe contenido contiene hueco',
  colour: 'color* tono tonalidad colorido',
  'colour-name':
    'rojo azul verde amarillo negro blanco rosa morado naranja gris marron beige dorado plateado turquesa negra blanca roja oscuro claro granate cafe',
  smell: 'olor* huele* aroma fragancia olia olores oler perfume',
  stink:
    'apesta peste* mal_olor quimico hediondo pestilente fuerte_olor insoportable desagradable olor_a plasticucho humedad mareante toxico',
  fake: 'falso falsa falsificacion* imitacion replica* estafa* copia pirata no_es_original no_original timo estafador* engaño falsificad*',
  used: 'usad* segunda_mano reacondicionad* abierto_previamente devuelto ya_usado no_es_nuevo no_nuevo usado_anteriormente uso_previo de_exposicion utilizado_antes',
  expired: 'caducad* caducidad vencid* fecha_de_caducidad vencimiento expirad* vence',
  genuine: 'original* autentic* oficial marca genuino verdadero de_marca',
  money: 'precio* euro* € dinero cuesta costo pague pagado pesos pagar vale coste',
  expensive: 'caro cara caros caras excesivo carisimo precio_alto sobrevalor* elevado costoso precio_elevado',
  worth:
    'vale_la_pena relacion_calidad no_vale calidad/precio calidad-precio por_el_precio tirar_el_dinero desperdicio dinero_tirado merece perdida_de_dinero por_ese_precio malgast* tirado',
  discount: 'oferta* descuento rebaja* cupon mas_barato bajo_de_precio promocion barato_en',
  seller:
    'vendedor* tienda servicio_al_cliente atencion_al_cliente empresa soporte amazon proveedor servicio fabricante servicio_tecnico vendedores atencion',
  rude: 'grosero* maleducad* ignora* se_niega* pesim* mala_atencion irrespons* mentiros* mala_gestion incompetente* verguenza se_lavan no_se_hace mal_servicio nefast* pasan_de sinverguenza* ladrones malas_formas no_se_responsabilizan no_se_hacen poca_seriedad falta_de_respeto informales poco_serio nula_atencion tomadura pasotas estafadores',
  contact: 'contact* llame llamado correo email mensaje* escribi telefono reclam* comunica* llamar reclamacion',
  answer: 'respond* respuesta no_responde* contest* sin_respuesta no_contesta* solucion ninguna_respuesta no_dan caso',
  refund: 'reembols* devolucion_del_dinero devolver_el_dinero devuelvan abono devuelto_el_dinero devolvieron',
  return: 'devol* devuelt* devuelvo cambi* reemplaz* sustitu* reenvi* repuesto devolver_lo devolverlo',
  warranty: 'garantia repara* factura servicio_tecnico arregl*',
  manual: 'instrucciones manual guia explic* indicaciones folleto tutorial manual_de',
  assemble: 'mont* armar instala* ensambl* coloca* agujeros tornillos atornillar fijar encajar armado taladr* acopl*',
  difficult:
    'dificil* complicad* incomod* engorros* poco_practico imposible costoso no_es_facil tedios* cuesta_mucho lioso cuesta poco_intuitivo complicacion* mal_diseñ* trabajo_que poco_util cuesta_trabajo nada_practico poco_comodo se_hace_dificil lia enrevesado cuesta_mucho_trabajo mal_pensado imposible_de pesadilla aparatoso poco_manejable costoso_de nada_intuitivo dificulta farragoso',
  understand:
    'entend* ingles chino español idioma* traduc* incomprensible entiende* claro castellano italiano explica ininteligible',
  compatible:
    'compatib* incompatible* no_es_para modelo* iphone samsung adapta* no_vale_para coche reconoce no_encaja no_sirve_para no_es_compatible valido universal soporta',
  setup: 'configur* ajust* program* manej* sincroniz* menu uso regul* control* modo funciones puesta_en_marcha',
  comfort:
    'comod* incomod* roza* aprieta molest* suda* clava transpira confort* hace_daño rozaduras agobia pica_mucho da_calor suda_mucho no_transpira clavan apretado_en molesto incomodidad',
  pain: 'duele* dolor* daño heridas ampollas dañ*',
  use: 'uso usar utiliz* practic* funcion* util usado emplear facil manejable',
  livestream: 'directo livestream en_vivo transmision streamer live',
  taste:
    'sabor* sabe saben comer beber rico delicios* gusto_a asqueros* incomible regusto bebible comestible probado probe',
  flavour: 'dulce salado amargo acido picante insipido artificial empalag* soso aroma* sabor_a azucar no_sabe',
  texture: 'textura consistencia sec* grumos arenoso gomoso correoso liquido polvo disuelve espeso duro',
  story:
    'libro historia autor* novela escrit* personaje* capitulo* final lectura leer leido pelicula trama actor* serie argumento relato protagonista* paginas guion contenido lei escritora edicion narra* narracion desenlace escenas protagonistas obra saga escritor redaccion capitulo_final genero recetas traduccion thriller temporada poesia',
  boring:
    'aburrid* lent* previsible pesad* superficial* sin_interes floj* repetitiv* tostón simple vacio decepcionante infantil no_engancha toston insulso soporifer* confus* malo enganch* predecible plano rollo no_me_engancho nada_nuevo sin_mas_historia cansino cansina cliches predecibles decepciona_un abandone lo_deje inverosimil forzado rebuscado paja relleno',
  style:
    'diseño estetic* feo fea bonito* forma modelo estampado aspecto apariencia elegante bonita patron corte acabado_estetico diseno',
  like: 'gusta* gusto no_me_gusta no_me_gusto personalmente cuestion_de_gustos no_es_mi no_me_convence convence no_me_ha_gustado convencid* para_gustos agrada no_acaba_de no_termina_de no_me_ha_convencido no_va_conmigo no_es_para_mi no_nos_gusto gustos no_les_gusto',
  'my-fault':
    'mi_culpa mi_error me_equivoque error_mio no_lei por_error no_me_fije culpa_mia no_mire ya_no_lo_necesit* deberia_haber me_he_equivocado fallo_mio',
  circumstance: 'aduana* clima covid pandemia huelga festivos confinamiento lluvias',
  not: 'no ni nunca nada ningun ninguna tampoco jamas',
  cannot:
    'no_se_puede no_puede no_puedo imposible no_pude no_permite no_logra no_hay_manera incapaz no_consigo no_hay_forma no_deja no_podemos no_se_pueden no_pueden',
  none: 'nada ningun ninguna sin en_absoluto cero para_nada ni_siquiera nulo',
  too: 'muy demasiado super bastante tan extremadamente mucho excesivamente mucha tanto totalmente',
  slightly:
    'poco algo ligeramente un_poco unico_pero unico_inconveniente pequeño_defecto un_pelin un_pelo unica_pega un_poquito unico_malo tal_vez pelin unico_que pega',
  good: 'bien buen bueno buena buenos content* correcto bonito practico satisfech* cumple buenas vale facil',
  great:
    'excelente* perfect* genial* encant* estupend* fantastic* maravill* recomiendo increible* muy_bien muy_bueno muy_buena precios* content* super_bien espectacular ideal muy_util',
  bad: 'mal mala malo malos malas mediocre* no_es_buen* insatisfech* deficiente* regular descontent* malisim* peor no_muy no_me_ha_convencido flojo',
  terrible:
    'pesim* horrible* horroroso basura fatal porqueria asco estafa verguenza desastr* nefast* malisim* patetic* inaceptable lamentable peor engaño timo mierda la_basura penoso vergonzos*',
  regret:
    'decepcion* lastima pena arrepient* desgraciadamente lamentablemente desilusion* triste enfadad* molesto por_desgracia una_pena decepcionante',
  problem:
    'problema* inconveniente* pega fallo pero_ queja contra negativo defecto lo_malo unico punto_negativo desventaja* contras',
  weak: 'debil* insuficiente* poca poco escas* apenas falta_de limitad* justito no_mucho no_muy bajo baja floj* no_lo_suficiente regular mejorable deja_que_desear deja_mucho muy_justito poca_potencia poca_fuerza corto_de flojito insuficientes escaso limitadas mejorables muy_basico pobre',
  only: 'solo solamente apenas ya unicamente menos_de ni_siquiera tan_solo',
  'after-time':
    'a_los despues_de al_cabo tras dias semanas meses mes año años horas minutos usos lavados a_la_semana al_mes dos_dias pocos_dias poco_tiempo hace con_el_tiempo desde en_menos_de semana veces ahora al_poco',
  once: 'primera_vez primer_uso una_vez primer primera un_solo_uso primer_dia primer_lavado segunda_vez segundo al_segundo desde_el_primer al_primer una_sola_vez',
  soon: 'rapido en_seguida inmediat* pronto siempre constantemente a_menudo cada_vez de_repente facilmente continuamente enseguida se_pone a_veces empezo empez* todo_el_rato rapidamente solo_se',
  but: 'pero sin_embargo aunque excepto salvo a_pesar no_obstante sino',
  wish: 'deberia podria seria hubiera gustaria ojala mejor_si mejorar mejorable habria hubiese echo_en_falta echo_de_menos tendria estaria_bien preferiria deberian podrian',
  recommend: 'recomiendo recomend* aconsej* recomendable',
  'never-again':
    'nunca_mas no_compren no_lo_compr* no_comprar no_volver* no_recomiendo no_lo_recomiendo cuidado eviten no_compreis no_perdais no_gasten huid ni_se_os no_repetir* desaconsej* no_comprare no_lo_volveria no_merece',
  please:
    'por_favor como_puedo pueden quiero_que necesito_que me_gustaria_que solicito exijo quisiera que_hago podrian espero_que quiero_mi alguien espero_respuesta ruego digan_me que_me_devuelvan que_puedo cuando',
  average:
    'normal* regular pasable aceptable ok sin_mas cumple_su del_monton normalito correcto no_esta_mal ni_fu cumple para_salir',
  harm: 'quem* alerg* fuego humo descarga irrita* picor sarpullido sangre herida* peligro* explot* enferm* vomit* chispa* hospital calambre* corto* toxic* intoxic* diarrea hinchad* incendi* cortocircuito ronchas eczema asfixi* urticaria derret* mareo* electrocut* lesion*',
  useless:
    'inutil* inservible no_sirve* basura para_nada no_vale_para_nada la_basura tirar inutilizable tirarlo sirve_para_nada no_vale sin_utilidad',
  'other-shop':
    'otra_marca anterior* antes el_que_tenia otro_sitio en_tienda el_original otras_marcas en_comparacion otros_que comparado mercadona decathlon los_originales',
  'goods-clothes':
    'vestido* pantalon* camisa* chaqueta* abrigo jersey falda vaquero* sujetador calcetines medias bañador bikini gorro guantes camiseta* ropa leggins mallas disfraz blusa braga* sudadera bufanda cinturon prenda tejanos',
  'goods-shoes': 'zapato* zapatilla* botas sandalias suela* tacon plantilla* deportivas bota calzado',
  'goods-food':
    'comida chocolate galleta* caramelo* especia* aceite miel carne arroz pasta alimento* fruta fruto* semillas harina azucar cereales snack salsa golosinas jamon',
  'goods-drink': 'te cafe vino bebida* zumo leche capsulas_de cerveza jugo cafetera infusion',
  'goods-supplement':
    'capsula* pastilla* vitamina* suplemento* proteina* tratamiento polvo dosis tomar complemento magnesio colageno comprimidos',
  'goods-cosmetic':
    'crema champu jabon perfume maquillaje rimel pintalabios esmalte gel serum aceite_de desodorante mascarilla locion base_de labial uñas tinte',
  'goods-phone':
    'telefono movil celular smartphone iphone samsung tablet reloj_inteligente sim xiaomi huawei ipad terminal pulsera',
  'goods-computer':
    'ordenador portatil pc teclado raton impresora cartucho* tinta disco_duro usb ssd router hdmi monitor computadora laptop pendrive toner tarjeta_grafica webcam',
  'goods-audio': 'auricular* cascos altavoz radio microfono audifono* headset bocina',
  'goods-kitchen':
    'sarten* olla* cuchillo batidora tostadora hervidor horno taza* vaso* plato* cafetera aspirador* ventilador lavavajillas bascula freidora humidificador termometro termo botella plancha robot molde* licuadora calefactor',
  'goods-furniture':
    'silla* mesa escritorio estanteria cama colchon armario sofa alfombra cortina* sillon tienda_de_campaña sombrilla mueble* espejo taburete estor hamaca',
  'goods-bedding': 'almohada* edredon sabana* funda_nordica manta toalla* cojin* colcha nordico fundas',
  'goods-book':
    'libro* novela* autor tomo paginas lectura comic calendario agenda edicion manga ebook kindle cuaderno lector',
  'goods-media': 'pelicula dvd cd disco juego* serie cancion* blu-ray temporada musica vinilo videojuego bluray',
  'goods-toy': 'juguete* muñec* puzzle lego niñ* bebe hijo hija nieto figura peluche globo* juego sobrino crio',
  'goods-tool':
    'herramienta* taladro coche bicicleta bici neumatico* sierra manguera jardin filtro destornillador moto cerradura bomba linterna volante retrovisor carro camara_de llave grifo',
  'goods-jewellery': 'collar anillo* pendientes pulsera reloj joya* colgante gafas cadena piedra* correa',
  'goods-pet': 'perro* gato* pienso arena mascota* correa_para acuario cachorro perrita gata',
  'goods-hotel': 'hotel habitacion desayuno recepcion',
  'goods-bag': 'bolso* mochila cartera maleta bolsa monedero riñonera neceser',
  'goods-case': 'funda* carcasa protector cristal_templado protectores lamina soporte cristal templado',
  'goods-lamp': 'lampara* bombilla* luz led linterna guirnalda* vela* foco*',
  'goods-cable': 'cable* cargador* adaptador bateria enchufe alargador conector',
  'goods-hygiene':
    'pañal* cepillo maquinilla toallitas papel_higienico pañuelos compresas recambios afeitadora depiladora',
  question:
    'cómo por_qué porqué qué dónde cuándo quién cuál* cuánto cuánta es_normal es_posible hay_alguna se_puede puedo debo alguien saben pregunta pregunto duda normal posible',
  rhetoric:
    'qué_decir en_serio de_verdad para_qué qué_más quién_sabe cómo_es_posible broma tomadura vergüenza verdad acaso quizás a_quién cómo_pueden',
  you: 'ustedes usted vosotros vuestr* su_tienda hola señores estimad* buenos_días buenas saludos os',
  'open-close':
    'abrir abre abierto abertura cerrar cierra cierre tapa tapón cremallera botón botones broche hebilla pestillo bisagra cajón puerta rosca tornillo* enrosc* atasc* traba* encaj* boquilla',
  move: 'cae caen caer cayó caído se_cae se_caen mueve mover desliza* desprend* suelta sueltan soltó se_suelta despeg* tambalea* cojea vuelca gira* rueda inestable floj* baja_solo sube salta',
  hold: 'sujeta sujetar sujeción sostiene* agarr* colgar cuelga gancho soporte imán imanes ventosa* adhesivo cinta pinza correa asa mango llevar queda quedan mantiene* aguanta* fijar fijación pega pegar',
  shape:
    'forma doblad* dobla torcid* deformad* deforma recto plano redond* cuadrad* esquina* borde bordes ángulo curv* arrug* pliegue* agujero* hueco huecos separación desnivel',
  surface:
    'superficie recubrimiento capa película burbuja* huellas polvo pelusa* pelotillas bolitas arañazo* rayad* raya rayas mancha* pintura pegamento óxido oxid* moho pela pelan descascar* desti* suelta_pelo',
  mixture:
    'mezcl* disuelve* disolver grumos polvo líquid* espes* aguad* espuma cremos* grasa aceitos* pegajos* seco seca gotea* vierte pulveriz* tragar cápsula* pastilla* dosis ración ingredientes composición azúcar sal calorías artificial*',
  person:
    'niñ* hijo hija hijos bebé niet* mujer marido madre padre padres amig* novi* herman* familia perr* gat* gente persona personas adult* cliente clientes',
  'time-word':
    'día días semana* mes meses año años hora horas minuto* segundo* hoy ayer mañana noche diario después desde hasta primer* segund* tercer* último* próxim* antes vez veces cada ya aún todavía siempre nunca a_veces constantemente otra_vez inmediatamente',
  amount:
    'uno dos tres cuatro cinco seis diez ambos todos todas todo mayoría muchos mucho varios algunos pocos poco mitad enter* llen* vací* cada más menos par paquete pack unidad unidades cantidad únic*',
  speech:
    'dice dicen dijo decir dicho escrib* escrito pregunt* llam* afirma* promet* anunci* indica* menciona* leer leído opinion* reseña* comentario* explic* quej* muestra* etiqueta página web foto fotos imagen*',
  mind: 'siento sensación pienso pensé pensaba creo creía parece seguro espero esperaba sé sabía quiero quería gusta gustó gustan encanta encantó odio decidí intent* probar probé contento triste enfad* molest* frustr* confus* sorpren* vergüenza lástima pena lamentablemente',
  versus:
    'comparad* comparación mismo igual parecid* mejor* peor en_lugar otro otra otros otras diferen* original* normal* habitual estándar alternativa anterior* más_barat*',
};
