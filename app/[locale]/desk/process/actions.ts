'use server'

import { formAction } from '#app/form-action'
import { addState } from '#server/record/add-state'
import { correctTerm } from '#server/record/correct-term'
import { designate } from '#server/record/designate'
import { endChairperson } from '#server/record/end-chairperson'
import { endDesignation } from '#server/record/end-designation'
import { nameChairperson } from '#server/record/name-chairperson'
import { nameOrganization } from '#server/record/name-organization'
import { nameState } from '#server/record/name-state'
import { setAddressMonths } from '#server/record/set-address-months'
import { setCapacity } from '#server/record/set-capacity'
import { setContact } from '#server/record/set-contact'
import { setSilenceHours } from '#server/record/set-silence-hours'
import { setSupportUnit } from '#server/record/set-support-unit'

export const addStateAction = formAction(addState, 'saved')
export const nameStateAction = formAction(nameState, 'saved')
export const nameOrganizationAction = formAction(nameOrganization, 'saved')
export const setCapacityAction = formAction(setCapacity, 'saved')
export const setAddressMonthsAction = formAction(setAddressMonths, 'saved')
export const setContactAction = formAction(setContact, 'saved')
export const setSilenceHoursAction = formAction(setSilenceHours, 'saved')
export const setSupportUnitAction = formAction(setSupportUnit, 'saved')
export const designateAction = formAction(designate, 'saved')
export const endDesignationAction = formAction(endDesignation, 'saved')
export const nameChairpersonAction = formAction(nameChairperson, 'saved')
export const endChairpersonAction = formAction(endChairperson, 'saved')
export const correctTermAction = formAction(correctTerm, 'saved')
