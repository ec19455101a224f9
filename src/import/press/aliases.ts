/** One institution under two names: "Karachi University" and "the University of Karachi", with and without its country. */

/** Its key, or that of the other order where the text has both; the order that it uses first. */
export function sameOrder(keys: readonly string[]): (key: string) => string {
  const known = new Set(keys);
  const first = new Map<string, string>();
  for (const key of keys) {
    const other = turned(key);
    if (!first.has(key)) first.set(key, other && known.has(other) ? (first.get(other) ?? key) : key);
  }
  return (key) => first.get(key) ?? key;
}

/** "university of karachi" ⇄ "karachi university" */
function turned(key: string): string | undefined {
  const of = /^university of (?:the )?([^,]+)$/.exec(key)?.[1];
  if (of !== undefined) return `${of} university`;
  const before = /^([^,]+) university$/.exec(key)?.[1];
  return before !== undefined ? `university of ${before}` : undefined;
}

/** "Avon University of Ohio USA", where it is called Avon University as well. */
export const shortest = (key: string, keys: ReadonlySet<string>): string => {
  const head = /^(.+ (?:university|college|institute|academy)) of /.exec(key)?.[1];
  return head !== undefined && keys.has(head) && !/^(?:open|national|state|technical|virtual) /.test(head)
    ? head
    : key;
};

/** "visited Avon University and Bere University in Nepal": the country behind the last is the others' too. */
export function withListedCountries<T extends Listed>(names: readonly T[], plain: string): T[] {
  const out = [...names];
  for (let i = out.length - 2; i >= 0; i--) {
    const [name, next] = [out[i]!, out[i + 1]!];
    const [country] = next.beside;
    const elsewhere = name.seat?.country !== undefined && name.seat.country !== next.country;
    const isBare = !name.unit && !name.country && name.beside.length === 0 && !elsewhere;
    if (isBare && country?.isCountry && country.at > next.end && isListed(name, next, plain))
      out[i] = { ...name, country: next.country, beside: [country] };
  }
  return out;
}

interface Listed {
  at: number;
  end: number;
  unit: boolean;
  country?: string;
  seat?: { country?: string };
  beside: { at: number; end: number; isCountry: boolean }[];
}

const isListed = (name: Listed, next: Listed, plain: string): boolean =>
  /^(?:\s?\([^)]*\))?(?:,|,? and)\s?(?:the )?$/.test(plain.slice(name.end, next.at)) &&
  /\b(?:visit(?:s|ed|ing)?|visits? to|from|including|namely|universities[:,]?|[Uu]niversity|[Ii]nstitute|[Cc]ollege|\)),? (?:and )?(?:the )?$|: $/.test(
    plain.slice(Math.max(0, name.at - 40), name.at),
  );
