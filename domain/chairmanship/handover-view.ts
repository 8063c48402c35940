import type { HandedOver } from '#domain/chairmanship/dossier'
import type { HandoverAct, HandoverState } from '#domain/chairmanship/handover'
import type { StateNameView } from '#domain/people/delegation-names-view'
import type { StateStandingView } from '#domain/record/process-view'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate, Instant } from '#domain/time/calendar'
import type { Clock } from '#domain/time/clock'

/** A slot of a published agenda in which a chairmanship may be handed over; `slot` is `som-5#…`, its address below `/meetings`. */
export type CeremonySlotView = { slot: string; meeting: LocalizedText; title: LocalizedText; date: CalendarDate; start: Clock | null }

/** A meeting of which something is handed over; `text`: its outcome text is meant, not its programme. */
export type HandedOverMeetingView = { slug: string; title: LocalizedText; text?: boolean }

/** One handover as its reader may read it. */
export type HandoverView = {
  id: string
  outgoing: string
  incoming: string
  state: HandoverState
  terms: {
    number: number
    effectiveOn: CalendarDate
    overlapFrom: CalendarDate
    ceremonyOn: CalendarDate | null
    ceremonySlot: string | null
    ceremony: CeremonySlotView | null
    reason: string
  }
  /** When each State's team confirmed the terms, by its code, and the name of the account that did. */
  confirmed: Record<string, { at: Instant; by: string }>
  reasons: { act: HandoverAct; state: string | null; reason: string; at: Instant }[]
  /** How much is handed over, while the handover can still happen; `named` is what the reader may read of it. */
  matters: {
    drafts: number
    statements: number
    silences: number
    missing: number
    teams: HandedOver['teams']
    named: Record<'drafts' | 'statements' | 'silences' | 'missing', HandedOverMeetingView[]> | null
  } | null
  dossierHash: string | null
  /** For which States the reader may confirm or decline it, and what else they can do. */
  can: { change: boolean; confirm: string[]; decline: string[]; dossier: boolean }
  passesAt: Instant
}

/** The handovers a reader may read, the newest first, and what a new one is prepared from. */
export type HandoverDeskView = {
  zone: string
  chair: string | null
  states: StateNameView[]
  rows: HandoverView[]
  ceremonies: readonly CeremonySlotView[]
  members: StateStandingView[]
  can: { prepare: boolean }
  /** Whether the record names nobody who presides for the State in the Chair. */
  nobodyPresides: boolean
}
