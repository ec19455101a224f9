/** What a web editor is told of a map style of the host's own that can't be shown, or not wholly. */
import type { Words } from './language';

interface StyleWords {
  /** Nothing of it is shown. */
  lost: (address: string, reason: string) => string;
  /** One part of it is not. */
  part: (what: string) => string;
  noAddress: string;
  answered: (status: number) => string;
  page: string;
  notJson: string;
  version: (found: string) => string;
  lists: string;
  /** `host` is that of another site; empty for the page's own. */
  unreached: (cause: string, host: string) => string;
}

export const styleWords: Words<StyleWords> = {
  en: {
    lost: (address, reason) =>
      `map-style: expected a MapLibre style (JSON, version 8) at “${address}”; ${reason}. The map stays plain; no other outlines are drawn in its place.`,
    part: (what) => `map-style: ${what}`,
    noAddress: 'borders="style" needs the address of a style in map-style; found: nothing',
    answered: (status) => `found: the server's answer ${status}`,
    page: 'found: a web page, perhaps one to log in',
    notJson: 'found: a text that is not JSON',
    version: (found) => `found: version ${found}`,
    lists: 'found: no list of layers, or no sources',
    unreached: (cause, host) =>
      `it could not be fetched: ${cause}${
        host &&
        `. If the page has a content security policy, its connect-src must name ${host}; and ${host} must allow other sites to read it (CORS)`
      }`,
  },
  zh: {
    lost: (address, reason) =>
      `map-style：“${address}”处应有MapLibre样式（JSON，第8版）；${reason}。地图保持空白底，也不画其他轮廓代替。`,
    part: (what) => `map-style：${what}`,
    noAddress: 'borders="style"需要在map-style中写明样式的地址，现为空白',
    answered: (status) => `服务器的答复是${status}`,
    page: '收到的是网页，可能是登录页',
    notJson: '收到的文字不是JSON',
    version: (found) => `现为第${found}版`,
    lists: '其中没有图层列表（layers）或没有数据源（sources）',
    unreached: (cause, host) =>
      `无法取得：${cause}${
        host && `。网页如有内容安全策略，connect-src中须写上${host}；${host}也须允许其他网站读取（CORS）`
      }`,
  },
};
