/** English: the sentences that hold what the buyer said, see `details/detail.ts`. */
import type { DetailFrames } from '../pack.ts';
import { say } from './say.ts';

export const details: DetailFrames = {
  symptoms: [
    say(
      'We are {sorry} that {symptom}.',
      '{symptom}とのこと、{sorry}。',
      '{symptom}，我们{sorry}。',
      '{symptom}，我們{sorry}。',
    ),
    say(
      'We are {sorry} to hear that {symptom}.',
      '{symptom}と伺い、{sorry}。',
      '得知{symptom}，我们{sorry}。',
      '得知{symptom}，我們{sorry}。',
    ),
    say(
      'You mention that {symptom}, and we are {sorry} about it.',
      '{symptom}とお書きの件、{sorry}。',
      '您提到{symptom}，我们{sorry}。',
      '您提到{symptom}，我們{sorry}。',
    ),
  ],
  seconds: [
    say(
      'We are also sorry that {second}.',
      'また、{second}とのこと、あわせてお詫び申し上げます。',
      '另外，{second}，我们也很抱歉。',
      '另外，{second}，我們也很抱歉。',
    ),
    say(
      'We also apologize that {second}.',
      'さらに、{second}とのこと、お詫び申し上げます。',
      '同时，{second}，我们也向您致歉。',
      '同時，{second}，我們也向您致歉。',
    ),
    say(
      'On top of that, {second}, and we apologize for that, too.',
      'そのうえ{second}とのこと、この点もお詫び申し上げます。',
      '再加上{second}，这一点我们也向您道歉。',
      '再加上{second}，這一點我們也向您道歉。',
    ),
  ],
  parts: [
    say(
      'We have noted what you write about {part}.',
      '{part}についてお書きの内容を承りました。',
      '您所说的{part}的问题，我们已经记下。',
      '您所說的{part}的問題，我們已經記下。',
    ),
    say(
      'What you write about {part} is important to us.',
      '{part}についてのご指摘を重く受け止めております。',
      '您提到的{part}的问题，我们很重视。',
      '您提到的{part}的問題，我們很重視。',
    ),
    say(
      'We take what you write about {part} seriously.',
      '{part}についてのお声を真摯に受け止めております。',
      '您说的{part}的问题，我们会认真对待。',
      '您說的{part}的問題，我們會認真對待。',
    ),
  ],
  likes: [
    say(
      'We are very glad that {like}.',
      '{like}とのこと、大変嬉しく存じます。',
      '{like}，我们非常高兴。',
      '{like}，我們非常高興。',
    ),
    say(
      'It is good to hear that {like}.',
      '{like}と伺い、嬉しく存じます。',
      '得知{like}，真好。',
      '得知{like}，真好。',
    ),
    say(
      'Our whole team is pleased that {like}.',
      '{like}とのこと、スタッフ一同喜んでおります。',
      '{like}，我们整个团队都很高兴。',
      '{like}，我們整個團隊都很高興。',
    ),
  ],
  likesToo: [
    say(
      'It is good to hear that {like}.',
      '{like}と伺い、嬉しく存じます。',
      '得知{like}，真好。',
      '得知{like}，真好。',
    ),
    say(
      'We are glad that {like}.',
      '{like}とのこと、何よりでございます。',
      '{like}，我们很高兴。',
      '{like}，我們很高興。',
    ),
    say(
      'We are pleased to read that {like}.',
      '{like}とのお言葉を嬉しく拝見いたしました。',
      '看到{like}，我们很欣慰。',
      '看到{like}，我們很欣慰。',
    ),
  ],
  slights: [
    say(
      'We are {sorry} that not everything was as you had hoped.',
      'すべての点でご期待に沿えたわけではなく、{sorry}。',
      '没能处处如您所愿，我们{sorry}。',
      '沒能處處如您所願，我們{sorry}。',
    ),
    say(
      'We are {sorry} that you were not happy with everything. We have made a note of it.',
      'すべての点でご満足いただけたわけではなく、{sorry}。その点を承りました。',
      '没能让您处处满意，我们{sorry}，已经记下。',
      '沒能讓您處處滿意，我們{sorry}，已經記下。',
    ),
    say(
      'We have noted your comments and are {sorry} that your expectations were not fully met.',
      'お声を承りました。ご期待に十分には沿えず、{sorry}。',
      '您的意见我们记下了，没能完全达到您的期待，我们{sorry}。',
      '您的意見我們記下了，沒能完全達到您的期待，我們{sorry}。',
    ),
  ],
};
