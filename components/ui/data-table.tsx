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
  'stacked:block stacked:text-soft stacked:before:mt-1.5 stacked:before:block stacked:before:text-[12.5px] stacked:before:text-faint stacked:before:content-[attr(data-label)]'

const cellLook = 'text-start align-top stacked:empty:hidden tabled:border-t tabled:border-line tabled:py-2.25 tabled:pr-4'

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
    <div className={`overflow-x-auto print:overflow-visible ${className}`}>
      <table className="mt-3 w-full border-collapse stacked:block">
        {caption === undefined ? null : <caption className="sr-only">{caption}</caption>}
        <thead className="stacked:hidden">
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="py-2.25 pr-4 text-start align-top text-sm text-soft">
                {column.head ?? column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="stacked:block">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="print:break-inside-avoid stacked:block stacked:border-t stacked:border-line stacked:py-3">
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.key} scope="row" className={`${cellLook} stacked:block ${column.className ?? ''}`}>
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
