/** French: the apology for each cause. Brief and plain; nothing admitted that only the shop can know. */
import type { Told } from '../parallel.ts';

export const apologies: Told['apologies'] = {
  defect: [
    'Nous sommes {sorry} que le produit ne vous ait pas donné satisfaction.',
    'Nous sommes {sorry} des désagréments que cet article vous a causés.',
    'On doit pouvoir compter sur ce que l’on achète, et nous sommes {sorry} que cela n’ait pas été le cas.',
  ],
  quality: [
    'Nous sommes {sorry} que la qualité n’ait pas été à la hauteur de vos attentes.',
    'Nous sommes {sorry} que la qualité vous ait laissé une mauvaise impression.',
    'Vous attendiez une meilleure qualité, et nous sommes {sorry} de ne pas avoir su y répondre.',
  ],
  performance: [
    'Nous sommes {sorry} que le produit n’ait pas donné le résultat que vous espériez.',
    'Nous sommes {sorry} que le produit n’ait pas assez bien fonctionné chez vous.',
    'Nous sommes {sorry} que le résultat n’ait pas répondu à vos besoins.',
  ],
  damaged: [
    'Nous sommes {sorry} que votre commande ne soit pas arrivée en bon état.',
    'Personne ne souhaite ouvrir un colis et y découvrir un article abîmé, et nous sommes {sorry} que cela vous soit arrivé.',
    'Nous sommes {sorry} de l’état dans lequel l’article vous est parvenu.',
  ],
  packaging: [
    'Nous sommes {sorry} que votre commande n’ait pas été emballée avec plus de soin.',
    'Nous sommes {sorry} de l’état de l’emballage.',
    'Nous sommes {sorry} que l’emballage n’ait pas rempli son rôle.',
  ],
  late: [
    'Nous sommes {sorry} que vous ayez dû attendre votre commande aussi longtemps.',
    'Nous sommes {sorry} de la lenteur de la livraison.',
    'Votre commande aurait dû vous parvenir plus tôt, et nous sommes {sorry} de cette attente.',
  ],
  courier: [
    'Nous sommes {sorry} des soucis rencontrés lors de la livraison de votre colis.',
    'Nous sommes {sorry} que la réception de votre colis n’ait pas été aussi simple qu’elle aurait dû l’être.',
    'Nous sommes {sorry} de l’inquiétude que cette livraison vous a causée.',
  ],
  'wrong-item': [
    'Nous sommes {sorry} que vous n’ayez pas reçu l’article commandé.',
    'Nous sommes {sorry} de l’erreur survenue dans votre commande.',
    'Recevoir autre chose que ce que l’on a commandé est contrariant, et nous en sommes {sorry}.',
  ],
  missing: [
    'Nous sommes {sorry} que votre commande n’ait pas été complète.',
    'Nous sommes {sorry} qu’il ait manqué quelque chose à l’arrivée de votre colis.',
    'Vous auriez dû recevoir tout ce que vous avez payé, et nous sommes {sorry} que cela n’ait pas été le cas.',
  ],
  mismatch: [
    'Nous sommes {sorry} que l’article n’ait pas correspondu à ce que la page produit laissait attendre.',
    'Nous sommes {sorry} que notre description n’ait pas correspondu à ce que vous avez constaté.',
    'On doit pouvoir se fier à une page produit, et nous sommes {sorry} que la nôtre vous ait donné une autre idée.',
  ],
  size: [
    'Nous sommes {sorry} que la taille ne vous ait pas convenu.',
    'Nous sommes {sorry} que les indications de taille n’aient pas été plus claires avant votre commande.',
    'Une taille qui ne va pas, c’est agaçant, et nous sommes {sorry} de ce désagrément.',
  ],
  colour: [
    'Nous sommes {sorry} que la couleur n’ait pas été celle que vous attendiez.',
    'Nous sommes {sorry} que la couleur vous ait paru différente de celle des photos.',
    'Nous sommes {sorry} que la teinte ne vous ait pas plu.',
  ],
  smell: [
    'Nous sommes {sorry} que l’article ait eu une odeur désagréable.',
    'Nous sommes {sorry} que l’odeur vous ait gâché le produit.',
    'Nous sommes {sorry} de l’odeur que vous avez remarquée.',
  ],
  authenticity: [
    'Nous sommes {sorry} que l’article vous ait laissé des doutes.',
    'Nous sommes {sorry} que l’état de l’article ait suscité votre inquiétude.',
    'On doit pouvoir acheter en confiance, et nous sommes {sorry} que cela n’ait pas été le cas.',
  ],
  price: [
    'Nous sommes {sorry} que l’article ne vous ait pas semblé valoir son prix.',
    'Nous sommes {sorry} que le rapport qualité-prix ne vous ait pas donné satisfaction.',
    'Vous attendiez davantage à ce prix, et nous sommes {sorry} de ne pas avoir été à la hauteur.',
  ],
  service: [
    'Nous sommes {sorry} que notre service n’ait pas été ce qu’il aurait dû être.',
    'Nous sommes {sorry} que vous n’ayez pas reçu de notre part l’aide nécessaire.',
    'Vous méritiez une meilleure réponse de notre part, et nous en sommes {sorry}.',
  ],
  refund: [
    'Nous sommes {sorry} que votre retour n’ait pas été plus simple à régler.',
    'Nous sommes {sorry} des difficultés que vous avez eues après l’achat.',
    'Nous sommes {sorry} que votre demande n’ait pas été mieux traitée.',
  ],
  usability: [
    'Nous sommes {sorry} que le produit n’ait pas été plus simple à utiliser.',
    'Nous sommes {sorry} que notre notice ne vous ait pas été plus utile.',
    'Nous sommes {sorry} du temps et des efforts que cela vous a coûtés.',
  ],
  livestream: [
    'Nous sommes {sorry} que l’article reçu vous ait paru différent de ce qui a été dit pendant le direct.',
    'Nous sommes {sorry} que le direct n’ait pas été plus clair.',
    'Nous sommes {sorry} que l’article n’ait pas correspondu à ce que le direct vous laissait attendre.',
  ],
  taste: [
    'Nous sommes {sorry} que l’article ne vous ait pas plu.',
    'Nous sommes {sorry} que l’article n’ait pas été ce que vous espériez.',
    'Les goûts diffèrent, et nous sommes {sorry} que cet article n’ait pas été au vôtre.',
  ],
  external: [
    'Il est dommage que cette commande ne se soit pas passée comme vous l’aviez prévu.',
    'Nous comprenons que cet achat ne s’est pas déroulé comme vous l’imaginiez.',
    'Cela a dû être contrariant, et nous vous comprenons bien.',
  ],
};
