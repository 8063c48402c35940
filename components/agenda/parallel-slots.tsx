import { Fragment } from 'react'
import { ProgrammeSlot } from '#components/agenda/programme-slot'
import type { Reader } from '#components/agenda/reader.ts'
import type { SlotSetting } from '#components/agenda/slot-setting.ts'
import { Clocks, ClocksElsewhere } from '#components/agenda/slot-times'
import { Localized } from '#components/ui/localized'
import type { ParallelGroup, ParallelLane } from '#domain/agenda/parallel-slots'

/** Slots at the same time in different places: beside each other under one time, on a phone and on paper one after the other. */
export function ParallelSlots({ group, setting, reader }: { group: ParallelGroup; setting: SlotSetting; reader: Reader }) {
  const { lanes } = group
  const first = lanes[0]?.slots[0]?.id
  const head = `parallel-${first}`
  // One time for all is said once.
  const oneTime = lanes.every(({ slots }) => slots.every(({ start, end }) => start === group.start && end === group.end))
  const places = lanes.filter(({ place }) => place !== null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, for nothing is filled in
    <div role="group" aria-labelledby={head} className="border-b border-line pt-4.5 pb-2 xs:pt-5.5 print:py-[4mm]">
      <div className="grid-cols-timed xs:grid xs:gap-x-7 print:grid print:gap-x-7">
        <p className="text-md/normal whitespace-nowrap text-soft tabular-nums">
          <Clocks times={group} date={setting.date} t={reader.t} lead="font-semibold text-accent xs:text-ink" />
          <ClocksElsewhere times={group} date={setting.date} reader={reader} />
        </p>
        <p id={head} className="text-md/normal text-soft print:break-after-avoid">
          {reader.t('agenda.parallel')}
          {places.map(({ place }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: made anew from a frozen document
            <Fragment key={index}>
              {index === 0 ? ': ' : ' · '}
              <Localized text={place} locale={reader.locale} />
            </Fragment>
          ))}
        </p>
      </div>
      <div className="mt-3 lg:grid lg:grid-cols-2 lg:gap-x-8 print:block">
        {lanes.map((lane, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: made anew from a frozen document
          <Lane key={index} lane={lane} setting={{ ...setting, timeSaid: oneTime }} reader={reader} />
        ))}
      </div>
    </div>
  )
}

function Lane({ lane: { place, slots }, setting, reader }: { lane: ParallelLane; setting: SlotSetting; reader: Reader }) {
  const first = slots[0]
  const name = `place-${first?.id}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, for nothing is filled in
    <div role="group" aria-labelledby={place === null ? undefined : name} className="mb-3">
      {place === null ? null : (
        <p id={name} className="border-t-[1.5px] border-line bg-wash px-2.5 py-1 text-base font-medium text-soft print:break-after-avoid">
          <a href={`#${first?.id}`} className="text-inherit">
            <Localized className="inline-block first-letter:uppercase" text={place} locale={reader.locale} />
          </a>
        </p>
      )}
      {slots.map((slot) => (
        <ProgrammeSlot key={slot.id} slot={slot} setting={{ ...setting, place, narrow: true }} reader={reader} />
      ))}
    </div>
  )
}
