/** Traditional Chinese in Simplified characters, for words that are written in Simplified only. Pure. */
import { TO_SIMPLIFIED } from '../classify/chinese.ts';

/** Pairs beside those which the judgement was learned with: they must not change under it. */
const MORE =
  '麼么著着亞亚繫系並并認认妝妆準准乾干遊游郵邮溼湿週周蠻蛮製制噹当脫脱驅驱譜谱塗涂隻只豔艳註注夢梦虛虚係系鈴铃讚赞謂谓輯辑盡尽丟丢幀帧礎础醜丑噠哒噴喷榮荣鋪铺嗚呜儘尽鑑鉴繃绷勻匀誇夸貫贯壺壶摺折騰腾滾滚諮咨範范鬱郁釐厘黴霉釦扣悅悦鈦钛陳陈職职誌志訝讶娛娱尷尴絃弦齡龄箇个廚厨嬰婴翹翘棗枣誘诱恥耻遙遥貧贫譁哗恆恒潛潜敵敌襲袭澱淀癒愈懇恳囉啰纏缠睜睁潰溃彙汇穫获誕诞鍾钟壯壮剋克鎮镇豎竖燻熏傢家貢贡夥伙閥阀諧谐餵喂匯汇鋒锋綵彩窪洼鈍钝侷局唸念骯肮渾浑驟骤懲惩襬摆饞馋桿杆謎谜脈脉閣阁摻掺橫横錦锦';

function pairs(): Map<string, string> {
  const map = new Map(TO_SIMPLIFIED);
  const characters = Array.from(MORE);
  for (let at = 0; at + 1 < characters.length; at += 2) map.set(characters[at] ?? '', characters[at + 1] ?? '');
  return map;
}

const SIMPLIFIED_OF: ReadonlyMap<string, string> = pairs();

/** `text` in Simplified characters, one for one. */
export const simplified = (text: string): string =>
  Array.from(text, (character) => SIMPLIFIED_OF.get(character) ?? character).join('');
