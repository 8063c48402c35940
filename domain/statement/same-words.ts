/** Whether two wordings say the same, whatever blanks lie between their words. */
export function sameWords(one: string, other: string | null | undefined): boolean {
  const plain = (text: string) => text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')
  return plain(one) === plain(other ?? '')
}
