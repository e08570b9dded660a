import { describe, expect, test } from 'vitest';
import { askingClauses } from '../../lib/classify/asks.ts';
import { TO_SIMPLIFIED } from '../../lib/classify/chinese.ts';
import { readDocument } from '../../lib/classify/document.ts';
import { foldOf } from '../../lib/classify/latin-letters.ts';
import { lexiconOf } from '../../lib/classify/lexicon-of.ts';
import { scan } from '../../lib/classify/scan.ts';
import type { Language } from '../../lib/reviews/review.ts';
import { judge } from './judge.ts';

/** What phrases alone say, before any weight is learned. */
function asks(language: Language, body: string): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`no lexicon for ${language}`);
  const fold = language.startsWith('zh') ? TO_SIMPLIFIED : foldOf(language);
  const document = readDocument({ title: null, body, followUp: null }, lexicon.contrast, fold);
  return askingClauses(document, scan(document, lexicon)).length > 0;
}

describe('asks for something', () => {
  test.each<[Language, string]>([
    ['en', 'Two screws short. Could you post the missing ones?'],
    ['en', "All I want is my money back, it's been a month."],
    ['de', 'Der Deckel fehlt, bitte schicken Sie ihn nach.'],
    ['de', 'Ich warte noch auf mein Geld.'],
    ['fr', 'Remboursez-moi, le colis est perdu.'],
    ['fr', 'Serait-il possible de recevoir la pièce manquante ?'],
    ['es', '¿Me lo cambian por una talla más?'],
    ['es', 'Sigo esperando el reembolso desde enero.'],
    ['it', 'Come faccio ad avere il rimborso?'],
    ['it', 'Rispeditemi il pezzo giusto, grazie.'],
    ['ja', '足りない部品を送ってください'],
    ['ja', '色違いでした。交換してもらえますか？'],
    ['zh-CN', '少了两颗螺丝，麻烦补发一下'],
    ['zh-CN', '到底什么时候发货'],
    ['zh-TW', '發票開錯了，請幫我重開'],
  ])('%s: %s', (language, text) => {
    expect(asks(language, text)).toBe(true);
  });

  test.each<[Language, string]>([
    ['en', 'I sent it back the same day.'],
    ['en', 'Not hard to fix this, just tighten the bolt.'],
    ['de', 'Zur Haltbarkeit kann ich noch nichts sagen.'],
    ['fr', 'Je ne peux pas dire grand-chose du goût.'],
    ['es', 'No puedo decir nada malo, va de maravilla.'],
    ['it', 'Posso dire che scalda bene.'],
    ['ja', '連絡したらすぐ送ってくださいました'],
    ['ja', '長くは持たないでしょう'],
    ['zh-CN', '快递员打电话让我下楼自己拿'],
    ['zh-CN', '给我发了一个红色的'],
  ])('does not: %s: %s', (language, text) => {
    expect(asks(language, text)).toBe(false);
  });
});

test.each<[Language, string]>([
  ['de', 'Was soll ich dazu schreiben? Schnelle Lieferung, gute Qualität. Bin zufrieden.'],
  ['it', 'Che dire? Perfetto.'],
  ['fr', 'Que demander de plus ? Je suis ravie.'],
  ['zh-CN', '还有什么可说的？很好'],
])('a question that nobody is to answer asks for nothing: %s: %s', (language, text) => {
  expect(judge(text, { language, rating: 5 }).asks).toBe(false);
});

describe('danger', () => {
  const isDanger = (language: Language, text: string) => judge(text, { language }).flags.includes('safety');

  test.each<[Language, string]>([
    ['en', 'The stool gave way under me and I broke my wrist.'],
    ['en', 'These pills gave me terrible heartburn.'],
    ['en', 'The charger melted its plug.'],
    ['en', 'The glass shattered in my hand while I was washing it.'],
    ['de', 'Akku hat sich aufgebläht.'],
    ['de', 'Nach dem Fisch lagen wir mit Durchfall im Bett.'],
    ['fr', "Le chargeur a fondu dans la nuit, j'ai eu peur du feu."],
    ['fr', 'Plaques rouges partout après la première application.'],
    ['es', 'La silla se rompió y caí: muñeca rota.'],
    ['es', 'Me salieron ronchas en el cuello.'],
    ['it', 'Mi sono tagliata un dito con il bordo.'],
    ['it', 'La batteria si è gonfiata.'],
    ['ja', '脚立の足が折れて転倒しました'],
    ['ja', 'バッテリーが膨らんできました'],
    ['zh-CN', '充电宝用了一周就鼓包了'],
    ['zh-CN', '边上有毛刺，把我的手划破了'],
    ['zh-TW', '吃完整家人上吐下瀉'],
    ['zh-TW', '瓦斯罐會漏氣，好可怕'],
    ['ja', 'CB缶をつけるとガス漏れします'],
  ])('%s: %s', (language, text) => {
    expect(isDanger(language, text)).toBe(true);
  });

  test.each<[Language, string]>([
    ['en', 'The ink bleeds through the page.'],
    ['en', 'Finding a spare part is a headache.'],
    ['en', 'The bottle exploded in transit, soap everywhere.'],
    ['de', 'Die Farbe erinnert an Krankenhaus.'],
    ['fr', 'Le son est étouffé.'],
    ['es', 'El cable se queda corto.'],
    ['it', 'Un azzurro da ospedale.'],
    ['ja', '箱が開いたまま届いたんやけど'],
    ['zh-CN', '亮得刺眼的橙色'],
    ['zh-CN', '发货速度爆好'],
    ['zh-CN', '包装做工垃圾到爆炸'],
    ['zh-CN', '用着没过敏'],
    ['zh-CN', '部分人会对线材过敏，我没有'],
    ['ja', 'いい品やけど高いわ'],
    ['ja', '切るたびに指が痛くなる。動きがかたい'],
    ['ja', '眼鏡のつるが突然割れた'],
    ['ja', '今週は体調不良で読めませんでしたが、良い本です'],
    ['ja', '手術後の固定用に購入。足が腫れているにも関わらず少し大きい'],
    ['en', 'I would rather swallow a capsule than this powder.'],
    ['en', 'Soft, great for kids who have allergies.'],
    ['it', 'Con altri rasoi avevo la pelle irritata, con questo no.'],
    ['fr', 'Mes rougeurs sont largement atténuées.'],
  ])('none: %s: %s', (language, text) => {
    expect(isDanger(language, text)).toBe(false);
  });
});

describe('a demand tied to the stars', () => {
  const isDemand = (language: Language, text: string) => judge(text, { language }).flags.includes('extortion');

  test.each<[Language, string]>([
    ['de', 'Geld zurück, sonst bewerte ich überall mit einem Stern.'],
    ['de', 'Für 20 Euro lösche ich die Bewertung.'],
    ['en', 'Money back, otherwise I will post bad reviews everywhere'],
    ['fr', 'Remboursez-moi, sinon je mets une étoile partout.'],
    ['es', 'Devuélvanme el dinero, si no pongo una estrella en todas partes.'],
    ['it', 'Rimborsatemi, altrimenti metto una stella ovunque.'],
    ['ja', '星1を変えてほしければ全額返金してください。'],
    ['ja', '評価を上げてほしいならクーポンください'],
    ['zh-CN', '赔我钱，不然我天天来追评'],
    ['zh-TW', '不退我五百就一直給負評，等著瞧'],
    ['zh-TW', '退我全額就改五星'],
  ])('%s: %s', (language, text) => {
    expect(isDemand(language, text)).toBe(true);
  });

  test.each<[Language, string]>([
    ['de', 'Fünf Sterne gibt es für die schnelle Lieferung.'],
    ['de', 'Wenn der Deckel passt, gibt es fünf Sterne.'],
    ['es', 'Pongo una estrella porque llegó roto.'],
    ['fr', 'Je mets 3 étoiles si on considère le prix.'],
    ['it', 'Gli darei 5 stelle piene se non fosse per il cavo corto.'],
    ['it', 'Metterò 5 stelle solo quando lo avrò provato bene.'],
    ['ja', '返金対応がとても早かったので星を5つに変えました'],
    ['zh-TW', '客服很快退錢給我，改五星'],
  ])('none: %s: %s', (language, text) => {
    expect(isDemand(language, text)).toBe(false);
  });
});
