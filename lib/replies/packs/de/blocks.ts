/** German: the blocks every situation shares. */
import type { Told } from '../parallel.ts';

export const greetings: Told['greetings'] = {
  complaint: [
    'Vielen Dank für Ihre Rückmeldung.',
    'Vielen Dank, dass Sie uns Bescheid gegeben haben.',
    'Danke, dass Sie uns davon berichten.',
    'Vielen Dank für Ihre offenen Worte.',
  ],
  formal: [
    'Vielen Dank für Ihre Nachricht.',
    'Ihre Zeilen haben uns erreicht.',
    'Vielen Dank, dass Sie uns darauf aufmerksam machen.',
  ],
  praise: [
    'Vielen Dank für Ihre freundlichen Worte!',
    'Vielen Dank, dass Sie sich die Zeit zum Schreiben genommen haben.',
    'Herzlichen Dank, dass Sie Ihre Erfahrung mit uns teilen.',
  ],
  plain: [
    'Vielen Dank für Ihre Bestellung.',
    'Vielen Dank für Ihren Einkauf bei uns.',
    'Vielen Dank, dass Sie sich für unseren Shop entschieden haben.',
  ],
  'follow-up': [
    'Vielen Dank, dass Sie sich noch einmal gemeldet haben.',
    'Vielen Dank, dass Sie uns berichten, wie es nach einiger Zeit aussieht.',
    'Vielen Dank für Ihre Ergänzung.',
  ],
  private: [
    'Guten Tag,\n\nvielen Dank für Ihre Bestellung.',
    'Guten Tag,\n\nwir schreiben Ihnen zu Ihrer Bestellung.',
    'Guten Tag,\n\nvielen Dank für Ihren Einkauf bei uns. Wir möchten Ihnen bei Ihrer Bestellung gern weiterhelfen.',
  ],
  'private-praise': [
    'Guten Tag,\n\nvielen Dank für Ihre Bestellung und Ihre freundlichen Worte.',
    'Guten Tag,\n\nvielen Dank für Ihren Einkauf bei uns.',
    'Guten Tag,\n\nvielen Dank, dass Sie sich die Zeit genommen haben, uns von Ihrer Bestellung zu berichten.',
  ],
  'private-again': [
    'Guten Tag,\n\nnochmals vielen Dank für Ihre Bestellung.',
    'Guten Tag,\n\nwir hoffen, dass es Ihnen gut geht.',
    'Guten Tag,\n\nnoch einmal vielen Dank für Ihren Einkauf bei uns.',
  ],
  'private-plain': [
    'Guten Tag,\n\nvielen Dank für Ihre Bestellung.',
    'Guten Tag,\n\nvielen Dank für Ihren Einkauf bei uns.',
    'Guten Tag,\n\nwir schreiben Ihnen zu Ihrer Bestellung.',
  ],
};

export const points: Told['points'] = [
  'Sie schreiben „{point}“, und das nehmen wir ernst.',
  'Ihren Hinweis haben wir notiert: „{point}“.',
  'Wir verstehen das Problem so, wie Sie es schildern: „{point}“.',
  'Was Sie schildern, „{point}“, verdient eine gründliche Prüfung.',
];

export const praisedPoints: Told['praisedPoints'] = [
  'Sie schreiben „{point}“, und das hat uns den Tag versüßt.',
  'Es ist schön, „{point}“ zu lesen.',
  '„{point}“ ist genau das, was wir gern hören.',
];

export const seconds: Told['seconds'] = [
  'Auch für {second} bitten wir um Entschuldigung.',
  'Bitte nehmen Sie unsere Entschuldigung auch für {second} an.',
  'Wir werden uns auch {second} genau ansehen.',
];

export const remedies: Told['remedies'] = [
  'Sobald wir Ihre Bestellung geprüft haben, werden wir {remedy}.',
  'Sobald wir die Einzelheiten mit Ihnen besprochen haben, werden wir {remedy}.',
  'Sobald wir geklärt haben, was passiert ist, werden wir {remedy}.',
];

const byReply = [
  'Bitte antworten Sie auf diese Nachricht und sagen Sie uns, wie wir Ihnen am besten helfen können.',
  'Antworten Sie einfach auf diese Nachricht; um alles Weitere kümmern wir uns.',
  'Wenn Sie auf diese Nachricht antworten, tun wir unser Bestes, um zu helfen.',
] as const;
const taobao = [
  'Bitte wenden Sie sich über Wangwang an unseren Kundenservice.',
  'Unser Kundenservice auf Wangwang hilft Ihnen gern weiter.',
  'Bitte öffnen Sie Ihre Bestellseite und wenden Sie sich dort an unseren Kundenservice.',
] as const;

export const contacts: Told['contacts'] = {
  'feedback-reply': [
    'Bitte nutzen Sie „Verkäufer kontaktieren“ in Ihrer Bestellübersicht, damit wir helfen können.',
    'Bitte schreiben Sie uns über Ihre Bestellseite, dann kümmern wir uns darum.',
    'Am einfachsten erreichen Sie uns direkt über Ihre Bestellseite.',
  ],
  'buyer-message': byReply,
  'review-comment': [
    'Bitte nutzen Sie „Shop kontaktieren“ (ショップへ問い合わせ) in Ihrem Kaufverlauf.',
    'Sie erreichen uns über ショップへ問い合わせ in Ihrem Kaufverlauf.',
    'Bitte schildern Sie uns die Einzelheiten über ショップへ問い合わせ in Ihrem Kaufverlauf.',
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Told['doors'] = [
  'Wenn wir etwas für Sie tun können, melden Sie sich gern {route}.',
  'Wenn Sie uns noch mehr dazu sagen möchten, erreichen Sie uns {route}.',
  'Falls Sie Hilfe brauchen, melden Sie sich bitte {route}.',
];

const reply = 'mit einer Antwort auf diese Nachricht';
const wangwang = 'über unseren Kundenservice auf Wangwang';

export const routes: Told['routes'] = {
  'feedback-reply': 'über „Verkäufer kontaktieren“ in Ihrer Bestellübersicht',
  'buyer-message': reply,
  'review-comment': 'über ショップへ問い合わせ in Ihrem Kaufverlauf',
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Told['evidence'] = [
  'Wenn Sie ein Foto des Problems haben, fügen Sie es bitte bei.',
  'Ein Foto der betroffenen Stelle würde uns helfen, den Fall schnell zu prüfen.',
  'Wenn es nicht zu viel Mühe macht, würde uns ein Foto helfen, das Problem zu verstehen.',
];

export const closings: Told['closings'] = {
  complaint: [
    'Wir möchten das gern in Ordnung bringen.',
    'Wir freuen uns auf Ihre Nachricht.',
    'Wir hoffen, Ihr Vertrauen zurückzugewinnen.',
  ],
  praise: [
    'Wir würden uns freuen, wieder für Sie da zu sein.',
    'Viel Freude mit Ihrem Einkauf!',
    'Wir waren gern für Sie da.',
  ],
  neutral: [
    'Wir würden uns freuen, wieder für Sie da zu sein.',
    'Wir wünschen Ihnen alles Gute.',
    'Ihr Vertrauen bedeutet uns viel.',
  ],
};

export const pledges: Told['pledges'] = [
  'Wir werden jede Bestellung weiterhin mit derselben Sorgfalt behandeln.',
  'Wir werden unser Bestes tun, um diesen Standard zu halten.',
  'Wenn Sie später noch etwas brauchen, helfen wir gern.',
];

export const signatures: Told['signatures'] = {
  public: ['{shop}', 'Freundliche Grüße, {shop}', 'Ihr Team von {shop}'],
  private: ['Freundliche Grüße\n{shop}', 'Beste Grüße\n{shop}', 'Mit freundlichen Grüßen\n{shop}'],
};
