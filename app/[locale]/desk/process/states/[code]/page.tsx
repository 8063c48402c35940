import type { Metadata } from 'next'
import { designateAction, endDesignationAction, nameStateAction, setCapacityAction } from '#app/[locale]/desk/process/actions'
import { DatedList } from '#components/record/dated-list'
import {
  capacityField,
  dayField,
  languageFields,
  personField,
  precisionField,
  RecordAct,
  sourceField,
} from '#components/record/record-fields'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Crumbs, Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { DESIGNATIONS } from '#domain/record/process-terms'
import { LOCALES } from '#domain/text/locale'
import { translator } from '#messages/translator'
import { peopleToLink } from '#server/people/queries/people-to-link'
import { stateDesk } from '#server/record/queries/state-desk'
import { pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string; code: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { code } = await params
  return { locale, desk: await readDesk(stateDesk, { code, locale }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).desk.name }
}

export default async function StatePage({ params }: Props) {
  const { locale, desk } = await read(params)
  const t = translator(locale)
  const people = await readDesk(peopleToLink, { locale }, locale)
  const shared = { zone: desk.zone, locale, t }
  const namesNow = (which: 'shortName' | 'officialName') => Object.fromEntries(desk.today.map((names) => [names.locale, names[which]]))
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/process`}>{t('process.title')}</a>
      </Crumbs>
      <h1>{desk.name}</h1>
      <section className="mt-8.75">
        <h2>{t('process.capacity')}</h2>
        <DatedList {...shared} rows={desk.capacities} says={(row) => <strong>{t(`process.capacities.${row.capacity}`)}</strong>} />
        <RecordAct title={t('process.setCapacity')}>
          <ActionForm
            action={setCapacityAction}
            hidden={{ who: `state:${desk.code}` }}
            lead={false}
            rows={[
              [capacityField(t), dayField('from', t('process.from'))],
              [precisionField(t), sourceField(t)],
            ]}
            submit={t('process.record')}
          />
        </RecordAct>
      </section>
      <section className="mt-12.25">
        <h2>{t('process.designation')}</h2>
        <DatedList
          {...shared}
          rows={desk.designations}
          says={(row) => (
            <p>
              {t(`states.designations.${row.as}`)}:{' '}
              <strong>
                <Localized text={row.name} locale={locale} />
              </strong>
              {row.position === null ? null : (
                <>
                  , <Localized text={row.position} locale={locale} />
                </>
              )}
            </p>
          )}
          act={(row) => (
            <RecordAct title={t('process.end')}>
              <Hint>{t('process.endWhat')}</Hint>
              <ActionForm
                action={endDesignationAction}
                hidden={{ designationId: row.id }}
                lead={false}
                rows={[[dayField('on', t('process.endsOn'), row.validUntil ?? '')]]}
                submit={t('process.end')}
              />
            </RecordAct>
          )}
        />
        <RecordAct title={t('process.designate')}>
          <ActionForm
            action={designateAction}
            hidden={{ state: desk.code }}
            lead={false}
            rows={[
              [
                {
                  name: 'as',
                  label: t('process.as'),
                  type: 'select',
                  options: DESIGNATIONS.map((designation) => ({ value: designation, label: t(`states.designations.${designation}`) })),
                },
                personField(t, people, locale),
              ],
              languageFields(t, 'position', t('process.position')),
              [dayField('from', t('process.from')), dayField('until', t('process.until'))],
              [sourceField(t)],
            ]}
            submit={t('process.record')}
          />
        </RecordAct>
      </section>
      <section className="mt-12.25">
        <h2>{t('process.names')}</h2>
        {LOCALES.map((language) => (
          <section key={language} aria-label={t(`languages.${language}`)} className="mt-5.25">
            <h3>{t(`languages.${language}`)}</h3>
            <DatedList
              {...shared}
              rows={desk.names.filter((row) => row.locale === language)}
              says={(row) => (
                <p lang={language}>
                  <strong>{row.shortName}</strong>
                  {row.officialName === row.shortName ? null : ` · ${row.officialName}`}
                </p>
              )}
            />
          </section>
        ))}
        <RecordAct title={t('process.rename')}>
          <Prose className="mt-1.75 text-soft">{t('process.renameWhat')}</Prose>
          <ActionForm
            action={nameStateAction}
            hidden={{ state: desk.code }}
            lead={false}
            rows={[
              languageFields(t, 'short', t('process.short'), namesNow('shortName')),
              languageFields(t, 'official', t('process.official'), namesNow('officialName')),
              [dayField('from', t('process.from'))],
            ]}
            submit={t('process.record')}
          />
        </RecordAct>
      </section>
    </Page>
  )
}
