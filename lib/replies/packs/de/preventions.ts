/** German: what the shop will pay attention to. Efforts, never finished facts. */
import type { Told } from '../parallel.ts';
import { preventionsBy } from '../prevention-kinds.ts';

const checking = [
  'Ihre Hinweise geben wir an die Kollegen weiter, die unsere Ware prüfen.',
  'Wir werden unsere Kontrollen vor dem Versand überprüfen.',
  'Wir werden dem gemeinsam mit unserer Qualitätskontrolle nachgehen.',
] as const;
const improving = [
  'Ihre Hinweise helfen uns, das Produkt zu verbessern.',
  'Wir geben das an unser Produktteam weiter.',
  'Das ist für uns hilfreich, und wir werden daran arbeiten.',
] as const;
const packing = [
  'Wir werden überdenken, wie wir diesen Artikel verpacken.',
  'Wir sprechen das in unserem Packteam an.',
  'Wir werden an einer Verpackung arbeiten, die den Artikel besser schützt.',
] as const;
const shipping = [
  'Wir werden das mit unserem Versandteam und dem Zustelldienst besprechen.',
  'Wir arbeiten daran, dass Bestellungen zuverlässiger verschickt und zugestellt werden.',
  'Wir werden den Weg unserer Pakete genauer im Auge behalten.',
] as const;
const picking = [
  'Wir werden Bestellungen vor dem Versand sorgfältiger kontrollieren.',
  'Unser Packteam wird seine Kontrollen noch einmal durchgehen.',
  'Wir werden überprüfen, wie Bestellungen bei uns zusammengestellt werden.',
] as const;
const page = [
  'Wir werden die Produktseite prüfen und klarer gestalten.',
  'Ihre Hinweise helfen uns, den Artikel besser zu beschreiben.',
  'Wir werden die Fotos und Angaben auf der Seite noch einmal durchgehen.',
] as const;
const people = [
  'Wir werden das in unserem Team besprechen.',
  'Wir arbeiten daran, schneller und hilfreicher zu antworten.',
  'Daraus lernen wir, und wir werden uns verbessern.',
] as const;
const guiding = [
  'Wir werden die Anleitung verständlicher gestalten.',
  'Ihre Hinweise helfen uns, die einzelnen Schritte besser zu erklären.',
  'Wir werden uns ansehen, wo die Anleitung Fragen offenlässt.',
] as const;
const sourcing = [
  'Wir werden diesen Artikel und seine Herkunft prüfen.',
  'Wir werden noch einmal durchgehen, wie unsere Ware gelagert und geprüft wird.',
  'Wir nehmen das ernst und werden dem nachgehen.',
] as const;
const value = [
  'Wir geben Ihre Anmerkungen zum Preis weiter.',
  'Wir arbeiten weiter daran, Ihnen für den Preis mehr zu bieten.',
  'Ihre Sicht auf Preis und Leistung ist für uns hilfreich.',
] as const;
const live = [
  'Wir werden die Aufzeichnung mit dem vergleichen, was Sie erhalten haben.',
  'Wir werden darauf achten, dass unsere Live-Übertragungen klar und genau sind.',
  'Wir sprechen das mit unserem Team für Live-Übertragungen an.',
] as const;
const helping = [
  'Wir schauen gern, was sich machen lässt.',
  'Wir möchten gemeinsam mit Ihnen einen guten Weg finden.',
  'Wir werden auch prüfen, ob wir im Voraus besser informieren können.',
] as const;

export const preventions: Told['preventions'] = preventionsBy({
  checking,
  improving,
  packing,
  shipping,
  picking,
  page,
  people,
  guiding,
  sourcing,
  value,
  live,
  helping,
});
