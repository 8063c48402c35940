import { Claim, ClaimList } from '#components/record/claim-list'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Disclosure } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { Localized } from '#components/ui/localized'
import { Eyebrow, Hint, Prose } from '#components/ui/text'
import type { CeremonySlotView, HandoverView } from '#domain/chairmanship/handover-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import { formatDate, formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The field that chooses the slot in which the gavel passes, among the slots of published agendas. */
export function ceremonyField(slots: readonly CeremonySlotView[], locale: Locale, t: Translator, value = ''): Field {
  return {
    name: 'ceremonySlot',
    label: t('handover.ceremonySlot'),
    type: 'select',
    value,
    options: [
      { value: '', label: t('handover.noSlot') },
      ...slots.map((slot) => ({
        value: slot.slot,
        label: `${formatDate(slot.date, locale)}, ${slot.start}: ${words(slot.title, locale)}`,
        group: words(slot.meeting, locale),
      })),
    ],
  }
}

type Props = {
  row: HandoverView
  ceremonies: readonly CeremonySlotView[]
  zone: string
  nameOf: (state: string) => string
  locale: Locale
  t: Translator
  actions: Record<'postpone' | 'callOff' | 'confirm' | 'decline', Action>
}

/** One handover: the two Chairs, who has confirmed, what is handed over, and what the reader can do. */
export function HandoverSection({ row, ceremonies, zone, nameOf, locale, t, actions }: Props) {
  // Declined, called off or lapsed: nothing of it will come about.
  const over = row.state === 'declined' || row.state === 'called-off' || row.state === 'lapsed'
  const answer = { handoverId: row.id, terms: String(row.terms.number) }
  const confirmation = (state: string) => {
    const at = row.confirmed[state]
    if (at !== undefined) return t('handover.confirmedAt', { time: formatInstant(at.at, locale, zone), name: at.by })
    return row.state === 'prepared' ? <span className="text-warning">{t('handover.waiting')}</span> : null
  }
  return (
    <section className="mt-10 border-t border-ink pt-6" aria-label={`${nameOf(row.outgoing)} – ${nameOf(row.incoming)}`}>
      <div className="grid gap-x-10 gap-y-3 sm:grid-cols-[1fr_auto_1fr]">
        <div>
          <Eyebrow className="text-accent">{t('handover.outgoing')}</Eyebrow>
          <h2>{nameOf(row.outgoing)}</h2>
          <p className="text-soft">{confirmation(row.outgoing)}</p>
        </div>
        <p className="self-center text-[28px] text-soft" aria-hidden="true">
          →
        </p>
        <div>
          <Eyebrow className="text-accent">{t('handover.incoming')}</Eyebrow>
          <h2>{nameOf(row.incoming)}</h2>
          <p className="text-soft">
            {t(over ? 'handover.wasToTake' : 'handover.takes', {
              date: formatDate(row.terms.effectiveOn, locale),
              zone: zoneName(zone, t),
            })}
          </p>
          <p className="text-soft">{confirmation(row.incoming)}</p>
        </div>
      </div>
      <p className={row.state === 'passed' ? 'mt-3.5 text-good' : 'mt-3.5'}>
        <strong>{t(`handover.states.${row.state}`)}</strong>
      </p>
      {row.reasons.map(({ at, state, reason }) => (
        <Hint key={at} dir="auto">
          {state === null ? '' : `${nameOf(state)}: `}
          {reason}
        </Hint>
      ))}
      {row.terms.reason === '' ? null : (
        <Hint dir="auto">
          {t('handover.postpone')}: {row.terms.reason}
        </Hint>
      )}
      <ClaimList>
        <Claim term={t('handover.overlap')}>{t('handover.overlapSince', { date: formatDate(row.terms.overlapFrom, locale) })}</Claim>
        {row.terms.ceremonyOn === null && row.terms.ceremonySlot === null ? null : (
          <Claim term={t('handover.ceremony')}>
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
          </Claim>
        )}
        {row.matters === null ? null : <Matters matters={row.matters} keepsAccounts={row.can.change} locale={locale} t={t} />}
        <Claim term={t('handover.dossier')}>
          {over ? (
            t('handover.noDossier')
          ) : row.can.dossier ? (
            <>
              <a href={`/${locale}/desk/handover/${row.id}/dossier`}>{t('handover.dossierFile')}</a>
              {' · '}
              <a href={`/${locale}/desk/handover/${row.id}/dossier.pdf`}>{t('handover.dossierPaper')}</a>
              <Hint as="span" className="mt-1.25 block">
                {t('handover.dossierWhat')}
              </Hint>
              {row.dossierHash === null ? null : (
                <Hint as="code" className="mt-1.25 block break-all">
                  {row.dossierHash}
                </Hint>
              )}
            </>
          ) : (
            t('handover.toBeSealed')
          )}
        </Claim>
      </ClaimList>
      {row.can.confirm.map((state) => (
        <Disclosure key={`confirm ${state}`} className="mt-5.25" title={<h3>{t('handover.confirm', { state: nameOf(state) })}</h3>}>
          <Prose className="mt-1.75 text-soft">
            {t('handover.confirmSure', {
              state: nameOf(state),
              incoming: nameOf(row.incoming),
              date: formatDate(row.terms.effectiveOn, locale),
            })}
          </Prose>
          <ActionForm
            action={actions.confirm}
            hidden={{ ...answer, state }}
            rows={[]}
            submit={t('handover.confirm', { state: nameOf(state) })}
          />
        </Disclosure>
      ))}
      {row.can.decline.map((state) => (
        <Disclosure
          key={`decline ${state}`}
          className="mt-5.25"
          title={
            <h3>
              {t('handover.decline')}: {nameOf(state)}
            </h3>
          }
        >
          <ActionForm
            action={actions.decline}
            hidden={{ ...answer, state }}
            lead={false}
            rows={[[{ name: 'reason', label: t('handover.reason'), type: 'textarea' }]]}
            submit={t('handover.decline')}
          />
        </Disclosure>
      ))}
      {row.can.change ? (
        <>
          <Disclosure className="mt-5.25" title={<h3>{t('handover.postpone')}</h3>}>
            <Prose className="mt-1.75 text-soft">{t('handover.postponeWhat')}</Prose>
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
          </Disclosure>
          {over ? null : (
            <Disclosure className="mt-5.25" title={<h3>{t('handover.callOff')}</h3>}>
              <ActionForm
                action={actions.callOff}
                hidden={{ handoverId: row.id }}
                lead={false}
                rows={[[{ name: 'reason', label: t('handover.reason'), type: 'textarea' }]]}
                submit={t('handover.callOff')}
              />
            </Disclosure>
          )}
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
  matters: NonNullable<HandoverView['matters']>
  keepsAccounts: boolean
  locale: Locale
  t: Translator
}) {
  const rows = [
    ['drafts', matters.drafts, 'agenda'],
    ['statements', matters.statements, 'statement'],
    ['silences', matters.silences, 'statement/consult'],
    // A missing publication is read on the public page, by both teams.
    ['missing', matters.missing, null],
  ] as const
  return (
    <>
      {rows.map(([what, count, page]) => (
        <Claim key={what} term={t(`handover.${what}`)}>
          {count === 0 ? t('handover.clear') : count}
          {(matters.named?.[what] ?? []).map((meeting) => (
            <Hint as="span" key={`${meeting.slug} ${meeting.text}`} className="mt-1.25 block">
              <a
                href={
                  page === null
                    ? `/${locale}/meetings/${meeting.slug}${meeting.text ? '/statement' : ''}`
                    : `/${locale}/desk/meetings/${meeting.slug}/${page}`
                }
              >
                <Localized text={meeting.title} locale={locale} />
                {page === null ? `: ${t(meeting.text ? 'meeting.tabs.statement' : 'meeting.tabs.agenda')}` : null}
              </a>
            </Hint>
          ))}
        </Claim>
      ))}
      {(['outgoing', 'incoming'] as const).map((side) => (
        <Claim key={side} term={t(`handover.teams.${side}`)}>
          {matters.teams[side].length === 0 ? <span className="text-warning">{t('handover.teams.nobody')}</span> : null}
          {[...matters.teams[side]]
            .sort((a, b) => byName(locale)(a.name, b.name))
            .map(({ accountId, name }) => (
              <p key={accountId}>{keepsAccounts ? <a href={`/${locale}/desk/accounts/${accountId}`}>{name}</a> : name}</p>
            ))}
        </Claim>
      ))}
    </>
  )
}
