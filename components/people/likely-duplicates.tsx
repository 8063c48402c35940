import { EntryDetail, entryName } from '#components/people/directory-entry'
import { Prose } from '#components/ui/text'
import type { LikelyDuplicatesView } from '#domain/people/directory-view'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Props = { likely: LikelyDuplicatesView; locale: Locale; t: Translator }

/** Entries of the directory that are likely of one person, two by two. */
export function LikelyDuplicates({ likely: { groups, count, names, can }, locale, t }: Props) {
  const address = (id: string) => `/${locale}/desk/people/${id}`
  return (
    <section className="mt-7" id="likely">
      <h2>{t('directory.likely', { count })}</h2>
      <Prose className="mt-1.75 text-soft">{t(can.merge ? 'directory.likelyWhat' : 'directory.likelyAsk')}</Prose>
      <ul className="mt-2.5 border-b border-line">
        {groups.map(({ people: [one, other] }) =>
          one === undefined || other === undefined ? null : (
            <li key={`${one.id} ${other.id}`} className="grid gap-x-7 gap-y-1 border-t border-line py-2.5 sm:grid-cols-[1fr_1fr_auto]">
              {[one, other].map((entry) => (
                <div key={entry.id}>
                  <a className="font-serif text-lg/snug font-semibold text-ink" href={address(entry.id)} dir="auto">
                    {entryName(entry, locale, names)}
                  </a>
                  <p className="leading-snug text-soft">
                    <EntryDetail entry={entry} locale={locale} names={names} />
                  </p>
                </div>
              ))}
              {can.merge ? (
                <a className="text-accent underline" href={`${address(other.id)}?into=${one.id}#merge`}>
                  {t('directory.compare')}
                </a>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
