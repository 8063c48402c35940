import { datesIn } from '#domain/agenda/reading/read-date'

const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text from a PDF holds them
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g

/** What is left of a web page in a text that was copied from it. */
const ENTITY = /&(nbsp|ndash|mdash|amp|quot|apos|lt|gt|shy|laquo|raquo|#160|#8211|#8212|#39);/gi
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  shy: '',
  laquo: '«',
  raquo: '»',
  '#160': ' ',
  '#8211': '–',
  '#8212': '—',
  '#39': "'",
}
const TAG = /<\/?(br|p|b|i|u|em|strong|span|div|font|sup|sub|small|h[1-6]|ul|ol|li)(?:\s[^<>]{0,200})?\s?\/?>/gi
/** A line ended within a cell. Until cells are taken apart a sign holds its place that no text has. */
export const BREAK = '\u0001'

/** Mails put it before every line they answer. */
const QUOTED = /^\s{0,3}>(?:\s?>)*(?:\s|$)/
/** “Registration ........ 09:00”: a gap filled with dots. */
const LEADERS = /\s*(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{4,}(?=\s*\d))\s*/g
/** What becomes of the bullets of Word when its lists are copied: letters of a font of signs, before a wide gap. */
const SYMBOL_BULLET = /^(\s*)(?:[oqvnØüÜ§¨\uF000-\uF0FF](?:\t|[^\S\t]{2,})|o (?=\p{Lu})|[§Ø\uF000-\uF0FF] )\s*/u
/** What a channel puts before its lines, as others put bullets: “📅 14 November”. */
const PICTURES =
  /^(\s*(?:[•·*–-]\s+)?)(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F)*\s*)+(?=\S)/u
/** What a line must have for any of it to be cleaned away: most have none, and one look tells. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text from a PDF holds them
  /[&<>…_\u0000-\u0008\u000E-\u001F\u007F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\.\s?\.|^\s*[oqvnØüÜ§¨\uF000-\uF0FF]\s|^\s*(?:[•·*–-]\s+)?[\u231A-\u2B55\uD83C-\uD83E\u2139]/

/** A written line without what is no word of it: signs that cannot be seen, what is left of a web page, marks of a mail, fillings. */
export function cleaned(line: string): string {
  if (!UNCLEAN.test(line)) return line
  return line
    .replace(INVISIBLE, '')
    .replace(PICTURES, (said, lead: string, _: number, whole: string) => lead + bulletBefore(lead, whole.slice(said.length)))
    .replace(CONTROL, '')
    .replace(ENTITY, (said, name: string) => ENTITIES[name.toLowerCase()] ?? said)
    .replace(TAG, (_, name: string) => (/^br$/i.test(name) ? BREAK : ''))
    .replace(QUOTED, '')
    .replace(LEADERS, '     ')
    .replace(SYMBOL_BULLET, '$1• ')
}

// A picture before a day or a time is no more than a picture; before anything else it lists.
function bulletBefore(lead: string, rest: string): string {
  return lead.trim() !== '' || /^\d{1,2}\s?[:.h]\s?\d{2}/u.test(rest) || (rest.length <= LONGEST_DAY && datesIn(rest) !== null) ? '' : '• '
}

/** In signs: a line with a day. */
const LONGEST_DAY = 60
