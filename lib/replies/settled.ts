/** What buyers write when a matter is settled, or when there is nothing left that could be exchanged or sent. */

/**
 * Words of a matter that went wrong and has been settled; merely good service or a new item is not enough. Only asked when
 * the buyer is no longer angry.
 */
const SETTLED: readonly RegExp[] = [
  /解決(し|済)|交換して(くださ|下さ|いただ|頂|もら|貰|くれ)|(代わり|代替品|交換品|不足分).{0,15}(届|送って)|(不足|足りな|欠品)[^、。]{0,8}(?:部品|もの|物|品|分)[^、。]{0,4}送って(もら|貰|いただ|頂|くれ|下さい?っ|くださ[いっ])|再送して(もら|貰|いただ|頂|くれ|下さ|くださ)|直りました/,
  /已经?解决|解决了|处理好了|(客服|商家|卖家|店家).{0,8}(补发|换货|换了|重发)|给.{0,3}(补发|换|重发)了|退款(已经?)?到(了|账)/,
  /\bresolved\b|\bsorted( it)? out\b|\bgot (it )?sorted\b|\breplaced (it|mine|the)\b|\b(sent|got|received)( me| us)? (a |the |my )?(replacement|new one)|\b(sent|shipped|mailed)( out| me| us)*( a| the)? (new one|replacement)\b|\bfixed (it for|the problem|the issue)|\bthe (right|correct) (one|item|size|colou?r) (was here|arrived|came)|\b(refunded|reimbursed) me\b|\bafter (getting|receiving|they sent|i (got|received)) (me )?(the |my )?missing|\bmissing (parts?|pieces?|items?) (have |has )?(since )?(arrived|came|were sent)|\breplaced (it )?(immediately|right away|quickly|within|next day)/i,
  /已經?解決|解決了|處理好了|(客服|商家|賣家|店家).{0,8}(補發|補寄|換貨|換了|重發|重寄)|給.{0,3}(補發|補寄|換|重寄)了|退款(已經?)?(到(了|帳)|收到)/,
  /(problem|sache|fehler)\P{L}.{0,25}(?<!nicht )(gelöst|behoben|geklärt)|\b(ersatz|austauschgerät|neues (gerät|exemplar))\P{L}.{0,20}(bekommen|erhalten|geschickt)|(konnten?|haben|habe) (wir |ich )?(das problem|den fehler) (selbst )?(beheben|lösen|behoben|gelöst)|\b(umgetauscht|ausgetauscht) (bekommen|worden)|\bersatz (vor der tür|war|kam|da|geliefert)|\b(gab|gab es|bekam|erhielt|bekamen|erhielten) (\p{L}+ ){0,4}(ersatz|neues|neuen)(?!\p{L})|\b(stand|kam|war) (schon )?(der|die|das) (ersatz|neue)|kaufpreis wurde (umgehend|sofort|schnell) erstattet/iu,
  /problème.{0,20}(?<!pas )(résolu|réglé)|(reçu|envoyé|renvoyé).{0,15}(remplacement|un nouve(au|l))|m['’]en a (r?envoyé|remis) un(e)? autre|j['’]ai reçu le bon (produit|article|modèle)|affaire classée|(?<!pas )(été|ont|l['’]a) remplacée?/iu,
  /(?<!no )(se )?(resolvi|solucion)(ó|eron|ado)|(problema|incidencia).{0,20}(resuelt|solucionad)[oa]|(entendió|atendió) el problema|me hizo el reembolso|me (lo |la )?(cambiaron|repusieron|reemplazaron)|la enviaron (en|al|enseguida)|(enviaron|mandaron|recibí) (un |el )?(reemplazo|repuesto|otro nuevo|uno nuevo)/iu,
  /problema.{0,20}(?<!non )(risolto|sistemato)|(?<!non )hanno (subito )?(risolto|sostituito)|me l['’]hanno (sostituit|cambiat|rispedit|rimandat)[oa]|(hanno|ha) (subito )?(rinviato|rispedito|rimandato|sostituito) .{0,20}nuov[oa]|me ne hanno (subito )?(mandat|inviat|spedit)[oaie]|(ricevuto|inviato|arrivata) .{0,12}sostituzione/iu,
];
/** Whether the buyer tells that the matter has been put right. */
export const isSettled = (text: string): boolean => SETTLED.some((pattern) => pattern.test(text));

/** Sent back, refunded or thrown away: an exchange would come too late, and a photo cannot be taken any more. */
const OVER: readonly RegExp[] = [
  /返却し(まし)?た(?!い)|キャンセルし(まし)?た(?!い)|返品に(も)?(応じ|対応し)て(もら|いただ|頂|貰|くれ|くださ|下さ)(?!.{0,3}(?:ません|ない|なか|なく|たい|たく))|返品・?返金(に|と|を?し|済|で処理)|返金(に|と)(なり(まし)?た|なった)|返品(処理)?(し(まし)?た(?!い)|済|させて|手続き(し|中))|返金(の|で)?(処理|手続き|対応)?(を|で)?.{0,5}(し(まし)?て(もら|いただ|頂|貰|くれ|くださ[いっ]た|くださり|下さ[いっ]た|下さり)(?!.{0,3}(?:ません|ない|なか|なく|たい|たく))|処理(して)?(もら|いただ|頂|貰|くれ)(?!.{0,3}(?:ません|ない|なか|なく|たい|たく))|され(まし)?た|済)|(?<!(?:箱|袋|包装|ケース|パッケージ|ダンボール|段ボール|説明書)[をはも]?)捨て(まし)?た(?!い)|(?<!(?:箱|袋|包装|ケース|パッケージ|ダンボール|段ボール|説明書)[をはも]?)捨てて(?!は|しまいたい|やりたい|い(?:い|る)|も)|(?<!(?:箱|袋|包装|ケース|パッケージ|ダンボール|段ボール|説明書)[をはも]?)捨てちゃ|処分し(まし)?た(?!い)|[廃破]棄し(まし)?た(?!い)|返品(です|になりま|となりま)|ゴミ箱(に|へ|行き)|ごみ箱(に|へ|行き)/,
  /(已经?|早就?|直接|立即|马上|果断|只好|只能|当即|立马)退(货|了|掉|款)|(?<![不没](?:要求|想|打算|申请|用)?)退货了|退掉了|(?<![不没])退款了|(?<![不没])退了(钱|款)|(已经?|都|直接|只能|只好)(扔|丢)(了|掉)|扔掉了|丢掉了|已退(?=[…。，,！!\s]|$)/,
  /(已經?|早就?|直接|立即|馬上|果斷|只好|只能|當即)退(貨|了|掉|款)|(?<![不沒](?:要求|想|打算|申請|用)?)退貨了|退掉了|(?<![不沒])退款了|(?<![不沒])退了(錢|款)|(已經?|都|直接|只能|只好)(扔|丟)(了|掉)|扔掉了|丟掉了|已退(?=[…。，,！!\s]|$)/,
  /\b(returned (it|them|this|these|because|in)(?! (for|and got) (a|another) (replacement|new|second|one))|(have|has|'ve|had|am|being|be|being|just|already|is|are) return(ed|ing)( (it|them|this))?\b(?! polic)|(sent|sending) (it|them|this) back|(had|has|have|having) to (go back(?! to)|be returned|be sent back|(send|return|take|bring) (it|them|this|these|mine|both)( back)?)|(was|were|been|got|is being|are being) sent back|got (a|my) (full )?refund|(refunded|reimbursed) (me|my)|(gave|issued|sent) me a (full )?refund|(was|were|been|fully) refunded|going back|(went|goes|go) (in|into) the (trash|bin)|threw (it|them) (away|out)|toss(ed|ing) (it|them) (in|into|out|away)|(in|into) (a|the) dumpster|binned (it|them))\b/i,
  /(habe|hab|wurde|wird|ist|geht|ging|gehen|schon|wieder|bereits)\P{L}.{0,30}(zurück ?(geschickt|gesendet|gegeben|geht)|zurück(?=\s*[.!,]|$))|(geht|gehen|ging|ist) (\p{L}+ ){0,3}(retour|zurück)\b|zurückgeschickt|zurückgesendet|(musste|mussten|muss|werde|werden) (\p{L}+ ){0,6}zurück ?(zu )?(senden|schicken|geben)|retourniert|weggeschmissen|(weg|ent)(ge)?(geworfen|sorgt)|(?<!keine )erstattung (ist |wurde )?((?!nicht)\p{L}+ ){0,3}(erfolgt|erhalten|bekommen)|(geld|kaufpreis).{0,25}(?<!nicht )(erstattet|zurück ?bekommen|zurück ?erhalten)|(in (den|die)|im) (müll|tonne)/iu,
  /(?<!pas |jamais |non )(renvoyé|retourné|remboursé|été remboursé)e?s?(?!\p{L})|(je (la|le|les)|l['’]ai|j['’]ai) (re|r)?(envoie|renvoyé|retourné|rends)|retour (effectué|à l['’]expéditeur|immédiat|direct|fait)|(accepté|fini par|bien voulu) (de )?(me |nous )?rembours(er|é)|retour ok|donc retour(?!\p{L})|(direct(ement)? )?(à|a) la poubelle|j['’]ai (tout )?jeté|je l['’]ai jetée?|balancée?s? .{0,20}poubelle|je (retourne|renvoie|rends) (\p{L}+ )?(le|la|les|ce|cet|cette) (produit|article|colis|commande|tout)|je vais (le|la|les) (retourner|renvoyer|rendre)|(n['’]ai|n['’]avons) pas gardé|j['’]ai dû (le|la|les) (retourner|renvoyer|rendre)/iu,
  /(?<!no (me |lo |la |los |las )?(he |han |ha )?)(devuelt[oa]s?|devolví|devolvi|reembolsad[oa]|reintegrad[oa])(?!\p{L})|(lo|la|los|las) (voy a devolver|devuelvo|devolveré|devolvemos|he tirado|tiré)|me (devolvi(ó|eron)|(ha|han) devuelto|reembols(ó|aron)) (el|mi)|me (lo|la|los|las) (devolvi(ó|eron)|reembols(ó|aron))|para que me (devolvieran|reembolsaran)|(tuve|tuvimos|he tenido|hemos tenido) que devolver(l[oa]s?)?(?!\p{L})|decidido devolver|(a|en) la basura/iu,
  /(?<!non (l['’]ho |ho )?)(restituit[oaie]|reso (avviato|effettuato|fatto|immediato)|rimborsat[oaie]|rispedit[oaie]|rimandat[oaie] indietro|mandat[oaie] indietro)(?!\p{L})|(fatto|effettuato|chiesto|avviato) (il |subito il |subito )?reso|l['’]ho (reso|buttat[oa]|restituit[oa])|(^|[.!\n]\s*)reso( subito| immediat\p{L}+)?\s*([.!,]|$)|(lo|la|li|le) (rendo|restituisco|rimando|rispedisco|rimander[òo]|rispedir[òo])(?!\p{L})|(predisposto|disposto|emesso|effettuato|ottenuto|ricevuto|avuto) (subito )?(il |un )?(mio )?rimborso|riconfezionat[oa] per il reso|ho dovuto (renderl[oa]|restituirl[oa]|rispedirl[oa]|fare il reso)|rendermi i soldi|restituirò/iu,
];
/** Shortly before it: not done, not possible, only wished for or asked. */
const NOT_OVER =
  /(\b(not?|never|cannot|could|wish|want|if|nicht|nie|kein\p{L}*|möchte|kann|falls|pas|jamais|impossible|veux|voudrais|si|nunca|quiero|puedo|non|mai|vorrei|posso|se)|n['’]t)(?!\p{L})[^.!?,;]{0,22}$/iu;
/** Within it: it will not be sent back. */
const DENIED = /(?<!\p{L})nicht (?:\p{L}+ )?zurück/iu;
/** Whether the buyer says that the item is gone. */
export const isOver = (text: string): boolean =>
  OVER.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && !NOT_OVER.test(text.slice(0, match.index)) && !DENIED.test(match[0]);
  });

/** The buyer had to fight for it and got it: a new item, or the money. */
const MADE_GOOD =
  /(?:帮|幫|给|給)我?免[费費][换換]了|(?:才|已经?|已經)给?給?我?[换換](?:了?新|[货貨]了|好了)|(?:维权|維權|投诉|投訴)成功|[赔賠]付了|已[经經]?(?:[赔賠]|补偿|補償)了/u;
/** Whether a Chinese buyer tells that the shop has made it good, however late and unwillingly. */
export const isMadeGood = (text: string): boolean => MADE_GOOD.test(text);
