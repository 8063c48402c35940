import { silenceMeans, silenceResult } from '#components/statement/silence-result.ts'
import { Band, Result } from '#components/ui/notice'
import type { ConsultationView } from '#domain/statement/consultation-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant, formatInstantToSecond } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** How the silence stands as a delegation may know it: what its own silence means, the result, its objection, and what came too late. */
export function SilenceNote({ read, locale, t }: { read: ConsultationView; locale: Locale; t: Translator }) {
  const { silence, kind, late } = read
  const zone = read.meeting.timeZone
  const second = (at: string) => formatInstantToSecond(at, locale, zone)
  const numbers = (ids: readonly string[]) =>
    ids
      .map((id) => read.revision.document.paragraphs.findIndex((paragraph) => paragraph.id === id) + 1)
      .filter((number) => number > 0)
      .join(', ')
  const Box = silence?.state === 'unbroken' ? Result : Band
  return (
    <>
      {silence === null ? null : (
        <Box>
          <p>
            <strong>{silenceResult({ state: silence.state, kind, at: silence.endedAt, zone }, locale, t)}</strong>{' '}
            <span dir="auto">{silence.withdrawal?.reason}</span>
          </p>
          {silence.state === 'open' ? (
            <p className="mt-1.75">
              {silenceMeans(
                kind,
                t('statement.untilTime', { time: formatInstant(silence.expiresAt, locale, zone), zone: zoneName(zone, t) }),
                t,
              )}
            </p>
          ) : null}
          {silence.state === 'open' && !read.voice ? <p className="mt-1.75">{t('statement.observerOnly')}</p> : null}
          {silence.own === null ? null : (
            <Objected
              says={`${t('statement.yourObjection')} ${second(silence.own.at)}, ${t('statement.toParagraphs', { numbers: numbers(silence.own.paragraphs) })}`}
              words={silence.own}
            />
          )}
        </Box>
      )}
      {late.map((objection) => (
        <Band key={objection.at}>
          <Objected
            says={t('statement.receivedLate', {
              received: second(objection.at),
              ended: second(objection.endedAt),
              zone: zoneName(zone, t),
            })}
            words={objection}
          />
        </Band>
      ))}
    </>
  )
}

function Objected({ says, words }: { says: string; words: { objection: string; amendment: string } }) {
  return (
    <p className="mt-1.75">
      {says} <span dir="auto">{words.objection}</span> {words.amendment === '' ? null : <q dir="auto">{words.amendment}</q>}
    </p>
  )
}
