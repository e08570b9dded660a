/** The frame around every Seller Central page: its own header, which is no review (amazon.md 1.2). */
import { clientScript, escapeHtml, htmlResponse, pageData } from '../client.ts';
import type { SimulatedResponse } from '../scenario.ts';

export type UiLanguage = 'en' | 'zh' | 'ja' | 'de';

export interface Shell {
  language: UiLanguage;
  /** As the account switcher shows it. */
  marketplace: string;
  title: string;
  /** The page's own container, before its code has run. */
  content: string;
  /** Name of the file in `client/`, and what it gets; absent: a page without code. */
  client?: { name: string; data: unknown };
  /** Without the header: the document of a frame. */
  bare?: boolean;
}

const NAVIGATION: Record<UiLanguage, [health: string, shortcuts: [text: string, path: string][]]> = {
  en: [
    'Account Health: Healthy 4 of 5',
    [
      ['Customer Reviews', '/brand-customer-reviews/ref=xx_crvws_dnav_xx'],
      ['Feedback Manager', '/feedback-manager/index.html#/'],
      ['Buyer Messages', '/messaging/inbox'],
    ],
  ],
  zh: [
    '账户状况：良好',
    [
      ['买家评论', '/brand-customer-reviews/ref=xx_crvws_dnav_xx'],
      ['反馈管理器', '/feedback-manager/index.html#/'],
      ['买家消息', '/messaging/inbox'],
    ],
  ],
  ja: [
    'アカウント健全性: 良好',
    [
      ['カスタマーレビュー', '/brand-customer-reviews/ref=xx_crvws_dnav_xx'],
      ['評価管理', '/feedback-manager/index.html#/'],
      ['購入者のメッセージ', '/messaging/inbox'],
    ],
  ],
  de: [
    'Verkäufer-Leistung: Gut',
    [
      ['Kundenrezensionen', '/brand-customer-reviews/ref=xx_crvws_dnav_xx'],
      ['Bewertungsmanager', '/feedback-manager/index.html#/'],
      ['Käufernachrichten', '/messaging/inbox'],
    ],
  ],
};

const LANG: Record<UiLanguage, string> = { en: 'en-US', zh: 'zh-CN', ja: 'ja-JP', de: 'de-DE' };

const STYLE = `
body{margin:0;font:14px/1.45 "Amazon Ember",Arial,"Noto Sans CJK SC","Noto Sans CJK JP",sans-serif;color:#0f1111;background:#f0f2f2}
.sc-header{display:flex;gap:18px;align-items:center;padding:10px 18px;background:#002f36;color:#fff;flex-wrap:wrap}
.sc-header nav{display:flex;gap:16px}.sc-header a{color:#d5e6e8;text-decoration:none}.sc-pill{border-radius:12px;background:#0a6b73;padding:2px 10px}
main{padding:16px 18px;max-width:1240px}h1{font-size:22px;font-weight:500;margin:6px 0 14px}
.reviewContainer{background:#fff;border:1px solid #d5d9d9;border-radius:6px;padding:12px 14px;margin:0 0 10px}
.css-1wy0on6{display:flex;gap:14px;color:#565959;margin-bottom:8px}.css-k008qs{display:grid;grid-template-columns:240px 1fr 180px;gap:16px}
.asinDetail{font-size:12px;color:#565959}.asinDetail h5{margin:4px 0;font-size:13px}.css-1ggdaz4{font-weight:700}
[data-testid=manage-reviews-top-bar-view]{display:flex;gap:8px;align-items:center;flex-wrap:wrap;margin-bottom:12px}
.css-1t9wkzn{display:flex;gap:14px;align-items:center}.css-13kq0pg{display:flex;gap:4px;margin:0}
kat-table{display:table;width:100%;background:#fff;border:1px solid #d5d9d9;border-collapse:collapse}
kat-table-row,tr.feedback-details{display:table-row}kat-table-cell{display:table-cell;padding:9px 10px;border-top:1px solid #e7e9e9;vertical-align:top}
kat-table-row.fb-detail-table-header{font-weight:700}.hidden-md{display:none}.side-panel{padding:12px;background:#f7fafa;border:1px solid #d5d9d9}
kat-box,.panel{display:block;background:#fff;border:1px solid #d5d9d9;border-radius:6px;padding:14px;margin-bottom:12px}
kat-textarea{display:block;max-width:640px;margin:8px 0}kat-radiobutton{display:block;margin:4px 0}kat-tabs{display:flex;gap:18px;padding:8px 0}.inbox-tabs{display:flex;gap:6px;margin-bottom:10px}
.inbox{display:grid;grid-template-columns:260px 1fr 280px;gap:14px}.thread-message{background:#fff;border-radius:6px;padding:10px;margin:0 0 8px}
iframe{width:100%;height:640px;border:0}`;

/** A whole page of Seller Central. */
export function sellerCentralPage({
  language,
  marketplace,
  title,
  content,
  client,
  bare = false,
}: Shell): SimulatedResponse {
  const [health, shortcuts] = NAVIGATION[language];
  const links = shortcuts.map(([text, path]) => `<a href="${path}">${text}</a>`).join('');
  const code = client ? pageData(client.data) + clientScript('amazon', client.name) : clientScript('amazon', 'plain');
  const header = `<header class="sc-header"><b>amazon seller central</b>
<button type="button" class="dropdown-account-switcher-header"><span class="dropdown-account-switcher-header-label-global">Larkfield</span> | <span class="dropdown-account-switcher-header-label-regional">${escapeHtml(marketplace)}</span></button>
<span class="sc-pill">${health}</span><nav>${links}</nav></header>`;
  return htmlResponse(`<!doctype html>
<html lang="${LANG[language]}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>${bare ? '' : header}
<main>${content}</main>${code}</body></html>`);
}
