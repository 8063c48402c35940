import type { Finding } from '#domain/agenda/findings'
import { isLocale, type Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** What is wrong with an agenda, a sentence each, leading to the slot in the editor. */
export function FindingList({
  findings,
  locale,
  t,
  slug,
  stateName,
}: {
  findings: Finding[]
  locale: Locale
  t: Translator
  slug: string
  stateName: (code: string) => string
}) {
  return (
    <ul className="changes">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: computed once for this page
        <li key={index}>
          {finding.slotId === null ? (
            findingSentence(t, finding, stateName)
          ) : (
            <a href={`/${locale}/desk/meetings/${slug}/agenda#${finding.slotId}`}>{findingSentence(t, finding, stateName)}</a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The sentence for a finding, naming the slot and whom it concerns. */
export function findingSentence(t: Translator, { code, values }: Finding, stateName: (code: string) => string): string {
  const said: Record<string, string> = { start: '', other: '', ...values }
  said.title = values.title || t('agenda.untitled')
  said.name = values.name || (values.state ? stateName(values.state) : t('agenda.somebody'))
  if (isLocale(values.locale)) said.language = t(`languages.${values.locale}`)
  return t(`findings.${code}`, said)
}
