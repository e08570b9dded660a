/** French: the blocks every situation shares. */
import type { Told } from '../parallel.ts';

export const greetings: Told['greetings'] = {
  complaint: [
    'Merci pour votre retour.',
    'Merci de nous en avoir informés.',
    'Merci de nous avoir fait part de cette situation.',
    'Merci pour votre franchise.',
  ],
  formal: [
    'Merci pour vos remarques.',
    'Vos remarques nous sont bien parvenues.',
    'Merci d’avoir attiré notre attention sur ce point.',
  ],
  praise: [
    'Merci pour vos aimables paroles !',
    'Merci d’avoir pris le temps d’écrire.',
    'Un grand merci d’avoir partagé votre expérience.',
  ],
  plain: [
    'Merci pour votre commande.',
    'Merci pour votre achat dans notre boutique.',
    'Merci d’avoir choisi notre boutique.',
  ],
  'follow-up': [
    'Merci de nous avoir donné des nouvelles.',
    'Merci de nous dire ce qu’il en est après quelque temps.',
    'Merci d’avoir complété vos premières remarques.',
  ],
  private: [
    'Bonjour,\n\nMerci pour votre commande.',
    'Bonjour,\n\nNous vous écrivons au sujet de votre commande.',
    'Bonjour,\n\nMerci pour votre achat dans notre boutique. Nous aimerions vous aider au sujet de votre commande.',
  ],
  'private-praise': [
    'Bonjour,\n\nMerci pour votre commande et pour vos aimables paroles.',
    'Bonjour,\n\nMerci pour votre achat dans notre boutique.',
    'Bonjour,\n\nMerci d’avoir pris le temps de nous parler de votre commande.',
  ],
  'private-again': [
    'Bonjour,\n\nMerci encore pour votre commande.',
    'Bonjour,\n\nNous espérons que vous allez bien.',
    'Bonjour,\n\nMerci encore pour votre achat dans notre boutique.',
  ],
  'private-plain': [
    'Bonjour,\n\nMerci pour votre commande.',
    'Bonjour,\n\nMerci pour votre achat dans notre boutique.',
    'Bonjour,\n\nNous vous écrivons au sujet de votre commande.',
  ],
};

export const points: Told['points'] = [
  'Vous écrivez « {point} », et nous prenons cela au sérieux.',
  'Nous avons noté ce que vous écrivez : « {point} ».',
  'Nous comprenons le problème tel que vous le décrivez : « {point} ».',
  'Ce que vous décrivez, « {point} », mérite un examen attentif.',
];

export const praisedPoints: Told['praisedPoints'] = [
  'Vous écrivez « {point} », et cela a égayé notre journée.',
  'Quel plaisir de lire « {point} ».',
  '« {point} » : c’est exactement ce que nous espérons entendre.',
];

export const seconds: Told['seconds'] = [
  'Nous vous présentons également nos excuses pour {second}.',
  'Veuillez aussi accepter nos excuses pour {second}.',
  'Nous allons aussi examiner {second}.',
];

export const remedies: Told['remedies'] = [
  'Une fois votre commande vérifiée, nous veillerons à {remedy}.',
  'Après avoir vu les détails avec vous, nous veillerons à {remedy}.',
  'Dès que nous aurons fait le point sur la situation, nous veillerons à {remedy}.',
];

const byReply = [
  'Veuillez répondre à ce message en nous indiquant comment vous aider au mieux.',
  'Il vous suffit de répondre à ce message, et nous nous occuperons de la suite.',
  'Si vous répondez à ce message, nous ferons de notre mieux pour vous aider.',
] as const;
const taobao = [
  'Veuillez contacter notre service client via Wangwang.',
  'Notre service client sur Wangwang est à votre disposition.',
  'Veuillez ouvrir la page de votre commande et y contacter notre service client.',
] as const;

export const contacts: Told['contacts'] = {
  'feedback-reply': [
    'Veuillez utiliser « Contacter le vendeur » dans vos commandes afin que nous puissions vous aider.',
    'Écrivez-nous depuis la page de votre commande, et nous donnerons suite à votre message.',
    'Le plus simple est de nous joindre directement depuis la page de votre commande.',
  ],
  'buyer-message': byReply,
  'review-comment': [
    'Veuillez utiliser « Contacter la boutique » (ショップへ問い合わせ) dans votre historique d’achats.',
    'Vous pouvez nous joindre par ショップへ問い合わせ dans votre historique d’achats.',
    'Veuillez nous donner les détails par ショップへ問い合わせ dans votre historique d’achats.',
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Told['doors'] = [
  'Si nous pouvons faire quelque chose pour vous, n’hésitez pas à nous le dire {route}.',
  'Si vous souhaitez nous en dire plus, vous pouvez nous joindre {route}.',
  'Si vous avez besoin d’aide, n’hésitez pas à nous écrire {route}.',
];

const reply = 'en répondant à ce message';
const wangwang = 'par notre service client sur Wangwang';

export const routes: Told['routes'] = {
  'feedback-reply': 'via « Contacter le vendeur » dans vos commandes',
  'buyer-message': reply,
  'review-comment': 'par ショップへ問い合わせ dans votre historique d’achats',
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Told['evidence'] = [
  'Si vous avez une photo du problème, n’hésitez pas à la joindre.',
  'Une photo de la partie concernée nous aiderait à vérifier rapidement.',
  'Si ce n’est pas trop de dérangement, une photo nous aiderait à comprendre.',
];

export const closings: Told['closings'] = {
  complaint: [
    'Nous souhaitons remédier à cette situation.',
    'Nous restons dans l’attente de votre message.',
    'Nous espérons regagner votre confiance.',
  ],
  praise: [
    'Au plaisir de vous servir de nouveau.',
    'Profitez bien de votre achat !',
    'Ce fut un plaisir de vous servir.',
  ],
  neutral: [
    'Au plaisir de vous servir de nouveau.',
    'Nous vous souhaitons une bonne continuation.',
    'Votre confiance compte beaucoup pour nous.',
  ],
};

export const pledges: Told['pledges'] = [
  'Nous continuerons à traiter chaque commande avec le même soin.',
  'Nous ferons de notre mieux pour conserver ce niveau.',
  'Si vous avez besoin de quoi que ce soit par la suite, nous vous aiderons volontiers.',
];

export const signatures: Told['signatures'] = {
  public: ['{shop}', 'Cordialement, {shop}', 'L’équipe {shop}'],
  private: ['Cordialement,\n{shop}', 'Bien cordialement,\n{shop}', 'Sincères salutations,\n{shop}'],
};
