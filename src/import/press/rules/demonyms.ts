/**
 * Peoples: what somebody or something of a country is called, so that "Bhutanese teachers" or "法方" says a country.
 * One line per country: its ISO code, then words as they are written; a plural "s" is read without being listed.
 */

const EN = `
AD Andorran · AE Emirati · AF Afghan · AG Antiguan · AL Albanian · AM Armenian · AO Angolan
AR Argentine, Argentinian, Argentinean · AT Austrian · AU Australian · AZ Azerbaijani, Azeri · BA Bosnian
BB Barbadian · BD Bangladeshi · BE Belgian, Flemish, Walloon · BF Burkinabe, Burkinabè · BG Bulgarian · BH Bahraini
BI Burundian · BJ Beninese · BN Bruneian · BO Bolivian · BR Brazilian · BS Bahamian · BT Bhutanese
BW Botswanan, Batswana, Motswana · BY Belarusian, Belarussian · BZ Belizean · CA Canadian, Quebecois, Québécois
CD Congolese · CF Central African · CH Swiss · CI Ivorian · CL Chilean · CM Cameroonian · CN Chinese · CO Colombian
CR Costa Rican · CU Cuban · CV Cape Verdean, Cabo Verdean · CY Cypriot · CZ Czech · DE German, Bavarian, Saxon
DJ Djiboutian · DK Danish · DO Dominican · DZ Algerian · EC Ecuadorian, Ecuadorean · EE Estonian · EG Egyptian
ER Eritrean · ES Spanish, Catalan, Basque, Galician, Spaniard · ET Ethiopian · FI Finnish · FJ Fijian · FR French
GA Gabonese · GB British, English, Scottish, Welsh, Northern Irish · GD Grenadian · GE Georgian · GH Ghanaian
GM Gambian · GN Guinean · GQ Equatorial Guinean, Equatoguinean · GR Greek, Hellenic · GT Guatemalan
GW Bissau-Guinean · GY Guyanese · HN Honduran · HR Croatian, Croat · HT Haitian · HU Hungarian
ID Indonesian, Javanese, Balinese · IE Irish · IL Israeli · IN Indian · IQ Iraqi · IR Iranian · IS Icelandic
IT Italian, Sicilian, Sardinian · JM Jamaican · JO Jordanian · JP Japanese · KE Kenyan · KG Kyrgyz, Kyrgyzstani
KH Cambodian, Khmer · KM Comorian · KP North Korean · KR Korean, South Korean · KW Kuwaiti · KZ Kazakh, Kazakhstani
LA Lao, Laotian · LB Lebanese · LI Liechtensteiner · LK Sri Lankan · LR Liberian · LS Basotho · LT Lithuanian
LU Luxembourgish · LV Latvian · LY Libyan · MA Moroccan · MC Monegasque · MD Moldovan · ME Montenegrin
MG Malagasy, Madagascan · MH Marshallese · MK Macedonian, North Macedonian · ML Malian · MM Burmese, Myanmarese
MN Mongolian, Mongol · MR Mauritanian · MT Maltese · MU Mauritian · MV Maldivian · MW Malawian · MX Mexican
MY Malaysian · MZ Mozambican · NA Namibian · NE Nigerien · NG Nigerian · NI Nicaraguan · NL Dutch · NO Norwegian
NP Nepali, Nepalese · NR Nauruan · NZ New Zealand, New Zealander · OM Omani · PA Panamanian · PE Peruvian
PG Papua New Guinean, Papuan · PH Filipino, Filipina, Philippine · PK Pakistani · PL Polish · PS Palestinian
PT Portuguese · PW Palauan · PY Paraguayan · QA Qatari · RO Romanian · RS Serbian, Serb · RU Russian · RW Rwandan
SA Saudi, Saudi Arabian · SB Solomon Islander · SC Seychellois · SD Sudanese · SE Swedish · SG Singaporean
SI Slovenian, Slovene · SK Slovak, Slovakian · SL Sierra Leonean · SM Sammarinese · SN Senegalese · SO Somali
SR Surinamese · SS South Sudanese · ST São Toméan · SV Salvadoran, Salvadorean · SY Syrian · SZ Swazi · TD Chadian
TG Togolese · TH Thai · TJ Tajik, Tajikistani · TL Timorese, East Timorese · TM Turkmen · TN Tunisian · TO Tongan
TR Turkish · TT Trinidadian · TV Tuvaluan · TW Taiwanese · TZ Tanzanian, Zanzibari · UA Ukrainian · UG Ugandan
US American, U.S., US · UY Uruguayan · UZ Uzbek, Uzbekistani · VE Venezuelan · VN Vietnamese · VU Ni-Vanuatu
WS Samoan · YE Yemeni · XK Kosovar · ZA South African · ZM Zambian · ZW Zimbabwean · HK Hong Kong · MO Macanese
`;

/** One sign for a country, as newspapers write it: 赴日, 访美, 法方. Signs that are words as often are left out. */
const ZH = `
US 美 · GB 英 · FR 法 · DE 德 · RU 俄 · JP 日 · KR 韩 · CA 加 · AU 澳 · IT 意 · TH 泰 · VN 越 · PH 菲 · KH 柬 · MM 缅
MN 蒙 · FI 芬 · HK 港
`;

const rowsOf = (table: string): (readonly [word: string, code: string])[] =>
  table
    .trim()
    .split(/\n|·/)
    .flatMap((cell) => {
      const [, code = '', words = ''] = /^\s*([A-Z]{2}) (.+?)\s*$/.exec(cell) ?? [];
      return words === '' ? [] : words.split(', ').map((word) => [word, code] as const);
    });

/** Word → ISO code. */
export const EN_PEOPLES: ReadonlyMap<string, string> = new Map(rowsOf(EN));
/** Sign → ISO code. */
export const ZH_SIGNS: ReadonlyMap<string, string> = new Map(rowsOf(ZH));
