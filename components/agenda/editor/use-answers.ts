'use client'

import { useEffect, useState } from 'react'
import type { AnswersView } from '#domain/agenda/answer-view'

const NONE: AnswersView = { answers: [], askings: [] }

/** What was asked and answered about a draft, read anew whenever `news` says something else. */
export function useAnswers(slug: string, news: string): AnswersView {
  const [view, setView] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `news` says when to read anew
  useEffect(() => {
    let left = false
    const read = async () => {
      const response = await fetch(`/api/agenda-answers/${slug}`).catch(() => null)
      const answer = response?.ok ? viewIn(await response.json()) : null
      if (answer !== null && !left) setView(answer)
    }
    void read()
    return () => {
      left = true
    }
  }, [slug, news])
  return view
}

// The cast holds: the route answers what its query does.
function viewIn(answer: unknown): AnswersView | null {
  const { ok, value } = answer as { ok: boolean; value?: AnswersView }
  return ok && value !== undefined ? value : null
}
