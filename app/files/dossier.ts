import { fileAt } from '#app/files/file-at'
import { sealedDossier } from '#server/handover/queries/sealed-dossier'

/** The sealed dossier of a handover, as it was sealed. */
export const dossierFile = fileAt('handover', 'dossier', {
  mediaType: 'application/json; charset=utf-8',
  query: sealedDossier,
  args: ({ id }) => ({ id }),
  render: (content) => content,
})
