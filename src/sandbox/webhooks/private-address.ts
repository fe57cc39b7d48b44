const privateHosts = [
  /^localhost$/,
  /\.(?:localhost|local|test|internal|lan)$/,
  // A name without a dot is another container in the same network.
  /^[^.:[\]]+$/,
  /^127\.\d+\.\d+\.\d+$/,
  /^10\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[(?:::1|f[cd][0-9a-f:]+|fe[89ab][0-9a-f:]+)\]$/,
];

/** Is this address on this machine or in a private network? */
export function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && privateHosts.some((pattern) => pattern.test(hostname));
}
