/** Pasted lines as a field of one line holds them. */
export function asOneLine(text: string, between: string): string {
  return text
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(between)
}
