/**
 * Whether an address is written as browsers write it: a path of ours without empty and dotted steps, whose percent signs are letters. What
 * decides on a path then decides on the one that answers.
 */
export function isPlainAddress(url: string): boolean {
  const [path = ''] = url.split('?', 1)
  if (!path.startsWith('/') || /\/\/|[\\#]|%00/i.test(path) || /%00/.test(url)) return false
  if (!/[.%]/.test(path)) return true
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path)) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
