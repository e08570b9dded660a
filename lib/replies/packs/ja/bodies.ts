/** Japanese: what is said in situations other than a plain complaint. */
import type { Pack, Wordings } from '../pack.ts';
import { say } from './say.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor: Wordings = [
  say('お声をお寄せいただいたこと、感謝申し上げます。', 'We appreciate your comments.', '感谢您的留言。'),
  say('いただいたお声を大切に拝見いたします。', 'We will read your comments with care.', '我们会珍视您的留言。'),
  say(
    'お寄せいただいた内容を確認してまいります。',
    'We will look into what you have written.',
    '我们会核实您所写的内容。',
  ),
];

export const bodies: Pack['bodies'] = {
  mixed: [
    say(
      'ご評価いただいた点がある一方で、行き届かない点がございました。',
      'While there were points you liked, there were others where we fell short.',
      '有您认可的地方，但也有我们做得不到位的地方。',
    ),
    say(
      '良い点にも目を留めていただきながら、ご期待に十分お応えできませんでした。',
      'Although you kindly noted the good points too, we did not fully meet your expectations.',
      '您也留意到了商品的优点，而我们没能完全满足您的期待。',
    ),
    say(
      '良いところもお認めいただいた中で、お気持ちに沿えない点がございました。',
      'You acknowledged the good sides, yet there were points that did not match your wishes.',
      '您认可了好的一面，但也有没能让您称心的地方。',
    ),
  ],
  praise: [
    say(
      'ご満足いただけたご様子に、スタッフ一同安堵しております。',
      'All of us are relieved to see that you are satisfied.',
      '看到您感到满意，我们全体员工都很欣慰。',
    ),
    say(
      'お気に召していただけましたこと、大変嬉しく存じます。',
      'We are very glad that you like it.',
      '您能喜欢，我们非常高兴。',
    ),
    say(
      'お喜びいただけましたことが、私どもの大きな励みでございます。',
      'That you are pleased is a great encouragement to us.',
      '您的喜悦是对我们莫大的鼓励。',
    ),
  ],
  neutral: [
    say(
      'お寄せいただいたご感想は、今後の店舗づくりの参考といたします。',
      'We will use your impressions to improve our shop.',
      '您的感想会作为我们今后经营的参考。',
    ),
    say(
      'いただいたお声を、商品とサービスの向上に役立ててまいります。',
      'Your comments will help us improve our products and service.',
      '您的声音会帮助我们改进商品和服务。',
    ),
    say(
      'ご感想を拝見し、スタッフの間でも共有いたしました。',
      'We have read your impressions and shared them among our staff.',
      '您的感想我们已经拜读，并在员工间分享。',
    ),
  ],
  'complaint-general': [
    say(
      'ご期待に沿うことができず、{sorry}。ご不満に感じられた点をお聞かせいただけましたら、できる限りの対応を検討いたします。',
      'We are {sorry} that we did not meet your expectations. If you tell us what was not right, we will consider everything we can do.',
      '没能达到您的期待，我们{sorry}。如果您能告诉我们不满意的地方，我们会尽力考虑解决办法。',
    ),
    say(
      'ご満足いただけないお買い物となり、{sorry}。どのような点にお困りか、ぜひお聞かせください。',
      'We are {sorry} that the purchase was not satisfying. Please tell us what went wrong for you.',
      '这次购物没能让您满意，我们{sorry}。请告诉我们您遇到了什么困扰。',
    ),
    say(
      'ご期待を裏切る結果となり、{sorry}。至らない点を明らかにし、改善につなげてまいります。',
      'We are {sorry} that we let you down. We will find out where we fell short and learn from it.',
      '让您失望了，我们{sorry}。我们会找出不足之处并加以改进。',
    ),
  ],
  'no-text-high': [
    say(
      'お買い物の結果にご満足いただけたようで、大変ありがたく存じます。',
      'We are very thankful that you seem to be satisfied with your purchase.',
      '您对这次购物似乎感到满意，我们十分感激。',
    ),
    say(
      'ご評価をお寄せいただき、スタッフ一同感謝しております。',
      'All of us are grateful for your rating.',
      '感谢您的评价，我们全体员工心怀感激。',
    ),
    say(
      'お心遣いに感謝申し上げますとともに、これからも丁寧なお届けを心がけてまいります。',
      'We appreciate your kindness and will keep delivering with care.',
      '感谢您的好意，今后我们会继续用心发货。',
    ),
  ],
  'no-text-low': [
    say(
      'ご満足いただける結果とならず、{sorry}。お気づきの点がございましたら、どうぞお聞かせください。',
      'We are {sorry} that the result did not satisfy you. If there was anything wrong, please tell us.',
      '没能让您满意，我们{sorry}。如有不满意之处，请告诉我们。',
    ),
    say(
      'ご期待に沿えなかったようで、{sorry}。商品やお届けにお困りのことがございましたら、ご対応を検討いたします。',
      'We are {sorry} that we seem to have fallen short of your expectations. If there is a problem with the item or its delivery, we will look for a way to help.',
      '似乎没能达到您的期待，我们{sorry}。如果商品或配送有问题，我们会考虑如何处理。',
    ),
    say(
      'お買い物の中でご不満な点がおありだったかと存じます。行き届かず、{sorry}。',
      'We gather that something about your purchase was not satisfactory. We are {sorry} that we fell short.',
      '想必您对这次购物有不满意的地方。是我们做得不周，{sorry}。',
    ),
  ],
  'no-text-unknown': [
    say('ご注文の品はいかがでしたでしょうか。', 'How did you like your order?', '您订的商品用着怎么样？'),
    say(
      'ご注文の品を快適にお使いいただけておりましたら幸いです。',
      'We hope that you are using the item with comfort.',
      '希望您订的商品用得舒心。',
    ),
    say(
      'お届けした商品にご満足いただけておりましたら幸いに存じます。',
      'We hope that you are satisfied with the item.',
      '希望您对收到的商品感到满意。',
    ),
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    say(
      'お身体やお住まいに関わる大切なお知らせとして、深くお詫び申し上げますとともに、最優先で確認いたします。ただちに商品のご使用をお控えいただき、お品物は処分なさらずにお手元で保管してくださいますようお願いいたします。お身体に異変がございましたら、まず医療機関にご相談ください。',
      'We apologize deeply; as this concerns your safety and your home, we will look into it with the highest priority. Please stop using the product at once and keep it with you rather than throwing it away. If you feel unwell, please see a doctor first.',
      '此事关系到您的人身和居家安全，我们深表歉意，并会最优先核实。请您立即停止使用，并请保留商品、不要丢弃。如身体有不适，请先就医。',
    ),
    say(
      'ご心配をおかけし、深くお詫び申し上げます。安全に関わることとして至急確認を進めてまいりますので、商品のご使用を中止し、現品をそのまま保管くださいますようお願いいたします。お怪我や体調の変化がある場合は、無理をなさらず医療機関を受診してください。',
      'We deeply apologize for the worry. As this is a matter of safety we will check it urgently, so please stop using the product and keep it just as it is. In case of injury or any change in how you feel, please see a doctor.',
      '让您担心了，我们深表歉意。此事关系到安全，我们会尽快核实，请您停止使用，并将商品原样保留。如有受伤或身体不适，请不要勉强，及时就医。',
    ),
    say(
      '危ない思いをおかけし、深くお詫び申し上げます。まずはご使用をおやめいただき、商品と付属品、包装を保管してくださいますようお願いいたします。体調にご不安がございましたら、お早めに医療機関へご相談ください。',
      'We deeply apologize for the danger you were exposed to. Please stop using it first, and keep the product, its accessories and the packaging. If you are worried about your health, please see a doctor soon.',
      '让您受惊了，我们深表歉意。请您先停止使用，并保留商品、配件和包装。如对身体状况有担心，请尽早就医。',
    ),
  ],
  resolved: [
    say(
      'ご不便をおかけいたしましたが、解決したとのことで安堵しております。経緯までお知らせいただき、感謝申し上げます。',
      'We caused you inconvenience, but are relieved to hear that the matter is settled. Thank you for telling us how it went.',
      '之前给您带来不便，得知问题已经解决，我们也放心了。感谢您把经过告诉我们。',
    ),
    say(
      'お手数をおかけいたしましたが、お困りごとが解消したとのこと、何よりでございます。',
      'It cost you some effort, but we are glad above all that the problem has been solved.',
      '让您费心了，得知问题已经解决，这比什么都好。',
    ),
    say(
      '一度はご迷惑をおかけいたしましたこと、お詫び申し上げます。その後の対応にご理解をいただき、ありがたく存じます。',
      'We apologize for the trouble at first, and are thankful for your understanding of how it was handled.',
      '起初给您添了麻烦，我们向您致歉。感谢您对后续处理的理解。',
    ),
  ],
  'follow-up-worse': [
    say(
      'お届け当初はご満足いただいておりましたのに、お使いになる中でお困りのことが生じたとのこと、{sorry}。',
      'We are {sorry} that, although you were satisfied at first, a problem came up in use.',
      '您起初是满意的，使用中却出现了问题，我们{sorry}。',
    ),
    say(
      'はじめのご感想とは異なる結果となりましたこと、{sorry}。',
      'We are {sorry} that it turned out differently from your first impression.',
      '结果与您最初的感受不同，我们{sorry}。',
    ),
    say(
      'お使いいただくうちにご期待に沿えなくなりましたこと、{sorry}。',
      'We are {sorry} that the product stopped meeting your expectations over time.',
      '用着用着没能达到您的期待，我们{sorry}。',
    ),
  ],
  'follow-up-better': [
    say(
      'はじめにご不便をおかけしたにもかかわらず、あらためてお言葉をお寄せくださり、深く感謝申し上げます。',
      'Although we caused you inconvenience at first, you kindly wrote again; we are deeply grateful.',
      '起初给您带来不便，您仍再次留言，我们深表感谢。',
    ),
    say(
      'その後はお役に立てているとのこと、安堵いたしました。当初お手数をおかけした点は、改善に努めてまいります。',
      'We are relieved that it now serves you well. We will work on what troubled you at first.',
      '得知后来用得不错，我们放心了。当初让您费心的地方，我们会努力改进。',
    ),
    say(
      '最初の印象から見直していただけましたこと、スタッフ一同ありがたく存じます。',
      'All of us are thankful that your impression has changed for the better since the beginning.',
      '您的印象比最初有所好转，我们全体员工十分感激。',
    ),
  ],
  suspected: [
    say(
      'お買い物の内容につきまして、事実を確認したうえで対応を検討いたします。商品やお届けに問題がございましたら、{route}にて、所定の手続きに沿って承ります。',
      'We will check the facts of your purchase and then consider what to do. If there is a problem with the item or its delivery, we will handle it by the regular procedure {route}.',
      '我们会先核实购物的实际情况再考虑处理。如商品或配送有问题，请通过{route}提出，我们会按正常流程受理。',
    ),
    say(
      'ご注文の状況を確認してまいります。商品につきましてお困りの点がございましたら、{route}にて具体的な内容をお聞かせください。',
      'We will check the state of your order. If there is a problem with the item, please tell us the details {route}.',
      '我们会核实订单情况。如商品有问题，请通过{route}告诉我们具体情况。',
    ),
    say(
      'ご記載の内容を確認し、当店にできることを検討いたします。商品に関するご相談は、{route}にて、ご注文内容とあわせてお伺いいたします。',
      'We will check what you wrote and consider what we can do. We are ready to hear any concern about the item together with the order details {route}.',
      '我们会核实您所写的内容，并考虑我们能做的事。如对商品有疑问，请通过{route}告诉我们，我们会结合订单了解情况。',
    ),
  ],
  question: [
    say(
      'お尋ねの件につきまして、正確なご案内ができるよう確認してまいります。',
      'We will look into your question so that we can give you accurate information.',
      '您询问的事情，我们会确认清楚后给您准确的答复。',
    ),
    say(
      'ご質問をいただき、感謝申し上げます。ご注文の商品に沿って、具体的にご案内いたします。',
      'We appreciate your question and will give you concrete advice for the product you ordered.',
      '感谢您的提问。我们会针对您订购的商品具体说明。',
    ),
    say(
      'ご不明な点がおありとのこと、お困りのままとならないようお手伝いいたします。',
      'We understand that something is unclear, and will help so that you are not left with it.',
      '了解到您有不明白的地方，我们会帮您弄清楚。',
    ),
  ],
  'wrong-product': [
    say(
      'お寄せいただいた内容は、こちらの商品とは別のお品物に関するもののように拝見いたしました。正しくご案内するため、ご注文のお品物を伺えればと存じます。',
      'Your comments seem to be about a different item than this one. So that we can advise you correctly, we would be glad if you told us which item you ordered.',
      '您的留言看起来是关于另一件商品的。为了给您准确的答复，请告诉我们您订购的是哪件商品。',
    ),
    say(
      'ご感想を拝見し、別の商品についてのお話ではないかと存じます。行き違いがございましたら、確認のうえご案内いたします。',
      'Reading your comments, we believe they may concern another item. If there has been a mix-up, we will check and advise you.',
      '看了您的留言，我们觉得可能说的是另一件商品。如有误会，我们会核实后为您说明。',
    ),
    say(
      'お知らせの内容が、こちらの商品の仕様と異なるようでございます。お手元の商品についてお困りの点がございましたら、お力になります。',
      'What you describe seems to differ from the specifications of this item. If you have trouble with the item you have, we will help.',
      '您所说的内容似乎与本商品的规格不同。如果您手上的商品有什么问题，我们会帮您处理。',
    ),
  ],
};
