/** Looks of the simulated workbench; class names of the shell are hashed, those of Fusion (`next-*`) are not. */
export const CSS = `
body{margin:0;font:13px/1.6 "Noto Sans CJK SC",sans-serif;color:#333;background:#f5f6f8}
.notify_head__XdjnE{height:44px;line-height:44px;background:#fff;padding:0 20px;border-bottom:1px solid #e6e7eb}
.shell_cols__a8Kd2{display:grid;grid-template-columns:150px minmax(0,1fr)}
.shell_menu__p0Xz1{background:#fff;min-height:100vh;padding:12px}.shell_menu__p0Xz1 a{display:block;padding:6px;color:#333;text-decoration:none}
.shell_page__m3Rt9{padding:16px}.next-tag{display:inline-block;border:1px solid #ddd;padding:0 8px;margin-right:6px;background:#fff}
.filters_row__k2Lq7{background:#fff;padding:12px;margin-bottom:12px}.next-table{background:#fff}table{width:100%;border-collapse:collapse;table-layout:fixed}th:first-child{width:16px}th:nth-child(2){width:64px}th:nth-child(5){width:56px}th:nth-child(6){width:150px}td a{margin-right:8px}[class] span:first-child+span{margin-left:6px}
th,td{border-bottom:1px solid #eee;padding:10px 8px;text-align:left;vertical-align:top}.next-table-expanded-row td{background:#fafbfc}
.next-btn{border:1px solid #c4c6cf;background:#fff;border-radius:3px;padding:3px 10px;margin:0 6px 6px 0}.next-btn-primary{background:#3d7fff;border-color:#3d7fff;color:#fff}
.next-loading{position:relative}.next-loading-tip{position:absolute;inset:0;background:rgba(255,255,255,.85);z-index:3;text-align:center;padding-top:60px}
.next-overlay-backdrop{position:fixed;inset:0;background:rgba(0,0,0,.3);z-index:1001}
.next-dialog{position:fixed;z-index:1002;left:50%;top:90px;transform:translateX(-50%);width:520px;background:#fff;border-radius:6px;padding:16px 20px}
div:not(.next-overlay-backdrop)+.next-dialog{top:440px}.reply_quote__Zz1c3{background:#f7f8fa;padding:8px;margin:8px 0;max-height:120px;overflow:auto}
.next-input-textarea{display:block;position:relative}.next-input-textarea textarea{width:100%;box-sizing:border-box;height:96px}
.rate_floatPanel__y7Hb2{position:fixed;right:24px;bottom:24px;width:420px;z-index:1000;background:#fff;border:1px solid #c4c6cf;border-radius:6px;padding:14px}
.message_panel__T9wq4{position:fixed;right:0;top:44px;width:300px;z-index:1001;background:#fff;border:1px solid #ddd;padding:14px}
.AlimmCard_mask__EfICy{position:fixed;inset:0;background:#fff;opacity:.9;z-index:1000}.next-pagination{padding:12px;background:#fff}
`;
