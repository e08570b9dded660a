import { describe, expect, test } from 'vitest';
import { sureOnes } from '../../lib/classify/causes.ts';
import { type Cause, UNSURE_BELOW } from '../../lib/reviews/review.ts';
import { causesOf, judge } from './judge.ts';

const SHOWN: Record<Cause, [zh: string, ja: string, en: string]> = {
  defect: ['用了两天就坏了', '三日で壊れました', 'It stopped working after two days'],
  quality: ['做工太粗糙了', '縫製が雑で安っぽい', 'Very cheaply made and flimsy'],
  performance: ['噪音很大，一点效果都没有', '全然効果がありません', 'It makes no difference at all'],
  damaged: ['收到的时候杯子已经碎了', '届いたら割れていました', 'It arrived broken'],
  packaging: ['包装太简陋', '梱包が雑でした', 'Poor packaging, no bubble wrap'],
  late: ['发货太慢，等了半个月', '発送が遅くて困りました', 'It took three weeks to arrive'],
  courier: ['快递员把东西扔在门口', '配達員の態度が悪い', 'The driver left it in the rain'],
  'wrong-item': ['发错颜色了', '注文したものと違う商品が届きました', 'They sent the wrong size'],
  missing: ['少发了一个配件', '部品が足りません', 'Two screws were missing'],
  mismatch: ['实物与描述严重不符', '写真と全然違う', 'Not as described'],
  size: ['尺码偏小，穿不上', 'サイズが小さすぎて入らない', 'Way too small, runs small'],
  colour: ['色差太大', '色味が写真より暗い', 'The color is much darker than in the photo'],
  smell: ['一股刺鼻的塑料味', '薬品臭がきつい', 'It smells terrible, a strong chemical smell'],
  authenticity: ['绝对是假货', '偽物だと思います', 'This is a counterfeit'],
  price: ['刚买就降价了', '値段の割に高すぎる', 'Overpriced, waste of money'],
  service: ['客服爱理不理', '問い合わせても返信がない', 'Customer service was rude and ignored me'],
  refund: ['不给退货', '返品に応じてくれない', 'They refused to give me a refund'],
  usability: [
    '安装太麻烦，看不懂说明书',
    '説明書が分かりにくくて組み立てが大変',
    'Hard to assemble, the instructions are useless',
  ],
  livestream: [
    '主播说送赠品，结果没有',
    'ライブ配信で言っていた特典が入っていない',
    'The host on the live stream promised two, I got one',
  ],
  taste: ['太甜了，不好吃', '甘すぎて好みではない', 'It tastes awful, way too sweet'],
  external: ['是我自己拍错了', '自分の注文ミスです', 'My own fault, I ordered the wrong size by mistake'],
};

describe.each(Object.entries(SHOWN))('%s', (cause, [zh, ja, en]) => {
  test.each([
    ['zh', zh],
    ['ja', ja],
    ['en', en],
  ])('is found in %s', (_, text) => {
    const found = judge(text, { rating: 2 });
    expect(found.causes.map((finding) => finding.cause)).toContain(cause);
    expect(found.causes.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });
});

test('Taiwanese text in Traditional characters is read like Simplified', () => {
  expect(causesOf('出貨太慢，客服已讀不回', { rating: 1 })).toEqual(expect.arrayContaining(['late', 'service']));
});

describe('what is denied is no complaint', () => {
  test.each([
    ['没有色差，很喜欢', 'colour'],
    ['没有异味，穿着舒服', 'smell'],
    ['不是假货，放心买', 'authenticity'],
    ['破損もなく届きました', 'damaged'],
    ['においも気になりません', 'smell'],
    ['壊れていませんでした', 'defect'],
    ['No dents at all', 'damaged'],
    ['There was no strange smell', 'smell'],
    ['レビューが遅くなりました。良い商品です', 'late'],
    ['安くて助かりました', 'price'],
  ] as const)('%s', (text, cause) => {
    expect(causesOf(text, { rating: 5 })).not.toContain(cause);
  });
});

test('the same words undenied are a complaint', () => {
  expect(causesOf('色差很大', { rating: 2 })).toContain('colour');
  expect(causesOf('破損して届きました', { rating: 2 })).toContain('damaged');
  expect(causesOf('Big dents in it', { rating: 2 })).toContain('damaged');
});

test.each([
  ['别家的发货太慢，这家很快', 'late'],
  ['My last one stopped working, this one is great', 'defect'],
])('what is said of another shop or an earlier purchase stays there: %s', (text, cause) => {
  expect(causesOf(text, { rating: 5 })).not.toContain(cause);
});

test('what is only perhaps a complaint scores below the doubt line and still has its words', () => {
  const words = [
    '品質',
    'quality',
    'a bit thin',
    'stiff',
    'battery',
    'material',
    'price',
    'loose',
    '弱い',
    '包装',
    '价格',
  ];
  const texts = words.flatMap((word) => [word, `${word}, but ok`, `unfortunately the ${word}`, `残念ですが${word}`]);
  const judged = texts.flatMap((text) => [1, 2, 3, 4, null].map((rating) => judge(text, { rating })));
  const doubtful = judged.filter(({ causes }) => causes.length > 0 && sureOnes(causes).length === 0);
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { causes } of doubtful)
    expect(causes.every(({ score, evidence }) => score < UNSURE_BELOW && evidence.length > 0)).toBe(true);
});

const MORE: Record<Cause, [de: string, fr: string, es: string, it: string]> = {
  defect: [
    'Nach zwei Tagen kaputt',
    'En panne au bout de deux jours',
    'Dejo de funcionar a los dos días',
    'Dopo due giorni si è rotto',
  ],
  quality: [
    'Sehr billig verarbeitet',
    'Finitions bâclées, très mauvaise qualité',
    'Muy mala calidad, mal cosido',
    'Qualità pessima, cucito male',
  ],
  performance: [
    'Bringt überhaupt nichts, keine Wirkung',
    'Aucun effet, totalement inefficace',
    'No hace nada, sin ningún efecto',
    'Non serve a niente, nessun effetto',
  ],
  damaged: [
    'Kam zerbrochen an',
    'Le vase est arrivé brisé',
    'Llegó todo golpeado y rayado',
    'È arrivato ammaccato e graffiato',
  ],
  packaging: [
    'Schlecht verpackt, ohne Polsterung',
    "L'emballage était inexistant",
    'El embalaje venía roto y sin protección',
    "L'imballaggio era inesistente",
  ],
  late: [
    'Die Lieferung kam drei Wochen zu spät',
    'Livraison très en retard',
    'El envío llegó con mucho retraso',
    'Consegna in forte ritardo',
  ],
  courier: [
    'Der Paketbote hat nicht geklingelt',
    'Le livreur a laissé le colis sous la pluie',
    'El repartidor lo dejó en la calle',
    'Il corriere ha lasciato il pacco per strada',
  ],
  'wrong-item': [
    'Falsche Größe geliefert',
    "J'ai reçu la mauvaise taille au lieu du L",
    'Me enviaron otro modelo',
    'Mi hanno mandato il modello sbagliato',
  ],
  missing: ['Es fehlten zwei Schrauben', 'Il manque deux vis', 'Faltaban dos tornillos', 'Mancavano due viti'],
  mismatch: [
    'Entspricht nicht der Beschreibung',
    'Pas du tout conforme à la description',
    'No se corresponde con la descripción',
    'Non corrisponde alla descrizione',
  ],
  size: ['Fällt viel zu klein aus', 'Taille beaucoup trop petit', 'Me queda muy pequeña', 'Veste troppo piccolo'],
  colour: [
    'Die Farbe ist viel dunkler als auf dem Bild',
    'La couleur est plus foncée que sur la photo',
    'El color es más oscuro que en la foto',
    'Il colore è più scuro di quello in foto',
  ],
  smell: [
    'Stinkt extrem nach Chemie',
    'Odeur chimique insupportable',
    'Huele fatal a plástico',
    'Puzza tremendamente di plastica',
  ],
  authenticity: [
    'Das ist eine Fälschung',
    "C'est une contrefaçon",
    'Es una falsificación',
    'È un prodotto contraffatto',
  ],
  price: ['Völlig überteuert', 'Beaucoup trop cher', 'Demasiado caro', 'Troppo caro'],
  service: [
    'Der Kundenservice antwortet nicht',
    'Le service client ne répond jamais',
    'El vendedor no contesta',
    'Il venditore non risponde',
  ],
  refund: [
    'Die Erstattung wurde abgelehnt',
    'Ils refusent de me rembourser',
    'Se niegan a devolverme el dinero',
    'Non vogliono rimborsarmi',
  ],
  usability: [
    'Die Anleitung ist unverständlich',
    'La notice est incompréhensible',
    'Las instrucciones no se entienden',
    'Le istruzioni sono incomprensibili',
  ],
  livestream: [
    'Im Livestream wurde ein Geschenk versprochen',
    'Pendant le live on nous a promis un cadeau',
    'En el directo prometieron un regalo',
    'In diretta avevano promesso un omaggio',
  ],
  taste: ['Schmeckt scheußlich', 'Le goût est infect', 'Tiene un sabor horrible', 'Ha un sapore disgustoso'],
  external: [
    'Mein Fehler, aus Versehen falsch bestellt',
    'Erreur de ma part, commandé par erreur',
    'Culpa mía, me equivoqué',
    'Colpa mia, ho ordinato per sbaglio',
  ],
};

describe.each(Object.entries(MORE))('%s', (cause, texts) => {
  test.each((['de', 'fr', 'es', 'it'] as const).map((language, at) => [language, texts[at] ?? ''] as const))(
    'is found in %s',
    (language, text) => {
      expect(causesOf(text, { rating: 2, language })).toContain(cause);
    },
  );
});

describe('what is denied is no complaint in any language', () => {
  test.each([
    ['de', 'Keine Kratzer, riecht nicht unangenehm, alles super', ['damaged', 'smell']],
    ['fr', 'Aucune odeur, aucun défaut, je suis ravie', ['smell', 'defect']],
    ['es', 'Sin olor y sin ningún golpe, perfecto', ['smell', 'damaged']],
    ['it', 'Nessun graffio e nessun odore, perfetto', ['damaged', 'smell']],
  ] as const)('%s: %s', (language, text, causes) => {
    const found = causesOf(text, { rating: 5, language });
    for (const cause of causes) expect(found).not.toContain(cause);
  });
});

test('umlauts and accents may be written as they are, written out or left away', () => {
  for (const text of ['Viel zu groß', 'Viel zu gross', 'Viel zu gro\u00df'])
    expect(causesOf(text, { rating: 2, language: 'de' })).toContain('size');
  for (const text of ['Qualité médiocre', 'Qualite mediocre', 'Qualite\u0301 me\u0301diocre'])
    expect(causesOf(text, { rating: 2, language: 'fr' })).toContain('quality');
});

test('an indirect wish is a complaint', () => {
  expect(causesOf('もう少し早く発送していただけたら良かったです', { rating: 4 })).toContain('late');
  expect(causesOf('I wish it was longer', { rating: 4 })).toContain('size');
});

describe('goods that lasted', () => {
  test.each(['柔软合身，洗了五次也没变形。', '洗了三次没有起球，很满意', '用了半年也没坏', '穿了两年都没开线'])(
    '%s is no complaint',
    (text) => {
      expect(causesOf(text)).toEqual([]);
    },
  );
});
