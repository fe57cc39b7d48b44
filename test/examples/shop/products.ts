export interface Product {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly about: { readonly en: string; readonly zh: string };
  /** NT$ for a tin. */
  readonly price: number;
  /** The tin's colour. */
  readonly colour: string;
}

export const products: readonly Product[] = [
  {
    id: 'alishan',
    en: 'Alishan high mountain tea',
    zh: '阿里山高山茶',
    about: { en: 'Light, of orchids, from 1,400 metres.', zh: '清香型，帶蘭花香，產自海拔 1,400 公尺。' },
    price: 680,
    colour: '#4f7a5b',
  },
  {
    id: 'oriental-beauty',
    en: 'Oriental Beauty',
    zh: '東方美人茶',
    about: { en: 'Honey and ripe fruit, from Beipu in summer.', zh: '蜂蜜與熟果香，北埔夏季採收。' },
    price: 1200,
    colour: '#b4572f',
  },
  {
    id: 'ruby',
    en: 'Sun Moon Lake Ruby',
    zh: '日月潭紅玉紅茶',
    about: { en: 'A black tea with mint and cinnamon.', zh: '紅茶，帶薄荷與肉桂香。' },
    price: 450,
    colour: '#8f2f3f',
  },
];

export function productOf(id: string): Product {
  const product = products.find((each) => each.id === id);
  if (product === undefined) throw new RangeError(`there is no product "${id}"`);
  return product;
}
