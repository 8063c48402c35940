/** Words as they stand in XML, between tags or in an attribute: its five signs escaped, and what XML 1.0 forbids left out. */
export function xmlText(words: string): string {
  return (
    words
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .toWellFormed()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;')
  )
}
