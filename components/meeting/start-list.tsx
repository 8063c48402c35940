import { Label, Prose } from '#components/ui/text'
import { TEMPLATE_CODES, type TemplateCode } from '#domain/agenda/templates/templates'
import type { NewMeetingView } from '#domain/meeting/new-meeting-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** What a new meeting can begin with, as links: each opens the form with all that follows filled in. */
export function StartList({
  view,
  template,
  locale,
  t,
}: {
  view: NewMeetingView
  template: TemplateCode | null
  locale: Locale
  t: Translator
}) {
  const address = `/${locale}/desk/meetings/new`
  const link = (href: string, label: string, current: boolean) => (
    <a href={href} aria-current={current ? 'true' : undefined} className="aria-[current]:font-semibold aria-[current]:text-ink">
      {label}
    </a>
  )
  return (
    <nav aria-label={t('meeting.start.title')} className="mt-7 border-b border-line pb-5">
      <h2>{t('meeting.start.title')}</h2>
      <div className="mt-3.5 grid gap-x-10.5 gap-y-5 sm:grid-cols-2">
        <div>
          <Label as="h3">{t('meeting.start.templates')}</Label>
          <ul className="mt-1.75 space-y-1.5 text-md">
            <li>{link(address, t('meeting.start.empty'), view.from === null && template === null)}</li>
            {TEMPLATE_CODES.map((code) => (
              <li key={code}>{link(`${address}?template=${code}`, t(`meeting.start.template.${code}`), template === code)}</li>
            ))}
          </ul>
        </div>
        {view.earlier.length === 0 ? null : (
          <div>
            <Label as="h3">{t('meeting.start.earlier')}</Label>
            <ul className="mt-1.75 max-h-52 space-y-1.5 overflow-y-auto text-md">
              {view.earlier.map(({ id, slug, title, startsOn, endsOn }) => (
                <li key={id}>
                  {link(`${address}?from=${slug}`, words(title, locale), view.from?.id === id)}
                  <span className="text-sm text-soft"> {formatDates(startsOn, endsOn, locale)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Prose className="mt-5 text-soft">
        {view.from === null
          ? t(template === null ? 'meeting.start.text' : 'meeting.start.fromTemplate')
          : t('meeting.start.from', { title: words(view.from.title, locale) })}
      </Prose>
    </nav>
  )
}
