import type { Metadata } from 'next'
import { ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Crumbs, Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { directoryEntry } from '#server/people/queries/directory-entry'
import { pageLocale, readDesk } from '#server/web/page'
import { editPersonAction } from '../actions'

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
  const { locale, entry, states, organizations } = await read(params)
  const t = translator(locale)
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
        hidden={{ id: entry.id, version: String(entry.version) }}
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
    </Page>
  )
}
