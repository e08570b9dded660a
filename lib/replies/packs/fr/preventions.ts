/** French: what the shop will pay attention to. Efforts, never finished facts. */
import type { Told } from '../parallel.ts';
import { preventionsBy } from '../prevention-kinds.ts';

const checking = [
  'Vos remarques seront transmises aux personnes qui contrôlent nos articles.',
  'Nous allons revoir nos contrôles avant expédition.',
  'Nous allons examiner ce point avec notre équipe qualité.',
] as const;
const improving = [
  'Vos remarques nous aideront à améliorer le produit.',
  'Nous allons en faire part à notre équipe produit.',
  'Cela nous est utile, et nous allons y travailler.',
] as const;
const packing = [
  'Nous allons revoir la façon dont nous emballons cet article.',
  'Notre équipe d’emballage en sera informée.',
  'Nous allons travailler à un emballage qui protège mieux l’article.',
] as const;
const shipping = [
  'Nous allons en parler avec notre équipe d’expédition et le transporteur.',
  'Nous allons nous efforcer de fiabiliser l’expédition et la livraison de nos commandes.',
  'Nous allons suivre de plus près l’acheminement de nos colis.',
] as const;
const picking = [
  'Nous allons vérifier les commandes avec plus de soin avant leur départ.',
  'Notre équipe d’emballage va revoir ses contrôles.',
  'Nous allons revoir la façon dont les commandes sont préparées.',
] as const;
const page = [
  'Nous allons vérifier la page produit et la rendre plus claire.',
  'Vos remarques nous aideront à mieux décrire l’article.',
  'Nous allons revoir les photos et les informations de la page.',
] as const;
const people = [
  'Nous allons en discuter avec notre équipe.',
  'Nous allons nous efforcer de répondre plus vite et plus utilement.',
  'Nous en tirons une leçon et allons nous améliorer.',
] as const;
const guiding = [
  'Nous allons rendre la notice plus facile à suivre.',
  'Vos remarques nous aideront à mieux expliquer les étapes.',
  'Nous allons regarder où la notice laisse des questions ouvertes.',
] as const;
const sourcing = [
  'Nous allons vérifier cet article et sa provenance.',
  'Nous allons revoir la façon dont nos articles sont stockés et contrôlés.',
  'Nous prenons cela au sérieux et allons l’examiner.',
] as const;
const value = [
  'Nous transmettrons vos remarques sur le prix.',
  'Nous allons continuer à travailler sur ce que nous proposons à ce prix.',
  'Votre regard sur le rapport qualité-prix nous est utile.',
] as const;
const live = [
  'Nous allons comparer l’enregistrement avec ce que vous avez reçu.',
  'Nous allons veiller à ce que nos directs soient clairs et exacts.',
  'Notre équipe chargée des directs en sera informée.',
] as const;
const helping = [
  'Nous regarderons volontiers ce qui peut être fait.',
  'Nous aimerions trouver avec vous une bonne solution.',
  'Nous verrons aussi si nous pouvons mieux informer à l’avance.',
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
