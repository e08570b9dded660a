/** How German buyers say it. */
import type { DetailPatterns } from '../detail.ts';
import { any } from './any.ts';

export const de: DetailPatterns = {
  denied:
    /(?:\bnicht|\bkein\p{L}*|\bnie|\bniemals|\bohne|\bkaum|\bweder|\bnoch nicht|\bnichts|\bich (?:die|den|das)|\bkein\p{L}* (?:teil|stück) (?:hat|hatte))(?:\s+(?:so|wirklich|zu|all|allzu|ganz|sehr|mehr|gleich|sofort|schnell|direkt|einfach|sonderlich|besonders|gerade|der|die|das|den))*\s*$|\bkeine? \p{L}+(?: oder| und|,)? $/iu,
  aside:
    /(?:\bandere[rn]? rezension|\brezension\p{L}*\b|\bbewertungen\b|\b(?:laut|trotz|andere\p{L}*) bewertung\b|\bmein\p{L}* (?:alte|onboard|interne|eingebaute|bisherige|vorherige|letzte)|\bvorgänger|\b(?:schon|früher) (?:ein)?mal einen? (?:ähnlich|ander)\p{L}*|\bder alte\b|\bdie alte\b|\bvorher hatte|\bwäre schön|\bwünschenswert|\bweiß (?:ich )?(?:\p{L}+ )?nicht,? (?:ob|wie)|\bich hoffe|\bhoffentlich|\bmal (?:sehen|schauen|abwarten)|\bfalls\b|\bangst\b|\bbefürcht|\bsollte (?:es|er|sie|das)\b)/iu,
  symptoms: {
    'never-arrived': any(
      '(?:nie(?! (?:\\p{L}+ ){0,2}(?:antwort|rückmeldung|reaktion|nachricht|mail|geld|hilfe))|nicht(?! (?:[\\p{L}]+ ){0,2}(?:rechtzeitig|pünktlich|heil|gut|unbeschädigt|vollständig|komplett|original|ganz|richtig|antwort|reaktion|reaktionen|bescheid|hilfe|info|infos|nachricht|mail|email|stellungnahme|ersatz|rückmeldung|geld|gutschrift|erstattung|rechnung|dicht|fest|auf|zu|hin|los|sauber))|niemals|nichts|bis heute nicht|immer noch nicht|noch nicht)(?! (?:mein|das|unser|dass) (?:geld|kaufpreis)) ~ (?:angekommen|erhalten|eingetroffen|bekommen|zugestellt)|(?:noch nicht|nie|nicht mal) geliefert|(?:ist|war|sind) (?:\\p{L}+ ){0,4}?(?:noch |immer noch |bis heute )nicht (?:bei (?:uns|mir) )?da(?! \\p{L})|(?:ware|artikel|paket|lieferung|bestellung|produkt) kam (?:\\p{L}+ )?(?:nie|nicht)(?! (?:\\p{L}+ )?(?:rechtzeitig|pünktlich|heil|gut|unbeschädigt|vollständig|komplett|original|ganz|richtig|wie))|nie zu einer lieferung|(?:nie|nicht) gekommen(?! (?:bin|ist es))|(?:nie|niemals|noch nichts|nichts) (?:angekommen|erhalten|geliefert|bekommen|eingetroffen)|(?:ware|artikel|paket|lieferung|bestellung|produkt) (?:ist |wurde )?(?:\\p{L}+ )?(?:nie|nicht) (?:\\p{L}+ ){0,3}(?:an|angekommen|eingetroffen|geliefert|zugestellt)|(?:paket|sendung) ~ (?:verloren|verschwunden|verschollen)|warte ~ immer noch',
    ),
    'badly-delivered': any(
      '(?:nachbar*|falsche adresse|falschen adresse|vor die (?:tür|haustür) (?:gelegt|gestellt|geworfen)|abgeworfen|paketbot*|zusteller*|postbot*|zustelldienst)',
    ),
    'wrong-colour': any(
      '(?:falsche[rn]?|andere[rn]?) farbe ~ (?:erhalten|bekommen|geliefert|geschickt|bestellt|gesendet)|(?:die |eine )?falsche[rn]? farbe|(?:schwarz|weiß|rot|blau|grün|rosa|pink|grau|braun|gold|silber) bestellt ~ (?:bekommen|erhalten|geliefert)',
    ),
    'wrong-size': any(
      '(?:falsche[rn]?|andere[rn]?) größe ~ (?:erhalten|bekommen|geliefert|geschickt|bestellt|gesendet)|falsche[rn]? größe',
    ),
    'wrong-item': any(
      '(?:falsche[rsnm]?|verkehrte[rsnm]?) (?:artikel|produkt|ware|lieferung|modell|teil|teile|buch|version|sorte|bestellung)(?! info\\p{L}*| beschreib\\p{L}*| angabe\\p{L}*)|(?:falsch geliefert|falsches geliefert|etwas (?:ganz |völlig )?anderes (?:geliefert|bekommen|erhalten|bestellt)|falschlieferung|nicht das (?:bestellte|was ich bestellt)|nicht bestellt)',
    ),
    'no-instructions': any(
      '(?:keine|ohne|fehlende|fehlt eine|fehlt die|null) (?:\\p{L}+ ){0,2}(?:anleitung|bedienungsanleitung|gebrauchsanleitung|gebrauchsanweisung|aufbauanleitung|montageanleitung|beschreibung dabei)|(?:anleitung|bedienungsanleitung|gebrauchsanweisung) ~ (?:fehlt|fehlte|nicht dabei|nur auf (?:englisch|chinesisch)|nur in (?:englisch|chinesisch)|nicht vorhanden)',
    ),
    'too-few': any(
      'nur (?:ein|eine|einen|zwei|drei|vier|fünf|1|2|3|4|5|6|8|10|die hälfte) ~ (?:erhalten|geliefert|bekommen|dabei|drin|enthalten|angekommen|statt|anstatt)|statt (?:\\d+|zwei|drei|vier) ~ nur(?! (?:\\d+|ein|einen|zwei|drei|vier) stern*)|zu wenig (?:inhalt|stück|teile)|nur (?:die |eine )?halb\\p{L}* (?:\\p{L}+ ){0,2}?(?:packung|menge|flasche|dose|erhalten|bekommen|geliefert)|nur halb ?voll|halb ?leer (?:angekommen|geliefert)',
    ),
    'part-missing': any(
      '(?<!mir )(?<!(?:ein|eine|einen) \\p{L}+e[rsn]? \\p{L}+ )(?:fehlt|fehlte|fehlten|fehlen|gefehlt)(?! mir)|nicht (?:dabei|enthalten|mitgeliefert|im lieferumfang|beigelegt|vorhanden)|unvollständig*|fehlende[nsr]? \\p{L}*teil*|wurde vergessen',
    ),
    'arrived-dirty': any(
      '(?:verschmutzt*|verdreckt*|schmutzig*|dreckig*|verstaubt*|fleckig|voller (?:flecken|staub|haare)|flecken (?:auf|am|drauf))',
    ),
    'arrived-scratched': any(
      '(?:zerkratzt*|verkratzt*|(?:tiefe[nr]? |viele |kleine |einige |hatte |mit |und )?kratzern?(?! (?:zu )?(?:vermeid*|schütz*|oder ähnlich*))|macken|schrammen)',
    ),
    'arrived-dented': any(
      '(?:verbeult*|verbogen*|eingedrückt*|delle[n]?(?! im bild)|beule[n]?|zerdrückt*|geknickt|(?<!sich )verformt(?! (?:sich|beim|nach|im))|verzogen|plattgedrückt)',
    ),
    'arrived-leaking': any('(?:ausgelaufen*|ausgelaufene[nrs]?|lief aus|läuft aus|undicht angekommen)'),
    'arrived-broken': any(
      '(?:defekt|kaputt|beschädigt|zerbrochen|gebrochen|zerstört|gerissen|abgerissen|gesprungen|abgebrochen|aufgeplatzt) (?:\\p{L}+ |bei (?:mir|uns) )?(?:angekommen|eingetroffen|geliefert|an(?! \\p{L})|ankam|bei mir an|erhalten|bekommen)|(?:kam|kamen|kommt|ankam|ankamen|geliefert|erhalten|angekommen|lieferung|bei ankunft|bei lieferung|beim auspacken) ~ (?:defekt|kaputt|beschädigt|zerbrochen|gebrochen|zerstört|gerissen|gesprungen|abgebrochen)|beschädigte[nrs]? (?:ware|artikel|produkt|lieferung)|(?<!(?:verpackung|karton|packung|ovp|schachtel|umverpackung)\\)? )(?:war|waren) ~ (?:beschädigt|zerbrochen|gesprungen)|transportschaden',
    ),
    'box-open': any(
      '(?:verpackung|karton|packung|paket|siegel|umverpackung) ~ (?:geöffnet|offen|aufgerissen|aufgebrochen|bereits auf)|(?:geöffnete|offene|aufgerissene|aufgebrochene)[rnms]? (?:verpackung|karton|packung|paket|umverpackung)|siegel ~ (?:gebrochen|fehlt|beschädigt)',
    ),
    'box-damaged': any(
      '(?:verpackung|karton|packung|paket|ovp|umverpackung|schachtel|originalverpackung)\\)? ~ (?:beschädigt|kaputt|zerrissen|eingerissen|zerdrückt|eingedrückt|zerstört|verbeult|lädiert|ramponiert|zerfetzt)|(?:beschädigte|kaputte|zerrissene|zerdrückte|eingedrückte)[rnms]? (?:verpackung|karton|packung|ovp|umverpackung)',
    ),
    'badly-packed': any(
      '(?:schlecht*|schlampig*|mangelhaft*|ungenügend*|unzureichend*|lieblos*|nachlässig*|miserabel) (?:verpackt*|verpackung)|verpackung (?:ist |war )?(?:\\p{L}+ )?(?:schlecht|mangelhaft|ungenügend|unzureichend|mies|miserabel|nicht ausreichend|dürftig)|(?:nicht|kaum) (?:\\p{L}+ )?verpackt|ohne (?:verpackung|umverpackung|polsterung|schutz)|unverpackt',
    ),
    'no-refund': any(
      'erstattung ist (?:noch )?nicht erfolgt|(?:geld|erstattung|rückerstattung|kaufpreis) ~ (?:nicht|nie|noch nicht|noch nichts) ~ (?:zurück*|erhalten|bekommen|erstattet)|(?:keine|noch keine|warte auf) (?:\\p{L}+ )?(?:erstattung|rückerstattung|gutschrift)|weder ~ geld zurück|kein(?:en)? (?:\\p{L}+ )?(?:geld|cent|kaufpreis) (?:\\p{L}+ ){0,2}?zurück*|(?:möchte|will|hätte gern*|verlange|fordere|erwarte) ~ (?:mein )?geld (?:wieder )?zurück',
    ),
    'return-trouble': any(
      '(?:rückgabe|umtausch|rücksendung|retoure|reklamation|rückgabefrist|rückversand|rücksendekosten) ~ (?:nicht|ausgeschlossen|verweigert|abgelaufen|kosten|abgelehnt|keine|unmöglich|kompliziert|mühsam|lohnt|selbst|teuer*)|(?:vom umtausch ausgeschlossen|rücksendekosten|umtausch nicht möglich|nicht (?:umtauschen|zurückgeben|zurückschicken|zurücksenden))',
    ),
    'no-answer': any(
      '(?:keine|keinerlei|nie eine|bis heute keine|ohne) (?:\\p{L}+ )?(?:antwort|rückmeldung|auskunft|rückantwort)|keine reaktion (?:vom|von|des|auf)|nie eine reaktion|(?:antwortet|meldet sich|antwortete|meldete sich) (?:\\p{L}+ ){0,3}?(?:nicht|nie|gar nicht)|(?:verkäufer*|händler*|kundenservice|kundendienst|support) (?:\\p{L}+ ){0,3}?reagiert* (?:\\p{L}+ ){0,2}?nicht|(?:auf nachrichten|auf mails?|auf anfragen?) nicht|nicht (?:geantwortet|gemeldet)|bis heute (?:ist )?nichts? (?:geschehen|passiert|gekommen)|nie (?:mehr |wieder )?(?:gemeldet|geantwortet)|weder auskunft',
    ),
    'poor-service': any(
      '(?:schlechte[rsn]?|miese[rsn]?|miserable[rsn]?|kein|unfreundliche[rsn]?|mangelhafte[rsn]?|unverschämte[rsn]?|katastrophale[rsn]?) (?:\\p{L}+ )?(?:service|kundenservice|kundendienst|support|kundenbetreuung|verkäufer|händler)|(?:service|kundenservice|kundendienst|support|verkäufer) (?:ist |war )?(?:\\p{L}+ )?(?:schlecht|mies|miserabel|unfreundlich|mangelhaft|unter aller|katastrophal|nicht hilfreich)',
    ),
    doubts: any(
      '(?:kein|nicht das|nicht|keine) (?:\\p{L}+ )?original*|fälschung*|gefälscht*|plagiat*|fake*|(?:schon|bereits|offensichtlich|offenbar|definitiv|vorab|eindeutig|war|waren|wurde) (?:mal |vorab |schon |bereits )?(?:gebraucht|benutzt)|gebrauchte[rsn]? (?:artikel|ware|produkt|gerät|teil|exemplar)|generalüberholt|refurbished|(?:mhd|haltbarkeit*|verfallsdatum|mindesthaltbarkeits*) (?:\\p{L}+ ){0,3}?(?:abgelaufen|überschritten|vorbei)|abgelaufene[rsn]? (?:ware|produkt*|lebensmittel)|schon geöffnet|gebrauchsspuren',
    ),
    'waited-long': any(
      '(?:kam|kamen|angekommen|geliefert|erhalten) (?:\\p{L}+ ){0,2}?mit (?:\\p{L}+ ){0,3}?(?:verspätung|verzögerung)|(?:lieferung|lieferzeit|versand|zustellung|lieferdauer) (?:\\p{L}+ ){0,3}?(?:\\d+ wochen|\\d+ tage|lange|lang|langsam|verspätet|verzögert*|spät|wochen|monate|ewig|zu spät|schleppend)|(?:es gab|gab es|hatte) (?:\\p{L}+ ){0,2}?(?:verspätung|verzögerung*)|(?:lange[r]?|langsame|verspätete|späte|ewige|ewig lange) (?:lieferzeit|lieferung|versand|wartezeit|versandzeit)|(?:zu spät|verspätet|sehr spät|viel zu spät|erst nach (?:\\d+|zwei|drei|vier|fünf|mehreren) (?:wochen|monaten|tagen)) ~ (?:angekommen|geliefert|gekommen|erhalten|an|bekommen)|(?:kam|kamen|wurde|lieferung|paket) (?:\\p{L}+ ){0,2}?nicht (?:pünktlich|rechtzeitig|termingerecht)|(?:kam|kamen|angekommen|geliefert) (?:\\p{L}+ )?(?:zu spät|verspätet|erst nach|viel zu spät|\\d+ tage später)|(?:wochen|monate|tage) ~ (?:gewartet|warten|unterwegs|wartezeit)|lange (?:gewartet|warten|gedauert)|hat ~ (?:ewig|lange|wochen|monate) gedauert|dauerte ~ (?:ewig|lange|wochen)',
    ),
    'not-charging': any(
      '(?:lädt|laden|ladet|lud|läd) (?:\\p{L}+ ){0,3}?(?:nicht|nicht mehr|kaum|nur noch|gar nicht)(?: (?:auf|laden|aufladen|mehr))?|lässt sich (?:\\p{L}+ ){0,3}?(?:nicht|kaum) (?:mehr )?(?:\\p{L}+ )?(?:auf)?laden|nicht (?:mehr )?(?:auf)?(?:laden|geladen)|akku ~ nicht ~ (?:laden|auflad*|geladen)',
    ),
    'stopped-working': any(
      '(?:funktioniert*|funktionierte[n]?|geht|gehen|läuft|laufen|ging|tut|lief|reagiert|leuchtet|leuchten|dreht) (?:\\p{L}+ ){0,3}?(?:nicht|nichts|gar nichts|garnicht) ?mehr|(?:nicht|nichts|gar nicht) mehr (?:funktioniert|funktionsfähig|gegangen|einschalten|anschalten|an|gelaufen)|(?:nach|seit|schon nach|bereits nach) (?:\\p{L}+ ){0,2}(?:\\d+|einem|einer|zwei|drei|vier|fünf|sechs|wenigen|einigen|kurzer|paar|ein paar|knapp) (?:\\p{L}+ )?(?:tagen?|wochen?|monaten?|stunden?|jahr|jahren|zeit|mal|minuten|benutzungen|anwendungen|einsätzen) (?:\\p{L}+ ){0,4}?(?:defekt|tot|den geist auf|ausgefallen|hinüber|schluss|aus(?! \\p{L})|im eimer)|(?:geist aufgegeben|gab (?:\\p{L}+ )?den geist auf)|(?<!(?:klein|kleiner|groß|größer|kurz|kürzer|eng|enger|weit|weiter|lang|länger|schmal|schmaler|dünn|dünner|anders|knapp|gut|schlecht) )ausgefallen|(?:den dienst quittiert|gibt (?:\\p{L}+ )?den geist auf)',
    ),
    'not-working': any(
      '(?:funktioniert*|funktionierte[n]?|(?<!(?:das|dies|sterne|punkte|grenzbereich) )(?:geht|ging)|gehen|läuft|lief|tut|klappt*|arbeitet|reagiert|startet|schaltet|schließt|öffnet) (?:\\p{L}+ ){0,3}?(?:nicht|gar nicht|garnicht|nur (?:teilweise|bedingt|stellenweise|fleckenweise|manchmal)|überhaupt nicht|nur selten|nie)(?! (?:verloren|kaputt|unter|weg|ab|schief|mehr|aus dem|anders|besser|schlecht))|(?:ist|war|waren|sind|eine?[rs]?) (?:\\p{L}+ ){0,2}?(?:defekt|funktionslos|funktionsunfähig)|defekt (?:war|ist)|wackelkontakt*|nicht (?:funktioniert|funktionsfähig|funktionstüchtig)|ohne funktion|defekte[rsn]? (?:gerät|artikel|ware|produkt|teil)|lässt sich ~ nicht (?:einschalten|anschalten|starten|öffnen|schließen|bedienen)|unbrauchbar',
    ),
    leaks: any(
      '(?:undicht|undichte[rsn]?|tropft|leckt|(?:nicht|hält nicht|kaum) (?:ganz |wirklich |richtig |wasser)?dicht|wasserdicht ist (?:er|sie|es) nicht|wasser ~ (?:läuft|tropft|dringt|tritt|raus|heraus|rein)|läuft (?:\\p{L}+ )?(?:aus|wasser)|weder wasser*)',
    ),
    rusts: any(
      '(?:rost|rostet|rosten|gerostet|verrostet*|flugrost|rostig*|angelaufen|läuft an|oxidiert*|grün verfärbt)',
    ),
    'coating-off': any(
      '(?:farbe|lack|beschichtung|druck|aufdruck|schrift|gold|silber|oberfläche|teflon|glitzer|leder|kunstleder|bezug) ~ (?:blättert|löst|abgeblättert|abgelöst|abgegangen|geht ab|ab|abgeplatzt|abgerieben|verblasst|gelöst|reibt)|(?:blättert|blätterte|abgeblättert|abblättert|abgeplatzt)',
    ),
    'seam-open': any(
      '(?:naht|nähte) ~ (?:auf|aufgegangen|gerissen|offen|lösen|gelöst|löst|aufgerissen|platzt|geplatzt|reißen|reißt|aufgeht)|(?:fäden|faden) ~ (?:ziehen|lösen|hängen|heraus|raus|gelöst|zieht)|franst (?:\\p{L}+ )?aus',
    ),
    'part-off': any(
      '(?:griff|henkel|knopf|rad|deckel|haken|bein|absatz|sohle|arm|clip|steine?|halterung|kappe|bügel|band|riemen|verschluss|stück|teil|ring) ~ (?:abgefallen|abgebrochen|abgegangen|abgerissen|gelöst|fällt ab|fiel ab|fallen ab|bricht ab|brach ab|geht ab|ging ab|raus|löst sich|ab)|(?:abgefallen|abgebrochen|abgerissen|fällt ab|fallen ab)',
    ),
    'badly-washed': any(
      '(?:nach|beim|bei) (?:\\p{L}+ )?(?:ersten |einmaligen |einmal )?(?:waschen|wäsche|waschgang|wäschen|mal waschen) ~ (?:eingelaufen(?! werden)|eingegangen|verfärbt|kaputt|ausgewaschen|verblichen|löcher|fusselt|aus der form|verzogen|ausgeleiert|abgegangen|fusseln)|(?:eingelaufen(?! werden)|pilling|knötchen|verwaschen)',
    ),
    torn: any(
      '(?:gerissen|eingerissen|aufgerissen|zerrissen|reißt|reisst|(?:hat|hatte|einen|ein|mit) riss|löcher (?:im|in|bekommen|drin|am|an)|(?:voller|viele|kleine|hat|haben|mit) löcher|loch im)',
    ),
    broke: any(
      '(?:kaputt ?gegangen|(?<!optik )kaputt|zerbrochen|gebrochen|durchgebrochen|auseinander ?gefallen|zerbricht|gesprungen|brach|bricht|geplatzt|geht ~ kaputt|ging ~ kaputt|auseinandergebrochen|entzwei|zerfällt|zerfallen|geborsten)',
    ),
    'not-lasting': any(
      '(?:hält|hielt|hielten|halten|gehalten) (?:\\p{L}+ ){0,3}?(?:nicht lange|nicht lang|nur (?:wenige|ein|zwei|drei|kurz|\\d+|einen|eine)|keine (?:\\d+|woche|zwei|drei)|kaum|gerade mal|ganze (?:\\d+|zwei|drei|vier))|nicht (?:so |sehr |allzu |besonders |wirklich )?lang* gehalten|(?:nicht|wenig) (?:langlebig|haltbar|belastbar)|kurze lebensdauer|lebensdauer (?:\\p{L}+ ){0,2}?(?:kurz|gering|schlecht)|schnell (?:kaputt|abgenutzt|durch)|abgenutzt',
    ),
    faulty: null,
    'not-as-pictured': any(
      '(?:nicht|anders|ganz anders|völlig anders|kein vergleich|nicht so) (?:\\p{L}+ ){0,3}?(?:auf (?:dem|den|der) (?:bild*|foto*|abbildung*)|abgebildet|wie (?:auf|im|in) (?:dem |den |der )?(?:bild*|foto*|abbildung*)|als (?:auf|im) (?:dem |den |der )?(?:bild*|foto*))|(?:bild|foto|abbildung|bilder|fotos) (?:\\p{L}+ ){0,3}?(?:täuscht|täuschen|anders|entspricht nicht|irreführend|nicht überein|trügt|trügen|falsch)|(?:anders|nicht) wie abgebildet|entspricht nicht (?:\\p{L}+ )?(?:dem |der )?(?:bild|foto|abbildung)',
    ),
    'not-as-described': any(
      '(?:entspricht|entsprach|entsprechen|entspricht leider) (?:\\p{L}+ ){0,2}?(?:nicht|in keinster weise|in keiner weise|keineswegs)(?! (?:der realität|de[mn] (?:\\p{L}+ )?(?:preis|wert|erwartungen|vorstellungen|geschmack|standard)|(?:mein|unser|jed)\\p{L}* (?:\\p{L}+ )?(?:erwartung|vorstellung|geschmack|anforderung|bedürf)\\p{L}*))|nicht (?:\\p{L}+ )?(?:wie|der|dem|den) (?:\\p{L}+ )?(?:beschrieben|beschreibung|angegeben|angaben|artikelbeschreibung|produktbeschreibung|angekündigt|beworben)|(?:falsche|irreführende|falsch|fehlerhafte|irreführend*|ungenaue) (?:\\p{L}+ )?(?:beschreibung|produktbeschreibung|artikelbeschreibung|angaben?|(?:produkt|artikel)?info*|werbung|beworben|beschrieben|deklariert)|laut (?:beschreibung|angabe|hersteller) ~ (?:sollte|soll|aber)|irreführend|beschreibung (?:\\p{L}+ )?(?:falsch|stimmt nicht|irreführend|anders)|stimmt nicht (?:überein)?|in der beschreibung (?:steht|stand)',
    ),
    'stream-differs': any('(?:im|in der|aus dem) (?:livestream|live-stream|live-übertragung|live)'),
    incompatible: any(
      '(?:nicht|inkompatibel|leider nicht) (?:\\p{L}+ )?kompatibel|inkompatibel|passt (?:\\p{L}+ ){0,2}?nicht (?:für|auf|an|zu|in|zum|bei|mit) (?:\\p{L}+ ){0,3}?(?:iphone|samsung|galaxy|handy|gerät|auto|modell|tablet|laptop|kamera|fahrrad|maschine|notebook|smartphone|drucker|ipad|tv|huawei|golf)|nicht (?:geeignet|passend) für|wird nicht erkannt|nicht unterstützt',
    ),
    'too-short': any(
      `(?<!(?:keit|zeit|dauer|weite) (?:ist |war |leider |viel |etwas )*)(?:zu|viel zu|etwas zu|leider zu) kurz*|kürzer als|nicht lang genug`,
    ),
    'too-long': any('(?:viel zu|etwas zu|leider zu|ist zu|sind zu|war zu|waren zu|fällt zu|bisschen zu) lang'),
    'too-tight': any(
      '(?:zu|sehr|viel zu|etwas zu|etwas|recht|ziemlich) (?:eng|enge|schmal|knapp)|(?:sitzt|sitzen) (?:\\p{L}+ )?eng|zu knapp',
    ),
    'too-small': any(
      `(?:zu|viel zu|etwas zu|total zu) klein*|(?:sehr|recht|ziemlich|extrem|etwas|winzig) klein|kleiner (?:als|aus|ausge*)|(?:fällt|fallen|fiel) (?:\\p{L}+ )?klein(?:er)? aus|winzig|nicht groß genug|größer bestellen|nummer größer`,
    ),
    'too-large': any(
      '(?:zu|viel zu|etwas zu|sehr|riesig|ziemlich|extrem|deutlich) (?:groß|gross|weit|breit)|größer (?:als|aus|ausge*)|(?:fällt|fallen|fiel) (?:\\p{L}+ )?(?:groß|größer|gross|weit) aus|(?:ist|sind|war|waren|viel zu) riesig|nummer kleiner|kleiner bestellen',
    ),
    'poor-fit': any(
      '(?:passt|passen|passte|passten|sitzt|sitzen) (?:\\p{L}+ ){0,3}?(?:nicht|gar nicht|überhaupt nicht|schlecht|nicht richtig|nicht gut|nicht wirklich)(?! (?:hinein|rein|zusammen))|(?:schlechte|keine gute|miese|seltsame|komische) passform|passform (?:\\p{L}+ )?(?:schlecht|nicht|mies|seltsam)|größenangabe*|größe stimmt nicht|nicht passgenau|ungenau geschnitten|komisch geschnitten',
    ),
    'colour-differs': any(
      '(?:farbe[n]?|farbton) ~ (?:anders|nicht|weicht|weichen|dunkler|heller|blasser|abweich*|entspricht nicht|falsch|unterschiedlich|greller|täuscht|enttäusch*|ungleich)|(?:andere[nr]?|ganz andere[nr]?|abweichende[nr]?|falsche[nr]?) farben?|farbabweichung*|farblich ~ (?:anders|nicht)|nicht die farbe',
    ),
    'smells-chemical': any(
      '(?:chemisch*|chemie|nach chemie|plastik|gummi|lösungsmittel|kleber|farbe|petroleum|benzin|giftig*) (?:\\p{L}+ ){0,2}?(?:geruch|gerüche|gestank|stinkt|riecht|riechen|gerochen|stinken|stank|roch|ausdünstung*)|(?:stark |extrem |richtig |nur )?nach (?:chemie|plastik|gummi|lösungsmittel*|kleber|benzin|kunststoff) (?:gerochen|gestunken)|(?:riecht|stinkt|riechen|stinken|roch|stank|geruch|gestank) (?:\\p{L}+ ){0,3}?(?:nach|von) (?:\\p{L}+ )?(?:chemie|plastik|gummi|lösungsmittel*|kleber|farbe|chemikalien|benzin|gift|kunststoff|öl|petroleum)|chemiegeruch|plastikgeruch|gummigeruch|chemischer',
    ),
    smells: any(
      '(?:unangenehm*|streng*|stark*|übel*|ekelhaft*|muffig*|penetrant*|beißend*|extrem*|schlecht*|furchtbar*|eklig*|fürchterlich*|modrig*) (?:\\p{L}+ )?(?:geruch|riecht|riechen|gerochen|gestank|duft)|(?:stinkt|stinken|stank|gestank|gestunken)(?! (?:\\p{L}+ ){0,3}(?:nicht|kein*))|(?:riecht|riechen|roch) (?:\\p{L}+ ){0,2}?(?:unangenehm|streng|stark|übel|ekelhaft|muffig|schlecht|furchtbar|eklig|komisch|seltsam|modrig|nicht gut)|geruch (?:\\p{L}+ ){0,2}?(?:unangenehm|streng|stark|unerträglich|nicht auszuhalten|furchtbar|schlimm|eklig)|geruchsbelästigung',
    ),
    'unclear-instructions': any(
      '(?:anleitung|bedienungsanleitung|gebrauchsanleitung|aufbauanleitung|gebrauchsanweisung|beschreibung) (?:\\p{L}+ ){0,3}?(?:schlecht|unverständlich|mangelhaft|dürftig|unklar|verwirrend|nicht (?:verständlich|klar|hilfreich|gut)|unbrauchbar|miserabel|katastroph*|ein witz|mager|ungenau)|(?:schlechte|unverständliche|mangelhafte|dürftige|unklare|miserable|verwirrende|keine (?:vernünftige|gescheite|richtige|brauchbare|deutsche)) (?:\\p{L}+ )?(?:anleitung|bedienungsanleitung|gebrauchsanleitung|aufbauanleitung|beschreibung)',
    ),
    'hard-to-assemble': any(
      '(?:aufbau|zusammenbau) (?:\\p{L}+ ){0,3}?(?:schwierig|schwer|kompliziert|mühsam|umständlich|nicht einfach|fummelig|katastroph*|nervig|nicht möglich|unmöglich)|(?:schwierig|schwer|kompliziert|mühsam|umständlich|fummelig|nicht leicht|nicht einfach) (?:\\p{L}+ ){0,3}?(?:aufzubauen|zusammenzubauen|zusammen zu bauen)|(?:löcher|bohrungen|bohrlöcher) (?:\\p{L}+ ){0,2}?(?:nicht|falsch|versetzt)',
    ),
    'hard-to-install': any(
      '(?:montage|einbau|anbringung|befestigung|anbringen) (?:\\p{L}+ ){0,3}?(?:schwierig|schwer|kompliziert|mühsam|umständlich|nicht einfach|fummelig|katastroph*|nervig|nicht möglich|unmöglich)|(?:schwierig|schwer|kompliziert|mühsam|umständlich|fummelig|nicht leicht|nicht einfach) (?:\\p{L}+ ){0,3}?(?:zu montieren|anzubringen|einzubauen|zu befestigen)',
    ),
    'hard-to-set-up': any(
      '(?:einrichtung|installation|inbetriebnahme|konfiguration|kopplung) (?:\\p{L}+ ){0,3}?(?:schwierig|schwer|kompliziert|mühsam|umständlich|nicht einfach|nicht möglich|unmöglich|katastroph*)|(?:lässt|ließ|lassen) sich (?:\\p{L}+ ){0,3}?nicht (?:\\p{L}+ )?(?:installieren|einrichten|koppeln|konfigurieren|einstellen|programmieren|aktivieren|registrieren)|(?:schwierig|kompliziert|umständlich) (?:\\p{L}+ )?(?:einzurichten|zu installieren|einzustellen|zu programmieren)',
    ),
    'hard-to-clean': any(
      '(?:schwer|schwierig|kaum|nicht|mühsam|umständlich|schlecht) (?:\\p{L}+ ){0,3}?(?:zu reinigen|reinigen|zu säubern|sauber zu|säubern|sauber machen)|reinigung (?:\\p{L}+ ){0,2}?(?:schwierig|schwer|mühsam|umständlich|aufwendig|nervig)',
    ),
    'hard-to-use': any(
      '(?:umständlich*|kompliziert*|unhandlich*|fummelig*|schwergängig*|unpraktisch*|nicht benutzerfreundlich|nicht (?:sehr |wirklich )?praktisch)|(?:bedienung|handhabung) (?:\\p{L}+ ){0,3}?(?:schwierig|schwer|kompliziert|umständlich|nicht|gewöhnungsbedürftig|mangelhaft|schlecht|zu)|(?:schwer|schwierig|nicht (?:leicht|einfach)) (?:\\p{L}+ ){0,3}?(?:zu (?:bedienen|öffnen|schließen|benutzen|handhaben|lesen|halten|greifen|verstellen|drücken)|bedienbar|anzuziehen|einzusetzen)',
    ),
    'battery-short': any(
      'akkus? (?:\\p{L}+ ){0,4}?(?:schnell leer|leer|schwach|hält nicht|nicht lange|schlecht|nur (?:kurz|wenige|ein|zwei|eine)|lässt nach|miserabel|enttäuschend|zu kurz|zu schwach|kurz)|(?:schlechte[r]?|schwache[r]?|kurze[r]?|miserable[r]?|geringe) (?:akku*|akkulaufzeit|laufzeit|batterie*)|(?:akkulaufzeit|laufzeit|batterielaufzeit) (?:\\p{L}+ ){0,3}?(?:kurz|schlecht|gering|enttäuschend|nicht|miserabel|zu)|(?:batterie|batterien) (?:\\p{L}+ ){0,3}?(?:schnell leer|leer|halten nicht|hält nicht)',
    ),
    'no-connection': any(
      '(?:verbindung|bluetooth|wlan|signal|empfang|verbindet) (?:\\p{L}+ ){0,4}?(?:nicht|bricht ab|abbruch|abbrüche|unterbr*|schlecht|instabil|keine|abgebrochen|verloren|verliert|reißt ab|schwach|aussetzer|mies)|(?:(?<!(?:ist|sind|war|waren) )keine|schlechte[r]?|instabile|ständige|schwache[rs]?) (?:\\p{L}+ )?(?:verbindung*|bluetooth*|wlan*|empfang|verbindungsabbrüche|signal)|verbindungsabbrüche|verbindungsprobleme|nicht (?:verbinden|koppeln|gekoppelt|verbunden)|lässt sich nicht verbinden|hat aussetzer',
    ),
    noisy: any(
      '(?:zu|sehr|extrem|viel zu|ziemlich|recht|unerträglich|unglaublich|ganz schön|relativ|so) laut*|(?:quietscht|quietschen|klappert|klappern|knarzt|knarrt|brummt|brummen|summt|piept|rattert|pfeift|rauscht|knackt|surrt)|lärm|(?:nervige[ns]?|störende[ns]?|laute[ns]?|lautes|unangenehme[ns]?) (?:\\p{L}+ )?(?:geräusch*|summen|brummen|lärm|piepen|quietschen)|geräuschentwicklung',
    ),
    'poor-picture': any(
      '(?:bild|bildqualität|bilder|video|videoqualität|auflösung|display|fotos|aufnahmen) (?:\\p{L}+ ){0,3}?(?:schlecht|unscharf|verpixelt|pixelig|mies|dunkel|verschwommen|miserabel|nicht scharf|flimmert|enttäuschend|grottig|lässt zu wünschen)|(?:schlechte|miese|unscharfe|verschwommene|verpixelte|miserable) (?:bild*|video*|auflösung|fotos|aufnahmen)|unscharf',
    ),
    'poor-sound': any(
      '(?:klang|ton|sound|sprachausgabe|tonqualität|soundqualität|klangqualität|bass|lautsprecher|mikrofon|lautstärke) (?:\\p{L}+ ){0,3}?(?:schlecht|blechern|dumpf|mies|leise|miserabel|verzerrt|kratzt|schwach|enttäuschend|nicht gut|grausam|fehlt|rauscht|dünn|lässt zu wünschen)|(?:schlechte[r]?|miese[r]?|blecherne[r]?|dumpfe[r]?|miserable[r]?|kein|kaum) (?:klang*|ton*|sound*|bass*)|blechern|zu leise',
    ),
    'light-weak': any(
      '(?:nicht|zu wenig|kaum) (?:\\p{L}+ )?(?:hell|licht|helligkeit|leuchtkraft)|(?:licht|lampe|leuchtkraft|helligkeit|led*|leuchten) (?:\\p{L}+ ){0,3}?(?:schwach|zu dunkel|nicht hell|dunkel|zu schwach|gering|mäßig)|schwache[s]? (?:licht|leuchtkraft)',
    ),
    'not-holding': any(
      '(?:hält|halten|klebt|kleben|haftet|haften|hielt|klebte|hielten|klebten|haftete|saugt sich) (?:\\p{L}+ ){0,4}?(?:nicht(?! (?:was|\\d+|trocken|warm|kalt|dicht|stand|mit|so lang*|lang*|mehr lang*|(?:sehr|so|allzu) lang*|die größe|die werbung|was))|schlecht|gar nicht|überhaupt nicht|kaum|null)|(?:löst|lösen|lösten) sich (?:\\p{L}+ ){0,3}?(?:wieder|ab|schnell|sofort|ständig|immer|von)|(?:rutscht|verrutscht|rutschen|verrutschen|rutschig)(?! (?:\\p{L}+ ){0,2}(?:nicht|kein*))|(?:fällt|fallen|fiel|fielen) (?:\\p{L}+ ){0,3}?(?:herunter|runter|ab|raus|heraus|immer|ständig|um)|(?:klebekraft|haftung|saugkraft) (?:\\p{L}+ ){0,2}?(?:schlecht|schwach|gering|nicht|zu)|keinen halt|kein halt|nicht (?:(?!lang)\\p{L}+ )?(?:gehalten|geklebt|gehaftet)',
    ),
    'too-slow': any(
      '(?:zu|sehr|extrem|viel zu|ziemlich|recht|unglaublich) (?:langsam|träge)|(?:ist|lädt|läuft|arbeitet|reagiert|sind) (?:\\p{L}+ )?(?:langsam|träge)|ruckelt|hängt sich auf|dauert (?:ewig|zu lange|sehr lange)',
    ),
    'too-weak': any(
      '(?:zu|sehr|viel zu|recht|ziemlich) schwach*|(?:zu wenig|wenig|kaum|keine|fehlende|schwache|geringe) (?:\\p{L}+ )?(?:leistung|power|kraft|saugleistung|druck|saugkraft|wärme)|(?:leistung|saugleistung|saugkraft|kraft) (?:\\p{L}+ ){0,3}?(?:schwach|gering|zu wünschen|enttäuschend|nicht|schlecht|mangelhaft|mäßig)|(?:nicht|kaum) (?:\\p{L}+ )?(?:stark genug|leistungsstark|kräftig|warm|heiß genug|kalt)|(?:schneidet|reinigt|saugt|mixt|putzt|rasiert|trocknet|wärmt|kühlt|heizt) (?:\\p{L}+ ){0,3}?(?:nicht|schlecht|kaum|nicht gut)',
    ),
    'no-effect': any(
      '(?:keine|keinerlei|null|ohne|kaum eine?|kaum) (?:\\p{L}+ )?(?:wirkung|effekt|besserung|verbesserung|veränderung|ergebnis|unterschied|erfolg)|keinen (?:\\p{L}+ )?(?:effekt|unterschied|erfolg)|(?:bringt|brachte) (?:gar |rein gar |absolut |überhaupt |leider )?nichts(?! wenn)|(?:wirkt|hilft|half|bewirkt|wirken|helfen)(?! (?:\\p{L}+ ){0,4}(?:hochwertig|wertig|stabil|billig|robust|schön|edel)) (?:\\p{L}+ ){0,3}?(?:nicht|nichts|gar nichts|überhaupt nicht|kaum|rein gar nichts)|wirkungslos|wirkung (?:\\p{L}+ ){0,3}?(?:schlecht|schwach|gering|enttäuschend|gleich null|mäßig)|nicht (?:geholfen|gewirkt|gebracht)|nichts gebracht',
    ),
    'too-thin': any(
      '(?:zu|viel zu) dünn*(?! (?:haar*|bein*|arm*|finger*))|(?:sehr|extrem|recht|ziemlich|super|so) dünn|dünner als|hauchdünn|dünne[rsn]? (?:stoff|material|qualität|plastik)|dünn und',
    ),
    flimsy: any(
      '(?:instabil*|wackelig*|wacklig*|wackelt|wackeln|zerbrechlich|fragil|klapprig*|labil)|(?:nicht|wenig|kaum) (?:\\p{L}+ )?(?:stabil|robust|standfest|belastbar|stabilität)|nicht gerade stabil|macht (?:\\p{L}+ )?keinen (?:\\p{L}+ )?(?:stabilen|robusten) eindruck|bricht leicht',
    ),
    cheap: any(
      '(?:(?<!so )billig(?:e|er|es|sten?|ware|produkt)?(?! (?:kauf*|gerät))|minderwertig*|ramschig)|(?:nicht|wenig) (?:\\p{L}+ )?(?:wertig|hochwertig)|(?:wirkt|sieht|fühlt sich) (?:\\p{L}+ ){0,2}?billig|plastikbomber|billigplastik|kein hochwertig*',
    ),
    'poor-finish': any(
      '(?:schlecht*|schlampig*|unsauber*|mies*|mangelhaft*|miserabel|lieblos|schief|grob|minderwertig*) (?:\\p{L}+ )?(?:verarbeit*|genäht*|gearbeitet|geklebt|gefertigt|lackiert|gedruckt|zusammen*|bedruckt|zugeschnitten|verleimt)|verarbeitung (?:\\p{L}+ ){0,4}?(?:schlecht|mangelhaft|mies|lässt|zu wünschen|unsauber|miserabel|nicht|grottig|unterirdisch|minderwertig|schlampig|billig|könnte|katastroph*)|(?:scharfe kanten|scharfkantig|nicht (?:\\p{L}+ )?(?:gut|sauber|hochwertig|ordentlich) verarbeitet|klebereste|lose fäden)',
    ),
    'poor-quality': any(
      '(?:schlechte[rsn]?|miese[rsn]?|minderwertige[rsn]?|mangelhafte[rsn]?|billige[rsn]?|geringe[rsn]?|keine gute|mindere[rsn]?|enttäuschende[rsn]?|schwache|mäßige) (?:\\p{L}+ )?qualität|qualität(?!, (?:jedoch|aber|allerdings|nur)) (?:\\p{L}+ ){0,4}?(?:schlecht|mies|mangelhaft|lässt|zu wünschen|enttäuschend|enttäuscht|nicht|unterirdisch|miserabel|minderwertig|grottig|katastroph*|billig|mäßig|unter aller)|qualitativ ~ (?:schlecht|minderwertig|nicht|enttäuschend)|qualitätsmangel|qualitätsmängel',
    ),
    uncomfortable: any(
      '(?:unbequem*|ungemütlich)|nicht (?:\\p{L}+ )?(?:bequem|angenehm|gemütlich)|(?:kratzt|kratzig*|drückt am|scheuert|juckt|piekst|zwickt)|unangenehm zu tragen',
    ),
    flavour: any(
      '(?:schmeckt|schmecken|schmeckte|schmeckten) (?:\\p{L}+ ){0,3}?(?:nach (?:metall?|plastik|seife|pappe|karton|gummi|medizin|fisch)|nicht|schlecht|furchtbar|scheußlich|eklig|seltsam|komisch|bitter|künstlich|chemisch|fad|nach nichts|widerlich|grausam|überhaupt)|geschmack (?:\\p{L}+ ){0,3}?(?:schlecht|furchtbar|eklig|nicht|gewöhnungsbedürftig|bitter|künstlich|widerlich|komisch|seltsam|fad|unangenehm)|geschmacklich ~ (?:nicht|schlecht|enttäusch*|na ja)|geschmack(?:s)?los|ungenießbar|(?:viel )?zu (?:süß|salzig|sauer|bitter)|nachgeschmack',
    ),
    story: any(
      '(?:langweilig*|vorhersehbar|langatmig*|oberflächlich|zäh) ?(?:geschrieben|erzählt|buch|geschichte|film|story)?|(?:buch|geschichte|handlung|film|story|roman|spiel|autor*) (?:\\p{L}+ ){0,4}?(?:langweilig|enttäuschend|enttäuscht|schwach|vorhersehbar|schlecht|zäh|oberflächlich|nicht gefallen|verwirrend)|schlecht geschrieben',
    ),
    'too-dear': any(
      '(?:zu teuer|überteuert*|viel zu teuer|sehr teuer|ganz schön teuer|recht teuer|ziemlich teuer|(?<!kauft )(?<!kauft oft )(?<!so )(?<!als )teuer)|(?:preis|geld|kaufpreis|euro) (?:\\p{L}+ ){0,3}?(?:nicht wert|nicht gerechtfertigt|zu hoch|überzogen|unverschämt|hoch|nicht angemessen)|nicht (?:\\p{L}+ )?wert|für den preis (?:\\p{L}+ ){0,3}?(?:mehr erwart*|erwarte* mehr|zu teuer)|preis-? ?leistung* ~ (?:nicht|schlecht|stimmt nicht)',
    ),
  },
  parts: {
    zip: any('reißverschl*|reissverschl*'),
    battery: any('akkus?|batterien?|akku*'),
    charger: any('ladegerät*|ladestation|netzteil|ladeschale'),
    cable: any('kabel|ladekabel|usb-kabel|stromkabel'),
    plug: any('stecker|steckdose'),
    strap: any('riemen|gurt|trageriemen|armband|uhrband'),
    handle: any('griffe?|henkel|(?<!(?:jedem|jeden|einem|einen|paar|wenigen) )handgriff'),
    lid: any('deckel|verschlusskappe'),
    button: any('knopf|taster'),
    buttons: any('tasten|knöpfe'),
    screen: any('display|bildschirm|touchscreen'),
    sole: any('sohlen?'),
    seams: any('naht|nähte[n]?'),
    screws: any('schrauben?'),
    hinge: any('scharniere?'),
    wheels: any('räder|rollen|rädern'),
    lens: any('linsen?|objektiv'),
    filter: any('filter'),
    pump: any('pumpe'),
    motor: any('motor'),
    remote: any('fernbedienung'),
    app: any('app'),
    bluetooth: any('bluetooth(?![- ]?(?:karte*|adapter*|stick*|kopfhörer*|lautsprecher*))'),
    speaker: any('lautsprecher'),
    microphone: any('mikrofon|mikro'),
    camera: any('kamera'),
    keyboard: any('tastatur'),
    blade: any('klingen?|messer'),
    brush: any('bürsten?|borsten'),
    hose: any('schlauch|schläuche'),
    nozzle: any('düsen?|sprühkopf'),
    fabric: any('stoff|stoffe|gewebe'),
    sleeves: any('ärmel'),
    pockets: any('hosentaschen|jackentaschen|seitentaschen|innentaschen'),
    lining: any('innenfutter|futterstoff'),
    print: any('aufdruck|druck|druckqualität'),
    coating: any('beschichtung|lackierung|lack'),
    glue: any('kleber|klebestreifen|klebeband|klebefläche|kleberand|klebefolie'),
    'suction-cup': any('saugn(?:a|ä)pfe?n?|sauger'),
    clasp: any('verschluss|verschlüsse|schnalle'),
    hook: any('haken'),
    holder: any('halterung*|halter'),
    stand: any('ständer|stativ|standfuß'),
    cover: any('hülle|schutzhülle|handyhülle'),
    case: any('gehäuse'),
    instructions: any('anleitung|bedienungsanleitung|gebrauchsanleitung|gebrauchsanweisung|aufbauanleitung'),
    software: any('software|firmware'),
    light: any('licht|beleuchtung|leuchte|leds?'),
    switch: any('schalter'),
    legs: any('tischbeine|stuhlbeine|standbeine'),
    frame: any('rahmen|gestell'),
    pages: any('buchseiten'),
    binding: any('bindung|einband'),
    stones: any('steine|strasssteine|steinchen'),
    heel: any('absatz|absätze'),
    insoles: any('einlegesohlen?'),
    bag: any('beutel'),
    box: any('karton|schachtel'),
  },
  likes: {
    service: any(
      '(?:super|toller|guter|sehr guter|freundlicher|netter|schneller|top|bester|hervorragender|klasse) (?:service|kundenservice|support|kontakt|verkäufer|händler)|(?:service|kontakt|verkäufer) (?:\\p{L}+ )?(?:super|top|toll|sehr gut|freundlich|nett|einwandfrei|hervorragend)',
    ),
    'fast-delivery': any(
      '(?:schnelle[r]?|super schnelle[r]?|sehr schnelle[r]?|rasche[r]?|zügige[r]?|prompte[r]?|blitzschnelle[r]?|flotte[r]?) (?:lieferung|versand|zustellung|lieferzeit|abwicklung)|(?:lieferung|versand|lieferzeit) (?:\\p{L}+ ){0,3}?(?:schnell|prompt|zügig|rasch|flott|vor erwartet*|vor dem)|schnell (?:geliefert|da|angekommen|verschickt|versandt)|kam ~ (?:schnell|prompt)',
    ),
    'good-delivery': any(
      '(?:pünktliche[r]?|problemlose[r]?|reibungslose[r]?) (?:lieferung|versand|zustellung|abwicklung)|(?:lieferung|versand|zustellung|lieferzeit) (?:\\p{L}+ ){0,3}?(?:super|top|pünktlich|problemlos|reibungslos|einwandfrei|termingerecht)|kam ~ (?:pünktlich|termingerecht)|pünktlich (?:geliefert|angekommen|da)',
    ),
    'well-packed': any(
      '(?:gut|sicher|sorgfältig|schön|super|bestens|ordentlich|liebevoll|top) verpackt|(?:gute|tolle|schöne|sichere|super) verpackung',
    ),
    intact: any(
      '(?:kam|angekommen|geliefert|ankam) ~ (?:unversehrt|unbeschädigt|heil|in (?:gutem|einwandfreiem|perfektem|tadellosem) zustand)|(?:unversehrt|unbeschädigt|heil|in (?:gutem|einwandfreiem|perfektem|tadellosem) zustand) (?:angekommen|geliefert)',
    ),
    'easy-assembly': any(
      '(?:einfache[r]?|leichte[r]?|schnelle[r]?|problemlose[r]?|kinderleichte[r]?) (?:aufbau|zusammenbau)|(?:aufbau*|zusammenbau*) (?:\\p{L}+ ){0,3}?(?:einfach|leicht|schnell|problemlos|kinderleicht|super)|(?:einfach|leicht|schnell|problemlos) (?:\\p{L}+ )?(?:aufzubauen|aufgebaut|zusammengebaut|zusammenzubauen)',
    ),
    'easy-install': any(
      '(?:einfache[r]?|leichte[r]?|schnelle[r]?|problemlose[r]?|kinderleichte[r]?) (?:montage|einbau|anbringung)|(?:montage|einbau) (?:\\p{L}+ ){0,3}?(?:einfach|leicht|schnell|problemlos|kinderleicht|super)|(?:einfach|leicht|schnell|problemlos) (?:\\p{L}+ )?(?:zu montieren|montiert|anzubringen|einzubauen)',
    ),
    'easy-use': any(
      '(?:einfache?|leichte?|unkomplizierte?|kinderleichte?|super einfache?) (?:\\p{L}+ )?(?:handhabung|bedienung|reinigung|anwendung|zu bedienen|zu handhaben|zu reinigen|zu benutzen|in der handhabung|in der anwendung|zu verarbeiten)|(?:bedienung|handhabung|anwendung) (?:\\p{L}+ )?(?:einfach|leicht|unkompliziert|kinderleicht|super)|benutzerfreundlich|leicht zu (?:\\p{L}+)',
    ),
    sound: any(
      '(?:guter|toller|super|sehr guter|satter|klarer|hervorragender|genialer|klasse|bester) (?:\\p{L}+ )?(?:klang|sound|ton|bass)|(?:klang|sound|ton|klangqualität|tonqualität) (?:\\p{L}+ ){0,2}?(?:super|gut|sehr gut|toll|klasse|klar|hervorragend|genial|top|spitze|überzeugt|überzeugend)',
    ),
    picture: any(
      '(?:gute|tolle|super|sehr gute|scharfe|klare|hervorragende|brillante) (?:bildqualität|videos|auflösung|aufnahmen|fotos|videoqualität)|(?:gutes|tolles|super|scharfes|brillantes) bild|(?:bildqualität|bild|bilder) (?:\\p{L}+ )?(?:super|gut|sehr gut|toll|klasse|hervorragend|top|scharf|gestochen)',
    ),
    battery: any(
      '(?:lange|gute|tolle|super|sehr gute|starke[r]?) (?:akkulaufzeit|laufzeit|akkuleistung|akku)|akku (?:\\p{L}+ )?(?:hält (?:\\p{L}+ )?lange|super|gut|sehr gut|top)',
    ),
    value: any(
      '(?:super|gutes|tolles|sehr gutes|top|bestes|faires|hervorragendes|unschlagbares|gute|angemessenes) (?:preis|preis-?/? ?leistung*|preisleistung*|preis-leistungs-verhältnis|preis leistung*|schnäppchen)|(?:preis-? ?/?leistung*|preisleistung*|preis leistung*) (?:\\p{L}+ ){0,3}?(?:super|gut|sehr gut|top|stimmt|unschlagbar|ok|passt|hervorragend|perfekt)|für den preis (?:\\p{L}+ ){0,2}?(?:super|gut|sehr gut|top|toll|unschlagbar|völlig)|preiswert|jeden cent wert|sein geld wert|günstig',
    ),
    'as-described': any(
      '(?:genau |exakt |alles |absolut )?wie (?:beschrieben|abgebildet|(?<!nicht )erwartet(?! nichts| nicht)|angegeben|bestellt|gewünscht|auf dem bild)|entspricht (?:\\p{L}+ )?(?:der beschreibung|den erwartungen|meinen erwartungen|genau|voll)|hält was (?:es|er|sie) verspricht',
    ),
    fit: any(
      '(?:passt|passen|sitzt|sitzen) (?:\\p{L}+ ){0,3}?(?:perfekt|super|gut|genau|wie angegossen|sehr gut|prima|toll|bestens|einwandfrei|1a|hervorragend)|(?:gute|super|tolle|perfekte) passform|(?:die |genau die )?(?:perfekte|ideale|richtige|passende) größe|passgenau|(?:größe|passform) (?:\\p{L}+ )?(?:stimmt|passt|perfekt|super)',
    ),
    comfort: any(
      '(?:sehr |super |total |mega |und |richtig |wirklich |äußerst |so )?bequem|(?:sehr |super )angenehm zu tragen|(?:guter|hoher|toller) tragekomfort|trägt sich (?:\\p{L}+ )?(?:gut|angenehm|super)|kuschelig|gemütlich',
    ),
    fabric: any(
      '(?:tolle[rs]?|schöne[rs]?|gute[rs]?|weiche[rs]?|angenehme[rs]?|hochwertige[rs]?|super|sehr weiche[rs]?) (?:stoff|material|gewebe|baumwolle|leder)|(?:stoff|material) (?:\\p{L}+ ){0,2}?(?:toll|schön|gut|weich|angenehm|hochwertig|super|sehr gut|fühlt sich (?:\\p{L}+ ){0,2}?(?:gut|toll|super|weich|angenehm|hochwertig|schön))|(?:sehr|super|schön|so|wunderbar|angenehm) weich',
    ),
    colour: any(
      '(?:schöne|tolle|super|wunderschöne|kräftige|leuchtende|brillante|strahlende) farben?|farben? (?:\\p{L}+ ){0,3}?(?:schön|toll|super|wunderschön|kräftig|perfekt|klasse|brillant)',
    ),
    scent: any(
      '(?:duftet|duften|riecht|riechen) (?:\\p{L}+ ){0,2}?(?:gut|super|toll|herrlich|angenehm|lecker|wunderbar|fantastisch|traumhaft)|(?:toller|angenehmer|herrlicher|schöner|guter|super|wunderbarer|dezenter) (?:duft|geruch)',
    ),
    flavour: any(
      '(?:schmeckt|schmecken) (?:\\p{L}+ ){0,2}?(?:gut|super|lecker|toll|hervorragend|köstlich|sehr gut|fantastisch|prima|auch so)|lecker*|(?:guter|toller|super|sehr guter|hervorragender) geschmack|geschmack (?:\\p{L}+ )?(?:super|gut|sehr gut|toll|top)',
    ),
    story: any(
      '(?:tolles|gutes|super|spannendes|wunderbares|schönes|interessantes|hervorragendes|lustiges|sehr gutes|klasse) (?:\\p{L}+ )?(?:buch|album|hörbuch)|(?:toller|guter|super|spannender|schöner|klasse) (?:\\p{L}+ )?(?:film|roman|krimi|thriller|serie)|(?:tolle|spannende|schöne|super|ergreifende) (?:\\p{L}+ )?(?:geschichte|serie|story|handlung)|(?:buch|geschichte|film|roman) (?:\\p{L}+ ){0,3}?(?:spannend|toll|super|klasse|wunderbar|fesselnd|lesenswert)|nicht (?:mehr )?(?:weglegen|aus der hand)',
    ),
    gift: any(
      '(?:super|tolles|schönes|perfektes|nettes|gutes|ideales|geniales) (?:\\p{L}+ )?geschenk|als geschenk (?:\\p{L}+ )?(?:super|perfekt|toll|gut angekommen)',
    ),
    loved: any(
      '(?:hat|haben) sich (?:\\p{L}+ )?(?:sehr |riesig |total )?(?:darüber )?gefreut|(?:sohn|tochter|frau|mann|freundin|freund|mutter|vater|mama|papa|oma|opa|nichte|neffe|enkelin|enkel) (?:\\p{L}+ ){0,3}?(?:ist|war) (?:\\p{L}+ ){0,3}?begeistert|(?:beschenkte*) (?:\\p{L}+ ){0,3}?(?:begeistert|gefreut)',
    ),
    kids: any(
      '(?:kinder|kids|enkel|jungs|mädels) (?:\\p{L}+ ){0,2}?(?:begeistert|lieben|finden (?:\\p{L}+ )?(?:toll|super|klasse)|freuen|spielen gerne|hatten spaß)',
    ),
    finish: any(
      '(?:gut|sauber|super|toll|schön|hochwertig|einwandfrei) (?:verarbeitet|gearbeitet)|(?:gute|tolle|saubere|sehr gute|super|hochwertige|einwandfreie|schöne) verarbeitung|verarbeitung (?:\\p{L}+ ){0,2}?(?:gut|super|top|sehr gut|hochwertig|einwandfrei|sauber)',
    ),
    sturdy: any(
      '(?:sehr |super |total |und |wirklich |richtig |ist |sind |absolut )?(?:stabil|robust|solide|strapazierfähig)|(?:stabile|robuste|solide)[rs]? (?!als|sein|wäre)\\p{L}+|langlebig',
    ),
    practical: any(
      '(?:sehr |super |total |echt |wirklich |und |äußerst |mega |ungemein )?praktisch*|(?:sehr|super|echt|wirklich|total) (?:handlich|nützlich|hilfreich)',
    ),
    effect: any(
      '(?:tolle|gute|super|sehr gute|spürbare|sichtbare) (?:wirkung|ergebnisse)|(?:tolles|gutes|super|sehr gutes|perfektes) ergebnis|(?:wirkt|hilft|reinigt) (?:\\p{L}+ )?(?:super|gut|sehr gut|wirklich|toll|hervorragend|prima)|haut (?:\\p{L}+ )?(?:weich|glatt|zart)',
    ),
    works: any(
      '(?:funktioniert*|läuft|klappt|funktionieren|geht|arbeitet) (?:\\p{L}+ ){0,3}?(?:super|gut|einwandfrei|perfekt|tadellos|problemlos|prima|bestens|sehr gut|toll|hervorragend|wie es soll|wunderbar|top)|(?:erfüllt|erfüllen) (?:\\p{L}+ ){0,3}?(?:zweck|erwartungen)|tut was (?:es|er|sie) soll|macht was (?:es|er|sie) soll',
    ),
    looks: any(
      '(?:sieht|sehen|schaut|schauen) (?:\\p{L}+ ){0,4}?(?:gut|super|toll|schön|edel|klasse|hübsch|schick|mega|wunderschön|cool|chic|hochwertig|spitze) aus|(?:schönes|tolles|edles|schickes|super|modernes|ansprechendes) (?:design|aussehen|optik|muster)|(?:schöne|tolle|super|edle|ansprechende|schicke) optik|(?<!(?:lassen|lässt) sich (?:\\p{L}+ )?)(?:sehr|total|richtig|wirklich|einfach) (?:schön|hübsch|schick|edel|süß|niedlich)|wunderschön*|optisch (?:\\p{L}+ )?(?:super|schön|toll|top|ansprechend)|sehr modisch|bildschön|schöne[rs]?(?! (?:größe|grösse|länge|weite|breite|menge|licht|schnitt*|rückseite|verarbeitung|farbe*|klang|zeit|geschichte|idee|sache|grüße|erfahrung|stoff|material|cover|buch|spiel))',
    ),
    quality: any(
      '(?:gute|super|tolle|sehr gute|hervorragende|beste|top|hohe|einwandfreie|ausgezeichnete|erstklassige|prima|spitzen|klasse) (?:\\p{L}+ )?qualität|qualität (?:\\p{L}+ ){0,2}?(?:gut|super|top|sehr gut|hervorragend|toll|einwandfrei|stimmt|überzeugt|spitze|klasse|hochwertig)|(?:sehr |wirklich |wirkt |und )?(?<!(?:habe|haben|mein|meine|meinen|meinem|besitze|fahre) (?:\\p{L}+ )?)hochwertig(?:e[rsnm]?)?(?!er)|qualitativ (?:\\p{L}+ )?(?:hochwertig|gut|super|top)',
    ),
    product: any(
      '(?:super|tolles|gutes|sehr gutes|klasse|top|spitzen|geniales|hervorragendes) (?:produkt|artikel|teil|gerät|ware)|(?:toller|guter|genialer|hervorragender) artikel',
    ),
  },
};
