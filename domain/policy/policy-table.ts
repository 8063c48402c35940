import { canKeepAccounts, canKeepOwnAccount, canKeepPersonalData, canOpenDesk, noViewer } from '#domain/policy/account-policy'
import {
  canCopyAgenda,
  canCreateMeeting,
  canEditDraft,
  canKeepDirectory,
  canListPrepared,
  canPublish,
  canReadDraft,
  canReadPublished,
  canWithdraw,
} from '#domain/policy/agenda-policy'
import { canAnswer } from '#domain/policy/answer-policy'
import {
  canAnswerHandover,
  canPrepareHandover,
  canReadActivity,
  canReadDossier,
  canReadHandedOver,
  canReadHandover,
  canSeeHandovers,
} from '#domain/policy/handover-policy'
import { canReadMessage, canSeeMessages, canSteerMessages, canWithdrawNote } from '#domain/policy/outbox-policy'
import * as cast from '#domain/policy/policy-cast'
import { canKeepRecord, canReadRecord } from '#domain/policy/record-policy'
import {
  canActAs,
  canActForChair,
  canBreakSilence,
  canDraftStatement,
  canReadIssued,
  canReadProposals,
  canReadRevision,
  canReadStatementDraft,
  canSpeak,
  type Delegation,
} from '#domain/policy/statement-policy'
import { isAdmin, isIncoming, isOfTheChair, isSignedIn, isSupportUnit, organisesFor, type Viewer } from '#domain/policy/viewer'

// For tests alone: who may do what, spelt out. Each row reads: «act» is for «may», and for nobody else of the cast.

export type Row = { act: string; asks: string; may: readonly cast.Name[]; can: (viewer: Viewer) => boolean }

function right<Given extends unknown[]>(
  act: string,
  predicate: (viewer: Viewer, ...given: Given) => boolean,
  given: Given,
  ...may: (readonly cast.Name[])[]
): Row {
  const named = new Set(may.flat())
  return {
    act,
    asks: predicate.name,
    may: cast.NAMES.filter((name) => named.has(name)),
    can: (viewer) => predicate(viewer, ...given),
  }
}

const { ADMINS, CHAIR, IN_THE_OVERLAP, INCOMING, ON_THE_TEAM, OTHER_ORGANISERS, SIGNED_IN, SUPPORT, TAKING_PART } = cast
const EVERYBODY = cast.NAMES
const NOBODY: cast.Name[] = []

// Tajikistan's term begins on 1 March 2027.
const lastDay = { startsOn: '2027-02-28' }
const firstDay = { startsOn: '2027-03-01' }
const later = { startsOn: '2027-09-14' }
const withTeam = { team: ['on the team'] }
const withoutTeam = { team: [] }

const participants = { states: ['KG', 'PK', 'UZ'], organizations: ['iom'] }
const forEverybody = { audience: 'public', participants } as const
const forParticipants = { audience: 'participants', participants } as const
const forOthers = { audience: 'participants', participants: { states: ['AZ'], organizations: ['unhcr'] } } as const
const forNobody = { audience: 'participants', participants: { states: [], organizations: [] } } as const

const state = (code: string): Delegation => ({ state: code, organizationId: null })
// Members are entitled to break silence; Pakistan observes, IOM is a guest. The Chair's own State is among those it was sent to.
const entitled = [state('KG'), state('UZ'), state('KZ')]
const sent = { recipients: [...entitled, state('PK'), { state: null, organizationId: 'iom' } as const], entitled }
const sentToNobody = { recipients: [], entitled: [] }
/** The team of the Chair is no delegation of its State; who is its delegate speaks for it. */
const CHAIRS_DELEGATES: cast.Name[] = ['a delegate of the State in the Chair', 'a Chair organiser who is its delegate too']
const RECIPIENTS = [...TAKING_PART, ...CHAIRS_DELEGATES]
const ENTITLED: cast.Name[] = [
  ...CHAIRS_DELEGATES,
  'a delegate of a member',
  'a delegate of a State and of an organisation',
  'an admin who is a delegate too',
  'an organiser of another State',
]

const nobody = { personId: null, state: null, organizationId: null }
const ofKyrgyzstan = { ...nobody, state: 'KG' }
const ofIom = { ...nobody, organizationId: 'iom' }
const ofSomebodyLinked = { ...nobody, personId: 'linked' }

const handover = { outgoing: 'KZ', incoming: 'TJ' }
const longAgo = { outgoing: 'AZ', incoming: 'KZ' }
const ofOthers = { outgoing: 'TR', incoming: 'AZ' }

export const RIGHTS: Row[] = [
  // Who somebody is.
  right('being signed in', isSignedIn, [], SIGNED_IN),
  right('being an admin', isAdmin, [], ADMINS),
  right('being of the Support Unit', isSupportUnit, [], SUPPORT),
  right('being of the Chair', isOfTheChair, [], CHAIR),
  right('being of the team that takes the Chair next', isIncoming, [], IN_THE_OVERLAP),
  right('organising for Kazakhstan', organisesFor, ['KZ'], CHAIR),
  right('organising for Tajikistan', organisesFor, ['TJ'], INCOMING),
  right('organising for Kyrgyzstan, which has delegates alone', organisesFor, ['KG'], NOBODY),

  // Accounts and the desk.
  right('keeping accounts and appointments', canKeepAccounts, [], ADMINS),
  right('read, merge and remove personal data', canKeepPersonalData, [], ADMINS),
  right('changing one’s own password', canKeepOwnAccount, [], SIGNED_IN),
  right('opening the desk', canOpenDesk, [], SIGNED_IN),
  right('doing what the operator does at the machine', noViewer, [], NOBODY),

  right('seeing whether messages leave', canSeeMessages, [], SUPPORT, CHAIR, ADMINS),
  right('holding messages and taking them back', canSteerMessages, [], SUPPORT, CHAIR),
  right(
    'reading a message of what was published',
    canReadMessage,
    [{ kind: 'agenda-published', meeting: { ...withTeam, meeting: lastDay } }],
    SUPPORT,
    CHAIR,
  ),
  right(
    'reading a message of a draft that has a team',
    canReadMessage,
    [{ kind: 'note', meeting: { ...withTeam, meeting: lastDay } }],
    SUPPORT,
    ON_THE_TEAM,
    ['an organiser of both the Chair and the incoming State'],
  ),

  right('taking a note back', canWithdrawNote, [{ ...withoutTeam, meeting: lastDay }], SUPPORT, CHAIR),
  right('taking back a note on a draft that has a team', canWithdrawNote, [{ ...withTeam, meeting: lastDay }], SUPPORT, ON_THE_TEAM),

  // What is published.
  right('reading an agenda published for everybody', canReadPublished, [forEverybody], EVERYBODY),
  right('reading one for participants', canReadPublished, [forParticipants], TAKING_PART, SUPPORT, CHAIR, ADMINS),
  right('reading one for other participants', canReadPublished, [forOthers], SUPPORT, CHAIR, ADMINS),
  right('reading one for participants where nobody takes part', canReadPublished, [forNobody], SUPPORT, CHAIR, ADMINS),
  right('reading a text issued for everybody', canReadIssued, [forEverybody], EVERYBODY),
  right('reading a text issued for participants', canReadIssued, [forParticipants], TAKING_PART, SUPPORT, CHAIR, ADMINS),
  right('reading a text issued for other participants', canReadIssued, [forOthers], SUPPORT, CHAIR, ADMINS),

  // A draft agenda.
  right('editing a draft that has no team', canEditDraft, [{ ...withoutTeam, meeting: lastDay }], SUPPORT, CHAIR),
  right(
    'copying a draft that has a team, of which nothing is published',
    canCopyAgenda,
    [{ ...withTeam, meeting: lastDay, published: null }],
    SUPPORT,
    ON_THE_TEAM,
    IN_THE_OVERLAP,
  ),
  right(
    'copying an agenda published for everybody',
    canCopyAgenda,
    [{ ...withTeam, meeting: lastDay, published: forEverybody }],
    EVERYBODY,
  ),
  right(
    'copying an agenda published for participants',
    canCopyAgenda,
    [{ ...withTeam, meeting: lastDay, published: forParticipants }],
    TAKING_PART,
    SUPPORT,
    CHAIR,
    ADMINS,
    IN_THE_OVERLAP,
  ),
  right('editing a draft that has a team', canEditDraft, [{ ...withTeam, meeting: lastDay }], SUPPORT, ON_THE_TEAM),
  right(
    'editing a draft of the first day of the next term',
    canEditDraft,
    [{ ...withTeam, meeting: firstDay }],
    SUPPORT,
    ON_THE_TEAM,
    IN_THE_OVERLAP,
  ),
  right('editing a draft of the next term', canEditDraft, [{ ...withoutTeam, meeting: later }], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('reading a draft that has no team', canReadDraft, [{ ...withoutTeam, meeting: lastDay }], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('reading a draft that has a team', canReadDraft, [{ ...withTeam, meeting: lastDay }], SUPPORT, ON_THE_TEAM, IN_THE_OVERLAP),
  right('publishing an agenda that has no team', canPublish, [{ ...withoutTeam, meeting: lastDay }], SUPPORT, CHAIR),
  right('publishing an agenda that has a team', canPublish, [{ ...withTeam, meeting: lastDay }], SUPPORT, ON_THE_TEAM),
  // Whoever is of both the Chair and the incoming team has the draft as the one and the power as the other.
  right('publishing an agenda of the next term that has a team', canPublish, [{ ...withTeam, meeting: later }], SUPPORT, ON_THE_TEAM, [
    'an organiser of both the Chair and the incoming State',
  ]),
  right('withdrawing an agenda', canWithdraw, [], SUPPORT, CHAIR),
  right('creating a meeting of this term', canCreateMeeting, [lastDay], SUPPORT, CHAIR),
  right('creating a meeting of the first day of the next term', canCreateMeeting, [firstDay], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('creating a meeting of the next term', canCreateMeeting, [later], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('seeing the list of meetings that are prepared', canListPrepared, [], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('keeping the directory of people', canKeepDirectory, [], SUPPORT, CHAIR, IN_THE_OVERLAP, ADMINS),

  // What was asked of somebody for a draft. The Chair's own team is no delegation of its State.
  right('answering for Kyrgyzstan’s place before it was asked', canAnswer, [{ now: ofKyrgyzstan, asked: null }], NOBODY),
  right(
    'answering for Kyrgyzstan’s place that was asked of it',
    canAnswer,
    [{ now: ofKyrgyzstan, asked: ofKyrgyzstan }],
    ['a delegate of a member', 'a delegate of a State and of an organisation', 'an admin who is a delegate too'],
  ),
  right('answering for a place that has gone from Kyrgyzstan to IOM', canAnswer, [{ now: ofIom, asked: ofKyrgyzstan }], NOBODY),
  right(
    'answering for a place that has gone from Tajikistan to Kyrgyzstan',
    canAnswer,
    [{ now: ofKyrgyzstan, asked: { ...nobody, state: 'TJ' } }],
    NOBODY,
  ),
  right(
    'answering for IOM’s place that was asked of it',
    canAnswer,
    [{ now: ofIom, asked: ofIom }],
    ['a delegate of an organisation', 'a delegate of a State and of an organisation', 'a Support Unit organiser who is a delegate too'],
  ),
  right(
    'answering for a place of the State in the Chair',
    canAnswer,
    [{ now: { ...nobody, state: 'KZ' }, asked: { ...nobody, state: 'KZ' } }],
    CHAIRS_DELEGATES,
  ),
  right(
    'answering for one’s own appearance, of no State',
    canAnswer,
    [{ now: ofSomebodyLinked, asked: ofSomebodyLinked }],
    ['a speaker of no State'],
  ),
  right(
    'answering for one’s own appearance that was asked of somebody else',
    canAnswer,
    [{ now: ofSomebodyLinked, asked: { ...nobody, personId: 'somebody else' } }],
    NOBODY,
  ),
  right(
    'answering for the appearance of somebody else, asked of the speaker who stood there before',
    canAnswer,
    [{ now: { ...nobody, personId: 'somebody else' }, asked: ofSomebodyLinked }],
    NOBODY,
  ),

  // An outcome text.
  right('drafting a statement', canDraftStatement, [], SUPPORT, CHAIR),
  right('reading the draft of a statement', canReadStatementDraft, [], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('reading what delegations said of a statement, by name', canReadProposals, [], SUPPORT, CHAIR),
  right('circulating, answering, opening silence, issuing', canActForChair, [], CHAIR),
  right('reading a revision that was sent out', canReadRevision, [sent], SUPPORT, CHAIR, IN_THE_OVERLAP, RECIPIENTS),
  right('reading a revision that was sent to nobody', canReadRevision, [sentToNobody], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('commenting on what was sent', canSpeak, [sent], RECIPIENTS),
  right('commenting on what was sent to nobody', canSpeak, [sentToNobody], NOBODY),
  right('breaking silence', canBreakSilence, [sent], ENTITLED),
  right('breaking silence to which nobody is entitled', canBreakSilence, [sentToNobody], NOBODY),
  right('acting as one who drafts', canActAs, ['drafter', null], SUPPORT, CHAIR),
  right('acting as the Chair', canActAs, ['chair', null], CHAIR),
  right('acting as a delegation the text went to', canActAs, ['recipient', sent], RECIPIENTS),
  right('acting as a delegation before the text went to any', canActAs, ['recipient', null], NOBODY),
  right('acting as one entitled to object', canActAs, ['entitled', sent], ENTITLED),
  right('acting as one entitled to object before there is silence', canActAs, ['entitled', null], NOBODY),
  right('acting as time', canActAs, ['time', sent], NOBODY),

  // The record, and the passing of the Chair.
  right('reading the record of the Process', canReadRecord, [], EVERYBODY),
  right('keeping States, capacities and chairmanships', canKeepRecord, [], ADMINS),
  right('preparing a handover', canPrepareHandover, [], ADMINS),
  right('confirming a handover of the Chair to Tajikistan', canAnswerHandover, [handover], CHAIR, INCOMING),
  right('confirming a handover between two other States', canAnswerHandover, [ofOthers], NOBODY),
  right('reading a handover', canReadHandover, [handover], ADMINS, SUPPORT, CHAIR, INCOMING),
  right('reading the handover by which the Chair came', canReadHandover, [longAgo], ADMINS, SUPPORT, CHAIR),
  right('reading a handover between two other States', canReadHandover, [ofOthers], ADMINS, SUPPORT),
  right('reading which drafts a handover names', canReadHandedOver, [], SUPPORT, CHAIR, IN_THE_OVERLAP),
  right('reading the dossier of a handover', canReadDossier, [handover], SUPPORT, CHAIR, INCOMING),
  right('reading the dossier of a handover between two other States', canReadDossier, [ofOthers], SUPPORT),
  right('opening the page of handovers', canSeeHandovers, [], ADMINS, SUPPORT, CHAIR, OTHER_ORGANISERS),
  right('reading the activity record', canReadActivity, [], ADMINS, SUPPORT, CHAIR),
]
