import { EntryDetail, entryName } from '#components/people/directory-entry'
import { ActionButton } from '#components/ui/action-form'
import { Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Row, RowList } from '#components/ui/row-list'
import { Prose } from '#components/ui/text'
import type { DirectoryEntryView } from '#domain/people/directory-view'
import type { MergeView } from '#domain/people/merge-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'
import { mergePreview } from '#server/people/queries/merge-preview'
import { searchPeople } from '#server/people/queries/search-people'
import { readDesk } from '#server/web/page'
import { mergePersonsAction } from '../actions'

type Entry = Pick<DirectoryEntryView, 'id' | 'version' | 'name'>
type Props = { entry: Entry; into: string | null; who: string | null; locale: Locale; t: Translator }

/** Merging an entry into another: whose the other is, what the merge touches, and then the act. */
export async function MergePart({ entry, into, who, locale, t }: Props) {
  return (
    <section className="mt-12.25" id="merge">
      <h2>{t('directory.merge')}</h2>
      {into === null ? (
        <Others entry={entry} who={who} locale={locale} t={t} />
      ) : (
        <Preview entry={entry} view={await readDesk(mergePreview, { id: entry.id, into }, locale)} locale={locale} t={t} />
      )}
    </section>
  )
}

// Those whose names are like this one's, until somebody else is looked for.
async function Others({ entry, who, locale, t }: { entry: Entry; who: string | null; locale: Locale; t: Translator }) {
  const { people, names } = await readDesk(searchPeople, { text: who || words(entry.name, locale), locale }, locale)
  const others = people.filter(({ id, likeness }) => id !== entry.id && (who || likeness !== null)).slice(0, 12)
  return (
    <>
      <search>
        <form className="flex max-w-form items-end gap-[17.5px]" action="#merge">
          <div className="mt-5 flex-1">
            <FieldLabel htmlFor="who">{t('directory.mergeInto')}</FieldLabel>
            <Input id="who" name="who" type="search" defaultValue={who ?? ''} dir="auto" />
          </div>
          <Button type="submit">{t('directory.find')}</Button>
        </form>
      </search>
      {others.length === 0 ? (
        <Prose className="mt-3.5 text-soft">{t(who ? 'directory.none' : 'directory.noneLike')}</Prose>
      ) : (
        <RowList>
          {others.map((other) => (
            <Row key={other.id}>
              <span>
                <a className="font-semibold" href={`?into=${other.id}#merge`}>
                  {entryName(other, locale, names)}
                </a>{' '}
                <span className="text-soft">
                  <EntryDetail entry={other} locale={locale} names={names} />
                </span>
              </span>
            </Row>
          ))}
        </RowList>
      )}
    </>
  )
}

function Preview({ entry, view, locale, t }: { entry: Entry; view: MergeView; locale: Locale; t: Translator }) {
  const { into, names, accounts, chairpersons, designations } = view
  const meetings = (which: MergeView['drafts'], inWhat: 'directory.inDraft' | 'directory.inPublished') =>
    which.map(({ slug, title, appearances }) => ({
      key: `${inWhat} ${slug}`,
      said: t(inWhat, { meeting: words(title, locale), count: appearances }),
    }))
  const touched = [
    ...meetings(view.published, 'directory.inPublished'),
    ...meetings(view.drafts, 'directory.inDraft'),
    ...accounts.map((name) => ({ key: `account ${name}`, said: t('directory.inAccount', { name }) })),
    ...(chairpersons === 0 ? [] : [{ key: 'chair', said: t('directory.inChairs', { count: chairpersons }) }]),
    ...(designations === 0 ? [] : [{ key: 'designations', said: t('directory.inDesignations', { count: designations }) }]),
  ]
  return (
    <>
      <Prose className="mt-1.75 mb-[10.5px]">
        {t('directory.mergeStays', { gone: words(entry.name, locale), stays: entryName(into, locale, names) })}
        <span className="block text-soft">
          <EntryDetail entry={into} locale={locale} names={names} />
        </span>
      </Prose>
      <h3>{touched.length === 0 ? t('directory.touchesNothing') : t('directory.touches')}</h3>
      <RowList className="mt-1.75 mb-5">
        {touched.map(({ key, said }) => (
          <Row key={key}>{said}</Row>
        ))}
      </RowList>
      <ActionButton
        action={mergePersonsAction}
        hidden={{ id: entry.id, version: String(entry.version), into: into.id }}
        label={t('directory.mergeDo')}
        sure={t('directory.mergeWhat')}
      />
      <p className="mt-3.5">
        <a href="?#merge">{t('directory.mergeOther')}</a>
      </p>
    </>
  )
}
