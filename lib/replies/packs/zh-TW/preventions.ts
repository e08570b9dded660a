/** Traditional Chinese: what the shop will pay attention to. Efforts, never finished facts. */
import type { Told } from '../parallel.ts';
import { preventionsBy } from '../prevention-kinds.ts';

const checking = [
  '這一點我們會轉達給品管人員，出貨前檢查得更仔細。',
  '往後我們會加強出貨前的檢查。',
  '我們會從選材到檢驗重新檢視一遍，把品質顧好。',
] as const;
const improving = [
  '您的看法我們會轉達給商品部門，作為改善的依據。',
  '哪裡還能做得更好，我們會好好研究。',
  '這一點我們會列入後續的改善。',
] as const;
const packing = [
  '往後包裝時我們會多加一層防護，更加細心。',
  '這一點我們會轉達給倉庫，改善包裝方式。',
  '包材與包裝流程我們會重新檢視。',
] as const;
const shipping = [
  '從出庫到送達，每一段我們都會盯緊。',
  '我們會和物流公司好好溝通，讓配送更穩當。',
  '往後我們會多留意包裹的動態，有狀況盡早告知。',
] as const;
const dispatching = [
  '往後備貨與出貨，爭取再快一些。',
  '從出庫到送達，每一段我們都會盯緊。',
  '往後我們會多留意包裹的動態，有狀況盡早告知。',
] as const;
const picking = [
  '往後揀貨包裝時我們會多核對一次。',
  '這一點我們會轉達給倉庫，核對得更仔細。',
  '出貨的核對流程我們會重新整理一遍。',
] as const;
const page = [
  '頁面的圖片與說明我們會再核對，寫得更清楚。',
  '這一點我們會轉達給負責頁面的同仁，讓介紹更貼近實品。',
  '商品頁面我們會再補充完整，方便大家挑選。',
] as const;
const people = [
  '我們會把這件事告訴團隊，用心改善服務。',
  '客服的回覆速度與溝通方式，我們會好好改善。',
  '往後我們會加強教育訓練，多站在您的立場思考。',
] as const;
const guiding = [
  '您實際使用的情況，我們會轉達給商品部門研究改善。',
  '大家反映的細節，我們會整理出來，在選品與說明上改善。',
  '怎樣能讓大家用得更順手，我們會好好研究。',
] as const;
const sourcing = [
  '從進貨到出貨的每個環節，我們都會再查核。',
  '商品的倉儲與檢查我們會管理得更嚴謹。',
  '這批商品，我們會仔細查證。',
] as const;
const value = [
  '您對價格的看法，我們會如實轉達給同仁。',
  '我們會在品質與服務上多下工夫，對得起這個價格。',
  '商品與價格是否相符，我們會好好討論。',
] as const;
const live = [
  '我們會對照直播回放逐一核對，說明不足的地方會依承諾處理。',
  '直播時怎麼講的，我們會調出回放確認，說明也會更嚴謹。',
  '我們會和直播團隊一起核對回放，把內容講清楚、講正確。',
] as const;
const helping = [
  '您有什麼需要，我們都願意配合。',
  '我們願意和您一起想辦法。',
  '購買前的提醒我們也會寫得更清楚。',
] as const;

export const preventions: Told['preventions'] = {
  ...preventionsBy({
    checking,
    improving,
    packing,
    shipping,
    picking,
    page,
    people,
    guiding,
    sourcing,
    value,
    live,
    helping,
  }),
  // Who waits for the dispatch has no quarrel with the carrier.
  late: dispatching,
};
