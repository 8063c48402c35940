import { handInDueWork } from '#server/command/due-work'
import { sealDueDossiers } from '#server/handover/seal-dossier'

// The one place that knows both the command maker and what is due. Whatever runs commands imports it.

handInDueWork(sealDueDossiers)
