/** Claims that goods treat an illness, slim or stand in for medicine. 薬機法, 广告法 art. 17. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_ILL =
  '(?:病|炎|癌|痛|痘|疹|癣|湿疹|痔疮|失眠|便秘|高血压|血压|血糖|糖尿|三高|颈椎|腰椎|腰间盘|关节|风湿|脚气|鼻炎|咳嗽|感冒|过敏|近视|斑|脱发|抑郁|疾|症|结节|瘙痒|痒)';
const ZH_NOT =
  '不能|不可|不具|没有|并非|不是|不得|无法|不宣|就医|医生|不会|请勿|不属于|不含|非药|药师|不作为|不替代|误以为';
const JA_ILL =
  '(?:肩こり|肩凝り|腰痛|頭痛|関節痛|膝痛|痛み|アトピー|湿疹|ニキビ|にきび|花粉症|不眠|便秘|冷え性|糖尿病|高血圧|血圧|血糖|癌|がん|うつ|鬱|水虫|炎症|アレルギー|風邪|インフルエンザ|かゆみ|病気|症状|疲労|むくみ|リウマチ|認知症|近視|薄毛|抜け毛|シミ|しみ|しわ|シワ)';
const JA_NOT =
  '医薬品では|効果を保証|効果効能を|ものではござい|ものではあり|医師|病院|皮膚科|かねます|できません|ございません|お控え|個人差がございますので、効果は|お加減|お大事|ご病気|お見舞';
const EN_ILL =
  '(?:arthritis|pain|back ?pain|disease|illness|cancer|diabetes|eczema|acne|psoriasis|insomnia|anxiety|depression|migraines?|headaches?|high blood pressure|blood pressure|allerg(?:y|ies)|infections?|inflammation|asthma|cold|flu|covid|rash|wrinkles|hair loss|fungus|sciatica|swelling|nausea|constipation|reflux|tinnitus|snoring|plantar fasciitis|symptoms?|cramps)';
const EN_NOT =
  "\\b(?:not|n't|cannot|never|no)\\b|doctor|physician|medical advice|pharmacist|sorry (?:to hear|about)|hope you(?:r)? feel|get well|pain (?:of|in (?:the neck|waiting|return))|cold (?:water|wash|weather)";

export const MEDICAL: Phrases = {
  zh: [
    phrase(
      `(?:治疗|治愈|根治|治好|医治|医好|缓解|消除|改善|预防|抑制|祛除|去除|调理|专治|对付|减轻)(?:您的|各种|了)?${gap(6)}${ZH_ILL}`,
      `${ZH_NOT}|病毒式|痛点|毛病`,
    ),
    phrase(
      `${ZH_ILL}${gap(6)}(?:就|都|会|能|可以)?(?:好了|治好|痊愈|消失|根治|缓解|减轻|改善)`,
      `${ZH_NOT}|毛病|快递|(?:早日|祝您|希望您|愿您)|痛点`,
    ),
    phrase(
      `(?:减肥|瘦身|燃脂|减脂|降血压|降血糖|降血脂|降三高|抗癌|防癌|抗肿瘤|排毒养颜|壮阳|补肾|丰胸|增高|止痛|消炎|镇痛|活血化瘀|药到病除|包治|祛斑|生发|助眠安神|提高免疫力|增强免疫力|治未病)${gap(4)}(?:效果|作用|功效|功能|明显|有效|的|,|。|!|$|再|很|特别|产品|神器)`,
      `${ZH_NOT}|期间|人士|瘦身款|裤`,
    ),
    phrase(
      `(?:疗效|药效|治疗效果|治疗作用)(?:很|非常|显著|明显|好|快|是)|(?:代替|替代|取代|相当于)(?:了)?(?:药|吃药|药物|药品|治疗|打针)|不用(?:再)?(?:吃药|打针|看医生)|停(?:掉|用)?药`,
      ZH_NOT,
    ),
    phrase(`(?:血糖|血压|血脂|尿酸|胆固醇|三高)${gap(6)}(?:降|下来|稳定|平稳|恢复正常)`, ZH_NOT),
    phrase(`对${gap(6)}${ZH_ILL}${gap(6)}(?:有效|有帮助|有好处|有作用|有改善|管用|效果)`, ZH_NOT),
  ],
  ja: [
    phrase(
      `${JA_ILL}${gap(14)}(?:治(?:り|る|っ|し|す)|治癒|完治|改善|効(?:く|き|果|能)|緩和|和らぎ|和らげ|軽減|解消|予防|消え|なくなり|楽になり|下が(?:り|る)|抑え(?:ます|る))`,
      JA_NOT,
    ),
    phrase(
      `(?:治(?:ります|る|った|せます)|完治|治癒)${gap(10)}(?:商品|お声|方|効果|はず|ます|報告)`,
      `${JA_NOT}|治るまで|早く治`,
    ),
    phrase(
      `(?:痩せ(?:ます|る|られ|た|効果)|ダイエット効果|脂肪(?:が|を)(?:燃焼|落と|減ら)|デトックス効果|若返(?:り|る|ります)|アンチエイジング効果|免疫力(?:が|を)(?:上が|高|アップ|向上)|(?:薬|お薬|治療)(?:の|に)(?:代わり|替わ|かわり)|(?:薬|お薬|病院)${gap(4)}(?:必要(?:が|は)?(?:ありま|なくな|ござい)|いらな|不要))`,
      `${JA_NOT}|痩せて見|着痩せ|着やせ`,
    ),
  ],
  latin: [
    phrase(
      `\\b(?:cures?|cured|heals?|healed|treats?|treated|relieves?|relieved|relieving|eliminates?|prevents?|reverses?|eases?|fights?|gets? rid of|reduces?|alleviates?|stops?|clear(?:s|ed)? up)\\b${gap(24)}\\b${EN_ILL}\\b`,
      EN_NOT,
    ),
    phrase(
      `\\b${EN_ILL}\\b${gap(16)}\\b(?:will (?:be gone|disappear|go away|vanish|improve|get better)|(?:is|are|was|were) (?:cured|healed|gone)|relief (?:in|within|guaranteed|is))`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:lose weight|weight[- ]loss|burns? (?:belly )?fat|fat[- ]burning|slimming effect|slims? you|lowers? (?:your )?(?:blood pressure|cholesterol|blood sugar)|boosts? (?:your )?immun\\w+|detox(?:es|ifies)? your|(?:replaces?|instead of|no (?:more )?need for|stop taking|better than) (?:your )?(?:medication|medicines?|pills|drugs|a doctor|painkillers)|clinically proven to|anti-?cancer|miracle cure)\\b`,
      "\\b(?:not|n't|cannot|never)\\b|consult",
    ),
    phrase(
      `(?:heilt|lindert|behandelt|beseitigt|hilft gegen|guérit|soigne|soulage|traite|cura|alivia|trata|elimina|quita|calma|guarisce|allevia|combatte)\\b${gap(24)}(?:arthrose|schmerz|krankheit|arthrite|douleur|maladie|artritis|dolor|enfermedad|artrite|dolore|malatti|eczém|ekzem|eccema|eczema|rücken|insomni|diab|psoria|acné|acne|akne|migr|schlaf|asthm|bluthoch|hypertens|hipertens|ipertens)`,
      '\\b(?:nicht|kein\\w*|ne|pas|no|ni|non|né)\\b|arzt|médecin|médico|medico',
    ),
    phrase(
      `\\b(?:good|great|effective|works?|helps?|perfect|remedy|ideal|recommended) (?:for|against|with|on) (?:\\w+ ){0,2}${EN_ILL}\\b`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:adelgaza|hace adelgazar|baja(?:r)? de peso|fa (?:dimagrire|perdere peso)|dimagrante|fait maigrir|perdre du poids|hilft beim abnehmen|macht schlank|senkt den blut(?:druck|zucker))\\b`,
      '\\b(?:nicht|kein\\w*|pas|no|non)\\b',
    ),
  ],
};
