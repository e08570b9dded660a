/** German: the apology for each cause. Brief and plain; nothing admitted that only the shop can know. */
import type { Told } from '../parallel.ts';

export const apologies: Told['apologies'] = {
  defect: [
    'Es tut uns {sorry}, dass das Produkt Sie im Stich gelassen hat.',
    'Es tut uns {sorry}, dass Sie mit diesem Artikel Ärger hatten.',
    'Auf das, was man kauft, sollte man sich verlassen können. Dass das hier nicht so war, tut uns {sorry}.',
  ],
  quality: [
    'Es tut uns {sorry}, dass die Qualität nicht Ihren Erwartungen entsprach.',
    'Es tut uns {sorry}, dass die Qualität Sie enttäuscht hat.',
    'Sie haben eine bessere Qualität erwartet, und es tut uns {sorry}, dass wir Ihrer Erwartung nicht gerecht geworden sind.',
  ],
  performance: [
    'Es tut uns {sorry}, dass das Produkt nicht das geleistet hat, was Sie sich erhofft hatten.',
    'Es tut uns {sorry}, dass das Produkt bei Ihnen nicht gut genug funktioniert hat.',
    'Es tut uns {sorry}, dass das Ergebnis nicht Ihren Anforderungen entsprach.',
  ],
  damaged: [
    'Es tut uns {sorry}, dass Ihre Bestellung nicht in gutem Zustand angekommen ist.',
    'Niemand möchte ein Paket öffnen und einen Schaden entdecken. Dass Ihnen das passiert ist, tut uns {sorry}.',
    'Dass der Artikel in einem solchen Zustand bei Ihnen angekommen ist, tut uns {sorry}.',
  ],
  packaging: [
    'Es tut uns {sorry}, dass Ihre Bestellung nicht sorgfältiger verpackt war.',
    'Dass die Verpackung in einem solchen Zustand war, tut uns {sorry}.',
    'Es tut uns {sorry}, dass die Verpackung ihren Zweck nicht erfüllt hat.',
  ],
  late: [
    'Es tut uns {sorry}, dass Sie so lange auf Ihre Bestellung warten mussten.',
    'Es tut uns {sorry}, dass die Lieferung so lange gedauert hat.',
    'Ihre Bestellung hätte früher bei Ihnen sein sollen. Die Wartezeit tut uns {sorry}.',
  ],
  courier: [
    'Es tut uns {sorry}, dass es bei der Zustellung Ihres Pakets Ärger gab.',
    'Es tut uns {sorry}, dass der Empfang Ihres Pakets nicht so einfach war, wie er sein sollte.',
    'Es tut uns {sorry}, dass diese Lieferung Ihnen Sorgen bereitet hat.',
  ],
  'wrong-item': [
    'Es tut uns {sorry}, dass Sie nicht den bestellten Artikel erhalten haben.',
    'Die Verwechslung bei Ihrer Bestellung tut uns {sorry}.',
    'Etwas anderes zu bekommen als bestellt, ist ärgerlich, und das tut uns {sorry}.',
  ],
  missing: [
    'Es tut uns {sorry}, dass Ihre Bestellung nicht vollständig war.',
    'Es tut uns {sorry}, dass in Ihrem Paket etwas gefehlt hat.',
    'Sie hätten alles erhalten sollen, was Sie bezahlt haben. Dass es nicht so war, tut uns {sorry}.',
  ],
  mismatch: [
    'Es tut uns {sorry}, dass der Artikel nicht dem entsprach, was die Produktseite erwarten ließ.',
    'Es tut uns {sorry}, dass unsere Beschreibung nicht zu dem passte, was Sie vorgefunden haben.',
    'Auf eine Produktseite sollte man sich verlassen können. Dass sie bei Ihnen einen anderen Eindruck geweckt hat, tut uns {sorry}.',
  ],
  size: [
    'Es tut uns {sorry}, dass die Größe bei Ihnen nicht gepasst hat.',
    'Es tut uns {sorry}, dass die Größenangaben vor Ihrer Bestellung nicht klarer waren.',
    'Wenn die Größe nicht stimmt, ist das ärgerlich. Es tut uns {sorry}, dass Sie diese Umstände hatten.',
  ],
  colour: [
    'Es tut uns {sorry}, dass die Farbe nicht Ihren Erwartungen entsprach.',
    'Es tut uns {sorry}, dass die Farbe auf Sie anders wirkte als auf den Bildern.',
    'Es tut uns {sorry}, dass der Farbton Sie enttäuscht hat.',
  ],
  smell: [
    'Es tut uns {sorry}, dass der Artikel unangenehm gerochen hat.',
    'Es tut uns {sorry}, dass der Geruch Ihnen die Freude am Produkt genommen hat.',
    'Dass Sie einen solchen Geruch bemerkt haben, tut uns {sorry}.',
  ],
  authenticity: [
    'Es tut uns {sorry}, dass der Artikel bei Ihnen Zweifel hinterlassen hat.',
    'Es tut uns {sorry}, dass der Zustand des Artikels Sie beunruhigt hat.',
    'Bei einem Kauf sollte man ein sicheres Gefühl haben. Dass das bei Ihnen nicht so war, tut uns {sorry}.',
  ],
  price: [
    'Es tut uns {sorry}, dass Ihnen der Artikel seinen Preis nicht wert war.',
    'Es tut uns {sorry}, dass Sie mit dem Preis-Leistungs-Verhältnis nicht zufrieden waren.',
    'Sie haben für den Preis mehr erwartet, und es tut uns {sorry}, dass wir Sie enttäuscht haben.',
  ],
  service: [
    'Es tut uns {sorry}, dass unser Service nicht so war, wie er hätte sein sollen.',
    'Es tut uns {sorry}, dass Sie von uns nicht die nötige Hilfe bekommen haben.',
    'Sie hätten eine bessere Antwort von uns verdient. Das tut uns {sorry}.',
  ],
  refund: [
    'Es tut uns {sorry}, dass Ihre Rückgabe nicht einfacher abgelaufen ist.',
    'Es tut uns {sorry}, dass Sie nach dem Kauf solche Umstände hatten.',
    'Es tut uns {sorry}, dass Ihr Anliegen nicht besser bearbeitet wurde.',
  ],
  usability: [
    'Es tut uns {sorry}, dass das Produkt nicht einfacher zu bedienen war.',
    'Es tut uns {sorry}, dass unsere Anleitung Ihnen nicht genug geholfen hat.',
    'Es tut uns {sorry}, dass Sie das so viel Zeit und Mühe gekostet hat.',
  ],
  livestream: [
    'Es tut uns {sorry}, dass die Lieferung Ihnen anders vorkam als in der Live-Übertragung beschrieben.',
    'Es tut uns {sorry}, dass die Live-Übertragung nicht klarer war.',
    'Es tut uns {sorry}, dass der Artikel nicht dem entsprach, was Sie nach der Live-Übertragung erwartet hatten.',
  ],
  taste: [
    'Es tut uns {sorry}, dass der Artikel nicht Ihren Geschmack getroffen hat.',
    'Es tut uns {sorry}, dass der Artikel nicht das war, was Sie sich erhofft hatten.',
    'Geschmäcker sind verschieden, und es tut uns {sorry}, dass dieser Artikel Ihren nicht getroffen hat.',
  ],
  external: [
    'Schade, dass diese Bestellung nicht so verlaufen ist, wie Sie es geplant hatten.',
    'Wir verstehen, dass dieser Kauf anders ausgegangen ist, als Sie es sich vorgestellt hatten.',
    'Das war sicher ärgerlich, und wir können Sie gut verstehen.',
  ],
};
