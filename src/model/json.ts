/** Where a text stops being JSON. JSON.parse says so in words that differ from browser to browser. */

export interface JsonFault {
  /** The text ends before its value does: a download that broke off. */
  cutOff: boolean;
  /** From 1. */
  line: number;
  /** What stands at the fault, up to the end of its line. */
  found: string;
}

const TOKEN =
  /\s*(?:([{}[\]:,])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.eE+-])|true|false|null))/y;
/** The beginning of a token that the end of the text cuts through. */
const HALF =
  /^(?:"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{0,4}))*\\?|-?\d*\.?\d*(?:[eE][+-]?\d*)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;

/** What may come next: a value, a key, or what follows one of them; `]` and `}` where the list may end. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** The first fault of a text that JSON.parse has refused. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const next: Wanted | null | undefined =
      match && follow(open, wanted, match[1] ?? (match[2] ? 'text' : 'other'));
    if (!next) return faultAt(text, at, open);
    wanted = next;
  }
}

/** What is wanted after a token; undefined where the token is out of place. `open` holds the open brackets. */
function follow(open: string[], wanted: Wanted, token: string): Wanted | undefined {
  const valueWanted = wanted.startsWith('value');
  if (token === '{' || token === '[') {
    if (!valueWanted) return undefined;
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  if (token === '}' || token === ']') {
    const closes = open.at(-1) === (token === '}' ? '{' : '[');
    if (!closes || !(wanted === ', or end' || wanted.endsWith(`or ${token}`))) return undefined;
    open.pop();
    return ', or end';
  }
  if (token === ',') {
    if (wanted !== ', or end' || open.length === 0) return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (token === ':') return wanted === ':' ? 'value' : undefined;
  if (wanted.startsWith('key')) return token === 'text' ? ':' : undefined;
  return valueWanted ? ', or end' : undefined;
}

function faultAt(text: string, from: number, open: readonly string[]): JsonFault {
  const at = from + /^\s*/.exec(text.slice(from))![0].length;
  const rest = text.slice(at);
  const cutOff = open.length > 0 && (rest === '' || HALF.test(rest));
  return { cutOff, line: text.slice(0, at).split('\n').length, found: rest.split('\n', 1)[0]!.trim() };
}
