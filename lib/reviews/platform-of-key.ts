/** Which platform a review's key is of: it begins with it (DESIGN section 5). */
import { isPlatformAddress } from '../platforms/hosts.ts';
import { PLATFORMS } from './review.ts';

/** Are all these reviews of the one platform whose page this address is? */
export const areOfPage = (keys: readonly string[], address: string): boolean =>
  PLATFORMS.some(
    (platform) => isPlatformAddress(platform, address) && keys.every((key) => key.startsWith(`${platform}:`)),
  );
