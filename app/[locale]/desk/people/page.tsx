import type { Metadata } from 'next'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Pager } from '#components/ui/pager'
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
  const { people, more } = await readDesk(searchPeople, { text, page }, locale, '/desk/people')
  return (
    <div className="page">
      <h1>{t('directory.title')}</h1>
      <p className="prose mt-3 text-soft">{t('directory.what')}</p>
      <search>
        <form className="form flex items-end gap-5">
          <div className="field flex-1">
            <label htmlFor="text">{t('directory.search')}</label>
            <input id="text" name="text" type="search" defaultValue={text} dir="auto" />
          </div>
          <button className="button" type="submit">
            {t('directory.find')}
          </button>
        </form>
      </search>
      <ol className="record mt-6">
        {people.map((one) => (
          <li key={one.id}>
            <a href={`/${locale}/desk/people/${one.id}`}>{withHonorific(words(one.honorific, locale) || null, words(one.name, locale))}</a>
            <Localized as="p" text={one.position} locale={locale} />
            <p>{[one.state, one.organization].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
      {people.length === 0 ? <p className="prose mt-4 text-soft">{t('directory.none')}</p> : null}
      <Pager address={`/${locale}/desk/people?text=${encodeURIComponent(text)}`} page={page} more={more} t={t} />
      <section className="mt-14">
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
    </div>
  )
}
