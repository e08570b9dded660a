/**
 * Words of each European language that a shop must not repeat, and praise that is irony inside a complaint. By language:
 * "hell" is a bright colour in German, "court" is short in French, "son" is no child in Spanish.
 */
import type { Language } from '../reviews/review.ts';

/** One pattern for a list of words; `*` stands for any ending. */
function anyOf(...lists: string[]): RegExp {
  const words = lists.join('|').replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Words that would make the shop break a rule, admit or blame, or that tell of health and family. */
const EN = anyOf(
  // Abuse, accusations, and what only a lawyer should talk about.
  'scam|scams|scamm*|fraud|frauds|crap|craps|crappy|sh[i1\\x2a]t*|f[u\\x2a]+ck*|f\\x2a+*|damn|hell|idiot|idiots|stupid|useless|garbage|trash|junk|rip.?off|liar|liars|lies|lying|thie*|awful|terrible|worst|joke|jokes|suck|sucks|bullsh*|fake|fakes|counterfeit|counterfeits|refurbished|lawyer|lawyers|sue|court|police|mugged|fleec*|robb*|cheat*|conned|duped|made it up|made this up|pretend*|report*',
  // The platform's own words, benefits and ways of contact: other rules speak about them.
  'review|reviews|rating|ratings|star|stars|feedback|promo*|cash ?back|coupon|coupons|gift ?card|gift ?cards|voucher|vouchers|discount|discounts|email|emails|phone|phones|call|calls|called|text|texts|texted|whatsapp|refus*|reject*|deny|denied',
  // Private life and health.
  'husband|wife|son|daughter|kid|kids|child|children|toddler|baby|mum|mom|mother|father|dad|grand*',
  'allerg*|pregnan*|hospital*|doctor|doctors|asthma*|diabet*|cancer|disease|rash',
);

const DE = anyOf(
  'betrug*|betrüg*|betrogen|abzock*|verarsch*|beschiss*|schei(?:ß|ss)*|mist|dreck*|müll*|schrott*|ramsch|idiot*|dumm*|blöd*|frech*|unverschämt*|lüg*|gelogen|dieb*|gestohlen|geklaut|katastroph*|furchtbar*|schrecklich*|grauenhaft*|unterirdisch*|witz|lächerlich*|verdammt*|fake*|plagiat*|fälsch*|gefälscht*|imitat*|gebrauchte?s?|refurbished|generalüberholt|nutzlos*|wertlos*|schlechteste*|nie wieder|finger weg|geld|ausgeschlossen|erstatt*|rechnung|anwalt|anwält*|strafanzeige|gericht*|polizei|klage|verklag*|verbraucherzentrale',
  'bewert*|rezension*|sterne?n?|feedback|gutschein*|rabatt*|coupon*|e-?mail*|mail*|telefon*|anruf*|angerufen|sms|whatsapp|handynummer|verweiger*|abgelehnt|lehnt*|ablehn*',
  'mann|frau|ehemann|ehefrau|sohn*|tochter|töchter*|kind|kinder*|baby*|mutter|mama|vater|papa|oma|opa|enkel*|freundin',
  'allerg*|schwanger*|krankenhaus|arzt|ärzt*|asthma*|diabet*|krebs|ausschlag|krank*',
);

const FR = anyOf(
  'arnaqu*|escro*|vol|vole|volé|volée|voleur*|merd*|pourri*|nul|nulle|nuls|nulles|honte*|idiot*|stupide*|con|conn*|débile*|poubelle*|déchet*|camelote|catastroph*|horrible*|affreu*|lamentable*|scandal*|menteu*|ment|mentent|mensong*|faux|fausse*|contrefa*|copie*|occasion|reconditionn*|avocat*|tribunal|police|plainte*|justice|dgccrf|tromp*|inutile*|pire|rembours*|argent|facture*|fout*|moqu*|moins que rien',
  'avis|étoile*|commentaire*|note|notes|évaluation*|bon d.achat|remise|remises|promo*|coupon*|cadeau*|e-?mail*|mail*|courriel*|téléphon*|appel|appelé*|appeler|sms|whatsapp|refus*|rejet*',
  'mari|femme|épou*|fils|fille*|enfant*|bébé*|mère|maman|père|papa|grand-mère|grand-père|petit-fils',
  'allerg*|grossesse|hôpital*|hôpitaux|médecin*|asthm*|diabèt*|cancer|malad*|irritation*|eczéma',
);

const ES = anyOf(
  'estaf*|timo|timad*|fraud*|mierda*|basura*|porquer*|asco|asqueros*|idiot*|estúpid*|imbécil*|ladr(?:ón|on)*|robo|robar*|robad*|mentir*|mienten|miente|engañ*|sinvergüenza*|vergüenza*|vergonzos*|horrible*|pésim*|fatal|terrible*|peor*|desastr*|inútil*|reembols*|dinero|devuelvan|factura*|joder|put[ao]*|coño|chafa|fals[oa]*|imitaci*|copia*|pirata*|usad[oa]*|segunda mano|reacondicion*|abogad*|denunci*|demanda*|policía|juzgad*|juicio|profeco|burla*|tomadura',
  'reseñ*|opini*|estrella*|valoraci*|calificaci*|comentario*|cup(?:ó|o)n*|descuento*|regalo*|correo*|e-?mail*|mail*|teléfono*|llamé|llamar|llamada*|llamado|sms|whatsapp|rechaz*|niega*|negaron|negó',
  'marido|espos[oa]|mujer|hij[oa]*|niñ[oa]*|beb[ée]*|madre|mamá|padres?|papá|abuel*|niet[oa]*',
  'alerg*|alérg*|embaraz*|hospital*|médic*|asma|diabet*|cáncer|enferm*|sarpullido',
);

const IT = anyOf(
  'truff*|frod*|imbrogl*|fregat*|merd*|schif*|spazzatura|immondizia|cess[oi]|idiot*|stupid*|cretin*|ladr*|rubat*|rubare|bugiard*|mentono|menzogn*|ingann*|vergogn*|orribil*|pessim*|terribil*|peggior*|disastr*|inutil*|rimbors*|soldi|denaro|fattur*|cazz*|fals[oaie]|contraffa*|tarocc*|spacciat*|imitazion*|copia|copie|usat[oaie]|seconda mano|ricondizionat*|avvocat*|denunc*|querel*|tribunal*|polizia|carabinieri|pres[oaie] in giro',
  'recension*|stell[ae]|valutazion*|feedback|comment[oi]|buono|sconto|sconti|coupon*|regalo|e-?mail*|mail*|telefon*|chiamat*|chiamare|sms|whatsapp|rifiut*|neg(?:a|ato|ano)',
  'marito|moglie|figli[oae]?|bambin*|bimb*|neonat*|madre|mamma|padre|papà|nonn*|nipot*',
  'allerg*|incinta|gravidanza|ospedal*|medic[oi]|asma|diabet*|cancro|malatt*|malat*',
);

/** English words turn up in Chinese and Japanese reviews, too. */
export const UNSPEAKABLE_WORDS: Readonly<Record<Language, RegExp>> = {
  ja: EN,
  'zh-CN': EN,
  'zh-TW': EN,
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
};

const EN_IRONIC = anyOf('cheers|lol|lmao|haha*|bravo|thanks|thank you|genius|wonderful|congratulations');

/** Praise inside a complaint: meant the other way round. */
export const IRONIC_WORDS: Readonly<Record<Language, RegExp>> = {
  ja: EN_IRONIC,
  'zh-CN': EN_IRONIC,
  'zh-TW': EN_IRONIC,
  en: EN_IRONIC,
  de: anyOf('danke*|vielen dank|bravo|super|toll|tolle[rsnm]?|glückwunsch|genial*|prima|wow|großartig*|haha*|lol'),
  fr: anyOf('merci*|bravo|super|génial*|formidable*|félicitations|magnifique*|haha*|mdr|lol'),
  es: anyOf('gracias|bravo|felicidades|enhorabuena|genial*|maravillos*|vaya|jaja*|lol'),
  it: anyOf('grazie|brav[oaie]|complimenti|meraviglios*|fantastic*|stupend*|ahah*|haha*|lol'),
};
