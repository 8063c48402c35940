import type { Metadata } from 'next'
import { RecordLine, RecordList, RecordRow, RecordTitle } from '#components/record/record-list'
import { ActionForm } from '#components/ui/action-form'
import { Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Pager } from '#components/ui/pager'
import { Prose } from '#components/ui/text'
import { withHonorific } from '#domain/people/names'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { searchPeople } from '#server/people/queries/search-people'
import { pageLocale, pageNumber, readDesk } from '#server/web/page'
import { addOrganizationAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ text?: string | string[]; page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('directory.title') }
}

export default async function DirectoryPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const query = await searchParams
  const text = typeof query.text === 'string' ? query.text.slice(0, 200) : ''
  const page = pageNumber(query.page)
  const { people, more } = await readDesk(searchPeople, { text, locale, page }, locale)
  return (
    <Page>
      <h1>{t('directory.title')}</h1>
      <Prose className="mt-[10.5px] text-soft">{t('directory.what')}</Prose>
      <search>
        <form className="flex max-w-form items-end gap-[17.5px]">
          <div className="mt-5 flex-1">
            <FieldLabel htmlFor="text">{t('directory.search')}</FieldLabel>
            <Input id="text" name="text" type="search" defaultValue={text} dir="auto" />
          </div>
          <Button type="submit">{t('directory.find')}</Button>
        </form>
      </search>
      <RecordList className="mt-5.25">
        {people.map((person) => (
          <RecordRow key={person.id}>
            <RecordTitle href={`/${locale}/desk/people/${person.id}`}>
              {withHonorific(words(person.honorific, locale) || null, words(person.name, locale))}
            </RecordTitle>
            <Localized as={RecordLine} text={person.position} locale={locale} />
            <RecordLine>{[person.state, person.organization].filter(Boolean).join(' · ')}</RecordLine>
          </RecordRow>
        ))}
      </RecordList>
      {people.length === 0 ? <Prose className="mt-3.5 text-soft">{t('directory.none')}</Prose> : null}
      <Pager address={`/${locale}/desk/people?text=${encodeURIComponent(text)}`} page={page} more={more} t={t} />
      <section className="mt-12.25">
        <h2>{t('directory.addOrganization')}</h2>
        <ActionForm
          action={addOrganizationAction}
          hidden={{ original: locale }}
          lead={false}
          rows={[
            [
              { name: 'shortName', label: t('directory.shortName') },
              { name: 'name', label: t('directory.fullName') },
            ],
          ]}
          submit={t('directory.add')}
        />
      </section>
    </Page>
  )
}
