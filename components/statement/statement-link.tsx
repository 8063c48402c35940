import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
import type { StatementLinkView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The link from a meeting to its issued text, by its kind, with the notice where that was withdrawn; nothing where there is none. */
export function StatementLink({
  statement,
  slug,
  locale,
  t,
}: {
  statement: StatementLinkView | null
  slug: string
  locale: Locale
  t: Translator
}) {
  if (statement === null) return null
  return (
    <>
      <a href={`/${locale}/meetings/${slug}/statement`}>{t(`statement.kinds.${statement.kind}`)}</a>
      {statement.demonstration ? <DemonstrationMark t={t} /> : null}
      <WithdrawnNote withdrawal={statement.withdrawal} locale={locale} t={t} />
    </>
  )
}
