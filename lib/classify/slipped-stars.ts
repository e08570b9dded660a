/** Stars that stand for no judgement: the buyer says so. */

/** Stars given by someone who does not know them, or whose finger slipped, in Chinese and Japanese. */
const SLIPPED_STARS: readonly RegExp[] = [
  /(不太?|没|沒)(懂|会|會)(怎么|怎麼)?(评|評|打分)|(随便|隨便|随手|隨手)[点點]的|[点點按打]错了?(星|分)|[点點按打]錯了?(星|分)|(星|分)(数|數)?[点點按打给給][错錯]了/,
  /(評価|星)(の|を)(仕方|付け方|つけ方|やり方)が(よく)?[分わ]から|(星|評価)(の数)?を(押し|付け|つけ)?間違え/,
];
/** What the buyer says beside telling that the stars do not stand for a judgement; null where nothing like it is told. */
export function besideSlippedStars(text: string): string | null {
  const rest = SLIPPED_STARS.reduce((left, pattern) => left.replace(pattern, ''), text);
  return rest === text ? null : rest;
}
