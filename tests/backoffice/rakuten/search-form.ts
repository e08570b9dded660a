/** The search form of レビューチェックツール: a plain GET form whose selects repeat the address (rakuten.md 1.1 [CODE S2 S3 S4]). */
import { escapeHtml } from '../client.ts';

const EVALUATIONS = ['すべて', '★★★より下', '★', '★★', '★★★', '★★★★', '★★★★★'];
const TYPES = ['商品・ショップ', '商品レビュー', 'ショップレビュー'];
const SORTS: [string, string][] = [
  ['1', '新着順'],
  ['2', '評価の低い順'],
];

const range = (from: number, to: number): [string, string][] =>
  Array.from({ length: to - from + 1 }, (_, i): [string, string] => [String(from + i), String(from + i)]);
const numbered = (labels: string[]): [string, string][] =>
  labels.map((label, i): [string, string] => [String(i), label]);

function select(name: string, options: [string, string][], params: URLSearchParams): string {
  const chosen = params.get(name);
  const items = options.map(
    ([value, label]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${escapeHtml(label)}</option>`,
  );
  return `<select name="${name}">${items.join('')}</select>`;
}

const moment = (prefix: 's' | 'e', params: URLSearchParams): string =>
  [
    `${select(`${prefix}y`, range(2003, 2026), params)}年`,
    `${select(`${prefix}m`, range(1, 12), params)}月`,
    `${select(`${prefix}d`, range(1, 31), params)}日`,
    `${select(`${prefix}h`, range(0, 23), params)}時`,
    `${select(`${prefix}i`, range(0, 59), params)}分`,
  ].join(' ');

export const searchForm = (params: URLSearchParams): string => `
<form name="searchForm" method="get" action="/search/index/">
<table border="0" cellpadding="4">
<tr><th>投稿期間</th><td>${moment('s', params)} ～ ${moment('e', params)}</td></tr>
<tr><th>評価</th><td>${select('ev', numbered(EVALUATIONS), params)}</td></tr>
<tr><th>レビュータイプ</th><td>${select('tc', numbered(TYPES), params)}</td></tr>
<tr><th>キーワード</th><td><input type="text" name="kw" value="${escapeHtml(params.get('kw') ?? '')}">
<label><input type="radio" name="ao" value="A" checked>すべて含む</label> <label><input type="radio" name="ao" value="O">いずれか含む</label></td></tr>
<tr><th>並び順</th><td>${select('st', SORTS, params)}</td></tr>
</table>
<input type="submit" value="検索">
</form>`;
