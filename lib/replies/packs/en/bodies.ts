/** English: what is said in situations other than a plain complaint. */
import type { Pack, Wordings } from '../pack.ts';
import { say } from './say.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor: Wordings = [
  say('We have received your comments.', 'お声を受け取りました。', '您的留言我们已收到。', '您的留言我們已收到。'),
  say(
    'We appreciate that you wrote to us.',
    'お書きくださり、ありがたく存じます。',
    '感谢您给我们留言。',
    '感謝您給我們留言。',
  ),
  say('Your comments have reached us.', 'お声は確かに届いております。', '您的留言我们看到了。', '您的留言我們看到了。'),
];

export const bodies: Pack['bodies'] = {
  mixed: [
    say(
      'It helps us to hear both what you liked and what you did not.',
      '良い点もそうでない点もお書きくださり、参考になります。',
      '您把满意和不满意的地方都说了出来，对我们很有帮助。',
      '您把滿意和不滿意的地方都說了出來，對我們很有幫助。',
    ),
    say(
      'You give a fair picture of the good and the bad.',
      '良い点も悪い点も公平にお伝えいただきました。',
      '您对优缺点的描述很中肯。',
      '您對優缺點的描述很中肯。',
    ),
    say(
      'Balanced comments like yours are useful to us.',
      '公平なご感想は、私どもの参考になります。',
      '这样中肯的反馈对我们很有用。',
      '這樣中肯的回饋對我們很有用。',
    ),
  ],
  praise: [
    say(
      'We are very glad that you are happy with it.',
      'ご満足いただけて、大変嬉しく存じます。',
      '您满意，我们非常高兴。',
      '您滿意，我們非常高興。',
    ),
    say(
      'It is good to know that it was the right choice for you.',
      'お客様に合う品だったとのこと、嬉しく存じます。',
      '得知商品适合您，真好。',
      '得知商品適合您，真好。',
    ),
    say(
      'Our whole team is pleased to read this.',
      'スタッフ一同、喜んで拝見いたしました。',
      '我们整个团队看了都很高兴。',
      '我們整個團隊看了都很高興。',
    ),
  ],
  neutral: [
    say(
      'We will keep your comments in mind.',
      'お声を心に留めてまいります。',
      '您的意见我们会记在心里。',
      '您的意見我們會記在心裡。',
    ),
    say(
      'Your view helps us get better.',
      'ご意見は改善の助けとなります。',
      '您的看法有助于我们改进。',
      '您的看法有助於我們改善。',
    ),
    say(
      'It is useful to hear how it went for you.',
      'ご利用のご様子を伺え、参考になります。',
      '了解您的使用情况对我们很有帮助。',
      '了解您的使用情況對我們很有幫助。',
    ),
  ],
  'complaint-general': [
    say(
      'We are {sorry} that you were not satisfied. We would like to understand what went wrong.',
      'ご満足いただけず、{sorry}。どのような点が行き届かなかったのか、伺いたく存じます。',
      '没能让您满意，我们{sorry}。希望了解问题出在哪里。',
      '沒能讓您滿意，我們{sorry}。希望了解問題出在哪裡。',
    ),
    say(
      'We are {sorry} that we did not meet your expectations. Please tell us more about what was not right.',
      'ご期待に沿えず、{sorry}。どのような点か、詳しくお聞かせください。',
      '没能达到您的期待，我们{sorry}。请详细告诉我们哪里不对。',
      '沒能達到您的期待，我們{sorry}。請詳細告訴我們哪裡不對。',
    ),
    say(
      'This is not the experience we want for you, and we are {sorry}. We would like to hear what happened.',
      'このようなお買い物は私どもの望むところではなく、{sorry}。何があったのか、伺いたく存じます。',
      '这不是我们希望带给您的体验，{sorry}。我们想听听发生了什么。',
      '這不是我們希望帶給您的體驗，{sorry}。我們想聽聽發生了什麼事。',
    ),
  ],
  'complaint-told': [
    say(
      'We are {sorry} that your order did not turn out as you expected. We have read what you describe with care.',
      'ご期待に沿うお買い物とならず、{sorry}。お書きの内容を丁寧に拝読いたしました。',
      '这次购物没能如您所愿，我们{sorry}。您说的情况我们认真看了。',
      '這次購物沒能如您所願，我們{sorry}。您說的情況我們認真看了。',
    ),
    say(
      'We are {sorry} for the disappointment and take what you describe seriously.',
      'がっかりさせてしまい、{sorry}。お書きの内容を真摯に受け止めております。',
      '让您失望了，我们{sorry}。您说的情况我们认真对待。',
      '讓您失望了，我們{sorry}。您說的情況我們認真對待。',
    ),
    say(
      'We are {sorry} that you are not happy with your purchase. We have noted what you describe.',
      'お買い物にご満足いただけず、{sorry}。お書きの内容を承りました。',
      '这次购物没能让您满意，我们{sorry}。您说的情况我们记下了。',
      '這次購物沒能讓您滿意，我們{sorry}。您說的情況我們記下了。',
    ),
  ],
  edited: [
    say(
      'We have read your updated comments with care.',
      '書き改められた内容を丁寧に拝読いたしました。',
      '您更新后的留言我们认真看了。',
      '您更新後的留言我們認真看了。',
    ),
    say(
      'We see that you have changed your comments since our last answer, and we have read the new version.',
      '前回のお返事の後にお書き直しになったことを承知し、新しい内容を拝見いたしました。',
      '我们看到您在我们上次答复后修改了留言，新的内容已经读过。',
      '我們看到您在我們上次答覆後修改了留言，新的內容已經讀過。',
    ),
    say(
      'Your latest comments give us a fuller picture of how things went.',
      '新しくお書きいただいた内容で、ご状況がより詳しく分かりました。',
      '您最新的留言让我们更清楚地了解了情况。',
      '您最新的留言讓我們更清楚地了解了情況。',
    ),
  ],
  'rating-mismatch': [
    say(
      'It is good to read your words about the item. If anything was not right after all, please let us know {route}.',
      '商品についてのお言葉、嬉しく拝見いたしました。もし行き届かない点がございましたら、{route}にてお知らせください。',
      '看到您对商品的评语，我们很高兴。如果其实有不妥的地方，请通过{route}告诉我们。',
      '看到您對商品的評語，我們很高興。如果其實有不妥的地方，請透過{route}告訴我們。',
    ),
    say(
      'It was a pleasure to read what you wrote. If something fell short all the same, you can tell us {route}.',
      'お書きになった内容を、嬉しく拝見いたしました。それでも行き届かない点がございましたら、{route}にてお聞かせいただけます。',
      '看到您写的内容，我们很高兴。如果仍有不足之处，可以通过{route}告诉我们。',
      '看到您寫的內容，我們很高興。如果仍有不足之處，可以透過{route}告訴我們。',
    ),
    say(
      'Your words are kind. Should there be a problem that you did not mention, please bring it up {route}.',
      'あたたかいお言葉でございます。お書きになっていないお困りごとがございましたら、{route}にてお申し出ください。',
      '您的话很暖心。如果还有没提到的问题，请通过{route}提出。',
      '您的話很暖心。如果還有沒提到的問題，請透過{route}提出。',
    ),
  ],
  unfamiliar: [
    say(
      'We go by your words. If there is anything that we should know about the item or the delivery, please let us know {route}.',
      'お書きくださったお言葉のとおりに承りました。商品やお届けについてお気づきの点がございましたら、{route}にてお知らせください。',
      '我们以您的文字为准。如果商品或配送有什么需要我们了解的，请通过{route}告诉我们。',
      '我們以您的文字為準。如果商品或配送有什麼需要我們了解的，請透過{route}告訴我們。',
    ),
    say(
      'This form is not always easy to find one’s way around, and we understand what you mean. Should you have a question about the item, you can ask us {route}.',
      'この入力画面は分かりづらいこともございますので、お気持ちはよく分かります。商品についてご質問がございましたら、{route}にてお尋ねいただけます。',
      '这个填写页面有时确实不太好懂，您的意思我们明白。如果对商品有疑问，可以通过{route}问我们。',
      '這個填寫頁面有時確實不太好懂，您的意思我們明白。如果對商品有疑問，可以透過{route}問我們。',
    ),
    say(
      'It is kind of you to write, although you were not sure how. If something about your order was not right, we would be glad to hear about it {route}.',
      'ご不明な点がある中でお書きくださり、嬉しく存じます。ご注文に行き届かない点がございましたら、{route}にてお聞かせいただければ幸いです。',
      '虽然不确定该怎么写，您仍然留言，我们很高兴。如果订单有不妥的地方，欢迎通过{route}告诉我们。',
      '雖然不確定該怎麼寫，您仍然留言，我們很高興。如果訂單有不妥的地方，歡迎透過{route}告訴我們。',
    ),
  ],
  'second-message': [
    say(
      'A few days ago we wrote to you about your order, and we would like to be sure that our message reached you. If the matter has been settled in the meantime, there is no need to reply.',
      '先日、ご注文の件でご連絡いたしましたが、メッセージが届いているかどうか確認したく存じます。すでに解決しておりましたら、ご返信は不要でございます。',
      '几天前我们就您的订单写过信给您，想确认您已收到我们的消息。如果事情在此期间已经解决，就不必回复。',
      '幾天前我們就您的訂單寫過訊息給您，想確認您已收到我們的訊息。如果事情在此期間已經解決，就不必回覆。',
    ),
    say(
      'Perhaps our earlier message about your order went unnoticed. We are still glad to help, and there is no hurry. Unless we hear from you, we will not write about it again.',
      'ご注文の件での先日のメッセージに、お気づきでないかもしれません。引き続き喜んでお手伝いいたします。お急ぎになる必要はございません。ご返信がない場合、本件で重ねてご連絡することはございません。',
      '我们之前就您订单发的消息，您可能没有注意到。我们仍然乐意帮忙，您不用着急。如果没有收到您的回复，我们不会再为此事写信。',
      '我們先前就您訂單傳的訊息，您可能沒有注意到。我們仍然樂意協助，您不用著急。如果沒有收到您的回覆，我們不會再為這件事寫訊息給您。',
    ),
    say(
      'We do not wish to trouble you, only to let you know that our offer of help with your order still stands. If you no longer need it, you can simply leave this message unanswered.',
      'お手間をおかけするつもりはございません。ご注文の件で引き続きお手伝いできますことを、お伝えしたく存じます。もうご不要でしたら、ご返信いただかなくて結構でございます。',
      '我们不想打扰您，只想告诉您，我们仍然愿意就您的订单提供帮助。如果已经不需要，不回复这条消息即可。',
      '我們不想打擾您，只想告訴您，我們仍然願意就您的訂單提供協助。如果已經不需要，不回覆這則訊息即可。',
    ),
  ],
  arrival: [
    say(
      'We have {done}. Has everything reached you as it should?',
      '{done}を完了いたしました。すべて問題なくお受け取りいただけましたでしょうか。',
      '我们已经完成{done}。一切都顺利收到了吗？',
      '我們已經完成{done}。一切都順利收到了嗎？',
    ),
    say(
      'We would like to check in with you: we have {done}. If it has not reached you yet, please let us know, and we will look into it.',
      'その後のご様子を伺いたく存じます。{done}を完了しております。まだお受け取りでない場合は、お調べいたしますので、お知らせください。',
      '想跟您确认一下：我们已经完成{done}。如果您还没有收到，请告诉我们，我们会查清楚。',
      '想跟您確認一下：我們已經完成{done}。如果您還沒有收到，請告訴我們，我們會查清楚。',
    ),
    say(
      'Just to be sure that nothing has gone astray: we have {done}. Did it reach you?',
      '行き違いがないかどうか、念のため確認いたします。{done}を完了いたしましたが、お受け取りいただけましたでしょうか。',
      '为免有差错，跟您确认一下：我们已经完成{done}。您收到了吗？',
      '為免有差錯，跟您確認一下：我們已經完成{done}。您收到了嗎？',
    ),
  ],
  'after-solution': [
    say(
      'We have {done}, and we hope that this puts things right.',
      '{done}を完了いたしました。これで問題が解決しておりましたら幸いです。',
      '我们已经完成{done}，希望问题因此得到解决。',
      '我們已經完成{done}，希望問題因此得到解決。',
    ),
    say(
      'To put things right, we have {done}.',
      '問題の解決のため、{done}を完了いたしました。',
      '为了解决问题，我们已经完成{done}。',
      '為了解決問題，我們已經完成{done}。',
    ),
    say(
      'We appreciate your patience. In the meantime, we have {done}.',
      'お待ちいただき、感謝申し上げます。その間に、{done}を完了いたしました。',
      '感谢您的耐心。在此期间，我们已经完成{done}。',
      '感謝您的耐心。在此期間，我們已經完成{done}。',
    ),
  ],
  invitation: [
    say(
      'We hope that you have had time to try the item. If you like, please share your honest impression in a review, whatever it is. If there is a problem with the item, you can also tell us {route}, and we will look for a solution.',
      '商品をお試しいただけたことと存じます。よろしければ、どのような内容でも、ありのままのご感想をレビューにお寄せください。商品に問題がございましたら、{route}にてもお知らせいただけます。解決の方法を探してまいります。',
      '希望您已经有时间试用商品。如果愿意，欢迎在评论里如实写下您的感受，好坏都可以。如果商品有问题，也可以通过{route}告诉我们，我们会想办法解决。',
      '希望您已經有時間試用商品。如果願意，歡迎在評論裡如實寫下您的感受，好壞都可以。如果商品有問題，也可以透過{route}告訴我們，我們會想辦法解決。',
    ),
    say(
      'By now you may know how the item suits you. Honest reviews help other shoppers, and you are free to write one or not. For any problem with the order, you can reach us {route}.',
      '商品がお客様に合うかどうか、お分かりになった頃かと存じます。ありのままのレビューは他のお客様の参考になりますが、お書きになるかどうかはご自由でございます。ご注文に問題がございましたら、{route}にてご連絡いただけます。',
      '现在您或许已经知道商品是否合适。真实的评论对其他买家有参考价值，写不写都由您决定。订单有任何问题，可以通过{route}联系我们。',
      '現在您或許已經知道商品是否合適。真實的評論對其他買家有參考價值，寫不寫都由您決定。訂單有任何問題，可以透過{route}聯絡我們。',
    ),
    say(
      'If you have a moment, a few honest words about the item in a review would be welcome; there is no obligation at all. If anything went wrong, please let us know {route} so that we can look into it.',
      'お時間がございましたら、商品についてのありのままのお言葉をレビューに少しいただければ幸いです。お書きになる義務はまったくございません。もし問題がございましたら、確認いたしますので、{route}にてお知らせください。',
      '如果有空，欢迎在评论里如实写几句对商品的感受，完全没有义务。如果有什么问题，请通过{route}告诉我们，我们会核实。',
      '如果有空，歡迎在評論裡如實寫幾句對商品的感受，完全沒有義務。如果有什麼問題，請透過{route}告訴我們，我們會確認。',
    ),
  ],
  'no-text-high': [
    say(
      'It is good to know that you are satisfied.',
      'ご満足いただけたとのこと、嬉しく存じます。',
      '得知您感到满意，真好。',
      '得知您感到滿意，真好。',
    ),
    say(
      'Your support means a lot to our team.',
      'お客様のご支持は、スタッフにとって大きな励みでございます。',
      '您的支持对我们团队意义重大。',
      '您的支持對我們團隊意義重大。',
    ),
    say(
      'We are glad that everything went well.',
      'すべて順調に運び、何よりでございます。',
      '一切顺利，我们很高兴。',
      '一切順利，我們很高興。',
    ),
  ],
  'no-text-low': [
    say(
      'We are {sorry} that your order did not satisfy you. What could we have done better?',
      'ご注文にご満足いただけず、{sorry}。どのような点をより良くできたか、お聞かせいただけますでしょうか。',
      '您的订单没能让您满意，我们{sorry}。我们哪里本可以做得更好？',
      '您的訂單沒能讓您滿意，我們{sorry}。我們哪裡原本可以做得更好？',
    ),
    say(
      'We are {sorry} that we seem to have disappointed you. Was it the item, the delivery or our service?',
      'がっかりさせてしまったようで、{sorry}。商品、配送、応対のどの点でしたでしょうか。',
      '似乎让您失望了，我们{sorry}。是商品、配送还是我们的服务有问题？',
      '似乎讓您失望了，我們{sorry}。是商品、配送還是我們的服務有問題？',
    ),
    say(
      'Something about your order was not right, and we are {sorry}. We would be glad to hear more.',
      'ご注文に行き届かない点があり、{sorry}。詳しくお聞かせいただければ幸いです。',
      '您的订单有不妥之处，我们{sorry}。希望能听您多说一些。',
      '您的訂單有不妥之處，我們{sorry}。希望能聽您多說一些。',
    ),
  ],
  'no-text-unknown': [
    say(
      'We hope that everything is fine with your order.',
      'ご注文の品に問題がないことを願っております。',
      '希望您的订单一切都好。',
      '希望您的訂單一切都好。',
    ),
    say(
      'We would like to know how you got on with your order.',
      'ご注文の品のお使い心地を伺いたく存じます。',
      '我们想知道您订的商品用得怎么样。',
      '我們想知道您訂的商品用得怎麼樣。',
    ),
    say(
      'We hope the item serves you well.',
      '商品がお役に立っておりましたら幸いです。',
      '希望这件商品对您有用。',
      '希望這件商品對您有用。',
    ),
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    say(
      'We are truly sorry. Your safety comes first: please stop using the product at once and, if you still have it, keep it with its packaging. If anyone was hurt or feels unwell, please see a doctor.',
      '深くお詫び申し上げます。安全を最優先に、ただちにご使用をおやめいただき、お手元にございましたら商品を包装とともに保管してください。お怪我やご不調の方がいらっしゃいましたら、医療機関を受診してください。',
      '我们万分抱歉。您的安全最重要：请立即停止使用；商品如还在，请连同包装一起保留。如有人受伤或不适，请就医。',
      '我們萬分抱歉。您的安全最重要：請立即停止使用；商品如還在，請連同包裝一起保留。如有人受傷或不適，請就醫。',
    ),
    say(
      'We are truly sorry to read this and treat it as urgent. Please do not use the item any further and, if you still have it, do not throw it away. If you feel unwell, please seek medical advice first.',
      '内容を拝見し、深くお詫び申し上げます。至急の件として対応いたします。これ以上のご使用はお控えいただき、お手元にございましたら処分もなさらないでください。ご不調の際は、まず医師にご相談ください。',
      '看到您的情况我们万分抱歉，会作为紧急事项处理。请不要继续使用；如还在手边，也请不要丢弃。如身体不适，请先咨询医生。',
      '看到您的情況我們萬分抱歉，會列為緊急事項處理。請不要繼續使用；如還在手邊，也請不要丟棄。如身體不適，請先諮詢醫師。',
    ),
    say(
      'We are truly sorry for the scare. Please stop using the product right away and keep the item, accessories and packaging if you still have them. If there is any injury, please get medical help.',
      'ご不安な思いをおかけし、深くお詫び申し上げます。ただちにご使用を中止し、商品、付属品、包装がお手元にございましたら保管してください。お怪我がございましたら、医療機関を受診してください。',
      '让您受惊了，我们万分抱歉。请马上停用；商品、配件和包装如还在，请保留。如有受伤，请就医。',
      '讓您受驚了，我們萬分抱歉。請馬上停用；商品、配件和包裝如還在，請保留。如有受傷，請就醫。',
    ),
  ],
  resolved: [
    say(
      'We caused you some trouble at first and are relieved that it could be settled. We appreciate your patience.',
      '当初はご迷惑をおかけいたしましたが、解決でき安堵しております。お待ちいただきましたこと、感謝申し上げます。',
      '起初给您添了麻烦，事情能够解决，我们松了口气。感谢您的耐心。',
      '起初造成您的困擾，事情能夠解決，我們鬆了口氣。感謝您的耐心。',
    ),
    say(
      'We are glad to hear that the problem has been solved, and sorry that it came up at all.',
      '問題が解決したとのこと、何よりでございます。そもそもご不便をおかけし、申し訳ございません。',
      '得知问题已经解决，我们很高兴，也为当初出现问题表示抱歉。',
      '得知問題已經解決，我們很高興，也為當初出現問題表示抱歉。',
    ),
    say(
      'It is good to know that things are fine now. We appreciate your understanding along the way.',
      '今は問題ないとのこと、何よりでございます。これまでのご理解を、ありがたく存じます。',
      '得知现在一切都好，真好。感谢您一路以来的理解。',
      '得知現在一切都好，真好。感謝您一路以來的理解。',
    ),
  ],
  'follow-up-worse': [
    say(
      'You were happy with it at first, and we are {sorry} that this did not last.',
      '当初はご満足いただいておりましたのに、続かず、{sorry}。',
      '您起初是满意的，可惜没能持续，我们{sorry}。',
      '您起初是滿意的，可惜沒能持續，我們{sorry}。',
    ),
    say(
      'We are {sorry} that your later experience was not as good as the first.',
      'その後のご使用がはじめのように良い結果とならず、{sorry}。',
      '后来的体验不如最初，我们{sorry}。',
      '後來的體驗不如最初，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the product did not keep the promise of the first days.',
      '商品が使い始めの頃のご期待に応え続けられず、{sorry}。',
      '商品没能兑现最初几天给人的期待，我们{sorry}。',
      '商品沒能兌現最初幾天給人的期待，我們{sorry}。',
    ),
  ],
  'follow-up-better': [
    say(
      'We did not get it right at first, and it is kind of you to write again now that things are better.',
      '当初は行き届きませんでしたのに、良くなった今あらためてお書きくださり、ありがたく存じます。',
      '起初我们没做好，如今情况好转您又来留言，我们很感激。',
      '起初我們沒有做好，如今情況好轉，您又回來留言，我們很感激。',
    ),
    say(
      'We are relieved that it works for you now, and will work on what troubled you in the beginning.',
      '今はお役に立てているとのこと、安堵いたしました。当初お困りだった点は改善に努めてまいります。',
      '得知现在用得不错，我们放心了，起初困扰您的地方我们会改进。',
      '得知現在用得不錯，我們放心了，起初困擾您的地方我們會改善。',
    ),
    say(
      'Your update is encouraging for the whole team.',
      'その後のお知らせは、スタッフ一同の励みでございます。',
      '您的更新让整个团队很受鼓舞。',
      '您的更新讓整個團隊很受鼓舞。',
    ),
  ],
  suspected: [
    say(
      'We will check the facts of this order. If there is a problem with the item or its delivery, please raise it {route}, and we will handle it by the regular process.',
      'ご注文の事実を確認いたします。商品や配送に問題がございましたら、{route}にてお申し出ください。通常の手続きに沿って対応いたします。',
      '我们会核实该订单的实际情况。如商品或配送有问题，请通过{route}提出，我们会按正常流程处理。',
      '我們會確認該訂單的實際情況。如商品或配送有問題，請透過{route}提出，我們會按一般流程處理。',
    ),
    say(
      'We take concerns about our orders seriously and will go by the order details and the marketplace’s policies. Please give us the particulars {route}.',
      'ご注文に関するご懸念を真摯に受け止め、ご注文内容とマーケットプレイスの規約に沿って対応いたします。{route}にて詳しい内容をお聞かせください。',
      '对订单的疑虑，我们认真对待，会依据订单详情和平台政策处理。请通过{route}告诉我们具体情况。',
      '對訂單的疑慮，我們認真看待，會依訂單詳情與平台政策處理。請透過{route}告訴我們具體情況。',
    ),
    say(
      'We will look into this carefully and fairly. Any problem with the order can be raised {route} or through the marketplace’s own return and help pages.',
      '丁寧かつ公平に確認いたします。ご注文の問題は、{route}またはマーケットプレイスの返品・ヘルプのページにてお申し出いただけます。',
      '我们会认真公正地核实。订单的任何问题都可以通过{route}或平台自己的退货和帮助页面提出。',
      '我們會認真公正地查證。訂單的任何問題都可以透過{route}或平台本身的退貨與說明頁面提出。',
    ),
  ],
  question: [
    say(
      'We will look into your question so that we can give you a correct answer.',
      '正しくお答えできるよう、お尋ねの件を確認いたします。',
      '我们会核实您的问题，给您正确的答复。',
      '我們會確認您的問題，給您正確的答覆。',
    ),
    say(
      'We have seen your question and will be glad to explain.',
      'ご質問を拝見いたしました。喜んでご説明いたします。',
      '您的问题我们看到了，很乐意为您说明。',
      '您的問題我們看到了，很樂意為您說明。',
    ),
    say(
      'We are happy to clear this up for the item you bought.',
      'お求めの商品について、喜んでご案内いたします。',
      '我们很乐意针对您购买的商品解答清楚。',
      '我們很樂意針對您購買的商品解答清楚。',
    ),
  ],
  'wrong-product': [
    say(
      'Your comments seem to be about a different item. May we ask which one you ordered?',
      '別の商品についてのお声のようでございます。どちらの商品をご注文になったか、お尋ねしてもよろしいでしょうか。',
      '您的留言似乎是关于另一件商品。请问您订的是哪一件？',
      '您的留言似乎是關於另一件商品。請問您訂的是哪一件？',
    ),
    say(
      'What you describe does not quite match this item. There may be a mix-up that we would like to clear up with you.',
      'お書きの内容がこちらの商品と十分に合わないようでございます。行き違いがあるのかもしれず、ご一緒に解消できればと存じます。',
      '您的描述与这件商品不太吻合。可能有误会，我们想和您一起弄清楚。',
      '您的描述與這件商品不太吻合。可能有誤會，我們想和您一起弄清楚。',
    ),
    say(
      'It looks as if these comments were meant for another product. If there is a problem with this one, we will gladly look into it.',
      '別の商品へのお声のように拝見いたしました。こちらの商品に問題がございましたら、喜んで確認いたします。',
      '看起来这些留言是写给另一件商品的。如果这件商品有问题，我们很乐意核实。',
      '看起來這些留言是寫給另一件商品的。如果這件商品有問題，我們很樂意確認。',
    ),
  ],
};
