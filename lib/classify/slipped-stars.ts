/** Stars that stand for no judgement: the buyer says so. */

/** Stars given by someone who does not know how they are given, or whose finger slipped. */
const SLIPPED_STARS: readonly RegExp[] = [
  /(不太?|没|沒)(懂|会|會)(怎么|怎麼)?(评|評|打分)|(随便|隨便|随手|隨手)[点點]的|[点點按打]错了?(星|分)|[点點按打]錯了?(星|分)|(星|分)(数|數)?[点點按打给給][错錯]了/,
  /(評価|星)(の|を)(仕方|付け方|つけ方|やり方)が(いまいち|よく|まだ|全然)?[分わ]か(ら|りませ|りづら)|(星|評価)(の数)?を(押し|付け|つけ)?間違え/,
  /\b(?:(?:do not|don['’]t|did not|didn['’]t) (?:really )?(?:know|understand) how (?:the |to give |to set )?stars?|(?:clicked|tapped|hit|pressed|gave) the wrong (?:number of )?(?:stars?|rating))\b/i,
  /\b(?:weiß|verstehe|wusste) (?:leider |noch )?nicht,? wie (?:das mit den|man (?:die )?) ?sternen?\b|\b(?:falsche sterne\p{L}*|bei den sternen) (?:an)?(?:geklickt|getippt|verklickt|vertippt)/iu,
  /\btrompée? (?:dans|de|sur) (?:les |le nombre d['’])étoiles?|\bje ne sais pas comment (?:mettre|donner) (?:les |des )?étoiles/i,
  /\bequivo(?:qué|cado) (?:con|de|en|al dar|al poner) (?:las |el número de )?estrellas?|\bno sé cómo (?:poner|dar|se dan) (?:las )?estrellas/i,
  /\bsbagliato (?:a (?:dare|mettere) )?(?:le |il numero di )?stelle|\bnon so come (?:mettere|dare) (?:le )?stelle/i,
];
/** What the buyer says beside telling that the stars do not stand for a judgement; null where nothing like it is told. */
export function besideSlippedStars(text: string): string | null {
  const rest = SLIPPED_STARS.reduce((left, pattern) => left.replace(pattern, ''), text);
  return rest === text ? null : rest;
}
