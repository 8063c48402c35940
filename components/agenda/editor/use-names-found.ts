'use client'

import { useEffect, useState } from 'react'
import { sendJson } from '#components/ui/send.ts'
import type { NamedPeopleView } from '#domain/agenda/accepting/reading-desk-view'

/** Who of the directory has each of some names, or may be meant: null while it is asked, `unreachable` without an answer. */
export function useNamesFound(names: readonly string[]): NamedPeopleView | 'unreachable' | null {
  const asked = JSON.stringify([...new Set(names)].slice(0, 500))
  const [answer, setAnswer] = useState<{ to: string; found: NamedPeopleView | 'unreachable' } | null>(null)
  useEffect(() => {
    if (asked === '[]') return
    let isLate = false
    const timer = setTimeout(async () => {
      const answered = await sendJson<NamedPeopleView>('/api/people-named', { names: JSON.parse(asked) })
      if (!isLate) setAnswer({ to: asked, found: answered?.ok ? answered.value : 'unreachable' })
    }, 200)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [asked])
  if (asked === '[]') return []
  return answer?.to === asked ? answer.found : null
}
