/** Lengths of time in milliseconds. */
export const second = 1000;
export const minute: number = 60 * second;
export const hour: number = 60 * minute;
export const day: number = 24 * hour;

/** Asia/Taipei is so far ahead of UTC, all year since 1979. */
export const taipeiOffset: number = 8 * hour;
