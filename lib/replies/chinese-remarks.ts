/** What of a Chinese buyer's words is no complaint that could be quoted, or no praise. In Simplified characters. */

/** Accusations, private life, and what only the parcel's label should show. */
export const UNSPEAKABLE_IN_CHINESE = /缺德|睡不着|失眠|地址|消费者/;

/** Good said by denying the bad: 味道不是很苦. */
export const CHEERFUL_IN_CHINESE =
  /不(?:是很|是太|太|怎么|会|容易)?(?:苦|油腻|刺鼻|刺激|卡粉|拔干|紧绷|闷热|卡顿|烫手|掉毛|掉色|起球|褪色|变形|粘手)(?!净)/;

/** Says that something is wrong, but not what. */
const VAGUE = /^(?:根本|完全|一点都?|都)?没(?:什么|啥|有)?用$|^[太很真]?(?:麻烦|难看)了?$/;

/** Expected, feared, told of another time or of the buyer's own skin; half of a comparison or of a choice. */
const UNTRIED =
  /^打算|还这[样么]|都能忍|一下$|^再也|^心里|甩了|[糙差坏烂]来$|没[搞弄看]懂|哪一?[种个样件].*都|(?:人家|别人|他们?|她|朋友|师傅)说|.虽然|^我?家在|^[让使令害]我|^像我|^没?用之前|^(?:以前|之前|原来|原先|原本)(?!的|就)|^.{0,3}(?:以为|担心|怀疑)|^本人|^(?:个人)?的?(?:皮肤|肤质|肤色|脸色|脸型)[^，]{0,3}[黄暗干油黑]|(?:要|是).{1,10}还是要|不[仅但](?!.*[还也更且连])/;

/** True when Simplified `text` says nothing that a shop could be sorry for. */
export const saysNothingWrong = (text: string): boolean => VAGUE.test(text) || UNTRIED.test(text);

/** Praise that the buyer had to talk himself into, or that is of a person and not of the purchase. */
export const HEDGED_IN_CHINESE =
  /(?:喜[欢歡]|[爱愛])[他她](?!们|們|家)|想想|就更?(?:完美|好)了|^本?来?以为|^原以为|很快.{0,6}[完没]了/;
