import { type Action, ActionButton, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Localized } from '#components/ui/localized'
import type { HandoverState } from '#domain/chairmanship/handover'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatDate, formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type CeremonySlot = { slot: string; meeting: LocalizedText; title: LocalizedText; date: string; start: string }

/** The choice of the slot in which the gavel passes, among those of published agendas. */
export function ceremonyField(slots: readonly CeremonySlot[], locale: Locale, t: Translator, value = ''): Field {
  return {
    name: 'ceremonySlot',
    label: t('handover.ceremonySlot'),
    type: 'select',
    value,
    options: [
      { value: '', label: t('handover.noSlot') },
      ...slots.map((one) => ({
        value: one.slot,
        label: `${formatDate(one.date, locale)}, ${one.start}: ${words(one.title, locale)}`,
        group: words(one.meeting, locale),
      })),
    ],
  }
}

export type HandoverRead = {
  id: string
  outgoing: string
  incoming: string
  state: HandoverState
  terms: {
    number: number
    effectiveOn: string
    overlapFrom: string
    ceremonyOn: string | null
    ceremonySlot: string | null
    ceremony: CeremonySlot | null
    reason: string
  }
  confirmedAt: Record<string, string>
  reasons: { act: string; state: string | null; reason: string; at: string }[]
  matters: {
    drafts: number
    statements: number
    silences: number
    missing: number
    teams: Record<'outgoing' | 'incoming', { accountId: string; name: string }[]>
    named: Record<'drafts' | 'statements' | 'silences' | 'missing', { slug: string; title: LocalizedText; text?: boolean }[]> | null
  } | null
  dossierHash: string | null
  can: { change: boolean; confirm: string[]; decline: string[]; dossier: boolean }
}

type Props = {
  row: HandoverRead
  ceremonies: readonly CeremonySlot[]
  zone: string
  nameOf: (state: string) => string
  locale: Locale
  t: Translator
  actions: Record<'postpone' | 'callOff' | 'confirm' | 'decline', Action>
}

/** A handover as it stands: the two Chairs, what each has said, what is handed over, and what the reader can do. */
export function HandoverView({ row, ceremonies, zone, nameOf, locale, t, actions }: Props) {
  const answer = { handoverId: row.id, terms: String(row.terms.number) }
  const said = (state: string) => {
    const at = row.confirmedAt[state]
    if (at !== undefined) return t('handover.confirmedAt', { time: formatInstant(at, locale, zone) })
    return row.state === 'prepared' ? <span className="text-warning">{t('handover.waiting')}</span> : null
  }
  return (
    <section className="handover" aria-label={`${nameOf(row.outgoing)} – ${nameOf(row.incoming)}`}>
      <div className="handover-sides">
        <div>
          <p className="statement-of">{t('handover.outgoing')}</p>
          <h2>{nameOf(row.outgoing)}</h2>
          <p>{said(row.outgoing)}</p>
        </div>
        <p className="handover-arrow" aria-hidden="true">
          →
        </p>
        <div>
          <p className="statement-of">{t('handover.incoming')}</p>
          <h2>{nameOf(row.incoming)}</h2>
          <p>{t('handover.takes', { date: formatDate(row.terms.effectiveOn, locale), zone })}</p>
          <p>{said(row.incoming)}</p>
        </div>
      </div>
      <p className={row.state === 'passed' ? 'mt-4 text-good' : 'mt-4'}>
        <strong>{t(`handover.states.${row.state}`)}</strong>
      </p>
      {row.reasons.map((one) => (
        <p key={one.at} className="hint" dir="auto">
          {one.state === null ? '' : `${nameOf(one.state)}: `}
          {one.reason}
        </p>
      ))}
      {row.terms.reason === '' ? null : (
        <p className="hint" dir="auto">
          {t('handover.postpone')}: {row.terms.reason}
        </p>
      )}
      <dl className="claims">
        <dt>{t('handover.overlap')}</dt>
        <dd>{t('handover.overlapSince', { date: formatDate(row.terms.overlapFrom, locale) })}</dd>
        {row.terms.ceremonyOn === null && row.terms.ceremonySlot === null ? null : (
          <>
            <dt>{t('handover.ceremony')}</dt>
            <dd>
              {row.terms.ceremonyOn === null ? null : formatDate(row.terms.ceremonyOn, locale)}{' '}
              {row.terms.ceremonySlot === null ? null : (
                <a href={`/${locale}/meetings/${row.terms.ceremonySlot}`}>
                  {row.terms.ceremony === null ? (
                    row.terms.ceremonySlot.split('#')[0]
                  ) : (
                    <>
                      <Localized text={row.terms.ceremony.title} locale={locale} />, {formatDate(row.terms.ceremony.date, locale)},{' '}
                      {row.terms.ceremony.start}
                    </>
                  )}
                </a>
              )}
            </dd>
          </>
        )}
        {row.matters === null ? null : <Matters matters={row.matters} keepsAccounts={row.can.change} locale={locale} t={t} />}
        <dt>{t('handover.dossier')}</dt>
        <dd>
          {row.can.dossier ? (
            <>
              <a href={`/${locale}/desk/handover/${row.id}/dossier`}>{t('handover.dossierFile')}</a>
              <span className="hint block">{t('handover.dossierWhat')}</span>
              {row.dossierHash === null ? null : <code className="hint block break-all">{row.dossierHash}</code>}
            </>
          ) : (
            t('handover.toBeSealed')
          )}
        </dd>
      </dl>
      <div className="actions">
        {row.can.confirm.map((state) => (
          <ActionButton
            key={`confirm ${state}`}
            action={actions.confirm}
            hidden={{ ...answer, state }}
            label={t('handover.confirm', { state: nameOf(state) })}
            sure={t('handover.confirmSure')}
          />
        ))}
      </div>
      {row.can.decline.map((state) => (
        <details key={`decline ${state}`} className="act mt-6">
          <summary>
            <h3>
              {t('handover.decline')} – {nameOf(state)}
            </h3>
          </summary>
          <ActionForm
            action={actions.decline}
            hidden={{ ...answer, state }}
            lead={false}
            rows={[[{ name: 'reason', label: t('handover.reason'), type: 'textarea' }]]}
            submit={t('handover.decline')}
          />
        </details>
      ))}
      {row.can.change ? (
        <>
          <details className="act mt-6">
            <summary>
              <h3>{t('handover.postpone')}</h3>
            </summary>
            <p className="prose mt-2 text-soft">{t('handover.postponeWhat')}</p>
            <ActionForm
              action={actions.postpone}
              hidden={{ handoverId: row.id }}
              lead={false}
              rows={[
                [
                  { name: 'effectiveOn', label: t('handover.effectiveOn'), type: 'date', value: row.terms.effectiveOn },
                  { name: 'overlapFrom', label: t('handover.overlapFrom'), type: 'date', value: row.terms.overlapFrom },
                ],
                [
                  { name: 'ceremonyOn', label: t('handover.ceremonyOn'), type: 'date', value: row.terms.ceremonyOn ?? '' },
                  ceremonyField(ceremonies, locale, t, row.terms.ceremonySlot ?? ''),
                ],
                [{ name: 'reason', label: t('handover.reason'), type: 'textarea' }],
              ]}
              submit={t('handover.postpone')}
            />
          </details>
          <details className="act mt-6">
            <summary>
              <h3>{t('handover.callOff')}</h3>
            </summary>
            <ActionForm
              action={actions.callOff}
              hidden={{ handoverId: row.id }}
              lead={false}
              rows={[[{ name: 'reason', label: t('handover.reason'), type: 'textarea' }]]}
              submit={t('handover.callOff')}
            />
          </details>
        </>
      ) : null}
    </section>
  )
}

function Matters({
  matters,
  keepsAccounts,
  locale,
  t,
}: {
  matters: NonNullable<HandoverRead['matters']>
  keepsAccounts: boolean
  locale: Locale
  t: Translator
}) {
  const rows = [
    ['drafts', matters.drafts, 'agenda'],
    ['statements', matters.statements, 'statement'],
    ['silences', matters.silences, 'statement/consult'],
    // What is published is read by both teams where everybody reads it.
    ['missing', matters.missing, null],
  ] as const
  return (
    <>
      {rows.map(([what, count, page]) => (
        <div key={what} className="contents">
          <dt>{t(`handover.${what}`)}</dt>
          <dd>
            {count === 0 ? t('handover.clear') : count}
            {(matters.named?.[what] ?? []).map((one) => (
              <span key={`${one.slug} ${one.text}`} className="hint block">
                <a
                  href={
                    page === null
                      ? `/${locale}/meetings/${one.slug}${one.text ? '/statement' : ''}`
                      : `/${locale}/desk/meetings/${one.slug}/${page}`
                  }
                >
                  <Localized text={one.title} locale={locale} />
                  {page === null ? `: ${t(one.text ? 'meeting.tabs.statement' : 'meeting.tabs.agenda')}` : null}
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
      {(['outgoing', 'incoming'] as const).map((side) => (
        <div key={side} className="contents">
          <dt>{t(`handover.teams.${side}`)}</dt>
          <dd>
            {matters.teams[side].length === 0 ? <span className="text-warning">{t('handover.teams.nobody')}</span> : null}
            {matters.teams[side].map((one) => (
              <p key={one.accountId}>{keepsAccounts ? <a href={`/${locale}/desk/accounts/${one.accountId}`}>{one.name}</a> : one.name}</p>
            ))}
          </dd>
        </div>
      ))}
    </>
  )
}
