import type { Language } from '../language.ts';
import { en, type Texts } from './en/index.ts';
import { zhTw } from './zh-TW/index.ts';

export type { Texts } from './en/index.ts';

/** One table of words a language. */
export const textsOf: Readonly<Record<Language, Texts>> = { en, 'zh-TW': zhTw };
