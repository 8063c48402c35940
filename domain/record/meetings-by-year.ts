import type { RecordedMeetingView } from '#domain/record/listed-meeting-view'

/** A meeting of a list, with the parts of its series where it is one. */
export type MeetingWithParts = RecordedMeetingView & { parts: RecordedMeetingView[] }

/** Meetings under the years in which they began, in the order given; what belongs to a series of the list stands beneath it. */
export function meetingsByYear(meetings: readonly RecordedMeetingView[]): { year: string; meetings: MeetingWithParts[] }[] {
  const years: { year: string; meetings: MeetingWithParts[] }[] = []
  for (const meeting of meetings) {
    if (meeting.series !== null) continue
    const year = meeting.startsOn.slice(0, 4)
    const withParts = { ...meeting, parts: meetings.filter(({ series }) => series === meeting.slug) }
    const last = years.at(-1)
    if (last?.year === year) last.meetings.push(withParts)
    else years.push({ year, meetings: [withParts] })
  }
  return years
}
