/** How Italian buyers say it. */
import type { DetailPatterns } from '../detail.ts';
import { any } from './any.ts';

export const it: DetailPatterns = {
  denied:
    /(?:\bnon|\bmeno|\bmai|\bsenza|\bné|\bnessun\p{L}*|\bneanche|\bnemmeno|\bniente|\balcun\p{L}*|\bpoco)(?:\s+(?:odore o|è|era|sono|ha|mi|si|più|molto|tanto|troppo|proprio|affatto|così|particolarmente|assolutamente|certo|di|il|la|lo|un|una|stato|stata|risulta|sembra))*\s*$/iu,
  aside:
    /(?:\baltre recension|\brecension\p{L}*\b|\b(?:il|la|del|della) (?:mio |mia )?(?:vecchi[oa]|precedente)|\bquello (?:di prima|vecchio)|\bse (?:non|si|lo|la|vi|ti|cercate|volete|fosse)\b|\bnel caso|\bnon credo|\bnon so (?:se|come|quanto)|\bspero (?:che|di|non|duri)|\b(?:pensavo|credevo) (?:che )?fosse|\bdurante la (?:ri)?carica\b|\bavevo (?:delle |qualche )?(?:riserve|dubbi)|\bvedremo|\bsarebbe (?:meglio|bello|stato)|\bavrei (?:preferito|voluto)|\bcome se\b|\bsuppongo\b|\bimmagino\b|\bsarà più\b|\bun'? ?altra (?:macchina|marca)\b|\bun altro (?:modello|prodotto)\b|\b(?:due|tre|quattro|cinque|\d+) anni fa\b)/iu,
  symptoms: {
    'never-arrived': any(
      '(?:mai|non|ancora non|non ancora|non mi è|non è) (?:\\p{L}+ ){0,3}?(?:arrivat[oaie]|ricevut[oaie]|consegnat[oaie]|giunt[oa]|pervenut[oa])(?! (?:nei|in|entro|nel|alla|al|con|integr*|come))|(?:aspetto|attendo|sto aspettando|in attesa) (?:\\p{L}+ ){0,3}?(?:pacco|ordine|consegna|prodotto|articolo)|(?:pacco|ordine|articolo|prodotto) (?:\\p{L}+ ){0,3}?(?:pers[oa]|smarrit[oa]|disperso)|mai arrivat[oaie]|mai ricevut[oaie]',
    ),
    'badly-delivered': any(
      '(?:corriere|corrieri|poste italiane|postino|bartolini|indirizzo (?:sbagliato|errato)|dal vicino|dai vicini|davanti (?:alla porta|al cancello)|fattorino)',
    ),
    'wrong-colour': any(
      '(?:arrivat*|ricevut*|mandat*|inviat*|spedit*) (?:\\p{L}+ ){0,4}?(?:altro|diverso|sbagliato|errato) colore|(?:sbagliato|errato) colore|colore (?:sbagliato|diverso da quello (?:ordinato|scelto|richiesto)|errato)|(?:ordinato|scelto|preso) (?:\\p{L}+ ){0,3}(?:nero|bianco|rosso|blu|verde|rosa|grigio|marrone|nera|bianca|rossa) (?:\\p{L}+ ){0,4}(?:arrivat*|ricevut*|mandat*|spedit*)',
    ),
    'wrong-size': any(
      '(?:altra|diversa|sbagliata|errata) (?:taglia|misura)|(?:taglia|misura) (?:sbagliata|errata|diversa da quella)',
    ),
    'wrong-item': any(
      "(?:prodotto|articolo|modello|oggetto|libro|pezzo|codice) (?:sbagliat[oa]|errat[oa]|divers[oa] da quell[oa])|(?:arrivat[oaie]|ricevut[oaie]|mandat[oaie]|inviat[oaie]|spedit[oaie]) (?:\\p{L}+ ){0,3}?(?:un altr[oa]|un'altr[oa]|altr[oa]|sbagliat[oa]|tutt'altro|divers[oa] da)|non (?:è|era) (?:quello|quella|ciò|il prodotto) (?:che )?(?:\\p{L}+ )?(?:ordinat*|acquistat*)|hanno sbagliato|errore (?:nella|di) (?:spedizione|consegna|invio)",
    ),
    'no-instructions': any(
      "(?:senza|manca*|mancano|nessun|nessuna|non (?:ci sono|c'è|ha|sono presenti|contiene|trovo)|privo di|assenza di) (?:\\p{L}+ ){0,2}?(?:istruzioni|manuale|libretto|foglietto|spiegazioni)|istruzioni (?:\\p{L}+ ){0,3}?(?:assenti|mancanti|inesistenti|in cinese|in inglese|in tedesco|solo in|non in italiano|zero)",
    ),
    'too-few': any(
      '(?:solo|soltanto|solamente|appena) (?:\\p{L}+ )?(?:\\d+|un|uno|una|due|tre|quattro|la metà) (?:\\p{L}+ ){0,3}?(?:invece|anziché|al posto|su|arrivat*|ricevut*)|(?:arrivat[oaie]|ricevut[oaie]|contiene|conteneva) (?:\\p{L}+ )?(?:solo|soltanto|solamente) (?:\\d+|un|uno|una|due|tre)|(?:invece di|anziché|al posto di) (?:\\d+|due|tre|quattro|cinque)|mezz[oa] vuot[oa]|mancavano (?:\\d+|due|tre)',
    ),
    'part-missing': any(
      "(?:manca (?:il|la|lo|le|un|una|l')|mancava|mancano|mancavano|mancante|mancanti)(?! (?:di|un po|solo|cartuccia|la cartuccia|sostanza|la sostanza|qualità|possibilità|tasto|tweeter|sensore|integrazione|regolazione|opzione|la possibilità|il tasto|funzione|la funzione|ancora))|(?:arrivat[oaie]|confezione|pacco|ordine) (?:\\p{L}+ )?incomplet[oaie]|non (?:\\p{L}+ )?(?:inclus[oaie]|compres[oaie]|present[ei] (?:nella|nel) (?:scatola|confezione|pacco)|fornit[oaie]|c'era|c'erano|veniva fornit[oaie])|(?:arrivat[oaie]|arriva) (?:\\p{L}+ )?(?:senza|priv[oaie] di|snz)|(?:arrivat*|ricevut*|con) (?:\\p{L}+ ){0,3}?(?:un|una|due|tre|\\d+) \\p{L}+ in meno|non ha (?:\\p{L}+ )?(?:\\p{L}+ )?inclus[oaie]",
    ),
    'arrived-dirty': any(
      '(?:(?:arrivat[oaie]|era|erano) (?:\\p{L}+ ){0,2}?(?:sporc[oaie]|sporch[ie])|impolverat[oaie]|macchiat[oaie]|pien[oaie] di (?:polvere|peli|macchie)|colm[oa] di polvere)',
    ),
    'arrived-scratched': any(
      '(?:graffiat[oaie](?! (?:il|la|i|le) )|(?<!resistent[ei] ai )(?:con|pien[oaie] di|presenta|dei|alcuni|molti|vari|qualche) graffi[o]?|graffi (?:su|sul|sulla|sull*|nel|nella)(?! pelle)|rigat[oaie]|strisciat[oaie]|segni (?:di|sul|sulla|sui))',
    ),
    'arrived-dented': any(
      '(?:(?<!si è )ammaccat[oaie]|ammaccatur[ae]|(?:arrivat*|scatola|confezione|tutt[oa]) (?:\\p{L}+ )?schiacciat[oaie]|piegat[oaie]|bozzo|bozzi|bollat[oaie]|urto|urti)',
    ),
    'arrived-leaking': any(
      '(?:versat[oaie]|fuoriuscit[oaie]|rovesciat[oaie]|colat[oaie]) ?(?:nella|nel|in|dentro|tutt[oa])?|perdeva (?:nel|nella|già)|(?:bottiglia|bottiglietta|flacone|flaconcino|tubetto|barattolo|lattina) (?:\\p{L}+ ){0,5}?(?:perdeva|gocciolava|che perde)',
    ),
    'arrived-broken': any(
      "(?:arrivat[oaie]|ricevut[oaie]|consegnat[oaie]|giunt[oa]|arriva|arrivo|arrivò|giunt[oa]) (?:\\p{L}+ ){0,4}?(?:rott[oaie]|danneggiat[oaie]|spaccat[oaie]|esplos[oaie]|scoppiat[oaie]|lesionat[oaie]|in (?:pessime|cattive) condizioni|rovinat[oaie]|crepat[oaie]|incrinat[oaie]|scheggiat[oaie]|in pezzi|bucat[oaie])|(?:quello|quella|che) era (?:\\p{L}+ )?(?:rott[oa]|spezzat[oa]|spaccat[oa])|era (?:già|completamente|tutt[oa]) (?:rott[oa]|spezzat[oa]|spaccat[oa])|(?:rott[oaie]|danneggiat[oaie]|spaccat[oaie]|rovinat[oaie]) (?:\\p{L}+ )?(?:all'arrivo|alla consegna|durante il (?:trasporto|viaggio)|nel (?:trasporto|pacco))|tutto rotto",
    ),
    'box-open': any(
      '(?:scatola|confezione|pacco|imballo|imballaggio|sigillo|busta|box) (?:\\p{L}+ ){0,3}?(?:apert[oaie]|già apert[oaie]|rott[oa] e|non sigillat[oaie]|apert[oa] e richius[oa]|manomess[oa])|(?:non|senza|privo di) (?:\\p{L}+ )?(?:sigillat[oaie]|sigillo|sigilli)|(?:aperta e richiusa|aperto e richiuso|manomess[oa])',
    ),
    'box-damaged': any(
      '(?:scatola|scatolone|confezione|pacco|imballo|imballaggio|cartone|packaging|box) (?:(?!(?:e|ma|il|lo|la|era|con) )\\p{L}+ |era ){0,4}?(?:rott[oa]|bucat[oa]|danneggiat[oa]|ammaccat[oa]|schiacciat[oa]|rovinat[oa]|strappat[oa]|distrutt[oa]|malconci[oa]|lacerat[oa]|sfondat[oa]|in pessime)',
    ),
    'badly-packed': any(
      "(?:mal|male|malissimo|poco|non) (?:\\p{L}+ )?(?:imballat[oaie]|protett[oaie]|confezionat[oaie]|impacchettat[oaie])|(?:imballo|imballaggio|packaging|confezionamento|confezione|imballaggi) (?:\\p{L}+ ){0,3}?(?:pessim[oa]|scars[oa]|inadeguat[oa]|insufficient[ei]|inesistente|pietos[oa]|scadente|approssimativ[oa]|da migliorare|poc[oa]|non (?:adeguat[oa]|protegge|curat[oa])|leggera e)|senza (?:imballo|imballaggio|protezione|protezioni|scatola|confezione)|(?:pessimo|scarso) (?:imballo|imballaggio)|delus[oa] dall'imballaggio",
    ),
    'no-refund': any(
      '(?:non|mai|ancora non) (?:mi |ci )?(?:hanno|ha|è stat[oa]|sono stat[oaie]|ho ricevuto|ho avuto) (?:\\p{L}+ ){0,3}?(?:rimborsat[oaie]|rimborso|restituito i soldi)|nessun rimborso|(?:aspetto|attendo|in attesa|aspettando) (?:\\p{L}+ ){0,2}?(?:rimborso|i soldi|il denaro)|(?:voglio|vorrei|chiedo|pretendo) (?:\\p{L}+ ){0,3}?(?:rimborso|rimborsat[oa]|i (?:miei )?soldi|indietro)',
    ),
    'return-trouble': any(
      '(?:reso|restituzione|cambio|sostituzione) (?:non (?:\\p{L}+ ){0,2}?(?:accettat*|previst*|possibile|fatt*|riconosciut*|copre|valid*|funziona|serve|rispond*|va)|(?:\\p{L}+ ){0,4}?(?:impossibile|negat[oa]|rifiutat[oa]|scadut[oa]|complicat[oa]|difficile|a (?:mio|nostro) carico|a mie spese|inesistente))|(?:non (?:posso|si può|è possibile|ho potuto|riesco|sono riuscit[oa]|mi (?:fa|fanno|permett*)|accett*)|impossibile) (?:\\p{L}+ ){0,2}?(?:restituir*|rendere|fare il reso|il reso|sostituir*|cambiar*|trovare dove chiedere)|(?:spese|costi|costo) (?:di|del|per il) (?:reso|restituzione|spedizione del reso)|tempo (?:utile )?per (?:il reso|restituir*)',
    ),
    'no-answer': any(
      '(?:nessuna|mai|senza|zero) (?:\\p{L}+ ){0,2}?(?:risposta|risposto|riscontro)|non (?:\\p{L}+ ){0,2}?(?:risposto|ricevuto (?:alcuna |nessuna )?risposta|ancora risposta)|non (?:mi|ci) (?:ha |hanno )?(?:rispond*|risposto)|(?:venditore|assistenza|servizio clienti) (?:\\p{L}+ ){0,2}?(?:non risponde|irreperibile|assente|sparit[oa])|ancora risposta',
    ),
    'poor-service': any(
      "(?:pessim[oa]|cattiv[oa]|scars[oa]|scadente|nessun[a']?|inesistente) ?(?:\\p{L}+ )?(?:servizio|assistenza|venditore|servizio clienti|supporto|customer)|(?:servizio|assistenza|venditore|servizio clienti|supporto) (?:\\p{L}+ ){0,4}?(?:pessim[oa]|scadente|scars[oa]|inesistente|incompetent*|maleducat[oa]|scortese|poco serio|non (?:serio|professionale|disponibile|all'altezza)|inaffidabile|deludente)",
    ),
    doubts: any(
      '(?:non (?:è|sono|sembra|era|pare) (?:\\p{L}+ )?(?:original[ei]|autentic[oaie])|fals[oaie]|contraffatt[oaie]|tarocc*|imitazion[ei]|(?:arrivat[oaie]|ricevut[oaie]|vendut[oaie]|spedit[oaie]|era|evidentemente|chiaramente) (?:\\p{L}+ ){0,2}?(?:usat[oaie]|ricondizionat[oaie])|di seconda mano|scadut[oaie]|in scadenza|data di scadenza|già (?:usat[oaie]|utilizzat[oaie]|apert[oaie]))',
    ),
    'waited-long': any(
      '(?:consegna|spedizione|tempi di (?:consegna|spedizione|attesa)|arrivo|arrivat[oaie]|consegnat[oaie]|ricevut[oaie]|spedit[oaie]) (?:(?!lieve|leggero|un|hub|partit)\\p{L}+ ){0,4}?(?:ritardo|in ritardo|lent[aoi]|lunghi|lunghissim[ai]|tardi|lenta|eterna|dopo (?:\\d+|due|tre|quattro|più|oltre|molti) (?:\\p{L}+)|biblici|infinit[ai])|(?<!(?:lievemente|leggermente|lieve|leggero|partita|partito) )(?:con|in|enorme|notevole) (?:(?!lieve|leggero|un)\\p{L}+ ){0,2}?ritardo|ritardo (?:di|nella|nel|della)|(?:attes[oa]|aspettat[oa]|atteso) (?:\\p{L}+ ){0,3}?(?:\\d+|due|tre|molto|troppo|più|settimane|un mese|mesi|a lungo)|(?:ci ha messo|impiegato|ci sono volut[ie]|arrivat[oaie] dopo) (?:\\p{L}+ )?(?:un mese|\\d+ (?:giorni|settimane|mesi)|due (?:mesi|settimane)|settimane|mesi)|giorni di ritardo',
    ),
    'not-charging': any(
      '(?:non|più) (?:\\p{L}+ ){0,2}?(?:carica|ricarica|caricano|ricaricano|caricava|caricare|ricaricare|si carica|si ricarica)',
    ),
    'stopped-working': any(
      '(?:ha|hanno) (?:\\p{L}+ )?(?:smesso|cessato) di (?:funzionare|caricare|andare|girare|scaldare|riscaldare)|non (?:\\p{L}+ )?(?:funziona|funzionano|si accende|va|parte|carica|dà segni|da segni) (?:\\p{L}+ )?più|non (?:più) (?:funziona|funzionante)|(?:si è|si sono) (?:\\p{L}+ )?(?:guastat[oaie]|bruciat[oaie]|fulminat[oaie]|fus[oaie]|spent[oaie]) (?:\\p{L}+ )?(?:dopo|già|al|in|subito|completamente|definitivamente)|(?:funzionat[oaie]|funzionava) (?:\\p{L}+ ){0,3}?(?:\\d+|un|una|due|tre|pochi|poche|qualche|neanche|nemmeno) (?:\\p{L}+ )?(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]|volt[ae]|utilizz[oi])|dopo (?:\\p{L}+ )?(?:\\d+|due|tre|pochi|poche|qualche|un|una|neanche|nemmeno|circa|appena|solo) (?:\\p{L}+ )?(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]|volt[ae]|utilizz[oi]|ann[oi]|minut[oi]) (?:\\p{L}+ ){0,5}?(?:guast[oaie]|non funziona|(?<!ho )smesso|morto|abbandonat[oaie]|non va|fuori uso|da buttare)|(?:morto|defunto|abbandonat[oaie]|lasciat[oaie]) (?:dopo|già|in|al)|passat[oaie] a miglior vita|non funziona più',
    ),
    'not-working': any(
      '(?<!qualcosa che )non (?:mi |ci |si )?(?:\\p{L}+ )?(?:funziona|funzionano|funzionava|funzionavano|(?:va|vanno)(?! (?:giù|a|bene|assolutamente|oltre))|si accende|si accendono|parte|funzionante|funzionato|risponde|legge|si apre|si chiude|si riesce a far)|(?:funziona|funzionano|va) (?:\\p{L}+ )?(?:male|a tratti|quando vuole|solo a|a singhiozzo|malissimo)|(?:guast[oaie]|malfunzionant[ei]|inutilizzabil[ei])|malfunzionament[oi]|si blocca',
    ),
    leaks: any(
      '(?:perde|perdono|perdeva|perdita|perdite) (?:\\p{L}+ )?(?:acqua|liquido|olio|caffè|da|dal|dalla)|gocciola|gocciolano|fuoriesce|trafila|non (?:è|sono) (?:\\p{L}+ )?(?:a tenuta|stagn[oaie]|impermeabil[ei]|ermetic[oaie])|pien[oa] di acqua',
    ),
    rusts: any(
      '(?:ruggine|arrugginit[oaie]|arrugginisce|arrugginiscono|ossidat[oaie]|si ossida|ossida|annerit[oaie]|diventat[oaie] (?:ner[oaie]|verd[ei])|anneriscono|annerisce)',
    ),
    'coating-off': any(
      '(?:vernice|rivestimento|colore|doratura|placcatura|smalto|stampa|scritta|scritte|pellicola|finta pelle|ecopelle|cromatura|glitter|teflon) (?:\\p{L}+ ){0,4}?(?:si (?:stacca|scrosta|toglie|leva|sfoglia|scolorisce|rovina|spella|è|sta)|va via|viene via|vanno via|sbiadit[oaie]|scrostat[oaie]|scolorit[oaie]|rovinat[oaie])|(?:si (?:scrosta|spella|sfoglia|sbuccia|sta spellando|è scrostat[oa])|scrostat[oaie])',
    ),
    'seam-open': any(
      '(?:cucitura|cuciture|filo|fili) (?:\\p{L}+ ){0,4}?(?:si (?:apre|aprono|è|sono|scuce|scuciono|stacca|sfila*)|apert[ae]|scucit[ae]|sfilacciat[ae]|pendenti|tirat[oi]|saltat[ae]|che (?:escono|pendono))|(?:scucit[oaie]|si scuce|si scuciono|sfilacciat[oaie]|si sfilaccia)',
    ),
    'part-off': any(
      "(?:manico|bottone|ruota|tappo|coperchio|gancio|piede|tacco|suola|cinturino|pezzo|pietra|pietre|pietrina|clip|levetta|maniglia|laccio|supporto|gancetto|gommino) (?:\\p{L}+ ){0,4}?(?:si (?:\\p{L}+ )?(?:è |sono )?(?:\\p{L}+ )?(?:staccat[oaie]|stacca|staccano|scollat[oaie])|staccat[oaie]|cadut[oaie]|cade|sfila|gira a vuoto)|si (?:è|sono) (?:\\p{L}+ )?(?:staccat[oaie]|scollat[oaie])|(?:si stacca|si staccano|si scolla|si scollano)(?! (?:il|lo|la|i|gli|le|l'))",
    ),
    'badly-washed': any(
      '(?:al|dopo|primo|con il|dopo un|dopo il) (?:\\p{L}+ ){0,2}?(?:lavaggio|lavaggi|lavato|lavat[oaie]|lavatrice) (?:\\p{L}+ ){0,4}?(?:ristrett[oaie]|scolorit[oaie]|stint[oaie]|pallini|deformat[oaie]|rovinat[oaie]|allargat[oaie]|si è|si sono|bucat[oaie]|pelucchi)|(?:si (?:è|sono) (?:ristrett[oaie]|infeltrit[oaie]|scolorit[oaie])|infeltrit[oaie]|pallini|pelucchi|stinge|stingono)',
    ),
    torn: any(
      '(?:strappat[oaie]|bucat[oaie]|si (?:è|sono) (?:strappat[oaie]|bucat[oaie]|lacerat[oaie])|buchi(?! (?:per|del|di))|squarciat[oaie]|lacerat[oaie])',
    ),
    broke: any(
      '(?:si (?:è|sono|era) (?:\\p{L}+ )?(?:rott[oaie]|spezzat[oaie]|spaccat[oaie]|crepat[oaie]|incrinat[oaie])|rott[oaie]|si rompe(?! le)|si rompono|si spezza|spezzat[oaie]|spaccat[oaie]|mi si è rott[oa]|andat[oa] in pezzi|crepat[oaie])',
    ),
    'not-lasting': any(
      '(?:non|poco) (?:\\p{L}+ ){0,2}?(?:(?:dura|durano)(?! (?:come|quanto))|durat[oaie]|duratur[oaie]|resiste|resistono|resistent[ei])|(?:dura|durano|durat[oaie]) (?:\\p{L}+ )?(?:poco|pochissimo|niente|un attimo)|(?:durat[oaie]|durò) (?:\\p{L}+ ){0,3}?(?:\\d+|un|una|due|tre|pochi|poche|qualche|neanche|nemmeno) (?:\\p{L}+ )?(?:giorn[oi]|settiman[ae]|mes[ei]|or[ae]|volt[ae]|utilizz[oi])|(?:scarsa|poca) (?:durata|durabilità|resistenza)|si (?:usura|consuma|consumano|rovina|rovinano) (?:\\p{L}+ )?(?:subito|presto|in fretta|velocemente|facilmente)',
    ),
    faulty: any(
      '(?:difettos[oaie]|(?:ha|aveva|presenta|presentava|con) (?:un |dei |alcuni )?(?:evidente |evidenti |piccolo )?difett[oi])',
    ),
    'not-as-pictured': any(
      '(?:non (?:è|sono|corrispond*|rispecchi*|come)|divers[oaie] (?:da|dal*|rispetto)|niente a che (?:vedere|fare)) (?:\\p{L}+ ){0,4}?(?:foto|fotografia|fotografie|immagine|immagini|figura)|(?:foto|immagine|immagini|fotografie) (?:\\p{L}+ ){0,3}?(?:ingann*|non (?:corrispond*(?! (?:\\p{L}+ )?(?:al suono|all.audio|alla voce))|veritier*|rispecchi*|real*)|divers[ae]|fuorviant[ei]|trae in inganno)|non (?:è|.è) come in foto',
    ),
    'not-as-described': any(
      '(?!\\S+ (?:\\p{L}+ )?\\S+ (?:\\p{L}+ )?(?:\\p{L}+ )?aspettativ)non (?:\\p{L}+ )?(?:corrisponde|corrispondono|conforme|conformi|rispecchia|rispetta|corrispondente|corrispondeva) (?:\\p{L}+ )?(?:alla|al|alle|ai|a quanto|a quello|a ciò|la|le|quanto|con)|(?:descrizione|inserzione|annuncio|titolo|scheda) (?:\\p{L}+ ){0,4}?(?:fals[oa]|ingannevol[ei]|errat[oa]|sbagliat[oa]|non (?:corrisponde|veritiera|corretta|precisa)|fuorviante|imprecisa|poco chiara)|pubblicità ingannevole|(?:divers[oaie]|a differenza) (?:\\p{L}+ ){0,2}?(?:da come|da quanto|rispetto a|di quanto|dalla) (?:\\p{L}+ )?(?:descri*|indicat*|dichiarat*|pubblicizzat*|riportat*|scritt*)?|non (?:promette|mantiene) (?:\\p{L}+ )?(?:quello|quanto|ciò)|non come (?:descritt[oa]|da descrizione)|(?:promesso|scritto|indicato|dichiarato) (?:nella descrizione|nel titolo)',
    ),
    'stream-differs': any(
      '(?:detto|promesso|mostrato|presentato) (?:in|nella|durante la) (?:diretta|live)|(?:nella|durante la|durante una|in una|nella vostra) (?:diretta|live)|livestream',
    ),
    incompatible: any(
      'non (?:è|sono|sia|siano|risulta|risultano|era|erano) (?:\\p{L}+ )?compatibil[ei]|non compatibil[ei]|incompatibil[ei]|non (?:\\p{L}+ )?(?:va bene|adatt[oaie]|entra|si adatta|funziona|supporta|è adatt[oa]) (?:\\p{L}+ )?(?:per|con|su|al|il|a) (?:\\p{L}+ ){0,3}?(?:iphone|samsung|cellulare|telefono|modello|auto|macchina|tablet|pc|computer|tv|huawei|galaxy|xiaomi|ipad|televisore|smartphone)',
    ),
    'too-short': any("(?:troppo|molto|un po'|piuttosto|abbastanza|decisamente) cort[oaie]"),
    'too-long': any("(?:troppo|decisamente troppo|un po' troppo) lung(?:o|a|hi|he)"),
    'too-tight': any(
      "(?:troppo|molto|un po'|piuttosto|decisamente) (?:strett[oaie]|attillat[oaie]|aderent[ei])|stringe|stringono|più strett[oaie]",
    ),
    'too-small': any(
      "(?:troppo|molto|un po'|davvero|decisamente|piuttosto|veramente|più|estremamente) piccol[oaie](?! (?:della|dell*|del|dei))|(?:veste|vestono|calza|calzano|taglia) (?:\\p{L}+ )?(?:piccol[oaie]|picco|strett[oa])|minuscol[oaie]|piccolissim[oaie]|(?:una|due) tagli[ae] (?:in più|più grande)",
    ),
    'too-large': any(
      "(?:troppo|molto|un po' troppo|davvero|decisamente) (?:grand[ei]|larg(?:o|a|hi|he)|ingombrant[ei]|enorm[ei]|grandi)|(?:veste|vestono|calza|calzano) (?:\\p{L}+ )?(?:larg(?:o|a)|grand[ei]|abbondante)|(?:è|sono) enorm[ei]|una taglia (?:in meno|più piccola)",
    ),
    'poor-fit': any(
      'non (?:mi |si |ci |gli |le )?(?:\\p{L}+ )?(?:calza|veste|combacia|va bene la (?:taglia|misura))|non mi sta bene|non si adatta|(?:taglia|taglie|misura|misure|vestibilità) (?:\\p{L}+ ){0,4}?(?:non (?:corrispond*|corrett*|giust*|è (?:corretta|giusta|quella)|sono)|errat[ae]|sbagliat[ae]|sballat[ae]|strane?|divers[ae]|pessima)|veste male|cade male|vestibilità (?:pessima|strana)',
    ),
    'colour-differs': any(
      '(?:colore|colori|tonalità|tinta) (?:\\p{L}+ ){0,5}?(?:non (?:è|era|sono|corrispond*|mi piac*)|divers[oaie]|più (?:scur[oaie]|chiar[oaie]|simile|spent[oaie]|intens[oaie])|sbiadit[oaie]|spent[oaie]|delud*|troppo|altro|brutt[oi])|colore (?:divers[oa]|reale)|non è il colore',
    ),
    'smells-chemical': any(
      '(?:odore|odori|puzza|puzzano|puzzava|profumo|fragranza) (?:\\p{L}+ ){0,4}?(?:plastica|chimic[oa]|gomma|colla|benzina|vernice|solvente|petrolio|sintetic[oa]|ammoniaca|nafta)',
    ),
    smells: any(
      '(?:cattivo|forte|sgradevole|pessimo|brutto|orribile|insopportabile|strano|nauseante|terribile|fortissimo) (?:\\p{L}+ )?odore|odore (?:\\p{L}+ ){0,3}?(?:sgradevole|forte|fortissimo|cattivo|insopportabile|pessimo|nauseante|terribile|non (?:è |molto )?(?:\\p{L}+ )?gradevole|persistente|orribile|acre|disgustoso|pungente)|(?:puzza|puzzano|puzzava|puzzolent[ei]|maleodorant[ei])',
    ),
    'unclear-instructions': any(
      '(?:istruzioni|manuale|libretto|spiegazioni) (?:\\p{L}+ ){0,4}?(?:poco|non|incomprensibil[ei]|confus[ei]|pessim[ei]|scars[ei]|scarn[ei]|minimal[ei]|incomplet[ei]|approssimativ[ei]|inutil[ei]|minime|fatte male)|(?:istruzioni|manuale|libretto|spiegazioni) (?:\\p{L}+ ){0,8}?insufficient[ei]|(?:pessime|poche|scarse|scarne|minimali) istruzioni',
    ),
    'hard-to-assemble': any(
      '(?:difficile|complicat[oa]|impossibile|laborios[oa]|non (?:è |molto )?(?:facile|semplice)|difficoltà|complesso) (?:\\p{L}+ ){0,2}?(?:da |a |nel |di |per )?(?:montar[eli]*|montaggio|assemblar[eli]*)|(?:montaggio|assemblaggio) (?:\\p{L}+ ){0,3}?(?:difficile|complicat[oa]|impossibile|laborios[oa]|non (?:è|semplice|facile)|compless[oa]|macchinos[oa])|(?:fori|buchi) (?:\\p{L}+ ){0,3}?(?:non|sbagliati|disallineati)',
    ),
    'hard-to-install': any(
      '(?:difficile|complicat[oa]|impossibile|laborios[oa]|non (?:è |molto )?(?:facile|semplice)|difficoltà|complesso) (?:\\p{L}+ ){0,2}?(?:da |a |nel |di |per )?(?:installar[eli]*|applicar[eli]*|fissar[eli]*|posizionar[eli]*)|installazione (?:\\p{L}+ ){0,3}?(?:difficile|complicat[oa]|impossibile|laborios[oa]|non (?:è|semplice|facile)|compless[oa]|macchinos[oa])',
    ),
    'hard-to-set-up': any(
      '(?:difficile|complicat[oa]|impossibile|non (?:si )?(?:riesco|riesce|sono riuscit[oa]|è possibile|riuscito)|difficoltà) (?:\\p{L}+ ){0,2}?(?:a |da |ad |di |nel |nella )?(?:configurar[eliao]*|sincronizzar[eliao]*|accoppiar[eliao]*|programmar[eliao]*|abbinar[eliao]*|collegar[eliao]*|attivar[eliao]*|registrar[eliao]*|connetter[eliao]*|impostar[eliao]*|configurazione)|(?:configurazione|sincronizzazione|impostazione) (?:\\p{L}+ ){0,3}?(?:difficile|complicat[oa]|impossibile|non (?:è|sia|semplice|facile|immediata)|laborios[oa]|macchinos[oa])|dovuto (?:ri)?collegare',
    ),
    'hard-to-clean': any(
      '(?:difficile|complicat[oa]|impossibile|non (?:è |molto )?(?:facile|semplice)|scomod[oa]|difficoltà) (?:\\p{L}+ )?(?:da |a |di |nella |nel )?(?:pulir[eli]*|lavar[eli]*|pulizia|pulirl[oa])|pulizia (?:\\p{L}+ ){0,2}?(?:difficile|complicat[oa]|difficoltosa|non)',
    ),
    'hard-to-use': any(
      "(?:difficile|complicat[oa]|scomod[oa]|impossibile|macchinos[oa]|poco pratic[oa]|non (?:è |molto )?(?:facile|semplice|pratic[oa]|intuitiv[oa])|poco intuitiv[oa]|difficoltà) (?:\\p{L}+ )?(?:da |a |ad |nell'|di |per )?(?:usar[eli]*|utilizzar[eli]*|utilizzo|uso|aprir[eli]*|chiuder[eli]*|indossar[eli]*|legger[eli]*|maneggiar[eli]*|gestir[eli]*|infilar[eli]*|toglier[eli]*|togliere)|(?:poco (?:pratic[oaie]|maneggevol[ei]|intuitiv[oaie]|ergonomic[oaie])|macchinos[oaie])|non (?:\\p{L}+ )?(?:molto )?(?:pratic[oaie]|intuitiv[oaie]|maneggevol[ei])",
    ),
    'battery-short': any(
      '(?:batteria|batterie|pila|pile|autonomia) (?:\\p{L}+ ){0,5}?(?:dura (?:\\p{L}+ )?(?:poco|niente|pochissimo)|non (?:dura|regge|tiene)|scars[ae]|poca|si scarica*|bassa|pessima|limitata|deludente|insufficiente|poco|breve)|(?:poca|scarsa|bassa) (?:autonomia|durata della batteria|batteria)|si scarica (?:\\p{L}+ )?(?:subito|in fretta|velocemente|molto|presto|rapidamente)',
    ),
    'no-connection': any(
      '(?:non|perde|si) (?:\\p{L}+ )?(?:si )?(?:connette|connettono|collega|collegano|disconnette|disconnettono|accoppia|sincronizza|scollega)|(?:connessione|bluetooth|wifi|wi-fi|segnale|ricezione|rete) (?:\\p{L}+ ){0,5}?(?:pessim[oa]|non (?:va|funziona|si collega|regge|prende|stabile|è stabile)|cade|instabile|debole|scars[oa]|perde|salta|si interrompe|lent[oa]|assente|difettos[oa])|(?:perde|cade|scarsa|pessima|problemi di) (?:la |il )?(?:connessione|segnale|ricezione|collegamento)|falso contatto|collegare il dispositivo al wifi',
    ),
    noisy: any(
      "(?:troppo|molto|piuttosto|estremamente|parecchio|abbastanza|un po') (?:rumoros[oaie]|chiassos[oaie])|rumoros[oaie]|rumorosità|(?:fa|fanno|troppo|emette|emettono) (?:(?!cancellazione|riduzione)\\p{L}+ ){0,3}?(?:rumore|rumori|fischio|ronzio|fracasso)|rumore (?:\\p{L}+ ){0,2}?(?:fastidioso|eccessivo|forte|insopportabile|assordante|continuo)|(?:cigola*|scricchiola*|fischia|ronza|vibra troppo)",
    ),
    'poor-picture': any(
      "(?:immagine|immagini|qualità (?:dell'immagine|delle immagini|video|dell'immagine|delle foto)|video|foto|risoluzione|schermo|fotocamera) (?:\\p{L}+ ){0,2}?(?:pessim[oaie]|scars[oaie]|sfocat[oaie]|sgranat[oaie]|bui[oaie]|non (?:è |sono |molto )?(?:nitid[oaie]|buon[oaie]|chiar[oaie])|scadent[ei]|mediocr[ei]|deludent[ei]|bass[oa]|pixelat[oaie])|(?:pessima|scarsa|bassa) (?:qualità (?:video|dell'immagine|immagine|delle foto)|risoluzione)|(?:sfocat[oaie]|sgranat[oaie])",
    ),
    'poor-sound': any(
      '(?:suono|audio|volume|bassi|microfono|qualità (?:audio|del suono|sonora)|altoparlante|casse) (?:\\p{L}+ ){0,4}?(?:pessim[oaie]|scars[oaie]|bass[oa]|metallic[oa]|gracchia|distort[oa]|mediocre|non (?:è |molto )?(?:buon[oa]|alto|chiaro|un granché)|scadente|ovattat[oa]|deludente|debole|inesistent[ei]|poco)|(?:pessimo|scarso|basso|cattivo) (?:audio|suono|volume)|(?:si sente|sente|suona|si sentono) (?:\\p{L}+ )?(?:male|malissimo|poco|basso|a tratti)|non si sente(?! (?:\\p{L}+ ){0,2}(?:profum|odor|aroma|fragranza|gusto|sapore))|gracchia',
    ),
    'light-weak': any(
      '(?:luce|illumina|illuminazione|luminosità|lampada|led|fascio) (?:\\p{L}+ ){0,3}?(?:poco|poca|debole|scars[oa]|fioca|non (?:è|illumina|molto)|insufficiente|bassa|fiacca)|(?:poca|scarsa) (?:luce|luminosità|illuminazione)|non illumina|poco luminos[oaie]|(?:illumina|fa) (?:\\p{L}+ )?poc[oa] ?(?:luce)?',
    ),
    'not-holding': any(
      '(?<!confronto )(?:non|né) (?:\\p{L}+ )?(?:tiene|tengono|regge|reggono|attacca|attaccano|incolla|aderisce|aderiscono|fissa|si attacca)(?! (?:\\p{L}+ ){0,3}(?:temperatur*|liquid*|cald*|fredd*|fresc*|muso|carica|confronto|acqua))|si (?:\\p{L}+ )?(?:stacca|staccano|sfila|sfilano|scolla|scollano|sposta|spostano|sgancia|muove|svita) (?:\\p{L}+ ){0,2}?(?:sempre|subito|facilmente|continuamente|da sol[oaie]|di continuo|spesso|dopo|in continuazione|dal|dalla)|(?:cade|cadono|casca) (?:\\p{L}+ ){0,2}?(?:sempre|subito|continuamente|facilmente|via|spesso|dal|giù|a)|(?:scivola|scivolano) (?:via|giù|dal|dalla)|(?:poca|scarsa|nessuna) (?:aderenza|tenuta|adesione|presa)|gira a vuoto',
    ),
    'too-slow': any(
      '(?:troppo|molto|piuttosto|davvero|estremamente) lent[oaie]|(?:è|va|carica|sono) (?:\\p{L}+ )?lent[oaie]|lentissim[oaie]|si impalla|laggoso|lagga|lentezza',
    ),
    'too-weak': any(
      '(?:troppo|molto|piuttosto|poco) (?:debol[ei]|fiacc[oa])|poco (?:potent[ei]|efficac[ei]|efficacie|performant[ei])|(?:poca|scarsa|poco|non ha) (?:potenza|forza|aspirazione|pressione|potente)|non (?:\\p{L}+ )?(?:taglia*|pulisce|aspira|trita|scalda|riscalda|raffredda|asciuga|assorbe|rade|depila|rasa|stira|cuoce|rasata) ?(?:bene|nulla|molto|fino)?|(?:taglia|pulisce|aspira|scalda|rade|assorbe) (?:\\p{L}+ )?(?:male|poco|pochissimo)|non (?:\\p{L}+ )?(?:rimane|mantiene|tiene) (?:\\p{L}+ ){0,3}?(?:cald[oa]|fredd[oa]|temperatura|calore)|tenuta termica',
    ),
    'no-effect': any(
      '(?:nessun|nessuna|zero|alcun|alcuna|nullo) ?(?:\\p{L}+ )?(?:effetto|risultato|risultati|differenza|miglioramento|beneficio|cambiamento|efficacia)|inefficac[ei]|non (?:\\p{L}+ )?(?:fa|ha fatto|fanno|ho (?:visto|notato|avuto|riscontrato)) (?:\\p{L}+ )?(?:nulla|niente|a nulla|a niente|effetto|risultati|miglioramenti|differenz[ae]|nessun*|benefici|alcun*)|non (?:ha|hanno) funzionato (?:su|con|per)|non (?:è |molto )efficace',
    ),
    'too-thin': any(
      "(?:troppo|molto|davvero|piuttosto|eccessivamente|un po'|super) (?:sottil[ei]|trasparent[ei])|(?:tessuto|materiale|plastica|stoffa) (?:\\p{L}+ )?(?:sottile|sottilissim[oa]|trasparente|leggero)|sottilissim[oaie]|trasparent[ei]|poco spess[oaie]|più sottil[ei]",
    ),
    flimsy: any(
      '(?:fragil[ei]|fragilissim[oaie]|si strappan?o? (?:facilmente|subito|con|al|solo)|si strappa(?=[\\s]*(?:$|[,!]))|poco (?:\\p{L}+ )?(?:resistent[ei]|stabil[ei]|robust[oaie]|solid[oaie])|non (?:è |sono |molto |sembra )?(?:\\p{L}+ )?(?:resistent[ei]|stabil[ei]|robust[oaie]|solid[oaie])|traballa*|traballant[ei]|dondola|poca stabilità)',
    ),
    cheap: any(
      '(?:plasticos[oaie]|cinesata|da (?:bancarella|mercato|pochi euro)|economic[oa] alla vista|dozzinal[ei]|sembra (?:\\p{L}+ )?(?:di plastica|finto|un giocattolo)|plasticaccia|paccottiglia)',
    ),
    'poor-finish': any(
      "(?:mal|male|malissimo) (?:rifinit[oaie]|cucit[oaie]|fatt[oaie]|assemblat[oaie]|costruit[oaie]|realizzat[oaie]|incollat[oaie]|stampat[oaie]|montat[oaie]|verniciat[oaie]|tagliat[oaie]|saldat[oaie])|(?:fatt[oaie]|rifinit[oaie]|cucit[oaie]|assemblat[oaie]) (?:\\p{L}+ )?male|(?:finiture|finitura|rifiniture|cuciture|fattura|assemblaggio|lavorazione) (?:\\p{L}+ ){0,4}?(?:pessim[ae]|scadent[ei]|scars[ae]|approssimativ[ae]|grossolan[ae]|da migliorare|delud*|mediocr[ei]|imprecis[ae]|non (?:curat[ae]|precis[ae]|perfett[ae]|eccels[ae])|lascia(?:no)? a desiderare|non all'altezza)|(?:pessime|scarse|scadenti) (?:finiture|rifiniture)|poco (?:curat[oaie]|rifinit[oaie])|sbavature|usciva (?:\\p{L}+ )?dalla parte",
    ),
    'poor-quality': any(
      "(?:pessim[aoie]|scars[aoi]|bass[ao]|scadent[ei]|mediocr[ei]|cattiva|poca|infim[ao]|discutibile|dubbia) (?:\\p{L}+ )?qualità|qualità (?:(?!non)\\p{L}+ ){0,5}?(?:pessima|scarsa|bassa|scadente|mediocre|delud*|infima|non (?:è(?! (?:mal|scars))|al top|eccelsa|buona|un granché|all'altezza|delle migliori|eccezionale|elevata)|lascia (?:\\p{L}+ )?a desiderare|discutibile|inferiore|zero|insufficiente)|(?:materiale|materiali|plastica|tessuto|prodotto|plastiche) (?:\\p{L}+ ){0,2}?(?:scadent[ei]|scars[oaie]|pessim[oaie]|mediocr[ei]|di (?:scarsa|bassa|pessima))|scadent[ei]",
    ),
    uncomfortable: any(
      '(?:non (?:è |sono |molto |proprio )?(?:\\p{L}+ )?comod[oaie]|(?<!cosa )(?<!trovo (?:davvero|molto) )scomod[oaie](?! (?:da usare|per (?:leggere|usare)))|scomodissim[oaie]|poco (?:comod[oaie]|confortevol[ei])|prude|pizzica|punge|fa male (?:a|al|alle)|graffia la pelle)',
    ),
    flavour: any(
      '(?:sapore|gusto|sa|sanno|aroma) (?:\\p{L}+ ){0,4}?(?:pessim[oa]|cattivo|orribile|amar[oa]|strano|sgradevole|chimico|artificiale|non (?:mi|è|buono|un granché)|insapore|blando|di (?:plastica|medicina|niente|nulla|cartone|bruciato)|disgustoso|acido|annacquat[oa])|(?:pessimo|cattivo|senza|brutto|poco|strano) (?:sapore|gusto|retrogusto)|(?:immangiabil[ei]|imbevibil[ei]|insapor[ei]|insipid[oaie]|annacquat[oaie]|troppo (?:dolce|salat[oa]|amar[oa]|acid[oa]))|retrogusto',
    ),
    story: any(
      '(?:libro|storia|film|romanzo|trama|gioco|racconto|finale) (?:\\p{L}+ ){0,4}?(?:noios[oa]|delud*|scontat[oa]|prevedibile|lent[oa]|pesante|banale|brutt[oa]|non (?:mi|è|prende|convince)|debole|inconcludente)|scritto male',
    ),
    'too-dear': any(
      "(?:troppo|molto|un po'|piuttosto|abbastanza|decisamente|eccessivamente) (?:car[oaie]|costos[oaie])|(?:prezzo|costo) (?:\\p{L}+ ){0,3}?(?:eccessiv[oa]|alto|elevat[oa]|esagerat[oa]|non (?:giustificat[oa]|adeguat[oa]|ha|vale|proporzionat[oa])|spropositat[oa]|esorbitante|troppo alto)|non (?:\\p{L}+ ){0,2}?(?:vale|valgono|vali) (?:\\p{L}+ ){0,3}?(?:prezzo|soldi|costo|spesa|pena|spesi)?|(?:rapporto )?qualità[- /]?prezzo (?:\\p{L}+ ){0,3}?(?:pessim[oa]|non (?!è mal)|scars[oa]|insufficiente|sbilanciato)|(?:per il|x il|per questo) prezzo (?:\\p{L}+ ){0,2}?mi aspettavo|svalutazione",
    ),
  },
  parts: {
    zip: any('zip|lampo|cerniera lampo'),
    battery: any('batteri[ae]|pil[ae]'),
    charger: any('caricabatteri[ae]|caricatore|alimentatore'),
    cable: any('cav[oi]|cavett[oi]'),
    plug: any('spina|presa'),
    strap: any('cinturin[oi]'),
    handle: any('manic[oi]|impugnatura'),
    lid: any('coperchi[o]?|tappo|tappi'),
    button: any('pulsante|bottone'),
    buttons: any('tasti|pulsanti'),
    screen: any('schermo|display'),
    sole: any('suol[ae]'),
    seams: any('cucitur[ae]'),
    screws: any('vit[ei]|bulloni'),
    hinge: any('cardin[ei]|snodo'),
    wheels: any('ruot[ae]|rotelle'),
    lens: any('obiettivo|lente'),
    filter: any('filtr[oi]'),
    pump: any('pompa'),
    motor: any('motore'),
    remote: any('telecomando'),
    app: any('app|applicazione'),
    bluetooth: any('bluetooth'),
    speaker: any('altoparlant[ei]|cass[ae]'),
    microphone: any('microfono'),
    camera: any('fotocamera|telecamera'),
    keyboard: any('tastiera'),
    blade: any('lam[ae]'),
    brush: any('spazzol[ae]|setole'),
    hose: any('tubo'),
    nozzle: any('ugello|beccuccio|spruzzino'),
    fabric: any('tessuto|stoffa'),
    sleeves: any('maniche'),
    pockets: any('tasche|tasca'),
    lining: any('fodera interna'),
    print: any('stampa'),
    coating: any('rivestimento|vernice'),
    glue: any('colla|adesivo|biadesivo'),
    'suction-cup': any('ventos[ae]'),
    clasp: any('chiusura|fibbia'),
    hook: any('ganci[o]?|gancetto'),
    holder: any('supporto|supporti'),
    stand: any('treppiede|piedistallo'),
    cover: any('custodia|cover'),
    case: any('scocca'),
    instructions: any('istruzioni|manuale'),
    software: any('software|firmware'),
    light: any('luc[ei]|led'),
    switch: any('interruttore'),
    legs: any('gambe'),
    frame: any('telaio|struttura'),
    pages: any('pagine'),
    binding: any('rilegatura'),
    stones: any('pietre|pietrine|strass'),
    heel: any('tacc[oh]i?'),
    insoles: any('solett[ae]'),
    bag: any('borsa'),
    box: any('scatola'),
  },
  likes: {
    service: any(
      '(?:ottim[oa]|buon|buona|eccellente|perfett[oa]|grande|super|efficiente) (?:servizio|assistenza|venditore|servizio clienti)|(?:venditore|servizio|assistenza) (?:\\p{L}+ ){0,2}?(?:ottim[oa]|eccellente|seri[oa]|gentil[ei]|disponibil[ei]|perfett[oa]|impeccabile|puntual[ei]|affidabile|veloce|efficiente)',
    ),
    'fast-delivery': any(
      '(?:spedizione|consegna) (?:\\p{L}+ ){0,3}?(?:veloc[ei]|rapid[oa]|velocissim[oa]|rapidissim[oa]|fulminea|in anticipo)|(?:arrivat[oaie]|consegnat[oaie]|ricevut[oaie]) (?:\\p{L}+ ){0,4}?(?:veloce*|in anticipo|con (?:un|qualche) giorn[oi] di anticipo|prima del previsto|in (?:un|due|1|2) giorn[oi]|rapidamente|presto|in fretta|in men che)|(?:veloce|rapida|velocissima) (?:la )?(?:spedizione|consegna)|arrivat[oaie] subito',
    ),
    'good-delivery': any(
      '(?:spedizione|consegna) (?:\\p{L}+ ){0,3}?(?:puntual[ei]|perfett[oa]|super|nei tempi|impeccabile|ottima|precisa)|(?:arrivat[oaie]|consegnat[oaie]|ricevut[oaie]) (?:\\p{L}+ ){0,4}?(?:puntual[ei]|puntualmente|nei tempi|nei termini|in tempo|in tempi)|(?:puntuale|ottima|perfetta) (?:la )?(?:spedizione|consegna)',
    ),
    'well-packed': any(
      '(?:ben|bene|perfettamente|ottimamente|molto ben|accuratamente) (?:imballat[oaie]|confezionat[oaie]|impacchettat[oaie])|(?:imballat[oaie]|confezionat[oaie]) (?:\\p{L}+ )?(?:bene|perfettamente|con cura)|(?:ottim[oa]|buon|perfetto) (?:imballo|imballaggio|packaging|confezione)|imballaggio (?:\\p{L}+ )?(?:ottimo|perfetto|accurato|curato)',
    ),
    intact: any(
      '(?:arrivat[oaie]|ricevut[oaie]|consegnat[oaie]|giunt[oaie]) (?:\\p{L}+ ){0,3}?(?:integr[oaie]|in (?:perfette|ottime|buone) condizioni|in (?:perfetto|ottimo) stato|intatt[oaie])',
    ),
    'easy-assembly': any(
      "(?:facile|facilissim[oa]|semplice|semplicissim[oa]|veloce|immediat[oa]) (?:\\p{L}+ )?(?:da |il |l')?(?:montar[eli]*|assemblar[eli]*|montaggio)|montaggio (?:\\p{L}+ ){0,3}?(?:facile|semplice|veloce|immediat[oa]|rapid[oa]|facilissim[oa]|semplicissim[oa]|intuitiv[oa])|si monta (?:\\p{L}+ )?(?:facilmente|in pochi|velocemente|senza|in un attimo|bene)",
    ),
    'easy-install': any(
      "(?:facile|facilissim[oa]|semplice|semplicissim[oa]|veloce|immediat[oa]) (?:\\p{L}+ )?(?:da |il |l')?(?:installar[eli]*|installazione|applicar[eli]*|configurar[eli]*)|(?:installazione|configurazione) (?:\\p{L}+ ){0,3}?(?:facile|semplice|veloce|immediat[oa]|rapid[oa]|facilissim[oa]|semplicissim[oa]|intuitiv[oa])|si (?:installa|applica|configura) (?:\\p{L}+ )?(?:facilmente|in pochi|velocemente|senza|in un attimo|bene)",
    ),
    'easy-use': any(
      "(?:facil[ei]|semplic[ei]|facilissim[oa]|comod[oa]|semplicissim[oa]|pratic[oa]) (?:\\p{L}+ )?(?:da |ad |nell'|di |all')(?:\\p{L}+ )?(?:usar[eli]*|utilizzar[eli]*|utilizzo|uso|maneggiar[eli]*|gestir[eli]*)|(?:utilizzo|uso) (?:\\p{L}+ )?(?:semplice|facile|intuitivo|immediato)|intuitiv[oa]|(?:facilità|semplicità) d[i'] ?(?:uso|utilizzo)|di semplice utilizzo|di facile utilizzo",
    ),
    sound: any(
      '(?:ottim[oa]|buon|buona|eccellente|fantastic[oa]|bel) (?:qualità )?(?:audio|suono|del suono|sonora)|(?:audio|suono|qualità audio) (?:\\p{L}+ ){0,2}?(?:ottim[oa]|eccellente|perfett[oa]|molto buon[oa]|fantastic[oa]|pulit[oa]|buon[oa]|potente)|(?:si sente|suona) (?:\\p{L}+ )?(?:bene|benissimo|alla grande|molto bene)',
    ),
    picture: any(
      "(?:ottima|buona|eccellente|fantastica) (?:qualità )?(?:video|immagine|delle immagini|dell'immagine|risoluzione|definizione)|(?:immagini|immagine|video|foto|qualità video) (?:\\p{L}+ ){0,2}?(?:ottim[aeo]|eccellent[ei]|nitid[aeo]|perfett[aeo]|fantastic[aeo]|bellissim[aeo]|buona)|si vede (?:\\p{L}+ )?(?:bene|benissimo|alla grande)",
    ),
    battery: any(
      '(?:batteria|autonomia) (?:\\p{L}+ ){0,3}?(?:dura (?:\\p{L}+ )?(?:molto|tanto|a lungo|parecchio)|ottima|eccellente|lunga|infinita|buona|fantastica)|(?:ottima|buona|lunga|eccellente) (?:durata|autonomia|batteria)',
    ),
    value: any(
      '(?:ottim[oa]|buon|eccellente|fantastic[oa]|super|giusto) (?:rapporto|prezzo|rapporto qualità|qualità[- /]?prezzo|affare)|(?:rapporto )?qualità[- /]*prezzo (?:\\p{L}+ ){0,2}?(?:ottim[oa]|eccellente|buon[oa]|imbattibile|eccezionale|fantastic[oa]|perfett[oa]|top|super)|prezzo (?:\\p{L}+ ){0,2}?(?:ottimo|conveniente|super|imbattibile|competitivo|giusto|onesto|basso|contenuto)|(?:convenient[ei]|economic[oa]|vale (?:tutt[oi]|ogni|i soldi|il prezzo|la spesa))|per il prezzo (?:\\p{L}+ ){0,2}?(?:ottim[oa]|va bene|perfett[oa]|che ha)',
    ),
    'as-described': any(
      "(?:come|esattamente|proprio come|tale e quale|uguale|identic[oa]) (?:\\p{L}+ ){0,3}?(?:descrizione|descritt[oa]|foto|immagine|da foto|previsto|mi aspettavo|volevo|cercavo|in foto|all'immagine|richiesto)|(?:corrisponde|conforme|rispecchia) (?:\\p{L}+ )?(?:alla |la |perfettamente |pienamente |in tutto )?(?:\\p{L}+ )?(?:descrizione|aspettative|immagini|foto)?|(?:soddisfa|rispetta) (?:\\p{L}+ )?(?:le |pienamente )?(?:aspettative|richieste)",
    ),
    fit: any(
      '(?:calza|calzano|veste|vestono|calzata|vestibilità|si adatta|entra|mi sta) (?:\\p{L}+ ){0,2}?(?:bene|benissimo|perfett*|a pennello|ottim*|alla perfezione)|(?:taglia|misura|misure|dimensioni) (?:\\p{L}+ ){0,2}?(?:perfett[ae]|giust[ae]|corrett[ae]|precis[ae]|esatt[ae]|ideal[ei])',
    ),
    comfort: any('comod[oaie]|confortevol[ei]|comodissim[oaie]'),
    fabric: any(
      '(?:ottim[oi]|buon|bel|buoni|morbido) (?:tessuto|materiale|materiali)|(?:tessuto|materiale|materiali) (?:\\p{L}+ ){0,2}?(?:ottim[oi]|morbid[oi]|di qualità|piacevol[ei]|buon[oi]|resistent[ei]|di ottima|di buona)|(?:molto|super|così|davvero) morbid[oaie]|morbidissim[oaie]',
    ),
    colour: any(
      '(?:bel|bellissimo|bei|bellissimi|stupendo|belli i|bello il) color[ei]|color[ei] (?:\\p{L}+ ){0,2}?(?:bell[oi]|bellissim[oi]|stupend[oi]|perfett[oi]|vivac[ei]|brillant[ei]|fantastic[oi]|splendid[oi])',
    ),
    scent: any(
      '(?:profuma|profumano) (?:\\p{L}+ )?(?:molto|tanto|tantissimo|bene|di)|(?:buon|ottimo|gradevole|buonissimo|piacevole) (?:profumo|odore|profumazione)|(?:profumo|profumazione|fragranza|odore) (?:\\p{L}+ ){0,2}?(?:buon[oa]|ottim[oa]|gradevol[ei]|delicat[oa]|buonissim[oa]|piacevole|fantastic[oa]|delizios[oa])',
    ),
    flavour: any(
      '(?:ottimo|buon|buonissimo|eccellente|gran|delizioso) (?:sapore|gusto|aroma|caffè)|(?:sapore|gusto|aroma) (?:\\p{L}+ ){0,2}?(?:ottimo|buon[oa]|eccellente|intenso|buonissimo|delizioso|gradevole|denso|molto buono)|(?:squisit[oaie]|delizios[oaie]|gustos[oaie])|molto cremoso',
    ),
    story: any(
      "(?:bel|ottimo|bellissimo|buon|splendido|grande) (?:libro|romanzo|film|album)|(?:bella|bellissima|ottima) (?:storia|serie|lettura|edizione)|(?:libro|storia|film|romanzo) (?:\\p{L}+ ){0,3}?(?:bellissim[oa]|coinvolgente|avvincente|stupend[oa]|interessante|fantastic[oa]|appassionante|divertente|consigliat[oa])|si legge (?:\\p{L}+ )?(?:tutto|bene|d'un fiato|velocemente)",
    ),
    gift: any(
      '(?:bel|ottimo|perfetto|bellissimo|ottima idea|simpatico) (?:\\p{L}+ )?regalo|regalo (?:\\p{L}+ ){0,3}?(?:gradit[oa]|apprezzat[oa]|perfetto|azzeccato|riuscito|graditissimo)|(?:regalat[oa]|regalo) (?:\\p{L}+ ){0,5}?(?:content[oa]|felic[ei]|entusiast[ae]|è piaciut[oa]|apprezzat[oa]|soddisfatt[oa])',
    ),
    loved: any(
      '(?:mi[oa]|a mi[oa]|al mio|alla mia) (?:figli[oa]|marito|moglie|nipote|mamma|papà|ragazz[oa]|compagn[oa]|sorella) (?:\\p{L}+ ){0,2}?(?:ador[ao]*|content*|felic[ei]|piaciut*)',
    ),
    kids: any(
      '(?:bambini|bimbi|figli|bambine|nipotini|piccoli|alunni)(?! (?:che|a cui)) (?:\\p{L}+ ){0,4}?(?:ador*|content[ie]|felic[ei]|entusiast[ie]|divert*|piac*|am[oa]no|piaciut*|impazz*)',
    ),
    finish: any(
      'ben (?:fatt[oaie]|rifinit[oaie]|costruit[oaie]|strutturat[oaie]|realizzat[oaie])|(?:ottim[ae]|buon[ae]|belle|buona|bellissima) (?:finitur[ae]|rifinitur[ae]|fattura|costruzione)|fatt[oaie] (?:molto )?bene',
    ),
    sturdy: any(
      '(?:molto |davvero |sembra |è |e |abbastanza |ben )?(?:(?<!caffè )robust[oaie]|resistent[ei]|solid[oaie]|(?<!maniera )stabil[ei])',
    ),
    practical: any(
      '(?:molto |davvero |super |è |e |veramente |estremamente )?(?:pratic[oaie]|(?<!(?:info|informazion[ei]|indicazion[ei]|consigli[oa]?|cosa|parte|vita|spazio|volume|carico|superficie|giorn[oi]|tempo) )util[ei]|utilissim[oaie]|funzional[ei]|versatil[ei]|maneggevol[ei])|pratich[ei]|praticissim[oa]',
    ),
    effect: any(
      '(?:ottim[oi]|buon[oi]?|eccellent[ei]|perfett[oi]) risultat[oi]|risultat[oi] (?:\\p{L}+ )?(?:ottim[oi]|eccellent[ei]|perfett[oi]|visibil[ei]|garantit[oi]|sorprendent[ei])|(?:molto|davvero|è|sono|risulta|veramente|abbastanza|super) efficac[ei]|(?:pelle|capelli) (?:\\p{L}+ ){0,3}?(?:morbid[ai]|liscia|lisci|lucenti|luminosa|idratat[ai])|pulisce (?:\\p{L}+ )?(?:bene|benissimo|alla perfezione)',
    ),
    works: any(
      '(?:funziona|funzionano|funzionante|va|vanno|svolge|fa|fà) (?:(?!andare)\\p{L}+ ){0,3}?(?:bene|benissimo|perfettamente|alla grande|alla perfezione|correttamente|ottimamente|a meraviglia|egregiamente|il suo (?:lavoro|dovere)|senza problemi)|(?:fa|fà|svolge|fanno) (?:\\p{L}+ )?(?:il (?:suo|proprio) (?:lavoro|dovere)|la sua (?:funzione|figura))|perfettamente funzionante',
    ),
    looks: any(
      '(?:molto |davvero |è |sono |veramente |proprio |così )?(?:bell[oaie]|bellissim[oaie]|elegant[ei]|carin[oaie]|stupend[oaie]|splendid[oaie]|belli|raffinat[oaie])(?! (?:comodità|scoperta|idea|sensibilità|sorpresa|esperienza|differenza|cifra|potenza|fregatura|delusione|storia|grande|e veloce|in moto|smartphone))|(?:bel|bellissimo|gradevole|ottimo) (?:design|look|aspetto)|design (?:\\p{L}+ ){0,2}?(?:elegante|moderno|bello|accattivante|semplice e|curato|minimal)|esteticamente (?:\\p{L}+ )?(?:bell[oa]|perfett[oa]|gradevole|ottim[oa]|molto)',
    ),
    quality: any(
      '(?:ottim[aoie]|buon[aoie]?|eccellent[ei]|alta|grande|massima|gran|di) qualità(?! (?:media|bassa|scadente|pessima|scarsa|mediocre))|qualità (?:\\p{L}+ ){0,2}?(?:ottima|buona|eccellente|alta|eccezionale|superiore|altissima|perfetta|elevata|top|fantastica)',
    ),
    product: any(
      '(?:ottimo|ottimi|eccellente|buon|gran|fantastico|bel|bellissimo) (?:prodotto|prodotti|articolo|oggetto|acquisto)',
    ),
  },
};
