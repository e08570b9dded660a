/** Japanese: what is said in situations other than a plain complaint. */
import type { Pack, Wordings } from '../pack.ts';
import { say } from './say.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor: Wordings = [
  say(
    'お声をお寄せいただいたこと、感謝申し上げます。',
    'We appreciate your comments.',
    '感谢您的留言。',
    '感謝您的留言。',
  ),
  say(
    'いただいたお声を大切に拝見いたしました。',
    'We have read your comments with care.',
    '您的留言我们认真看了。',
    '您的留言我們認真看了。',
  ),
  say(
    'お時間を割いてお書きいただいたこと、感謝申し上げます。',
    'We appreciate the time you took to write.',
    '感谢您花时间留言。',
    '感謝您花時間留言。',
  ),
];

export const bodies: Pack['bodies'] = {
  mixed: [
    say(
      '良い点とあわせて、気になる点もお伝えくださり、大変参考になります。',
      'It helps us greatly that you tell us what you noticed, the good points included.',
      '您把优点和注意到的问题都告诉我们，对我们很有参考价值。',
      '您把優點和注意到的問題都告訴我們，對我們很有參考價值。',
    ),
    say(
      '良いところも気になるところもあわせてお伝えいただき、ありがたく存じます。',
      'We are thankful that you told us both the good and what bothered you.',
      '您把好的地方和在意的地方都告诉我们，我们很感激。',
      '您把好的地方和在意的地方都告訴我們，我們很感激。',
    ),
    say(
      'お客様ならではのご感想を、丁寧に拝見いたしました。',
      'We have read your own impressions with care.',
      '这是您亲身的感受，我们认真看了。',
      '這是您親身的感受，我們認真看了。',
    ),
  ],
  praise: [
    say(
      'ご満足いただけたご様子、スタッフ一同ありがたく存じます。',
      'All of us are grateful to see that you are satisfied.',
      '看到您感到满意，我们全体员工都很感激。',
      '看到您感到滿意，我們全體同仁都很感激。',
    ),
    say(
      'お気に召していただけましたこと、大変嬉しく存じます。',
      'We are very glad that you like it.',
      '您能喜欢，我们非常高兴。',
      '您能喜歡，我們非常高興。',
    ),
    say(
      'お喜びいただけましたことが、私どもの大きな励みでございます。',
      'That you are pleased is a great encouragement to us.',
      '您的喜悦是对我们莫大的鼓励。',
      '您的喜悅是對我們莫大的鼓勵。',
    ),
  ],
  neutral: [
    say(
      'お寄せいただいたご感想は、今後の店舗づくりの参考といたします。',
      'We will use your impressions to improve our shop.',
      '您的感想会作为我们今后经营的参考。',
      '您的感想會作為我們今後經營的參考。',
    ),
    say(
      'いただいたお声を、商品とサービスの向上に役立ててまいります。',
      'Your comments will help us improve our products and service.',
      '您的声音会帮助我们改进商品和服务。',
      '您的心聲會幫助我們改善商品和服務。',
    ),
    say(
      'ご感想を拝見し、スタッフの間でも共有いたします。',
      'We have read your impressions and will share them among our staff.',
      '您的感想我们已经拜读，也会在员工间分享。',
      '您的感想我們已經拜讀，也會與同仁分享。',
    ),
  ],
  'complaint-general': [
    say(
      'ご期待に沿うことができず、{sorry}。どのような点が行き届かなかったのか、ぜひお伺いしたく存じます。',
      'We are {sorry} that we did not meet your expectations. We would very much like to hear where we fell short.',
      '没能达到您的期待，我们{sorry}。很想了解是哪里做得不到位。',
      '沒能達到您的期待，我們{sorry}。很想了解是哪裡做得不到位。',
    ),
    say(
      'ご満足いただけるお買い物とならず、{sorry}。至らない点をお伺いし、できる限りの対応を検討いたします。',
      'We are {sorry} that the purchase was not satisfying. We would like to hear where we fell short and will consider everything we can do.',
      '这次购物没能让您满意，我们{sorry}。希望了解不足之处，并尽力考虑解决办法。',
      '這次購物沒能讓您滿意，我們{sorry}。希望了解不足之處，並盡力考慮解決辦法。',
    ),
    say(
      'ご期待に沿えない結果となり、{sorry}。具体的な内容をお伺いできましたら、改善に生かしてまいります。',
      'We are {sorry} that the result fell short of your expectations. If we may hear the details, we will use them to improve.',
      '结果没能达到您的期待，我们{sorry}。如能了解具体情况，我们会用于改进。',
      '結果沒能達到您的期待，我們{sorry}。如能了解具體情況，我們會用於改善。',
    ),
  ],
  'complaint-told': [
    say(
      'ご期待に沿うお買い物とならず、{sorry}。いただいた内容は、担当部門にて確認いたします。',
      'We are {sorry} that the purchase did not turn out as you expected. The team in charge will look into what you wrote.',
      '这次购物没能如您所愿，我们{sorry}。您写的内容会由负责部门核实。',
      '這次購物沒能如您所願，我們{sorry}。您寫的內容會由負責部門確認。',
    ),
    say(
      'ご満足いただけるお買い物とならず、{sorry}。いただいた内容をもとに、状況を確認してまいります。',
      'We are {sorry} that you were not satisfied with your purchase. We will look into the matter on the basis of what you wrote.',
      '没能让您买得满意，我们{sorry}。我们会根据您所写的内容核实情况。',
      '沒能讓您買得滿意，我們{sorry}。我們會根據您所寫的內容確認情況。',
    ),
    say(
      'せっかくお選びいただきながらご期待に沿えず、{sorry}。いただいた内容を、今後の改善に役立ててまいります。',
      'We are {sorry} that we fell short after you had chosen us. We will use what you told us to improve.',
      '您特意选择了我们，却没能达到您的期待，我们{sorry}。您告诉我们的问题会用于今后的改进。',
      '您特意選擇了我們，卻沒能達到您的期待，我們{sorry}。您告訴我們的問題會用於今後的改善。',
    ),
  ],
  'rating-mismatch': [
    say(
      '商品についてのお言葉を、ありがたく拝見いたしました。行き届かない点がございましたら、{route}にてお聞かせください。',
      'We were thankful to read your words about the item. If we fell short in any way, please tell us {route}.',
      '您对商品的评语，我们感激地看了。如果有不周到的地方，请通过{route}告诉我们。',
      '您對商品的評語，我們懷著感激看了。如果有不周到的地方，請透過{route}告訴我們。',
    ),
    say(
      'お言葉を拝見し、安堵いたしました。もしお困りの点が残っておりましたら、{route}にてお知らせください。',
      'We are relieved to read your words. If there is still a problem, please let us know {route}.',
      '看到您的留言，我们放心了。如果还有困扰，请通过{route}告诉我们。',
      '看到您的留言，我們放心了。如果還有困擾，請透過{route}告訴我們。',
    ),
    say(
      'あたたかいお言葉に感謝申し上げます。お書きになっていない点でお気づきのことがございましたら、{route}にてお知らせください。今後に生かしてまいります。',
      'We appreciate your kind words. If you noticed anything that you did not mention, please tell us {route}; we will learn from it.',
      '感谢您温暖的话语。如果注意到什么没写到的地方，请通过{route}告诉我们，我们会用于今后的改进。',
      '感謝您溫暖的話語。如果注意到什麼沒寫到的地方，請透過{route}告訴我們，我們會用於今後的改善。',
    ),
  ],
  edited: [
    say(
      'あらためてお書きくださった内容を、丁寧に拝見いたしました。',
      'We have read with care what you have written anew.',
      '您重新写下的内容，我们认真看了。',
      '您重新寫下的內容，我們認真看了。',
    ),
    say(
      '当店からのご返信の後にお書き直しになった内容を、確かに拝見いたしました。',
      'We have read what you rewrote after our answer.',
      '您在我们答复之后修改的内容，我们已经看到。',
      '您在我們答覆之後修改的內容，我們已經看到。',
    ),
    say(
      '書き改めてくださったお声から、その後のご様子が分かり、ありがたく存じます。',
      'Your rewritten comments tell us how things have gone since; we are thankful for that.',
      '从您修改后的留言中了解到后来的情况，我们很感激。',
      '從您修改後的留言中了解到後來的情況，我們很感激。',
    ),
  ],
  unfamiliar: [
    say(
      '操作に不慣れな中でお時間を割いてくださいましたこと、ありがたく存じます。商品やお届けについてお気づきの点がございましたら、{route}にてお聞かせください。',
      'We are thankful that you took the time although you are new to this form. If you noticed anything about the item or the delivery, please tell us {route}.',
      '您还不熟悉操作，仍然花时间填写，我们很感激。关于商品或配送如有什么发现，请通过{route}告诉我们。',
      '您還不熟悉操作，仍然花時間填寫，我們很感激。關於商品或配送如有什麼發現，請透過{route}告訴我們。',
    ),
    say(
      '入力の画面が分かりづらく、お手間をおかけしたことと存じます。お品物にお困りの点がございましたら、{route}にてお知らせください。',
      'The form is not easy to understand, and it must have been troublesome for you. If you have any trouble with the item, please let us know {route}.',
      '填写页面不太好懂，想必给您添了麻烦。商品如有困扰，请通过{route}告诉我们。',
      '填寫頁面不太好懂，想必給您添了麻煩。商品如有困擾，請透過{route}告訴我們。',
    ),
    say(
      'ご事情をお書き添えいただき、よく分かりました。商品についてご不明な点やお困りのことがございましたら、{route}にてお尋ねください。',
      'Thanks to your explanation, we understand well. If you have a question or a problem with the item, please ask us {route}.',
      '您写明了情况，我们都明白了。关于商品如有疑问或困扰，请通过{route}询问我们。',
      '您寫明了情況，我們都明白了。關於商品如有疑問或困擾，請透過{route}詢問我們。',
    ),
  ],
  'second-message': [
    say(
      'ご注文の件で先にメッセージをお送りいたしましたが、ご覧いただけましたでしょうか。すでに解決しておりましたら、ご返信には及びません。',
      'We sent you a message about your order earlier. Have you been able to see it? If the matter has already been settled, there is no need to reply.',
      '我们之前就您的订单发过消息，不知您是否看到。如果已经解决，不必回复。',
      '我們先前就您的訂單傳過訊息，不知您是否看到。如果已經解決，不必回覆。',
    ),
    say(
      '先日のメッセージがお目に留まっていないことも考えられますため、念のためご連絡いたします。お急ぎいただく必要はございません。ご返信がない場合、本件でのご連絡は今回までといたします。',
      'Our message of the other day may have gone unnoticed, so we are writing to make sure. There is no hurry. If we do not hear from you, this will be our last message on this matter.',
      '前几天的消息您可能没有注意到，所以再跟您联系一次。您不用着急。如果没有收到回复，关于此事我们就联系到这次为止。',
      '前幾天的訊息您可能沒有注意到，所以再跟您聯絡一次。您不用著急。如果沒有收到回覆，關於這件事我們就聯絡到這次為止。',
    ),
    say(
      '重ねてのご連絡となり、恐れ入ります。ご注文の件につきましては、引き続きご相談を承っております。ご不要の場合は、このままお読み流しください。',
      'Please excuse us for writing once more. We are still here to help with your order. If you do not need it, please simply disregard this message.',
      '再次联系，打扰您了。关于您的订单，我们仍然随时为您提供帮助。如果不需要，请忽略这条消息。',
      '再次聯絡，打擾您了。關於您的訂單，我們仍然隨時為您提供協助。如果不需要，請忽略這則訊息。',
    ),
  ],
  arrival: [
    say(
      'すでに{done}を完了いたしましたが、無事にお受け取りいただけましたでしょうか。',
      'We have already {done}. Has it reached you safely?',
      '我们已经完成{done}，您是否已顺利收到？',
      '我們已經完成{done}，您是否已順利收到？',
    ),
    say(
      'その後のご様子を伺いたく、ご連絡いたしました。{done}を完了しておりますが、まだお受け取りでない場合は、当店にてお調べいたします。',
      'We are writing to ask how things have gone since. We have {done}; if it has not reached you yet, we will look into it.',
      '想了解一下后续情况，所以跟您联系。我们已经完成{done}，如果您还没有收到，我们会为您查询。',
      '想了解一下後續情況，所以跟您聯絡。我們已經完成{done}，如果您還沒有收到，我們會為您查詢。',
    ),
    say(
      '行き違いがないか、確認のためご連絡いたしました。{done}を終えておりますが、お受け取りはお済みでしょうか。',
      'We are writing to make sure that nothing has gone astray. We have {done}. Have you received it?',
      '为免有差错，特来跟您确认。我们已经完成{done}，您是否已经收到？',
      '為免有差錯，特來跟您確認。我們已經完成{done}，您是否已經收到？',
    ),
  ],
  'after-solution': [
    say(
      '{done}につきまして、手続きが完了いたしました。ご不便が解消しておりましたら、何よりでございます。',
      'The arrangements are complete: we have {done}. We hope that this ends the inconvenience.',
      '{done}的手续已经办完，希望给您带来的不便已经消除。',
      '{done}的手續已經辦完，希望造成您的不便已經消除。',
    ),
    say(
      'ご迷惑をおかけした件は、{done}にて対応を終えております。',
      'We have dealt with the matter that troubled you: we have {done}.',
      '给您添麻烦的事，我们已经通过{done}处理完毕。',
      '造成您困擾的事，我們已經透過{done}處理完畢。',
    ),
    say(
      'お待たせいたしました。{done}が完了いたしましたので、ご報告いたします。',
      'We have kept you waiting. We can now tell you that we have {done}.',
      '让您久等了。{done}已经完成，特此告知。',
      '讓您久等了。{done}已經完成，特此告知。',
    ),
  ],
  invitation: [
    say(
      '商品をお試しいただけた頃かと存じます。よろしければ、良い点もそうでない点も、ありのままのご感想をレビューにお寄せください。お書きになるかどうかは、もちろんご自由でございます。商品にお困りの点がございましたら、{route}にて承ります。',
      'You may have tried the item by now. If you like, please share your honest impressions in a review, good points and others alike. Whether you write one is of course up to you. If there is a problem with the item, please tell us {route}.',
      '想必您已经试用过商品。如果愿意，欢迎在评论里如实写下您的感受，好的不好的都可以。写不写当然由您决定。商品如有问题，请通过{route}告诉我们。',
      '想必您已經試用過商品。如果願意，歡迎在評論裡如實寫下您的感受，好的不好的都可以。寫不寫當然由您決定。商品如有問題，請透過{route}告訴我們。',
    ),
    say(
      'お届けした商品はいかがでしたでしょうか。率直なご感想は、これから選ばれる方の参考となりますので、お時間のあるときにレビューへお寄せいただければ幸いです。ご無理のない範囲で結構でございます。お困りのことがございましたら、{route}にてお知らせください。',
      'How did you like the item? Your frank impressions help those who are still choosing, so we would be glad if you shared them in a review when you have time. Please do so only if it suits you. If there is any problem, let us know {route}.',
      '您收到的商品怎么样？坦率的感受能帮助正在挑选的人，有空时欢迎写在评论里，不必勉强。如有任何困扰，请通过{route}告诉我们。',
      '您收到的商品怎麼樣？坦率的感受能幫助正在挑選的人，有空時歡迎寫在評論裡，不必勉強。如有任何困擾，請透過{route}告訴我們。',
    ),
    say(
      'ご注文の品をお使いになってのお気づきの点を、レビューにて率直にお聞かせいただければ幸いです。どのような内容でも、ありがたく拝見いたします。商品に不具合などがございました場合は、{route}にてご相談ください。確認のうえ対応を検討いたします。',
      'We would be glad if you told us frankly in a review what you noticed while using the item. Whatever it is, we will read it gratefully. If there is a fault with the item, please turn to us {route}; we will check and look for a way to help.',
      '希望您在评论里坦率地说说使用商品的感受。无论什么内容，我们都会感激地阅读。商品如有故障等问题，请通过{route}联系我们，我们会核实并考虑处理办法。',
      '希望您在評論裡坦率地說說使用商品的感受。無論什麼內容，我們都會感激地閱讀。商品如有故障等問題，請透過{route}聯絡我們，我們會確認並考慮處理辦法。',
    ),
  ],
  'no-text-high': [
    say(
      'お買い物にご満足いただけたご様子、大変ありがたく存じます。',
      'We are very thankful that you seem to be satisfied with your purchase.',
      '您对这次购物似乎感到满意，我们十分感激。',
      '您對這次購物似乎感到滿意，我們十分感激。',
    ),
    say(
      'ご評価をお寄せいただき、スタッフ一同感謝しております。',
      'All of us are grateful for your rating.',
      '感谢您的评价，我们全体员工心怀感激。',
      '感謝您的評價，我們全體同仁心懷感激。',
    ),
    say(
      'お忙しい中お時間を割いていただき、感謝申し上げます。',
      'We appreciate the time you took.',
      '感谢您在百忙之中抽出时间。',
      '感謝您在百忙之中抽出時間。',
    ),
  ],
  'no-text-low': [
    say(
      'ご満足いただける結果とならず、{sorry}。至らない点を伺いましたうえで、できる限りの対応を検討いたします。',
      'We are {sorry} that the result did not satisfy you. If you tell us where we fell short, we will consider everything we can do.',
      '没能让您满意，我们{sorry}。如果您能告诉我们不足之处，我们会尽力考虑解决办法。',
      '沒能讓您滿意，我們{sorry}。如果您能告訴我們不足之處，我們會盡力考慮解決辦法。',
    ),
    say(
      'ご期待に沿えなかったご様子、{sorry}。商品やお届けにお困りのことがございましたら、対応を検討いたします。',
      'We are {sorry} that we seem to have fallen short of your expectations. If there is a problem with the item or its delivery, we will look for a way to help.',
      '似乎没能达到您的期待，我们{sorry}。如果商品或配送有问题，我们会考虑如何处理。',
      '似乎沒能達到您的期待，我們{sorry}。如果商品或配送有問題，我們會考慮如何處理。',
    ),
    say(
      'お買い物の中でご不満な点がおありだったかと存じます。行き届かず、{sorry}。',
      'We gather that something about your purchase was not satisfactory. We are {sorry} that we fell short.',
      '想必您对这次购物有不满意的地方。是我们做得不周，{sorry}。',
      '想必您對這次購物有不滿意的地方。是我們做得不周，{sorry}。',
    ),
  ],
  'no-text-unknown': [
    say(
      'ご注文の品はいかがでしたでしょうか。',
      'How did you like your order?',
      '您订的商品用着怎么样？',
      '您訂購的商品用得如何？',
    ),
    say(
      'ご注文の品がお役に立っておりましたら、何よりでございます。',
      'We hope that the item is of good service to you.',
      '希望您订的商品能派上用场。',
      '希望您訂購的商品能派上用場。',
    ),
    say(
      'お届けした商品にご満足いただけておりましたら、何よりでございます。',
      'We hope that you are satisfied with the item.',
      '希望您对收到的商品感到满意。',
      '希望您對收到的商品感到滿意。',
    ),
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    say(
      'ご不安をおかけし、深くお詫び申し上げます。安全に関わることとして、最優先で確認を進めてまいります。商品がお手元にございます場合は、ただちにご使用をお控えいただき、処分なさらずに保管してくださいますようお願いいたします。お身体に異変がございましたら、まず医療機関にご相談ください。',
      'We deeply apologize for the worry. As this concerns safety, we will look into it with the highest priority. If you have the product at hand, please stop using it at once and keep it rather than throwing it away. If you feel unwell, please see a doctor first.',
      '让您担心了，我们深表歉意。此事关系到安全，我们会最优先核实。如果商品在您手边，请立即停止使用，并请保留、不要丢弃。如身体有不适，请先就医。',
      '讓您擔心了，我們深表歉意。此事關係到安全，我們會最優先確認。如果商品在您手邊，請立即停止使用，並請保留、不要丟棄。如身體有不適，請先就醫。',
    ),
    say(
      'ご心配をおかけし、深くお詫び申し上げます。安全に関わることとして至急確認を進めてまいりますので、商品がお手元にございます場合は、ご使用を中止し、現品をそのまま保管くださいますようお願いいたします。お怪我や体調の変化がございましたら、無理をなさらず医療機関を受診してください。',
      'We deeply apologize for the worry. As this is a matter of safety we will check it urgently, so if you have the product at hand, please stop using it and keep it just as it is. In case of injury or any change in how you feel, please see a doctor.',
      '让您担心了，我们深表歉意。此事关系到安全，我们会尽快核实，如商品在您手边，请停止使用并原样保留。如有受伤或身体不适，请不要勉强，及时就医。',
      '讓您擔心了，我們深表歉意。此事關係到安全，我們會儘快確認，如商品在您手邊，請停止使用並原樣保留。如有受傷或身體不適，請不要勉強，及時就醫。',
    ),
    say(
      '大変なご心配をおかけし、深くお詫び申し上げます。お手元に商品がございます場合は、まずご使用をおやめいただき、付属品や包装とあわせて保管してくださいますようお願いいたします。体調に少しでもご不安がございましたら、お早めに医療機関へご相談ください。当店におきましても、最優先で状況を確認いたします。',
      'We deeply apologize for the great worry. If you have the product at hand, please stop using it first and keep it together with its accessories and packaging. If you are at all worried about your health, please see a doctor soon. On our side, we will look into the matter with the highest priority.',
      '让您非常担心，我们深表歉意。如商品在您手边，请先停止使用，并连同配件和包装一起保留。如对身体状况有任何担心，请尽早就医。我们也会最优先核实情况。',
      '讓您非常擔心，我們深表歉意。如商品在您手邊，請先停止使用，並連同配件和包裝一起保留。如對身體狀況有任何擔心，請儘早就醫。我們也會最優先確認情況。',
    ),
  ],
  resolved: [
    say(
      'ご不便をおかけいたしましたが、解決したとのことで安堵しております。経緯までお知らせいただき、感謝申し上げます。',
      'We caused you inconvenience, but are relieved to hear that the matter is settled. Thank you for telling us how it went.',
      '之前给您带来不便，得知问题已经解决，我们也放心了。感谢您把经过告诉我们。',
      '先前造成您的不便，得知問題已經解決，我們也放心了。感謝您把經過告訴我們。',
    ),
    say(
      'お手数をおかけいたしましたが、お困りごとが解消したとのこと、何よりでございます。',
      'It cost you some effort, but we are glad above all that the problem has been solved.',
      '让您费心了，得知问题已经解决，这比什么都好。',
      '讓您費心了，得知問題已經解決，這比什麼都好。',
    ),
    say(
      '一度はご迷惑をおかけいたしましたこと、お詫び申し上げます。その後の対応にご理解をいただき、ありがたく存じます。',
      'We apologize for the trouble at first, and are thankful for your understanding of how it was handled.',
      '起初给您添了麻烦，我们向您致歉。感谢您对后续处理的理解。',
      '起初造成您的困擾，我們向您致歉。感謝您對後續處理的理解。',
    ),
  ],
  'follow-up-worse': [
    say(
      'お届け当初はご満足いただいておりましたのに、その後のご期待に沿えず、{sorry}。',
      'We are {sorry} that, although you were satisfied at first, we did not meet your expectations afterwards.',
      '您起初是满意的，后来却没能达到您的期待，我们{sorry}。',
      '您起初是滿意的，後來卻沒能達到您的期待，我們{sorry}。',
    ),
    say(
      'はじめのご感想とは異なる結果となりましたこと、{sorry}。',
      'We are {sorry} that it turned out differently from your first impression.',
      '结果与您最初的感受不同，我们{sorry}。',
      '結果與您最初的感受不同，我們{sorry}。',
    ),
    say(
      '当初お寄せいただいたお気持ちにお応えできない結果となり、{sorry}。',
      'We are {sorry} that the result did not live up to the feelings you first shared with us.',
      '结果没能回应您当初的心意，我们{sorry}。',
      '結果沒能回應您當初的心意，我們{sorry}。',
    ),
  ],
  'follow-up-better': [
    say(
      'はじめにご不便をおかけしたにもかかわらず、その後のご感想までお聞かせくださり、感謝申し上げます。',
      'Although we caused you inconvenience at first, you even told us how it went afterwards; we appreciate that.',
      '起初给您带来不便，您还告诉我们后来的感受，我们很感谢。',
      '起初造成您的不便，您還告訴我們後來的感受，我們很感謝。',
    ),
    say(
      'その後はお役に立てているとのこと、安堵いたしました。当初お手数をおかけした点は、改善に努めてまいります。',
      'We are relieved that it now serves you well. We will work on what troubled you at first.',
      '得知后来用得不错，我们放心了。当初让您费心的地方，我们会努力改进。',
      '得知後來用得不錯，我們放心了。當初讓您費心的地方，我們會努力改善。',
    ),
    say(
      '最初の印象から見直していただけましたこと、ありがたく存じます。',
      'We are thankful that your impression has changed for the better since the beginning.',
      '您的印象比最初有所好转，我们十分感激。',
      '您的印象比最初有所好轉，我們十分感激。',
    ),
  ],
  suspected: [
    say(
      'お買い物の内容につきまして、事実を確認したうえで対応を検討いたします。商品やお届けに問題がございましたら、{route}にて、所定の手続きに沿って承ります。',
      'We will check the facts of your purchase and then consider what to do. If there is a problem with the item or its delivery, please raise it {route}; we will take it up by the regular procedure.',
      '我们会先核实购物的实际情况再考虑处理。如商品或配送有问题，请通过{route}提出，我们会按正常流程受理。',
      '我們會先確認購物的實際情況再考慮處理。如商品或配送有問題，請透過{route}提出，我們會按一般流程受理。',
    ),
    say(
      'ご注文の状況を確認してまいります。商品につきましてお困りの点がございましたら、{route}にて具体的な内容をお聞かせください。',
      'We will check the state of your order. If there is a problem with the item, please tell us the details {route}.',
      '我们会核实订单情况。如商品有问题，请通过{route}告诉我们具体情况。',
      '我們會確認訂單情況。如商品有問題，請透過{route}告訴我們具體情況。',
    ),
    say(
      'ご記載の内容を確認し、当店にできることを検討いたします。商品に関するご相談は、{route}にて、ご注文内容とあわせてお伺いいたします。',
      'We will check what you wrote and consider what we can do. Please raise any concern about the item {route}; we will look at it together with the order details.',
      '我们会核实您所写的内容，并考虑我们能做的事。如对商品有疑问，请通过{route}告诉我们，我们会结合订单了解情况。',
      '我們會確認您所寫的內容，並考慮我們能做的事。如對商品有疑問，請透過{route}告訴我們，我們會依據訂單了解情況。',
    ),
  ],
  question: [
    say(
      'お尋ねの件につきまして、正確なご案内ができるよう確認してまいります。',
      'We will look into your question so that we can give you accurate information.',
      '您询问的事情，我们会确认清楚后给您准确的答复。',
      '您詢問的事情，我們會確認清楚後給您準確的答覆。',
    ),
    say(
      'ご質問をいただき、感謝申し上げます。ご注文の商品に沿って、具体的にご案内いたします。',
      'We appreciate your question and will give you concrete advice for the product you ordered.',
      '感谢您的提问。我们会针对您订购的商品具体说明。',
      '感謝您的提問。我們會針對您訂購的商品具體說明。',
    ),
    say(
      'ご不明な点がおありとのこと、お困りのままとならないようお手伝いいたします。',
      'We understand that something is unclear, and will help so that you are not left with it.',
      '了解到您有不明白的地方，我们会帮您弄清楚。',
      '了解到您有不明白的地方，我們會幫您弄清楚。',
    ),
  ],
  'wrong-product': [
    say(
      'お寄せいただいた内容は、こちらの商品とは別のお品物に関するもののように拝見いたしました。正しくご案内するため、ご注文のお品物を伺えればと存じます。',
      'Your comments seem to be about a different item than this one. So that we can advise you correctly, we would be glad if you told us which item you ordered.',
      '您的留言看起来是关于另一件商品的。为了给您准确的答复，请告诉我们您订购的是哪件商品。',
      '您的留言看起來是關於另一件商品的。為了給您準確的答覆，請告訴我們您訂購的是哪件商品。',
    ),
    say(
      'ご感想を拝見し、別の商品についてのお話ではないかと存じます。行き違いがございましたら、確認のうえご案内いたします。',
      'Reading your comments, we believe they may concern another item. If there has been a mix-up, we will check and advise you.',
      '看了您的留言，我们觉得可能说的是另一件商品。如有误会，我们会核实后为您说明。',
      '看了您的留言，我們覺得可能說的是另一件商品。如有誤會，我們會確認後為您說明。',
    ),
    say(
      '別のお品物へのお声のように拝見いたしましたが、お手元の商品にお困りの点がございましたら、同じようにお手伝いいたします。',
      'Your comments read as if they were meant for another item, but if there is trouble with the item you have, we will help all the same.',
      '您的留言看起来是写给另一件商品的，不过您手上的商品如有问题，我们一样帮您处理。',
      '您的留言看起來是寫給另一件商品的，不過您手上的商品如有問題，我們一樣幫您處理。',
    ),
  ],
};
