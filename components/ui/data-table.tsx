import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  /** What the head of the column shows instead of `label`. */
  head?: ReactNode
  cell: (row: Row) => ReactNode
  /** The cell names its row. */
  isRowHeader?: boolean
  className?: string
  /** Classes of the cell on a phone instead of `labelledOnPhone`. */
  onPhone?: string
}

const labelledOnPhone =
  'max-sm:block max-sm:text-soft max-sm:before:mt-1.5 max-sm:before:block max-sm:before:text-[12.5px] max-sm:before:text-faint max-sm:before:content-[attr(data-label)]'

const cellLook = 'text-start align-top max-sm:empty:hidden sm:border-t sm:border-line sm:py-2.25 sm:pr-4'

/** A table. On a phone each row becomes a few lines, each cell under the name of its column. */
export function DataTable<Row>({
  columns,
  rows,
  keyOf,
  caption,
  className = '',
}: {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
  /** Read aloud only. */
  caption?: string
  className?: string
}) {
  return (
    <div className={`overflow-x-auto ${className}`}>
      <table className="mt-3 w-full border-collapse max-sm:block">
        {caption === undefined ? null : <caption className="sr-only">{caption}</caption>}
        <thead className="max-sm:hidden">
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="py-2.25 pr-4 text-start align-top text-sm text-soft">
                {column.head ?? column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="max-sm:block max-sm:border-t max-sm:border-line max-sm:py-3">
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.key} scope="row" className={`${cellLook} max-sm:block ${column.className ?? ''}`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-label={column.label}
                    className={`${cellLook} ${column.onPhone ?? labelledOnPhone} ${column.className ?? ''}`}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
