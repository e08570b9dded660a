/** Tables that make disguised writing plain. Only characters the phrase data needs; one character to one character. */

/** Look-alikes from Cyrillic and Greek, which no language we check is written in. */
const HOMOGLYPHS: [from: string, to: string][] = [
  ['аеорсхуіѕјһкмтвнԁɡ', 'aeopcxyisjhkmtbhdg'],
  ['αορντκιεχ', 'aopvtkiex'],
];

/** Traditional → simplified, for phrases written in simplified characters. */
const TRADITIONAL =
  '評评 價价 刪删 麼么 煩烦 幫帮 請请 讓让 給给 優优 禮礼 紅红 領领 獎奖 勵励 贈赠 點点 質质 換换 貨货 運运 費费 親亲 謝谢 關关 聯联 繫系 電电 話话 號号 碼码 熱热 線线 撥拨 絡络 訊讯 機机 維维 掃扫 網网 連连 鏈链 實实 體体 門门 來来 員员 訂订 單单 編编 寫写 發发 補补 償偿 還还 錢钱 現现 銷销 隱隐 屬属 惡恶 業业 職职 競竞 爭争 對对 買买 賣卖 窮穷 貪贪 騙骗 詐诈 無无 賴赖 閉闭 腦脑 殘残 報报 訴诉 師师 務务 責责 賬账 帳账 戶户 舉举 證证 據据 誣诬 謗谤 謠谣 絕绝 諾诺 從从 內内 時时 達达 個个 為为 會会 減减 壓压 療疗 癒愈 藥药 緩缓 節节 開开 張张 鋪铺 產产 後后 過过 問问 題题 陰阴 陽阳 樣样 們们 須须 處处 裡里 裏里 說说 錯错 誤误 規规 則则 護护 壽寿 蘋苹 檢检 驗验 製制 復复 僅仅 專专 輸输 選选 購购 擇择 確确 認认 聽听 見见 頁页 資资 顧顾 嗎吗 標标 準准 國国 級级 頂顶 極极 獨独 萬万 擔担 當当 與与 麗丽 場场 條条 頻频 週周 邊边 夠够 氣气 溫温 膚肤 癢痒 濕湿 風风 燒烧 傷伤 練练 隨随 腫肿 醫医 險险 詢询 簽签 隻只 幾几 徑径 遠远 遺遗 動动 續续 導导 團团 圖图 聲声 讚赞 滿满 鬆松 鬧闹 兒儿 進进 該该 貼贴 虧亏 譴谴 壞坏 搶抢 結结 罵骂 雜杂 諒谅 舊旧 嚴严 罰罚 億亿 曬晒 調调 論论 視视 傳传 東东 倉仓 眾众 偽伪 俠侠 軍军 決决 況况 擊击 劉刘 辦办 協协 盧卢 衛卫 廠厂 歷历 廈厦 參参 雙双 變变 響响 園园 塊块 備备 頭头 婦妇 媽妈 孫孙 寶宝 審审 盡尽 幣币 應应 異异 棄弃 歸归 錄录 懷怀 態态 總总 懇恳 願愿 執执 損损 顯显 術术 殺杀 權权 棟栋 樓楼 歡欢 毀毁 湯汤 溝沟 沒没 潑泼 測测 塗涂 滾滚 愛爱 豬猪 畫画 瘡疮 癬癣 盜盗 盤盘 著着 種种 積积 筆笔 類类 緊紧 約约 純纯 細细 終终 經经 綠绿 縮缩 羅罗 腎肾 髒脏 腳脚 脫脱 臉脸 艦舰 藝艺 蘇苏 範范 薦荐 獲获 蔣蒋 虛虚 蟲虫 襲袭 裝装 覽览 覺觉 計计 議议 講讲 許许 訛讹 識识 詆诋 試试 語语 誹诽 談谈 謹谨 譚谭 貝贝 負负 貴贵 賀贺 賈贾 賞赏 賠赔 趙赵 趕赶 轉转 軟软 輕轻 這这 違违 適适 遞递 鄧邓 郵邮 鄒邹 鄭郑 釋释 釘钉 針针 釣钓 鐘钟 銀银 鏽锈 鍵键 鎮镇 長长 閆闫 閒闲 間间 閱阅 際际 陸陆 陳陈 難难 韋韦 韓韩 順顺 預预 頸颈 顏颜 額额 饋馈 馬马 駕驾 驛驿 魚鱼 鮮鲜 鵝鹅 龍龙 龔龚 兩两 臨临 書书 亂乱 亞亚 傭佣 劃划 剛刚 別别 區区 縣县 吳吴 唄呗 諮咨 壯壮 學学 將将 帶带 廣广 漢汉 馮冯 呂吕 葉叶 較较 載载';

function pairs(): Map<string, string> {
  return new Map(TRADITIONAL.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

const simplified = pairs();
const latin = new Map(
  HOMOGLYPHS.flatMap(([from, to]) => [...from].map((char, index) => [char, to[index] ?? char] as const)),
);

/** The Latin letter a look-alike stands for; the character itself if it is none. */
export function plainLetter(char: string): string {
  return latin.get(char) ?? char;
}

/** Simplified form of one character, of the characters our phrases use. Same length in UTF-16. */
export function toSimplified(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    out += simplified.get(char) ?? char;
  }
  return out;
}
