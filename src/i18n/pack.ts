/** What is wrong with a pack of a host's own outlines: where, what should stand there, what does. */
import type { Language, Words } from './language';

export type PackFaultCode =
  'no-files' | 'json' | 'kind' | 'crs' | 'degrees' | 'no-land' | 'text' | 'no-credit' | 'points' | 'no-area';

export interface PackFault {
  code: PackFaultCode;
  /** File, and keys within it: "land.geojson, features → 3". */
  where: string;
  found?: string;
  /** Nothing can be published with it; else it is a remark. */
  fatal: boolean;
}

type Said = Record<PackFaultCode, (found: string) => string>;

const words: Words<Said> = {
  en: {
    'no-files': () => 'expected a GeoJSON or TopoJSON file, or a folder of such files; found: none.',
    json: (found) => `expected JSON; found: ${found}`,
    kind: (found) => `expected GeoJSON, TopoJSON, or fields attribution and approval; found: ${found}`,
    crs: (found) => `expected longitude and latitude (WGS 84 or CGCS2000); found: ${found}`,
    degrees: (found) =>
      `expected longitude (-180 to 180) and then latitude (-90 to 90), in degrees; found: ${found}`,
    'no-land': (found) => `expected at least one area (Polygon or MultiPolygon) of land; found: ${found}`,
    text: (found) => `expected a text, or texts by language such as {"en": "…", "zh": "…"}; found: ${found}`,
    'no-credit': () =>
      'says neither whose outlines these are (attribution) nor a review number (approval). Add them if they must stand on the map.',
    points: (found) => `${found} were passed over: a pack has areas and lines.`,
    'no-area': (found) => `${found} have fewer than three corners, and were passed over.`,
  },
  zh: {
    'no-files': () => '应为GeoJSON或TopoJSON文件，或装有这类文件的文件夹，现为空白。',
    json: (found) => `应为JSON，现为${found}`,
    kind: (found) => `应为GeoJSON、TopoJSON，或attribution和approval字段，现为${found}`,
    crs: (found) => `应为经纬度（WGS 84或CGCS2000），现为${found}`,
    degrees: (found) => `应先写经度（-180到180），后写纬度（-90到90），单位为度，现为${found}`,
    'no-land': (found) => `应至少有一块陆地的面（Polygon或MultiPolygon），现为${found}`,
    text: (found) => `应为文字，或按语言分写的文字，例如{"en": "…", "zh": "…"}，现为${found}`,
    'no-credit': () => '没有写明轮廓的来源（attribution），也没有审图号（approval）。如须标在图上，请补上。',
    points: (found) => `${found}已略过：只用面和线。`,
    'no-area': (found) => `${found}不足三个顶点，已略过。`,
  },
};

export const packFaultInWords = ({ code, where, found = '' }: PackFault, language: Language): string =>
  `${where}${language === 'en' ? ': ' : '：'}${words[language][code](found)}`;
