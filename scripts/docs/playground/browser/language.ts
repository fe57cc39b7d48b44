import type { Words } from '../../../../src/sandbox/model/lifecycle.ts';
import type { Language } from '../../language.ts';
import { playground as english } from '../../texts/en/playground.ts';
import { playground as chinese } from '../../texts/zh-TW/playground.ts';

/** The language of the page. */
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-TW';

export function text(name: keyof typeof english): string {
  return (language === 'en' ? english : chinese)[name];
}

/** What a document says in both languages. */
export function inLanguage({ en, zh }: Words): string {
  return language === 'en' ? en : zh;
}

const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-TW', {
  timeZone: 'Asia/Taipei',
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** A time in Taipei. */
export function timeText(at: number): string {
  return times.format(at);
}
