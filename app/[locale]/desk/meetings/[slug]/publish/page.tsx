import type { Metadata } from 'next'
import { addProposedAction, publishAction, undoWithdrawalAction, withdrawAction } from '#app/[locale]/desk/meetings/actions'
import { ChangeList } from '#components/agenda/change-list'
import { CheckList } from '#components/agenda/check/check-list'
import { findingSentence } from '#components/agenda/check/finding-sentence.ts'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import { Fold } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { listOf } from '#components/ui/list-of.ts'
import { Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { AUDIENCES, STANDINGS } from '#domain/agenda/agenda-terms'
import { addressOf } from '#domain/agenda/check/leads-to'
import type { Finding } from '#domain/agenda/finding'
import { participantKey } from '#domain/meeting/standing-at-meeting'
import { LOCALES, type Locale } from '#domain/text/locale'
import { formatInstantDay } from '#domain/time/format'
import { type Translator, translator } from '#messages/translator'
import { participantChoices } from '#server/meeting/queries/participant-choices'
import { publicationDesk } from '#server/publication/queries/publication-desk'
import { publicationPreview } from '#server/publication/queries/publication-preview'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('publish.title') }
}

export default async function PublishPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const desk = await readDesk(publicationDesk, { slug }, locale)
  return (
    <>
      <MeetingBar slug={slug} title={desk.title} current="publish" locale={locale} />
      <Page>
        <h1>{t('publish.title')}</h1>
        {desk.can.publish ? <Publish slug={slug} params={params} /> : <Prose className="mt-3.5 text-soft">{t('publish.notOnTeam')}</Prose>}
        {desk.current === null ? null : (
          <section className="mt-14">
            <h2>{t('withdraw.title', { number: desk.current })}</h2>
            <Prose className="mt-1.75 text-soft">{t('withdraw.what')}</Prose>
            <ActionForm
              action={withdrawAction}
              hidden={{ meetingId: desk.meetingId, number: String(desk.current) }}
              lead={false}
              rows={[
                [{ name: 'reason', label: t('withdraw.reason'), type: 'textarea', lang: desk.title.original }],
                translations(desk.title.original).map((language) => ({
                  name: `reasonIn.${language}`,
                  label: t('withdraw.reasonIn', { language: t(`languages.${language}`) }),
                  type: 'textarea',
                  lang: language,
                })),
              ]}
              sure={t('withdraw.sure', { number: desk.current })}
              submit={t('withdraw.do', { number: desk.current })}
            />
          </section>
        )}
        {desk.undoable === null ? null : (
          <section className="mt-14">
            <h2>{t('withdraw.undo', { number: desk.undoable })}</h2>
            <Prose className="mt-1.75 text-soft">{t('withdraw.undoWhat')}</Prose>
            <ActionForm
              action={undoWithdrawalAction}
              hidden={{ meetingId: desk.meetingId, number: String(desk.undoable) }}
              lead={false}
              rows={[[{ name: 'reason', label: t('withdraw.undoReason'), type: 'textarea' }]]}
              submit={t('withdraw.undoDo', { number: desk.undoable })}
            />
          </section>
        )}
      </Page>
    </>
  )
}

// What is written for readers is written in the language of the meeting's own texts, and in others if somebody does.
function translations(home: Locale): Locale[] {
  return LOCALES.filter((language) => language !== home)
}

async function Publish({ slug, params }: { slug: string; params: Props['params'] }) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const preview = await readDesk(publicationPreview, { slug, locale }, locale)
  const { states, organizations } = await readDesk(participantChoices, { slug, locale }, locale)
  const stateName = (code: string) => states.find((state) => state.code === code)?.name ?? code
  const namesOf = (of: { states: readonly string[]; organizations: readonly string[] }) =>
    listOf(
      [...of.states.map(stateName), ...organizations.flatMap((one) => (of.organizations.includes(one.id) ? [one.shortName] : []))],
      locale,
    )
  const listed = namesOf(preview.participants)
  const unlisted = (known: boolean) => {
    const rows = preview.unlisted.filter(({ capacity }) => (capacity !== null) === known)
    return namesOf({
      states: rows.flatMap(({ stateCode }) => stateCode ?? []),
      organizations: rows.flatMap(({ organizationId }) => organizationId ?? []),
    })
  }
  const [toAdd, toChoose] = [unlisted(true), unlisted(false)]
  const number = (preview.last?.number ?? 0) + 1
  const home = preview.document.meeting.title.original
  const standing = preview.last?.standing ?? null
  const slots = preview.document.days.reduce((sum, day) => sum + day.slots.length, 0)
  const { errors, conflicts, rules } = preview.check
  const asked = conflicts.length + rules.reduce((sum, { findings }) => sum + findings.length, 0)
  const checkReader = {
    t,
    names: {
      states: Object.fromEntries(states.map(({ code, name }) => [code, name])),
      organizations: Object.fromEntries(organizations.map(({ id, shortName }) => [id, shortName])),
    },
    say: (finding: Finding) => {
      const sentence = findingSentence(t, finding, stateName)
      const address = addressOf(finding, `/${locale}/desk/meetings/${slug}`)
      return address === null ? sentence : <a href={address}>{sentence}</a>
    },
  }
  return (
    <>
      <p className="mt-3.5 flex flex-wrap gap-x-5.25 gap-y-1.75 text-base">
        <a href={`/${locale}/desk/meetings/${slug}/preview`}>{t('publish.preview')}</a>
        <a href={`/${locale}/desk/meetings/${slug}/papers/draft.pdf`}>{t('publish.draftPaper')}</a>
        <a href={`/${locale}/desk/meetings/${slug}/papers/draft.docx`}>{t('publish.draftWord')}</a>
      </p>
      <section className="mt-7">
        <h2>{t('publish.changes', { number })}</h2>
        {preview.last === null ? (
          <Prose className="mt-1.75">
            {slots === 0 ? t('publish.firstList', { count: preview.document.items.length }) : t('publish.first', { count: slots })}
          </Prose>
        ) : preview.changes.length === 0 ? (
          <Prose className="mt-1.75">{t('publish.nothing', { number: preview.last.number })}</Prose>
        ) : (
          <ChangeList changes={preview.changes} locale={locale} t={t} stateName={stateName} />
        )}
      </section>
      {errors.length + asked === 0 ? null : (
        <section className="mt-8.75 max-w-list">
          <h2>{errors.length > 0 ? t('publish.errors', { count: errors.length }) : t('publish.warnings', { count: asked })}</h2>
          <CheckList check={preview.check} reader={checkReader} short />
        </section>
      )}
      {preview.off.length === 0 ? null : (
        <Fold className="mt-3.5 max-w-list text-soft" title={t('check.off', { count: preview.off.length })}>
          <ul>
            {preview.off.map((row) => (
              <li key={row.id} className="mt-1.75" dir="auto">
                {t(`check.rules.${row.rule}`)} · {t('check.offWhy', { reason: row.reason })} · {row.by}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <section className="mt-8.75">
        <h2>{t('publish.languages')}</h2>
        <ul className="mt-1.75 space-y-1.5 text-soft tabular-nums">
          {preview.languages.map(({ locale: language, texts, written, stale }) => (
            <li key={language}>
              <a href={`/${locale}/desk/meetings/${slug}/languages?to=${language}${written < texts ? '&show=missing' : ''}`}>
                {t('texts.written', { language, written, texts })}
              </a>
              {stale === 0 ? null : (
                <>
                  {' · '}
                  <a className="text-warning" href={`/${locale}/desk/meetings/${slug}/languages?to=${language}&show=stale`}>
                    {t('texts.outOfDate', { count: stale })}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
        <Hint>{t('publish.originalInstead')}</Hint>
      </section>
      {errors.length > 0 ? null : (
        <section className="mt-8.75">
          {toAdd === '' ? null : (
            <div className="mb-3.5">
              <Prose className="text-warning">{t('publish.unlisted', { names: toAdd })}</Prose>
              <ActionButton
                action={addProposedAction}
                hidden={{
                  meetingId: preview.meetingId,
                  ...Object.fromEntries(
                    preview.unlisted.flatMap((who) => (who.capacity === null ? [] : [[`who.${participantKey(who)}`, 'on']])),
                  ),
                }}
                label={t('publish.addThem')}
              />
            </div>
          )}
          {toChoose === '' ? null : (
            <Prose className="mb-3.5 text-warning">
              {t.rich('publish.chooseFor', {
                names: toChoose,
                link: (words) => <a href={`/${locale}/desk/meetings/${slug}/people`}>{words}</a>,
              })}
            </Prose>
          )}
          <ActionForm
            action={publishAction}
            hidden={{ meetingId: preview.meetingId, draftMark: preview.mark }}
            rows={[
              [audienceField(preview, listed, t)],
              [
                {
                  name: 'standing',
                  label: t('publish.standing'),
                  type: 'select',
                  value: standing?.code ?? '',
                  options: STANDINGS.map((code) => ({ value: code, label: t(`agenda.standings.${code}`), asksMore: code === 'adopted' })),
                },
              ],
              [{ name: 'adoptedOn', label: t('publish.adoptedOn'), type: 'date', value: standing?.adoptedOn ?? '', onlyThen: true }],
              [
                {
                  name: 'amended',
                  label: t('publish.amendedLegend'),
                  type: 'box',
                  value: standing?.amended ? 'on' : '',
                  options: [{ value: 'on', label: t('publish.amended') }],
                  onlyThen: true,
                },
              ],
              [
                {
                  name: 'note',
                  label: t('publish.noteIn', { language: t(`languages.${home}`) }),
                  type: 'textarea',
                  lang: home,
                  hint: t('publish.noteHint'),
                },
              ],
              translations(home).map((language) => ({
                name: `noteIn.${language}`,
                label: t('publish.noteIn', { language: t(`languages.${language}`) }),
                type: 'textarea',
                lang: language,
              })),
            ]}
            follows={t('publish.follows', { number })}
            submit={t('publish.do', { number })}
          />
        </section>
      )}
      {preview.versions.length === 0 ? null : (
        <section className="mt-14" aria-labelledby="versions">
          <h2 id="versions">{t('versionDraft.earlier')}</h2>
          <Prose className="mt-1.75 text-soft">{t('versionDraft.earlierWhat')}</Prose>
          <ul className="mt-3.5">
            {preview.versions.map((version) => (
              <li key={version.number} className="py-0.75">
                <a href={`/${locale}/desk/meetings/${slug}/versions/${version.number}`}>
                  {t('versionDraft.offer', {
                    number: version.number,
                    date: formatInstantDay(version.publishedAt, locale, preview.document.meeting.timeZone),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type Preview = Awaited<ReturnType<typeof publicationPreview>>

function audienceField({ audience, last }: Preview, listed: string, t: Translator): Field {
  const hint = last !== null ? t('publish.audienceHint') : audience === null ? null : t('publish.audienceUsual')
  return {
    name: 'audience',
    label: t('publish.audience'),
    type: 'radio',
    value: audience ?? '',
    ...(hint === null ? {} : { hint }),
    options: AUDIENCES.map((value) => ({
      value,
      label: t(`publish.audiences.${value}`, { names: listed === '' ? t('publish.nobodyListed') : listed }),
    })),
  }
}
