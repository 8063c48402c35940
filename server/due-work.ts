import { handInDueWork } from '#server/command/due-work'
import { handInTelling } from '#server/core/telling'
import { sealDueDossiers } from '#server/handover/seal-dossier'
import { tell } from '#server/outbox/tell'

// Only here do the command maker and the due work meet, and the record and who tells of it. Every program that runs commands imports this file.

handInDueWork(sealDueDossiers)
handInTelling(tell)
