/** The shell page of 千牛商家工作台: nearly empty HTML, everything is made by its script (taobao.md 1.2). */
import { clientScript, pageData } from '../client.ts';
import type { RateRow } from './rate-row.ts';

/** How this build answers a press on 评价回复 or 追评回复 (taobao.md 2.6). */
export type ReplySurface = 'dialog' | 'inline' | 'portal' | 'two-dialogs';

export interface ReviewListData {
  /** Pages of the list. Empty: nothing there; `null`: it never comes. */
  pages: RateRow[][] | null;
  total: number;
  /** Milliseconds before the list is there. */
  delay: number;
  surface: ReplySurface;
  /** Inner class names are hashed: neither `l-rate-content` nor `l-media-gallery`, the order number in another cell. */
  hashed: boolean;
  /** Only this many rows are in the document; scrolling the table fills the same rows with other reviews. */
  window?: number;
  /** 功能升级, 重要消息 and a blank loading mask over the list. */
  overlays: boolean;
}

const HEAD = '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>千牛商家工作台</title></head>';

/** The workbench: a root, its data, its script. */
export const shellHtml = (data: ReviewListData): string =>
  `${HEAD}<body><div id="icestark-container"></div>${pageData(data)}${clientScript('taobao', 'workbench')}</body></html>`;

/** What the same address shows without a session: a login frame of another host, nothing of the workbench (taobao.md 1.2 [C MCP]). */
export const loginHtml = (): string =>
  `${HEAD}<body><div id="icestark-container"></div><iframe src="https://loginmyseller.taobao.com/member/login.jhtml" width="400" height="320" title="登录"></iframe></body></html>`;
