/** Whether a text is an address of the web (http or https) and nothing else, which may be printed as a link. */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text)) return false
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== ''
}
