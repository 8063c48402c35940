/** Whether two wordings are equal apart from white space. */
export function sameWords(text: string, other: string | null | undefined): boolean {
  const plain = (text: string) => text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')
  return plain(text) === plain(other ?? '')
}
