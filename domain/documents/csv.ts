/**
 * One row of a CSV file (RFC 4180). Where any spreadsheet would read a formula, an apostrophe stands in front: at the beginning of a
 * cell, and within it where another separator or a line break would begin a cell of its own.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

// In Russian and Kazakh settings the semicolon separates cells, and quotation marks in the middle of a line quote nothing. Spaces,
// invisible signs and quotation marks before a formula are skipped; the signs of full width count as signs.
const FORMULA = String.raw`[\s"'\p{Cf}\p{Cc}]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]`
const AT_THE_BEGINNING = new RegExp(`^(?=${FORMULA}|[\\t\\r\\n])`, 'u')
const WITHIN = new RegExp(String.raw`[;\t\r\n\v\f\u0085\u2028\u2029](?=${FORMULA})`, 'gu')

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' ? text.replace(WITHIN, "$&'").replace(AT_THE_BEGINNING, "'") : text
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
