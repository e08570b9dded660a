/** An invented review for trying a template out on: nobody's name, nobody's order. */
import type { Platform } from '../reviews/review.ts';
import { dayIn } from './days.ts';
import type { PackLanguage } from './draft.ts';
import type { FieldValues } from './template.ts';

type Sample = Record<'buyer' | 'product' | 'point' | 'remedy', string>;

const SAMPLES: Record<PackLanguage, Sample> = {
  en: {
    buyer: 'Alex',
    product: 'Linen apron',
    point: 'a seam came undone',
    remedy: 'exchange the item',
  },
  ja: { buyer: '購入者A', product: '麻のエプロン', point: '縫い目がほつれた', remedy: '交換' },
  'zh-CN': { buyer: '小林', product: '亚麻围裙', point: '缝线松开', remedy: '换货' },
  'zh-TW': { buyer: '小林', product: '亞麻圍裙', point: '縫線鬆開', remedy: '換貨' },
  de: { buyer: 'Alex', product: 'Leinenschürze', point: 'eine Naht aufgegangen ist', remedy: 'den Artikel umtauschen' },
  fr: { buyer: 'Alex', product: 'Tablier en lin', point: 'une couture s’est défaite', remedy: 'échanger l’article' },
  es: { buyer: 'Alex', product: 'Delantal de lino', point: 'una costura se ha soltado', remedy: 'cambiar el artículo' },
  it: {
    buyer: 'Alex',
    product: 'Grembiule di lino',
    point: 'una cucitura si è aperta',
    remedy: 'sostituire l’articolo',
  },
};

const ORDERS: Record<Platform, string> = {
  amazon: '111-0000000-0000000',
  rakuten: '123456-20260101-0000000001',
  taobao: '1000000000000000000',
};

/** The fields of the sample. `scant`: as of a review whose page tells next to nothing. `today`: `YYYY-MM-DD`. */
export function sampleValues(of: {
  language: PackLanguage;
  platform: Platform;
  shopName: string;
  today: string;
  scant: boolean;
}): FieldValues {
  const known = { shop: of.shopName, date: dayIn(of.language, of.today) };
  return of.scant ? known : { ...known, ...SAMPLES[of.language], order: ORDERS[of.platform] };
}
