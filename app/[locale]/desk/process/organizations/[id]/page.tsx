import type { Metadata } from 'next'
import { nameOrganizationAction, setCapacityAction, setSupportUnitAction } from '#app/[locale]/desk/process/actions'
import { DatedList } from '#components/record/dated-list'
import { capacityField, dayField, languageFields, precisionField, RecordAct, sourceField } from '#components/record/record-fields'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Crumbs, Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { organizationDesk } from '#server/record/queries/organization-desk'
import { pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string; id: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { id } = await params
  return { locale, desk: await readDesk(organizationDesk, { id }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, desk } = await read(params)
  return { title: words(desk.today?.shortName, locale) }
}

export default async function OrganizationPage({ params }: Props) {
  const { locale, desk } = await read(params)
  const t = translator(locale)
  const shared = { zone: desk.zone, locale, t }
  const from = dayField('from', t('process.from'))
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/process`}>{t('process.title')}</a>
      </Crumbs>
      <h1>
        <Localized text={desk.today?.shortName ?? null} locale={locale} />
      </h1>
      <section className="mt-8.75">
        <h2>{t('process.capacity')}</h2>
        <DatedList {...shared} rows={desk.capacities} says={(row) => <strong>{t(`process.capacities.${row.capacity}`)}</strong>} />
        <RecordAct title={t('process.setCapacity')}>
          <ActionForm
            action={setCapacityAction}
            hidden={{ who: `organization:${desk.id}` }}
            lead={false}
            rows={[
              [capacityField(t), from],
              [precisionField(t), sourceField(t)],
            ]}
            submit={t('process.record')}
          />
        </RecordAct>
      </section>
      <section className="mt-12.25">
        <h2>{t('states.supportUnit')}</h2>
        <DatedList {...shared} rows={desk.supportUnit} says={() => <strong>{t('process.runsSupportUnit')}</strong>} />
        <RecordAct title={t('process.setSupportUnit')}>
          <ActionForm
            action={setSupportUnitAction}
            hidden={{ organizationId: desk.id }}
            lead={false}
            rows={[
              [
                {
                  name: 'runs',
                  label: t('states.supportUnit'),
                  type: 'select',
                  options: (['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(`process.runs.${answer}`) })),
                },
                from,
              ],
            ]}
            submit={t('process.record')}
          />
        </RecordAct>
      </section>
      <section className="mt-12.25">
        <h2>{t('process.names')}</h2>
        <DatedList
          {...shared}
          rows={desk.names}
          says={(row) => (
            <p>
              <strong>
                <Localized text={row.shortName} locale={locale} />
              </strong>{' '}
              · <Localized text={row.officialName} locale={locale} />
            </p>
          )}
        />
        <RecordAct title={t('process.rename')}>
          <Prose className="mt-1.75 text-soft">{t('process.renameWhat')}</Prose>
          <ActionForm
            action={nameOrganizationAction}
            hidden={{ organizationId: desk.id }}
            lead={false}
            rows={[
              languageFields(t, 'short', t('process.short'), desk.today?.shortName ?? null),
              languageFields(t, 'official', t('process.official'), desk.today?.officialName ?? null),
              [from],
            ]}
            submit={t('process.record')}
          />
        </RecordAct>
      </section>
    </Page>
  )
}
