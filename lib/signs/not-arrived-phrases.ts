/**
 * How buyers say that the goods are not there, or not used yet: regular-expression sources over normalised text (lower case,
 * Latin letters without marks, German umlauts written out, Chinese in Simplified characters). No nested quantifiers.
 */
import type { Language } from '../reviews/review.ts';

export interface NotArrived {
  /** Not there, or not used. */
  missing: string;
  /** Directly behind it: only the day is complained of. */
  late: string;
  /** Anywhere in the text: it came after all, or was used. */
  came: string;
}

const zh: NotArrived = {
  missing:
    '(还|都|一直|至今|到现在|现在|根本|压根)(都|也|还)?(没|没有|未)(有)?(收到|到货|发货|送到|拿到|看到货|见到货)|没(有)?(收到|拿到|见到)(货|东西|商品|快递|包裹|宝贝|实物)|(货|东西|快递|包裹|商品|宝贝)(都|还|也|到现在|一直)*没(有)?(到|收到|见到|送到|影)|未收到(货|商品)?|(还|都)?没(有)?(拆|打开|用过?|穿过?|试)(呢|就来|先)|还没(用|拆|开|穿|试|吃)',
  late: '(时|前|的时候|多久|几天)',
  came: '终于(收到|到)|(后来|第二天|今天|昨天|刚刚?|总算|才)(就|才)?(收到|到货|送到|到了)|收到(货)?(后|以后|之后|了)|用了(几|一|两|三|半)',
};

export const NOT_ARRIVED: Record<Language, NotArrived> = {
  'zh-CN': zh,
  'zh-TW': zh,
  ja: {
    missing:
      '(まだ|未だに?|いまだに?|一向に|全然|結局)(商品|荷物|品物)?(が|は)?(手元に)?(届いて(い)?(ない|ません|なく)|届かない|届きません|来(て(い)?)?(ない|ません)|到着して(い)?(ない|ません)|発送されて(い)?(ない|ません)|使って(い)?(ない|ません)|使用して(い)?(ない|ません)|開封して(い)?(ない|ません)|開けて(い)?(ない|ません))|(商品|荷物|品物|現物)(が|は|も)(まだ|一向に|全然)?(届いて(い)?(ない|ません|なく)|届かない|届きません|届きませんでした|来ない|来ません)|未着です|未使用です(が|けど)',
    late: '(うち|前|時|とき|頃|ことも?な)',
    came: '(やっと|ようやく|その後|後日|翌日|本日|先ほど)(、)?[^。\\n]{0,8}(届き|届い|到着し|来まし)|届いて(開|使|着|み)|使って(み|い)(た|まし)',
  },
  en: {
    missing:
      "\\b(has|have|had)(n't| not) (\\w+ )?(arrived|come|shown up|turned up|been (delivered|received|used|opened))|\\bhave(n't| not) (\\w+ )?(received|got|gotten|seen|used|tried|opened) (it|them|this|mine|my|the|anything)|\\bstill (waiting (for|on) (it|them|this|my|the|delivery)|not (here|arrived|received|delivered|used|tried)|no sign of)|\\bnever (arrived|came|showed up|turned up|received|got (it|them|this|my|the)|delivered)|\\bnot (yet )?(arrived|been delivered|received)\\b|\\bnot (used|tried|opened) (it|them|this) yet|\\b(did not|didn't) (arrive|receive (it|them|this|my|the|anything))",
    late: ' (\\w+ ){0,2}(on time|in time|until|till|by|when|for (over|more|another)|in one piece|intact|undamaged|complete)',
    came: '\\b(finally|eventually|later) (arrived|came|got|received|showed up|turned up)|\\b(arrived|came|received (it|them)|showed up) (\\w+ )?(today|later|yesterday|eventually|after)|\\bwhen (it|they) (finally )?(arrived|came)',
  },
  de: {
    missing:
      '\\b(immer noch|bis heute|noch|bisher|bis jetzt) (\\w+ )?(nicht|nichts) (\\w+ )?(angekommen|da\\b|erhalten|geliefert|bekommen|eingetroffen|benutzt|ausprobiert|ausgepackt|verwendet)|\\b(nie|niemals) (\\w+ )?(angekommen|erhalten|geliefert|bekommen|eingetroffen)|\\b(ware|artikel|paket|produkt|bestellung|lieferung) (\\w+ ){0,3}(nicht|nie) (angekommen|erhalten|geliefert|eingetroffen|bekommen)|\\bwarte (\\w+ ){0,2}(immer noch|noch immer|bis heute)',
    late: ' (puenktlich|rechtzeitig)',
    came: '\\b(endlich|spaeter|schliesslich|inzwischen|heute) (?!nicht|nie|noch)(\\w+ ){0,2}(angekommen|da\\b|geliefert|eingetroffen|erhalten)',
  },
  fr: {
    missing:
      "\\b(toujours|encore) (pas|rien) (\\w+ )?(recu|arrive|livre|utilise|essaye|ouvert)|\\bjamais (\\w+ )?(recu|arrive|livre)|\\b(n'ai|n'avons|n'a|n'est|ne l'ai|ne sont) (toujours |encore )?(pas|rien|jamais) (encore |ete )?(recu|arrive|livre|utilise|essaye|ouvert)",
    late: 'e?s? (a temps|a la date|dans les (temps|delais)|avant)',
    came: "\\b(enfin|finalement|depuis) (\\w+ )?(recu|arrive|livre)|\\b(recu|arrive)e? (\\w+ )?(aujourd'hui|hier|plus tard)",
  },
  es: {
    missing:
      '\\b(aun|todavia|sigue sin|sigo sin|nunca) (\\w+ ){0,2}(no )?(\\w+ ){0,2}(llegado|llega|llegar|llego|recibido|recibir|recibi|entregado|usado|probado|abierto)|\\bno (me |nos |lo |la |he |ha |hemos )+(\\w+ )?(llegado|recibido|entregado)\\b|\\bno (me |nos )?(llego|recibi)\\b|\\b(sigo|seguimos) esperando',
    late: ' (a tiempo|en (la fecha|plazo)|hasta|antes)',
    came: '\\b(por fin|finalmente|al final) (\\w+ ){0,2}(llego|llegado|recibi|recibido)',
  },
  it: {
    missing:
      "\\b(non|mai) (\\w+ )?(e |ho |e' |abbiamo |l'ho )?(ancora |mai )?(stato |stata )?(arrivat[oaie]|ricevut[oaie]|consegnat[oaie]|usat[oaie]|provat[oaie]|apert[oaie])\\b|\\b(ancora|sto ancora) (aspettando|in attesa)|\\bmai (arrivat[oaie]|ricevut[oaie]|consegnat[oaie])",
    late: ' (in tempo|puntual\\w*|fino|prima|entro)',
    came: '\\b(finalmente|alla fine|poi) (\\w+ ){0,2}(arrivat[oaie]|ricevut[oaie]|consegnat[oaie])',
  },
};
