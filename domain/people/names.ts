/** Removes case and accents for comparing. Kazakh letters are letters, not accents, and stay. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Latin without accents and Cyrillic without й and ё: nothing to take off.
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, (mark) => (mark === '\u0306' ? mark : ''))
    .normalize('NFC')
}

const PLAIN = /^[ -~а-зк-яәғқңөұүһі–—«»]*$/u

/** Kazakh says these after the name: «… ханым», and about it in «Жоғары мәртебелі … мырза». */
const AFTER_THE_NAME = /(?:^|\s)(мырза|ханым)$/u

/** The parts of an honorific that stand before a name and after it; each is empty if there is none. */
export function aroundName(honorific: string): { before: string; after: string } {
  const after = AFTER_THE_NAME.exec(honorific)?.[1] ?? ''
  return { before: honorific.slice(0, honorific.length - after.length).trim(), after }
}

/** The name as a programme prints it: with the honorific, if any, first, or about it where the language has it so. */
export function withHonorific(honorific: string | null, name: string): string {
  const { before, after } = aroundName(honorific ?? '')
  return [before, name, after].filter(Boolean).join(' ')
}
