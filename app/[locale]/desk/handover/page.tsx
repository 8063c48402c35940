import type { Metadata } from 'next'
import { ChairmanshipRibbon } from '#components/record/chairmanship-ribbon'
import { ceremonyField, HandoverSection } from '#components/record/handover-section'
import { ActionForm } from '#components/ui/action-form'
import { Notice } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'
import { handoverDesk } from '#server/handover/queries/handover-desk'
import { chairmanships } from '#server/record/queries/chairmanships'
import { pageLocale, readDesk, readPage } from '#server/web/page'
import {
  callOffHandoverAction,
  confirmHandoverAction,
  declineHandoverAction,
  postponeHandoverAction,
  prepareHandoverAction,
} from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('handover.title') }
}

export default async function HandoverPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const desk = await readDesk(handoverDesk, { locale }, locale)
  const { terms, meetings, today } = await readPage(chairmanships, { locale, on: null })
  const nameOf = (code: string) => desk.states.find((state) => state.code === code)?.name ?? code
  return (
    <Page>
      <h1>{t('handover.title')}</h1>
      <ChairmanshipRibbon
        terms={terms}
        meetings={meetings}
        today={today}
        marked={null}
        caption={t('chairmanship.ribbonElsewhere')}
        locale={locale}
        t={t}
      />
      {desk.nobodyPresides && desk.chair !== null ? (
        <Notice>
          {t('handover.nobodyPresides', { state: nameOf(desk.chair) })}{' '}
          {desk.can.prepare ? <a href={`/${locale}/desk/process`}>{t('process.title')}</a> : t('process.title')}
        </Notice>
      ) : null}
      {desk.rows.length === 0 ? <Prose className="mt-7">{t('handover.none')}</Prose> : null}
      {desk.rows.map((row) => (
        <HandoverSection
          key={row.id}
          row={row}
          ceremonies={desk.ceremonies}
          zone={desk.zone}
          nameOf={nameOf}
          locale={locale}
          t={t}
          actions={{
            postpone: postponeHandoverAction,
            callOff: callOffHandoverAction,
            confirm: confirmHandoverAction,
            decline: declineHandoverAction,
          }}
        />
      ))}
      {desk.can.prepare ? (
        <section className="mt-14">
          <h2>{t('handover.prepare')}</h2>
          <Prose className="mt-1.75 text-soft">{t('handover.prepareWhat', { zone: zoneName(desk.zone, t) })}</Prose>
          <ActionForm
            action={prepareHandoverAction}
            rows={[
              [
                {
                  name: 'incoming',
                  label: t('handover.incoming'),
                  type: 'select',
                  // Nobody is chosen beforehand: the first of the list is no likelier than others.
                  options: [
                    { value: '', label: t('form.choose') },
                    ...desk.members.filter(({ code }) => code !== desk.chair).map(({ code, name }) => ({ value: code, label: name })),
                  ],
                },
              ],
              [
                { name: 'effectiveOn', label: t('handover.effectiveOn'), type: 'date' },
                { name: 'overlapFrom', label: t('handover.overlapFrom'), type: 'date' },
              ],
              [{ name: 'ceremonyOn', label: t('handover.ceremonyOn'), type: 'date' }, ceremonyField(desk.ceremonies, locale, t)],
            ]}
            follows={t('handover.prepareFollows')}
            submit={t('handover.do')}
          />
        </section>
      ) : null}
    </Page>
  )
}
