import type { Words } from '../../../../src/sandbox/model/lifecycle.ts';
import { type Language, type TextName, texts } from '../texts.ts';

/** The language of the page. */
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-TW';

export function text(name: TextName): string {
  return texts[language][name];
}

/** What a document says in both languages. */
export function inLanguage({ en, zh }: Words): string {
  return language === 'en' ? en : zh;
}

const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-TW', {
  timeZone: 'Asia/Taipei',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** A time in Taipei. */
export function timeText(at: number): string {
  return times.format(at);
}
