import type { EnvelopeTexts } from '../envelope-text.ts';

const nothingSigned = 'Nothing is signed.';
const nothingEncrypted = 'Nothing is encrypted apart from TLS.';

const signedBy = (digest: string): string =>
  `\`CheckMacValue\` is ${digest === 'MD5' ? 'an' : 'a'} ${digest} digest over all the others with the merchant's HashKey and HashIV.`;

const macSteps = (digest: string): string[] => [
  'Take every field but `CheckMacValue`, empty ones too, and sort by name without regard to case.',
  'Join them as `name=value` with `&`, the values as they are, and put `HashKey=...&` in front and `&HashIV=...` behind.',
  'Url-encode the whole once in the dialect of .NET (a space is `+`; `-` `_` `.` `!` `*` `(` `)` stay) and turn it to lower case.',
  `Hash it with ${digest} and write the digest in upper-case hex.`,
];

export const envelopes: EnvelopeTexts = {
  'check-mac-value': (digest) => ({
    carries: 'A form, `application/x-www-form-urlencoded`.',
    signed: `Every field is signed: ${signedBy(digest)}`,
    encrypted: nothingEncrypted,
    steps: macSteps(digest),
  }),
  'raw-pairs': (digest) => ({
    carries: 'Text `name=value&name=value` that is not url-encoded, so that a `+` is a plus.',
    signed: `Every field is signed: ${signedBy(digest)}`,
    encrypted: nothingEncrypted,
    steps: [
      'Split at `&name=` and decode nothing.',
      ...macSteps(digest),
      'Compare in constant time. A refusal may come as `0|message` instead, without a checksum.',
    ],
  }),
  'piped-pairs': (digest) => ({
    carries: 'Text `1|name=value&name=value`, or `0|message` when it was refused.',
    signed: `All fields behind the bar are signed with ${digest} by \`CheckMacValue\`. The code in front of the bar and a refusal are not.`,
    encrypted: nothingEncrypted,
    steps: [
      'What stands before the bar is `ResCode`; behind `0|` stands the message of a refusal.',
      ...macSteps(digest),
    ],
  }),
  'code-message': () => ({
    carries: 'Text `code|message`, such as `1|OK` or `0|message`.',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['What stands before the bar is the code, what stands behind it the message.'],
  }),
  'ecpay-aes': () => ({
    carries: 'JSON whose `Data` holds the payload.',
    signed: 'Nothing is signed; only who has the key can make a `Data` that opens.',
    encrypted:
      "`Data` is encrypted with AES-128-CBC under the merchant's HashKey and HashIV. The fields round it are plain.",
    steps: [
      'Write the payload as JSON.',
      'Url-encode the whole text as PHP does (a space is `+`; only `-` `_` `.` stay; upper-case hex).',
      'Encrypt with AES-128-CBC, PKCS#7 padding, HashKey as the key and HashIV as the initial vector.',
      'Write the cipher in base64 as `Data`. The answer is opened the other way round, once `TransCode` is 1.',
    ],
  }),
  'mypay-aes': () => ({
    carries: 'A form whose `service` and `encry_data` are encrypted.',
    signed: 'Nothing is signed; only who has the key can make fields that open.',
    encrypted:
      "`service` and `encry_data` are encrypted, each on its own, with AES-256-CBC under the merchant's 32-character key. `store_uid` is plain.",
    steps: [
      'Write the value as JSON.',
      'Draw 16 random bytes as the initial vector, anew for each field of each request.',
      'Encrypt with AES-256-CBC, PKCS#7 padding.',
      'Write initial vector and cipher, one behind the other, in base64.',
    ],
  }),
  'ccat-xml': () => ({
    carries: 'XML as the raw body.',
    signed: `${nothingSigned} The merchant's number and password stand in the request's header element.`,
    encrypted: nothingEncrypted,
    steps: [
      'Write number and password into `header`, the payload into its element, and send the XML as the body itself, not as a form field.',
    ],
  }),
  'ccat-redirect': () => ({
    carries:
      'A redirect: the answer stands in the query of `Location`, under names with brackets such as `order[ibon_code]`.',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['Read `Location`, do not follow it, and take the answer from its query.'],
  }),
  'ccat-apn': () => ({
    carries: 'JSON with a `checksum`.',
    signed:
      'Nothing is signed: `checksum` is MD5 of five fields without any secret, so anyone can make it. It shows that the message arrived whole.',
    encrypted: nothingEncrypted,
    steps: [
      'Join `api_id`, `trans_id`, `amount`, `status` and `nonce` with colons.',
      'Hash with MD5 and write it in lower-case hex.',
    ],
  }),
  form: () => ({
    carries: 'A plain form or query, url-encoded.',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['Url-encode names and values as browsers do.'],
  }),
  json: () => ({
    carries: 'Plain JSON.',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['Read it as JSON.'],
  }),
  text: () => ({
    carries: 'Plain text or a page for people.',
    signed: nothingSigned,
    encrypted: nothingEncrypted,
    steps: ['Nothing to open.'],
  }),
};
