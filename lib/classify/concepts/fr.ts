/** French words by concept. */
import type { ConceptWords } from './concept.ts';

export const FR_CONCEPTS: ConceptWords = {
  battery: 'batterie* pile piles autonomie mah',
  charge: 'charge chargé charger recharge* chargeur prise brancher branché secteur alimentation se_charge',
  sound: 'son sonore basses volume micro haut-parleur* entend entendre voix audio musique grésill* aigus acoustique',
  noise:
    'bruit* bruyant* grince* vibre vibration* siffle* bourdonn* bip grince grincement claque claquement raisonne résonne vibrations brouhaha',
  picture:
    "image* écran résolution flou floue photo* caméra pixel* net nette vidéo* affichage définition mise_au_point qualité_d'image",
  signal: 'signal réseau wifi bluetooth connect* connexion déconnect* appair* portée réception se_connecte',
  speed: 'lent lente lentement vitesse rame ramer bug bugue bloque réactif latence plante saccade* rapidité',
  software:
    'logiciel application appli app mise_à_jour pilote* install* windows android erreur bug bugs compte programme téléchargement inscription',
  power: 'puissance puissant* aspiration aspire moteur force pression débit souffle couple',
  light: 'lumière lumineux lumineuse lumineuses éclair* sombre luminosité brille allume faible_lumière led',
  heat: 'chaud* chauffe* chaleur température surchauff* tiède brûlant réchauff*',
  cold: 'froid* frais glace glaçon* isotherme refroid* congél*',
  absorb: 'absorb* sèche essuie séchage boit',
  water: "eau étanche* mouillé humid* pluie imperméable condensation trempé prend_l'eau",
  stick:
    "colle collant collé adhésif adhér* adhésion tient_pas tient tenir se_décolle décoll* ventouse* scotch se_détache détach* aimant tiennent bulles fixation fixe tombe se_décollent ne_colle ne_tient_pas ne_tiennent tient_mal se_détachent tombent s'enlève glisse_tout s'est_décollé",
  slip: 'gliss* antidérap* bouge stable',
  sharp: 'coupe coupant* lame* aiguis* rase rasoir rasage tranch* couteau ciseaux émoussé',
  clean: 'nettoy* lavage laver lavé propre tache* taches trace* traces résidu* rincer poussière enlève lave',
  effect:
    "effet* efficac* inefficac* résultat* différence marche fonctionne aide change changement amélior* bienfait* agit aucun_effet utile aucune_différence aucun_résultat aucun_changement sans_effet pas_d'effet sans_résultat n'a_rien rien_changé ne_fait_rien peu_efficace pas_efficace probant probants",
  skin: 'peau visage hydrat* gras sèche boutons rides crème pores lèvres pénètre acné',
  hair: 'cheveu* boucle* coiff* cils shampoing barbe pellicule* perruque frisottis',
  body: 'maigrir perdre_du_poids perdu ventre estomac digest* énergie articulation* douleur* mal_de_tête appétit kilo kilos dose transit fatigue cure',
  sleep: 'dormir dors sommeil endormi nuit ronfl*',
  fabric:
    'tissu* matière* coton polyester laine cuir simili doublure toile lin velours rembourrage textile élastique soie',
  plastic: 'plastique* caoutchouc silicone mousse résine pvc',
  metal: 'métal métallique acier inox aluminium fer laiton rouill* chrome plaqué',
  wood: 'bois aggloméré verre céramique porcelaine bambou contreplaqué',
  seam: 'couture* cousu* fil fils fermeture fermeture_éclair zip bouton boutons ourlet décousu* fermoir',
  finish:
    'finition* fini fabrication fabriqué peinture bâclé* mal_fait mal_fini soudure bords usinage travers vernis assemblage_médiocre conception',
  print: 'impression imprimé* papier page pages encre reliure texte orthographe fautes police couverture illisible',
  thin: 'fin fine fins fines mince transparent* épaisseur léger',
  hard: 'dur dure rigide raide rêche gratte rugueux ferme râpeux',
  soft: 'doux douce moelleux souple mou molle confort',
  'cheap-look':
    'cheap camelote bas_de_gamme pacotille toc gadget jouet bon_marché merde daube chinois* chinoiserie ridicule',
  flimsy:
    'fragile* instable bancal branlant flexible tordu se_tord vacille bouge jeu solide_pas pas_solide peu_solide léger bringuebal*',
  blemish: 'rayure* rayé* bosse* trou* tache* défaut* éraflure* marque* fissure* abîmé* traces',
  wear: "décolor* déteint rétréci* bouloche* peluche* usé* usure s'effiloche effiloch* s'écaille écaill* pèle craquel* déformé* déforme jauni* ternit noirci* s'abîme",
  rot: 'moisi* moisissure* pourri* rance périmé ver vers insectes avarié fané mort morte',
  break:
    'cassé* casse cassent brisé* déchir* fendu* craqué* arraché* lâché se_brise pété* en_morceaux fissuré* éclaté* rompu* explosé*',
  stop: "ne_fonctionne_plus ne_marche_plus ne_marche_pas ne_fonctionne_pas en_panne panne arrêté s'arrête s'éteint ne_s'allume hs mort rendu_l'âme lâché_au ne_démarre plus_rien fonctionne_pas marche_pas fonctionne_plus marche_plus éteint ne_fonctionnait ne_fonctionnent ne_marchent ne_chauffe ne_charge ne_tourne ne_démarre_pas ne_répond ne_se_recharge ne_s'allume_plus plus_de_son coupé coupe_toute s'est_arrêté arrête_pas tombé_en rendu_l'ame tient_plus",
  fault: "défectueu* défaut* défaill* dysfonction* vice problème_technique faux_contact hors_service hors_d'usage",
  last: 'dur* durab* longévité durée durer tenu tient_dans résist*',
  part: 'poignée couvercle roue* bouton interrupteur vis charnière* sangle* bracelet pied pieds crochet attache* support buse tuyau ressort bouchon clé anse manche roulette* télécommande câble touche touches',
  leak: 'fuit fuite* coule* goutte* se_vide renversé dégouline',
  quality: 'qualité mauvaise_qualité piètre_qualité qualité_médiocre qualitatif',
  sturdy: 'solide* robuste* stable costaud résistant*',
  arrive: "arrivé* reçu* livré* réception ouvert_le déballage à_l'ouverture reçois recu arrive déballé colis ouverture",
  damage:
    'abîmé* endommagé* cassé_à écrasé* enfoncé* cabossé* brisé* en_mauvais_état casse défoncé* plié* tordu* éventré* détérior* abimé*',
  dirty: 'sale* poussière* taché* tache cheveux gras crasse* souillé dégueulasse poussiéreux',
  box: 'emballage* carton* boîte* boite* paquet sachet sac enveloppe emballé* flacon colis bouteille conditionnement pot étui tube',
  protect: 'bulle* protection protégé* papier_bulle calage soin rembourré vrac',
  seal: 'scellé* ouvert ouverte cachet* opercule fermé_mal déjà_ouvert sceau descellé',
  gift: 'cadeau* anniversaire noël mariage offrir offert fête naissance noel',
  late: 'retard* tard tardive long longue attente délai* lent lente trop_long pas_à_temps en_retard tarde traîn* trop_de_temps trop_tard délai_non délais_non jours_de_retard semaines_de beaucoup_trop_long livraison_tardive en_attente rupture attendu rupture_de_stock',
  delivery: 'livraison* expédi* envoi* envoyé* transport acheminement livrer délai frais_de_port',
  wait: 'attend* attente semaines jours_après prévu* annoncé* date_de_livraison toujours_pas promis mois_après',
  courier:
    'chronopost colissimo livreur la_poste facteur dhl ups mondial_relay gls dpd transporteur colis_privé amazon_logistics relais',
  lost: "jamais_reçu pas_reçu jamais_arrivé perdu* voisin* pas_livré non_reçu non_livré jamais_été_livré devant_la_porte mauvaise_adresse boîte_aux_lettres boite_aux_lettres toujours_rien rien_reçu jamais_livré pas_encore_reçu disparu introuvable jamais_eu jamais_livrée jamais_reçue pas_encore_livré colis_perdu égaré non_arrivé n'est_jamais boîte_du_voisin pas_reçue toujours_pas_reçu aucun_colis",
  tracking: 'suivi numéro_de_suivi indiqué_comme_livré statut',
  wrong:
    'mauvais_article erreur* trompé* autre_chose au_lieu pas_le_bon pas_la_bonne autre_modèle différent_de_la_commande commandé inversé* pas_ce_que mauvaise_couleur mauvaise_taille mauvais_modèle',
  missing:
    'manqu* manque* sans pas_fourni absent* incomplet* oublié pas_inclus non_fourni pas_de_notice il_en_manque absence pas_livré_avec non_inclus vide',
  count: 'un_seul une_seule pièces lot paquet paire nombre quantité moitié seulement_un exemplaire unités',
  accessory: 'accessoire* vis pièce notice adaptateur câble télécommande support kit chargeur cadeau_bonus joint',
  described:
    'description descriptif décrit* photo annonce* annoncé* publicité indiqué* mensong* tromp* montré précisé prétend fiche affiche* promesse* soi-disant promet stipulé arnaque présentation illustr* visuel publicité_mensongère ne_correspond_pas trompeur trompeuse comme_indiqué contrairement photo_trompeuse mensongère tromperie descriptif_erroné vendu_comme laisse_croire',
  different:
    'différent* ne_correspond correspond* conforme rien_à_voir pas_pareil non_conforme pas_comme diffère pas_du_tout différente rien_de_commun pas_identique pas_la_même pas_le_même loin_de pas_fidèle',
  expected: "attend* attente* déç* pensais espér* imagin* croyais m'attendais je_m'attendais désillusion",
  size: 'taille* cm mm dimension* mesure* pointure xl xxl guide_des_tailles format largeur grandeur diamètre taillent',
  small: 'petit* serré* étroit* court* juste minuscule trop_petit taille_petit rikiki mini',
  big: 'grand* large* énorme ample trop_grand gros grosse immense taille_grand encombrant volumineux',
  length: 'long* longueur hauteur haut épais* profond* court* profondeur épaisseur bas',
  weight: 'lourd* léger légère poids pèse grammes',
  fit: "rentre va_pas adapte ajust* taille_bien porter épaules manches ceinture hanches poitrine pied pieds tête poignet bras s'adapte cuisses seyant mal_taillé rentre_pas",
  capacity: 'capacité contenance place litre ml volume stockage mémoire rangement poche go espace contient',
  colour: 'couleur* coloris teinte ton nuance coloré*',
  'colour-name':
    'rouge bleu vert jaune noir blanc rose violet orange gris marron beige doré argenté turquoise noire blanche verte bleue foncé clair grise',
  smell: 'odeur* sent parfum* senteur odorant',
  stink:
    'pue puant* nauséabond* chimique* écœurant infect* forte_odeur empeste désagréable insupportable malodorant ça_sent',
  fake: 'contrefaçon* faux fausse arnaque imitation copie escroc* pas_original pas_authentique arnaqu* contrefait* piraté',
  used: "occasion déjà_utilisé déjà_servi usagé reconditionné utilisé_auparavant pas_neuf retour_client déjà_porté seconde_main d'occasion traces_d'utilisation",
  expired: 'périmé* péremption date_limite date_courte expiré dluo ddm',
  genuine: "original* authentique* vrai* marque officiel d'origine constructeur",
  money: 'prix euro* € argent coût* coûte payé acheter centimes paye tarif',
  expensive: 'cher chère trop_cher hors_de_prix excessif onéreux coûteux élevé chers abusé exorbitant',
  worth:
    "vaut rapport_qualité qualité/prix qualité_prix pour_le_prix argent_jeté gaspill* à_ce_prix ne_vaut perte_d'argent mérite jeté_par",
  discount: 'promo* réduction soldes baisse code remise moins_cher trouvé_moins',
  seller:
    'vendeur* sav service_client boutique société support fournisseur amazon service_après entreprise magasin fabricant service',
  rude: 'désagréable* impoli* malhonnête* refus* ignore* incompétent* aucun_service mauvaise_foi honteux mauvais_service irrespect* menteur* inadmissible se_moque lamentable nul_service se_fiche se_moquent aucune_considération ne_veut_rien aucun_geste commerçant_malhonnête voleur* escroquerie sav_inexistant arrogant inexistant malpoli mépris',
  contact: 'contact* appelé téléphon* mail* message* écrit joindre relanc* réclam*',
  answer:
    'répon* pas_de_réponse aucune_réponse sans_réponse réaction aucun_retour silence aucune_nouvelle injoignable jamais_répondu',
  refund: 'rembours* avoir à_mes_frais',
  return: 'retour* renvoy* échang* remplac* reprise retourné renvoi rendu',
  warranty: 'garanti* répar* facture sous_garantie',
  manual: "notice* mode_d'emploi instructions explication* manuel plan schéma tuto*",
  assemble: 'mont* assembl* install* fixer trous visser poser pose perc* emboîte* démont*',
  difficult:
    'difficile* compliqué* galère pas_pratique pénible* laborieux impossible peu_pratique casse-tête dur_à fastidieux mal_conçu mal_pensé peu_ergonomique inconfortable usine_à_gaz pas_facile difficulté* pas_évident galér* encombrant complexe pas_simple mal_conçue prise_de_tête usant pas_intuitif peu_intuitif malcommode difficilement mal_foutu compliquée manque_de_praticité se_bat fastidieuse ardu pas_commode peine_à',
  understand:
    'compren* anglais chinois français langue traduct* incompréhensible traduit* clair clairs allemand expliqu*',
  compatible:
    "compatib* incompatible* ne_va_pas_sur modèle iphone samsung adapté* convient ne_convient_pas voiture reconnu ne_rentre_pas s'adapte_pas standard",
  setup: 'régl* config* paramétr* programm* utilisation synchronis* menu fonctionnalités manipul* branchement',
  comfort:
    'confort* inconfort* frotte appuie serre gêne gêne* transpir* gratte irrit* désagréable agréable étouffe coince pince serre_trop pas_confortable pas_agréable tient_chaud irritant inconfort',
  pain: 'mal douleur* douloureu* blesse ampoule* mal_au',
  use: 'utilis* pratique fonction* usage servir emploi facile simple sert utile',
  livestream: 'live livestream direct en_direct streamer vente_en_direct',
  taste:
    'goût gout bon_goût mauvais_goût manger boire délicieux saveur* immangeable imbuvable arrière-goût dégoûtant goûté gustatif mangé comestible',
  flavour:
    'sucré* salé* amer amère acide épicé fade artificiel* écœurant arôme* insipide pimenté aucun_goût trop_sucré',
  texture: 'texture consistance sec grumeaux caoutchouteux friable pâteux granuleux liquide mou croquant poudre',
  story:
    "livre histoire auteur* roman écrit écriture personnage* chapitre fin lecture lu lire film acteur* intrigue série tome scénario récit style jeu_d'acteur héros dialogues contenu suspense écrivain narration dénouement bouquin œuvre scènes plume chapitres héroïne policier polar recettes traduction_du saison",
  boring:
    "ennuy* long_et plat prévisible superficiel* décev* sans_intérêt inintéressant brouillon vide mièvre répétitif creux fade banal* lassant longueurs invraisemblable accroch* bof nul peu_d'intérêt pas_accroché long_à peu_crédible cliché clichés sans_saveur invraisemblances soporifique tiré_par trop_long sans_suspense rien_de_nouveau peu_d'action fouillis soupe inutilement lassée",
  style: 'design look moche* joli* esthétique style forme coupe motif apparence belle beau laid élégant',
  like: "aime aimé pas_aimé pas_fan personnellement à_mon_goût mon_goût plaît plu apprécié goûts déplaît n'aime_pas pas_mon pas_convaincu* pas_emballé* ne_me_plaît pas_à_mon pas_séduit convainc question_de_goût accroché",
  'my-fault':
    "ma_faute mon_erreur trompée_en me_suis_trompé mal_lu pas_fait_attention par_erreur j'aurais_dû mal_regardé je_n'ai_pas_lu plus_besoin",
  circumstance: 'météo douane* covid confinement grève noël_période',
  not: "pas ne n'est n'a non ni aucun aucune jamais rien",
  cannot:
    "ne_peut impossible ne_peux n'arrive peut_pas n'ai_pas_pu ne_permet incapable ne_veut peux_pas pas_possible pas_réussi ne_tient ne_tiennent",
  none: 'aucun aucune rien du_tout sans zéro nul nulle absolument_pas pas_du_tout',
  too: 'trop très vraiment super extrêmement tellement beaucoup hyper bien_trop totalement assez si',
  slightly:
    'peu légèrement un_peu petit_bémol seul_bémol bémol petit_défaut seul_défaut léger juste dommage_que quelque_peu plutôt seul_point',
  good: 'bien bon bonne bons content* satisfait* correct joli pratique convenable sympa satisfaisant nickel',
  great:
    "super parfait* excellent* génial* top magnifique* ravi* adore* très_bien très_bon impeccable recommande j'adore très_content très_satisfait formidable extra superbe conforme_à_mes",
  bad: 'mauvais* médiocre* mal nul nulle pas_bon pas_terrible pas_top pas_satisfait insatisf* moyen décev* pas_content insuffisant* pas_bonne piètre',
  terrible:
    'nul nulle catastroph* horrible* lamentable* honte* scandale* pire* arnaque merde inadmissible affreu* déplorable désastr* pourri* à_éviter à_fuir une_honte poubelle inacceptable exécrable minable zéro',
  regret: 'déçu* déçoit décev* dommage malheureusement regret* déception hélas triste agacé énervé fâché',
  problem: 'problème* défaut* inconvénient* souci* bémol reproche* hic regret point_négatif points_négatifs soucis',
  weak: 'faible* insuffisant* manque_de peu pas_assez à_peine moyen* pas_très limité* pas_suffisamment pas_terrible guère pas_vraiment laisse_à_désirer laisse_à pas_très_puissant pas_assez_puissant manque_de_puissance faiblard peu_puissant limite mou_du décevante trop_faible trop_juste léger_en',
  only: 'seulement que juste à_peine déjà même_pas ne_que moins_de',
  'after-time':
    "au_bout après_un après_une après_deux après_quelques au_bout_de jours semaines mois an ans heures minutes utilisations lavages après_2 après_3 quelques_jours peu_de_temps moins_d'un aujourd'hui depuis après_seulement après_plusieurs jour_après",
  once: 'première_utilisation première_fois une_fois premier une_seule_fois premier_lavage dès_la première dès_le deuxième seconde_fois',
  soon: 'rapidement immédiatement vite tout_de_suite déjà toujours souvent sans_cesse constamment régulièrement parfois tout_le_temps facilement se_met commence aussitôt tout_seul',
  but: 'mais cependant toutefois malgré bien_que pourtant sauf par_contre en_revanche néanmoins',
  wish: "aurait devrait pourrait serait souhait* aimerais j'aurais il_faudrait aurais mieux améliorer préféré à_améliorer voudrais dommage_qu'il manque_juste",
  recommend: 'recommand* conseil* déconseill*',
  'never-again':
    "plus_jamais n'achetez ne_pas_acheter à_éviter à_fuir passez_votre_chemin évitez fuyez déconseill* ne_recommande n'achèterai ne_recommanderai attention méfi* ne_rachèterai je_ne_conseille pas_recommand*",
  please:
    "s'il_vous_plaît svp merci_de pouvez-vous comment_faire je_voudrais que_faire je_souhaite pouvez_vous je_demande j'exige veuillez quand_vais je_veux faites_le j'attends quelqu'un_peut",
  average:
    "moyen* correct passable sans_plus ok convenable bof peut_mieux mouais mitigé basique ça_va acceptable fait_l'affaire",
  harm: 'brûl* allerg* feu fumée électrocut* décharge irrit* démange* rougeur* saign* blessé* danger* explos* malade vomi* étincelle* hôpital toxique intoxic* diarrhée gonflé* urticaire court-circuit incendie plaques eczéma coupé étouff* boutons_partout nausée* fondu vertige*',
  useless:
    'inutile* inutilisable* ne_sert poubelle sert_à_rien bon_à_jeter inexploitable jeter sans_intérêt aucune_utilité direction_poubelle',
  'other-shop':
    "autre_marque ancien* précédent* avant ailleurs en_magasin l'original autres_marques celui_que_j'avais comparé mon_ancien d'habitude magasin autres_produits déjà_acheté",
  'goods-clothes':
    'robe* pantalon* chemise* veste* manteau pull jupe jean soutien-gorge chaussettes collant* maillot bonnet gants t-shirt tee-shirt vêtement* legging* déguisement sweat culotte* écharpe ceinture blouson tunique',
  'goods-shoes': 'chaussure* bottes sandales baskets semelle* talon* chaussons pointure',
  'goods-food':
    'chocolat gâteau* biscuit* bonbon* épice* huile miel viande riz pâtes aliment* fruit* graines farine nourriture céréales sucre noix barre* sauce',
  'goods-drink': 'thé café vin boisson* jus lait capsule* dosette* bière infusion',
  'goods-supplement':
    'gélule* comprimé* vitamine* complément* cure poudre protéine* traitement pilule* magnésium médicament dosage prise',
  'goods-cosmetic':
    'crème shampoing savon parfum maquillage mascara vernis gel sérum huile rouge_à_lèvres déodorant masque lotion fond_de_teint poudre',
  'goods-phone': 'téléphone portable smartphone iphone samsung tablette montre_connectée sim huawei ipad galaxy mobile',
  'goods-computer':
    'ordinateur pc portable clavier souris imprimante cartouche* encre disque_dur clé_usb usb ssd routeur hdmi écran toner carte_sd webcam',
  'goods-audio': 'casque écouteur* enceinte* radio micro oreillette* haut-parleur*',
  'goods-kitchen':
    'poêle* casserole* couteau mixeur grille-pain bouilloire four tasse* verre* assiette* cafetière aspirateur ventilateur lave-vaisselle balance chauffage humidificateur thermomètre gourde fer robot moule* machine mug',
  'goods-furniture':
    'chaise* table bureau étagère* lit matelas armoire canapé tapis rideau* fauteuil tente parasol meuble* miroir tabouret store',
  'goods-bedding': 'oreiller* couette drap* housse* couverture serviette* coussin* plaid taie* surmatelas traversin',
  'goods-book':
    'livre* roman* auteur tome pages lecture bd calendrier agenda manuel édition manga liseuse ouvrage lecteur cahier',
  'goods-media': 'film dvd cd album jeu jeux série chanson* blu-ray saison musique vinyle disque bluray',
  'goods-toy':
    'jouet* poupée puzzle lego enfant* bébé fils fille petit-fils figurine peluche ballon* jeu petite-fille garçon',
  'goods-tool':
    'outil* perceuse voiture vélo pneu* scie tuyau jardin filtre tournevis moto serrure caméra pompe joint ampoule échelle balai essuie-glace*',
  'goods-jewellery': "collier bague* boucles_d'oreille* bracelet montre bijou* pendentif lunettes chaîne pierre*",
  'goods-pet': 'chien* chat* croquettes litière animal laisse aquarium chiot chaton chatte toutou',
  'goods-hotel': 'hôtel chambre petit-déjeuner réception',
  'goods-bag': 'sac* sacoche valise portefeuille sac_à_dos cartable pochette trousse',
  'goods-case': 'coque* étui protection verre_trempé film housse vitre_de_protection protège',
  'goods-lamp': 'lampe* ampoule* lumière led guirlande* bougie* projecteur luminaire spot*',
  'goods-cable': 'câble* cable* chargeur* adaptateur batterie prise rallonge cordon',
  'goods-hygiene':
    'couche* brosse_à_dents rasoir lingette* papier_toilette mouchoirs brosse brossettes tondeuse épilateur',
  question:
    "comment pourquoi quoi où quand qui quel* combien est-ce est_ce y_a-t-il peut-on puis-je dois-je faut-il avez-vous savez-vous quelqu'un normal possible question demande_si me_demande",
  rhetoric:
    "que_dire vraiment sérieux sérieusement à_quoi_bon à_quoi_sert que_demander_de_plus qui_peut comment_peut-on blague moquerie se_moque n'est-ce_pas peut-être franchement",
  you: 'vous votre vos bonjour madame monsieur cher chère messieurs cordialement',
  'open-close':
    'ouvrir ouvre ouvert ouverture fermer ferme fermeture couvercle bouchon capuchon zip bouton boutons clip* loquet serrure charnière tiroir porte visser vis dévisser coincé* bloqué* embout pompe',
  move: 'tombe tomber tombé* tombent bouge bouger glisse* décroche* décollé* décolle se_détache détaché* bascule* roule tourne pivote instable bancal* lâche desserre* remonte descend saute',
  hold: 'tient tenir tiennent tenue fixer fixation fixe accroch* suspend* support supports aimant* ventouse* scotch adhésif pince poignée sangle crochet porter reste restent maintien* soutien',
  shape:
    'forme tordu* plié* plie déformé* déforme voilé* droit plat ronde rond carré coin coins bord bords angle courbe* bosse* pli plis trou trous espace écart jour bombé*',
  surface:
    'surface revêtement couche film bulle bulles traces empreintes poussière* peluche* bouloche* rayure* rayé* raye tache taches tâche* peinture colle rouille* moisi* écaille* pèle perd_ses poils',
  mixture:
    'mélange* mélanger dissout dissoudre grumeaux poudre liquide épais* mousse crémeux gras huileux collant sec sèche coule* goutte* vaporis* avaler gélule* comprimé* dose dosage portion ingrédients composition sucre sel calories artificiel*',
  person:
    'enfant enfants fils fille bébé petit-fils femme mari mère père parents ami amis copain sœur frère famille chien chat gens personne personnes adulte* client clients',
  'time-word':
    "jour jours semaine semaines mois an ans année* heure heures minute* seconde* aujourd'hui hier demain matin nuit quotidien* plus_tard depuis jusqu* première* deuxième* dernière* prochain* avant après fois déjà encore toujours jamais souvent parfois constamment aussitôt",
  amount:
    'un deux trois quatre cinq six dix tous toutes tout plupart beaucoup plusieurs quelques peu moitié entier entière plein vide chaque plus moins paire paquet lot lots pièce pièces quantité seul seule',
  speech:
    'dit dire disent écrit écrire demandé demander appelé appeler prétend* promis promet* annonc* indiqu* mentionn* lire lu avis commentaire* expliqu* plaint montr* étiquette page site photo photos image*',
  mind: 'sens sensation pense pensais trouve crois croyais semble sûr* espère espérais sais savais veux voulais aime aimé adore déteste décidé essayé essayer content* triste énerv* agaç* frustr* confus* surpris* honte dommage malheureusement',
  versus:
    'que_le comparé comparaison même pareil similaire mieux pire meilleur* lieu_de autre autres différent* différence original* normal* habituel* standard alternative* précédent* moins_cher',
};
