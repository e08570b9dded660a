/**
 * Rakuten's grounds for a report: the six items of 不適切レビュー, whatever the stars (rakuten.md 4.4 [DOCS W3]). A low rating or an
 * opinion is none.
 */
import type { GroundPolicy } from '../policy.ts';

export const GROUNDS: GroundPolicy[] = [
  {
    sign: 'abuse',
    clause: '他者を誹謗中傷する内容',
    language: 'ja',
    source: '楽天 不適切レビューの定義 (rakuten.md 4.4 [DOCS W3])',
    confidence: 'copy',
  },
  {
    sign: 'same-words',
    clause: '同じ内容の複数書き込み',
    language: 'ja',
    source: '楽天 不適切レビューの定義 (rakuten.md 4.4 [DOCS W3])',
    confidence: 'copy',
  },
  {
    sign: 'advert',
    clause: '営利宣伝目的',
    language: 'ja',
    source: '楽天 不適切レビューの定義 (rakuten.md 4.4 [DOCS W3])',
    confidence: 'copy',
  },
  {
    sign: 'extortion',
    clause: '法律や公序良俗に反する内容',
    language: 'ja',
    source: '楽天 不適切レビューの定義 (rakuten.md 4.4 [DOCS W3]): 金品の要求がこれに当たるかは推測',
    confidence: 'inferred',
  },
  {
    sign: 'personal-data',
    clause: '個人情報や他者の権利・プライバシーを侵害する内容',
    language: 'ja',
    source: '楽天 不適切レビューの定義 (rakuten.md 4.4 [DOCS W3])',
    confidence: 'copy',
  },
  {
    sign: 'other-product',
    clause: 'その他、楽天が不適切と判断する内容',
    language: 'ja',
    source: '楽天 商品と無関係な投稿 (rakuten.md 4.4 [DOCS W3 W10])',
    confidence: 'inferred',
  },
  {
    sign: 'off-topic',
    clause: 'その他、楽天が不適切と判断する内容',
    language: 'ja',
    source: '楽天 商品と無関係な投稿 (rakuten.md 4.4 [DOCS W3 W10])',
    confidence: 'inferred',
  },
];
