/** The one row that an insert or update of an existing row returns. */
export function returned<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('no row was returned')
  return row
}
