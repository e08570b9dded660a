/** The words of Feedback Manager by UI (amazon.md 3.2). German and Japanese, and what concerns public replies, were never seen. */
import type { FeedbackManagerData } from './client/feedback-manager.ts';
import { dayIn } from './dates.ts';
import type { UiLanguage } from './shell.ts';

export interface FeedbackManagerUi {
  language: UiLanguage;
  day(iso: string): string;
  /** Amazon's sentence behind comments on its own deliveries; null: not known in this language. */
  note: string | null;
  response: string;
  postReply: string;
  deleteReply: string;
  requestRemoval: string;
  contactBuyer: string;
  labels: FeedbackManagerData['labels'];
}

const en: FeedbackManagerUi = {
  language: 'en',
  day: dayIn.slashUS,
  note: 'Message from Amazon: This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience.',
  response: 'Your response:',
  postReply: 'Post a public reply',
  deleteReply: 'Delete public reply',
  requestRemoval: 'Request removal',
  contactBuyer: 'Contact buyer',
  labels: {
    heading: 'Recent Feedback',
    columns: ['Date', 'Rating', 'Order ID', 'Comments', 'Actions'],
    tabs: [
      ['all', 'All'],
      ['positive', 'Positive'],
      ['neutral', 'Neutral'],
      ['negative', 'Negative'],
    ],
    choose: 'Choose one',
    previous: '< Previous',
    next: 'Next >',
    none: 'There is no feedback to show.',
    replyTitle: 'Post a public reply',
    orderIs: 'Order ID:',
    placeholder: 'Your reply is public and cannot be edited',
    send: 'Submit',
    cancel: 'Cancel',
    removalTitle: 'Request removal',
    report: 'Download Feedback Report',
  },
};

const zh: FeedbackManagerUi = {
  language: 'zh',
  day: dayIn.slashZh,
  note: '来自亚马逊的消息： "该商品由亚马逊配送，亚马逊对配送体验负责。"',
  response: '您的回复：',
  postReply: '发布公开回复',
  deleteReply: '删除公开回复',
  requestRemoval: '请求移除',
  contactBuyer: '联系买家',
  labels: {
    heading: '最新反馈',
    columns: ['日期', '评级', '订单编号', '评论', '操作'],
    tabs: [
      ['all', '全部'],
      ['positive', '好评'],
      ['neutral', '中评'],
      ['negative', '差评'],
    ],
    choose: '选择一项',
    previous: '< 上一个',
    next: '下一个 >',
    none: '没有可显示的反馈。',
    replyTitle: '发布公开回复',
    orderIs: '订单编号：',
    placeholder: '回复将公开显示，且无法修改',
    send: '提交',
    cancel: '取消',
    removalTitle: '请求移除',
    report: '下载反馈报告',
  },
};

const ja: FeedbackManagerUi = {
  language: 'ja',
  day: dayIn.slashJa,
  note: null,
  response: '返信:',
  postReply: '公開返信を投稿',
  deleteReply: '公開返信を削除',
  requestRemoval: '削除をリクエスト',
  contactBuyer: '購入者に連絡',
  labels: {
    heading: '最近の評価',
    columns: ['日付', '評価', '注文番号', 'コメント', '操作'],
    tabs: [
      ['all', 'すべて'],
      ['positive', '高い'],
      ['neutral', '普通'],
      ['negative', '低い'],
    ],
    choose: '選択',
    previous: '< 前へ',
    next: '次へ >',
    none: '表示する評価はありません。',
    replyTitle: '公開返信を投稿',
    orderIs: '注文番号:',
    placeholder: '返信は公開され、編集できません',
    send: '送信',
    cancel: 'キャンセル',
    removalTitle: '削除をリクエスト',
    report: '評価レポートをダウンロード',
  },
};

const de: FeedbackManagerUi = {
  language: 'de',
  day: dayIn.dots,
  note: null,
  response: 'Ihre Antwort:',
  postReply: 'Öffentliche Antwort verfassen',
  deleteReply: 'Öffentliche Antwort löschen',
  requestRemoval: 'Entfernung beantragen',
  contactBuyer: 'Käufer kontaktieren',
  labels: {
    heading: 'Aktuelle Bewertungen',
    columns: ['Datum', 'Bewertung', 'Bestellnummer', 'Kommentare', 'Aktionen'],
    tabs: [
      ['all', 'Alle'],
      ['positive', 'Positiv'],
      ['neutral', 'Neutral'],
      ['negative', 'Negativ'],
    ],
    choose: 'Auswählen',
    previous: '< Zurück',
    next: 'Weiter >',
    none: 'Es sind keine Bewertungen vorhanden.',
    replyTitle: 'Öffentliche Antwort verfassen',
    orderIs: 'Bestellnummer:',
    placeholder: 'Ihre Antwort ist öffentlich und kann nicht geändert werden',
    send: 'Absenden',
    cancel: 'Abbrechen',
    removalTitle: 'Entfernung beantragen',
    report: 'Bewertungsbericht herunterladen',
  },
};

/** By UI language. */
export const FEEDBACK_MANAGER_UI: Record<UiLanguage, FeedbackManagerUi> = { en, zh, ja, de };
