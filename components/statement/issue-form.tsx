import { BracketedText } from '#components/statement/bracketed-text'
import { Clause, Clauses, clauseNumberLook } from '#components/statement/clause'
import { IssuedChanges } from '#components/statement/issued-changes'
import { MattersList } from '#components/statement/matters-list'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Disclosure, Fold } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { Prose } from '#components/ui/text'
import { AUDIENCES } from '#domain/agenda/agenda-terms'
import { type Compare, compareIssued, comparing } from '#domain/statement/compare'
import { comparisonBudget } from '#domain/statement/comparison-budget'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import { openMattersKey } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { ActChoicesView, StatementTextView } from '#domain/statement/statement-desk-view'
import { publishable, type StatementDocument } from '#domain/statement/statement-document'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = {
  text: StatementTextView
  acts: ActChoicesView
  zone: string
  endsOn: CalendarDate
  locale: Locale
  t: Translator
  issue: Action
  correct: Action
  /** The number of the chosen revision; null means the newest that can be issued. */
  wanted: number | null
  slug: string
}

/** The form that issues a revision, or corrects an issued text: what is still open, in which languages, and in whose name. */
export function IssueForm({ text, acts, zone, endsOn, locale, t, issue, correct, wanted, slug }: Props) {
  const { kind } = text.draft
  const agreed = acts.revisions.filter(({ id }) => text.revisions.find((revision) => revision.id === id)?.wordingHash === text.agreed)
  const possible = text.state === 'issued' || !mustBeAgreed(kind) ? acts.revisions : agreed
  const chosen = possible.find(({ number }) => number === wanted) ?? possible[0]
  if (chosen === undefined) return null
  const mark = openMattersKey(chosen.open)
  const acknowledge: Field[][] =
    mark === ''
      ? []
      : [
          [
            {
              name: 'acknowledged',
              label: t('statement.acknowledge'),
              type: 'box',
              options: [{ value: mark, label: t('statement.acknowledgeBox') }],
            },
          ],
        ]
  const others = (
    <p className="mt-[10.5px] flex flex-wrap gap-x-5.25 gap-y-1.75">
      {possible
        .filter(({ id }) => id !== chosen.id)
        .map((revision) => (
          <a key={revision.id} href={`/${locale}/desk/meetings/${slug}/statement/consult?revision=${revision.number}#issue`}>
            {t('statement.chooseRevision', { revision: revisionName(revision.number, t) })}
            {agreed.includes(revision) ? ` (${t('statement.agreedRevision')})` : ''}
          </a>
        ))}
    </p>
  )
  const heldOn = agreed[0]
  const onOther = heldOn !== undefined && !agreed.includes(chosen)
  const presiding: Field[] =
    acts.presiding === null
      ? [
          { name: 'chairperson', label: t('statement.chairperson'), hint: t('statement.chairpersonHint') },
          { name: 'position', label: t('statement.chairpersonPosition') },
        ]
      : []
  if (text.state === 'issued') {
    const last = text.issuances[0]
    const compare = comparing(comparisonBudget())
    return (
      <Disclosure className="mt-8.75" id="issue" open={wanted !== null} title={<h2>{t('statement.correct')}</h2>} largeSign>
        <Prose className="mt-1.75 text-soft">{t('statement.correctWhat', { number: (last?.correction ?? 0) + 1 })}</Prose>
        <p className="mt-[10.5px]">
          <strong>{revisionName(chosen.number, t)}</strong>
        </p>
        {others}
        {last === undefined
          ? null
          : last.languages.map((issued) => (
              <div key={issued.locale} className="mt-[10.5px]">
                <CorrectionOf issued={issued} document={chosen.document} compare={compare} t={t} />
              </div>
            ))}
        {mark === '' ? null : <MattersList open={chosen.open} document={chosen.document} endsOn={endsOn} locale={locale} t={t} />}
        <ActionForm
          key={chosen.id}
          action={correct}
          hidden={{ statementId: text.draft.id, revisionId: chosen.id }}
          lead={false}
          rows={[
            [
              {
                name: 'language',
                label: t('statement.correctLanguage'),
                type: 'select',
                value: 'all',
                options: [
                  { value: 'all', label: t('statement.correctAll') },
                  ...LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
                ],
              },
              {
                name: 'as',
                label: t('statement.addedAs'),
                type: 'select',
                value: '',
                options: [
                  { value: '', label: t('statement.asBefore') },
                  ...(['official', 'unofficial'] as const).map((kind) => ({ value: kind, label: t(`statement.standings.${kind}`) })),
                ],
              },
            ],
            ...(presiding.length > 0 ? [presiding] : []),
            [{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }],
            ...acknowledge,
          ]}
          submit={t('statement.correctDo', { number: (last?.correction ?? 0) + 1 })}
        />
      </Disclosure>
    )
  }
  const languages = publishable(chosen.document).filter((language) => language.locale !== chosen.document.authoritative)
  return (
    <Disclosure
      className="mt-8.75"
      id="issue"
      open={text.state === 'settled' || wanted !== null}
      title={<h2>{t('statement.issue', { revision: revisionName(chosen.number, t) })}</h2>}
      largeSign
    >
      <Prose className="mt-1.75 text-soft">{t('statement.issueWhat', { language: t(`languages.${chosen.document.authoritative}`) })}</Prose>
      {others}
      {text.circulations
        .filter(({ running }) => running)
        .map(({ id, revision, closesAt }) => (
          <p key={id} className="mt-[10.5px] text-warning">
            {t('statement.stillCirculated', { revision: revisionName(revision, t), time: formatInstant(closesAt, locale, zone) })}
          </p>
        ))}
      {onOther ? (
        <p className="mt-[10.5px] text-warning">{t('statement.noObjectionOther', { revision: revisionName(heldOn.number, t) })}</p>
      ) : null}
      {acts.presiding === null ? null : (
        <p className="mt-[10.5px]">
          {t('statement.inTheNameOf', { name: words(acts.presiding.name, locale), position: words(acts.presiding.position, locale) })}
        </p>
      )}
      {mark === '' ? null : <MattersList open={chosen.open} document={chosen.document} endsOn={endsOn} locale={locale} t={t} />}
      <ReadPublicly document={chosen.document} t={t} />
      <ActionForm
        key={chosen.id}
        action={issue}
        hidden={{ statementId: text.draft.id, revisionId: chosen.id }}
        rows={[
          [
            {
              name: 'audience',
              label: t('publish.audience'),
              type: 'radio',
              options: AUDIENCES.map((audience) => ({ value: audience, label: t(`statement.audiences.${audience}`) })),
            },
          ],
          ...(languages.length > 0
            ? [
                languages.map(
                  ({ locale: language, as }): Field => ({
                    name: `as.${language}`,
                    label: t(`languages.${language}`),
                    type: 'select',
                    value: as[0] ?? '',
                    options: [
                      ...as.map((kind) => ({ value: kind, label: t(`statement.standings.${kind}`) })),
                      { value: '', label: t('statement.notIssued') },
                    ],
                  }),
                ),
              ]
            : []),
          ...(presiding.length > 0 ? [presiding] : []),
          ...acknowledge,
        ]}
        submit={t('statement.issueDo')}
      />
    </Disclosure>
  )
}

/** The words that become public with the press of the button. */
function ReadPublicly({ document, t }: { document: StatementDocument; t: Translator }) {
  const home = document.authoritative
  return (
    <Fold className="mt-[10.5px]" title={t('statement.readPublicly')}>
      <p className="mt-3.5 font-serif text-xl" lang={home} dir="auto">
        {words(document.title, home)}
      </p>
      <Clauses lang={home}>
        {document.paragraphs.map(({ id, heading, text }, at) => (
          <Clause
            key={id}
            heading={words(heading, home) || null}
            number={<span className={`absolute left-0 ${clauseNumberLook}`}>{at + 1}</span>}
          >
            <BracketedText text={words(text, home)} />
          </Clause>
        ))}
      </Clauses>
    </Fold>
  )
}

/** What a revision changes of one language as issued, before it is issued as a correction. */
function CorrectionOf({
  issued,
  document,
  compare,
  t,
}: {
  issued: IssuedLanguage
  document: StatementDocument
  compare: Compare
  t: Translator
}) {
  const { locale } = issued
  const after = {
    locale,
    title: document.title[locale] ?? '',
    paragraphs: document.paragraphs.map(({ id, heading, text }) => ({
      id,
      heading: heading?.[locale] || null,
      text: text?.[locale] ?? '',
    })),
  }
  const changes = compareIssued(issued, after, compare)
  if (changes.length === 0) return <p className="text-soft">{t('statement.correctSame', { language: locale })}</p>
  return (
    <>
      <p>{t('statement.correctChanges', { language: locale })}</p>
      <IssuedChanges changes={changes} locale={locale} t={t} />
    </>
  )
}
