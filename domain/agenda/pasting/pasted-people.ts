import type { Role } from '#domain/agenda/agenda-terms'
import { type PastedPerson, pastedPerson } from '#domain/agenda/pasting/pasted-person'
import { isStateName } from '#domain/agenda/reading/affiliation'
import { organizationIn } from '#domain/agenda/reading/organization-words'
import { partedPeople } from '#domain/agenda/reading/parted-people'
import { beginsWithHonorific, isName, isNobody } from '#domain/agenda/reading/read-person'
import { type Label, labelOf } from '#domain/agenda/reading/role-words'

/** A list of people is no longer than this, in signs. */
const LONGEST_LIST = 20_000
/** Nor has it more people. */
export const MOST_PEOPLE = 100

/** Short words for roles, as they are typed before a colon. */
const SHORT: readonly [Role, RegExp][] = [
  ['moderator', /^(?:mods?|moder|мод|модер|вед)\.?\s*[:：]\s*/iu],
  ['presenter', /^(?:pres|present|spk|speak|docl|докл|выст|баянд)\.?\s*[:：]\s*/iu],
  ['panelist', /^(?:pan|panel|пан|панел)\.?\s*[:：]\s*/iu],
  ['discussant', /^(?:disc|diskuss|дис|опп|талқ)\.?\s*[:：]\s*/iu],
  ['rapporteur', /^(?:rapp?|рап)\.?\s*[:：]\s*/iu],
  ['chair', /^(?:ch|предс|председ|төр)\.?\s*[:：]\s*/iu],
  ['welcome', /^(?:welc|open|прив|вступ|құтт)\.?\s*[:：]\s*/iu],
  ['closing', /^(?:clos|закл|қорыт)\.?\s*[:：]\s*/iu],
]

const BULLET = /^(?:[-–—•·▪*]|\(?\d{1,2}[.)])\s+/u

/**
 * Reads people out of lines that were pasted, or typed in one: “Mod: A; Pres: B, C”, «Докладчики: …», a list with one person a line. A
 * label holds until the next one, before it `role` does. Names between commas are several people where a label stands before them;
 * otherwise what follows a comma is of the person before it. At most a hundred.
 */
export function pastedPeople(text: string, role: Role): PastedPerson[] {
  const people: PastedPerson[] = []
  let label: Pick<Label, 'role' | 'word'> = { role, word: null }
  for (const line of text.slice(0, LONGEST_LIST).split(/[\r\n\v\f\u0085\u2028\u2029]+/)) {
    const cells = line.replace(/\t+/g, ', ').replace(/\s+/g, ' ').trim().replace(BULLET, '')
    for (const piece of atLabels(cells)) {
      const found = anyLabel(piece)
      if (found !== null) label = found
      const said = found?.rest ?? piece
      for (const somebody of partedPeople(said).flatMap((one) => (found === null ? [one] : atNames(one))))
        if (!isNobody(somebody) && /\p{L}/u.test(somebody)) people.push(pastedPerson(somebody, label.role, label.word))
    }
  }
  return people.slice(0, MOST_PEOPLE)
}

/** Whether a text calls for being read so: it has several lines, or labels of roles. */
export function isListOfPeople(text: string): boolean {
  const lines = text.split(/[\r\n\v\f\u0085\u2028\u2029]+/).filter((line) => line.trim() !== '')
  return lines.length > 1 || (lines[0] !== undefined && (anyLabel(lines[0].trim())?.rest ?? '') !== '')
}

function anyLabel(text: string): Label | null {
  for (const [role, short] of SHORT) {
    const match = short.exec(text)
    if (match !== null) return { role, word: null, rest: text.slice(match[0].length).trim() }
  }
  return labelOf(text)
}

// “Mod: A; Pres: B” and “Mod: A, Pres: B” are two pieces.
function atLabels(line: string): string[] {
  const pieces: string[] = []
  for (const part of line.split(/(?<=[;,.])\s+|(?<=;)/u)) {
    const before = pieces.at(-1)
    if (before === undefined || anyLabel(part) !== null) pieces.push(part)
    else pieces[pieces.length - 1] = `${before} ${part}`
  }
  return pieces
    .map((piece) => piece.replace(/[;,.\s]+$/u, (end) => (/\p{Lu}\.$/u.test(piece) ? '.' : end.replace(/[;,.\s]/gu, ''))))
    .filter((piece) => piece !== '')
}

/** A post, or where somebody works: not the name of the next person. */
const POST =
  /(?<!\p{L})(?:minister|ministry|deputy|head|director|chair\p{L}*|chief|ambassador|representative|officer|specialist|expert|advis[eo]r|counsell?or|secretary|president|professor|coordinator|manager|mission|delegation|department|division|directorate|service|committee|agency|embassy|office|unit|university|institute|centre|center|министр|вице-министр|министерств\p{L}*|заместител\p{L}*|глава|начальник|директор|председател\p{L}*|посол|посольств\p{L}*|представител\p{L}*|специалист|эксперт|советник|секретарь|руководител\p{L}*|координатор|служб\p{L}*|комитет\p{L}*|агентств\p{L}*|департамент\p{L}*|управлени\p{L}*|отдел\p{L}*|университет\p{L}*|институт\p{L}*|министрі|министрліг\p{L}*|басшысы|төрағасы|орынбасары|кеңесші\p{L}*|бастығы|елші\p{L}*|өкілі|маман\p{L}*|комитеті|агенттіг\p{L}*|қызметі|бөлім\p{L}*)(?!\p{L})/iu

// “B, C” are two people; “B, Deputy Minister, Tajikistan” is one.
function atNames(text: string): string[] {
  const people: string[] = []
  for (const piece of text.split(/,\s+/u).flatMap(joinedNames)) {
    const before = people.at(-1)
    const bare = piece.replace(/\s*\([^()]*\)$/u, '')
    const isSomebody = beginsWithHonorific(piece) || (isName(bare) && !POST.test(piece) && !isSide(bare))
    if (before === undefined || (isSomebody && !isSide(before))) people.push(piece)
    else if (isSide(before) && isSide(piece)) people.push(piece)
    else if (isSide(before) && isSomebody) people.push(piece)
    else people[people.length - 1] = `${before}, ${piece}`
  }
  return people
}

// “B and C”: both must look like names.
function joinedNames(piece: string): string[] {
  const names = piece.split(/\s+(?:and|&|и|және|мен)\s+/u)
  return names.length > 1 && names.every((name) => isName(name) && !POST.test(name)) ? names : [piece]
}

function isSide(text: string): boolean {
  return isStateName(text) || organizationIn(text)[0] === text
}
