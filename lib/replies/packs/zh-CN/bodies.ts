/** Chinese: what is said in situations other than a plain complaint. */
import type { Pack, Untraditional, Wordings } from '../pack.ts';
import { say } from './say.ts';

/** Says nothing about the content: it could not be read, or is about something else. */
const openDoor: Wordings<Untraditional> = [
  say('您的留言我们收到了。', 'We have received your comments.', 'お寄せいただいた内容を受け取りました。'),
  say(
    '您的留言我们会留意。',
    'We will pay attention to your comments.',
    'お寄せいただいた内容を、心に留めてまいります。',
  ),
  say('我们看到您的留言了。', 'We have seen your comments.', 'お寄せいただいた内容を拝見いたしました。'),
];

export const bodies: Pack<Untraditional>['bodies'] = {
  mixed: [
    say(
      '好的地方我们会继续保持，您指出的不足我们也会尽力补上。',
      'We will keep up what is good, and do our best to make up for the shortcomings you point out.',
      '良い点はこれからも守り、ご指摘の点は補えるよう努めてまいります。',
    ),
    say(
      '您认可的地方我们会保持，不足的地方我们虚心接受。',
      'We will keep what you liked, and humbly accept what was lacking.',
      'お認めいただいた点は守り、足りない点は謙虚に受け止めてまいります。',
    ),
    say(
      '优点和不足您都说得很中肯，对我们很有帮助。',
      'You name strengths and weaknesses fairly, which helps us a lot.',
      '良い点も足りない点も公平にお書きくださり、大変参考になります。',
    ),
  ],
  praise: [
    say(
      '看到您满意，我们也就放心了。',
      'Seeing that you are satisfied, we are at ease, too.',
      'ご満足いただけたご様子に、私どもも安心いたしました。',
    ),
    say(
      '您这么说，我们更有动力了。',
      'Your saying so gives us even more drive.',
      'そのように仰っていただき、私どもの励みでございます。',
    ),
    say(
      '东西能合您的心意，我们也跟着高兴。',
      'We share your joy that it is to your liking.',
      '商品がお気に召したとのこと、私どもも嬉しく存じます。',
    ),
  ],
  neutral: [
    say(
      '您的感受我们会认真参考，把细节做得更好。',
      'We will take your impressions into account and improve the details.',
      'ご感想を参考に、細部の向上に努めてまいります。',
    ),
    say('您的留言很有参考价值。', 'Your comments are of great value.', 'いただいたお声は、大変参考になります。'),
    say(
      '我们会继续努力，把商品和服务做得更好。',
      'We will keep trying and make our products and service better.',
      'これからも努力を重ね、商品と応対の向上に努めてまいります。',
    ),
  ],
  'complaint-general': [
    say(
      '这次没让您满意，我们{sorry}。具体是哪里不合适，您可以跟我们说说，我们来想办法。',
      'We are {sorry} that you were not satisfied this time. Tell us what was not right, and we will look for a solution.',
      '今回ご満足いただけず、{sorry}。どのような点か、お聞かせいただければ方法を考えてまいります。',
    ),
    say(
      '购物体验不好，我们{sorry}。希望您能告诉我们是哪方面的问题，好对症改进。',
      'We are {sorry} for the poor experience. We hope you will tell us what the problem was, so that we can put it right.',
      'お買い物でご不快な思いをおかけし、{sorry}。どのような点かお知らせいただければ、改善につなげてまいります。',
    ),
    say(
      '让您失望了，{sorry}。不满意的地方您尽管提，我们会认真对待。',
      'We are {sorry} that we let you down. Please tell us freely what was wrong; we will take it seriously.',
      'がっかりさせてしまい、{sorry}。ご不満な点は遠慮なくお聞かせください。真摯に対応いたします。',
    ),
  ],
  'complaint-told': [
    say(
      '没能如您所愿，我们{sorry}。具体是怎么回事，我们会核实清楚。',
      'We are {sorry} that it did not turn out as you wished. We will find out what exactly happened.',
      'ご希望に沿えず、{sorry}。詳しい経緯を確認いたします。',
    ),
    say(
      '让您失望了，{sorry}。问题出在哪里，我们会仔细查清楚。',
      'We are {sorry} that we let you down. We will look carefully into what went wrong.',
      'がっかりさせてしまい、{sorry}。どこに問題があったのか、しっかりと確認いたします。',
    ),
    say(
      '没能让您满意，我们{sorry}。哪里做得不到位，我们会逐一查找、用心改进。',
      'We are {sorry} that you were not satisfied. We will look for where we fell short, point by point, and work on it.',
      'ご満足いただけず、{sorry}。行き届かなかった点を一つ一つ探し、改善に努めてまいります。',
    ),
  ],
  'rating-mismatch': [
    say(
      '看到您对商品的认可，我们很高兴。如果还有哪里不满意，也欢迎通过{route}说一声。',
      'We are happy to see that you like the item. If something was still not right, you are welcome to tell us {route}.',
      '商品を気に入っていただけたご様子、嬉しく存じます。もしご不満な点が残っておりましたら、{route}にてお聞かせください。',
    ),
    say(
      '您的留言让我们心里暖暖的。要是有没做到位的地方，请尽管通过{route}提出来。',
      'Your words warm our hearts. If we fell short anywhere, please tell us freely {route}.',
      'お言葉を拝見し、心が温まりました。行き届かない点がございましたら、{route}にて遠慮なくお知らせください。',
    ),
    say(
      '得知商品合您的意，我们放心了。收货或使用中如果还有没提到的问题，欢迎通过{route}找我们。',
      'We are relieved to hear that the item suits you. If there is a problem with delivery or use that you did not mention, you are welcome to reach us {route}.',
      '商品がお気に召したとのこと、安堵いたしました。お届けやご使用の中でまだお書きでないお困りごとがございましたら、{route}にてご連絡ください。',
    ),
  ],
  edited: [
    say(
      '您重新写下的内容，我们仔细看过了。',
      'We have read carefully what you have written anew.',
      'あらためてお書きくださった内容を、丁寧に拝見いたしました。',
    ),
    say(
      '我们回复之后您修改了留言，新的内容我们了解了。',
      'You have changed your comments after our answer, and we have taken note of what is new.',
      '当店からのご返信の後にお書き直しいただいた、新しい内容を承りました。',
    ),
    say(
      '您更新后的留言，让我们更清楚地了解了情况。',
      'Your updated comments give us a clearer picture.',
      '書き改めてくださったお声から、ご状況がよく分かりました。',
    ),
  ],
  unfamiliar: [
    say(
      '页面操作一下子不熟悉很正常，您的意思我们明白。商品或物流有任何问题，都可以通过{route}告诉我们。',
      'It is quite normal not to be familiar with the page at once, and we understand what you mean. Any problem with the item or the delivery can be told to us {route}.',
      '画面の操作にすぐにお慣れにならないのは当然のことでございます。お気持ちはよく分かりました。商品や配送に問題がございましたら、{route}にてお知らせください。',
    ),
    say(
      '没关系，我们更在意您用得好不好。收到的商品如果有不合适的地方，欢迎通过{route}找我们。',
      'No matter: we care more about how the item works for you. If anything about it does not suit you, you are welcome to reach us {route}.',
      'どうぞお気になさらないでください。当店にとっては、お使い心地のほうが大切でございます。届いた商品に合わない点がございましたら、{route}にてご連絡ください。',
    ),
    say(
      '您特意留言说明，我们很感激。使用中有什么疑问，随时可以通过{route}问我们。',
      'It is kind of you to write and explain. If you have any question about using the item, you can ask us {route} at any time.',
      'わざわざご説明をお書きくださり、ありがたく存じます。ご使用にあたってご不明な点がございましたら、いつでも{route}にてお尋ねください。',
    ),
  ],
  'second-message': [
    say(
      '前几天我们就您的订单给您发过消息，不知您看到没有。如果事情已经解决，不用回复也没关系。',
      'We sent you a message about your order a few days ago and wonder whether you have seen it. If the matter has been settled, there is no need to reply.',
      '先日、ご注文の件でメッセージをお送りいたしましたが、ご覧いただけましたでしょうか。すでに解決しておりましたら、ご返信は不要でございます。',
    ),
    say(
      '之前的消息您可能没注意到，所以再跟您说一声，我们一直愿意帮忙，您方便时再看就好。您不回复的话，我们不会再为这件事打扰您。',
      'You may not have noticed our earlier message, so we mention it once more: we are always willing to help, and you can look at it whenever it suits you. If you do not reply, we will not trouble you about this matter again.',
      '先日のメッセージにお気づきでないかもしれませんので、もう一度お伝えいたします。いつでもお手伝いいたしますので、ご都合のよいときにご覧ください。ご返信がない場合、本件で再びお手間をおかけすることはございません。',
    ),
    say(
      '不想多打扰您，只是想告诉您，订单上的问题我们随时愿意帮您处理。如果已经不需要，不必理会这条消息。',
      'We do not want to trouble you any further, only to let you know that we are willing at any time to help with a problem with your order. If you no longer need it, please disregard this message.',
      'これ以上お手間をおかけするつもりはございません。ご注文の問題につきまして、いつでもお手伝いできますことをお伝えしたく存じます。もうご不要でしたら、このメッセージはお読み流しください。',
    ),
  ],
  arrival: [
    say(
      '我们已经为您完成{done}，想跟您确认一声，您收到了吗？',
      'We have {done} and would like to check with you: have you received it?',
      '{done}を完了いたしました。お受け取りいただけましたでしょうか。',
    ),
    say(
      '之前我们已完成{done}，不知您是否顺利收到。如果还没收到，请告诉我们，我们去查清楚。',
      'We have already {done} and wonder whether it has reached you safely. If not, please let us know, and we will find out what happened.',
      '先日、{done}を完了いたしましたが、無事にお受け取りいただけましたでしょうか。まだの場合は、お調べいたしますので、お知らせください。',
    ),
    say(
      '跟您确认一下后续：我们已经完成{done}，您那边都收到了吗？如有出入，我们会继续跟进。',
      'We are checking how things stand: we have {done}. Has everything arrived on your side? If something does not match, we will follow up.',
      'その後のご状況を確認いたします。{done}を完了いたしましたが、すべてお受け取りいただけましたでしょうか。相違がございましたら、引き続き対応いたします。',
    ),
  ],
  'after-solution': [
    say(
      '您反映的问题，我们已经为您完成{done}，希望能让您满意。',
      'As for the problem you reported, we have {done}; we hope that this satisfies you.',
      'お知らせいただいた問題につきまして、{done}を完了いたしました。ご満足いただけましたら幸いです。',
    ),
    say(
      '让您久等了，{done}已经完成，之前给您添麻烦了。',
      'We have kept you waiting: we have now {done}. We caused you trouble earlier.',
      'お待たせいたしました。{done}を完了いたしました。先日はご迷惑をおかけいたしました。',
    ),
    say(
      '辛苦您耐心等候，我们已经完成{done}。',
      'You have waited patiently; we have now {done}.',
      '辛抱強くお待ちいただき、恐れ入ります。{done}を完了いたしました。',
    ),
  ],
  invitation: [
    say(
      '不知道商品您用得怎么样？方便的话，欢迎您写一条评价，好的不好的都如实说，写不写由您决定。商品有任何问题，也请通过{route}告诉我们，我们来处理。',
      'How do you find the item? If it suits you, you are welcome to write a review and say honestly what is good and what is not; whether you write one is up to you. If there is any problem with the item, please also tell us {route}; we will deal with it.',
      '商品のお使い心地はいかがでしょうか。ご都合がよろしければ、良い点もそうでない点も、ありのままをレビューにお書きください。お書きになるかどうかはご自由でございます。商品に問題がございましたら、{route}にてもお知らせください。対応いたします。',
    ),
    say(
      '您的真实感受对其他买家很有参考价值。有空时欢迎写几句评价，怎么想就怎么写，不写也没关系。收货或使用中遇到问题，请通过{route}找我们。',
      'Your true impressions are of great use to other buyers. When you have time you are welcome to write a few words in a review, just as you feel; if not, that is fine, too. If you run into a problem with delivery or use, please reach us {route}.',
      'ありのままのご感想は、他のお客様の大切な参考となります。お時間のあるときに、感じたままをレビューに少しお書きいただければ幸いです。お書きにならなくても差し支えございません。お届けやご使用の中でお困りのことがございましたら、{route}にてご連絡ください。',
    ),
    say(
      '想听听您使用后的真实想法，优点和不足都可以写在评价里，全凭自愿。如果商品有不对的地方，请通过{route}跟我们说，我们核实后为您想办法。',
      'We would like to hear your true thoughts after using it; you may write both strengths and weaknesses in a review, entirely of your own free will. If something is wrong with the item, please tell us {route}; we will check and find a way.',
      'お使いになってのありのままのお考えを伺いたく存じます。良い点も足りない点もレビューにお書きいただけますが、まったくのご任意でございます。商品に問題がございましたら、{route}にてお聞かせください。確認のうえ方法を考えてまいります。',
    ),
  ],
  'no-text-high': [
    say(
      '您没有多说，我们也感受到了您的认可。',
      'Even without words, we feel your appreciation.',
      'お言葉はなくとも、お気持ちをありがたく受け止めております。',
    ),
    say(
      '您的支持我们收到了，心里暖暖的。',
      'We feel your support, and it warms our hearts.',
      'ご支持をありがたく受け止め、心が温まりました。',
    ),
    say(
      '希望这件商品您用得称手。',
      'We hope the item serves you well.',
      '商品を快適にお使いいただけますよう願っております。',
    ),
  ],
  'no-text-low': [
    say(
      '看得出这次没能让您满意，我们{sorry}。是商品还是物流、服务的问题，您愿意的话跟我们说一声。',
      'We can see that you were not satisfied this time and are {sorry}. Was it the item, the delivery or our service? If you like, let us know.',
      '今回ご満足いただけなかったご様子、{sorry}。商品、配送、応対のどの点か、よろしければお知らせください。',
    ),
    say(
      '没能给您好的体验，{sorry}。遇到什么问题都可以找我们，我们会认真处理。',
      'We are {sorry} that we did not give you a good experience. Whatever the problem, you can come to us; we will deal with it seriously.',
      '良いお買い物をお届けできず、{sorry}。お困りのことがございましたら、真摯に対応いたします。',
    ),
    say(
      '这次的购物可能有让您不称心的地方，我们{sorry}，也很想知道问题在哪里。',
      'Something about this purchase may not have been to your liking; we are {sorry} and would like to know what it was.',
      '今回のお買い物にご不満な点がおありだったかと存じ、{sorry}。どのような点か、ぜひ伺いたく存じます。',
    ),
  ],
  'no-text-unknown': [
    say(
      '希望这件商品您用得顺手。',
      'We hope that the item is handy for you.',
      '商品を快適にお使いいただけておりましたら幸いです。',
    ),
    say(
      '不知道您用得怎么样，我们很想听听。',
      'We would love to hear how you got on with it.',
      'お使い心地はいかがでしょうか。ぜひ伺いたく存じます。',
    ),
    say('您的想法对我们很重要。', 'Your thoughts matter to us.', 'お考えは私どもにとって大切でございます。'),
  ],
  unreadable: openDoor,
  'off-topic': openDoor,
  safety: [
    say(
      '涉及安全的事我们放在第一位，让您担心了，万分抱歉。请您立即停止使用，商品和包装还在的话请先保留好；如身体有不适，请先及时就医。',
      'Safety comes first for us. We are truly sorry for the worry. Please stop using it at once and, if you still have them, keep the item and its packaging; if you feel unwell, please see a doctor first.',
      '安全に関わることを最優先に考えております。ご心配をおかけし、深くお詫び申し上げます。ただちにご使用をおやめいただき、お手元に商品と包装がございましたら保管してください。お身体に異変がございましたら、まず医療機関を受診してください。',
    ),
    say(
      '看到您的情况我们很担心，万分抱歉。请先不要再用这件商品，也不要丢弃，留着便于核查；人没事最要紧，有不舒服请尽快看医生。',
      'We are worried to read this and truly sorry. Please do not use the item any more, and do not throw it away, so that it can be examined; your well-being matters most, so see a doctor soon if you feel unwell.',
      '内容を拝見し、大変心配しております。深くお詫び申し上げます。商品のご使用をお控えいただき、確認のため処分なさらずに保管してください。何よりもお身体が大切でございますので、ご不調の際はお早めに受診してください。',
    ),
    say(
      '出现这样的情况，我们万分抱歉，也会最优先核实。为了您的安全请马上停用，并保留手边的商品、配件和包装；如有受伤或不适，请及时就医。',
      'We are truly sorry that this happened and will check it with the highest priority. For your safety please stop using it immediately and keep the item, accessories and packaging that you have; if you are hurt or unwell, please see a doctor.',
      'このような事態となり、深くお詫び申し上げます。最優先で確認いたします。安全のためただちにご使用を中止し、お手元の商品と付属品、包装を保管してください。お怪我やご不調がございましたら、早めに受診してください。',
    ),
  ],
  resolved: [
    say(
      '之前给您添麻烦了，问题能解决就好，您的理解和耐心我们记在心里。',
      'We caused you trouble earlier; it is good that the problem could be solved. We will remember your understanding and patience.',
      '先日はご迷惑をおかけいたしましたが、問題が解決でき何よりでございます。ご理解とお待ちいただいたお心遣いを、心に留めております。',
    ),
    say(
      '得知事情已经处理好，我们也松了口气，让您费心了。',
      'We are relieved, too, to hear that it has been settled; it cost you some effort.',
      '無事に解決したとのこと、私どもも安堵いたしました。お手数をおかけいたしました。',
    ),
    say(
      '一开始没让您省心，还好后来解决了，我们很珍惜您给的改正机会。',
      'It was a bother for you at first; luckily it was solved. We value the chance you gave us to put it right.',
      '当初はお手数をおかけいたしましたが、その後解決でき何よりでございます。改める機会をくださったことを、大切に受け止めております。',
    ),
  ],
  'follow-up-worse': [
    say(
      '刚收到时您还是满意的，后来却没能让您满意，我们{sorry}。',
      'We are {sorry}: you were satisfied when it arrived, and later you were not.',
      'お届け時にはご満足いただいておりましたのに、その後ご期待に沿えず、{sorry}。',
    ),
    say(
      '后来的体验没能对得起您最初的认可，{sorry}。',
      'We are {sorry} that it did not live up to your first good impression.',
      '当初のお褒めのお言葉に応えられない結果となり、{sorry}。',
    ),
    say(
      '前后的体验有了落差，是我们没做好，{sorry}。',
      'We are {sorry} for the gap between your first and later experience; we should have done better.',
      'はじめと後とでお感じになった差は、私どもの至らなさによるもので、{sorry}。',
    ),
  ],
  'follow-up-better': [
    say(
      '一开始没让您满意，能得到您后来的认可，我们更要把细节做好。',
      'We did not satisfy you at first; now that you like it after all, we will take even more care of the details.',
      '当初はご満足いただけませんでしたが、その後お認めいただき、細部の向上に一層努めてまいります。',
    ),
    say(
      '得知后来用得不错，我们放心多了，最初的不足我们会继续改进。',
      'We are much relieved that it went well later, and will keep improving what was lacking at first.',
      'その後は良くお使いいただけているとのこと、安堵いたしました。当初の足りない点は引き続き改善してまいります。',
    ),
    say(
      '您后来的补充很客观，最初没做好的地方我们会继续改进。',
      'What you added later is fair; we will keep working on what was not good at first.',
      '後からの書き添えは公平で、当初行き届かなかった点は引き続き改善してまいります。',
    ),
  ],
  suspected: [
    say(
      '您说的情况我们会先核实。商品或订单上有任何问题，都可以通过{route}或平台的售后渠道处理，我们愿意配合核实。',
      'We will first check what you describe. Any problem with the item or the order can be dealt with: please turn to us {route} or use the platform’s after-sales channel. We are willing to cooperate in checking.',
      'お申し出の内容をまず確認いたします。商品やご注文の問題は、{route}またはプラットフォームのアフターサービス窓口にて対応可能でございます。喜んで確認に協力いたします。',
    ),
    say(
      '您的诉求，我们会按订单的实际情况和平台规则处理，如有疑问请通过{route}或平台售后提交，我们会配合。',
      'We will handle your request by the facts of the order and the platform’s rules; if in doubt, please submit it {route} or through the platform’s after-sales service, and we will cooperate.',
      'ご要望には、ご注文の実際の状況とプラットフォームの規則に沿って対応いたします。ご不明な点は、{route}またはプラットフォームのアフターサービス窓口にてお申し出ください。協力いたします。',
    ),
    say(
      '我们会如实核对订单和商品情况。商品如有问题，请通过{route}提出，我们会按平台售后流程为您处理。',
      'We will check order and item as they are. If there is a problem with the item, please raise it {route}; we will handle it by the platform’s after-sales procedure.',
      'ご注文と商品の状況を事実に沿って確認いたします。商品に問題がございましたら、{route}にてお申し出ください。プラットフォームのアフターサービスの手続きに沿って対応いたします。',
    ),
  ],
  question: [
    say(
      '您问的问题，我们核实清楚后给您准确的答复。',
      'We will check your question and give you an exact answer.',
      'お尋ねの件は、確認のうえ正確にお答えいたします。',
    ),
    say(
      '您的疑问我们看到了，会结合您买的这一款给您说明。',
      'We have seen your question and will explain it for the very item you bought.',
      'ご質問を拝見いたしました。お求めの商品に即してご説明いたします。',
    ),
    say(
      '您有不明白的地方，我们来帮您弄清楚。',
      'If something is unclear to you, we will help you find out.',
      'ご不明な点がおありでしたら、分かるまでお手伝いいたします。',
    ),
  ],
  'wrong-product': [
    say(
      '看您的描述，好像说的是另一款商品。您可以告诉我们买的是哪一款，我们好给您准确的答复。',
      'From your description it seems to be about another item. Please tell us which one you bought, so that we can answer exactly.',
      '内容を拝見しますと、別の商品についてのお話のようでございます。正確にご案内できますよう、お求めの商品をお知らせください。',
    ),
    say(
      '您提到的内容和这款商品对不太上，可能有些误会，我们很愿意帮您核实。',
      'What you mention does not quite match this item; there may be a mix-up, and we are glad to check.',
      'お書きの内容がこちらの商品と一致しないようでございます。行き違いがございましたら、確認をお手伝いいたします。',
    ),
    say(
      '您的留言可能是写给其他商品的，不过没关系，手上的商品有问题我们一样帮您处理。',
      'Your comments may have been meant for another item; no matter, if there is a problem with what you have, we will help all the same.',
      '別の商品へのお声かもしれませんが、お手元の商品に問題がございましたら、同じようにお手伝いいたします。',
    ),
  ],
};
