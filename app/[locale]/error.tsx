'use client'

import { isLocale } from '#domain/text/locale'
import { failedSentences } from '#messages/failed'

/** Where a page could not be made. It says nothing of why: that is in the log. */
export default function Failed({ reset }: { reset: () => void }) {
  const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  const say = failedSentences(isLocale(language) ? language : 'en')
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="prose mt-4">{say.text}</p>
      <p className="mt-6">
        <button type="button" className="button" onClick={reset}>
          {say.retry}
        </button>
      </p>
    </div>
  )
}
