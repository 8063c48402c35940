'use client'

import { useCallback, useEffect, useState } from 'react'
import type { DraftHistory } from '#domain/agenda/acts/act-name'

const NOTHING: DraftHistory = { undo: null, redo: null }

/**
 * What can be undone and done again next, asked anew once nothing is on its way to the server. `isKnown` is false until the answer has come:
 * what is offered meanwhile may not be the last act any more.
 */
export function useHistory(slug: string, idle: boolean): { history: DraftHistory; isKnown: boolean } {
  const [history, setHistory] = useState(NOTHING)
  const [isKnown, setKnown] = useState(false)
  const ask = useCallback(async () => {
    const response = await fetch(`/api/agenda-history/${slug}`).catch(() => null)
    if (!response?.ok) return
    const answer = historyIn(await response.json())
    if (answer === null) return
    setHistory(answer)
    setKnown(true)
  }, [slug])
  useEffect(() => {
    if (idle) void ask()
    else setKnown(false)
  }, [idle, ask])
  return { history, isKnown }
}

// The cast holds: the route answers what its query does.
function historyIn(answer: unknown): DraftHistory | null {
  const { ok, value } = answer as { ok: boolean; value?: DraftHistory }
  return ok && value !== undefined ? value : null
}
