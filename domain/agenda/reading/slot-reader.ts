import type { Role } from '#domain/agenda/agenda-terms'
import type { LineUse, ReadContribution, ReadPart, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { partedPeople } from '#domain/agenda/reading/parted-people'
import { readPerson, topicOf } from '#domain/agenda/reading/read-person'
import { labelOf } from '#domain/agenda/reading/role-words'
import type { TextBlock } from '#domain/agenda/reading/text-blocks'

/** Who appears, and what is said, in a slot or one of its parts. */
export type Unit = { abstract: string[]; contributions: ReadContribution[] }

/** A slot while its lines are read. `role` is of the last label, `topic` a heading that waits for somebody. */
export type Reader = {
  slot: ReadSlot
  own: Unit
  parts: { part: ReadPart; unit: Unit }[]
  role: Role | null
  /** What the title says of those below it: “Opening remarks”. */
  titleRole: Role | null
  roleLabel: string | null
  topic: string | null
  /** Somebody was named who leads it, alone: who is listed below does not. */
  isLed: boolean
}

export type Blocks = readonly TextBlock[]
/** Takes a block if it is of one kind, and says what it became; null if it is of another. */
export type Taking = (reader: Reader, block: TextBlock, blocks: Blocks, index: number) => LineUse | null

/** What is added to now: the last part, or the slot itself. */
export function unitOf({ parts, own }: Reader): Unit {
  return parts.at(-1)?.unit ?? own
}

/** Adds those whom a text names, in a role; without one, in that of the title. `several`: a label calls for more than one. */
export function addPeople(reader: Reader, text: string, role: Role | null, roleLabel: string | null, several = false): void {
  for (const said of partedPeople(text, several)) {
    const { person: named, topic } = topicOf(said)
    // “Ann Lee, NordForsk (chair)”
    const note = /\s*\(([\p{L} -]{4,20})\)$/u.exec(named)
    const own = note === null ? null : labelOf(`${note[1]}:`)
    const person = note !== null && own?.rest === '' ? named.slice(0, note.index) : named
    unitOf(reader).contributions.push({
      ...readPerson(person),
      role: (own?.rest === '' ? own.role : null) ?? role ?? (reader.parts.length === 0 ? reader.titleRole : null) ?? 'presenter',
      roleLabel,
      topic: reader.topic ?? topic,
      text: null,
    })
    reader.topic = null
  }
}

/** Adds words of the programme that name nobody. */
export function addLine(reader: Reader, text: string): void {
  unitOf(reader).contributions.push({ ...NOBODY, role: 'line', roleLabel: null, topic: null, text })
}

const NOBODY = {
  honorific: null,
  name: null,
  position: null,
  state: null,
  organization: null,
  status: 'confirmed',
  attendance: 'in-person',
  minutes: null,
} as const
