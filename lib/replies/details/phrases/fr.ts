/** How French buyers say it. */
import type { DetailPatterns } from '../detail.ts';
import { any } from './any.ts';

export const fr: DetailPatterns = {
  denied:
    /(?:\bpas|\bmoins|\bjamais|\bsans|\baucune?|\bni|\bguère|\brien|\bnon|\bpeu)(?:\s+(?:de|d'|du|trop|très|si|aussi|vraiment|du tout|encore|le|la|les|un|une|été|eu))*\s*$/iu,
  aside:
    /(?:\bd'autres? (?:avis|commentaires)|\bles (?:avis|commentaires)|\bcommentaires?\b|\b(?:mon|ma|mes) ancien|\bl'ancien|\bprécédent|\bcontrairement à l|\bau cas où|\bj'imagine|\bje suppose|\b(?:sais|sait) pas (?:si|comment|combien)|\bj'espère|\bespérons|\bj'ai peur|\bà voir|\bsi (?:vous|jamais|ça|cela|le|la|il)\b|\bserait (?:bien|mieux)|\bj'aurais aimé|\bcomme si\b|\b(?:doit|doivent|devrait|devraient) être\b|\bil y a (?:\d+|deux|trois|quatre) ans\b|\bune autre marque\b)/iu,
  symptoms: {
    'never-arrived': any(
      "(?<!(?:était|étais|n'était|m'est|arriver) )(?:jamais|pas|toujours pas|rien|pas encore) (?:été |encore )?(?:reçu*|livré*|arrivé*|parvenu*)(?! (?:(?:ce|cette|le|la|les) (?:modèle|couleurs?|taille|version|format|référence|pointure|quantité)|(?:le produit|l'article) command*))(?! (?:(?:le |la |les )?bon*|à temps|dans|pendant|en bon|entier*|complet*))|(?:n'est|n'ai|n'a) (?:jamais|pas|toujours pas) (?:été |rien )?(?:reçu*|livré*|arrivé*)(?! (?:(?:ce|cette|le|la|les) (?:modèle|couleurs?|taille|version|format|référence|pointure|quantité)|(?:le produit|l'article) command*))(?! (?:(?:le |la |les )?bon*|pendant|dans|à temps))|non (?:reçu*|livré*)|reçu (?:aucun|aucune) (?:article|colis|commande|produit)|(?:colis|commande|article|produit) (?:perdu*|égaré*|disparu*|jamais)|l'(?:attends|attend) (?:toujours|encore)|(?:attends|attend) (?:toujours|encore) (?:mon|ma|le|la) (?:colis|commande|article|livraison)",
    ),
    'badly-delivered': any(
      '(?:mauvaise adresse|chez (?:un|le|la) voisine?|devant (?:la|ma) porte|livreur*|point relais|facteur|boîte aux lettres)',
    ),
    'wrong-colour': any(
      '(?:mauvaise|pas la bonne|autre) couleur|couleur ~ (?:ne correspond pas à (?:la|ma) commande|pas celle commandée)|(?:commandé|demandé) (?:\\p{L}+ ){0,3}(?:noire?|blanc|blanche|rouge|bleue?|verte?|rose|grise?|marron|dorée?|argentée?|jaune|beige|violette?) (?:\\p{L}+ ){0,3}(?:reçu|reçois|envoyé)',
    ),
    'wrong-size': any(
      '(?:(?:reçu|envoyé|livré|livraison) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:mauvaise taille|mauvaise pointure)|pas la bonne taille|pas la bonne pointure|taille (?:reçue|envoyée)|(?:pointure|taille) ne correspond pas)',
    ),
    'wrong-item': any(
      "(?:mauvais|pas le bon) (?:article|produit|modèle|colis|livre|format)|mauvaise (?:référence|commande)|erreur (?:de|d'|dans la) (?:\\p{L}+ )?(?:article|référence|produit|modèle|livraison|envoi)|(?:reçu|envoyé|livré) (?:\\p{L}+ )?(?:un autre|une autre|autre chose)|pas (?:\\p{L}+ )?(?:ce que j'ai|ce que j'avais|l'article|le produit) command*|pas ce que j'ai commandé",
    ),
    'no-instructions': any(
      "(?:pas de|aucune|sans|manque la|manque une|absence de|ni) (?:vraie |véritable )?(?:notice|mode d'emploi|explication*(?! (?:sur|de))|instruction*|manuel)|(?:notice|mode d'emploi|manuel) (?:\\p{L}+ ){0,3}?(?:absente?|manquante?|inexistante?|uniquement en|qu'en|seulement en|en anglais|en chinois|pas en français|en allemand)|aucun (?:mode d'emploi|manuel)",
    ),
    'too-few': any(
      "(?:reçu*|livré*|envoyé*) (?:\\p{L}+ )?(?:qu'|seulement |que )(?:\\p{L}+ ){0,2}?(?:une?|deux|trois|quatre|cinq|\\d+|la moitié)|au lieu de (?:\\d+|deux|trois|quatre|cinq|six)(?! ?(?:€|euros?|que |payée?s?))|(?:manque|manquait|manquent) (?:\\d+|un|une|deux|trois) (?:\\p{L}+ )?(?:sur|pièces?|unités?|exemplaires?|sachets?)|à moitié (?:vide|plein*)",
    ),
    'part-missing': any(
      "il (?:en |me |y )?(?:manque|manquait)(?! (?:de|d'|du|un peu|juste|environ|la fonction))|(?<!(?:un|le|on en|qu'on|en) )manque (?:des|les|une?|deux|trois|\\d+|la|l'|mon|ma)(?! (?:fonction|peu))|(?:manquent|manquaient|manquant|manquante*|manquants)(?! de)|(?:livré*|reçu*|arrivé*|colis|commande) (?:\\p{L} )?(?:incomplet*|incomplète*)|(?:n'est|ne sont|n'était|n'étaient) pas (?:fourni*|inclus*|livré*|compris*)|non (?:fourni*|inclus*)|pas (?:fourni*|inclus*)",
    ),
    'arrived-dirty': any(
      '(?:sale|sales|crasseu*|poussiéreu*|taché|tachée|tachés|tachées|plein* de (?:poussière|taches)|couvert* de (?:poussière|taches)|traces? (?:noires?|de saleté)|tâches? sur)',
    ),
    'arrived-scratched': any('(?:rayé|rayée|rayés|rayées|rayures?|éraflé*|éraflures?|griffé*|griffures?)'),
    'arrived-dented': any(
      '(?:cabossé*|bosselé*|présent* une (?:petite |grosse )?bosse|tordu*|écrasé*|déformé*|enfoncé*)',
    ),
    'arrived-leaking': any(
      "(?:a coulé|avait coulé|(?:bouteille|flacon|tube|pot|bidon|sachet) (?:\\p{L}+ ){0,5}?(?:fuyait|avait fui|coulait)|fuite* dans le (?:colis|carton)|renversé* dans|vidé* dans|s'est (?:vidé|renversé)|ouvert et renversé)",
    ),
    'arrived-broken': any(
      "(?:reçu*|recevoir|livré*|arrivé*|arrive|réception|déballage|produit reçu) (?:\\p{L}+ ){0,5}?(?:cassé*|abîmé*|abimé*|endommagé*|brisé*|fêlé*|fissuré*|explosé*|ébréché*|éclaté*|en morceaux|en mauvais état)|(?:cassé*|abîmé*|abimé*|endommagé*|brisé*|fêlé*) (?:\\p{L}+ )?(?:à la (?:réception|livraison)|à l'arrivée|lors de la livraison|dès la réception|pendant le transport)|(?:livré|reçu) avec ~ cassé|produit (?:\\p{L}+ )?de cassé|sur \\d+ de cassé",
    ),
    'box-open': any(
      '(?:colis|emballage|boîte|boite|carton|paquet|blister) (?:\\p{L}+ ){0,3}?(?:ouvert*|déjà ouvert*|descellé*)|(?:déjà ouvert*|descellé*)|opercule (?:\\p{L}+ )?(?:ouvert|absent|déchiré)',
    ),
    'box-damaged': any(
      '(?:colis|emballage|boîte|boite|carton|paquet|coffret) (?:(?!(?:et|mais|il|elle|le|la) )\\p{L}+ ){0,3}?(?:abîmé*|abimé*|endommagé*|déchiré*|écrasé*|cabossé*|défoncé*|éventré*|en mauvais état|détruit*)',
    ),
    'badly-packed': any(
      'emballage laisse (?:vraiment )?à désirer|(?:mal|très mal|pas|à peine|peu) (?:bien )?(?:emballé*|protégé*|conditionné*)|emballage (?:\\p{L}+ ){0,2}?(?:mal fait|insuffisant|inexistant|léger|déplorable|médiocre|inadapté|minimaliste|bâclé|pas (?:adapté|terrible|suffisant))|sans (?:emballage|protection)|aucune protection|mauvais emballage',
    ),
    'no-refund': any(
      '(?:pas|jamais|toujours pas|pas encore|non) (?:été )?remboursé*|(?:attends|attend|attente) (?:\\p{L}+ ){0,2}?(?:mon |le |de |du )?remboursement|aucun remboursement|(?:je (?:veux|souhaite|demande|voudrais)) (?:\\p{L}+ ){0,3}?rembours*|refuse* (?:de (?:me )?rembours*|le remboursement)',
    ),
    'return-trouble': any(
      "(?:retour|renvoi|échange) (?:\\p{L}+ ){0,4}?(?:impossible|refusé*|payant*|compliqué*|difficile|à (?:ma|mes|nos) (?:charge|frais)|inexistant*|pas (?:pris|possible|accepté)|trop (?:cher|tard))|(?:impossible|impossibilité|pas possible|peux pas|pu) (?:de |d')?(?:le |la |les )?(?:retourner|renvoyer|échanger|faire un retour|rendre)|frais de (?:retour|renvoi)|délai de retour",
    ),
    'no-answer': any(
      "(?:aucune|pas de|sans|jamais de|toujours pas de|pas eu de|pas reçu de) (?:\\p{L}+ )?(?:réponse*|nouvelle*|retour du vendeur)|(?:ne m'|ne nous |n')(?:a |ont |a pas |ont pas )?(?:jamais |pas )?(?:répond|répondent|répondu)|(?:vendeur|sav|service client) (?:\\p{L}+ ){0,2}?(?:injoignable|ne répond*|n'a (?:pas|jamais) répondu|muet)|sans réponse",
    ),
    'poor-service': any(
      '(?:mauvais|pas de|aucun|très mauvais|piètre) (?:\\p{L}+ )?(?:service|sav|service client|service après-vente|fournisseur|vendeur)|(?:service|sav|service client|vendeur) (?:\\p{L}+ ){0,4}?(?:déplorable|nul|inexistant|catastrophique|incompétent|désagréable|pas (?:\\p{L}+ )?(?:sympa*|aimable|sérieux|professionnel|compétent)|peu (?:sérieux|aimable)|mauvais|lamentable)',
    ),
    doubts: any(
      "(?:contrefaçon*|(?:un|une|des|du|est|sont|c'est|ressemble*) (?:\\p{L}+ )?(?:faux|fausse)(?! (?:contact|cil*|cuir|ongle*|plafond|col))|copie|imitation|pas (?:un |une |le |l')?(?:vrai|vraie|original|originale|authentique)|d'occasion|reconditionné*|déjà (?:utilisé|servi|porté|ouvert)*|périmé*|péremption|date (?:limite|dépassée))",
    ),
    'waited-long': any(
      "(?:livraison|délai*|expédition|envoi|réception|acheminement) (?:\\p{L}+ ){0,4}?(?:longue?s?|lente?s?|tardi*|retard|interminable*|en retard|trop long*|non respecté*|pas respecté*|dépassé*)|(?:longue|lente|très longue) (?:livraison|attente)|(?:long|très long) (?:délai|à (?:venir|arriver|recevoir))|(?:reçu*|livré*|arrivé*) (?:\\p{L}+ ){0,3}?(?:en retard|avec (?:\\p{L}+ )?(?:\\p{L}+ )?retard|trop tard|après (?:\\d+|plusieurs|plus)|\\d+ (?:jours|semaines) (?:après|plus tard))|(?:retard de|avec du retard|trop long à (?:arriver|recevoir|venir)|(?:attendu|(?<!s')attendre|attente) (?:\\p{L}+ ){0,2}?(?:\\d+|plus|plusieurs|deux|trois|longtemps|un mois|des semaines))|plus d'un mois|(?:jours|semaines) de retard|pas (?:été )?(?:arrivé*|livré*|reçu*) dans les? (?:délais?|temps)",
    ),
    'not-charging': any(
      "(?:ne |n')?(?:se |s'est |le |la )?(?:charge|recharge|chargent|rechargent|chargeait) (?:\\p{L}+ )?(?:pas|plus|jamais|mal|très lentement)|impossible (?:de |à )(?:le |la )?(?:charger|recharger)",
    ),
    'stopped-working': any(
      "(?:ne|n') ?(?:\\p{L}+ )?(?:fonctionne|marche|fonctionnent|marchent|s'allume|s'allument|charge|tient|répond|démarre) (?:\\p{L}+ )?plus|(?:a|ont|a déjà) (?:\\p{L}+ )?(?:cessé|arrêté) (?:de |d')?(?:fonctionner|marcher)|(?:rendu|rend) l'âme|(?:en panne|tombé* en panne|hors service|h\\.?s\\.?|mort|morte) (?:au bout|après|en|dès)|(?:tombé* en panne|hors service)|(?:lâché|lâche|grillé|grillée) (?:\\p{L}+ )?(?:au bout|après|en|dès)|(?:fonctionné|marché) (?:\\p{L}+ ){0,2}?(?:que |qu')?(?:une?|deux|trois|quelques|\\d+) (?:\\p{L}+ )?(?:jours?|semaines?|mois|heures?|fois|utilisations?)|fonctionne plus|marche plus",
    ),
    'not-working': any(
      "(?:ne |n')?(?:fonctionne|marche|fonctionnent|marchent|s'allume|démarre|fonctionnait|marchait|répond|réagit) (?:(?!mais|pas)\\p{L}+ )?(?:pas(?! (?:mal|si mal|trop mal))|mal|très mal|jamais|une fois sur)|(?:pas|jamais) (?:\\p{L}+ )?(?:fonctionné|marché)|(?:hors d'usage|inutilisable|h\\.?s)|(?:qui|ça|cela) (?:ne )?(?:fonctionne|marche) pas(?! (?:mal|si mal|trop mal))|dysfonctionne*|(?:1|un|une) sur (?:\\d+|deux|trois|vingt) qui fonctionne",
    ),
    leaks: any(
      "(?:fuit|fuite|fuites|fuient|fuyait|pas (?:\\p{L}+ ){0,2}?étanche*|non étanche*|(?<!cire )coule|goutte|prend l'eau)",
    ),
    rusts: any('(?:rouille|rouillé*|rouillent|oxyd*|noircit|noirci*|verdit|devient vert)'),
    'coating-off': any(
      "(?:peinture|revêtement|couleur|dorure|vernis|impression|plaquage|placage|simili|argenture|motif|paillettes) (?:\\p{L}+ ){0,3}?(?:part|partent|s'en va|s'écaille|s'enlève|parti|partie|décolle|s'efface|s'effrite|déteint|se décolle|s'est|ne tient pas)|(?:s'écaille*|pèle|s'effrite*|écaillé*|dédoré*)",
    ),
    'seam-open': any(
      "(?:couture|coutures|fil|fils) (?:\\p{L}+ ){0,4}?(?:lâch*|décou*|défai*|craqu*|ouvert*|parti*|tir*|cass*|qui dépass*|s'ouvre*|pas solide*|se défont)|(?:décousu*|découd|effiloch*|se découd)",
    ),
    'part-off': any(
      "(?:poignée|bouton|roue|couvercle|crochet|pied|talon|semelle|bras|clip|pierre|pierres|attache|bretelle|anse|sangle|pièce|molette|lanière|embout|manche|strass|bout|perle|perles|couverture|pages|poils) (?:\\p{L}+ ){0,4}?(?:tombé*|tombe*|détaché*|détache|arraché*|parti*|décollé*|se décollent?|restée? dans|lâché|s'est (?:décroché*|décollé*|détaché*|arraché*|dévissé*))|(?:s'est|se sont|se) (?:détaché*|arraché*|détache*|décroché*)",
    ),
    'badly-washed': any(
      '(?:au|après|dès le|premier|un seul|1er) (?:\\p{L}+ ){0,2}?(?:lavage|lavages|lessive|machine) (?:\\p{L}+ ){0,8}?(?:rétréci*|minuscule*|déteint*|déform*|boulo*|abîm*|trou*|délav*|feutr*|perdu|décol*)|(?:rétréci*|boulo*|déteint|délavé*|feutré) (?:\\p{L}+ ){0,3}?(?:lavage*|machine)?',
    ),
    torn: any('(?:déchiré*|déchire|déchirent|se déchire|troué*|trous? (?:dans|dès|après|au)|craqué*)'),
    broke: any(
      "(?:cassé|cassée|cassés|cassées|casse|cassent|brisé*|pété|fissuré*|fendu*|fêlé*|effondré*|s'est (?:cassé*|brisé*|fendu*|rompu*)|se (?:casse|brise))",
    ),
    'not-lasting': any(
      "(?:n'a|n'ont|ne) (?:\\p{L}+ )?(?:pas|guère|que) (?:\\p{L}+ )?(?:tenu|duré)|(?:ne )?(?:dure|durent) (?:pas|que|qu'une?)|(?:tient|tiennent) (?:pas|que|qu'une?) (?:longtemps|dans le temps|une|deux|quelques)|(?:duré|tenu) (?:\\p{L}+ ){0,2}?(?:que |qu')?(?:une?|deux|trois|quelques|\\d+) (?:\\p{L}+ )?(?:jours?|semaines?|mois|heures?|fois|utilisations?)|(?:peu|pas) (?:durable|résistant*|longtemps)|(?:s'use|usé*|usure) (?:\\p{L}+ )?(?:vite|rapidement|très|rapide)|durée de vie (?:\\p{L}+ )?(?:courte|limitée|très)",
    ),
    faulty: any(
      '(?:(?<!(?:d.origine|remplacer (?:\\p{L}+ )?\\p{L}+|ancienne?) )(?:défectueu*|défaillant*)|(?:a|avec|présent*|un|petit|léger) défaut(?! (?:de (?:fabrication|finition|conception)))|un éclat sur)',
    ),
    'not-as-pictured': any(
      "(?:pas|rien à voir|différent*|aucun rapport|loin) (?:\\p{L}+ ){0,4}?(?:photo|photos|image|images|l'image|visuel)|(?:photo|photos|image|images|visuel) (?:\\p{L}+ ){0,3}?(?:trompeu*|mensong*|pas (?:\\p{L}+ )?conforme*|ne correspond*|différent*|pas représentati*)|ne (?:correspond|ressemble) pas (?:du tout )?(?:à|aux) (?:la |l'|les )?(?:photo*|image*)|pas conforme à (?:la photo|l'image)",
    ),
    'not-as-described': any(
      "(?:ne|n'est|ne sont) (?:\\p{L}+ )?(?:correspond*|conforme*) (?:\\p{L}+ )?pas(?! (?:du tout )?(?:au|à la|à mon|à ma|à mes|aux) (?!(?:descrip|annonce|photo|produit|article|référence|image|titre|modèle|command|visuel|texte|information|caractéris)))(?! (?:au besoin|à mon|à mes|aux (?:besoins|normes|attentes)|à notre))|(?:pas|non|n'est pas) (?:\\p{L}+ )?conforme*|ne correspond (?:\\p{L}+ )?(?:pas|en rien)(?! (?:au besoin|à mon|à mes|aux (?:besoins|normes|attentes)|à notre))|(?:description|annonce|descriptif|fiche) (?:\\p{L}+ ){0,3}?(?:trompeu*|mensong*|erroné*|fau*|inexact*|pas (?:claire?|conforme)|ne correspond)|publicité mensongère|contrairement à (?:la description|ce qui est|l'annonce)|(?:indiqué|annoncé|précisé|vendu) (?:\\p{L}+ ){0,4}?(?:alors que|mais|or|faux)|pas ce (?:qui est|à quoi|que) (?:\\p{L}+ ){0,2}?(?:décrit|annoncé|attend*)",
    ),
    'stream-differs': any(
      '(?:dit|promis|annoncé|montré|présenté) (?:pendant|lors d|dans|en) (?:\\p{L}+ )?(?:le |du )?(?:direct|live)|(?:pendant|durant|lors d|au cours d|dans) ?(?:le |un |u |votre |ce )?(?:direct|live)(?: (?:stream|shopping))?|livestream',
    ),
    incompatible: any(
      "(?:pas|non|n'est pas|ne sont pas) (?:\\p{L}+ )?compatible*|incompatible*|ne (?:va|convient|s'adapte|fonctionne|marche) pas (?:sur|avec|pour|à) (?:\\p{L}+ ){0,3}?(?:iphone|samsung|téléphone|modèle|voiture|tablette|ordinateur|appareil|galaxy|huawei|honor|pc|mac|tv|télé|machine)",
    ),
    'too-short': any('trop court*|plus court*|très court*|pas assez long*'),
    'too-long': any('(?:beaucoup |un peu |bien |est |sont )?trop long(?:ue|ues|s)? (?:pour|sur moi|de)'),
    'too-tight': any(
      '(?:trop|très|un peu|super) (?:serré*|étroit*|moulant*)|trop juste*|(?:serre|serrent) (?:trop|beaucoup)',
    ),
    'too-small': any(
      '(?<!mains sont )(?:trop|très|bien trop|vraiment|beaucoup trop|un peu|assez|tout) petit*(?! trous?)|plus petit*|taille* (?:\\p{L}+ ){0,2}?(?:petit*|trop petit)|minuscule*|(?:prendre|prenez|commander) (?:\\p{L}+ )?(?:une|deux) tailles? (?:au[- ]dessus|de plus|plus grande?)|pas assez grand*',
    ),
    'too-large': any(
      '(?:trop|bien trop|beaucoup trop|un peu|vraiment) (?:grand*|large*|gros*|encombrant*|volumineu*)|plus (?:grand*|gros*) que|taille* (?:\\p{L}+ ){0,2}?(?:grand*|large*)|(?:prendre|prenez|commander) (?:\\p{L}+ )?(?:une|deux) tailles? (?:en[- ]dessous|de moins|plus petite?)',
    ),
    'poor-fit': any(
      "(?:ne (?:me |lui )?(?:va|vont)|rentre|rentrent|s'adapte|s'ajuste) (?:\\p{L}+ )?(?:pas|mal)(?! (?:jusqu*|se|plus))|mal (?:taillé*|coupé*|ajusté*)|(?:problème|erreur|souci) de taille|taille* (?:\\p{L}+ ){0,3}?(?:ne correspond|pas (?:bonne|conforme|du tout)|bizarre*|fantaisiste)|taille (?:mal|bizarrement)|coupe (?:\\p{L}+ )?(?:bizarre|mauvaise|pas|étrange)",
    ),
    'colour-differs': any(
      '(?<!(?:différentes|entre les|les deux|plusieurs) )(?:couleur|couleurs|coloris|teinte|ton|nuance) (?:\\p{L}+ ){0,5}?(?:pas|différen*|ne correspond*|plus (?:clair*|foncé*|sombre*|terne*|vi*)|trop (?:clair*|foncé*|sombre*|vi*|terne*)|fade*|terne*|décevan*|déçu*|pas fidèle*|rien à voir|trompeu*|moche*)|(?:pas|autre|différente de) (?:\\p{L}+ ){0,3}?(?:la |à |cette )(?:bonne )?couleur|couleur ~ pas',
    ),
    'smells-chemical': any(
      '(?:odeur|odeurs|sent|sentent|pue|puent|parfum) (?:\\p{L}+ ){0,4}?(?:plastique|chimique*|produit* chimique*|caoutchouc|essence|pétrole|colle|peinture|solvant|gasoil|javel)|odeur chimique',
    ),
    smells: any(
      "(?:mauvaise*|forte*|désagréable*|horrible*|affreuse*|épouvantable*|insupportable*|sale|drôle d'|très forte*|nauséabonde*) ?(?:\\p{L}+ )?odeur*|odeur* (?:\\p{L}+ ){0,3}?(?:désagréable*|forte*|insupportable*|horrible*|écœurant*|nauséabond*|affreuse*|persistante*|tenace*|bizarre*|atroce*|mauvaise*|pas agréable*)|(?:sent|sentent) (?:\\p{L}+ )?(?:mauvais|pas bon|très mauvais|le renfermé|le moisi|fort)|(?:pue|puent|puait|empeste)",
    ),
    'unclear-instructions': any(
      "(?:notice|mode d'emploi|explications?|instructions?|manuel) (?:\\p{L}+ ){0,4}?(?:incompréhensible*|pas clair*|peu clair*|mal (?:fait*|traduit*|expliqué*)|incomplet*|incomplète*|sommaire*|succinct*|illisible*|confus*|compliqué*|pas (?:très )?(?:clair*|explicite*|détaillé*)|nul*|insuffisant*)|mal expliqué|explication* rien du tout",
    ),
    'hard-to-assemble': any(
      "(?:montage|assemblage) (?:\\p{L}+ ){0,4}?(?:difficile|compliqué*|laborieu*|pénible|pas (?:facile|simple|évident*)|galère|impossible|fastidieu*)|(?:difficile*|compliqué*|dur*|galère|impossible*|pas (?:facile|simple|évident)|laborieu*) (?:à |de |d')(?:\\p{L}+ )?(?:monter|assembler|visser)|trous? (?:\\p{L}+ ){0,3}?(?:pas|mal) (?:\\p{L}+ )?(?:percé*|alignés?|en face|place)",
    ),
    'hard-to-install': any(
      "(?:installation|pose|fixation) (?:\\p{L}+ ){0,4}?(?:difficile|compliqué*|laborieu*|pénible|pas (?:facile|simple|évident*)|galère|impossible|fastidieu*)|(?:difficile*|compliqué*|dur*|galère|impossible*|pas (?:facile|simple|évident)|laborieu*) (?:à |de |d')(?:\\p{L}+ )?(?:installer|poser|fixer|mettre en place)",
    ),
    'hard-to-set-up': any(
      "(?:configuration|paramétrage|connexion|appairage|réglage*) (?:\\p{L}+ ){0,4}?(?:difficile*|compliqué*|laborieu*|impossible*|pas (?:facile*|simple*|évident*|pratique*)|galère)|impossible (?:de |d'|à )(?:\\p{L}+ )?(?:configurer|paramétrer|connecter|synchroniser|régler|appairer|programmer|activer|enregistrer)|(?:difficile|compliqué) (?:à |de )(?:configurer|paramétrer|régler|programmer)",
    ),
    'hard-to-clean': any(
      '(?:difficile*|compliqué*|impossible*|pas (?:facile|simple|évident)|dur*|galère) (?:à |de )(?:\\p{L}+ )?(?:nettoyer|laver|entretenir)|nettoyage (?:\\p{L}+ ){0,2}?(?:difficile|compliqué|pénible|fastidieux|pas)',
    ),
    'hard-to-use': any(
      "(?:difficile*|compliqué*|compliquées|dur*|pas (?:très )?(?:facile*|simple*|évident*)) (?:\\p{L}+ )?(?:à |d'|de )(?:l'|le |la |les )?(?:utiliser|utilisation|manipuler|ouvrir|fermer|enfiler|lire|manier|régler)|pas (?:très )?(?:pratique*|intuiti*|maniable*)|peu (?:pratique*|maniable*|intuiti*|ergonomique*)|(?:utilisation|manipulation|prise en main|maniement) (?:\\p{L}+ ){0,3}?(?:difficile|compliquée?|laborieuse)|usine à gaz",
    ),
    'battery-short': any(
      "(?:batterie|autonomie|pile|piles|accu) (?:\\p{L}+ ){0,5}?(?:faible*|courte|ne tient pas|tient pas|limitée*|décevante*|se vide*|se décharge*|médiocre*|trop (?:courte|faible)|pas (?:longtemps|terrible|bonne)|mauvaise*|vite|nulle)|(?:faible|mauvaise|courte|peu d'|manque d') ?(?:autonomie|batterie)|(?:se décharge|déchargée?) (?:\\p{L}+ )?(?:vite|rapidement|très)",
    ),
    'no-connection': any(
      '(?:connexion|bluetooth|wifi|wi-fi|signal|réseau|liaison|réception) (?:\\p{L}+ ){0,5}?(?:instable*|mauvais*|coupe*|perd*|impossible*|faible*|ne fonctionne pas|saute*|pas|difficile)|(?:ne )?(?:se )?(?:connecte|connectent|appaire|synchronise) (?:\\p{L}+ )?(?:pas|plus|mal|jamais)|(?:perd|perte*) (?:\\p{L}+ )?(?:de |la )?(?:connexion|signal|réseau)|déconnecte*|faux contact',
    ),
    noisy: any(
      '(?:trop|très|assez|vraiment|super|extrêmement|hyper) (?:bruyant*|fort)|bruyant*|(?:fait|font|faisait|beaucoup de|trop de) (?:(?!réduction|anti)\\p{L}+ ){0,2}?(?:bruit*|vacarme|boucan)|bruit* (?:\\p{L}+ ){0,2}?(?:insupportable*|désagréable*|gênant*|infernal|bizarre*|constant*|fort)|(?:grince|grincent|siffle|vibre beaucoup|couine|craque)',
    ),
    'poor-picture': any(
      "(?:image|images|photo|vidéo|vidéos|qualité d'image|résolution|écran) (?:\\p{L}+ ){0,3}?(?:flou*|mauvais*|médiocre*|pixelis*|sombre*|pas (?:nette*|terrible*|bonne*|top)|décevant*|de mauvaise qualité|granuleu*)|(?:mauvaise|piètre) (?:qualité d'|résolution|qualité de l')(?:image|écran)?|(?:floue?s?|pixelisée?s?)",
    ),
    'poor-sound': any(
      "(?:son|qualité (?:du |de )son|qualité sonore|basses|volume|micro|audio|enceinte) (?:\\p{L}+ ){0,4}?(?:mauvais*|médiocre*|faible*|grésille*|inaudible*|métallique|nasillard|pas (?:terrible|bon|top|assez)|décevant*|étouffé|saturé|sature|de mauvaise qualité|trop bas|horrible)|(?:mauvais|mauvaise qualité de|piètre|pas de) son|grésille*|n'entend (?:pas|rien)|pas assez fort",
    ),
    'light-weak': any(
      "(?:n'éclaire|éclaire|éclairent|lumière|luminosité|éclairage|lampe|led*) (?:\\p{L}+ ){0,4}?(?:pas|peu|faible*|insuffisant*|trop (?:faible*|sombre)|faiblarde?)|(?:faible|peu de|manque de) (?:lumière|luminosité)|trop sombre",
    ),
    'not-holding': any(
      "(?:ne )?(?:tient|tiennent|colle|collent|adhère|adhèrent|accroche|tenait|reste|restent|ferme|fixe) (?:\\p{L}+ ){0,2}?(?:pas|mal|plus|rien)|(?:ne (?:\\p{L}+ )?)(?:colle|tient) (?:pas|rien)|(?:tombe|tombent|se décolle|se décollent|se détache|s'enlève) (?:\\p{L}+ ){0,2}?(?:tout le temps|sans cesse|facilement|tout seul|constamment|toujours|très vite|au bout|souvent)|mauvaise (?:adhérence|tenue|adhésion|fixation)|(?:pas de|aucune|peu d'|manque d') ?(?:adhérence|tenue|maintien)|est tombé*",
    ),
    'too-slow': any(
      '(?:trop|très|assez|vraiment|extrêmement|super) (?:lent*|long à)|(?:est|sont) (?:\\p{L}+ )?lente?s?|rame|bugs?|beugue',
    ),
    'too-weak': any(
      "(?:trop|très|vraiment) faible*|(?:pas|peu|n'est pas) (?:\\p{L}+ )?(?:puissant*|efficace*|performant*|assez (?:fort*|puissant*|chaud*|froid*))|manque de (?:puissance|force|performance)|(?:aspire|chauffe|nettoie|coupe|mixe|rase|sèche|absorbe|lave|refroidit|défroisse) (?:(?:vraiment|presque|absolument|très|bien|rien|plutôt) )?(?:pas|mal|rien|peu)(?! (?:trop )?vite)|(?:aucune|peu de) (?:puissance|aspiration)|peu puissant*",
    ),
    'no-effect': any(
      "(?:aucun|aucune|pas d'|sans|zéro|peu d'|pas de|nul) ?(?:\\p{L}+ )?(?:effet*|résultat*|différence|amélioration|changement|efficacité)|(?:inefficace*|inopérant*)|(?:ne|n'a|n'ont) (?:\\p{L}+ )?(?:fait|change|changé) (?:\\p{L}+ )?(?:rien|pas)(?! (?:de|le|la|les|que|son|bien|du) )|(?:ne|n'est) (?:\\p{L}+ )?(?:marche|fonctionne) pas sur (?:moi|ma|mes|nous)|pas efficace*|(?:pas|rien) vu (?:\\p{L}+ )?(?:de |d')?(?:\\p{L}+ )?(?:résultat*|différence|effet*|changement)",
    ),
    'too-thin': any(
      '(?:trop|beaucoup trop) (?:fin|fine|fins|fines|mince*|transparent*)|plus fin*|(?:tissu|matière) (?:\\p{L}+ )?(?:fin|fine|transparent*|léger)|peu épais*|pas (?:assez |très )?épais*',
    ),
    flimsy: any(
      "(?:fragile*|pas (?:\\p{L}+ )?(?:solide*|stable*|robuste*|costaud)|peu (?:solide*|stable*|robuste*|résistant*)|instable*|bancal*|branlant*|manque de (?:solidité|stabilité|rigidité)|n'est pas (?:\\p{L}+ )?solide*|ne semble pas solide)",
    ),
    cheap: any(
      '(?:bas de gamme|cheap|qualité chinoise|bon marché|toc|camelote|fait (?:\\p{L}+ )?cheap|entrée de gamme|plastique bas de gamme)',
    ),
    'poor-finish': any(
      '(?:mal|très mal) (?:fini*|fait*|cousu*|assemblé*|collé*|conçu*|fabriqué*|monté*|imprimé*|soudé*|peint*|ajusté*|coupé*)|(?:finition*|assemblage|fabrication|confection|coutures?) (?:\\p{L}+ ){0,4}?(?:mauvais*|médiocre*|bâclé*|grossi*|pas (?:terrible*|top|soigné*|bonne*)|laisse* à désirer|déplorable*|à revoir|moyen*|décevant*|négligé*|approximati*)|(?:mauvaise*|piètre) (?:finition*|fabrication|conception)|pas bien fini|défaut de (?:fabrication|finition|conception)',
    ),
    'poor-quality': any(
      '(?:très mauvaise|moindre) qualité|qualité (?:\\p{L}+ ){0,2}?(?:(?:plus que |très )?médiocre|pas terrible)|qualité (?:très )?(?:moindre|moyenne|mauvaise|décevante|déplorable|pitoyable|nulle|bas)|produits? médiocre*|(?:mauvaise|piètre|médiocre|basse) qualité|qualité (?:\\p{L}+ ){0,5}?(?:médiocre|mauvaise|décevante|déplorable|pas (?:\\p{L}+ )?(?:là|terrible|top|au rendez-vous|bonne|convain*|à la hauteur)|laisse à désirer|peu conv*|nulle|moyenne|inférieure|bof|pitoyable)|(?:pas|manque|peu) (?:\\p{L}+ )?(?:de |la )(?:\\p{L}+ )?qualité|pas aimé la qualité',
    ),
    uncomfortable: any(
      '(?:inconfortable*|pas (?:\\p{L}+ )?(?:confortable*|agréable*)|peu confortable*|gratte|grattent|irritant*|fait mal aux)',
    ),
    flavour: any(
      '(?:goût|gout|saveur|arôme) (?:\\p{L}+ ){0,4}?(?:mauvais*|horrible*|affreux|bizarre*|chimique|amer*|fade*|désagréable|infect|pas (?:terrible|bon|top)|médiocre|écœurant|rance|artificiel*|peu|peut|dégueulasse|étrange)|(?:mauvais|drôle de|pas de|aucun|arrière-|horrible) ?(?:goût|gout)|(?:pas bon|imbuvable|immangeable|insipide|trop (?:sucré*|salé*|amer*|acide*))',
    ),
    story: any(
      '(?:livre|histoire|film|roman|intrigue|jeu|scénario|récit|bd) (?:\\p{L}+ ){0,4}?(?:ennuyeu*|décevant*|plat*|mauvais*|long|lent|creux|sans intérêt|nul|pas (?:\\p{L}+ )?(?:accroché|convaincu|aimé|intéressant*))|mal écrit*',
    ),
    'too-dear': any(
      'plus cher qu* (?:en|dans|chez)|(?:choqué*|déçu*) (?:du|par le) prix|(?:trop|très|un peu|bien|assez|beaucoup trop|hors de prix) ?(?:cher*|chère*|onéreu*)|(?:prix|tarif) (?:\\p{L}+ ){0,3}?(?:élevé*|excessif*|exagéré*|exorbitant*|trop (?:élevé|cher|haut)|abusé*|prohibitif)|(?:pas|ne) (?:\\p{L}+ ){0,3}?(?:vaut|vaux|valent) (?:\\p{L}+ )?(?:pas |le )?(?:son |le |ce )?(?:prix|coup)|(?:rapport qualité[- /]?prix) (?:\\p{L}+ ){0,2}?(?:mauvais|médiocre|pas|décevant|moyen)|moins cher (?:ailleurs|en magasin|chez)|surfait',
    ),
  },
  parts: {
    zip: any('fermetures? (?:éclair|eclair)|zip|glissière'),
    battery: any('batteries?|piles?|accus?'),
    charger: any('chargeurs?'),
    cable: any('câbles?|cables?|cordon'),
    plug: any('prise|fiche'),
    strap: any('sangles?|lanières?|bretelles?'),
    handle: any('poignées?|anses?'),
    lid: any('couvercles?'),
    button: any('bouton'),
    buttons: any('boutons|touches'),
    screen: any('écran|ecran'),
    sole: any('semelles?'),
    seams: any('coutures?'),
    screws: any('vis|boulons?'),
    hinge: any('charnières?'),
    wheels: any('roues?|roulettes?'),
    lens: any('objectif|lentille'),
    filter: any('filtres?'),
    pump: any('pompe'),
    motor: any('moteur'),
    remote: any('télécommande'),
    app: any('appli|application'),
    bluetooth: any('bluetooth'),
    speaker: any('haut-parleurs?'),
    microphone: any('micro(?!(?: |-)?(?:usb|ondes?))'),
    camera: any('caméra'),
    keyboard: any('clavier'),
    blade: any('lames?'),
    brush: any('brosses?'),
    hose: any('tuyaux?'),
    nozzle: any('buse|gicleur'),
    fabric: any('tissus?'),
    sleeves: any('manches'),
    pockets: any('poches?'),
    lining: any('doublure'),
    print: any('impression|imprimé'),
    coating: any('revêtement'),
    glue: any('colle|adhésif|scotch|autocollant'),
    'suction-cup': any('ventouses?'),
    clasp: any('fermoir|attache|boucle'),
    hook: any('crochets?'),
    holder: any('fixations?'),
    stand: any('support|trépied'),
    cover: any('housse'),
    case: any('boîtier|boitier'),
    instructions: any("notice|mode d'emploi|manuel"),
    software: any('logiciel'),
    light: any('lumière|éclairage|leds?'),
    switch: any('interrupteur'),
    legs: any('pieds'),
    frame: any('cadre'),
    pages: any('pages'),
    binding: any('reliure'),
    stones: any('pierres?|strass'),
    heel: any('talons?'),
    insoles: any('semelles intérieures'),
    bag: any('sac'),
    box: any('boîte|boite|carton'),
  },
  likes: {
    service: any(
      "(?:bon|très bon|excellent|super|service client (?:très )?(?:réactif|efficace|au top)) (?:service|sav|contact|vendeur|suivi|suivie)|vendeur (?:\\p{L}+ ){0,2}?(?:sérieux|réactif|sympa*|au top|recommand*|efficace|à l'écoute)|service (?:client )?(?:\\p{L}+ )?(?:au top|réactif|rapide|impeccable|parfait|efficace)",
    ),
    'fast-delivery': any(
      '(?:livraison|envoi|expédition|réception) (?:\\p{L}+ ){0,3}?(?:rapide*|express)|(?<!être )(?:reçu*|livré*|arrivé*) (?:\\p{L}+ ){0,3}?(?:rapidement|vite|en avance|avant)|(?:rapide|rapidité de) (?:livraison)?',
    ),
    'good-delivery': any(
      "(?:livraison|envoi|expédition|réception) (?:\\p{L}+ ){0,3}?(?:nickel|impeccable|parfaite?|super|au top|dans les (?:temps|délais)|ok|soignée?)|(?<!être )(?:reçu*|livré*|arrivé*) (?:\\p{L}+ ){0,3}?(?:à temps|à l'heure|dans les (?:temps|délais))|délai* (?:\\p{L}+ ){0,3}?respecté*",
    ),
    'well-packed': any(
      '(?:bien|très bien|parfaitement|soigneusement|super bien) (?:emballé*|conditionné*)|(?:bon|bel|excellent|joli) (?:emballage|packaging)|emballage (?:\\p{L}+ )?(?:soigné|parfait|impeccable|nickel)',
    ),
    intact: any(
      '(?:reçu*|arrivé*|livré*) (?:\\p{L}+ ){0,3}?(?:en (?:très )?(?:excellent|parfait|bon) état|intacte?s?)',
    ),
    'easy-assembly': any(
      '(?:facile*|simple*|rapide*|aisé*) (?:à |de )(?:\\p{L}+ )?(?:monter|assembler)|montage (?:\\p{L}+ ){0,3}?(?:facile|simple|rapide|aisée?|sans (?:problème|souci))|se monte (?:\\p{L}+ )?(?:facilement|rapidement|très)',
    ),
    'easy-install': any(
      '(?:facile*|simple*|rapide*|aisé*) (?:à |de )(?:\\p{L}+ )?(?:installer|poser|mettre en place|fixer)|(?:installation|pose) (?:\\p{L}+ ){0,3}?(?:facile|simple|rapide|aisée?|sans (?:problème|souci))|se (?:pose|installe) (?:\\p{L}+ )?(?:facilement|rapidement|très)',
    ),
    'easy-use': any(
      "(?:facile*|simple*|pratique*) (?:à |d'|de )(?:\\p{L}+ )?(?:utiliser|utilisation|manipuler|emploi)|(?:utilisation|prise en main) (?:\\p{L}+ )?(?:facile|simple|intuitive|aisée)|simple d'utilisation|facile d'utilisation|intuitif",
    ),
    sound: any(
      '(?:bon|très bon|excellent|super|bonne qualité de|excellente qualité de) son|(?:son|qualité sonore|qualité du son|basses) (?:\\p{L}+ ){0,2}?(?:est |sont )?(?:\\p{L}+ )?(?:excellent*|très bon*|parfait*|super|impeccable*|au top|génial|top|puissant*|bonnes?)',
    ),
    picture: any(
      "(?:belle|bonne|excellente|superbe|très bonne) (?:qualité d'|qualité de l')?(?:image|résolution|définition)|(?:image|images|photos|qualité d'image) (?:\\p{L}+ ){0,2}?(?:\\p{L}+ )?(?:belles?|excellente*|très bonne*|parfaite*|nette*|superbe*|impeccable*|top)",
    ),
    battery: any(
      '(?:bonne|très bonne|excellente|grande|super) autonomie|(?:batterie|autonomie) (?:\\p{L}+ ){0,2}?(?:excellente|très bonne|tient (?:\\p{L}+ )?longtemps|au top|bonne|impressionnante)',
    ),
    value: any(
      '(?:bon|très bon|excellent|super|parfait|meilleur) (?:rapport|prix|rapport qualité)|rapport qualité[- /]*prix (?:\\p{L}+ ){0,2}?(?:bon|très bon|excellent|imbattable|au top|correct|parfait|top)|(?:prix|tarif) (?:\\p{L}+ )?(?:raisonnable|attractif|imbattable|correct|intéressant|abordable|dérisoire|mini)|pas cher|bonne affaire|vaut (?:\\p{L}+ )?(?:son prix|le coup)|pour (?:le|ce) prix (?:\\p{L}+ ){0,2}?(?:parfait|super|très bien|bien|top)',
    ),
    'as-described': any(
      "(?:conforme*|correspond*) (?:\\p{L}+ )?(?:à |aux |en tous points)?(?:\\p{L}+ )?(?:la description|l'annonce|la photo|mes attentes|nos attentes|la commande|descriptif|attentes|photos|image|parfaitement|tout à fait)?|comme (?:décrit|sur la photo|prévu|attendu|indiqué)|tout à fait conforme",
    ),
    fit: any(
      "(?:taille|la coupe) (?:\\p{L}+ ){0,2}?(?:parfaite?|bien|correctement|nickel|impeccable|juste comme|normalement|idéale|ok)|(?:s'adapte|s'ajuste|(?:me|lui) va) (?:\\p{L}+ )?(?:parfaitement|très bien|nickel|super bien|à merveille|bien)|bonne taille|taille comme il faut",
    ),
    comfort: any(
      '(?:très |super |vraiment |hyper |et |bien |plus |trop |est |sont )?(?:confortable*|douillet*|moelleu*)|agréable* à porter',
    ),
    fabric: any(
      '(?:belle|bonne|jolie|superbe|très belle) (?:matière|étoffe)|(?:beau|bon|joli) tissu|(?:matière|tissu) (?:\\p{L}+ ){0,2}?(?:agréable|douce?|très douce?|de qualité|superbe|top)|(?:très|super|tout|toute|si) (?:doux|douce|douces)',
    ),
    colour: any(
      '(?:belle*|jolie*|superbe*|magnifique*|très belle*) couleur*|couleur* (?:\\p{L}+ ){0,2}?(?:belle*|jolie*|superbe*|magnifique*|sublime*|parfaite*|top|vive*|éclatante*)|beaux coloris|joli coloris',
    ),
    scent: any(
      '(?:sent|sentent) (?:\\p{L}+ )?(?:bon|très bon|super bon|divinement)|(?:bonne|agréable|délicieuse|super|très bonne) odeur|(?:odeur|parfum|senteur) (?:\\p{L}+ )?(?:agréable|très agréable|délicieu*|top|divine?|super)',
    ),
    flavour: any(
      '(?:très bon|super bon|excellent|délicieu*|bon) (?:goût|gout|café|thé|chocolat)|(?:goût|gout|saveur) (?:\\p{L}+ ){0,2}?(?:excellent*|délicieu*|très bon*|agréable*|top|parfait*)|délicieu*|succulent*|un régal',
    ),
    story: any(
      "(?:très bon|excellent|super|beau|bon|magnifique|passionnant) (?:livre|roman|film|album|polar|thriller)|(?:belle|très belle|superbe|excellente) (?:histoire|série|bd)|(?:livre|histoire|film|roman) (?:\\p{L}+ ){0,3}?(?:passionnant*|captivant*|génial*|excellent*|superbe|magnifique|top|prenant*)|se lit (?:\\p{L}+ )?(?:très bien|d'une traite|facilement|vite)",
    ),
    gift: any(
      '(?:beau|joli|super|très beau|bon|parfait) (?:petit )?cadeau|cadeau (?:\\p{L}+ ){0,3}?(?:apprécié|parfait|réussi|idéal|ravi*|adoré)|(?:ravi*|adoré*|adore) (?:\\p{L}+ )?(?:de |son |par )?(?:\\p{L}+ )?cadeau',
    ),
    loved: any(
      "(?:fait|a fait) (?:\\p{L}+ )?(?:plaisir|l'unanimité)|(?:mon|ma|mes) (?:fils|fille|mari|mère|père|copain|copine|sœur|frère|neveu|nièce|femme) (?:\\p{L}+ ){0,2}?(?:ador*|ravi*)",
    ),
    kids: any(
      "(?:enfants|petits|garçons|filles|petites filles|élèves)(?! qui) (?:\\p{L}+ ){0,2}?(?:adorent|adore|ravis|ravies|contents|aiment|l'adorent|sont fans|s'amusent)",
    ),
    finish: any(
      '(?:bonne*|belle*|très bonne|excellente|superbe) (?:finition*|fabrication|facture)|bien (?:fini*|conçu*|fabriqué*|cousu*)|bien faite?s?(?! (?:le|la|les|son|de|du))',
    ),
    sturdy: any(
      '(?:très |super |bien |et |est |sont |semble |paraît |assez |vraiment )?(?:solide*|robuste*|résistant*|costaud)',
    ),
    practical: any(
      '(?:très |super |vraiment |hyper |bien |et |est |sont )?(?:pratique*|(?<!(?:informations?|infos?|surface|volume|durée|conseils?|détails?|temps) )utile*|fonctionnel*|ingénieu*)',
    ),
    effect: any(
      '(?:bon|très bon|excellent|super) résultat|(?:très |vraiment |super |hyper )?efficaces?|résultat* (?:\\p{L}+ ){0,2}?(?:top|super|excellent*|impeccable*|visible*|bluffant|au rendez-vous)|(?:peau|cheveux) (?:\\p{L}+ ){0,2}?(?:douce|doux|soyeux|brillants)',
    ),
    works: any(
      "(?:fonctionne*|marche*) (?:\\p{L}+ ){0,2}?(?:bien|très bien|parfaitement|nickel|impeccable|à merveille|super|correctement)|(?:fait|font) (?:\\p{L}+ )?(?:le job|le travail|l'affaire|son travail|le boulot)|remplit (?:\\p{L}+ )?(?:son|sa|parfaitement)",
    ),
    looks: any(
      '(?:très |super |vraiment |trop |si |est |sont |et )?(?:jolie?s?|magnifique*|superbe*|élégant*|mignonn?e?s?|sublime*|stylé*)|(?:très |est |vraiment |trop )(?:beau|belle|beaux|belles|classe)(?=[\\s]*(?:$|[,!]|(?:et|mais|avec|pour|sur|en|car|dans|comme|je)[\\s]))|(?:beau|joli|belle|superbe) (?:design|look|produit|objet|motif|rendu|esthétique|bijou|modèle|sac)|(?:design|look|rendu) (?:\\p{L}+ )?(?:top|superbe|réussi|sympa|élégant)',
    ),
    quality: any(
      '(?:bonne|très bonne|excellente|super|belle|superbe|haute|parfaite|top|(?:produits?|article|matériel|est|sont|tissu) de) qualité|qualité (?:\\p{L}+ ){0,2}?(?:au rendez-vous|top|excellente|très bonne|parfaite|irréprochable|impeccable|supérieure|bonne|superbe|là)|de (?:très )?(?:bonne|haute) qualité',
    ),
    product: any('(?:bon|très bon|excellent|super|parfait) (?:produit|achat|matériel|article)'),
  },
};
