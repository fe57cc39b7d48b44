export type Language = 'en' | 'zh';

/**
 * The language of a page: what its address asks for (`?lang=en`, or MyPay's `?locale=en`), else what the order says, else what the browser
 * prefers, else Taiwan's Chinese. Of the vendors' languages all but English are shown as Chinese.
 */
export function chosen(query: URLSearchParams, said: unknown, accepted: string | null): { readonly lang: Language; readonly named: boolean } {
  const asked = query.get('lang') ?? query.get('locale');
  if (asked !== null) return { lang: named(asked), named: true };
  return { lang: typeof said === 'string' && said !== '' ? named(said) : preferred(accepted ?? ''), named: false };
}

function named(text: string): Language {
  return /^en/i.test(text) ? 'en' : 'zh';
}

function preferred(accepted: string): Language {
  let best: Language = 'zh';
  let most = 0;
  for (const part of accepted.split(',')) {
    const [tag = '', quality] = part.split(';q=');
    const weight = quality === undefined ? 1 : Number(quality);
    const found = /^\s*(en|zh)(?![a-z])/i.exec(tag)?.[1]?.toLowerCase();
    if (found === undefined || !(weight > most)) continue;
    best = found === 'en' ? 'en' : 'zh';
    most = weight;
  }
  return best;
}
