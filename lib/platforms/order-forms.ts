/** What an order number looks like, for places that are known only because the seller pointed at them. */
import type { Platform } from '../reviews/review.ts';
import { ORDER_ID } from './amazon/order-id.ts';

/** Without flags. Rakuten: `{shop}-{YYYYMMDD}-{10 digits}` (rakuten.md 2.1 [CODE S1 S3]); Taobao: digits only (taobao.md 2.3). */
export const ORDER_FORMS: Record<Platform, RegExp> = {
  amazon: ORDER_ID,
  rakuten: /(?<![\d-])\d{4,}-\d{8}-\d{6,}(?![\d-])/,
  taobao: /(?<![\d-])\d{12,}(?![\d-])/,
};
