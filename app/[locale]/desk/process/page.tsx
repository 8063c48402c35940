import '../handover/record.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ActionForm, type Field } from '#components/ui/action-form'
import { CAPACITY_CHOICES } from '#domain/record/process-input'
import { LOCALES } from '#domain/text/locale'
import { formatDate } from '#domain/time/format'
import { translator } from '#messages/translator'
import { pageLocale, readDesk, readPage } from '#server/core/next/page'
import { peopleToLink } from '#server/people/queries'
import { processDesk } from '#server/record/process-desk'
import { chairmanships, processOn } from '#server/record/process-queries'
import { correctTermAction, designateAction, nameChairpersonAction, nameStateAction, setCapacityAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('process.title') }
}

export default async function ProcessPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const desk = await readDesk(processDesk, { locale }, locale, '/desk/process')
  const people = await readDesk(peopleToLink, { locale }, locale, '/desk/process')
  const { terms } = await readPage(chairmanships, { locale })
  const today = await readPage(processOn, { locale, on: null })
  const state: Field = {
    name: 'state',
    label: t('chairmanship.columns.state'),
    type: 'select',
    options: desk.states.map((one) => ({ value: one.code, label: one.name })),
  }
  const from: Field = { name: 'from', label: t('chairmanship.columns.from'), type: 'date' }
  const source: Field = { name: 'source', label: t('chairmanship.columns.source') }
  const precision: Field = {
    name: 'precision',
    label: t('process.precision'),
    type: 'select',
    options: (['day', 'month'] as const).map((one) => ({ value: one, label: t(`process.precisions.${one}`) })),
  }
  const person: Field = {
    name: 'personId',
    label: t('account.person'),
    type: 'select',
    options: people.map((one) => ({ value: one.id, label: one.name })),
  }
  const term: Field = {
    name: 'term',
    label: t('process.term'),
    type: 'select',
    value: terms.at(-1)?.effectiveOn ?? '',
    options: terms.map((one) => ({ value: one.effectiveOn, label: `${one.name}, ${formatDate(one.effectiveOn, locale)}` })),
  }
  const inLanguages = (name: string, label: string): Field[] =>
    LOCALES.map((one) => ({ name: `${name}.${one}`, label: `${label}, ${t(`languages.${one}`)}`, lang: one }))
  return (
    <div className="page">
      <h1>{t('process.title')}</h1>
      <p className="prose mt-4 text-soft">{t('process.what')}</p>
      <p className="mt-4">
        {today.members.length} / {today.observers.length} · <a href={`/${locale}/states`}>{t('states.title')}</a> ·{' '}
        <a href={`/${locale}/chairmanship`}>{t('chairmanship.title')}</a>
      </p>
      <Act title={t('process.capacity')}>
        <ActionForm
          action={setCapacityAction}
          lead={false}
          rows={[
            [
              state,
              {
                name: 'capacity',
                label: t('process.capacityIs'),
                type: 'select',
                options: CAPACITY_CHOICES.map((one) => ({ value: one, label: t(`process.capacities.${one}`) })),
              },
            ],
            [from, precision],
            [source],
          ]}
          submit={t('process.record')}
        />
      </Act>
      <Act title={t('process.names')}>
        <ActionForm
          action={nameStateAction}
          lead={false}
          rows={[[state, from], inLanguages('short', t('process.short')), inLanguages('official', t('process.official'))]}
          submit={t('process.record')}
        />
      </Act>
      <Act title={t('process.designation')}>
        <ActionForm
          action={designateAction}
          lead={false}
          rows={[
            [state, person],
            [
              {
                name: 'as',
                label: t('process.as'),
                type: 'select',
                options: (['national-coordinator', 'focal-point'] as const).map((one) => ({
                  value: one,
                  label: t(`states.designations.${one}`),
                })),
              },
              source,
            ],
            [from, { name: 'until', label: t('process.until'), type: 'date' }],
          ]}
          submit={t('process.record')}
        />
      </Act>
      <Act title={t('process.chairperson')}>
        <ActionForm
          action={nameChairpersonAction}
          lead={false}
          rows={[[term, person], inLanguages('position', t('process.position')), [from, source]]}
          submit={t('process.record')}
        />
      </Act>
      <Act title={t('process.correctTerm')}>
        <ActionForm
          action={correctTermAction}
          lead={false}
          rows={[
            [term],
            [{ name: 'effectiveOn', label: t('handover.effectiveOn'), type: 'date' }, precision],
            [{ name: 'ceremonyOn', label: t('handover.ceremonyOn'), type: 'date' }, source],
          ]}
          submit={t('process.record')}
        />
      </Act>
      <section className="mt-14">
        <h2>{t('process.replaced')}</h2>
        {desk.replaced.length === 0 ? <p className="prose mt-2 text-soft">{t('handover.clear')}</p> : null}
        <ul className="roll">
          {desk.replaced.map((one) => (
            <li key={one.id}>
              <span>
                {one.state}: {one.said}{' '}
                <span className="hint">
                  {one.from} – {one.until ?? ''} · {one.source}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Act({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="act mt-8">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}
