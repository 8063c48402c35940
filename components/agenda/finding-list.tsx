import { Sentence, SentenceList } from '#components/agenda/sentence-list'
import { type Finding, leadsTo } from '#domain/agenda/finding'
import { isLocale, type Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** What is wrong with an agenda, one sentence each, with a link to what it is about in the editor. */
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
    <SentenceList>
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: computed once for this page
        <Sentence key={index}>
          {leadsTo(finding) === null ? (
            findingSentence(t, finding, stateName)
          ) : (
            <a href={`/${locale}/desk/meetings/${slug}/agenda#${leadsTo(finding)}`}>{findingSentence(t, finding, stateName)}</a>
          )}
        </Sentence>
      ))}
    </SentenceList>
  )
}

/** The sentence for a finding. It names the slot or item and the person or State concerned. */
export function findingSentence(t: Translator, { code, values }: Finding, stateName: (code: string) => string): string {
  const { more = '0', minutes = '0', ...said } = values
  const inWords: Record<string, string | number> = { start: '', ...said, more: Number(more), minutes: Number(minutes) }
  inWords.timed = values.start ? 'yes' : 'no'
  inWords.number = values.number || 'none'
  inWords.title = values.title || t('agenda.untitled')
  inWords.other = values.other || t('agenda.untitled')
  inWords.name = values.name || (values.state ? stateName(values.state) : t('agenda.somebody'))
  if (isLocale(values.locale)) inWords.language = values.locale
  return t(`findings.${code}`, inWords)
}
