import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { type DetailLanguage, LIKES, PARTS, SYMPTOM_KEYS, type Symptom } from '../../lib/replies/details/detail.ts';
import { DETAIL_NAMES } from '../../lib/replies/details/names/index.ts';
import { DETAIL_PATTERNS } from '../../lib/replies/details/phrases/index.ts';
import { likesIn, partAt, symptomsIn } from '../../lib/replies/details/said.ts';
import { saidCauses } from '../../lib/replies/details/said-causes.ts';
import { PACKS } from '../../lib/replies/packs/index.ts';
import type { Wording, Wordings } from '../../lib/replies/packs/pack.ts';
import type { Cause, CauseFinding } from '../../lib/reviews/review.ts';
import { check } from '../../lib/rules/check.ts';
import { analysisOf, GLOSS_LANGUAGES, isRequired, requestOf, spanOf } from './request.ts';

const LANGUAGES = Object.keys(DETAIL_PATTERNS) as DetailLanguage[];
const NAMED = Object.keys(DETAIL_NAMES) as (keyof typeof DETAIL_NAMES)[];

const saidIn = (language: DetailLanguage, body: string): Symptom[] =>
  symptomsIn(requestOf({ review: { body } }).review, ['body'], DETAIL_PATTERNS[language]).map(({ key }) => key);
const likedIn = (language: DetailLanguage, body: string) =>
  likesIn(requestOf({ review: { body } }).review, ['body'], DETAIL_PATTERNS[language]).map(({ key }) => key);

describe('what a review says', () => {
  it.each<[DetailLanguage, string, Symptom]>([
    ['en', 'It quit working after nine days', 'stopped-working'],
    ['en', 'The parcel never arrived', 'never-arrived'],
    ['en', 'I ordered the red one and got the wrong color', 'wrong-colour'],
    ['en', 'Came with scratches all over it', 'arrived-scratched'],
    ['en', 'Reeks of glue', 'smells-chemical'],
    ['de', 'Der Akku lädt nicht mehr auf', 'not-charging'],
    ['de', 'Von zwei Lampen funktioniert 1 nicht mehr', 'stopped-working'],
    ['de', 'Es kam nie an, die Ware wurde nie geliefert', 'never-arrived'],
    ['de', 'Der Verkäufer antwortet nicht', 'no-answer'],
    ['fr', 'Elle ne s’allume plus depuis hier', 'stopped-working'],
    ['fr', 'Je n’ai jamais reçu le paquet', 'never-arrived'],
    ['fr', 'La couture s’est défaite tout de suite', 'seam-open'],
    ['es', 'Dejó de funcionar a la semana', 'stopped-working'],
    ['es', 'Me llegó con la tapa rota', 'arrived-broken'],
    ['es', 'Venía sin instrucciones', 'no-instructions'],
    ['it', 'Ha smesso di funzionare subito', 'stopped-working'],
    ['it', 'Il pacco non è arrivato', 'never-arrived'],
    ['it', 'Si è rotta la prima volta', 'broke'],
    ['en', 'The wheels won’t work on my dishwasher', 'incompatible'],
    ['de', 'Der Becher hält nicht dicht', 'leaks'],
    ['fr', 'Le fil a tenu deux semaines', 'not-lasting'],
    ['fr', 'Je l’attends toujours', 'never-arrived'],
    ['es', 'Todavía no me han abonado el importe', 'no-refund'],
    ['es', 'Pedí la L y me enviaron la S', 'wrong-size'],
    ['en', 'It doesn’t work anymore', 'stopped-working'],
    ['en', 'Only 2 bottles, it was supposed to be 6', 'too-few'],
    ['en', 'The panel was impossible to mount', 'hard-to-install'],
    ['en', 'Arrived busted at one edge', 'arrived-broken'],
    ['de', 'Die Ware kam nicht', 'never-arrived'],
    ['de', 'Das Päckchen kam mit großer Verspätung', 'waited-long'],
    ['de', 'Die Erstattung ist nicht erfolgt', 'no-refund'],
    ['de', 'Am Bund etwas knapp', 'too-tight'],
    ['de', 'Nach zwei Wochen kaputt', 'broke'],
    ['fr', 'Le bidon n’est pas du tout étanche', 'leaks'],
    ['fr', 'Il manque deux vis dans le sachet', 'part-missing'],
    ['fr', 'Après un lavage, les serviettes sont devenues minuscules', 'badly-washed'],
    ['es', 'Ha venido sin el cable', 'part-missing'],
    ['it', 'La sedia si è rotta dopo un mese', 'broke'],
    ['it', 'La seduta è scomoda', 'uncomfortable'],
    ['en', 'Two tiles are scratched', 'arrived-scratched'],
    ['en', 'It is the wrong part for my mower', 'incompatible'],
    ['en', 'The bag came crushed', 'arrived-broken'],
    ['de', 'Nur die Hülle (Karton) war beschädigt', 'box-damaged'],
    ['en', 'The knob was damaged from the moment I opened it', 'arrived-broken'],
    ['en', 'I messaged the seller three times', 'no-answer'],
    ['en', 'On my case it falls off all day', 'not-holding'],
    ['en', 'The kettle has a leak near the spout', 'leaks'],
    ['en', 'A month later still no replacement', 'no-answer'],
    ['en', 'I received a bread knife instead of the scissors', 'wrong-item'],
    ['en', 'Only 4 bowls were delivered', 'too-few'],
    ['en', 'They dont stay on my ears', 'not-holding'],
    ['en', 'The plums are all squashed', 'arrived-broken'],
    ['en', 'The oil does nothing for my beard', 'no-effect'],
    ['en', 'Both pairs fit completely different', 'poor-fit'],
    ['de', 'Ich habe nur die halbe Menge bekommen', 'too-few'],
    ['de', 'Er wollte sich melden, bis heute ist nichts geschehen', 'no-answer'],
    ['de', 'Leider gab es eine lange Verspätung', 'waited-long'],
    ['de', 'Die Lieferung kam nicht pünktlich', 'waited-long'],
    ['de', 'Sie schmecken leicht nach Metall', 'flavour'],
    ['en', 'I did not get a response to my question', 'no-answer'],
    ['en', 'It said 50 tags, I only received 27', 'too-few'],
    ['de', 'Bis heute kein Geld zurück bekommen', 'no-refund'],
    ['de', 'Die Ladeschale hat einen Wackelkontakt', 'not-working'],
    ['de', 'Der Artikel ist überhaupt nicht gekommen', 'never-arrived'],
    ['de', 'Die Kerze hat stark nach Gummi gerochen', 'smells-chemical'],
    ['de', 'Ist defekt bei mir eingetroffen', 'arrived-broken'],
    ['de', 'Hat nicht so lange gehalten', 'not-lasting'],
    ['de', 'Die Creme wirkte, aber die Wirkung war sehr schwach', 'no-effect'],
    ['de', 'Das Gerät funktioniert nur stellenweise', 'not-working'],
    ['de', 'Das ist eine falsche Produktinformation', 'not-as-described'],
    ['en', 'I got the wrong size and color', 'wrong-item'],
    ['en', 'It will also shut down in the middle of a song', 'not-working'],
    ['en', 'Gel leaked out of two pads within a week', 'leaks'],
  ])('%s: “%s” is heard', (language, body, symptom) => {
    expect(saidIn(language, body)).toContain(symptom);
  });

  it.each<[DetailLanguage, string, Symptom]>([
    ['en', 'Not broken, not late, all fine', 'broke'],
    ['en', 'They sent the wrong color and the wrong size', 'wrong-colour'],
    ['en', 'They sent the wrong color and the wrong size', 'wrong-size'],
    ['en', 'Gel leaked out of two pads within a week', 'arrived-leaking'],
    ['de', 'Das ist keine WLAN Kamera', 'no-connection'],
    ['en', 'On my case it falls off all day', 'part-off'],
    ['en', 'Tried the petite version but found it too short', 'too-short'],
    ['en', 'In the forum they say it is a known issue', 'not-as-described'],
    ['en', 'The smell is not that strong', 'flimsy'],
    ['en', 'I have a little wide foot', 'too-large'],
    ['en', 'Clean it often unless you want a moldy smell', 'smells'],
    ['en', 'Not at all like the musty, smokey scent of old', 'smells'],
    ['en', 'Half of the time it does nothing', 'no-effect'],
    ['en', 'It is the wrong part for my mower', 'wrong-item'],
    ['en', 'One leg was missing a screw', 'too-few'],
    ['en', 'I dropped my phone and the glass cracked', 'broke'],
    ['en', 'A great idea that comes up a little short', 'too-short'],
    ['en', 'The sleeves were pilling when I got it', 'badly-washed'],
    ['en', 'We filed a claim for a defective unit', 'not-working'],
    ['de', 'Mir hat ein richtiger Boden gefehlt', 'part-missing'],
    ['de', 'Kein Teil hatte Kratzer, keine Kratzer Dellen', 'arrived-dented'],
    ['de', 'Dafür gibt es statt 5 nur 3 Sterne', 'too-few'],
    ['de', 'Die Kappe geht so nicht verloren', 'not-working'],
    ['de', 'Das heißt falsche Produkt Information', 'wrong-item'],
    ['de', 'Größere Geldbeutel passen nicht hinein', 'poor-fit'],
    ['de', 'Die Farben entsprechen nicht der Realität', 'not-as-described'],
    ['de', 'Die Windeln halten nicht 12 Stunden trocken', 'not-holding'],
    ['de', 'Ich habe nie eine Reaktion bekommen', 'never-arrived'],
    ['en', 'One bottle was broken', 'box-open'],
    ['de', 'Die Verpackung war beschädigt', 'arrived-broken'],
    ['en', 'My old one broke', 'broke'],
    ['en', 'Not what it is cracked up to be', 'broke'],
    ['en', 'Would it have broken anyway?', 'broke'],
    ['de', 'So eine Verspätung, das geht gar nicht', 'not-working'],
    ['de', 'Meine interne Karte hat einen schlechten Ton', 'poor-sound'],
    ['de', 'So gebaut, dass es nicht gleich kaputt geht', 'broke'],
    ['de', 'Es kommt nur eine sehr kleine Menge heraus', 'too-small'],
    ['fr', 'La coque ne glisse pas', 'not-holding'],
    ['fr', 'Je n’ai pas reçu le format demandé', 'never-arrived'],
    ['es', 'Quita bastante ruido', 'noisy'],
    ['es', 'Es muy potente', 'too-weak'],
    ['es', 'Está a la mitad de precio en otra tienda', 'too-few'],
    ['it', 'Un enorme numero di pagine', 'too-large'],
    ['it', 'C’è qualcosa che non va nel prezzo', 'not-working'],
    ['it', 'Manca la sostanza', 'part-missing'],
    ['it', 'Non mi va giù che costi tanto', 'not-working'],
    ['de', 'Die Hülle ist durchsichtig', 'too-thin'],
    ['en', 'The cut didn’t work for me', 'not-working'],
    ['de', 'Nach drei Jahren noch nicht kaputt', 'broke'],
    ['de', 'Ich habe sehr dünne Beine', 'too-thin'],
    ['de', 'Als ich die Verpackung geöffnet habe, war alles da', 'box-open'],
    ['de', 'Die Rückgabefrist ist abgelaufen', 'doubts'],
    ['fr', 'Pas cassé malgré les chutes', 'broke'],
    ['fr', 'Je n’ai pas reçu les bonnes vis', 'never-arrived'],
    ['fr', 'De beaux faux cils', 'doubts'],
    ['es', 'El mando no llega ni al jardín', 'never-arrived'],
    ['es', 'Está muy bien para lo que vale', 'too-dear'],
    ['de', 'Das Display reagiert nicht auf Berührung', 'no-answer'],
    ['es', 'La pantalla no responde al tacto', 'no-answer'],
    ['it', 'Certe volte Alba non risponde alle domande', 'no-answer'],
    ['it', 'Non è arrivato nei tempi', 'never-arrived'],
    ['de', 'Ist leider nicht rechtzeitig angekommen', 'never-arrived'],
    ['it', 'Mi lascia graffi sulla pelle', 'arrived-scratched'],
    ['it', 'Non si è rotto nemmeno cadendo', 'broke'],
    ['en', 'I nearly broke it while fitting it', 'broke'],
    ['en', 'I picked the wrong flavor', 'wrong-item'],
    ['en', 'Meant to take out a rusted bolt', 'rusts'],
    ['en', 'I was missing my old kettle', 'part-missing'],
    ['en', 'The colors didn’t show up well', 'never-arrived'],
    ['en', 'Even when tied very tight it opens', 'too-tight'],
    ['de', 'Sie ist nicht sonderlich bequem, da die Lehne drückt', 'never-arrived'],
    ['de', 'Ich habe nicht einmal eine Antwort erhalten', 'never-arrived'],
    ['de', 'Null Sterne ging leider nicht', 'not-working'],
    ['de', 'Das Blech hält die Größe nicht', 'not-lasting'],
    ['de', 'Zumindest stinkt es nicht', 'smells'],
    ['de', 'Läuft sehr leise', 'poor-sound'],
    ['de', 'Die Haltbarkeit ist zu kurz', 'too-short'],
    ['de', 'Der Teppich fusselt', 'badly-washed'],
    ['de', 'Wer billig kauft, kauft zweimal', 'cheap'],
    ['fr', 'Ce problème n’est pas arrivé pendant le transport', 'never-arrived'],
    ['fr', 'Les draps sont froissés', 'arrived-dented'],
    ['fr', 'Ça ne fonctionne pas mal', 'not-working'],
    ['fr', 'Ne tient pas sous l’eau', 'not-lasting'],
    ['fr', 'Je mets cette mauvaise note à regret', 'poor-quality'],
    ['fr', 'On va pas se plaindre', 'poor-fit'],
    ['fr', 'Côté puissance, c’est un peu juste', 'too-tight'],
    ['fr', 'La cire coule', 'leaks'],
    ['es', 'Vienen las bolas chafadas', 'badly-washed'],
    ['es', 'Me hacía falta uno', 'part-missing'],
    ['es', 'No es un álbum para guardar fotos', 'not-as-pictured'],
    ['es', 'Los agujeros son correctos', 'torn'],
    ['es', 'Siguiendo las instrucciones no se tarda nada', 'unclear-instructions'],
    ['it', 'Mi ha graffiato il pavimento', 'arrived-scratched'],
    ['it', 'Una gran perdita di tempo', 'leaks'],
    ['it', 'L’iPhone ricondizionato va benissimo', 'doubts'],
    ['it', 'Taglia bene e non irrita', 'poor-fit'],
    ['it', 'La qualità non è scarsa', 'poor-quality'],
    ['it', 'Spedizione lievemente in ritardo', 'waited-long'],
    ['it', 'Ho schiacciato tutti i tasti', 'arrived-dented'],
    ['en', 'A bra with no support', 'poor-service'],
    ['en', 'It broke right after the warranty expired', 'doubts'],
    ['en', 'Not worth it to return', 'too-dear'],
    ['de', 'Die Farbe ist zu dunkel', 'light-weak'],
    ['de', 'Die Anleitung wird in deutscher Sprache nicht mit geliefert', 'never-arrived'],
    ['fr', 'Ça ne m’était jamais arrivé', 'never-arrived'],
    ['fr', 'L’article n’est pas arrivé dans le délai prévu', 'never-arrived'],
    ['fr', 'Ne correspond pas aux normes de l’école', 'not-as-described'],
    ['fr', 'Ne convient pas aux zones courbes', 'poor-fit'],
    ['es', 'Lo hemos usado una vez', 'doubts'],
    ['es', 'Por ese precio no se puede pedir más', 'too-dear'],
    ['it', 'Unico difetto, le altezze dei ripiani', 'not-working'],
    ['it', 'Per un taglio più corto va bene', 'too-short'],
    ['it', 'Durante la carica non funziona', 'not-working'],
    ['en', 'It came in a flimsy box', 'flimsy'],
    ['de', 'Ich habe immer noch nicht mein Geld zurück bekommen', 'never-arrived'],
    ['it', 'Non si sente nessun profumo', 'poor-sound'],
    ['de', 'Der Riemen muss erst eingelaufen werden', 'badly-washed'],
    ['en', 'It had a very small piece of paper with it', 'too-small'],
    ['en', 'They are pretty cheap, so I will buy them again', 'cheap'],
    ['en', 'There is a very loud and constant static', 'noisy'],
    ['es', 'No ha llegado a la dirección indicada, lo tiene un vecino', 'never-arrived'],
    ['en', 'Is two years too short a life', 'too-short'],
    ['en', 'I feel I am missing the experience of the old shoe', 'part-missing'],
    ['en', 'The remote works, no connection issues', 'no-connection'],
    ['de', 'Gute Qualität, jedoch nicht für mein Gerät', 'poor-quality'],
    ['de', 'Ich hatte schon mal einen ähnlichen Stecker, der den Geist aufgegeben hat', 'stopped-working'],
    ['fr', 'Il manque du doré par endroits', 'part-missing'],
    ['es', 'La letra queda torcida', 'arrived-dented'],
    ['es', 'Casi no suelta tinta, poca duración', 'battery-short'],
    ['it', 'Dopo una settimana ho smesso di usarlo', 'stopped-working'],
    ['it', 'Bisogna alzare la voce, cosa scomoda di notte', 'uncomfortable'],
    ['en', 'The price makes it feel like a cheap knockoff', 'doubts'],
    ['de', 'Der Kleber hält nicht sehr lange', 'not-holding'],
    ['de', 'Ist etwas kleiner ausgefallen', 'stopped-working'],
    ['es', 'Me mandaron otra nueva enseguida', 'wrong-item'],
    ['es', 'Llegó sin problemas', 'part-missing'],
    ['it', 'Non dura come promesso il freddo', 'not-lasting'],
    ['it', 'Credevo fosse più economica, invece è troppo cara', 'too-dear'],
    ['it', 'Il software è instabile', 'flimsy'],
  ])('%s: “%s” is not taken for %s', (language, body, symptom) => {
    expect(saidIn(language, body)).not.toContain(symptom);
  });

  it.each([
    ['en', 'Easy to use and the sound is great', 'easy-use'],
    ['de', 'Schnelle Lieferung, sieht gut aus', 'fast-delivery'],
    ['fr', 'Très bon rapport qualité-prix', 'value'],
    ['es', 'Es muy cómodo de llevar', 'comfort'],
    ['it', 'Il tessuto è morbido', 'fabric'],
    ['de', 'Gut verarbeitet', 'finish'],
    ['fr', 'Très bon produit', 'product'],
    ['it', 'Ottimo prodotto', 'product'],
    ['es', 'A mi sobrina le encantó', 'loved'],
    ['en', 'Very easy to install', 'easy-install'],
  ] as const)('%s: “%s” pleases', (language, body, like) => {
    expect(likedIn(language, body)).toContain(like);
  });

  it.each([
    ['en', 'One would think it should be more durable', 'sturdy'],
    ['en', 'My daughter loves it', 'gift'],
    ['en', 'Wonderful support for my arches', 'service'],
    ['de', 'Lässt sich sehr schön aufteilen', 'looks'],
    ['de', 'Das könnte stabiler sein', 'sturdy'],
    ['de', 'Macht einen schönen Schnitt', 'looks'],
    ['fr', 'Très bon produit', 'looks'],
    ['fr', 'Agréable à porter', 'easy-use'],
    ['es', 'Encontré otros a mejor precio', 'value'],
    ['it', 'Ottimo prodotto', 'looks'],
    ['it', 'Una bella scoperta', 'looks'],
    ['it', 'Ottimo acquisto', 'value'],
    ['it', 'Poco funzionale', 'practical'],
    ['en', 'It doesn’t feel that comfortable', 'comfort'],
    ['en', 'The strap no longer looks nice', 'looks'],
    ['en', 'It was working great last week', 'works'],
    ['en', 'When it decides to work it’s great', 'works'],
    ['en', 'It makes my hair so soft', 'fabric'],
    ['en', 'Delivery as expected', 'as-described'],
    ['en', 'The tent is very helpful in the rain', 'service'],
    ['de', 'Das Material fühlt sich dünn an', 'fabric'],
    ['de', 'Es hat eine schöne Größe', 'looks'],
    ['de', 'Ich habe ein hochwertiges Rad auf dem Träger', 'quality'],
    ['de', 'Keine gute Wahl, wenn Sie klare Aufnahmen wollen', 'picture'],
    ['en', 'Look elsewhere if you want great quality', 'quality'],
    ['de', 'Tolle Bilder, das Buch liest sich schön', 'picture'],
    ['de', 'Der Klang ist nicht super gut', 'sound'],
    ['it', 'Nota positiva: all’arrivo era perfetto', 'fast-delivery'],
    ['es', 'Los panecillos salieron calentitos', 'comfort'],
    ['it', 'Appena arrivato ho subito iniziato a montarlo', 'fast-delivery'],
  ] as const)('%s: “%s” is no praise of %s', (language, body, like) => {
    expect(likedIn(language, body)).not.toContain(like);
  });

  it('names a part only when there is one', () => {
    const at = (body: string) => partAt(requestOf({ review: { body } }).review, spanOf(body, body), DETAIL_PATTERNS.en);
    expect(at('the zipper is stuck')).toBe('zip');
    expect(at('the zipper and the strap')).toBeNull();
    expect(at('it is stuck')).toBeNull();
    // Sound comes from the speaker, whatever it is called after.
    expect(at('the bluetooth speaker is scratched')).toBe('speaker');
    // What something lies in is not what is wrong.
    expect(at('one of the glasses in the bags was broken')).toBeNull();
  });

  it('takes no longer for a long text without a full stop', () => {
    const body = 'it is very very '.repeat(8_000);
    const from = performance.now();
    for (const language of LANGUAGES) saidIn(language, body);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});

describe('what a reply names of it', () => {
  const finding = (body: string, words: string, cause: Cause, score = 0.9): CauseFinding => ({
    cause,
    score,
    evidence: [spanOf(body, words)],
  });
  const named = (body: string, findings: CauseFinding[], change = {}) =>
    saidCauses(
      {
        review: requestOf({ review: { body, rating: 1 } }).review,
        analysis: analysisOf({ sentiment: 'negative', severity: 2, ...change }),
      },
      findings,
      ['body'],
    )?.map(({ cause, symptom }) => `${cause}:${symptom ?? ''}`);

  it('is what the sentence says, whatever the finding is called', () => {
    const body = 'The lid arrived cracked. The rest is fine.';
    expect(named(body, [finding(body, 'cracked', 'quality')])).toEqual(['damaged:arrived-broken']);
  });

  it('is nothing particular where the sentence says nothing known', () => {
    const body = 'Nothing about this was as one would think.';
    expect(named(body, [finding(body, 'Nothing about this', 'courier')])).toEqual([]);
    expect(named(body, [finding(body, 'Nothing about this', 'quality')])).toEqual(['quality:']);
  });

  it('is said by an unhappy buyer even where it was hardly found, but not by a happy one', () => {
    const body = 'It never arrived.';
    const faint = [{ ...finding(body, body, 'late'), score: 0.2 }];
    expect(named(body, faint)).toEqual(['courier:never-arrived']);
    expect(named(body, faint, { sentiment: 'positive', severity: 0 })).toEqual([]);
  });

  it('is also what was plainly said beside it, by an unhappy buyer', () => {
    const body = 'It took three weeks. The parcel came and two bottles were missing.';
    const late = finding(body, 'took three weeks', 'late');
    expect(named(body, [late])).toEqual(['missing:part-missing', 'late:waited-long']);
    expect(named(body, [late], { sentiment: 'mixed', severity: 0 })).toEqual(['late:waited-long']);
  });

  it('is no word of another kind than all that was found', () => {
    const body = 'The bolt had rusted. They want postage from me.';
    expect(named(body, [finding(body, 'They want postage', 'refund')])).toEqual([]);
  });

  it('is no word that nothing found speaks for', () => {
    const body = 'The bolt had rusted.';
    expect(named(body, [])).toEqual([]);
    const faint = (cause: Cause, score: number) => ({ ...finding(body, body, cause), score });
    expect(named(body, [faint('refund', 0.2)])).toEqual([]);
    expect(named(body, [faint('quality', 0.2)])).toEqual(['defect:rusts']);
    const used = 'A pen is missing.';
    expect(
      named(used, [{ ...finding(used, used, 'missing'), score: 0.6 }], { severity: 0, sentiment: 'mixed' }),
    ).toEqual([]);
  });

  it('is the worst first and not the same thing twice', () => {
    const body = 'It smells of plastic. The box was crushed. It broke. It stopped working after a week.';
    const all = ['smells of plastic', 'box was crushed', 'broke', 'stopped working'];
    const causes: Cause[] = ['smell', 'packaging', 'defect', 'defect'];
    const findings = all.map((words, at) => finding(body, words, causes[at] ?? 'defect'));
    expect(named(body, findings)).toEqual(['defect:broke', 'smell:smells-chemical']);
  });

  it('is no price of the goods where the delivery costs too much', () => {
    const body = 'The shipping is far too expensive.';
    expect(named(body, [finding(body, 'far too expensive', 'price')])).toEqual([]);
    const goods = 'The shipping is quick, the mug is far too expensive.';
    expect(named(goods, [finding(goods, 'far too expensive', 'price')])).toEqual(['price:too-dear']);
  });

  it('blames the box for what the box had', () => {
    const body = 'The box was crushed and torn.';
    expect(named(body, [finding(body, 'torn', 'defect')])).toEqual(['packaging:box-damaged']);
    expect(named(body, [finding(body, 'crushed', 'packaging')])).toEqual(['packaging:box-damaged']);
  });
});

describe('the words for details', () => {
  const framesOf = (language: DetailLanguage): [string, Wordings][] => Object.entries(PACKS[language].details ?? {});
  const wordings = (language: DetailLanguage): readonly Wording[] =>
    framesOf(language).flatMap(([, list]) => [...list]);

  it('exist for every key in every language of replies and glosses', () => {
    for (const language of NAMED) {
      const { symptoms, parts, likes } = DETAIL_NAMES[language];
      expect(Object.keys(symptoms).sort()).toEqual([...SYMPTOM_KEYS].sort());
      expect(Object.keys(parts).sort()).toEqual([...PARTS].sort());
      expect(Object.keys(likes).sort()).toEqual([...LIKES].sort());
      for (const table of [symptoms, parts, likes]) {
        const words = Object.values(table);
        // A gloss may say one thing for two: Japanese has no plural.
        if (language !== 'ja') expect(new Set(words).size, language).toBe(words.length);
        for (const word of words) expect(word.trim()).toBe(word);
      }
    }
  });

  it('stand after their conjunction without an elision missing', () => {
    for (const table of [DETAIL_NAMES.fr.symptoms, DETAIL_NAMES.fr.likes]) {
      for (const clause of Object.values(table)) expect(clause).not.toMatch(/^(?:[aeiouyéèêh]|un[e ])/i);
    }
  });

  it('address the buyer politely', () => {
    for (const clause of Object.values(DETAIL_NAMES.de.symptoms))
      expect(clause).not.toMatch(/(?<!\p{L})(?:du|dir|dein|ihr|ihre)(?!\p{L})/u);
    for (const clause of Object.values(DETAIL_NAMES.fr.symptoms))
      expect(clause).not.toMatch(/(?<!\p{L})(?:tu|te|ton|ta)(?!\p{L})/u);
    for (const clause of Object.values(DETAIL_NAMES.it.symptoms))
      expect(clause).not.toMatch(/(?<!\p{L})(?:tuo|tua|ti)(?!\p{L})/u);
  });

  it('have three frames each, with the same holes and the gloss of the English one', () => {
    for (const language of LANGUAGES) {
      expect(framesOf(language)).toHaveLength(6);
      for (const [role, list] of framesOf(language)) {
        expect(list.length, `${language}.${role}`).toBeGreaterThanOrEqual(3);
        expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
      }
      for (const { text, gloss } of wordings(language)) {
        const holes = (of: string) => (of.toLowerCase().match(/\{\w+\}/g) ?? []).sort();
        for (const glossLanguage of GLOSS_LANGUAGES) expect(holes(gloss[glossLanguage]), text).toEqual(holes(text));
      }
    }
  });

  it('break no rule in any frame', () => {
    for (const language of LANGUAGES) {
      const { symptoms, likes, parts } = DETAIL_NAMES[language];
      const words: Record<string, string[]> = {
        symptom: Object.values(symptoms),
        second: Object.values(symptoms),
        like: Object.values(likes),
        part: Object.values(parts),
      };
      for (const [, frames] of framesOf(language)) {
        for (const [at, { text }] of frames.entries()) {
          const [, hole = ''] = /\{(symptom|second|like|part)\}/.exec(text) ?? [];
          // Every word in the first frame, one in the others: a rule looks at words, not at their order.
          for (const word of (words[hole] ?? []).slice(0, at === 0 ? undefined : 1)) {
            const said = text.replace(`{${hole}}`, word).replace(/\{[Ss]orry\}/, PACKS[language].names.sorry[1]);
            const found = check({
              platform: 'amazon',
              channel: 'feedback-reply',
              kind: 'seller-feedback',
              language,
              text: said,
            });
            expect(
              found.filter(({ level }) => level === 'block'),
              said,
            ).toEqual([]);
          }
        }
      }
    }
  });
});

describe('a reply with details', () => {
  const replyTo = (language: DetailLanguage, body: string, cause: Cause, words: string, change = {}) =>
    compose(
      requestOf({
        language,
        channel: 'buyer-message',
        review: { body, rating: 2 },
        analysis: {
          sentiment: 'negative',
          severity: 2,
          causes: [{ cause, score: 0.9, evidence: [spanOf(body, words)] }],
          ...change,
        },
      }),
    );

  it('says in its own words what went wrong and which part it is about', () => {
    const body = 'Der Reißverschluss ist kaputt gegangen.';
    const { text, segments } = replyTo('de', body, 'defect', 'Reißverschluss ist kaputt gegangen');
    expect(text).toContain('der Artikel kaputtgegangen ist');
    expect(text).toMatch(/zum Reißverschluss/);
    expect(segments.map(({ gloss }) => gloss).join('')).toContain('the item broke');
    expect(segments.map(({ gloss }) => gloss).join('')).toContain('the zipper');
    expect(text).not.toMatch(/[„“]/);
  });

  it('offers nothing to be sent once it was sent back, but does not leave who waits for the money', () => {
    const back = 'The strap broke, so I returned it.';
    expect(replyTo('en', back, 'defect', 'strap broke').blanks.filter(isRequired)).toEqual([]);
    const waiting = 'I returned it weeks ago and still no refund.';
    expect(replyTo('en', waiting, 'refund', 'still no refund').blanks.filter(isRequired)).toHaveLength(1);
  });

  it('does not praise and regret the same thing', () => {
    const body = 'Great price. For what it does it is far too expensive.';
    const { text } = compose(
      requestOf({
        review: { body, rating: 3 },
        analysis: {
          sentiment: 'mixed',
          severity: 1,
          praise: [spanOf(body, 'Great price')],
          causes: [{ cause: 'price', score: 0.9, evidence: [spanOf(body, 'far too expensive')] }],
        },
      }),
    );
    expect(text).toContain('the price seems too high to you');
    expect(text).not.toContain('value for money');
  });

  it('thanks for what was named and does not pass over the rest', () => {
    const body = 'Looks great, but I had imagined the whole thing otherwise.';
    const mixed = compose(
      requestOf({
        review: { body, rating: 4 },
        analysis: { sentiment: 'mixed', severity: 1, praise: [spanOf(body, 'Looks great')] },
      }),
    );
    expect(mixed.text).toContain('you like the look');
    expect(mixed.situation).toBe('mixed');
    // What displeased could not be made out: nobody is told to have said it.
    expect(PACKS.en.bodies.neutral.some(({ text }) => mixed.text.includes(text))).toBe(true);
  });

  it('regrets what three stars turn to, and a danger that is held against the item', () => {
    const regrets = (body: string, rating: number, analysis = {}) => {
      const { text } = compose(requestOf({ review: { body, rating }, analysis: { severity: 0, ...analysis } }));
      return text.includes('sorry');
    };
    const mixed = { sentiment: 'mixed' } as const;
    expect(regrets('Nice pillow, but not the one for me.', 3, mixed)).toBe(true);
    expect(regrets('I really wanted to like this pillow.', 3, mixed)).toBe(true);
    expect(regrets('A pillow like any other.', 3, mixed)).toBe(false);
    expect(regrets('Nice pillow, but not the one for me.', 4, mixed)).toBe(false);
    const danger = { sentiment: 'positive', flags: ['safety'] } as const;
    expect(regrets('Keeps the dust out. But the rim could cut you.', 4, danger)).toBe(true);
    expect(regrets('Keeps sparks out, which could burn you.', 4, danger)).toBe(false);
  });

  it('does not speak of good and bad where only the bad was told', () => {
    const body = 'The parcel took three weeks.';
    const { text, situation } = compose(
      requestOf({ review: { body, rating: 4 }, analysis: { sentiment: 'positive', severity: 0 } }),
    );
    expect(situation).toBe('mixed:late');
    expect(text).toContain('you had to wait so long');
    for (const { text: fair } of PACKS.en.bodies.mixed) expect(text).not.toContain(fair);
  });

  it('does not praise the looks of what is read', () => {
    const at = (body: string) =>
      compose(requestOf({ review: { body, rating: 5 }, analysis: { sentiment: 'positive' } })).text;
    expect(at('A beautiful scarf.')).toContain('you like the look');
    expect(at('A beautiful book.')).not.toContain('you like the look');
  });

  it('shows a way to the shop to whoever has sent it back', () => {
    const { text } = compose(
      requestOf({
        review: { body: 'Nothing about it was as one would think. I sent it back.', rating: 1 },
        analysis: { sentiment: 'negative', severity: 2 },
      }),
    );
    expect(text).toContain('“Contact seller”');
  });

  it('answers a question as a question', () => {
    const ask = { body: 'Does the lid leak when it is turned?', rating: null };
    const analysis = { sentiment: 'negative', severity: 2 } as const;
    expect(compose(requestOf({ review: ask, analysis })).situation).toBe('question');
  });

  it('takes nobody for asking who asks nothing', () => {
    const at = (body: string) =>
      compose(requestOf({ review: { body, rating: 3 }, analysis: { sentiment: 'neutral', asks: true } })).situation;
    expect(at('Good fit but sweaty')).not.toBe('question');
    expect(at('Could you tell me which size to take')).toBe('question');
  });

  it('does not thank for kind words where there are none', () => {
    for (let variant = 0; variant < 6; variant += 1) {
      const asked = requestOf({
        channel: 'buyer-message',
        review: { body: 'Bought for the shed', rating: 4 },
        analysis: { sentiment: 'positive' },
        request: { variant },
      });
      expect(compose(asked).text).not.toMatch(/kind words/);
    }
  });
});

describe('the tone of the European packs', () => {
  it('chooses among warm and formal wordings and still varies', () => {
    for (const language of LANGUAGES) {
      const texts = (tone: 'warm' | 'formal') =>
        Array.from({ length: 8 }, (_, variant) =>
          compose(
            requestOf({
              language,
              channel: 'buyer-message',
              review: { body: '', rating: 5 },
              request: { buyerLanguage: language, shopName: 'Oak & Pine', tone, variant },
            }),
          ).text.replace(/\s+/g, ' '),
        );
      const [warm, formal] = [texts('warm'), texts('formal')];
      expect(new Set(warm).size, language).toBeGreaterThan(3);
      expect(new Set(formal).size, language).toBeGreaterThan(3);
      const last = (list: string[]) => new Set(list.map((text) => text.split(' ').slice(-6).join(' ')));
      expect([...last(warm)].sort()).not.toEqual([...last(formal)].sort());
    }
  });
});
