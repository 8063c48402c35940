'use client'

import { useCallback, useEffect, useState } from 'react'
import { useForms } from '#components/ui/forms'
import { keepForm, readForm } from '#components/ui/kept-words.ts'

/** The line typed into a day and not added yet. It stays in this tab, so that a lost sign-in or a reload does not lose it. */
export function useKeptLine(dayId: string): [text: string, setText: (text: string) => void] {
  return useKeptText(`agenda-line/${dayId}`)
}

/** The same of any text that waits to be taken as a whole. */
export function useKeptText(name: string): [text: string, setText: (text: string) => void] {
  const { account } = useForms()
  const [text, setText] = useState('')
  useEffect(() => {
    const kept = readForm(account, name)?.fields.line
    if (typeof kept === 'string') setText((typed) => typed || kept)
  }, [account, name])
  const keep = useCallback(
    (typed: string) => {
      setText(typed)
      keepForm(account, name, { fields: typed === '' ? {} : { line: typed }, key: '' })
    },
    [account, name],
  )
  return [text, keep]
}
