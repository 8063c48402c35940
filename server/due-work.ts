import { handInDueWork } from '#server/command/due-work'
import { sealDueDossiers } from '#server/handover/seal-dossier'

// Only here do the command maker and the due work meet. Every program that runs commands imports this file.

handInDueWork(sealDueDossiers)
