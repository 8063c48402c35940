import { partedPeople } from '#domain/agenda/reading/parted-people'
import { labelOf } from '#domain/agenda/reading/role-words'
import type { SourceLine } from '#domain/agenda/reading/source-lines'
import type { Column } from '#domain/agenda/reading/table-heading'

/** A cell of a row, where it begins, and the lines below that go on with it. */
export type Cell = { text: string; column: Column | undefined; start: number | undefined; below: SourceLine[] }

const CONFIRMED = /^(?:confirmed|yes|ok|да|подтвержд\p{L}+|иә|расталды)$/iu

/**
 * The cells of a row with its people whole: “Ann | Lee | Head of Unit | IOM | Moderator | tbc”, each in a column of its own, become one cell.
 * A cell may name several, line by line; where the lines of the columns do not answer each other, the cells stay as they are.
 */
export function withWholePeople(cells: readonly Cell[]): readonly Cell[] {
  const of = (holds: Column['holds']) => cells.filter((cell) => cell.column?.holds === holds)
  const [people] = of('people')
  const names = people === undefined ? [...of('given'), ...of('family')] : [people]
  const [posts, roles, statuses] = [of('post'), of('role'), of('status')]
  const [first] = names
  const others = [...names.slice(1), ...posts, ...roles, ...statuses]
  if (first === undefined || (others.length === 0 && people !== undefined)) return cells
  // One role stands for all that its row names.
  if (others.some(({ below }) => below.length > 0 && below.length !== first.below.length)) return cells
  if ([...names, ...posts].every(({ text, below }) => text === '' && below.length === 0)) return cells
  const at = (said: readonly Cell[], line: number) =>
    said.map((cell) => (line === 0 || cell.below.length === 0 ? cell.text : (cell.below[line - 1]?.text ?? '')).trim())
  const wholeAt = (line: number) => whole(at(names, line), at(posts, line), at(roles, line).join(' '), at(statuses, line).join(' '))
  const joined: Cell = {
    ...first,
    column: people?.column ?? { holds: 'people', role: 'presenter' },
    text: wholeAt(0),
    below: first.below.map((below, index) => ({ ...below, text: wholeAt(index + 1) })),
  }
  return cells.flatMap((cell) => (cell === first ? [joined] : others.includes(cell) ? [] : [cell]))
}

function whole(names: readonly string[], posts: readonly string[], role: string, status: string): string {
  const isLabel = role !== '' && labelOf(`${role}:`) !== null
  const said = [...posts, ...(isLabel ? [] : [role])].filter((post) => post !== '').join(', ')
  const name = names.filter((part) => part !== '').join(' ')
  // “Ivanov I.I., Petrov P.P. | Ministry of Labour”: of both.
  const noted = status === '' || CONFIRMED.test(status) ? '' : ` (${status})`
  const people = `${said}${noted}` === '' || name === '' ? [name] : partedPeople(name, true)
  const words = people.map((one) => `${[one, said].filter((part) => part !== '').join(', ')}${noted}`).join('; ')
  return isLabel && words !== '' ? `${role}: ${words}` : words
}
