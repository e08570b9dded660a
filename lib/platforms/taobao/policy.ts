/**
 * What Taobao and Tmall allow. The reply window is 30 days, but the row counts down itself ("还有N天可回复") and the page
 * is what counts (taobao.md 4.1). Source keys: taobao.md; K there (common knowledge) is `inferred` here.
 */
import type { Level, Policy, RulePolicy } from '../policy.ts';
import { GROUNDS } from './grounds.ts';
import { zoneOf } from './zone.ts';

const BOTH = ['review-reply', 'follow-up-reply'] as const;

function on(level: Level): RulePolicy['channels'] {
  return Object.fromEntries(BOTH.map((channel) => [channel, level]));
}

/** The rules, windows and channels of Taobao, Tmall and 千牛. */
export const policy: Policy = {
  platform: 'taobao',

  timeZone: zoneOf,
  holidays: () => 'CN',

  channels: {
    'review-reply': {
      public: true,
      editable: false,
      limit: 500,
      answers: ['product-review'],
      lastLooks: ['right-review', 'reads-well', 'facts', 'no-personal-data', 'no-request', 'final'],
      source: '淘宝 评价解释: 一条主评一次回复, 最长500字 (taobao.md 0.6, 4.1 [C MCP, D TOP])',
      confidence: 'code',
    },
    'follow-up-reply': {
      public: true,
      editable: false,
      limit: 500,
      answers: ['product-review'],
      lastLooks: ['right-review', 'reads-well', 'facts', 'no-personal-data', 'no-request', 'final'],
      source: '淘宝 追评回复: 独立入口和倒计时, 最长500字 (taobao.md 4.1 [C BAD, C MCP])',
      confidence: 'code',
    },
    report: {
      public: false,
      editable: false,
      limit: null,
      answers: ['product-review'],
      source: '淘宝 投诉评价 / 投诉追评 (taobao.md 4.5 [C TRC])',
      confidence: 'code',
    },
  },

  windows: [
    {
      name: 'reply',
      channel: 'review-reply',
      days: 30,
      from: 'page',
      source: '淘宝: 评价页显示还有30天可回复, 以页面倒计时为准 (taobao.md 4.1 [C TRC, C BAD])',
      confidence: 'code',
    },
    {
      name: 'follow-up-reply',
      channel: 'follow-up-reply',
      days: null,
      from: 'page',
      source: '淘宝: 追评回复有独立倒计时, 以页面为准 (taobao.md 4.1 [C BAD])',
      confidence: 'code',
    },
    {
      name: 'buyer-change',
      channel: null,
      days: 30,
      from: 'posted',
      source: '淘宝: 买家30天内可修改或删除中差评一次 (taobao.md 4.1 [K])',
      confidence: 'inferred',
    },
    {
      name: 'report',
      channel: 'report',
      days: null,
      from: 'page',
      source: '淘宝: 期限未查到, 看本行是否还有「投诉评价」入口 (taobao.md 4.5 [K])',
      confidence: 'inferred',
    },
  ],

  // 骚扰他人、要挟 (taobao.md 4.2 no. 8 [K]): after a solution nothing may be said that could be taken as asking for a change.
  closing: [],

  // 一条评价一次公开回复 (4.1), 反复打扰是骚扰他人 (4.2 no. 8, 4.3 [K]): the buyer is asked in the 旺旺 chat, which is not ours.
  messages: [],

  grounds: GROUNDS,

  rules: [
    {
      rule: 'ask-change-review',
      channels: on('block'),
      source: '淘宝规则: 骚扰他人、要挟 (请求删改评价); 电子商务法第39条 (taobao.md 4.2 no. 8 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'incentive',
      channels: on('block'),
      source:
        '淘宝 好评返现规则; 网络反不正当竞争暂行规定(2024-09-01): 禁止以返现、红包、卡券诱导评价 (taobao.md 4.2 no. 4 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'off-platform-contact',
      channels: on('block'),
      source: '淘宝规则: 滥发信息、引导线下交易; 平台交互风险信息管理规则 (taobao.md 4.2 no. 3 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'personal-data',
      channels: on('block'),
      source: '淘宝规则: 泄露他人信息; 个人信息保护法第10、25条 (taobao.md 4.2 no. 1 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'insult',
      channels: on('block'),
      source: '淘宝规则: 辱骂、骚扰他人; 民法典第1024条 (taobao.md 4.2 no. 2 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'threat',
      channels: on('block'),
      source: '淘宝规则: 骚扰、要挟买家 (taobao.md 4.2 no. 8 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'accuse-third-party',
      channels: on('block'),
      source: '反不正当竞争法(2025)第12条: 商业诋毁; 应走投诉表单 (taobao.md 4.2 no. 5 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'over-promise',
      channels: on('warn'),
      source: '淘宝规则: 违背承诺; 广告法第9条: 绝对化用语 (taobao.md 4.2 no. 6, 7 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'medical-claim',
      channels: on('block'),
      source: '广告法第17条: 普通商品不得涉及疾病治疗功能 (taobao.md 4.2 no. 6 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'marketing',
      channels: on('block'),
      source: '淘宝规则: 滥发信息 (用回复做广告) (taobao.md 4.3 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'wrong-language',
      channels: on('warn'),
      source: "A reply the buyer can't read does not answer him (inferred)",
      confidence: 'inferred',
    },
    {
      rule: 'liability-admission',
      channels: on('block'),
      source: '消费者权益保护法第55条: 自认假货可致三倍赔偿 (taobao.md 4.3 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'deny-legal-duty',
      channels: on('block'),
      source:
        '消费者权益保护法第24–26条: 七天无理由、三包, 格式条款不得排除; 直播承诺由店铺负责 (taobao.md 4.3, 4.4 [K])',
      confidence: 'inferred',
    },
    {
      rule: 'too-long',
      channels: on('block'),
      source: '淘宝 评价解释最长500字 (taobao.md 0.6 [C MCP, D TOP])',
      confidence: 'code',
    },
    {
      rule: 'placeholder-left',
      channels: { ...on('block'), report: 'block' },
      source: 'Review Desk: an unfilled field must not reach the buyer',
      confidence: 'inferred',
    },
  ],
};
