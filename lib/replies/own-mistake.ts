/** What buyers write when the slip was their own: in the order, or in how they read the page. Pure. */

/** In so many words. */
const ADMITTED: readonly RegExp[] = [
  /(私|自分|こちら|当方)の(完全な)?(ミス|間違い|確認不足|不注意|勘違い)|間違えて(買|購入|注文|選|頼)|間違えました。|思い込んで(い(た|まし)|買)|勘違い(して|で)(い?(た|まし)|買|購入|注文)|(よく|きちんと|ちゃんと)(見|読|確認)(せ|し)?(ずに?(買|購入|注文|頼)|て(い)?なかったので)|(製品|商品|お店|ショップ)に(罪|非|責任)は(あり|な|無)/,
  /(?<![给帮替])(自己|我)(给)?(买错|拍错|选错|看错|下错|点错|搞错)|(?:^|这个|这款|我)(买|拍|选)错(了|颜色|尺码|型号|码)|(没|没有)(注意看|看清|仔细看).{0,8}就(买|拍|下单)|(是|怪|怨)我(自己)?(大意|没看|粗心|看错|选错|的错|不小心)|自己没(看清|注意)|(?<![没不])[点按]错了|手滑/,
  /(?<![給幫替])(自己|我)(給)?(買錯|拍錯|選錯|看錯|下錯|點錯|搞錯)|(?:^|這個|這款|我)(買|選|拍)錯(了|顏色|尺寸|型號)|(沒|沒有)(注意看|看清|仔細看).{0,8}就(買|下單)|(是|怪|怨)我(自己)?(大意|沒看|粗心|看錯|選錯|的錯|不小心)|自己沒(看清|注意)|(?<![沒不])[點按]錯了|手滑/,
  /\bmy (own )?(mistake|fault|error|bad)\b(?! was to)|\bI should have (checked|read|measured)\b/i,
  /\b(mein(e)? (eigener |eigene )?(fehler|schuld|versehen|dummheit)|(?<!ist )(?:selbst|selber) schuld|habe? (mich |es )?(selbst |selber )?(verlesen|vertan|falsch bestellt|versehentlich)|hätte (ich )?(besser |genauer )?(lesen|hinsehen|nachmessen|schauen) (sollen|müssen)|aus versehen bestellt)/i,
  /\b(ma faute|mon erreur|erreur de ma part|de ma faute|je me suis trompée?|j['’]ai mal (lu|regardé|choisi|renseigné)|j['’]aurais dû (lire|regarder|vérifier|mesurer)|commandé par erreur)/i,
  /(culpa mía|mi culpa|fallo mío|error mío|mi error|me (he )?(equivoqué|equivocado)|no me fijé|por no haberme fijado|no leí bien|debí (leer|fijarme|medir)|pedí mal)/i,
  /\b(colpa mia|mia colpa|errore mio|mio errore|ho sbagliato (io|a ordinare|misura|taglia)|mi sono sbagliat[oa]|non ho letto bene|avrei dovuto (leggere|controllare|misurare)|ordinato per errore)/i,
];
/** The same words, and the opposite. */
const DENIED =
  /\b(not|n['’]t|never) (been |really |even )?my (own )?(mistake|fault|error)|nicht mein(e)? (fehler|schuld|versehen)|pas (de )?(ma faute|mon erreur)|\bno (fue|es|ha sido|era) (por )?(culpa mía|mi culpa|error mío|mi error)|\bnon (è|era|è stata?|per) (colpa mia|mia colpa|un mio errore|errore mio|mio errore)|(ミス|間違い|勘違い|不注意)(では|じゃ)(な|あり)|不是我(自己)?(的)?(错|錯|问题|問題|买错|拍错|选错|買錯|選錯)/i;

/** Their own hand in the order: what came is then what they ordered, whatever it looks like. */
const CHOSEN_WRONG: readonly RegExp[] = [
  /(サイズ|色|カラー|種類|型番|個数|数量|商品)(を|の)間違え(まし|てしま|て(注文|買|購入|選|頼))|(選び|頼み|買い|注文し)間違え|間違えて(違う|別の|ちがう).{0,8}を?(選|頼|買|注文|購入)/,
  /(?<!(客服|商家|卖家|店家|店铺|你们|他们|仓库).{0,6})([买拍选下点订]错了?(码|尺码|颜色|型号|款|单|规格)|(尺码|颜色|码数|型号|款式?|规格)[买拍选下点订]错)/,
  /(?<!(客服|商家|賣家|店家|店鋪|你們|他們|倉庫).{0,6})([買選下點訂]錯了?(尺寸|尺碼|顏色|型號|款|單|規格)|(尺寸|尺碼|顏色|型號|款式?|規格)[買選下點訂]錯)/,
  /\bI (had |have |must have |accidentally |mistakenly |apparently |obviously |clearly |just )*(ordered|bought|chose|picked|selected|purchased) the wrong\b/i,
  /(?<!nicht (die |den |das )?)\bfalsche[nrs]? \p{L}+ (aus versehen |versehentlich )?(bestellt|gewählt|ausgewählt|gekauft|erwischt|angeklickt)|\bmich (in|bei) der (größe|farbe|variante) (vertan|verwählt|geirrt)/iu,
  /\bj['’](ai|avais) (\p{L}+ )?(commandé|choisi|pris|acheté|sélectionné) (la |le |les |une? )?mauvais|\bje me suis trompée? (de|sur|dans) /iu,
  /(?<!\p{L})(?<!no )(ped[ií]|compré|eleg[ií]|escogí|seleccioné|he (pedido|comprado|elegido|escogido)) (\p{L}+ ){1,3}(equivocad|incorrect)|\bme (he equivocado|equivoqué) (de|con|en|al) /iu,
  /(?<!non )\bho ((ordinato|scelto|preso|comprato|acquistato) (\p{L}+ ){1,3}sbagliat|sbagliato (la |il |a )?(ordinare|scegliere|taglia|colore|misura|modello|numero))/iu,
];
/** The shop says so of them, or its page led them to it: then it is no slip of theirs. */
const NOT_THEIRS =
  /\b(they|seller|support|service|shop|amazon)\b.{0,12}\b(claim|say|said|insist|told)\w*|\b(misleading|confusing|unclear)\b|\bbecause (of )?(the|your) (size|listing|chart|description|page|photo|picture)|\bbehaupte\p{L}*|irreführend|missverständlich|\bprétend\p{L}*|\btrompeu(r|se)|\bpas clair|\bdicen que|\bengaños|\bpoco clar|\bdicono che|\bingannevol|\bfuorviant|\bpoco chiar|(分か|わか|判)りに?[くづ]|紛らわし|まぎらわし|誤解を招|[误誤][导導]|[写寫标標]得?不(清|明)|看不出[来來]|[非硬][说說]/iu;

/** Shortly before it: the buyer only wonders whether it was. */
const WONDERING =
  /(?:not sure if|don['’]t know if|maybe|perhaps|(?:weiß|weiss) nicht,? ob|vielleicht|sais pas si|peut-être|no s[eé] si|quiz[áa]s?|tal vez|non so se|forse|magari)[^.!?]{0,20}$/iu;

const someIn = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !WONDERING.test(text.slice(0, match.index));
  });

const isDenied = (text: string): boolean => DENIED.test(text) || NOT_THEIRS.test(text);

/** Whether the buyer says that they have chosen or ordered the wrong one themselves. */
export const hasChosenWrong = (text: string): boolean => someIn(CHOSEN_WRONG, text) && !isDenied(text);

/** Whether the buyer says that the slip was their own. */
export const isOwnMistake = (text: string): boolean =>
  !isDenied(text) && (someIn(CHOSEN_WRONG, text) || someIn(ADMITTED, text));
