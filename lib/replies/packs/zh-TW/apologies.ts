/** Traditional Chinese: the apology for each cause. Short, polite, about the concrete thing; no quarrel, no excuse. */
import type { Told } from '../parallel.ts';

export const apologies: Told['apologies'] = {
  defect: [
    '商品出了狀況，任誰都不會開心，我們{sorry}。',
    '商品出了這樣的問題，沒能讓您放心使用，{sorry}。',
    '商品出現問題，造成您的困擾，我們{sorry}。',
  ],
  quality: [
    '商品的品質沒能讓您滿意，我們{sorry}。',
    '這件商品的品質不如您的期待，{sorry}。',
    '在細節上沒能讓您滿意，{sorry}。',
  ],
  performance: [
    '使用效果不如預期，我們{sorry}。',
    '用起來不夠理想，影響了您的使用體驗，{sorry}。',
    '商品的表現沒能讓您滿意，{sorry}。',
  ],
  damaged: [
    '期待已久的商品收到時卻有損壞，換作是誰都會難過，{sorry}。',
    '商品沒能完好地送到您手上，我們{sorry}。',
    '收到的商品有破損，造成您的不便，{sorry}。',
  ],
  packaging: [
    '包裝不夠周全，影響您收到商品時的心情，{sorry}。',
    '打包時不夠用心，我們{sorry}。',
    '這次的包裝沒有做好，{sorry}。',
  ],
  late: [
    '讓您等了這麼久，我們也著急，{sorry}。',
    '沒能讓您早點收到商品，我們{sorry}。',
    '出貨與配送讓您久候了，{sorry}。',
  ],
  courier: [
    '收個包裹還讓您費心，我們{sorry}。',
    '配送過程沒能讓您安心，{sorry}。',
    '配送服務造成您的不便，我們{sorry}。',
  ],
  'wrong-item': [
    '收到的商品和您訂購的不同，讓您白等一趟，{sorry}。',
    '沒有把您訂購的那一款正確送到，我們{sorry}。',
    '商品與訂單不符，造成您的困擾，{sorry}。',
  ],
  missing: [
    '商品沒有為您備齊，讓您掃興了，{sorry}。',
    '收到的內容有短少，造成您的不便，{sorry}。',
    '沒能把完整的商品交到您手上，我們{sorry}。',
  ],
  mismatch: [
    '收到的商品和您看頁面時想的不一樣，沒能如您所願，{sorry}。',
    '商品和您從頁面了解到的有落差，我們{sorry}。',
    '實品與您的預期有出入，{sorry}。',
  ],
  size: [
    '尺寸沒能合您的需要，我們{sorry}。',
    '這次的大小沒能符合您的需要，{sorry}。',
    '大小上沒能讓您覺得合適，{sorry}。',
  ],
  colour: [
    '顏色和您想要的不同，沒能讓您滿意，{sorry}。',
    '實品的顏色不如您的期待，我們{sorry}。',
    '讓您覺得圖片與實品有色差，{sorry}。',
  ],
  smell: [
    '商品的味道讓您不舒服，我們{sorry}。',
    '商品的味道影響了您的心情，{sorry}。',
    '商品的味道讓您不放心，{sorry}。',
  ],
  authenticity: [
    '讓您對收到的商品有所疑慮，我們{sorry}。',
    '沒能讓您安心，{sorry}。',
    '商品的狀態讓您不放心，{sorry}。',
  ],
  price: ['沒能讓您覺得物有所值，我們{sorry}。', '價格讓您覺得不太划算，{sorry}。', '價格方面沒能讓您滿意，{sorry}。'],
  service: [
    '客服沒能好好為您服務，我們{sorry}。',
    '溝通過程讓您不愉快，{sorry}。',
    '服務不夠周到，讓您受委屈了，{sorry}。',
  ],
  refund: [
    '售後處理讓您費心了，我們{sorry}。',
    '售後的事讓您來回奔波費神，{sorry}。',
    '您的售後需求沒有處理好，{sorry}。',
  ],
  usability: [
    '使用起來不順手，造成您的困擾，{sorry}。',
    '使用起來不方便，讓您費心了，我們{sorry}。',
    '使用的方便性沒能讓您滿意，{sorry}。',
  ],
  livestream: [
    '直播時買的商品沒能讓您滿意，{sorry}。',
    '直播時的說明讓您覺得和實際不同，我們{sorry}。',
    '直播時聽到的和您收到的讓您覺得有差距，{sorry}。',
  ],
  taste: ['這款商品不合您的喜好，我們{sorry}。', '和您期待的不太一樣，{sorry}。', '沒能讓您稱心，我們{sorry}。'],
  external: [
    '了解到您這次購物不太順利，讓您費心了。',
    '這次沒能如您所願，我們也覺得可惜。',
    '您遇到的情況我們了解了，也很能體會您的心情。',
  ],
};
