import { saysPost } from '#domain/agenda/reading/organization-words'
import { ITS_POST, isName, isOfSide, NEXT_PERSON, WITH_INITIALS } from '#domain/agenda/reading/read-person'

/**
 * Several people in one line, parted where another honorific begins: “Mr A, X and Ms B, Y”. `several`: a label calls for more than one, and
 * names alone between commas are as many people.
 */
export function partedPeople(text: string, several = false): string[] {
  const listed = listedNames(text, several)
  if (listed !== null) return listed
  return besideSlash(text)
    .flatMap((part) => {
      const people = part.split(BETWEEN)
      // “IOM, Ms Ann Lee, Director” is one.
      const [side = ''] = people
      return people.length === 2 && part.startsWith(`${side},`) && isOfSide(side) ? [part] : people
    })
    .flatMap((part) => part.split(/;\s+(?=\p{Lu})/u))
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const BETWEEN = new RegExp(`(?:;\\s*|,?\\s+(?:and|AND|&|и|И|және|ЖӘНЕ)\\s+|,\\s+)(?=${NEXT_PERSON})`, 'u')

// “Ms … / Mr …” are two; “Mr … / г-н …” is one, in two languages.
function besideSlash(text: string): string[] {
  if (!text.includes('/')) return [text]
  const parts = text.split(SLASH)
  return new Set(parts.map((part) => /\p{Script=Cyrillic}/u.test(part))).size === 1 ? parts : [text]
}

/** «КГД МФ РК» */
const OF_CAPITALS = /^\p{Lu}{2,5}(?:\s\p{Lu}{2,4}){0,2}\s(?:РК|РФ|КР|РТ|UN|EU)$/u

const SLASH = new RegExp(`\\s/\\s(?=${NEXT_PERSON})`, 'u')

// “Nazarov F.K. (Tajikistan), Osmonova C.B.”, “Ann Lee (IOM), Jon Smith (GIZ)”: each of them whole, and nothing else between the commas.
function listedNames(text: string, several: boolean): string[] | null {
  const parts = text.split(/,\s+(?![^()]{0,120}\))/u).map((part) => part.trim())
  const isOne = (part: string) => {
    const [, name = '', note = ''] = /^([^()]+?)\s*(\([^()]*\))?[.;]?$/u.exec(part) ?? []
    if (WITH_INITIALS.test(name) || WITH_INITIALS.test(`${name}.`)) return true
    const isPlain = /^\S+\s\S+(?:\s\S+)?$/u.test(name) && !OF_CAPITALS.test(name) && isName(name) && !saysPost(name) && !ITS_POST.test(name)
    return isPlain && (note !== '' || several) && !isOfSide(name)
  }
  if (parts.length < 2) return null
  if (parts.every(isOne) || parts.every(isOfSide)) return parts
  // “Ann Lee (IOM), Jon Smith (GIZ), Tom Hale, World Bank”: what is no name is of the one before.
  const noted = parts.filter((part) => isOne(part) && part.endsWith(')'))
  if (!several || noted.length < 2 || !isOne(parts[0] ?? '')) return null
  const people: string[] = []
  for (const part of parts)
    if (isOne(part)) people.push(part)
    else people.push(`${people.pop()}, ${part}`)
  return people
}
