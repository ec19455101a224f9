/** Names of the oceans on the map. */
import type { Words } from './language';

interface OceanNames {
  pacific: string;
  atlantic: string;
  indian: string;
  arctic: string;
  southern: string;
}

export const oceanWords: Words<OceanNames> = {
  en: {
    pacific: 'Pacific Ocean',
    atlantic: 'Atlantic Ocean',
    indian: 'Indian Ocean',
    arctic: 'Arctic Ocean',
    southern: 'Southern Ocean',
  },
  zh: { pacific: '太平洋', atlantic: '大西洋', indian: '印度洋', arctic: '北冰洋', southern: '南大洋' },
};
