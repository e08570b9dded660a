import type { ShopChoice } from '../../lib/backup/import-shops.ts';
import { UNNAMED } from '../../lib/reviews/known-shop.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  choice: ShopChoice;
  shop: string | null;
  onChoose: (shop: string) => void;
}

/** The shop a file belongs to: as text where it is known, else to be chosen. Labelled by `#rd-import-shop`. */
export function ShopField({ choice, shop, onChoose }: Props) {
  const t = useT();
  const { known, others } = choice;
  if (known.length + others.length === 0) {
    return <span data-testid="import-shop">{shop === UNNAMED ? t('import.shop-unnamed') : shop}</span>;
  }
  const options = (shops: readonly string[]) =>
    shops.map((one) => (
      <option key={one} value={one}>
        {one === 'amazon-europe' ? t('import.shop-europe') : one}
      </option>
    ));
  return (
    <>
      <select
        data-testid="import-shop"
        aria-labelledby="rd-import-shop"
        aria-describedby="rd-import-shop-ask"
        value={shop ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {shop === null && <option value="">{t('blank.choose')}</option>}
        {others.length === 0 || known.length === 0 ? (
          options([...known, ...others])
        ) : (
          <>
            <optgroup label={t('import.shop-known')}>{options(known)}</optgroup>
            <optgroup label={t('import.shop-others')}>{options(others)}</optgroup>
          </>
        )}
      </select>{' '}
      <small id="rd-import-shop-ask">{t('import.shop-ask')}</small>
    </>
  );
}
