/** Reviews nobody wrote: our own sentences, used where the folder of real reviews is missing and in everything that is committed. */

export interface InventedReview {
  stars: 1 | 2 | 3 | 4 | 5;
  title: string;
  text: string;
}

const row = (stars: InventedReview['stars'], title: string, text: string): InventedReview => ({ stars, title, text });

const en = [
  row(
    1,
    'Dead on day two',
    'It charged once, worked for an evening and then never switched on again. I want my money back.',
  ),
  row(
    2,
    'Arrived cracked',
    'The lid had a crack from edge to edge. The box was fine, so it must have been packed that way.',
  ),
  row(
    1,
    'Wrong colour, wrong size',
    'I ordered the large one in grey and got a small one in pink. Please send what I paid for.',
  ),
  row(
    3,
    'Good lamp, poor plug',
    'The light is warm and even. The plug gets hot after an hour though, which worries me a little.',
  ),
  row(2, 'Ten days late', 'It was meant for a birthday and turned up ten days after it. Nobody answered my message.'),
  row(4, 'Does the job', 'Easy to set up, and the battery lasts a week. I only wish the cable were longer.'),
  row(
    5,
    'Bought a second one',
    'Quiet, light and well made. My sister liked mine so much that I ordered another for her.',
  ),
  row(
    1,
    'Smells of chemicals',
    'After a week of airing it still smells like a paint shop. We had to put it on the balcony.',
  ),
  row(
    3,
    'Instructions missing',
    'No manual in the box, and the buttons are not labelled. It works once you have guessed your way in.',
  ),
  row(2, 'Not as pictured', 'The picture shows metal hinges. These are plastic, painted silver.'),
  row(
    1,
    'Is this genuine?',
    'The logo is printed crooked and the serial number is unknown to the maker. I think it is a copy.',
  ),
  row(
    5,
    'Lovely fabric',
    'Soft, true to size and the stitching is neat. It survived five washes without losing its shape.',
  ),
  row(4, 'Nice, but dear', 'I like it a lot. A week later it was a third cheaper, which stings.'),
  row(
    2,
    'Screws missing',
    'Two of the eight screws were not there.\nI found some in my toolbox, but that is not how it should be.',
  ),
  row(3, 'It is all right', 'Nothing wrong with it, nothing special either.'),
];

const de = [
  row(
    1,
    'Nach drei Tagen kaputt',
    'Das Gerät lief drei Tage, seitdem leuchtet nur noch die rote Lampe. Ich möchte mein Geld zurück.',
  ),
  row(2, 'Schlecht verpackt', 'Die Kanne lag lose im Karton, der Henkel war abgebrochen.'),
  row(
    1,
    'Falscher Artikel',
    'Bestellt war die schwarze Ausführung, bekommen habe ich eine weiße in der falschen Größe.',
  ),
  row(3, 'Gut, aber laut', 'Saugt ordentlich, ist aber so laut, dass die Katze auszieht.'),
  row(2, 'Kam viel zu spät', 'Versprochen waren zwei Tage, es wurden zwölf. Auf meine Nachfrage kam keine Antwort.'),
  row(4, 'Gutes Preis-Leistungs-Verhältnis', 'Macht, was es soll. Nur das Kabel dürfte länger sein.'),
  row(5, 'Sehr zufrieden', 'Sauber verarbeitet, leise und schön anzusehen. Ich würde es wieder kaufen.'),
  row(1, 'Riecht unangenehm', 'Auch nach einer Woche auf dem Balkon riecht der Stoff noch nach Chemie.'),
  row(3, 'Anleitung fehlt', 'Im Karton lag keine Anleitung. Mit etwas Probieren ging es dann doch.'),
  row(2, 'Sieht anders aus', 'Auf dem Bild sind die Füße aus Holz, geliefert wurde Kunststoff.'),
  row(1, 'Wohl eine Fälschung', 'Das Firmenzeichen ist schief und die Seriennummer kennt der Hersteller nicht.'),
  row(5, 'Passt perfekt', 'Größe stimmt, Stoff ist weich, auch nach mehreren Wäschen noch in Form.'),
  row(4, 'Schön, etwas teuer', 'Gefällt mir gut, war aber eine Woche später deutlich günstiger.'),
  row(2, 'Zwei Schrauben zu wenig', 'Zwei Schrauben fehlten.\nIch hatte zum Glück noch passende im Keller.'),
  row(3, 'In Ordnung', 'Nichts auszusetzen, aber auch nichts Besonderes.'),
];

const ja = [
  row(1, '二日で動かなくなりました', '最初の晩は使えましたが、翌日から電源が入りません。返金をお願いしたいです。'),
  row(
    2,
    '割れて届きました',
    'ふたに大きなひびが入っていました。箱はきれいだったので、詰める前から割れていたのだと思います。',
  ),
  row(1, '色もサイズも違う', 'グレーのLを注文したのに、ピンクのSが届きました。正しい品を送ってください。'),
  row(3, '明かりは良いのですが', 'やわらかい光で気に入っています。ただ一時間ほどでプラグが熱くなるのが心配です。'),
  row(2, '十日も遅れました', '誕生日に間に合うはずが、十日遅れて届きました。問い合わせにも返事がありません。'),
  row(4, '普段使いに十分', '組み立ては簡単で、電池も一週間もちます。もう少しコードが長ければ満点でした。'),
  row(5, '二つ目を買いました', '静かで軽く、作りも丁寧です。姉も欲しがったのでもう一つ注文しました。'),
  row(1, 'においがきつい', '一週間陰干ししても薬品のようなにおいが取れません。部屋では使えません。'),
  row(3, '説明書がありません', '箱に説明書が入っておらず、ボタンの意味が分かりませんでした。慣れれば使えます。'),
  row(2, '写真と違います', '写真では金具が金属なのに、届いたものは銀色に塗ったプラスチックでした。'),
  row(1, '本物でしょうか', 'ロゴの印刷が曲がっていて、製造番号もメーカーに登録がないそうです。'),
  row(5, '肌ざわりが良い', 'やわらかく、サイズもぴったりです。五回洗っても形が崩れません。'),
  row(4, '良い品ですが高め', '気に入っていますが、一週間後に三割も安くなっていて少し残念でした。'),
  row(2, 'ねじが足りない', 'ねじが二本足りませんでした。\n家にあったもので何とかしましたが、確認してほしいです。'),
  row(3, '普通です', '可もなく不可もなくという感じです。'),
];

const zh = [
  row(1, '用了两天就坏了', '第一天还能用，第二天就开不了机了，要求退款。'),
  row(2, '收到就是裂的', '盖子上有一道很长的裂缝，外箱是好的，应该是装箱前就坏了。'),
  row(1, '颜色尺码都不对', '我拍的是灰色大号，发来的是粉色小号，麻烦把对的补发给我。'),
  row(3, '灯光不错', '光线很柔和，就是插头用一个小时会发烫，有点担心。'),
  row(2, '晚到了十天', '本来是生日礼物，结果晚了十天才到，问客服也没人回。'),
  row(4, '日常够用', '安装简单，电池能撑一个星期，线再长一点就更好了。'),
  row(5, '又买了一个', '声音小，分量轻，做工也细。姐姐看了喜欢，又帮她下了一单。'),
  row(1, '味道太大', '晾了一个星期还是一股药水味，只能放在阳台上。'),
  row(3, '没有说明书', '盒子里没有说明书，按键也没有标，自己摸索了半天才会用。'),
  row(2, '和图片不一样', '图片上是金属件，收到的是刷了银漆的塑料。'),
  row(1, '怀疑不是正品', '标志印歪了，编号在官网也查不到。'),
  row(5, '料子很舒服', '柔软合身，走线整齐，洗了五次也没变形。'),
  row(4, '好是好，有点贵', '东西喜欢，可是一个星期后便宜了三成，心里不太舒服。'),
  row(2, '少了两颗螺丝', '少发了两颗螺丝。\n家里正好有，凑合装上了，希望以后检查仔细一点。'),
  row(3, '一般', '没什么毛病，也没什么亮点。'),
];

const fr = [
  row(1, 'En panne au bout de deux jours', "L'appareil ne s'allume plus depuis hier. Je souhaite être remboursé."),
  row(2, 'Colis abîmé', 'Le couvercle était fendu et le carton écrasé sur un côté.'),
  row(3, 'Correct', 'La lumière est agréable, mais la prise chauffe un peu.'),
  row(5, 'Très contente', "Silencieux, léger et bien fini. J'en ai commandé un second."),
];

const es = [
  row(1, 'Dejó de funcionar', 'A los dos días ya no encendía. Quiero que me devuelvan el dinero.'),
  row(2, 'Llegó tarde', 'Era un regalo y llegó diez días después de la fecha prometida.'),
  row(3, 'Normal', 'Cumple su función, pero el manual no venía en la caja.'),
  row(5, 'Muy contenta', 'Ligero, silencioso y bien acabado. He pedido otro para mi hermana.'),
];

const it = [
  row(1, 'Rotto dopo due giorni', 'Il secondo giorno non si accendeva più. Vorrei il rimborso.'),
  row(2, 'Colore sbagliato', 'Avevo ordinato il grigio ed è arrivato il rosa.'),
  row(3, 'Discreto', 'La luce è bella, ma la spina scalda un poco.'),
  row(5, 'Molto soddisfatta', 'Silenzioso, leggero e ben rifinito. Ne ho preso un altro.'),
];

/** By language of the text. */
export const INVENTED_REVIEWS: Record<'zh' | 'ja' | 'en' | 'de' | 'fr' | 'es' | 'it', InventedReview[]> = {
  zh,
  ja,
  en,
  de,
  fr,
  es,
  it,
};
