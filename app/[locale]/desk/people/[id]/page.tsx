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
import { pageLocale, readDesk } from '#server/web/page'
import { editPersonAction, forgetPersonAction } from '../actions'
import { MergePart } from './merge-part'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<{ into?: string | string[]; who?: string | string[] }>
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { id } = await params
  return { locale, ...(await readDesk(directoryEntry, { id, locale }, locale)) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, entry } = await read(params)
  return { title: words(entry.name, locale) }
}

export default async function DirectoryEntryPage({ params, searchParams }: Props) {
  const query = await searchParams
  const { locale, entry, states, organizations, can } = await read(params)
  const t = translator(locale)
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
          <MergePart
            entry={entry}
            into={typeof query.into === 'string' ? query.into : null}
            who={typeof query.who === 'string' ? query.who.slice(0, 200) : null}
            locale={locale}
            t={t}
          />
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
