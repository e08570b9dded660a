import { describe, expect, it } from 'vitest';
import { readDate, readNumericDate } from '../../lib/extract/dates.ts';

const READ: [text: string, date: string][] = [
  // Amazon card lines, amazon.md 3.1
  ['March 17, 2026', '2026-03-17'],
  ['18 March 2026', '2026-03-18'],
  ['Ines 于 2026年9月13日 发布的评论', '2026-09-13'],
  ['Contacted customer on March 23, 2026', '2026-03-23'],
  // Amazon public pages, amazon.md 3.7
  ['Reviewed in the United States on January 3, 2026', '2026-01-03'],
  ['Reviewed in the United Kingdom 🇬🇧 on 3 January 2026', '2026-01-03'],
  ['Rezension aus Deutschland vom 3. Januar 2026', '2026-01-03'],
  ['Rezension aus Österreich vom 14. Jänner 2026', '2026-01-14'],
  ['Commenté en France le 3 janvier 2026', '2026-01-03'],
  ['Commenté au Canada le 1er mars 2026', '2026-03-01'],
  ['Commenté en Belgique le 12 août 2026', '2026-08-12'],
  ['Recensito in Italia il 3 gennaio 2026', '2026-01-03'],
  ['Revisado en España el 3 de enero de 2026', '2026-01-03'],
  ['Opinión emitida en España el 29 de septiembre de 2026', '2026-09-29'],
  ['Revisado en México el 5 de diciembre del 2026', '2026-12-05'],
  ['Beoordeeld in Nederland op 3 maart 2026', '2026-03-03'],
  ['Avaliado no Brasil em 3 de março de 2026', '2026-03-03'],
  ['Recenserad i Sverige den 3 maj 2026', '2026-05-03'],
  ['Recenzja z Polski z dnia 3 października 2026', '2026-10-03'],
  ['Türkiye. 3 Ağustos 2026 tarihinde incelendi', '2026-08-03'],
  ['Türkiye. 30 Kasım 2026 tarihinde incelendi', '2026-11-30'],
  ['Türkiye. 8 Şubat 2026 tarihinde incelendi', '2026-02-08'],
  ['2026年6月3日に日本でレビュー済み', '2026-06-03'],
  ['2021年11月23日 在美国审核', '2021-11-23'],
  ['评论于 2022年8月3日 在美国 🇺🇸 发布', '2022-08-03'],
  ['2026년 9월 13일', '2026-09-13'],
  ['13 sept. 2026', '2026-09-13'],
  ['Sep 1, 2026', '2026-09-01'],
  ['September 1st, 2026', '2026-09-01'],
  // Rakuten
  ['2026/7/6 9:07:30', '2026-07-06T09:07'],
  ['投稿時間：2026/07/16 9:07:30', '2026-07-16T09:07'],
  ['2026/09/05 8:12:37', '2026-09-05T08:12'],
  ['投稿時間：２０２６/０７/１６ ９:０７:３０', '2026-07-16T09:07'],
  ['注文日：2026/01/31', '2026-01-31'],
  ['2026-01-31', '2026-01-31'],
  ['評価 2026年9月13日', '2026-09-13'],
  ['2026年9月13日 21時の便で届きました', '2026-09-13'],
  // Taobao
  ['初次评价：2026-07-13 11:45', '2026-07-13T11:45'],
  ['追评：2026-07-15 08:30', '2026-07-15T08:30'],
  ['2026年7月13日 下午 3:05', '2026-07-13T15:05'],
  ['2026年7月13日 午前 12:05', '2026-07-13T00:05'],
  // Others
  ['2026-07-13T11:45', '2026-07-13T11:45'],
  ['2026-07-13T11:45:59', '2026-07-13T11:45'],
  ['July 13, 2026 at 9:05 PM', '2026-07-13T21:05'],
  ['July 13, 2026, 12:05 a.m.', '2026-07-13T00:05'],
  ['29 February 2028', '2028-02-29'],
  ['25/12/2026', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['13.09.2026', '2026-09-13'],
  ['03.03.2026', '2026-03-03'],
  ['13 May 2026 (13 May 2026)', '2026-05-13'],
];

const NOT_READ = [
  '',
  'no date',
  '31 February 2026',
  'February 29, 2026',
  '2026-02-30',
  '2026/13/01',
  '2026年2月31日',
  '31 November 2026',
  '0 March 2026',
  '2026-00-10',
  '32/12/2026',
  '13/13/2026',
  '2026/7/6 25:10',
  '2026/7/6 9:75',
  'July 13, 2026 at 13:05 PM',
  '3/4/2026',
  '03.04.2026',
  '03-04-2026',
  '3/4/26',
  'March 17',
  'March 2026',
  '2026',
  '3 days ago',
  'vor 3 Tagen',
  'il y a 3 jours',
  'yesterday',
  '昨天',
  '3日前',
  '收货后5天',
  '追加评价：收货后5天',
  '订单号：3309081924709001',
  '123456-20260705-0100000001',
  'Order 123-4567890-1234567',
  'version 1.2.2026.4',
  '17 people 2026',
  'Room 12, 2026',
  '1026-01-02',
  '13 May 2026 – 14 May 2026',
  '2026-07-13 or 31 February 2026',
];

describe('readDate', () => {
  it.each(READ)('%s', (text, date) => expect(readDate(text)).toBe(date));
  it.each(NOT_READ)('%s is no date', (text) => expect(readDate(text)).toBeNull());

  it('knows every month of the ten written languages', () => {
    const locales = ['en-US', 'en-GB', 'de', 'fr', 'it', 'es', 'nl', 'pt-BR', 'sv', 'pl', 'tr', 'ja', 'zh-CN', 'ko'];
    for (const locale of locales) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const text = format.format(new Date(Date.UTC(2026, month - 1, 17)));
        expect(readDate(text), `${locale}: ${text}`).toBe(`2026-${String(month).padStart(2, '0')}-17`);
      }
    }
  });

  it('stays quick on a long text of digits', () => {
    const started = performance.now();
    expect(readDate('1 12 '.repeat(20_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('readNumericDate', () => {
  it.each([
    ['9/13/2026', 'mdy', '2026-09-13'],
    ['3/4/2026', 'mdy', '2026-03-04'],
    ['3/4/2026', 'dmy', '2026-04-03'],
    ['13.09.2026', 'dmy', '2026-09-13'],
    ['03.04.2026', 'dmy', '2026-04-03'],
    ['13-09-2026', 'dmy', '2026-09-13'],
    ['2026/9/13', 'ymd', '2026-09-13'],
    ['2026-09-13', 'mdy', '2026-09-13'],
    ['2026/3/4', 'dmy', '2026-03-04'],
    ['2026. 9. 13.', 'ymd', '2026-09-13'],
    ['2026. 9. 13.', 'mdy', '2026-09-13'],
    ['13 Sep 2026', 'mdy', '2026-09-13'],
    ['9/13/2026 10:05', 'mdy', '2026-09-13T10:05'],
  ] as const)('%s as %s', (text, order, date) => expect(readNumericDate(text, order)).toBe(date));

  it.each([
    ['13/9/2026', 'mdy'],
    ['9/13/2026', 'dmy'],
    ['2/30/2026', 'mdy'],
    ['3/4/2026', 'ymd'],
    ['3/4/26', 'mdy'],
    ['', 'mdy'],
    ['3 days ago', 'dmy'],
  ] as const)('%s as %s is no date', (text, order) => expect(readNumericDate(text, order)).toBeNull());
});
