import type { Dossier } from '#domain/chairmanship/dossier'

/** A sealed dossier with the hash of its file, the names of States by code in one language, and the zone of the Process. */
export type SealedView = { dossier: Dossier; fileHash: string; states: Record<string, string>; zone: string }
