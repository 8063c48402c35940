import type { ReactNode } from 'react'
import { formSentences } from '#components/ui/form-sentences.ts'
import { FormsOf } from '#components/ui/forms'
import type { Locale } from '#domain/text/locale'
import { translator } from '#messages/translator'

/** For the forms of a page that nobody has to be signed in for. */
export function VisitorsForms({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <FormsOf account="" email="" locale={locale} sentences={formSentences(translator(locale))}>
      {children}
    </FormsOf>
  )
}
