'use client'

import { type ComponentProps, createContext, useContext } from 'react'
import { QuickAdd } from '#components/agenda/editor/quick-add'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'

const Context = createContext<Agenda | null>(null)

/** The agenda as it is at this moment, for what reads it before the list is drawn anew. */
export const LiveAgenda = Context.Provider

/** `QuickAdd` that knows of the line just added, though the list is drawn a moment later: a title alone follows the last slot there is. */
export function LiveQuickAdd(props: Omit<ComponentProps<typeof QuickAdd>, 'agenda'>) {
  const agenda = useContext(Context)
  if (agenda === null) throw new Error('no LiveAgenda around')
  return <QuickAdd agenda={agenda} {...props} />
}
