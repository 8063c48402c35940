/** The first row where there always is one: of an insert, of an existing row that is updated or looked up, of a maximum. */
export function returned<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('no row was returned')
  return row
}
