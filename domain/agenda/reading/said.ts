/**
 * What somebody says a line is. `title`: of an entry. `person`: somebody who appears. `prose`: no entry, day or person begins here.
 * `same-entry`: what seemed to begin an entry belongs to the one above. `goes-on`: the words go on with those above. `left-out`: not read.
 */
export const SAID = ['title', 'person', 'prose', 'same-entry', 'goes-on', 'left-out'] as const
export type Said = (typeof SAID)[number]
