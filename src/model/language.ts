/** Languages of the interface. Names in the data may be in others. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** First of the wanted BCP 47 tags that the interface speaks; English where there is none. */
export const bestLanguage = (tags: readonly string[]): Language =>
  tags
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((base): base is Language => LANGUAGES.some((language) => language === base)) ?? 'en';
