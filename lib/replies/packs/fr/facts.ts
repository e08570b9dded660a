/** French: what the shop found, by when it answers, when it was done; and Amazon's seller feedback after a solution. */
import type { Told } from '../parallel.ts';

export const found: Told['found'] = [
  'Nous avons vérifié et constaté ceci : {found}.',
  'Voici ce qu’a montré notre vérification : {found}.',
  'Nous le savons maintenant : {found}.',
];

export const until: Told['until'] = [
  'Vous aurez de nos nouvelles d’ici le {date}.',
  'Nous reviendrons vers vous d’ici le {date}.',
  'Nous vous dirons où nous en sommes d’ici le {date}.',
];

export const doneOn: Told['doneOn'] = [
  'Cela a été fait le {date}.',
  'Nous nous en sommes occupés le {date}.',
  'De notre côté, cela a été réglé le {date}.',
];

export const feedbackNotices: Told['feedbackNotices'] = [
  'Pour information : une fois le problème résolu, les évaluations du vendeur peuvent être mises à jour ou supprimées depuis vos commandes. Ce choix n’appartient qu’à vous.',
  'Après une solution, les évaluations du vendeur peuvent être mises à jour ou supprimées depuis vos commandes. C’est une simple information, libre à vous d’en décider.',
  'Le problème étant résolu, sachez que les évaluations du vendeur peuvent être mises à jour ou supprimées depuis vos commandes. Cela ne change rien à notre aide.',
];
