// Every table in one object, for the client and the migration tool; code elsewhere imports the noun's own file.
export * from '#db/schema/account'
export * from '#db/schema/activity'
export * from '#db/schema/agenda'
export * from '#db/schema/chairmanship'
export * from '#db/schema/meeting'
export * from '#db/schema/person'
export * from '#db/schema/publication'
export * from '#db/schema/state'
