/**
 * Taobao's grounds for a report: the types of 投诉评价 (taobao.md 4.5 [C TRC]). The name of the one about rivals is shortened, since it
 * judges the buyer.
 */
import type { GroundPolicy } from '../policy.ts';

export const GROUNDS: GroundPolicy[] = [
  {
    sign: 'extortion',
    clause: '利用中差评索取不当利益',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'abuse',
    clause: '辱骂侮辱的评论',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'advert',
    clause: '评价内容为广告信息',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'personal-data',
    clause: '评论泄露隐私',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'competitor',
    clause: '同行…中差评',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'other-product',
    clause: '购买A商品评价B商品',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'off-topic',
    clause: '评价内容无意义',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
  {
    sign: 'before-delivery',
    clause: '未收到货但给出与商品实际不符的虚假评价',
    language: 'zh-CN',
    source: '淘宝 投诉评价类型 (taobao.md 4.5 [C TRC])',
    confidence: 'code',
  },
];
