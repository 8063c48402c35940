'use client'

import { isLocale } from '#domain/text/locale'
import { failedSentences } from '#messages/error-page'

/** Where a page could not be made, or a form met a server of another build. It says nothing of why: that is in the log. The page is fetched anew, whole. */
export default function Failed() {
  const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  const say = failedSentences(isLocale(language) ? language : 'en')
  return (
    <div className="page">
      <h1>{say.title}</h1>
      <p className="prose mt-4">{say.text}</p>
      <p className="mt-6">
        <button type="button" className="button" onClick={() => location.reload()}>
          {say.retry}
        </button>
      </p>
    </div>
  )
}
