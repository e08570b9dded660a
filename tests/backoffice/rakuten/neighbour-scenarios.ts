/** Pages beside the review tool where nothing may happen: the session has ended, or never began. */
import { htmlResponse } from '../client.ts';
import type { Scenario } from '../scenario.ts';
import { answering } from './answers.ts';

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>${title}</title></head><body>${body}</body></html>`;

const neighbour = (name: string, url: string, html: string): Scenario => ({
  id: `rakuten/${name}`,
  platform: 'rakuten',
  pageKind: null,
  url,
  expects: 'none',
  truth: [],
  scope: {},
  replies: [],
  respond: answering(url, () => htmlResponse(html)),
});

/** Where a lapsed session ends, and R-Login itself (rakuten.md 1.1 [CODE S2 S10]). */
export const neighbourScenarios = (): Scenario[] => [
  neighbour(
    'error-auth',
    'https://review.rms.rakuten.co.jp/error/auth',
    page(
      'エラー | RMS',
      '<div id="header_nav_title">エラー</div><p>再度ログインをお願いいたします。</p><a href="https://glogin.rms.rakuten.co.jp/?sp_id=1">ログイン画面へ</a>',
    ),
  ),
  neighbour(
    'login',
    'https://glogin.rms.rakuten.co.jp/?sp_id=1',
    page(
      'R-Login',
      '<form method="post" action="/"><label>R-Login ID<input id="rlogin-username-ja" name="login_id"></label><label>パスワード<input id="rlogin-password-ja" name="passwd" type="password"></label><button name="submit" type="submit">次へ</button></form>',
    ),
  ),
];
