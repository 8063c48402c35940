import type { ReactNode } from 'react'
import { formSentences } from '#components/ui/form-sentences.ts'
import { FormsOf } from '#components/ui/forms'
import { BY_LINK } from '#components/ui/kept-words.ts'
import type { Locale } from '#domain/text/locale'
import { translator } from '#messages/translator'

/** For the forms of a page that nobody has to be signed in for; `byLink`: of one that a secret address opens. */
export function VisitorsForms({ locale, byLink = false, children }: { locale: Locale; byLink?: boolean; children: ReactNode }) {
  return (
    <FormsOf account={byLink ? BY_LINK : ''} email="" locale={locale} sentences={formSentences(translator(locale))}>
      {children}
    </FormsOf>
  )
}
