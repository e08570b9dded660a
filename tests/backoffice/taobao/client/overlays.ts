/** What likes to lie over the list: 功能升级, 重要消息, a blank loading mask (taobao.md 1.2 [C TRC]). */
import { createElement as h, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLater } from './lines.ts';

export function Overlays(): ReactNode {
  const [upgrade, setUpgrade] = useState(true);
  const [message, setMessage] = useState(true);
  const unmasked = useLater(2_500);
  return createPortal(
    [
      unmasked ? null : h('div', { key: 'mask', className: 'AlimmCard_mask__EfICy' }),
      upgrade
        ? h(
            'div',
            { key: 'upgrade', className: 'next-overlay-wrapper opened' },
            h('div', { className: 'next-overlay-backdrop' }),
            h(
              'div',
              { className: 'next-dialog upgrade-analysis-dialog', role: 'dialog', 'aria-modal': true },
              h('h2', null, '功能升级'),
              h('p', null, '评价智能分析上线，负面评价一目了然'),
              h(
                'button',
                { type: 'button', className: 'next-btn next-btn-primary', onClick: () => setUpgrade(false) },
                '我知道了',
              ),
            ),
          )
        : null,
      message
        ? h(
            'div',
            { key: 'message', className: 'message_panel__T9wq4' },
            h('i', { className: 'next-icon next-icon-close_blod', onClick: () => setMessage(false) }, '×'),
            h('h4', null, '重要消息'),
            h('p', null, '您有1条评价即将超过回复期限，请及时处理'),
          )
        : null,
    ],
    document.body,
  );
}
