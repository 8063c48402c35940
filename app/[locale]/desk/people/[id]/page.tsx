import type { Metadata } from 'next'
import { HeldData } from '#components/account/held-data'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Crumbs, Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { directoryEntry } from '#server/people/queries/directory-entry'
import { peopleToLink } from '#server/people/queries/people-to-link'
import { pageLocale, readDesk } from '#server/web/page'
import { editPersonAction, forgetPersonAction, mergePersonsAction } from '../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { id } = await params
  return { locale, ...(await readDesk(directoryEntry, { id, locale }, locale)) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, entry } = await read(params)
  return { title: words(entry.name, locale) }
}

export default async function DirectoryEntryPage({ params }: Props) {
  const { locale, entry, states, organizations, can } = await read(params)
  const t = translator(locale)
  const others = can.keepData ? (await readDesk(peopleToLink, { locale }, locale)).filter(({ id }) => id !== entry.id) : []
  const about = { id: entry.id, version: String(entry.version) }
  const languages = (name: string, label: string, text: LocalizedText | null): Field[] =>
    LOCALES.map((language) => ({
      name: `${name}.${language}`,
      label: t('meeting.inLanguage', {
        field: label,
        language:
          language === entry.name.original ? t('editor.original', { language: t(`languages.${language}`) }) : t(`languages.${language}`),
      }),
      value: text?.[language] ?? '',
      lang: language,
    }))
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/people`}>{t('directory.title')}</a>
      </Crumbs>
      <h1>{words(entry.name, locale)}</h1>
      <Prose className="mt-[10.5px] text-soft">{t('directory.editWhat')}</Prose>
      <ActionForm
        wide
        action={editPersonAction}
        hidden={about}
        rows={[
          languages('name', t('directory.name'), entry.name),
          [{ name: 'sortName', label: t('directory.sortName'), value: entry.sortName, hint: t('directory.sortHint') }],
          languages('honorific', t('directory.honorific'), entry.honorific),
          languages('position', t('directory.position'), entry.position),
          [
            {
              name: 'state',
              label: t('directory.state'),
              type: 'select',
              value: entry.stateCode ?? '',
              options: [{ value: '', label: t('editor.noSide') }, ...states.map((state) => ({ value: state.code, label: state.name }))],
            },
            {
              name: 'organizationId',
              label: t('directory.organization'),
              type: 'select',
              value: entry.organizationId ?? '',
              options: [
                { value: '', label: t('editor.noSide') },
                ...organizations.map((organization) => ({ value: organization.id, label: organization.shortName })),
              ],
            },
          ],
        ]}
        now={t('form.now')}
        submit={t('meeting.save')}
      />
      {can.keepData ? (
        <>
          <HeldData href={`/${locale}/desk/people/${entry.id}/data`} what={t('directory.heldWhat')} t={t} />
          <section className="mt-12.25">
            <h2>{t('directory.merge')}</h2>
            <ActionForm
              action={mergePersonsAction}
              hidden={about}
              lead={false}
              rows={[
                [
                  {
                    name: 'into',
                    label: t('directory.mergeInto'),
                    type: 'select',
                    value: '',
                    options: [{ value: '', label: t('directory.choose') }, ...others.map(({ id, name }) => ({ value: id, label: name }))],
                  },
                ],
              ]}
              submit={t('directory.mergeDo')}
              sure={t('directory.mergeWhat')}
            />
          </section>
          <section className="mt-12.25">
            <h2>{t('directory.forget')}</h2>
            <Prose className="mt-1.75 mb-[10.5px] text-soft">{t('directory.forgetWhat')}</Prose>
            <ActionButton
              action={forgetPersonAction}
              hidden={about}
              label={t('directory.forgetDo')}
              sure={t('directory.forgetSure')}
              danger
            />
          </section>
        </>
      ) : null}
    </Page>
  )
}
