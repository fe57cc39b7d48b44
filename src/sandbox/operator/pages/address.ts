/** The address in this field, if a browser may be sent there: `javascript:` is none. */
export function addressIn(fields: Readonly<Record<string, unknown>>, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : fields[name];
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
}
