import { ARRIVAL_BEFORE_THE_OPENING, DINNER_PAST_MIDNIGHT, MEDIA_PROGRAMME, OPEN_AND_CLOSED_BLOCKS } from './ministerial-programmes'
import { COMMITTEES_IN_PARALLEL, EIGHT_DAYS_IN_SIX_ROOMS } from './parallel-programmes'
import { LIST_ALONE, ONE_ITEM_OVER_FOUR_HALF_DAYS, SEVERAL_ITEMS_IN_ONE_SLOT, TWO_DAYS_WITHOUT_TIMES } from './provisional-agendas'
import { HYBRID_WITH_TWO_ZONES, POSTS_WITHOUT_NAMES, TIMES_INSIDE_A_SESSION, TOUR_DE_TABLE } from './speakers'
import type { Structure } from './structure'

/** Agendas of real meetings in our own words, one of each kind that was found. The first is the shortest that has most in it. */
export const HELD_AGENDAS: readonly Structure[] = [
  SEVERAL_ITEMS_IN_ONE_SLOT,
  TWO_DAYS_WITHOUT_TIMES,
  LIST_ALONE,
  ONE_ITEM_OVER_FOUR_HALF_DAYS,
  COMMITTEES_IN_PARALLEL,
  EIGHT_DAYS_IN_SIX_ROOMS,
  MEDIA_PROGRAMME,
  OPEN_AND_CLOSED_BLOCKS,
  DINNER_PAST_MIDNIGHT,
  ARRIVAL_BEFORE_THE_OPENING,
  TOUR_DE_TABLE,
  HYBRID_WITH_TWO_ZONES,
  TIMES_INSIDE_A_SESSION,
  POSTS_WITHOUT_NAMES,
]
