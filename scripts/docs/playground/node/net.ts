/** `node:net` as far as this package uses it, for the browser: is a host name an address, and of which version? */
export function isIP(host: string): 0 | 4 | 6 {
  if (/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(host)) return 4;
  return host.includes(':') && URL.canParse(`http://[${host}]`) ? 6 : 0;
}
