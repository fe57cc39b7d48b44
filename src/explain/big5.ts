/** Bytes of Big5 by character, made at the first use: Node.js decodes Big5 and does not encode it. */
let bytes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Url-encoded from Big5 in place of UTF-8, in small letters; `undefined` for a text that Big5 does not have. */
export function big5Encoded(text: string): string | undefined {
  bytes ??= table();
  let encoded = '';
  for (const character of text) {
    if (character <= '\u007f') encoded += encodeURIComponent(character);
    else {
      const pair = bytes.get(character);
      if (pair === undefined) return undefined;
      // The second byte may be a letter, which stays one.
      encoded += pair
        .map((byte) => (byte < 0x80 ? encodeURIComponent(String.fromCharCode(byte)) : `%${byte.toString(16)}`))
        .join('');
    }
  }
  return encoded.toLowerCase().replaceAll('%20', '+').replaceAll("'", '%27').replaceAll('~', '%7e');
}

function table(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('big5');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character > '\u007f' && character !== '\ufffd' && !found.has(character))
        found.set(character, [lead, trail]);
    }
  }
  return found;
}
