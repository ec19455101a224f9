/**
 * The five regions of the UN's standard M49 and the countries and areas in each, by ISO 3166-1 code.
 * Source: M49 as in CLDR's territory containment, with which the tests compare. What M49 puts in no region
 * (Antarctica) is in none here.
 */
const MEMBERS: Record<string, string> = {
  '002':
    'AOBFBIBJBWCDCFCGCICMCVDJDZEGEHERETGAGHGMGNGQGWIOKEKMLRLSLYMAMGMLMRMUMWMZNANENGRERWSCSDSHSLSNSOSSSTSZTDTFTGTNTZUGYTZAZMZW',
  '019':
    'AGAIARAWBBBLBMBOBQBRBSBVBZCACLCOCRCUCWDMDOECFKGDGFGLGPGSGTGYHNHTJMKNKYLCMFMQMSMXNIPAPEPMPRPYSRSVSXTCTTUSUYVCVEVGVI',
  '142':
    'AEAFAMAZBDBHBNBTCNCYGEHKIDILINIQIRJOJPKGKHKPKRKWKZLALBLKMMMNMOMVMYNPOMPHPKPSQASASGSYTHTJTLTMTRTWUZVNYE',
  '150':
    'ADALATAXBABEBGBYCHCZDEDKEEESFIFOFRGBGGGIGRHRHUIEIMISITJELILTLULVMCMDMEMKMTNLNOPLPTRORSRUSESISJSKSMUAVAXK',
  '009': 'ASAUCCCKCXFJFMGUHMKIMHMPNCNFNRNUNZPFPGPNPWTKTOTVUMVUWFWSSB',
};

/** M49 codes: Africa, the Americas, Asia, Europe, Oceania. */
export const REGIONS: readonly string[] = ['002', '019', '142', '150', '009'];

const regionOf = new Map<string, string>(
  REGIONS.flatMap((region) => MEMBERS[region]!.match(/../g)!.map((code) => [code, region] as const)),
);

/** M49 code of a country's or area's region; undefined where it has none. */
export const regionOfCountry = (code: string): string | undefined => regionOf.get(code);
