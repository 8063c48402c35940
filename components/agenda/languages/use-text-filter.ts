'use client'

import { useEffect, useState } from 'react'
import { queryOf, type TextFilter } from '#domain/agenda/languages/text-filter'

/** The filter, kept in the address. */
export function useTextFilter(initial: TextFilter): [filter: TextFilter, set: (more: Partial<TextFilter>) => void] {
  const [filter, setFilter] = useState(initial)
  useEffect(() => {
    const { pathname, search } = window.location
    const query = `?${queryOf(filter)}`
    if (search !== query) window.history.replaceState(window.history.state, '', `${pathname}${query}`)
  }, [filter])
  return [filter, (more) => setFilter({ ...filter, ...more })]
}
