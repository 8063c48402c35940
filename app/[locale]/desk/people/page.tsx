import type { Metadata } from 'next'
import { EntryDetail, entryName } from '#components/people/directory-entry'
import { LikelyDuplicates } from '#components/people/likely-duplicates'
import { ActionForm } from '#components/ui/action-form'
import { Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Page } from '#components/ui/page'
import { Pager } from '#components/ui/pager'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { likelyDuplicates } from '#server/people/queries/likely-duplicates'
import { searchPeople } from '#server/people/queries/search-people'
import { pageLocale, pageNumber, readDesk } from '#server/web/page'
import { addOrganizationAction } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ text?: string | string[]; page?: string | string[]; likely?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('directory.title') }
}

export default async function DirectoryPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const query = await searchParams
  const text = typeof query.text === 'string' ? query.text.slice(0, 200) : ''
  const page = pageNumber(query.page)
  const { people, more, names } = await readDesk(searchPeople, { text, locale, page }, locale)
  // All are compared with all of their names: only where somebody asks.
  const likely = query.likely === 'yes' ? await readDesk(likelyDuplicates, {}, locale) : null
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
      {likely === null ? (
        <p className="mt-2.5">
          <a href={`/${locale}/desk/people?likely=yes`}>{t('directory.seeLikely')}</a>
        </p>
      ) : (
        <LikelyDuplicates likely={likely} locale={locale} t={t} />
      )}
      <ol className="mt-5.25" aria-label={t('directory.people')}>
        {people.map((person) => (
          <li
            key={person.id}
            className="grid gap-x-7 border-b border-line py-2.25 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:items-baseline"
          >
            <a className="font-serif text-lg/snug font-semibold text-ink" href={`/${locale}/desk/people/${person.id}`} dir="auto">
              {entryName(person, locale, names)}
            </a>
            <p className="leading-snug text-soft">
              <EntryDetail entry={person} locale={locale} names={names} />
            </p>
          </li>
        ))}
      </ol>
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
