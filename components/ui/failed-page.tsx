'use client'

import { Button } from '#components/ui/button'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { isLocale } from '#domain/text/locale'
import { failedSentences } from '#messages/error-page'

/** Shown when a page cannot be made. The reason is in the log, under the same id. The button loads the whole page again. */
export function FailedPage({ id }: { id: string | undefined }) {
  const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  const sentences = failedSentences(isLocale(language) ? language : 'en')
  return (
    <Page>
      <h1>{sentences.title}</h1>
      <Prose className="mt-3.5">{sentences.text}</Prose>
      {id === undefined ? null : (
        <Prose className="mt-3.5">
          {sentences.number} <code>{id}</code>
        </Prose>
      )}
      <p className="mt-5.25">
        <Button onClick={() => location.reload()}>{sentences.retry}</Button>
      </p>
    </Page>
  )
}
