/** Invented products, buyers and follow-ups. Nothing here was copied from anywhere. */

export const PRODUCTS = [
  { title: '样例家居 纯棉加厚毛巾三条装 吸水不掉毛', href: '//item.taobao.com/item.htm?id=700000000001' },
  {
    title: '试用牌 316不锈钢保温杯 500ml 哑光白',
    href: 'https://detail.tmall.com/item.htm?id=700000000002&skuId=5000000000001',
  },
  { title: '样例卫衣 男女同款 连帽加绒 M-3XL', href: '//item.taobao.com/item.htm?ft=t&id=700000000003' },
  // Some rows have a product without an address (taobao.md 2.2 [C TRC]).
  { title: '示例蓝牙耳机 防水降噪 入耳式', href: '' },
  { title: '虚构农场 现摘苹果 5斤装', href: 'https://detail.tmall.com/item.htm?id=700000000005' },
  { title: '示例台灯 学习护眼 可充电', href: '//item.taobao.com/item.htm?id=700000000006' },
];

export const NICKS = ['w**', '王**', 't***', '小**', '阿***', 'l*', '天**'];

export const FOLLOW_UPS = [
  '洗了一次就起球，和刚收到时差别很大。',
  '用了几天再来说，一切正常，家里人也喜欢。',
  '客服补发了配件，现在能用了。',
  '还是坏了，等店家给个说法。',
];

/** The platform's own sentences for a review without text (taobao.md 2.3 [C US]). */
export const NO_TEXT = ['此用户没有填写评价。', '评价方未及时做出评价,系统默认好评!', '系统默认好评'];
