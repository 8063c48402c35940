import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

const PAPERS = [
  ['namePlates', 'name-plates.pdf'],
  ['seating', 'seating.pdf'],
  ['moderatorCards', 'moderators.pdf'],
  ['speakers', 'presenters.pdf'],
] as const

/** What organisers print of a meeting's draft, for the table and for themselves. */
export function OrganisersPapers({ slug, locale, t }: { slug: string; locale: Locale; t: Translator }) {
  return (
    <section className="mt-12.25 print:hidden">
      <h2>{t('papers.title')}</h2>
      <RowList>
        {PAPERS.map(([paper, file]) => (
          <Row key={file}>
            <span>
              <a href={`/${locale}/desk/meetings/${slug}/papers/${file}`}>{t(`papers.${paper}`)}</a>
              <Hint as="span" className="mt-1.25 block">
                {t(`papers.${paper}What`)}
              </Hint>
            </span>
          </Row>
        ))}
      </RowList>
    </section>
  )
}
