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

describe('danger', () => {
  const isDanger = (language: Language, text: string) => judge(text, { language }).flags.includes('safety');

  test.each<[Language, string]>([
    ['en', 'The stool gave way under me and I broke my wrist.'],
    ['en', 'These pills gave me terrible heartburn.'],
    ['en', 'The charger melted its plug.'],
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
  ])('none: %s: %s', (language, text) => {
    expect(isDanger(language, text)).toBe(false);
  });
});
