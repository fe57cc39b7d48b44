export const icon: string =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img"><title>jinliu</title><rect width="32" height="32" rx="7" fill="#0b6b5d"/>' +
  '<path d="M6 13.5c4-4 7 3.5 10 0s6-4 10 0M6 20.5c4-4 7 3.5 10 0s6-4 10 0" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>';
