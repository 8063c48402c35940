'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Into how many columns a grid is laid, as its width changes. */
export function useColumns(grid: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(1)
  useLayoutEffect(() => {
    const element = grid.current
    if (element === null) return
    const count = () => setColumns(getComputedStyle(element).gridTemplateColumns.split(' ').length)
    count()
    const watch = new ResizeObserver(count)
    watch.observe(element)
    return () => watch.disconnect()
  }, [grid])
  return columns
}
