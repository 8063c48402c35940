import { delegationOptions } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Prose, Subtitle } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { ObjectionTo } from '#domain/statement/consultation-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The start of a paragraph, as its box names it: cut between words. */
const LABEL = 70

/** The form with which a member objects to a text under silence: paragraphs, an objection, and an amendment to each paragraph. */
export function ObjectionForm({
  to,
  statementId,
  named,
  names,
  zone,
  locale,
  t,
  action,
}: {
  to: ObjectionTo
  statementId: string
  /** The paragraph that was chosen above, ticked already. */
  named: string | null
  names: DelegationNamesView
  zone: string
  locale: Locale
  t: Translator
  action: Action
}) {
  const home = to.document.authoritative
  const values = { time: formatInstant(to.until, locale, zone), zone: zoneName(zone, t) }
  const [only] = to.delegations
  const speaking: Field[][] =
    to.delegations.length === 1
      ? []
      : [
          [
            {
              name: 'delegation',
              label: t('statement.for'),
              type: 'select',
              options: [{ value: '', label: t('form.choose') }, ...delegationOptions(to.delegations, names)],
            },
          ],
        ]
  const { paragraphs } = to.document
  return (
    <section className="mt-14" id="object">
      <h2>{t('statement.object')}</h2>
      <Subtitle>{revisionName(to.revision, t)}</Subtitle>
      <Prose className="mt-1.75 text-soft">{t(to.broken ? 'statement.objectToo' : 'statement.objectWhat', values)}</Prose>
      <ActionForm
        action={action}
        hidden={{
          statementId,
          circulationId: to.circulationId,
          ...(to.delegations.length === 1 ? { delegation: only ?? '' } : {}),
        }}
        lead={false}
        keepAs={`break/${to.circulationId}`}
        rows={[
          ...speaking,
          [
            {
              name: 'paragraphs',
              label: t('statement.breakParagraphs'),
              type: 'boxes',
              value: named ?? '',
              options: paragraphs.map(({ id, text }, at) => ({ value: id, label: `${at + 1}. ${beginning(words(text, home))}` })),
            },
          ],
          [{ name: 'objection', label: t('statement.objection'), type: 'textarea' }],
          ...paragraphs.map(({ id }, at): Field[] => [
            {
              name: `amendments.${id}`,
              label: t('statement.amendmentTo', { number: at + 1 }),
              type: 'textarea',
              lang: home,
              ...(at === 0 ? { hint: `${t('statement.sayIn', { language: home })} ${t('statement.amendmentHint')}` } : {}),
            },
          ]),
        ]}
        submit={t(to.broken ? 'statement.object' : 'statement.objectDo')}
      />
    </section>
  )
}

function beginning(text: string): string {
  if (text.length <= LABEL) return text
  return `${text.slice(0, text.lastIndexOf(' ', LABEL) + 1 || LABEL).trimEnd()} …`
}
