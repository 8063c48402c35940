'use client'

import { useCallback, useEffect, useState } from 'react'
import type { DraftHistory } from '#domain/agenda/acts/act-name'

const NOTHING: DraftHistory = { undo: null, redo: null }

/** What can be undone and done again next, asked anew once nothing is on its way to the server. */
export function useHistory(slug: string, idle: boolean): DraftHistory {
  const [history, setHistory] = useState(NOTHING)
  const ask = useCallback(async () => {
    const response = await fetch(`/api/agenda-history/${slug}`).catch(() => null)
    if (!response?.ok) return
    const answer = historyIn(await response.json())
    if (answer !== null) setHistory(answer)
  }, [slug])
  useEffect(() => {
    if (idle) void ask()
  }, [idle, ask])
  return history
}

// The cast holds: the route answers what its query does.
function historyIn(answer: unknown): DraftHistory | null {
  const { ok, value } = answer as { ok: boolean; value?: DraftHistory }
  return ok && value !== undefined ? value : null
}
