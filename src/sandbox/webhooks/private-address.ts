const local = [
  /^localhost$/,
  /\.(?:localhost|local|test|internal|lan)$/,
  // A name without a dot is a neighbour in a network of containers.
  /^[^.:[\]]+$/,
  /^127\.\d+\.\d+\.\d+$/,
  /^10\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[(?:::1|f[cd][0-9a-f:]+|fe[89ab][0-9a-f:]+)\]$/,
];

/**
 * Is this address on this machine or a private network? The sandbox holds shoppers' data of a test and signs with published keys: unless it is
 * told to, it sends nothing to a server elsewhere, which an order copied from production may name.
 */
export function isNear(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && local.some((pattern) => pattern.test(hostname));
}
