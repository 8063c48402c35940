import { RecordLine, RecordLink, RecordList, RecordRow } from '#components/record/record-list'
import { Localized } from '#components/ui/localized'
import type { WaitingTextView } from '#domain/meeting/prepared-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The outcome texts that wait for the reader, also of meetings that are over. Shows nothing when none does. */
export function WaitingTexts({ texts, locale, t }: { texts: readonly WaitingTextView[]; locale: Locale; t: Translator }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-10.5">
      <h2>{t('desk.waiting')}</h2>
      <RecordList>
        {texts.map((text) => (
          <RecordRow key={text.slug}>
            <RecordLine>
              <RecordLink href={`/${locale}/desk/meetings/${text.slug}/statement/consult`}>
                {t(`statement.kinds.${text.kind}`)}: <Localized text={text.title} locale={locale} />
              </RecordLink>
              {` · ${t(`statement.states.${text.state}`)}`}
              {text.broken ? <span className="text-warning">{` · ${t('desk.broken')}`}</span> : null}
              {text.notReached === 0 ? null : (
                <>
                  {' · '}
                  <a className="text-warning underline" href={`/${locale}/desk/meetings/${text.slug}/statement/consult#told`}>
                    {t('told.notReached', { count: text.notReached })}
                  </a>
                </>
              )}
              {text.unanswered === 0 ? null : (
                <span className="text-warning">{` · ${t('statement.openProposals', { count: text.unanswered })}`}</span>
              )}
            </RecordLine>
          </RecordRow>
        ))}
      </RecordList>
    </section>
  )
}
