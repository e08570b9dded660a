/** German words by concept. */
import type { ConceptWords } from './concept.ts';

export const DE_CONCEPTS: ConceptWords = {
  battery: 'akku* batterie* laufzeit akkulaufzeit mah batterielaufzeit',
  charge: 'laden lädt geladen auflad* aufgelad* ladegerät* ladekabel stecker steckdose strom netzteil ladezeit',
  sound:
    'klang* sound ton töne bass lautstärke mikrofon* lautsprecher hören hört stimme musik höhen rausch* knistern leise dumpf',
  noise:
    'laut lauter geräusch* lärm* brumm* quietsch* klapper* surr* knarz* piept piepen pfeif* summ* krach dröhn* rattert rattern pfeifton lautstark schleif* knackt',
  picture:
    'bild* bildschirm display auflösung unscharf scharf kamera foto* pixel* fokus video* monitor verschwommen kontrast',
  signal: 'signal empfang wlan wifi bluetooth verbind* verbund* koppel* netz funk* reichweite abbrüche router internet',
  speed:
    'langsam* schnell genug geschwindigkeit ruckel* hängt reagier* verzöger* träge absturz stürzt aufgehängt tempo lahm',
  software:
    'software app apps update* treiber programm* install* betriebssystem windows android fehlermeldung absturz abstürz* konto anmeld* registr* firmware',
  power: 'leistung* saugkraft saugleistung kraft motor druck stark stärke pump* dreht drehmoment power',
  light: 'hell* dunkel licht leucht* beleuchtung helligkeit lumen blend* glimmt',
  heat: 'heiß* warm wärm* erwärm* hitze heiz* temperatur überhitz* kocht erhitz*',
  cold: 'kalt kühl* kälte isolier* gefrier* eis',
  absorb: 'saugt saugfähig* aufsaug* trocknet abtrocknen aufnehmen nimmt_kein saugstark trocken',
  water: 'wasser* wasserdicht undicht nass feucht* regen dicht kondens*',
  stick:
    'klebt kleb* haft* hält halt hielt abgefallen löst gelöst abgelöst ablös* fällt_ab saugnapf* magnet* klettverschluss befestig* blasen rutscht_runter verrutsch* hält_nicht haftet_nicht löst_sich klebt_nicht fällt_immer fällt_ständig abgegangen geht_ab ging_ab lösen_sich abfällt',
  slip: 'rutsch* verrutsch* rutschfest grip wackel* standfest',
  sharp: 'scharf* stumpf schneid* schnitt klinge* messer rasier* schere',
  clean: 'reinig* sauber säuber* wasch* flecken schmutz putz* spül* streifen rückstände entfernt',
  effect:
    'wirk* effekt* hilft helfen geholfen ergebnis* unterschied verbesser* bringt_nichts nutzen nützt gebracht besserung veränder* merke nichts_gebracht bewirk* keinerlei_wirkung wirkungslos keine_wirkung kein_effekt nicht_geholfen ohne_wirkung keine_veränderung kein_unterschied nicht_wirksam tut_nichts bringen gebracht_hat',
  skin: 'haut gesicht feuchtigkeit fettig trockene pickel falten creme ausschlag poren eingezogen zieht_ein lippen',
  hair: 'haar* locken frisur shampoo wimpern bart kopfhaut schuppen perücke',
  body: 'abnehmen abgenommen magen verdau* energie gelenk* schmerzen kopfschmerzen müde übelkeit appetit dosierung kilo rücken blähungen',
  sleep: 'schlaf* einschlafen schläft liegekomfort',
  fabric:
    'stoff* material* baumwolle polyester wolle leder kunstleder leinen futter gewebe füllung seide fleece elasthan',
  plastic: 'plastik* kunststoff* gummi* silikon* schaumstoff pvc hartplastik',
  metal: 'metall* stahl edelstahl alu* messing verchromt blech rost* eisen silber*',
  wood: 'holz* spanplatte glas* keramik porzellan bambus mdf',
  seam: 'naht nähte genäht vernäht fäden faden reißverschluss* knopf knöpfe saum ausgefranst stich* verschluss',
  finish:
    'verarbeit* lack* kanten gearbeitet schlampig unsauber beschicht* gefertigt schief ungenau krumm grat entgratet hergestellt spaltmaße oberfläche',
  print:
    'druck gedruckt papier seiten aufdruck schrift buchstaben tinte einband rechtschreib* druckfehler bedruckt gebunden',
  thin: 'dünn* durchsichtig hauchdünn transparent dünner leicht_durch',
  hard: 'hart* steif rau kratz* kratzig starr fest',
  soft: 'weich* kuschel* flausch* anschmiegsam',
  'cheap-look':
    'billig* ramsch schrott müll minderwertig* kitsch* china chinaware wertlos* spielzeug_ plastikschrott china-schrott',
  flimsy:
    'wackel* instabil klapprig locker lose fragil zerbrechlich verbiegt verbogen labil biegt dünnwandig kippt umkippen wabbelig schlabbrig',
  blemish:
    'kratzer dellen delle macken flecken fleck löcher loch riss risse fehler beschädigung schrammen verfärb* verkratzt',
  wear: 'verblasst ausgeblichen eingelaufen eingegangen fusselt fussel* abgenutzt abgeblättert blättert abgerieben pilling ausgeleiert färbt abfärb* verschlissen verschleiß knötchen rissig porös',
  rot: 'schimmel* verdorben faul* ranzig maden motten würmer schlecht_geworden ungenießbar vertrocknet verschimmelt frisch',
  break:
    'kaputt* gebrochen zerbrochen gerissen abgebrochen bricht brach gesprungen reißt auseinander zerfallen abgerissen geplatzt platzt durchgebrochen zerrissen ausgerissen defekt',
  stop: 'funktioniert_nicht geht_nicht ging_nicht ausgefallen geist_aufgegeben nicht_mehr aufgehört streikt tot startet_nicht ausgegangen aus_gegangen lässt_sich_nicht keinen_mucks schaltet_sich geht_aus nichts_mehr versagt funktionieren_nicht funktionierte_nicht funktionierten tut_sich_nichts keine_funktion ohne_funktion reagiert_nicht_mehr lädt_nicht nicht_mehr_laden ging_nicht_mehr geht_nicht_mehr hat_den_geist springt_nicht lässt_sich_nicht_mehr nicht_eingeschaltet dauerhaft_aus',
  fault:
    'defekt* mangel* fehlerhaft mängel fehlfunktion funktionsfehler montagsprodukt montagsgerät störung ausfall wackelkontakt funktioniert',
  last: 'haltbar* langlebig* hält gehalten lebensdauer dauerhaft strapazierfähig belastbar',
  part: 'griff deckel henkel rad räder schalter taste tasten schraube* scharnier* gurt band riemen bein beine clip haken halterung düse schlauch feder verschluss fuß knopf hebel klappe sensor buchse fernbedienung',
  leak: 'läuft_aus ausgelaufen undicht tropf* leck* leckt rinnt ausläuft suppt ausgeschüttet',
  quality: 'qualität* qualitativ hochwertig mangelhafte_qualität qualitätskontrolle',
  sturdy: 'stabil* robust solide massiv fest standfest',
  arrive:
    'angekommen kam kamen ankam geliefert erhalten bekommen ausgepackt beim_auspacken erhielt lieferung_kam eingetroffen zugestellt öffnen ankunft',
  damage:
    'beschädigt* kaputt_an zerbrochen zerdrückt verbeult eingedrückt gequetscht zerkratzt transportschaden bruch defekt_angekommen zersplittert zerknittert verbogen geknickt verknickt angeschlagen',
  dirty: 'schmutz* dreckig* verschmutzt staub* fettig haare klebrig fingerabdrücke verdreckt eklig',
  box: 'verpack* karton* schachtel tüte umkarton box ovp umschlag flasche dose beutel paket folie originalverpackung behälter glas',
  protect: 'luftpolster* polster* schutz geschützt lieblos füllmaterial ungeschützt lose_im knallfolie',
  seal: 'versiegel* siegel geöffnet offen aufgerissen zugeklebt verschlossen verschweißt aufgebrochen',
  gift: 'geschenk* geburtstag weihnacht* hochzeit verschenk* ostern muttertag jubiläum',
  late: 'spät zu_spät verspät* verzöger* lange_gewartet lieferzeit langsam dauerte dauert verzug zwei_wochen_später immer_noch_nicht überfällig pünktlich wochenlang ewig dauerte_ewig zu_lange wochen_gedauert lange_lieferzeit noch_nicht_geliefert lieferverzug verspätung später_als nicht_rechtzeitig lieferrückstand nicht_lieferbar',
  delivery:
    'liefer* versand* geliefert verschickt versendet zustellung lieferung lieferdatum lieferzeit post prime porto versandkosten',
  wait: 'warte* gewartet wochen tage_später angekündigt termin liefertermin zugesagt voraussichtlich wochenlang',
  courier: 'dhl hermes dpd gls ups bote paketbote zusteller postbote fahrer lieferant paketdienst kurier',
  lost: 'nie_angekommen nicht_angekommen nicht_erhalten verloren verschwunden nachbar* abgelegt nie_erhalten nie_geliefert nicht_geliefert nicht_zugestellt falsche_adresse vor_der_tür paketshop nicht_bekommen nichts_erhalten nichts_angekommen ware_nicht verschollen nie_gekommen kam_nie nie_ankam noch_nicht_da bis_heute_nicht nicht_da abhanden irgendwo_abgestellt briefkasten treppenhaus',
  tracking: 'sendungsnummer sendungsverfolgung tracking laut_dhl zugestellt status',
  wrong:
    'falsch* statt anstatt verwechselt anderes anderer andere bestellt_hatte etwas_anderes nicht_das_bestellte stattdessen falschlieferung vertauscht',
  missing:
    'fehlt fehlen fehlte fehlten fehlend* nicht_dabei ohne unvollständig nicht_enthalten vergessen vermisse nicht_mitgeliefert kein_zubehör nicht_vorhanden',
  count: 'nur_ein nur_eine nur_einer nur_zwei stück paar set anzahl menge packung statt_zwei hälfte einzeln einzige',
  accessory:
    'zubehör* schrauben teile ersatzteil* anleitung adapter kabel fernbedienung beilage beipack* mitgeliefert* halterung',
  described:
    'beschreibung beschrieben abgebildet abbildung bild_ foto angegeben angabe* anzeige werbung versprochen verspricht angeblich irreführend* laut produktbeschreibung artikelbeschreibung beworben vorgegaukelt täusch* suggeriert artikelbild produktbild irreführ* falsche_angaben versprochene wie_beschrieben wie_abgebildet falsch_beschrieben laut_beschreibung werbeversprechen fake-bewertung* beschreibungen produktinformation',
  different:
    'anders entspricht_nicht unterschied* abweich* nicht_wie weicht gleich nicht_identisch stimmt_nicht stimmen_nicht entspricht nichts_mit nicht_das_was ganz_anders völlig_anders stimmt_nicht_überein nichts_zu_tun weit_entfernt entspricht_leider sieht_anders',
  expected: 'erwart* gedacht enttäusch* vorgestellt erhofft hoffnung dachte versprochen mehr_erwartet vorstellung*',
  size: 'größe* grösse* maße maß cm mm gr xl xxl nummer konfektion* größentabelle größenangabe durchmesser abmess*',
  small: 'klein* eng* kurz kürzer schmal* winzig knapp mini kleiner zu_klein',
  big: 'groß* weit breit* riesig größer lang zu_groß locker voluminös',
  length: 'länge lang kurz höhe hoch tief dick* breite tiefe kürzer höher flach',
  weight: 'schwer* leicht gewicht wiegt gramm kg',
  fit: 'passt passen gepasst passform sitzt passend bund brust schulter* ärmel hüfte bauch fuß füße kopf bein po oberschenkel handgelenk',
  capacity: 'platz fassungsvermögen inhalt liter ml speicher* volumen füllmenge gb stauraum fach fächer kapazität',
  colour: 'farb* farbe farbton farblich ton koloriert',
  'colour-name':
    'rot blau grün gelb schwarz weiß rosa lila orange grau braun türkis beige gold silber pink rote schwarze weiße blaue graue dunkler heller',
  smell: 'geruch* riecht riechen duft* roch duftet gerochen',
  stink:
    'stink* gestank chemisch* chemie muffig beißend* unangenehm_riecht ekelhaft übel penetrant gestunken plastikgeruch ausdünst*',
  fake: 'fälschung* gefälscht fake plagiat nachgemacht betrug betrüger abzocke imitat nachbau kopie kein_original raubkopie verarsch*',
  used: 'gebraucht* benutzt getragen retoure rückläufer geöffnet schon_benutzt b-ware refurbished gebrauchsspuren nicht_neu gebrauchte',
  expired: 'abgelaufen mhd haltbarkeitsdatum ablaufdatum verfallsdatum überschritten mindesthaltbarkeit*',
  genuine: 'original* echt* marken* hersteller originalteil markenware',
  money: 'geld preis* euro kosten kostet bezahlt eur € cent günstig preislich',
  expensive: 'teuer teurer überteuert wucher zu_teuer kostspielig teure abzocke zu_hoch preisintensiv',
  worth:
    'wert preis-leistung* preis-leistungs* rausgeschmissen* geldverschwendung lohnt für_den_preis verschwendung preisleistung* geld_nicht rausgeworfen* nicht_wert',
  discount: 'rabatt angebot gutschein aktion reduziert günstiger preissenkung billiger woanders',
  seller:
    'verkäufer* händler kundenservice kundendienst service support firma shop hersteller anbieter amazon hotline kundenbetreuung',
  rude: 'unfreundlich frech unverschämt* ignorier* unkooperativ schlechter_service stellt_sich unseriös* verweigert inkompetent abgewimmelt hingehalten katastrophaler_service unprofessionell kundenunfreundlich unzuverlässig dreist vertröstet nicht_hilfsbereit arrogant lügen gelogen abgelehnt weigert hält_sich_nicht',
  contact: 'kontakt* angeschrieben mail* email* angerufen telefon* nachricht* gemeldet schreiben reklamier*',
  answer:
    'antwort* keine_antwort reagiert_nicht keine_reaktion rückmeldung reaktion keine_rückmeldung gemeldet_hat erreichbar nicht_reagiert',
  refund: 'erstatt* geld_zurück gutschrift rückzahlung rückerstatt* zurückerstatt* kaufpreis',
  return:
    'zurückgeschickt zurück zurückgesendet retour* umtausch* umgetauscht zurückschicken ersatz* austausch* ersatzlieferung geht_zurück zurückgegeben rücksendung rückgabe zurückgehen',
  warranty: 'garantie* gewährleistung reparatur repariert rechnung reparieren garantiefall',
  manual:
    'anleitung* gebrauchsanweisung bedienungsanleitung beschreibung_ist handbuch aufbauanleitung montageanleitung gebrauchsanleitung',
  assemble:
    'aufbau* aufgebaut montage montier* zusammenbau* zusammengebaut löcher bohr* installier* anbringen angebracht einbau* eingebaut befestigen schrauben',
  difficult:
    'schwierig* kompliziert umständlich mühsam schwer_zu unpraktisch nervig fummelig nicht_einfach hakelig frickelig anstrengend schwierigkeiten schwergängig unhandlich unübersichtlich lästig aufwendig gewöhnungsbedürftig mühe unmöglich fummelei friemel* gefrickel nicht_so_einfach kaum_möglich aufwändig mühselig zu_umständlich zeitaufwendig schlecht_zu lässt_sich_schwer unverständlich nicht_intuitiv gefummel',
  understand:
    'verstehen verständlich unverständlich englisch chinesisch deutsch sprache übersetz* deutsche unklar schlau erklärt',
  compatible:
    'kompatibel inkompatibel passt_nicht_auf passt_nicht_für unterstützt modell iphone samsung geeignet fahrzeug nicht_für_mein erkannt ungeeignet win10 nicht_erkannt',
  setup:
    'einricht* einstell* konfigur* bedien* programmier* eingestellt menü einzustellen tastenkombination steuerung justier*',
  comfort:
    'bequem* unbequem drückt komfort* tragekomfort angenehm unangenehm scheuert schwitz* zwickt reibt drücken einschneid* einengend kneift scheuern einschneidet zu_warm schwitze unbequemer sitzkomfort piekst',
  pain: 'schmerz* weh tut_weh druckstellen blasen',
  use: 'benutz* verwend* gebrauch praktisch handhabung nutzen nutzung funktion* einfach anwendung einsatz',
  livestream: 'livestream live-stream liveshow livesendung streamer live-show',
  taste: 'geschmack* schmeckt schmecken lecker geschmeckt essen trinken ungenießbar genießbar nachgeschmack',
  flavour: 'süß* salzig bitter sauer scharf fad künstlich wässrig geschmacklos aroma* würz* chemisch',
  texture: 'konsistenz trocken zäh klumpt klumpig bröselig sandig matschig mehlig körnig schleimig klumpen',
  story:
    'buch geschichte handlung autor* roman geschrieben schreibstil kapitel figuren charaktere ende story lesen gelesen film schauspieler protagonist* serie inhalt* band spannung schreibt dialoge erzähl* lesespaß leseprobe held heldin krimi thriller fantasy szene szenen plot autorin erzählstil sprecher ende_des werk reihe rezepte ratgeber inhaltlich',
  boring:
    'langweilig* langatmig vorhersehbar flach oberflächlich zäh seicht unspannend wirr gähn abgebrochen enttäuschender klischee* nervt langweile durchgequält unlogisch öde unnötig nicht_fesselnd schleppend plump konstruiert unglaubwürdig kitschig platt banal wiederholung* nervig enttäuscht_vom belanglos nichtssagend durchquälen naiv wenig_neues dahin schwach_',
  style:
    'design optik aussehen sieht_aus hässlich schön* muster schnitt style form optisch häßlich chic modisch unvorteilhaft',
  like: 'gefällt gefallen mag geschmackssache nicht_mein persönlich nicht_so_mein fan_von mein_fall mein_ding liegt_mir nicht_gefallen anfreunden nicht_meins nicht_mein_geschmack geschmäcker nicht_überzeugt überzeugt_mich nicht_überzeugen gewöhnungssache spricht_mich',
  'my-fault':
    'selbst_schuld mein_fehler versehentlich falsch_bestellt nicht_gelesen übersehen verlesen hätte_lesen eigene_schuld aus_versehen fehlkauf_von_mir nicht_gebraucht',
  circumstance: 'wetter zoll corona feiertage streik unwetter plattform',
  not: 'nicht kein keine keinen keinem nie niemals weder nichts keinerlei',
  cannot:
    'kann_nicht kann_man_nicht nicht_möglich lässt_sich unmöglich konnte_nicht geht_nicht können_nicht nicht_zu kann_ich_nicht konnten',
  none: 'gar_nicht überhaupt ohne keinerlei null gar_nichts nichts überhaupt_nicht nie',
  too: 'zu sehr viel extrem total wirklich absolut viel_zu so richtig übertrieben völlig ziemlich',
  slightly:
    'etwas bisschen leicht minimal ein_wenig kleiner einziger einziges manko kleine lediglich einzige wenig eher leider_etwas',
  good: 'gut gute guter gutes ordentlich zufrieden praktisch schön nett okay prima tut_was passt_gut brauchbar',
  great:
    'super toll* perfekt* klasse spitze begeistert hervorragend liebe genial wunderbar top wunderschön sehr_gut empfehlenswert ausgezeichnet einwandfrei sehr_zufrieden traumhaft mega',
  bad: 'schlecht* mies* mangelhaft unzufrieden nicht_gut nicht_zufrieden minderwertig unbefriedigend dürftig ungenügend unterirdisch schwach nicht_besonders nicht_wirklich',
  terrible:
    'katastrophe* schrott furchtbar grottenschlecht miserabel unverschämt* frechheit müll mist grauenhaft scheiße schrecklich horror saumäßig schlechteste* nie_wieder finger_weg absolut_schlecht unzumutbar dreck',
  regret: 'enttäusch* leider schade ärger* bereue ärgerlich fehlkauf bedauer* traurig geärgert frust* verärgert',
  problem:
    'problem* nachteil* manko kritik* mangel minuspunkt negativ* abzug punktabzug haken schwachstelle stern_abzug schwachpunkt',
  weak: 'schwach zu_wenig kaum wenig nicht_genug unzureichend gering* nicht_stark nicht_richtig bedingt mäßig ungenügend reicht_nicht nicht_ausreichend nicht_besonders kaum_zu lässt_zu_wünschen zu_schwach zu_leise zu_kurz nicht_laut dürftig mickrig bescheiden mau lau überschaubar lasch unterdimensioniert',
  only: 'nur gerade_mal schon bereits erst lediglich innerhalb kaum',
  'after-time':
    'nach_einem nach_einer nach_zwei nach_drei nach_kurzer nach_ein nach_wenigen nach_nur nach_ca nach_nicht nach_dem nach_2 nach_3 nach_4 nach_einigen nach_kurzem wochen monate monaten tagen jahr jahre stunden minuten nach_der mehrmaligem gebrauch wäschen mittlerweile inzwischen',
  once: 'beim_ersten erste erstes einmal ersten gleich_beim nach_dem_ersten einmaligem zweiten zweites erstmaligem von_anfang',
  soon: 'sofort gleich schnell ständig immer dauernd plötzlich bereits schon oft manchmal immer_wieder regelmäßig selbstständig von_alleine leicht häufig andauernd',
  but: 'aber jedoch allerdings obwohl trotz trotzdem dennoch nur außer sondern doch',
  wish: 'wünsch* hätte wäre sollte müsste könnte würde schöner_wäre besser_wäre verbesser* gewünscht fände hätten bräuchte müssten',
  recommend: 'empfehl* weiterempfehl* kaufempfehlung',
  'never-again':
    'nie_wieder nicht_kaufen nicht_wieder finger_weg nicht_mehr_kaufen vorsicht hände_weg abraten spart_euch kein_zweites_mal nicht_nochmal nicht_empfehl* nie_mehr würde_ich_nicht lieber_mehr abzuraten',
  please:
    'bitte wie_kann kann_mir was_soll ich_möchte ich_bitte wo_bleibt wann warum wer_kann erwarte_eine ich_hätte_gern fordere melden_sie ich_will könnten_sie schicken_sie',
  average:
    'ok okay durchschnitt* mittelmäßig geht_so naja na_ja so_lala in_ordnung befriedigend ausreichend zweckmäßig erfüllt_seinen mittelmaß',
  harm: 'verbrannt verbrennung brand feuer rauch qualm* stromschlag ausschlag allerg* juckt juckreiz jucken verletz* blut gefährlich* explod* brennt gebrannt gebrochen_hat erbrochen durchfall krank schock geschwollen schnittverletz* funken schmort geschmolzen arzt giftig kurzschluss krankenhaus hautreizung gekokelt verschluck* gerötet erstick* lebensgefährlich',
  useless:
    'nutzlos unbrauchbar sinnlos wertlos überflüssig zu_nichts nicht_zu_gebrauchen unnütz taugt untauglich tonne mülltonne',
  'other-shop':
    'andere_marke mein_alter meine_alte vorher vorgänger früher woanders im_laden dm rossmann lidl aldi original_von das_original andere_hersteller im_vergleich meinem_alten vergleichbar*',
  'goods-clothes':
    'hose* kleid* hemd* jacke* shirt* bluse* rock pullover bh socken unterwäsche mantel jeans mütze handschuhe strumpfhose* leggings badeanzug bikini kostüm schal weste t-shirt stoff slip',
  'goods-shoes': 'schuh* stiefel sandalen sneaker sohle* absatz einlagen hausschuhe',
  'goods-food':
    'essen schokolade kekse nüsse tee müsli gewürz* öl honig fleisch reis nudeln lebensmittel süßigkeiten snack obst riegel mehl soße chips bonbon*',
  'goods-drink': 'tee kaffee wein bier getränk* saft milch kaffeebohnen kapseln',
  'goods-supplement':
    'kapsel* tabletten vitamin* nahrungsergänzung* pulver einnahme mittel präparat eiweiß protein magnesium kur tropfen dosis',
  'goods-cosmetic':
    'creme lotion shampoo seife parfum parfüm make-up mascara lippenstift nagellack gel deo serum öl maske puder wimperntusche',
  'goods-phone': 'handy smartphone iphone samsung galaxy huawei tablet smartwatch sim fitnessarmband uhr',
  'goods-computer':
    'laptop pc computer notebook tastatur maus monitor drucker patrone* tinte festplatte usb stick router toner ssd hdmi rechner webcam speicherkarte',
  'goods-audio': 'kopfhörer lautsprecher headset radio box boxen ohrhörer in-ear mikrofon',
  'goods-kitchen':
    'pfanne* topf messer mixer toaster wasserkocher ofen tasse* glas gläser teller kaffeemaschine staubsauger ventilator spülmaschine waage heizung luftbefeuchter föhn thermometer dose bügeleisen mühle becher',
  'goods-furniture':
    'stuhl tisch regal bett matratze schrank sofa teppich vorhang sessel schreibtisch bürostuhl zelt schirm möbel kommode spiegel gardine* liege',
  'goods-bedding':
    'kissen* decke* bettwäsche laken handtuch handtücher bezug bettlaken matratzenschoner topper spannbettlaken',
  'goods-book': 'buch bücher roman kalender taschenbuch autor seiten lesen ebook leser hörbuch band notizbuch',
  'goods-media': 'film dvd cd blu-ray album lieder spiel spiele serie staffel game songs musik hörspiel platte',
  'goods-toy': 'spielzeug puppe puzzle lego kind* baby sohn tochter enkel* figur ball kuscheltier ballons luftballon*',
  'goods-tool':
    'werkzeug bohrer auto fahrrad reifen akkuschrauber säge schlauch garten filter wischer schraubendreher dichtung motorrad schloss kamera pumpe leiter zange lampe',
  'goods-jewellery': 'kette ring ohrringe armband uhr uhren schmuck anhänger brille sonnenbrille stein ohrstecker',
  'goods-pet': 'hund* katze* haustier futter leine aquarium kater katzenstreu welpe',
  'goods-hotel': 'hotel zimmer frühstück rezeption',
  'goods-bag': 'tasche* rucksack geldbörse koffer handtasche portemonnaie geldbeutel beutel',
  'goods-case': 'hülle* schutzfolie panzerglas folie case schutzhülle displayschutz handyhülle halterung displayfolie',
  'goods-lamp': 'lampe* leuchte* licht glühbirne birne lichterkette led taschenlampe kerze* solarleuchte*',
  'goods-cable': 'kabel ladegerät ladekabel adapter netzteil akku stecker verlängerung powerbank',
  'goods-hygiene': 'windel* zahnbürste rasierer tücher klopapier taschentücher bürste aufsteckbürsten müllbeutel',
  question:
    'wie warum wieso weshalb was wo wann wer welche* wohin woher ist_das ist_es gibt_es kann_man kann_ich soll_ich muss_ich darf_man hat_jemand weiß_jemand kennt_jemand normal möglich frage frage_mich fragen funktioniert_das',
  rhetoric:
    'was_soll_ich_dazu was_soll_man wirklich ernsthaft wer_braucht was_soll wozu was_will_man mehr_geht wer_weiß scherz witz lächerlich wie_kann_man was_erwartet vielleicht etwa oder ne',
  you: 'sie ihr ihnen euch eure* ihre hallo sehr_geehrte* liebe* guten_tag ihr_seid ihr_habt',
  'open-close':
    'öffn* geöffnet schließ* verschluss deckel kappe reißverschluss knopf knöpfe druckknopf schnalle riegel schloss scharnier schublade tür klappe dreh* schraub* schrauben klemm* klemmt hakt verhakt einrast* düse hebel',
  move: 'fällt fallen gefallen fällt_ab fällt_auseinander abgefallen rutsch* verrutsch* löst lösen gelöst löst_sich beweg* wackel* wackelig kippt kippelt umkipp* rollt dreht springt locker lockert verschieb* hochrutsch* abgegangen geht_ab',
  hold: 'hält halten gehalten halterung befestig* hängen hängt haken klammer clip magnet* saugnapf* klebeband klebe* klebt ständer stütz* griff griffe gurt trag* henkel bleibt bleiben stehen steht',
  shape:
    'form geformt verbogen biegt biegen verform* verzogen schief gerade flach rund eckig ecke ecken kante kanten winkel gewölbt krumm uneben falten geknickt knick loch löcher lücke spalt abstand',
  surface:
    'oberfläche beschichtung schicht folie blase blasen luftblasen fingerabdrück* staub fussel* flusen kratzer kratz* zerkratzt fleck farbe lack* kleber rost* rostet schimmel* blätter* abgeblättert abplatz* färbt abgefärbt haart',
  mixture:
    'misch* mischen vermischt auflös* löst_sich_auf klump* pulver* flüssig* wässrig dickflüssig schaum* cremig ölig klebrig trocken getrocknet tropf* sprüht schlucken kapsel* tablette* dosis portion zutaten inhaltsstoffe zucker salz fett kalorien künstlich*',
  person:
    'kind kinder sohn tochter baby enkel* frau mann mutter vater eltern freund* schwester bruder familie hund hunde katze katzen leute menschen mädchen junge erwachsene kunde kunden',
  'time-word':
    'tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten sekunde* heute gestern morgen nacht täglich später seit bis erste* zweite* dritte* letzte* nächste* vorher nachher einmal zweimal mal jedes schon noch immer nie oft manchmal ständig wieder sofort',
  amount:
    'ein zwei drei vier fünf sechs zehn beide alle alles meisten viele viel mehrere einige wenige halb* ganz* voll leer jede* mehr weniger stück paar pack packung set menge haufen prozent einzige*',
  speech:
    'sagt sagen gesagt steht geschrieben schreib* fragte gefragt anruf* angerufen behaupt* versproch* angab* angegeben wirbt beworben erwähnt lesen gelesen bewertung* rezension* erklär* beschwer* zeigt gezeigt etikett seite foto fotos bild bilder',
  mind: 'fühlt gefühl finde gefunden denke dachte glaube scheint sicher hoffe hoffte weiß wusste wollte will mag mochte liebe gefällt gefallen hasse entschied versucht versuch* froh traurig ärger* genervt nervt nervig verwirr* überrasch* peinlich sorge leider',
  versus:
    'als verglichen vergleich gleich* ähnlich besser schlechter beste* statt anstatt andere* anderer unterschied original* normal* üblich standard alternative* vorgänger vorherige* günstiger wie_das',
};
