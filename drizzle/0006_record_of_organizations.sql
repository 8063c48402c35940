CREATE TABLE `organization_name` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`short_name` text NOT NULL,
	`official_name` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`replaced_at` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_name_short_json" CHECK(json_valid("organization_name"."short_name")),
	CONSTRAINT "organization_name_official_json" CHECK(json_valid("organization_name"."official_name")),
	CONSTRAINT "organization_name_order" CHECK("organization_name"."valid_until" is null or "organization_name"."valid_from" < "organization_name"."valid_until")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_name_once` ON `organization_name` (`organization_id`,`valid_from`) WHERE "organization_name"."replaced_at" is null;--> statement-breakpoint
CREATE TABLE `standing_capacity` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text,
	`organization_id` text,
	`capacity` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`precision` text NOT NULL,
	`source` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "standing_capacity_who" CHECK(("standing_capacity"."state_code" is null) <> ("standing_capacity"."organization_id" is null)),
	CONSTRAINT "standing_capacity_word" CHECK("standing_capacity"."capacity" in ('applicant', 'observer', 'member', 'tbc')),
	CONSTRAINT "standing_capacity_precision" CHECK("standing_capacity"."precision" in ('day', 'month')),
	CONSTRAINT "standing_capacity_order" CHECK("standing_capacity"."valid_until" is null or "standing_capacity"."valid_from" < "standing_capacity"."valid_until")
);
--> statement-breakpoint
CREATE INDEX `standing_capacity_state` ON `standing_capacity` (`state_code`,`valid_from`);--> statement-breakpoint
CREATE INDEX `standing_capacity_organization` ON `standing_capacity` (`organization_id`,`valid_from`);--> statement-breakpoint
-- What organisations were called until now is what they have always been called, as far as the record knows.
INSERT INTO `organization_name` (`id`, `organization_id`, `short_name`, `official_name`, `valid_from`) SELECT `id`, `id`, json_object('original', json_extract(`name`, '$.original'), json_extract(`name`, '$.original'), `short_name`), `name`, '0001-01-01' FROM `organization`;--> statement-breakpoint
CREATE TABLE `__new_organization` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_organization`("id", "created_at") SELECT "id", "created_at" FROM `organization`;--> statement-breakpoint
DROP TABLE `organization`;--> statement-breakpoint
ALTER TABLE `__new_organization` RENAME TO `organization`;--> statement-breakpoint
DROP INDEX `participation_state`;--> statement-breakpoint
DROP INDEX `participation_organization`;--> statement-breakpoint
ALTER TABLE `participation` ADD `ended_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `participation_state` ON `participation` (`meeting_id`,`state_code`) WHERE "participation"."state_code" is not null and "participation"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `participation_organization` ON `participation` (`meeting_id`,`organization_id`) WHERE "participation"."organization_id" is not null and "participation"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `__new_chairperson` (
	`id` text PRIMARY KEY NOT NULL,
	`chairmanship_id` text NOT NULL,
	`person_id` text NOT NULL,
	`post` text DEFAULT 'chairperson' NOT NULL,
	`position` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`precision` text NOT NULL,
	`source` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`chairmanship_id`) REFERENCES `chairmanship`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairperson_precision" CHECK("__new_chairperson"."precision" in ('day', 'month')),
	CONSTRAINT "chairperson_order" CHECK("__new_chairperson"."valid_until" is null or "__new_chairperson"."valid_from" < "__new_chairperson"."valid_until"),
	CONSTRAINT "chairperson_post" CHECK("__new_chairperson"."post" in ('chairperson', 'deputy')),
	CONSTRAINT "chairperson_position_json" CHECK(json_valid("__new_chairperson"."position"))
);
--> statement-breakpoint
INSERT INTO `__new_chairperson`("id", "chairmanship_id", "person_id", "post", "position", "valid_from", "valid_until", "precision", "source", "replaced_at") SELECT "id", "chairmanship_id", "person_id", 'chairperson', "position", "valid_from", "valid_until", "precision", "source", "replaced_at" FROM `chairperson`;--> statement-breakpoint
DROP TABLE `chairperson`;--> statement-breakpoint
ALTER TABLE `__new_chairperson` RENAME TO `chairperson`;--> statement-breakpoint
CREATE INDEX `chairperson_chairmanship` ON `chairperson` (`chairmanship_id`);--> statement-breakpoint
CREATE INDEX `chairperson_person` ON `chairperson` (`person_id`);--> statement-breakpoint
ALTER TABLE `support_unit_member` ADD `replaced_at` text;