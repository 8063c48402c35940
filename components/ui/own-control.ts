'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** What a control that a page brings for a field stands in for. */
export type OwnControl = {
  id: string
  name: string
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  describedBy: string | undefined
  invalid: boolean
  /** The field as it is without scripts, with its label. */
  plain: ReactNode
}

/** Around a control that a page brings for a field. */
export const OwnControlContext = createContext<OwnControl | null>(null)

/** The field that the control around stands in for. */
export function useOwnControl(): OwnControl {
  const control = useContext(OwnControlContext)
  if (control === null) throw new Error('a control outside its field')
  return control
}
