/** The languages of the site, each a whole version of it. */
export const languages = ['en', 'zh-TW'] as const;

export type Language = (typeof languages)[number];

/** The version that a reader may switch to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-TW' : 'en';
}
