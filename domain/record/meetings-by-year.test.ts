import { expect, test } from 'vitest'
import type { RecordedMeetingView } from '#domain/record/listed-meeting-view'
import { meetingsByYear } from '#domain/record/meetings-by-year'

const meeting = (slug: string, startsOn: string, series: string | null = null): RecordedMeetingView => ({
  slug,
  type: 'workshop',
  ordinal: null,
  title: { original: 'en', en: slug },
  theme: null,
  startsOn,
  endsOn: startsOn,
  precision: 'day',
  city: null,
  country: null,
  external: false,
  status: null,
  series,
  programme: false,
  statement: null,
})

test('meetings stand under the year they began in, in the order given, and the parts of a series beneath it', () => {
  const list = [
    meeting('forum', '2016-02-01'),
    meeting('dushanbe', '2015-04-23', 'workshops'),
    meeting('training', '2015-03-30'),
    meeting('astana', '2015-02-23', 'workshops'),
    meeting('workshops', '2015-02-01'),
    meeting('som', '2014-11-21'),
  ]
  const said = meetingsByYear(list).map(({ year, meetings }) => [
    year,
    meetings.map(({ slug, parts }) => [slug, parts.map((part) => part.slug)]),
  ])
  expect(said).toEqual([
    ['2016', [['forum', []]]],
    [
      '2015',
      [
        ['training', []],
        ['workshops', ['dushanbe', 'astana']],
      ],
    ],
    ['2014', [['som', []]]],
  ])
  expect(meetingsByYear([])).toEqual([])
})
