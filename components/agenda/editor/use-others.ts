'use client'

import { useEffect, useRef, useState } from 'react'
import type { OtherOrganisersView } from '#domain/agenda/other-organisers'

/** How often an open editor asks who else is there, in milliseconds. */
const EVERY = 4_000

const NOBODY: OtherOrganisersView = { others: [], mark: '', changedBy: {} }

type Asking = { slug: string; entry: string | null; asks: string[]; onNews: () => void }

/** Who else has the draft open and where, within seconds; `onNews` runs when others have changed something. */
export function useOthers({ slug, entry, asks, onNews }: Asking): OtherOrganisersView {
  const [view, setView] = useState(NOBODY)
  const page = useRef<string | null>(null)
  const latest = useRef({ onNews, mark: '' })
  latest.current.onNews = onNews
  const asked = asks.join()
  useEffect(() => {
    page.current ??= crypto.randomUUID()
    const body = JSON.stringify({ slug, page: page.current, entry, asks: asked === '' ? [] : asked.split(',') })
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const headers = { 'Content-Type': 'application/json' }
      const response = await fetch('/api/agenda-others', { method: 'POST', headers, body }).catch(() => null)
      const answer = response?.ok ? viewIn(await response.json()) : null
      if (answer === null) return
      const before = latest.current.mark
      latest.current.mark = answer.mark
      setView((shown) => (JSON.stringify(shown) === JSON.stringify(answer) ? shown : answer))
      if (before !== '' && before !== answer.mark) latest.current.onNews()
    }
    void ask()
    const timer = setInterval(ask, EVERY)
    return () => clearInterval(timer)
  }, [slug, entry, asked])
  return view
}

// The cast holds: the route answers what its query does.
function viewIn(answer: unknown): OtherOrganisersView | null {
  const { ok, value } = answer as { ok: boolean; value?: OtherOrganisersView }
  return ok && value !== undefined ? value : null
}
