import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../lib/replies/draft.ts';
import { complaintPoint, praisePoint } from '../../lib/replies/point.ts';
import type { Cause, CauseFinding, Flag } from '../../lib/reviews/review.ts';
import { PACK_LANGUAGES, requestOf, spanOf } from './request.ts';

interface Said {
  cause?: Cause;
  score?: number;
  flags?: Flag[];
}

/** The point made of `evidence` inside `text`. */
function pointIn(
  language: PackLanguage,
  text: string,
  evidence: string,
  { cause = 'defect', score = 0.9, flags = [] }: Said = {},
) {
  const finding: CauseFinding = { cause, score, evidence: [spanOf(text, evidence)] };
  const request = requestOf({ language, review: { body: text }, analysis: { causes: [finding], flags } });
  return complaintPoint(request, finding, language);
}

/** The praised detail made of `evidence` inside `text`. */
function praiseIn(language: PackLanguage, text: string, evidence: string) {
  return praisePoint(
    requestOf({ language, review: { body: text }, analysis: { praise: [spanOf(text, evidence)] } }),
    language,
  );
}

describe('praise that is none', () => {
  it.each<[PackLanguage, string]>([
    ['zh-CN', '很想自己也能画出来'],
    ['ja', '逆に使いやすい'],
    ['ja', '良い商品ではある'],
    ['ja', '大丈夫でした'],
    ['ja', '楽しみです'],
  ])('is not thanked for in %s: %s', (language, text) => {
    expect(praiseIn(language, text, text)).toBeNull();
  });
});

describe('words that find no fault', () => {
  it.each([
    ['一つ上でもブカブカ感は無いです', 'ブカブカ感は無い'],
    ['押さえたら気泡も抜けてわからなくなった', '抜けてわからなくなった'],
    ['洗ったら汚れが取れました', '汚れが取れました'],
    ['圧迫感がないです', '圧迫感がない'],
  ])('are not quoted as a complaint: %s', (text, evidence) => {
    expect(pointIn('ja', text, evidence, { cause: 'quality' })).toBeNull();
  });

  it.each([
    ['洗っても汚れが取れない', '汚れが取れない'],
    ['写真のような高級感がないです', '高級感がない'],
  ])('are told from those that do: %s', (text, evidence) => {
    expect(pointIn('ja', text, evidence, { cause: 'quality' })).not.toBeNull();
  });
});

describe('a Japanese quotation', () => {
  it('never ends where the noun begins that it describes', () => {
    expect(
      praiseIn('ja', '最初から最後まで店の方のあたたかい接客や気配りに触れられてまた頼もうと思いました', 'あたたかい'),
    ).toBeNull();
  });

  it('that ends in a noun finds its fault behind the last particle', () => {
    const at = (text: string) => pointIn('ja', text, text);
    expect(at('剥がれた札には外国の表示')).toBeNull();
    expect(at('底の方に黒い汚れ')).toBe('底の方に黒い汚れ');
    expect(at('おまけは布のみ')).toBe('おまけは布のみ');
  });

  it('is no piece that says less or more than its clause', () => {
    const at = (text: string, evidence: string) => pointIn('ja', text, evidence);
    expect(at('前の日から何度も電話でお願いしている指定の時間帯には配送されない', '配送されない')).toBeNull();
    expect(at('箱がつぶれていて中身まで凹んでいる状態で届いたのは残念でした', '箱がつぶれ')).toBeNull();
    expect(at('完全に放電していて何度つないでみても再充電もできないのが二回続いた', '充電もできない')).toBe(
      '再充電もできないのが二回続いた',
    );
    expect(at('長い映画を見ている間に引っかかるように画面が一瞬止まることがある', '引っかかる')).toBeNull();
    expect(at('箱を開ける前から期待していたのに蓋の色は写真よりかなり薄い', '写真よりかなり薄い')).toBe(
      '蓋の色は写真よりかなり薄い',
    );
    expect(at('２回目：持ち手を留める所が壊れていた（落とした覚えはない）', '持ち手を留める所が壊れていた')).toBe(
      '持ち手を留める所が壊れていた',
    );
  });

  it('is nothing that was only supposed, heard of, left aside or asked', () => {
    const said = [
      '本体の故障かと思いました',
      '別の形は使えないそうです',
      '装着し辛い点を除き',
      '動かないので問い合わせました',
    ];
    for (const text of said) expect(pointIn('ja', text, text), text).toBeNull();
    for (const text of ['姪も楽しめたようです', '光沢感どれもとても満足です'])
      expect(praiseIn('ja', text, text), text).toBeNull();
    for (const text of ['もっと大きな容器で売ってくれればと思います', '退屈でもうやりたくない'])
      expect(pointIn('ja', text, text), text).toBeNull();
    expect(pointIn('ja', '思ったより色が濃いですが、とても使いやすいです。', '思ったより色が濃い')).toBeNull();
    expect(pointIn('ja', 'すぐに壊れそうです', 'すぐに壊れそうです')).toBe('すぐに壊れそうです');
  });

  it('is nothing of another item, and nothing without what the buyer did to it', () => {
    const said = [
      '純正の音が悪くこれに交換しました',
      'いちど落としたら、すぐに壊れました',
      '床に落としたら角が欠けました',
    ];
    for (const text of said) {
      const evidence = /音が悪|すぐに壊れました|角が欠けました/.exec(text)?.[0] ?? text;
      const point = pointIn('ja', text, evidence);
      expect([null, '床に落としたら角が欠けました'], text).toContain(point);
    }
    expect(pointIn('ja', '開けてみたら角が欠けていました', '角が欠けて')).toBe('角が欠けていました');
  });

  it('leaves number ranges whole, and what was the reason to buy alone', () => {
    expect(pointIn('ja', '真ん中のものは２～５つに割れていました', '５つに割れていました')).toBeNull();
    expect(
      pointIn('ja', '前の椅子の座面が硬めだったので、ばね入りのこちらを購入してみました', '座面が硬め'),
    ).toBeNull();
    expect(pointIn('ja', '袋の前の面は緩衝材があった', '緩衝材があった')).toBeNull();
    for (const text of ['包装も違えば色味', '重さも無い', '少し気になると思っていました'])
      expect(pointIn('ja', text, text, { cause: 'size' }), text).toBeNull();
    expect(praiseIn('ja', '①綺麗な紅色です', '①綺麗な紅色です')).toBe('綺麗な紅色です');
  });

  it('is no praise, no effect on the body and no mere place', () => {
    expect(pointIn('ja', '灯りは眩し過ぎるくらいです', '眩し過ぎる')).toBeNull();
    expect(pointIn('ja', '動画がすべて録音してしまいます', '録音してしまいます')).toBeNull();
    expect(praiseIn('ja', '疲れ目に一番良いと感じます', '疲れ目に一番良い')).toBeNull();
    expect(pointIn('ja', '継ぎ目が貧弱で弱々しい所', '貧弱で弱々しい', { cause: 'quality' })).toBe(
      '継ぎ目が貧弱で弱々しい',
    );
  });

  it('is no hope, no liking of the buyer’s own, and no half of a name', () => {
    expect(praiseIn('ja', 'この形なら簡単に研げそうだったので購入しました', '簡単に研げそう')).toBeNull();
    expect(praiseIn('ja', '料理を作るのが好きです', '料理を作るのが好きです')).toBeNull();
    expect(pointIn('ja', '私の耳は違いがわからないです', '違いがわからない')).toBeNull();
    expect(pointIn('ja', 'Bluetooth Pairing 完了の音が大きく止められない', '音が大きく止められない')).toBeNull();
    expect(pointIn('ja', '少し本体を緩めることになるのですが、面倒です', '緩める')).toBeNull();
  });

  it('is no joke of death, no wish that came true in thought, and no half of だから', () => {
    expect(pointIn('ja', 'エラーとなって天国に行きました', '天国に行きました')).toBeNull();
    expect(praiseIn('ja', '表示がもっと大きいならば、素敵だったのに', '素敵だった')).toBeNull();
    expect(praiseIn('ja', '夏の品だからかどこにもなくて助かりました', '助かりました')).not.toMatch(/^か/);
    expect(pointIn('ja', '椅子の座面が硬めだったので、ばね入りのこちらを購入してみました', '座面が硬め')).toBeNull();
  });

  it('is no half of a denial, and holds no stars', () => {
    expect(praiseIn('ja', '両端のものは癖が なくて良かったです', 'なくて良かったです')).toBeNull();
    expect(pointIn('ja', '説明も無いから2', '説明も無い', { cause: 'usability' })).toBeNull();
  });

  it('is no measure without what is measured, and nothing that the buyer holds to', () => {
    expect(pointIn('ja', '２つ買ったうちの片方の基板にある部品の位置ずれが大きすぎます', '大きすぎます')).toBeNull();
    expect(pointIn('ja', '収納力は譲れない', '収納力は譲れない')).toBeNull();
    expect(pointIn('ja', '寸法があまりわからなかったですが、少しきつめでした', 'わからなかった')).toBeNull();
    expect(praiseIn('ja', '手頃なこちらの品を試してみました', '手頃なこちらの品を試してみました')).toBeNull();
    expect(pointIn('ja', '地面が硬いときはそれなりに使えます', 'それなりに使えます')).toBeNull();
    for (const text of ['購入確かにきれいに付きました', '日当たりよく情緒ある感じで最高早速', '部屋→綺麗で広い'])
      expect(praiseIn('ja', text, text), text).toBeNull();
    expect(pointIn('ja', '見た目・質感ともに安っぽく見えます', '質感ともに安っぽく見えます')).toBeNull();
    expect(pointIn('ja', 'なおかつ白い汚れがついていた', '白い汚れ')).toBe('白い汚れがついていた');
    expect(pointIn('ja', 'なんと言っても作りが安っぽい所です', '安っぽい')).toBe('作りが安っぽい');
  });

  it('takes up no concession, and no praise that a but takes back', () => {
    expect(
      pointIn('ja', 'もともと遅い予定でしたが、まだ来ません', 'もともと遅い予定でしたが', { cause: 'late' }),
    ).toBeNull();
    const text = 'いつも別の形のものを愛用していますが今回はこちらにしてみたところ耳に合いました';
    expect(praiseIn('ja', text, '別の形のものを愛用しています')).toBeNull();
  });

  it('leaves off what only says that it is a fact', () => {
    const text = '気になったのは、塗装が一緒に剥がれたことです。';
    expect(pointIn('ja', text, '塗装が一緒に剥がれた', { cause: 'quality' })).toBe('塗装が一緒に剥がれた');
  });
});

describe('words that break a rule of the place', () => {
  it('are not repeated there', () => {
    const text = '腰的酸痛减轻了，等店里大促再多买几箱';
    for (const evidence of ['腰的酸痛减轻了', '等店里大促再多买几箱'])
      expect(praiseIn('zh-CN', text, evidence)).toBeNull();
    expect(pointIn('zh-CN', '今天肯定能送到', '今天肯定能送到')).toBeNull();
  });
});

describe('the praised detail', () => {
  it.each<[PackLanguage, string, string, string]>([
    ['ja', '生地が厚くて丈夫です。', '丈夫', '生地が厚くて丈夫です'],
    ['ja', 'とてもやわらかい手ざわりです', 'とてもやわらかい', 'とてもやわらかい手ざわりです'],
    ['zh-CN', '面料很柔软，喜欢', '面料很柔软', '面料很柔软'],
    ['zh-CN', '款式、手感都不错。', '手感都不错', '款式、手感都不错'],
    ['zh-TW', '整體感覺很輕巧', '很輕巧', '很輕巧'],
  ])('%s: %s', (language, text, evidence, expected) => {
    expect(praiseIn(language, text, evidence)).toBe(expected);
  });

  it.each<[PackLanguage, string, string]>([
    ['ja', '写真の輝きを見て注文', '輝き'],
    ['ja', '静かなので動いているか心配です', '静か'],
    ['zh-CN', '滋润及保湿：保湿还可以', '滋润及保湿'],
    ['ja', '当たりかどうか分かりません', '当たり'],
    ['ja', '音を除けば満足です', '満足'],
    ['ja', '生地は厚くていいのですが、重いです', '厚く'],
    ['ja', 'ちょうど良い厚みですが、匂う', 'ちょうど良い厚みです'],
    ['ja', '値段なりに良い品です', '良い品です'],
    ['ja', 'これなら別売の方がよかった', 'よかった'],
    ['ja', '曲は多いが好きな曲がない', '好きな曲がない'],
    ['zh-CN', '建议买大牌，比这种好用', '比这种好用'],
    ['zh-CN', '电脑不能顺畅地运行', '顺畅地运行'],
    ['zh-CN', '以后让孩子好好吃饭', '好好吃饭'],
    ['zh-CN', '***的套装很好用', '的套装很好用'],
    ['zh-CN', '比西药更安心', '比西药更安心'],
    ['zh-TW', '比某東可靠太多了', '比某東可靠太多了'],
    ['ja', 'しっかりと豆の味、満足の品', 'しっかりと豆の味'],
    ['zh-CN', '好用', '好用'],
    ['zh-CN', '总体还行', '总体还行'],
    ['zh-TW', '寶寶更喜歡原來那款', '更喜歡'],
  ])('stays general for %s: %s', (language, text, evidence) => {
    expect(praiseIn(language, text, evidence)).toBeNull();
  });
});

describe('the concrete point', () => {
  it.each<[PackLanguage, string, string, string]>([
    ['zh-CN', '袖口开线，别的还行', '袖口开线', '袖口开线'],
    ['zh-CN', '但是袖口开线了。穿了一次', '开线', '袖口开线了'],
    ['zh-CN', '颜色 偏黄 不喜欢', '偏黄', '偏黄'],
    ['ja', '届いてすぐ電源が入らなくなりました。困ります', '電源が入ら', '届いてすぐ電源が入らなくなりました'],
    ['ja', '袖の縫い目がほつれていましたが、色は気に入っています', 'ほつれて', '袖の縫い目がほつれていました'],
    ['ja', 'においがきつい！', 'におい', 'においがきつい'],
    ['ja', '「仕様です」の一点張り', '一点張り', '『仕様です』の一点張り'],
    ['ja', '中を開けたところ 外箱なしの裸で届き、 本体が動く', '外箱なしの裸で届き', '外箱なしの裸で届いた'],
    ['zh-CN', '唯一缺点是钢笔写了反面就不能用了', '反面就不能用了', '钢笔写了反面就不能用了'],
    ['zh-CN', '我反正吃了没有一点效果', '没有一点效果', '吃了没有一点效果'],
    ['zh-TW', '唯一缺點就是味道不好聞。', '味道不好聞', '味道不好聞'],
    ['zh-TW', '沒有想到拉鍊會卡住', '拉鍊會卡住', '拉鍊會卡住'],
    ['ja', '届いた日から一週間も窓辺に干したけどこの布は干すとくさい', 'くさい', 'この布は干すとくさい'],
    ['ja', 'ふちにバリがあり、指に引っかかる', 'バリがあり', 'ふちにバリがある'],
    ['ja', '色がはがれてしまい、悲しい', 'はがれて', '色がはがれてしまう'],
    ['ja', '底板が二つに割れて、使い道がない', '割れて', '底板が二つに割れた'],
    ['ja', '蓋の閉まりが弱くて、こぼれる', '弱くて', '蓋の閉まりが弱い'],
    ['ja', '布がざらついていて、着られない', 'ざらついて', '布がざらついている'],
    ['ja', '水漏れはするし、音もする', '水漏れ', '水漏れする'],
    ['ja', '前に使っていた型と比較してすこし風が弱い', '弱い', 'すこし風が弱い'],
    // How it came to light is left out, where what was found has a subject.
    ['ja', '箱から出してみたら取っ手にひびが入っていました', 'ひびが入って', '取っ手にひびが入っていました'],
    ['ja', '押したら割れた。', '押したら割れた', '押したら割れた'],
    // A word is not cut in two.
    ['ja', '運んだときのものではない凹みがある', '運んだときのものではない凹', '運んだときのものではない凹みがある'],
    ['ja', '慣れるまでは上手に結べないと外れる', '結べないと外れる', '慣れるまでは上手に結べないと外れる'],
    ['ja', 'マジで持ち手が短い', '短い', '持ち手が短い'],
    ['ja', 'ただ1つ持ち手が短いので困る', '短い', '持ち手が短いので困る'],
    [
      'ja',
      'ひもがほどけてしまい結び直すのに苦労しました',
      'ほどけてしまい',
      'ひもがほどけてしまい結び直すのに苦労しました',
    ],
    ['ja', '回すと異音が鳴り、止めました', '異音が鳴り', '回すと異音が鳴る'],
    ['zh-CN', '新的Nimbus Tools软件打不开', 'Tools软件打不开', '新的Nimbus Tools软件打不开'],
    ['zh-CN', '就碎了。气人', '碎了', '碎了'],
    ['zh-CN', '味道淡了味道淡了味道淡了', '味道淡了味道淡了味道淡了', '味道淡了'],
    ['zh-CN', '我觉得有点大', '觉得有点大', '有点大'],
    ['zh-CN', '就是太大了', '就是太大了', '太大了'],
    ['ja', '使い方のせいかどうかは分かりませんが音が小さくなった', '音が小さく', '音が小さくなった'],
    ['zh-TW', '首先杯蓋有點鬆', '杯蓋有點鬆', '杯蓋有點鬆'],
    ['zh-CN', '最气人的是拉链头断了', '拉链头断了', '拉链头断了'],
    ['zh-TW', '最氣人的是拉鍊頭斷了', '拉鍊頭斷了', '拉鍊頭斷了'],
    ['ja', '品は良いけど取っ手がぐらつく', 'ぐらつく', '取っ手がぐらつく'],
    ['zh-CN', '虽然螺丝缺一颗有点麻烦', '螺丝缺一颗', '螺丝缺一颗有点麻烦'],
    ['zh-CN', '可惜三天后掉漆', '掉漆', '三天后掉漆'],
    ['zh-CN', '在电脑上无法正常打开，急', '无法正常', '在电脑上无法正常打开'],
    ['en', 'Nice color but the zipper broke.', 'zipper bro', 'Nice color but the zipper broke'],
    ['en', 'After only two short weeks of light use the zipper broke.', 'zipper bro', 'zipper broke'],
    ['en', 'and it leaks.', 'leaks', 'it leaks'],
    ['en', 'The “large” is tiny', 'The “large” is tiny', 'The ‘large’ is tiny'],
    ['en', 'it is £8 for a spoonful', '£8 for a spoonful', 'it is £8 for a spoonful'],
    ['ja', 'たくさんの傷がちゃんと見える仕様でした', '傷がちゃんと', 'たくさんの傷がちゃんと見える仕様でした'],
    ['zh-CN', '袖口开线了啊', '开线', '袖口开线了'],
    ['zh-TW', '但是袖口脫線了。穿了一次', '脫線', '袖口脫線了'],
    ['zh-TW', '寫「真皮」卻掉屑', '卻掉屑', '寫『真皮』卻掉屑'],
    ['fr', 'Malheureusement, la couleur est trop claire.', 'trop claire', 'la couleur est trop claire'],
    ['fr', 'le modèle « grand » est minuscule', 'est minuscule', 'le modèle “grand” est minuscule'],
    ['fr', 'câble trop court, dommage', 'trop court', 'câble trop court'],
    ['es', 'pero los tirantes son muy cortos.', 'muy cortos', 'los tirantes son muy cortos'],
    ['es', 'La batería dura poco ¿es normal?', 'dura poco', 'La batería dura poco'],
    ['it', 'Purtroppo il cavo è troppo corto.', 'troppo corto', 'il cavo è troppo corto'],
    ['it', 'la cerniera dell’interno si è rotta, peccato', 'si è rotta', 'la cerniera dell’interno si è rotta'],
    ['de', 'Leider ist der Reißverschluss kaputt.', 'kaputt', 'Leider ist der Reißverschluss kaputt'],
    ['de', 'Der Motor läuft nicht mehr', 'nicht mehr', 'Der Motor läuft nicht mehr'],
    ['de', 'Farbe viel zu hell, sonst gut', 'zu hell', 'Farbe viel zu hell'],
    ['de', 'und das „Leder“ riecht streng', 'riecht streng', 'das ‚Leder‘ riecht streng'],
  ])('%s: %s', (language, text, evidence, expected) => {
    expect(pointIn(language, text, evidence)).toBe(expected);
  });

  it('does not take the clause when it also praises', () => {
    const text = 'soft but the zipper broke';
    const finding: CauseFinding = { cause: 'defect', score: 0.9, evidence: [spanOf(text, 'zipper broke')] };
    const request = requestOf({
      review: { body: text },
      analysis: { causes: [finding], praise: [spanOf(text, 'soft')] },
    });
    expect(complaintPoint(request, finding, 'en')).toBe('zipper broke');
    expect(praisePoint(request, 'en')).toBeNull();
  });

  it.each<[PackLanguage, string, string]>([
    ['en', 'call me on 090 1234 5678 it broke', 'call me on 090 1234 5678'],
    ['en', 'broken order 249-1234567-7654321', 'broken order 249-1234567-7654321'],
    ['en', 'broken, write to a@example.com', 'write to a@example.com'],
    ['en', 'total garbage from idiots', 'total garbage from idiots'],
    // Only mentioned, said the other way round, or saying nothing.
    ['ja', '電池が切れるまで遊びます', '電池が切れる'],
    ['ja', '軽い傘を探していて購入', '軽い'],
    ['ja', '前回の色むらが改善されてて嬉しい', '色むら'],
    ['ja', '店先で直してもらえました', '直して'],
    ['ja', '枠へしっかりはまりました', 'はまりました'],
    ['ja', 'くさい', 'くさい'],
    ['ja', 'サイズ感', 'サイズ感'],
    ['ja', '幅はあと少し狭くても良いと思う', '狭く'],
    ['ja', 'カスタマー', 'カスタマー'],
    ['ja', '箱を開けたら傷、汚れもあり', '箱を開けたら傷'],
    ['ja', '棚に並べて毎朝ながめている', '棚に並べて毎朝ながめている'],
    ['zh-CN', '这一册从头翻到尾', '这一册从头翻到尾'],
    ['zh-CN', '和图片介绍几乎一致', '几乎一致'],
    ['zh-TW', '這一冊從頭翻到尾', '這一冊從頭翻到尾'],
    ['ja', '二度と買わない品質', '二度と買わない品質'],
    // Advice, a wish, a story, a taunt, a word out of a sentence; and what was said for it.
    ['ja', '丈夫な方を買うのが無難です', '丈夫な方を買うのが無難です'],
    ['ja', 'もう少し小さい物も付けてくれると嬉しい', '小さい物も付けてくれ'],
    ['ja', '前もって連絡をもらいました', '前もって連絡をもらいました'],
    ['ja', 'おまけの有る無しだけで税込みだと400円高いのは変な話です', '円高いのは変な話です'],
    ['ja', 'そういう汚れが気味悪い', 'そういう汚れが気味悪い'],
    ['ja', '角度をつけた方が音が良くなります', '角度をつけた方が音が良くなります'],
    ['ja', '大きすぎず丁度良いと言っています', '大きすぎず丁度良い'],
    ['ja', '金だけ取る悪質な所', '悪質な所'],
    ['ja', '背の高いのが欲しくて探した', '背の高い'],
    ['ja', '蓋が割れたり', '蓋が割れたり'],
    ['ja', '袋が硬い 二つ買ったうち', '袋が硬い 二つ買ったうち'],
    ['zh-CN', '师傅很负责让我看有没有破损', '很负责让我看有没有破损'],
    ['zh-CN', '不会一摔就坏', '不会一摔就坏'],
    ['zh-CN', '多心疼啊', '多心疼啊'],
    ['zh-CN', '店里的猫没理他', '没理他'],
    ['zh-CN', '我就不信实拍能拍出紫色', '实拍能拍出紫色'],
    ['zh-CN', '色差可以理解', '色差可以理解'],
    ['zh-CN', '还没用，先放着', '没用'],
    ['zh-CN', '一共有三种，小，大，巨大', '巨大'],
    ['zh-CN', '大概用了不到三周就有明显的边角磨损和掉皮出现', '掉皮出现'],
    ['zh-CN', '既然没电了就换', '既然没电了'],
    ['zh-CN', '连地摊上的都不如', '连地摊上的都不如'],
    ['zh-CN', '我脚背偏瘦', '我脚背偏瘦'],
    ['zh-TW', '這麼重的箱子', '這麼重的箱子'],
    ['zh-CN', '还不如买散装的', '还不如买散装的'],
    ['zh-CN', '国人做的都粗糙', '国人做的都粗糙'],
    ['zh-CN', '布料问题', '布料问题'],
    ['zh-CN', '尽管比旧的小了点', '尽管比旧的小了点'],
    ['zh-CN', '衣服发错并不是我的问题', '衣服发错并不是我的问题'],
    ['zh-TW', '我要求換貨', '我要求換貨'],
    ['zh-CN', '售后给我换了一台', '售后给我换了一台'],
    ['zh-CN', '屏幕及续航差：慢慢说', '屏幕及续航差'],
    ['ja', '味は予想とは違い辛……くないな', '味は予想とは違い辛'],
    ['zh-TW', '以後降了電器', '以後降了電器'],
    ['ja', 'と質問するも返答なし', 'と質問するも返答なし'],
    ['ja', '肩幅がきつかった', '肩幅がきつかった'],
    ['ja', 'ボタン、レンズ等', 'レンズ等'],
    ['ja', '店で聞いたら眼鏡も要ると分かった', '聞いたら眼鏡も要る'],
    ['ja', '故障らしい', '故障らしい'],
    ['ja', '滑りにくいのがいい', '滑りにくい'],
    ['ja', 'どうも画面の文字や横に並んだボタンが小さすぎて押しにくいことと', 'ボタンが小さ'],
    ['ja', '本体重量は自重300gとなっています', '自重300gとなっています'],
    ['ja', '勝手に返金額が少なくなっていました', '少なくなっていました'],
    ['ja', '古い機種が故障したため購入', '古い機種が故障した'],
    ['ja', '年ぐらい経ち底にカビ', '年ぐらい経ち底にカビ'],
    ['zh-CN', '给您退款了哈', '给您退款了哈'],
    ['zh-CN', '最好等新的出了', '最好等新的出了'],
    ['zh-CN', '干嘛不好好弄', '干嘛不好好弄'],
    ['ja', '上から紙のテープを何枚も貼って固定する部分から漏れた', '分から漏れた'],
    ['ja', '使いたい時(朝)に動かない', '使いたい時(朝)に動かない'],
    ['zh-CN', '就因为掉了一次', '就因为掉了一次'],
    ['ja', '録画しながら、充電ができない', '充電ができない'],
    ['ja', 'ほかの方も外れるとありました', '外れるとありました'],
    ['zh-CN', '联系客服换货', '联系客服换货'],
    ['zh-TW', '碰上沒信用的店', '碰上沒信用的店'],
    ['zh-CN', '馅料很足', '馅料很足'],
    ['zh-CN', '颜色和手感都很好', '颜色'],
    ['zh-CN', '先涨价再打折属于欺诈', '先涨价再打折属于欺诈'],
    ['zh-CN', '质量不好', '质量不好'],
    ['zh-CN', '实在懒得寄回去', '懒得寄'],
    ['zh-CN', '仓库说缺货', '仓库说缺货'],
    ['zh-CN', '希望能轻一点', '希望能轻一点'],
    ['zh-TW', '建議別買這款', '建議別買這款'],
    ['zh-TW', '態度冷淡還想拿三顆星', '態度冷淡'],
    ['ja', '歩くと足が痛くなります', '足が痛く'],
    ['ja', 'もう勝手に届けないで下さい', '勝手に'],
    ['zh-CN', '还没试过', '还没试过'],
    ['zh-TW', '顏色和手感都很好', '顏色'],
    ['en', 'broke', 'broke'],
    ['en', 'It leaks at the base?', 'leaks at the base'],
    ['en', "sold as 'genuine leather guys all of it honestly", "sold as 'genuine leather"],
    ['ja', 'なんか臭くない？と言われた', '臭くない'],
    ['en', 'why does it leak', 'why does it leak'],
    ['en', 'one star because it leaks', 'one star because it leaks'],
    ['en', 'it broke 😡 badly today', 'it broke 😡 badly today'],
    ['en', 'it gave me a rash all over', 'gave me a rash'],
    ['zh-CN', '坏', '坏'],
    ['zh-CN', '垃圾一样的做工', '垃圾一样的做工'],
    ['zh-CN', '质量真好，一天就坏', '质量真好'],
    ['zh-CN', '联系13800001111才给换新的', '联系13800001111才给换新的'],
    ['zh-CN', '王女士的手都划破了', '王女士的手都划破了'],
    ['zh-CN', '好评返现没有给到我', '好评返现没有给到我'],
    ['ja', 'さすがの品質で即壊れました', 'さすがの品質で即壊れました'],
    ['ja', '田中さんの対応が遅い', '田中さんの対応が遅い'],
    ['ja', 'もう少し早く届けば', '早く届けば'],
    ['ja', 'いつ届くのでしょうか', 'いつ届くのでしょうか'],
    ['ja', '電源が入らない电池', '電源が入らない电池'],
    ['ja', '最悪の品質でした', '最悪の品質でした'],
    ['zh-TW', '根本是詐騙的賣家', '根本是詐騙的賣家'],
    ['zh-TW', '我媽過敏起疹子', '過敏起疹子'],
    ['fr', 'C’est une arnaque pure', 'une arnaque pure'],
    ['fr', 'merci pour ce colis écrasé', 'merci pour ce colis écrasé'],
    ['es', 'Una estafa total', 'Una estafa total'],
    ['es', 'a mi hijo le quedó chico', 'a mi hijo le quedó chico'],
    ['es', '¿Por qué no carga?', 'no carga'],
    ['it', 'Una vera truffa', 'vera truffa'],
    ['it', 'deluso da Amazon', 'deluso da Amazon'],
    ['zh-CN', '比京东慢', '比京东慢'],
    ['it', 'complimenti, arrivato a pezzi', 'complimenti'],
    ['it', 'Signor Rossi non rispondeva', 'Signor Rossi non rispondeva'],
    ['de', 'Beim starken, langen Regen ist alles nass', 'langen Regen ist'],
    ['de', 'nach zwei Wochen ist es gar nicht mehr so richtig zu gebrauchen', 'nach zwei Wochen ist es gar nicht mehr'],
    ['de', 'Reine Abzocke, der Akku ist tot', 'Reine Abzocke'],
    ['de', 'Ich finde, dass der Akku schwach ist', 'dass der Akku schwach ist'],
    ['de', 'Meine Tochter hat Ausschlag bekommen', 'hat Ausschlag bekommen'],
    ['de', 'Na toll, nach einem Tag defekt', 'Na toll'],
    ['de', 'Herr Weber war am Apparat', 'Herr Weber war am Apparat'],
  ])('stays general for %s: %s', (language, text, evidence) => {
    expect(pointIn(language, text, evidence)).toBeNull();
  });

  it('stays general when unsure, abused, accused, in another language or too long', () => {
    const text = 'The zipper broke';
    expect(pointIn('en', text, 'zipper broke', { score: 0.29 })).toBeNull();
    expect(pointIn('en', text, 'zipper broke', { flags: ['abusive'] })).toBeNull();
    expect(pointIn('en', text, 'zipper broke', { cause: 'authenticity' })).toBeNull();
    expect(pointIn('en', text, 'zipper broke', { cause: 'external' })).toBeNull();
    const long = 'the left side of the zipper on the inner pocket came off after one day';
    expect(pointIn('en', long, long)).toBeNull();
    const other = requestOf({ language: 'en', review: { body: text }, analysis: { language: 'de' } });
    expect(
      complaintPoint(other, { cause: 'defect', score: 1, evidence: [spanOf(text, 'zipper broke')] }, 'en'),
    ).toBeNull();
  });

  it('quotes the text the channel answers first', () => {
    const causes: CauseFinding[] = [
      {
        cause: 'defect',
        score: 0.9,
        evidence: [
          { field: 'body', start: 0, end: 4 },
          { field: 'followUp', start: 0, end: 5 },
        ],
      },
    ];
    const review = { body: '袖口开线', followUp: { body: '扣子也掉了', postedAt: null } };
    const at = (channel: 'review-reply' | 'follow-up-reply') =>
      requestOf({ language: 'zh-CN', channel, review, analysis: { causes } });
    for (const finding of causes) {
      expect(complaintPoint(at('review-reply'), finding, 'zh-CN')).toBe('袖口开线');
      expect(complaintPoint(at('follow-up-reply'), finding, 'zh-CN')).toBe('扣子也掉了');
    }
  });

  it('survives spans outside the text', () => {
    const request = requestOf({ review: { body: 'short' } });
    for (const [start, end] of [
      [-1, 3],
      [2, 2],
      [3, 1],
      [0, 99],
      [Number.NaN, 2],
    ] as const) {
      expect(
        complaintPoint(request, { cause: 'defect', score: 1, evidence: [{ field: 'body', start, end }] }, 'en'),
      ).toBeNull();
    }
    expect(
      complaintPoint(request, { cause: 'defect', score: 1, evidence: [{ field: 'title', start: 0, end: 2 }] }, 'en'),
    ).toBeNull();
  });

  it('is short, clean and free of numbers and marks for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '電源',
            'が',
            '入らない',
            '「',
            '」',
            '袖口',
            '开线',
            '“',
            '”',
            ' zipper',
            ' broke',
            '12',
            '34567',
            '。',
            '，',
            '😡',
            '\n',
            '様',
            '!',
          ),
          { maxLength: 25 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), fc.constantFrom(...PACK_LANGUAGES), (body, a, b, language) => {
        const span = { field: 'body' as const, start: Math.min(a, b), end: Math.max(a, b) };
        const request = requestOf({ language, review: { body } });
        const point = complaintPoint(request, { cause: 'quality', score: 1, evidence: [span] }, language);
        if (point === null) return;
        expect([...point].length).toBeLessThanOrEqual(60);
        if (language === 'ja' || language.startsWith('zh')) expect([...point].length).toBeLessThanOrEqual(20);
        expect(point).toBe(point.trim());
        expect(point).not.toMatch(/\d{5}|[\n!！?？😡]|様/u);
        if (language === 'ja') expect(iconv.decode(iconv.encode(point, 'CP932'), 'CP932')).toBe(point);
      }),
      { numRuns: 500 },
    );
  });
});
