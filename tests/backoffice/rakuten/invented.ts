/** Invented names and answers of a shop that does not exist. Nothing here was copied from anywhere. */

export const SHOP_ID = '123456';

export const PRODUCTS = [
  '【送料無料】今治産 ふんわりフェイスタオル 5枚セット',
  '真空断熱ステンレスボトル 480ml マットホワイト',
  'USB充電式 コードレス卓上ファン 静音モデル',
  '綿100% 長袖パジャマ レディース M～LL',
  '北海道産 じゃがいも 5kg（訳あり）',
  '折りたたみ式 すのこベッド シングル',
  '無添加 手作りいちごジャム 150g×3個',
  'ワイヤレスイヤホン 防水 IPX5 / 黒',
];

export const SHOP_ANSWERS = [
  'この度は当店をご利用いただき、誠にありがとうございます。\nお気に召していただけて何よりでございます。',
  'お届けした品に至らぬ点があり、誠に申し訳ございません。\n購入履歴の「ショップへ問い合わせ」よりご連絡をお待ちしております。',
  '貴重なご意見をありがとうございます。梱包の手順を見直してまいります。',
  'ご不便をおかけし申し訳ございません。出荷前の検品を強めてまいります。',
];

/** For page kinds which show a title. */
export const TITLES = ['期待どおりでした', '少し残念です', 'リピートします', '思っていたのと違う', '家族に好評', ''];

/** 購入者さん is what a buyer without a nickname is called (rakuten.md 2.2 [CODE S12]). */
export const NICKNAMES = ['購入者さん', 'みけねこ茶々さん', '購入者さん', 'ゆずこしょう99さん', '山の手ジョガーさん'];
export const AGES = ['10代', '20代', '30代', '40代', '50代', '60代', '70代以上'];
