/** Italian words by concept. */
import type { ConceptWords } from './concept.ts';

export const IT_CONCEPTS: ConceptWords = {
  battery: 'batteri* pila pile autonomia mah durata_della_batteria',
  charge: 'carica caricare caricatore ricaric* caricabatteri* presa spina corrente alimentatore si_carica',
  sound: 'suono audio bassi volume microfono altoparlant* sente sentire voce musica cassa casse acustic* alti gracchia',
  noise:
    'rumore rumoros* cigola* fischi* ronzio vibra* scricchiol* fa_rumore rumorino chiasso sferragli* cigolii scricchiolii fastidioso_rumore rombo ticchettio rumori vibrazioni',
  picture:
    'immagin* schermo risoluzione sfocat* foto fotocamera pixel nitid* video display definizione messa_a_fuoco luminosità_dello telecamera',
  signal:
    'segnale wifi wi-fi bluetooth conness* connett* collega* collegamento ricezione rete portata si_disconnette disconnett* accoppia* internet',
  speed: 'lento lenta lentezza velocità si_blocca blocca rallenta* reattiv* lag tempi_di scatt* si_impalla impalla*',
  software:
    'software app applicazione aggiorn* driver install* windows android errore programma account scaricare registra* bug firmware',
  power: 'potenza potente aspira* motore forza pressione getto spinta aspirazione',
  light: 'luce luminos* illumin* buio scuro lumen led accende luci',
  heat: 'scalda* caldo calore temperatura surriscald* riscald* tiepid* bollente',
  cold: 'freddo fresco raffredd* ghiaccio isola* termic* refriger* aria_fredda',
  absorb: 'assorb* asciuga* assorbente',
  water: 'acqua impermeabil* bagnat* umid* pioggia stagn* condensa bagna',
  stick:
    'attacca attaccare colla adesiv* aderi* stacca staccat* si_stacca ventos* calamit* bolle tenuta tiene non_tiene cade biadesivo magnet* fissaggio scolla* incolla* appiccic* velcro non_si_attacca non_attacca non_aderisce si_staccano si_scolla non_resta si_sgancia si_sfila si_svita si_stacca_subito non_rimane non_si_fissa non_chiude si_apre',
  slip: 'scivol* antiscivolo si_muove muove balla slitta',
  sharp: 'taglia taglio lam* affilat* filo coltell* rade rasatura forbic* affilatura',
  clean: 'puli* lava lavaggi* macchi* sporco residu* sciacqu* polvere lavare aloni smacchia',
  effect:
    'effetto effetti efficac* risultat* differenza aiuta cambia* migliorament* funziona serve_a benefici notato inefficace fa_nulla sortito nessun_effetto nessun_risultato nessuna_differenza non_serve_a_nulla non_fa_nulla non_fa_niente senza_risultati zero_risultati nessun_beneficio non_ho_notato non_noto non_ho_visto non_svolge poco_efficace per_niente_efficace inutile_per non_pulisce',
  skin: 'pelle viso idrat* grassa secca brufoli rughe crema pori labbra unge',
  hair: 'capell* ricci ciglia shampoo barba forfora parrucca crespo piega',
  body: 'dimagri* perdere_peso stomaco digest* energia articolazion* dolor* appetito peso chili gonfiore dosaggio integrazione',
  sleep: 'dormire sonno dormo insonnia dorme riposo',
  fabric: 'tessuto stoffa cotone poliestere lana pelle ecopelle fodera material* imbottitura lino elastico seta filato',
  plastic: 'plastica plasticos* gomma silicone spugna pvc resina polistirolo plastiche',
  metal: 'metallo acciaio alluminio ferro inox ruggin* arruggin* ottone lamiera cromat*',
  wood: 'legno truciolato vetro ceramica porcellana bambù compensato',
  seam: 'cucitur* cucit* fili cerniera bottone bottoni scucit* zip orlo scuc*',
  finish:
    'finitur* rifinit* fattura lavorazione vernice fatto_male assembla* sbavatur* costruzione realizzat* storto storta verniciatura rifinitur* bordi costruttiv* montato_male',
  print:
    'stampa stampat* carta pagine inchiostro rilegatura testo caratteri errori_di copertina scritta scritte sbiadit* font',
  thin: 'sottil* trasparent* fino leggero leggera velo',
  hard: 'duro dura rigid* ruvid* punge gratta pizzica secco',
  soft: 'morbid* soffic* flessibil* cedevole',
  'cheap-look':
    'economic* scadent* cinese cines* cianfrusaglia robaccia dozzinale pacchian* giocattolo spazzatura paccottiglia ciarpame scarsa_qualità cineseria bancarella da_quattro',
  flimsy:
    'fragil* instabil* traball* debole cedevole si_piega poco_resistente balla delicat* poco_stabile poco_solido leggerin* dondola flessibile fragilissim*',
  blemish:
    'graffi* ammaccat* buco buchi macchi* difett* segni segno crepa crepe rigat* ammaccatur* strisci* imperfezion*',
  wear: 'scolori* sbiadi* restring* ristrett* pallini pelucchi usura* consuma* scrost* spella* sfilacc* deforma* macchia stinge stint* logor* usurat* ingiallit* slabbra* rovina* sgretol*',
  rot: 'muffa marci* rancido scadut* vermi insetti avariat* andat*_a_male guasto ammuffit* appassit* tarme fresco',
  break:
    'rott* romp* ruppe spezz* strapp* spacc* crep* distrutt* sfasci* cadut* si_è_rotto rotto rotta rompe rompono squarci* scoppiat* incrin*',
  stop: 'non_funziona non_funzionante smesso_di non_si_accende morto non_va si_spegne spegne guast* non_carica non_parte ha_smesso non_funzionano bloccat* non_si_avvia non_si_ricarica smette ko fulminat* bruciat* non_funzionava fuso non_legge non_riconosce non_accende non_si_connette non_scalda non_risponde non_gira non_tiene_la_carica si_è_fermato si_è_spento morta non_dà_segni non_si_carica non_funge non_rileva non_da_segni andato_in smesso si_è_bloccato non_aspira non_stampa',
  fault: 'difettos* difett* guasto malfunzion* fallat* anomali* danneggiat* problema_tecnico',
  last: 'dura durat* durata longevità durevole resisten* duraturo durati dure vita',
  part: 'manic* coperchio ruota ruote pulsant* interruttore vite viti cern* cinghi* gambe piedin* gancio supporto tubo molla tappo chiusura tracolla pezzo pezzi clip telecomando tasti tasto cavo base beccuccio attacco leva',
  leak: 'perde perdit* gocciola* fuoriusc* cola sgocciola versato perdono sgonfia*',
  quality: 'qualità scarsa_qualità pessima_qualità qualitativ*',
  sturdy: 'robust* solid* resistent* stabil* consistent* spesso',
  arrive:
    "arrivat* ricevut* consegnat* aperto aprendo giunto arriva pervenut* all'apertura apertura mi_è_arrivato arrivo spedito ricevuto all'arrivo",
  damage:
    'danneggiat* rotto_all schiacciat* ammaccat* rovinat* distrutt* frantuma* piegat* aperta strappat* sfondat* ammaccata schiacciata',
  dirty: 'sporc* polver* macchiat* peli unto capelli impronte sudici* schifo',
  box: 'scatol* imball* confezion* pacco pacchetto busta involucro flacon* bottigli* barattolo cartone packaging sacchetto imballaggio tubetto',
  protect: 'pluriball protezion* protett* bolle imbottit* cura imballato_male alla_rinfusa',
  seal: 'sigill* aperto aperta chius* manomess* già_aperto sigillata',
  gift: 'regal* compleanno natale matrimonio anniversario festa comunione battesimo epifania',
  late: 'ritard* tardi lent* in_ritardo tempi_lunghi troppo_tempo dopo_settimane tardiv* tempi_di_consegna in_tempo attes* lunga_attesa tempi_biblici arrivato_tardi in_forte molto_in_ritardo un_mese_per ritardo_nella spedizione_lenta consegna_lenta lentissim* oltre_la_data troppo_tardi non_disponibile esaurito due_settimane tre_settimane',
  delivery: 'spedi* consegn* invio inviat* corriere trasporto prime tempi spese_di_spedizione recapit*',
  wait: 'attesa aspett* attend* settimane_dopo previst* promess* ancora_non data_prevista dopo_giorni consegna_prevista giorni_di_ritardo',
  courier:
    'bartolini brt gls sda poste_italiane dhl ups corriere postino fattorino tnt fedex poste nexive autista vettore',
  lost: 'mai_arrivato non_arrivato mai_ricevuto non_ricevuto pers* smarrit* vicino vicini non_è_arrivato non_è_mai_arrivato mai_consegnat* indirizzo_sbagliato non_consegnat* non_ho_ricevuto non_mi_è_arrivato non_pervenuto cassetta_della_posta lasciato mai_arrivata non_ho_mai_ricevuto non_ancora mai_recapitato disperso non_mi_è_stato_consegnato mai_giunto non_risulta_arrivato lasciato_fuori dal_vicino non_recapitat* sparito ancora_non_arrivat* non_ancora_arrivat* perso_dal',
  tracking: 'tracciamento tracking risulta_consegnato spedizione_risulta tracciabil* stato_ordine',
  wrong:
    'sbagliat* errat* altro_prodotto invece al_posto diverso_da_quello non_è_quello un_altro errore scambiat* ordinato altro_modello altro_colore altra_misura non_quello',
  missing:
    "manca* mancante mancanti senza incomplet* non_incluso assent* dimenticat* privo mancava non_presente non_compres* non_c'era non_c'erano non_incluse vuota",
  count:
    'solo_uno solo_una pezzi paio coppia confezione quantità metà set numero un_solo una_sola singolo soltanto_uno unità',
  accessory:
    'accessor* viti pezzi istruzioni adattatore cavo telecomando supporto kit manuale ricamb* guarnizion* garanzia_non',
  described:
    'descri* foto annuncio pubblici* indica* promess* ingann* dichiar* secondo specific* inserzione fuorviante illustr* riporta* mostra* dice scritto presentat* scheda spaccia* caratteristiche ingannevole raffigur* pubblicità_ingannevole ingannevoli descrizione_non non_corrisponde_alla come_descritto come_in_foto dichiarato dichiarati non_veritier* foto_ingannevole falso_annuncio raffigurato promette spacciato bugiard*',
  different:
    'divers* non_corrisponde differente non_conforme niente_a_che non_è_come corrispond* non_è_uguale conforme nulla_a_che uguale rispecchia* non_rispecchia non_è_la_stessa diverso_da diversi_da altra_cosa non_è_lo_stesso lontano_da nulla_a_vedere diversa_da',
  expected: 'aspettav* aspettativ* delus* pensav* immagin* credev* speravo mi_aspettavo attese deludente sperav*',
  size: 'taglia taglie misur* cm mm dimension* numero xl xxl formato centimetri grandezza vestibilità diametro tagli',
  small: 'piccol* strett* cort* minuscol* aderente ridott* mini stretta giust* piccolino piccolissim*',
  big: 'grand* larg* enorme ampi* ingombrante abbondante gigante troppo_grande grosso voluminoso esagerat*',
  length: 'lung* lunghezza altezza alto alta spess* profond* cort* larghezza spessore basso bassa profondità',
  weight: 'pesant* leggero pesa peso grammi leggera chili',
  fit: 'calza entra veste vestibilità spalle maniche vita fianchi seno piede piedi testa polso adatta indossa* cosce gamba calzata si_adatta va_bene sta_bene',
  capacity:
    'capacità capienza litri ml spazio memoria capiente volume tasche gb contiene contenuto contenere quantitativo',
  colour: 'colore colori tonalità tinta colorazione',
  'colour-name':
    'rosso blu verde giallo nero bianco rosa viola arancio grigio marrone beige oro argento azzurro turchese nera bianca scuro chiaro rossa',
  smell: 'odor* profum* fragranza puzza* sa_di aroma',
  stink:
    'puzz* cattivo_odore chimic* sgradevol* nauseant* forte_odore fetore insopportabil* maleodorante tanfo odoraccio tossic*',
  fake: 'fals* contraffat* tarocc* truffa* imitazione copia non_originale replica pezzott* fregatura finto imbrogl* truffatori',
  used: 'usat* ricondizionat* già_aperto di_seconda_mano già_usato non_nuovo reso utilizzato_prima rigenerat* già_utilizzato segni_di_utilizzo già_attivat*',
  expired: 'scadut* scadenza data_di_scadenza in_scadenza scade',
  genuine: 'original* autentic* ufficial* marca brand vero di_marca',
  money: 'prezzo euro € soldi costo costa pagat* spes* denaro centesimi spendere',
  expensive:
    'caro cara cari care costoso eccessivo troppo_caro esagerato costosa prezzo_alto elevato sproporzionato salato',
  worth:
    'vale non_vale qualità_prezzo qualità/prezzo rapporto soldi_buttati spreco sprecat* buttat* per_il_prezzo merita soldi_sprecati buttati non_ne_vale a_questo_prezzo',
  discount: 'offerta sconto promozione coupon meno_caro ribass* abbassato scontat* a_meno_prezzo',
  seller:
    'venditor* negozio assistenza servizio_clienti azienda supporto amazon fornitore ditta customer servizio produttore',
  rude: 'maleducat* scortes* ignorat* si_rifiut* disonest* pessima_assistenza scorrett* inesistente rifiuta* incompetent* arrogante vergognos* poco_seri* poco_professional* menefreghi* ladri presa_in_giro prese_in_giro menefreghismo scarica_barile non_vogliono poca_serietà non_si_assumono inaffidabil* assente non_professional* assistenza_pessima zero_assistenza assistenza_inesistente',
  contact: 'contatt* chiamat* telefon* email mail scritto messaggi* reclam* segnalat* sollecit*',
  answer:
    'rispos* nessuna_risposta non_risponde* rispond* senza_risposta riscontro mai_risposto nessun_riscontro silenzio',
  refund: 'rimbors* restituzione_dei_soldi riaccredit* indennizz* soldi_indietro',
  return: 'reso rest* restitu* sostitu* cambi* rimand* rispedi* indietro rendere reso_subito restituito rimandato',
  warranty: 'garanzi* ripara* fattura scontrino in_garanzia aggiusta*',
  manual: 'istruzion* manuale guida spiegazion* libretto tutorial foglietto',
  assemble:
    'mont* assembl* install* fori avvit* fissare incastr* mettere_insieme montaggio forat* fissarlo inserire applicare',
  difficult:
    'difficil* complicat* scomod* poco_pratic* impossibil* faticoso macchinos* ostic* laborios* fatica non_è_facile difficoltà poco_intuitiv* non_facile poco_funzional* contorto mal_progettat* ingombrant* fastidios* non_semplice poco_agevole poco_maneggevole macchinosa complicato_da non_intuitivo poco_funzionale difficoltoso difficoltà_a impresa per_nulla_pratico ingestibile si_fa_fatica scomodissim* difficilissim* non_agevole contorta impossibile_da mal_pensato noia',
  understand:
    'capire capisc* inglese cinese italiano lingua traduz* incomprensibil* chiar* tradott* in_italiano spiega* tedesco comprens*',
  compatible:
    'compatibil* incompatibil* non_adatto modello iphone samsung non_si_adatta auto riconosce non_va_bene_per adatto non_entra universale non_compatibile supporta* non_è_adatto',
  setup:
    'configur* impost* regola* programma* gestire sincronizz* menu uso comandi settaggio funzioni modalità taratura',
  comfort:
    'comod* scomod* stringe preme fastidi* suda* sfrega* confortevol* dà_fastidio traspirant* segna fa_sudare non_traspira taglia_la duro_da pizzicano scomoda_da opprimente poco_comod* poco_confortevole',
  pain: 'male dolor* fa_male vesciche dolente',
  use: 'usare uso utiliz* pratic* funzion* utile usato impiego facile semplice',
  livestream: 'diretta livestream live streamer in_diretta',
  taste:
    'gusto sapor* buon_sapore mangiare bere buono delizios* immangiabil* retrogusto disgustos* mangiat* bevibile assaggiat* sa_di palato',
  flavour: 'dolc* salat* amar* acid* piccant* insapor* artificial* stucchevole aromatizz* insipid* zucchero',
  texture: 'consistenza secco grumi gommos* sabbios* molle farinos* granulos* liquido polvere croccante cremos* denso',
  story:
    'libro storia autor* romanzo scritt* personagg* capitol* finale lettura letto leggere film trama attor* serie racconto scrittura protagonist* pagine stile narra* vicenda sceneggiatura contenuti narrazione narrativa dialoghi scene opera saga scrittrice giallo thriller ricette traduzione_del episodi contenuto_del colonna_sonora trame racconti',
  boring:
    'noios* lent* prevedibil* pesant* superficial* banal* ripetitiv* inutile piatto scontat* vuoto deludent* infantil* confus* non_coinvolge sconclusionat* poco_interessante insulso prolisso soporifer* niente_di_nuovo senza_mordente trascinat* ridondante tedioso tirato_per scialbo deludente_finale abbandonato fatica_a_finire finito_a_fatica poco_credibile stereotip* già_visto nulla_di_nuovo',
  style: 'design estetic* brutt* bell* forma modello fantasia aspetto elegante stile carin* orribile linea',
  like: 'piace piaciut* non_mi_piace non_mi_è_piaciuto personalmente gusti gusto_personale non_fa_per_me non_mi_convince convince convinto non_mi_ha_convinto gradit* gradevol* non_è_il_mio non_rientra non_mi_entusiasma entusiasma non_mi_soddisfa non_ha_convinto non_incontra non_ci_piace de_gustibus',
  'my-fault':
    'colpa_mia mio_errore ho_sbagliato per_sbaglio errore_mio non_ho_letto dovevo mia_svista non_mi_serve ho_ordinato_la mia_distrazione',
  circumstance: 'dogana maltempo covid sciopero festività lockdown pandemia',
  not: 'non no né mai niente nulla nessun nessuna neanche nemmeno',
  cannot:
    'non_si_può non_riesco impossibil* non_riesce non_può non_si_riesce non_posso non_permette non_è_possibile non_si_riescono non_sono_riuscit* non_riescono incapace non_consente',
  none: 'nessun nessuna niente nulla senza zero affatto per_niente per_nulla assolutamente_non completamente',
  too: 'molto troppo davvero super estremamente così tanto assai veramente decisamente eccessivamente parecchio totalmente tropp*',
  slightly:
    'poco leggermente un_po unica_pecca unico_difetto piccolo_difetto unico_neo pecca unico_appunto pochino leggero piccola qualche unica_nota lieve abbastanza',
  good: 'bene buon buono buona buoni content* carin* pratic* soddisfatt* discret* ok bello bella valid*',
  great:
    'ottim* perfett* eccellent* fantastic* stupend* bellissim* adoro consiglio meraviglios* top soddisfattissim* contentissim* super consigliat* molto_buono molto_bene impeccabile spettacolare splendid* consigliatissimo',
  bad: 'male cattiv* scadent* mediocr* pessim* non_buono insoddisfa* scars* non_buona non_soddisf* peggio insufficient* non_soddisfatt* non_contento peggiore brutt*',
  terrible:
    'pessim* orribil* vergogn* schifo schifezza truffa spazzatura terribil* orrend* fregatura disastr* immondizia bidone pietos* cesso indecente inaccettabil* penoso porcheria da_buttare peggior',
  regret: 'delus* peccato purtroppo rammaric* dispiac* delud* pentit* arrabbiat* triste seccat* ahimè delusione',
  problem:
    'problem* difett* pecca inconvenient* neo unica contro negativ* lamentela critica stella_in_meno punto_debole note_dolenti svantaggi*',
  weak: 'debol* insufficient* poca poco scars* appena limitat* non_molto non_abbastanza carent* carenz* non_tanto non_troppo basso bassa lascia_a_desiderare lascia_desiderare poco_potente non_molto_potente potenza_scarsa scarsa_potenza poco_luminoso poco_preciso fiacco lascia_molto al_di_sotto sotto_le migliorabile modest* sottotono pochissim*',
  only: 'solo soltanto appena già solamente nemmeno meno_di neanche',
  'after-time':
    'dopo_un dopo_una dopo_due dopo_pochi dopo_poche dopo_circa dopo_tre dopo_qualche giorni settimane mesi mese anno anni ore minuti utilizzi lavaggi dopo_poco dopo_nemmeno dopo_neanche dopo_solo dopo_2 dopo_3 dopo_averlo settimana volte adesso ora da_quando dopo_alcuni nel_giro tempo',
  once: 'prima_volta primo_utilizzo una_volta primo prima_ un_solo primo_giorno primo_lavaggio seconda_volta prime al_primo dopo_il_primo subito_dopo prima_prova secondo',
  soon: 'subito immediatament* presto sempre continuamente spesso ogni_volta improvvisamente facilmente rapidamente di_continuo da_solo a_volte ogni_tanto inizia* comincia* costantemente',
  but: 'ma però tuttavia anche_se nonostante salvo tranne eccetto bensì purtroppo',
  wish: 'dovrebbe potrebbe sarebbe avrei vorrei magari meglio_se migliorabil* migliora* preferito avrebbe sarebbe_stato dovrebbero potevano bisognerebbe avrebbero preferivo avessero fosse',
  recommend: 'consigli* raccomand* consigliat*',
  'never-again':
    'mai_più non_compr* non_acquist* sconsigli* evitate non_lo_consiglio non_ricompr* attenzione non_lo_ricomprerei non_consiglio state_alla_larga lasciate_perdere non_fatevi alla_larga non_spreca* non_lo_comprer* non_consigliato non_riacquist*',
  please:
    'per_favore potete vorrei_sapere come_faccio chiedo richiedo gradirei vi_prego come_posso esigo pretendo voglio_il aspetto_una_risposta potreste quando_arriva attendo_risposta qualcuno_sa cosa_devo come_mai gentilmente vorrei_un fatemi',
  average:
    'normal* discret* passabil* accettabil* ok nella_media sufficient* così_così niente_di_che nulla_di_che nulla_di_eccezionale senza_infamia fa_il_suo niente_di_eccezionale nulla_di_speciale mediocre',
  harm: 'brucia* ustion* allerg* fuoco fumo scossa irrita* prurito sangue ferit* pericol* esplos* esplod* vomit* scintill* ospedale cortocircuito tossic* intossic* diarrea gonfi* arrossa* bolle_sulla incendi* nausea malore soffoca* dermatite fus* taglia* orticaria corto_circuito folgor*',
  useless:
    'inutil* inutilizzabil* non_serve da_buttare buttare non_serve_a cestino inservibil* pattumiera spazzatura buttato immondizia',
  'other-shop':
    'altra_marca preceden* prima_ne in_negozio altrove originale_è altre_marche quello_che_avevo confronto rispetto_a altri_prodotti altri_brand il_vecchio vecchio simili originali',
  'goods-clothes':
    'vestit* pantalon* camici* giacca cappotto maglion* gonna jeans reggiseno calz* costume cappello guanti magliett* maglia leggings felpa abito intimo sciarpa cintura pigiama canotta mutand* collant',
  'goods-shoes': 'scarp* stival* sandal* ciabatt* suol* tacco solett* pantofol* ginnastica',
  'goods-food':
    'cioccolat* biscott* caramell* spezi* olio miele carne riso pasta cibo frutta semi farina zucchero cereali snack salsa alimento barrett* dolci',
  'goods-drink': 'tè caffè vino bevand* succo latte cialde birra tisana capsule',
  'goods-supplement':
    'capsul* pastigli* vitamin* integrator* protein* cura compress* polvere trattamento assunzione magnesio pillol* dose',
  'goods-cosmetic':
    'crema shampoo sapone profumo trucco mascara rossetto smalto gel siero olio maschera deodorante lozione fondotinta balsamo unghie tinta',
  'goods-phone':
    'telefono cellulare smartphone iphone samsung tablet smartwatch sim huawei xiaomi ipad telefonino galaxy',
  'goods-computer':
    'computer portatile pc tastiera mouse stampant* cartucc* inchiostro hard_disk usb ssd router hdmi monitor chiavetta toner notebook webcam pendrive hd disco',
  'goods-audio': 'cuffi* auricolar* cassa altoparlant* radio microfono casse soundbar',
  'goods-kitchen':
    'padell* pentol* coltell* frullatore tostapane bollitore forno tazz* bicchier* piatt* macchina_del_caffè aspirapolvere ventilatore lavastoviglie bilancia umidificatore termometro borraccia ferro stufa stampo teglia friggitrice phon caffettiera moka',
  'goods-furniture':
    'sedia sedie tavolo scrivania scaffal* letto materasso armadio divano tappeto tend* poltrona ombrellone mobil* specchio sgabello mensola sdraio',
  'goods-bedding':
    'cuscin* piumon* lenzuol* copripiumino coperta asciugaman* federa trapunta topper coprimaterasso plaid',
  'goods-book':
    'libro libri romanzo autore pagine lettura fumetto calendario agenda edizione manga kindle ebook volume lettore quaderno',
  'goods-media':
    'film dvd cd album gioco giochi serie canzoni blu-ray stagione musica vinile disco videogioco brani bluray',
  'goods-toy':
    'giocattol* bambol* puzzle lego bambin* neonat* figlio figlia nipot* peluche palloncin* gioco bimb* figli personaggio',
  'goods-tool':
    'attrezz* trapano auto bicicletta bici gomme sega giardino filtro cacciavite moto serratura pompa torcia macchina volante scala chiave rubinetto tergicristall* fotocamera',
  'goods-jewellery':
    'collana anell* orecchin* bracciale orologio gioiell* ciondolo occhiali catenina pietr* cinturino bracciali',
  'goods-pet': 'cane cani gatto gatti crocchette lettiera guinzaglio acquario cucciolo animale micio gattin* cagnolin*',
  'goods-hotel': 'hotel camera colazione reception albergo',
  'goods-bag': 'bors* zaino valigia portafoglio trolley tracolla borsellino pochette marsupio',
  'goods-case': 'cover custodi* pellicol* vetro_temperato protezione vetrin* vetro supporto flip',
  'goods-lamp': 'lampad* lampadin* luce led torcia candel* faretti faro lucine',
  'goods-cable': 'cavo cavi caricatore alimentatore adattatore batteria prolunga caricabatter* connettore',
  'goods-hygiene':
    'pannolin* spazzolin* rasoio salviett* carta_igienica fazzoletti spazzola testine epilator* assorbenti',
  question:
    'come perché cosa che_cosa dove quando chi quale quali quanto è_normale è_possibile si_può posso devo qualcuno sapete domanda chiedo mi_chiedo normale possibile dubbio',
  rhetoric:
    'che_dire cosa_dire davvero seriamente a_cosa_serve che_senso cosa_volete cosa_pretendete di_più chi_sa come_si_può scherzo presa_in_giro vergogna possibile_che forse no',
  you: 'voi vostr* vi salve buongiorno gentile gentili egregi cordiali_saluti saluti',
  'open-close':
    'aprire apre aperto apertura chiudere chiude chiusura coperchio tappo zip cerniera bottone bottoni gancio fibbia serratura cassetto porta avvit* vite viti svit* incastr* bloccat* beccuccio',
  move: 'cade cadono cadere caduto caduta muove muovono scivol* scende stacca staccano staccato si_stacca scolla* traballa* ribalta* gira girano ruota instabile lent* allent* sale salta sfila*',
  hold: 'tiene tengono tenuta tenere regge fissare fissa fissaggio append* gancio supporto calamita magnet* ventos* adesivo nastro pinza cinghia manico maniglia portare resta restano sostegno aggancia* attacca attaccare',
  shape:
    'forma piegat* piega storto storta deformat* deforma dritto piatto tondo quadrat* angolo angoli bordo bordi curv* pieghe grinz* buco buchi foro fori spazio fessura irregolar*',
  surface:
    'superficie rivestimento strato pellicola bolla bolle impronte polvere pelucchi graffi* rigat* riga macchi* vernice colla ruggine arruggin* muffa spela* scrosta* sfoglia* stinge perde_peli',
  mixture:
    'mescol* mischia* sciogli* scioglie grumi polvere liquid* acquos* dens* schiuma cremos* unt* oleos* appiccic* secco secca gocciola* versare spruzz* ingoiare capsul* compress* pillol* dose porzione ingredienti zucchero sale calorie artificial*',
  person:
    'bambin* figlio figlia figli bebè nipot* moglie marito mamma madre papà padre genitori amic* fidanzat* sorell* fratell* famiglia cane cani gatt* gente persone adult* client*',
  'time-word':
    'giorno giorni settiman* mese mesi anno anni ora ore minut* second* oggi ieri domani mattina notte giornalier* dopo da_quando fino prim* terz* ultim* prossim* volta volte ogni già ancora sempre mai spesso a_volte continuamente di_nuovo subito',
  amount:
    'uno due tre quattro cinque sei dieci entramb* tutti tutte tutto maggior molti molto diversi alcuni pochi poco metà inter* pien* vuot* ogni più meno paio pacco confezioni pezzo pezzi quantità unic*',
  speech:
    'dice dicono detto dire scritt* scriv* chiest* chiam* afferma* promess* promett* pubblicizz* indica* menzion* leggere letto recension* comment* spieg* lament* mostra* etichetta pagina sito foto immagin*',
  mind: 'sento sensazione penso pensavo credo credevo trovo sembra sicuro spero speravo so sapevo voglio volevo piace piaciuto piacciono adoro odio deciso provato provare content* triste arrabbi* fastid* frustr* confus* sorpres* vergogna peccato purtroppo dispiace',
  versus:
    'rispetto confronto stesso uguale simil* meglio peggio miglior* invece altro altra altri altre divers* differenza original* normal* solit* standard alternativa precedent* più_economic*',
};
