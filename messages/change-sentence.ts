import type { Change } from '#domain/agenda/change'
import type { Locale } from '#domain/text/locale'
import { type CalendarDate, isCalendarDate } from '#domain/time/calendar'
import { formatDate, formatDates, formatDay } from '#domain/time/format'
import { translateCode } from '#messages/translate-code'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** What a sentence about a change is said with. */
export type Saying = { locale: Locale; t: Translator; stateName: (code: string) => string }

type Values = Record<string, string>

/** Every value a sentence may have, so that none stands in braces. */
const NONE: Values = {
  slot: '',
  number: '',
  count: '',
  title: '',
  time: '',
  before: '',
  after: '',
  name: '',
  part: '',
  item: '',
  field: '',
  date: '',
  day: '',
  locale: '',
}

/** The sentence for one change, in the reader's language. Words of the document stay as the document has them. */
export function changeSentence({ code, values }: Change, saying: Saying): string {
  const { locale, t } = saying
  const said: Values = { ...NONE, ...values, title: values.title || t('agenda.untitled') }
  said.slot = slotInWords(said.title ?? '', values, saying)
  said.name = calledBy(
    { name: values.name, state: values.state, ...(sameSide(values) ? {} : { of: values.of, organization: values.ofOrganization }) },
    saying,
  )
  said.role = values.roleLabel ?? translateCode(t, `agenda.roles.${values.role}`, values.role ?? '')
  said.item = itemInWords(values, t)
  if (values.date) said.date = formatDay(values.date, locale)
  said.day = values.heading ? t('changes.dayWithHeading', { date: said.date ?? '', heading: values.heading }) : (said.date ?? '')
  for (const side of ['before', 'after'] as const) {
    const value = values[side]
    if (value !== undefined) said[side] = sideInWords(code, side, value, values, saying)
  }
  if (values.time !== undefined) said.time = timeInWords(values.time, t)
  if (values.field) said.field = fieldInWords(values.field, t)
  said.where = t(whereKey(values.where), said)
  // Earlier releases froze the new time alone.
  if (code === 'slot-moved' && values.timeBefore !== undefined) return t('changes.movedFromTo', said)
  return t(`changes.${code}`, said)
}

// The day and time say which one is meant where several have its title.
function slotInWords(title: string, { onDay, atTime }: Values, { locale, t }: Saying): string {
  if (onDay === undefined) return t('changes.slotNamed', { title })
  const date = formatDay(onDay, locale)
  return atTime === undefined
    ? t('changes.slotOnDay', { title, date })
    : t('changes.slotAtTime', { title, date, time: timeInWords(atTime, t) })
}

function whereKey(where: string | undefined) {
  switch (where) {
    case 'meeting':
    case 'agenda':
    case 'item':
    case 'day':
    case 'part':
    case 'person':
      return `changes.where.${where}` as const
    default:
      return 'changes.where.slot'
  }
}

// The activity record names the same fields.
function fieldInWords(field: string, t: Translator): string {
  return translateCode(t, `changes.fields.${field}`, translateCode(t, `activity.fieldNames.${field}`, field))
}

// Who comes in the place of somebody of the same State: it is said once.
function sameSide({ of, ofOrganization, beforeOf, beforeState, beforeOfOrganization }: Values): boolean {
  if (of === undefined) return ofOrganization !== undefined && ofOrganization === beforeOfOrganization
  return of === (beforeOf ?? beforeState)
}

type Called = { name: string | undefined; state: string | undefined; of?: string | undefined; organization?: string | undefined }

// A name, and for whom they speak unless it says so. Earlier releases froze a State's code where nobody is named: it is its name.
function calledBy({ name, state, of, organization }: Called, { t, stateName }: Saying): string {
  if (!name) return state ? stateName(state) : t('agenda.somebody')
  if (/^[A-Z]{2}$/.test(name)) return stateName(name)
  const side = of === undefined ? organization : stateName(of)
  return side === undefined || name.includes(side) ? name : t('changes.personOf', { name, side })
}

function itemInWords({ number, item, only }: Values, t: Translator): string {
  const named = number
    ? t('changes.numbered', { number, title: item || t('agenda.untitled') })
    : t('changes.named', { title: item || t('agenda.untitled') })
  return only ? `${named}, ${only}` : named
}

/** `22:00–01:00`: an end that is not after its start is of the next day. */
export function timeInWords(time: string, t: Translator): string {
  const [, start, end] = /^(\d\d:\d\d)–(\d\d:\d\d)$/.exec(time) ?? []
  if (start !== undefined && end !== undefined && end <= start) return t('changes.nextDay', { time })
  return time || t('changes.untimed')
}

/** One side of “this instead of that”, by what the sentence or its field is about. */
function sideInWords(code: Change['code'], side: 'before' | 'after', value: string, values: Values, saying: Saying): string {
  const { locale, t } = saying
  switch (code) {
    case 'meeting-moved':
    case 'meeting-moved-whole':
      return formatDates(value, values[`${side}End`] ?? value, locale)
    case 'slot-moved': {
      const time = side === 'before' ? values.timeBefore : values.time
      const date = formatDay(value, locale)
      return values.timeBefore === undefined ? date : t('changes.dayAndTime', { date, time: timeInWords(time ?? '', t) })
    }
    case 'slot-retimed':
      return timeInWords(value, t)
    case 'person-replaced':
      return calledBy({ name: value, state: values.beforeState, of: values.beforeOf, organization: values.beforeOfOrganization }, saying)
    case 'deal-changed':
      return value || t('changes.wholeItem')
    case 'field-added':
    case 'field-removed':
    case 'field-changed':
      return valueInWords(values.field ?? '', value, saying)
    default:
      return value
  }
}

/** A value of a field: what is a code is said as the page says it. */
function valueInWords(field: string, value: string, { locale, t, stateName }: Saying): string {
  switch (field) {
    case 'kind':
      return translateCode(t, `agenda.kinds.${value}`, value)
    case 'purpose':
      return translateCode(t, `agenda.purposes.${value}`, value)
    case 'access':
      return translateCode(t, `agenda.accesses.${value}`, value)
    case 'role':
      return translateCode(t, `agenda.roles.${value}`, value)
    case 'status':
      return translateCode(t, `agenda.statuses.${value}`, value)
    case 'attendance':
      return translateCode(t, `agenda.attendances.${value}`, value)
    case 'type':
      return translateCode(t, `meeting.types.${value}`, value)
    case 'startsOn':
    case 'endsOn':
      return formatDate(value, locale)
    case 'timeZone':
      return zoneName(value, t)
    case 'alsoZones':
      return value
        .split(', ')
        .map((zone) => zoneName(zone, t))
        .join(', ')
    case 'state':
      return stateName(value)
    case 'time':
      return timeInWords(value, t)
    case 'standing':
      return standingInWords(value, { locale, t })
    default:
      return value
  }
}

function standingInWords(standing: string, { locale, t }: Pick<Saying, 'locale' | 't'>): string {
  const [code = '', ...more] = standing.split(' ')
  const on: CalendarDate | undefined = more.find(isCalendarDate)
  if (on === undefined) return translateCode(t, `agenda.standings.${code}`, code)
  return t(more.includes('amended') ? 'agenda.adoptedAmended' : 'agenda.adoptedOn', { date: formatDate(on, locale) })
}
