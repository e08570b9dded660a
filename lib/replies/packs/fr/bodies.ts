/** French: what is said in situations other than a plain complaint. */
import type { Told } from '../parallel.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor = [
  'Nous avons bien reçu votre message.',
  'Nous apprécions que vous nous ayez écrit.',
  'Vos remarques nous sont bien parvenues.',
] as const;

export const bodies: Told['bodies'] = {
  mixed: [
    'Savoir à la fois ce qui vous a plu et ce qui vous a déplu nous aide à progresser.',
    'Vous décrivez avec justesse les points forts et les points faibles.',
    'Un retour aussi nuancé nous aide beaucoup.',
  ],
  praise: [
    'Nous sommes très heureux que cet achat vous donne satisfaction.',
    'C’est un plaisir de savoir que cela vous convient.',
    'Toute notre équipe a été ravie de vous lire.',
  ],
  neutral: [
    'Nous garderons vos remarques à l’esprit.',
    'Votre point de vue nous aide à progresser.',
    'Il nous est utile de connaître votre expérience.',
  ],
  'complaint-general': [
    'Nous sommes {sorry} de ne pas vous avoir donné satisfaction. Nous aimerions comprendre ce qui n’allait pas.',
    'Nous sommes {sorry} de ne pas avoir répondu à vos attentes. N’hésitez pas à nous préciser ce qui n’allait pas.',
    'Ce n’est pas l’expérience que nous souhaitons vous offrir, et nous en sommes {sorry}. Nous aimerions savoir ce qui s’est passé.',
  ],
  'complaint-told': [
    'Nous sommes {sorry} que votre achat ne se soit pas déroulé comme vous l’espériez. Nous avons lu vos remarques avec attention.',
    'Nous sommes {sorry} de cette déception et prenons vos remarques au sérieux.',
    'Nous sommes {sorry} que votre achat ne vous ait pas donné satisfaction. Nous avons bien noté vos remarques.',
  ],
  edited: [
    'Nous avons lu avec attention vos remarques mises à jour.',
    'Nous avons vu que vous aviez modifié vos remarques depuis notre dernière réponse et avons lu la nouvelle version.',
    'Vos nouvelles précisions nous permettent de mieux comprendre ce qui s’est passé.',
  ],
  'rating-mismatch': [
    'Vos mots au sujet de l’article nous font plaisir. Si malgré tout quelque chose n’allait pas, n’hésitez pas à nous le dire {route}.',
    'Nous avons eu plaisir à vous lire. Si quelque chose a malgré tout laissé à désirer, vous pouvez nous le dire {route}.',
    'Vos mots sont aimables. S’il y avait un problème que vous n’avez pas mentionné, n’hésitez pas à nous le signaler {route}.',
  ],
  unfamiliar: [
    'Nous nous fions à vos mots. Si nous devons savoir quelque chose au sujet de l’article ou de la livraison, n’hésitez pas à nous le dire {route}.',
    'Il n’est pas toujours facile de s’y retrouver dans ce formulaire, et nous comprenons ce que vous voulez dire. Si vous avez une question sur l’article, vous pouvez nous la poser {route}.',
    'C’est gentil de votre part de nous écrire malgré vos hésitations. Si quelque chose n’allait pas dans votre commande, n’hésitez pas à nous le signaler {route}.',
  ],
  'second-message': [
    'Il y a quelques jours, nous vous avons écrit au sujet de votre commande et nous aimerions être sûrs que notre message vous est bien parvenu. Si tout s’est réglé entre-temps, vous n’avez pas besoin de répondre.',
    'Notre précédent message au sujet de votre commande vous a peut-être échappé. Nous restons prêts à vous aider, et rien ne presse. Sans nouvelles de votre part, nous ne vous écrirons plus à ce sujet.',
    'Nous ne voulons pas vous déranger, seulement vous dire que notre proposition d’aide pour votre commande tient toujours. Si vous n’en avez plus besoin, vous pouvez simplement laisser ce message sans réponse.',
  ],
  arrival: [
    'Nous avons {done}. Avez-vous bien tout reçu ?',
    'Nous souhaitons faire le point avec vous : nous avons {done}. Si rien ne vous est encore parvenu, n’hésitez pas à nous le dire et nous vérifierons.',
    'Simplement pour être sûrs que rien ne s’est égaré : nous avons {done}. Cela vous est-il bien parvenu ?',
  ],
  'after-solution': [
    'Nous avons {done} et espérons que tout est ainsi rentré dans l’ordre.',
    'Pour remédier à la situation, nous avons {done}.',
    'Nous vous savons gré de votre patience. Entre-temps, nous avons {done}.',
  ],
  invitation: [
    'Nous espérons que vous avez eu le temps d’essayer l’article. Si vous le souhaitez, partagez votre impression sincère dans un avis, quelle qu’elle soit. En cas de problème avec l’article, vous pouvez aussi nous le signaler {route} ; nous chercherons une solution.',
    'Vous savez peut-être à présent si l’article vous convient. Les avis sincères aident les autres clients, et vous êtes libre d’en écrire un ou non. Pour tout problème avec la commande, vous pouvez nous joindre {route}.',
    'Si vous avez un moment, quelques mots sincères sur l’article dans un avis seraient les bienvenus, sans aucune obligation. Si quelque chose n’allait pas, dites-le-nous {route} afin que nous puissions vérifier.',
  ],
  'no-text-high': [
    'C’est un plaisir de savoir que tout vous convient.',
    'Votre soutien compte beaucoup pour notre équipe.',
    'Nous sommes heureux que tout se soit bien passé.',
  ],
  'no-text-low': [
    'Nous sommes {sorry} que votre commande ne vous ait pas donné satisfaction. Qu’aurions-nous pu mieux faire ?',
    'Nous sommes {sorry} de ne pas avoir été à la hauteur, semble-t-il. Était-ce l’article, la livraison ou notre service ?',
    'Quelque chose n’allait pas dans votre commande, et nous en sommes {sorry}. Nous aimerions en savoir plus.',
  ],
  'no-text-unknown': [
    'Nous espérons que tout est en ordre.',
    'Nous aimerions savoir si votre commande vous convient.',
    'Nous espérons que l’article vous sera utile.',
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    'Nous sommes sincèrement désolés. Votre sécurité passe avant tout : veuillez cesser immédiatement d’utiliser le produit et, si vous l’avez encore, le conserver avec son emballage. Si quelqu’un a été blessé ou se sent mal, veuillez consulter un médecin.',
    'Nous sommes sincèrement désolés de lire cela et le traitons en urgence. Veuillez ne plus utiliser le produit et, si vous l’avez encore, ne pas le jeter. Si vous vous sentez mal, veuillez d’abord demander un avis médical.',
    'Nous sommes sincèrement désolés pour cette frayeur. Veuillez cesser tout de suite d’utiliser le produit et conserver l’article, les accessoires et l’emballage si vous les avez encore. En cas de blessure, veuillez vous faire soigner.',
  ],
  resolved: [
    'Nous vous avons d’abord causé des soucis et sommes soulagés que tout ait pu être réglé. Nous vous savons gré de votre patience.',
    'Nous sommes heureux d’apprendre que le problème est résolu, et désolés qu’il se soit produit.',
    'Quel plaisir de savoir que tout va bien maintenant. Votre compréhension nous a été précieuse.',
  ],
  'follow-up-worse': [
    'Le produit vous convenait au début, et nous sommes {sorry} que cela n’ait pas duré.',
    'Nous sommes {sorry} que la suite de votre expérience n’ait pas été aussi bonne que le début.',
    'Nous sommes {sorry} que le produit n’ait pas tenu les promesses des premiers jours.',
  ],
  'follow-up-better': [
    'Nous n’avons pas bien fait les choses au début, et c’est gentil de votre part de nous écrire de nouveau maintenant que cela va mieux.',
    'Nous sommes soulagés que cela vous convienne à présent, et allons travailler sur ce qui vous a gêné au début.',
    'Ces nouvelles de votre part encouragent toute l’équipe.',
  ],
  suspected: [
    'Nous allons vérifier les faits concernant cette commande. En cas de problème avec l’article ou sa livraison, veuillez le signaler {route}, et nous le traiterons selon la procédure habituelle.',
    'Nous prenons au sérieux toute préoccupation concernant nos commandes et nous en tiendrons aux détails de la commande et aux règles de la place de marché. Veuillez nous donner les précisions {route}.',
    'Nous allons examiner cela avec soin et équité. Tout problème lié à la commande peut être signalé {route} ou par les pages de retour et d’aide de la place de marché.',
  ],
  question: [
    'Nous allons examiner votre question afin de vous donner une réponse exacte.',
    'Nous avons vu votre question et vous donnerons volontiers des explications.',
    'Nous éclaircirons volontiers ce point pour l’article que vous avez acheté.',
  ],
  'wrong-product': [
    'Vos remarques semblent porter sur un autre article. Pouvons-nous vous demander lequel vous avez commandé ?',
    'Ce que vous décrivez ne correspond pas tout à fait à cet article. Il y a peut-être une confusion que nous aimerions dissiper avec vous.',
    'Ces remarques semblent destinées à un autre produit. Si celui-ci pose un problème, nous l’examinerons volontiers.',
  ],
};
