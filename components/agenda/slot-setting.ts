import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** How a slot is set. In a lane it stands narrow, and the time of all is not said again. */
export type SlotSetting = {
  date: CalendarDate
  /** The place that is said already: the day's, the venue or the lane's. */
  place: LocalizedText | null
  heading: 3 | 4
  narrow?: boolean
  /** The time is said once for all slots of a group. */
  timeSaid?: boolean
  /** Others are held elsewhere while it lasts. */
  alongside?: boolean
}
