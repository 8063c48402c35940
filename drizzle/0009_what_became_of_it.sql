PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_silence_break` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text NOT NULL,
	`paragraphs` text NOT NULL,
	`objection` text NOT NULL,
	`amendment` text NOT NULL,
	`broken_at` text NOT NULL,
	`broken_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`broken_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "silence_break_said" CHECK(length("__new_silence_break"."objection") + length("__new_silence_break"."amendment") > 0),
	CONSTRAINT "silence_break_paragraphs" CHECK(json_array_length("__new_silence_break"."paragraphs") > 0)
);
--> statement-breakpoint
INSERT INTO `__new_silence_break`("id", "circulation_id", "state_code", "paragraphs", "objection", "amendment", "broken_at", "broken_by") SELECT "id", "circulation_id", "state_code", "paragraphs", "objection", "amendment", "broken_at", "broken_by" FROM `silence_break`;--> statement-breakpoint
DROP TABLE `silence_break`;--> statement-breakpoint
ALTER TABLE `__new_silence_break` RENAME TO `silence_break`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `silence_break_once` ON `silence_break` (`circulation_id`,`state_code`);--> statement-breakpoint
CREATE TABLE `__new_meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slug` text NOT NULL,
	`type` text NOT NULL,
	`ordinal` integer,
	`title` text NOT NULL,
	`theme` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`time_zone` text NOT NULL,
	`city` text,
	`country` text,
	`venue` text,
	`created_at` text NOT NULL,
	CONSTRAINT "meeting_type" CHECK("__new_meeting"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other')),
	CONSTRAINT "meeting_ordinal" CHECK("__new_meeting"."ordinal" is null or "__new_meeting"."ordinal" >= 1),
	CONSTRAINT "meeting_days" CHECK("__new_meeting"."starts_on" <= "__new_meeting"."ends_on"),
	CONSTRAINT "meeting_starts_on_day" CHECK("__new_meeting"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_ends_on_day" CHECK("__new_meeting"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_json" CHECK(("__new_meeting"."title" is null or json_valid("__new_meeting"."title")) and ("__new_meeting"."theme" is null or json_valid("__new_meeting"."theme")) and ("__new_meeting"."city" is null or json_valid("__new_meeting"."city")) and ("__new_meeting"."country" is null or json_valid("__new_meeting"."country")) and ("__new_meeting"."venue" is null or json_valid("__new_meeting"."venue"))),
	CONSTRAINT "meeting_version" CHECK("__new_meeting"."version" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_meeting`("id", "version", "slug", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "time_zone", "city", "country", "venue", "created_at") SELECT "id", "version", "slug", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "time_zone", "city", "country", "venue", "created_at" FROM `meeting`;--> statement-breakpoint
DROP TABLE `meeting`;--> statement-breakpoint
ALTER TABLE `__new_meeting` RENAME TO `meeting`;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_slug` ON `meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_starts_on` ON `meeting` (`starts_on`,`id`);--> statement-breakpoint
CREATE TABLE `__new_register_claim` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`source` text NOT NULL,
	`disputed` integer DEFAULT false NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "register_claim_field" CHECK("__new_register_claim"."field" in ('title', 'type', 'dates', 'theme', 'place', 'host', 'organiser', 'co-organiser', 'in-cooperation-with', 'auspices', 'funder', 'project', 'level', 'areas', 'cross-cutting', 'persons', 'organizations', 'participants', 'number', 'resource-persons', 'outcome', 'effect', 'context', 'evidence')),
	CONSTRAINT "register_claim_text_json" CHECK(json_valid("__new_register_claim"."text"))
);
--> statement-breakpoint
INSERT INTO `__new_register_claim`("id", "entry_id", "field", "text", "source", "disputed", "rank") SELECT "id", "entry_id", "field", "text", "source", "disputed", "rank" FROM `register_claim`;--> statement-breakpoint
DROP TABLE `register_claim`;--> statement-breakpoint
ALTER TABLE `__new_register_claim` RENAME TO `register_claim`;--> statement-breakpoint
CREATE INDEX `register_claim_entry` ON `register_claim` (`entry_id`,`rank`);--> statement-breakpoint
ALTER TABLE `proposal_answer` ADD `wording` text;--> statement-breakpoint
CREATE TABLE `__new_register_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`meeting_id` text,
	`audience` text NOT NULL,
	`type` text NOT NULL,
	`ordinal` integer,
	`title` text NOT NULL,
	`theme` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`precision` text NOT NULL,
	`city` text,
	`country` text,
	`place` text,
	`external` integer DEFAULT false NOT NULL,
	`standing` text,
	`series_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "register_entry_days" CHECK("__new_register_entry"."starts_on" <= "__new_register_entry"."ends_on"),
	CONSTRAINT "register_entry_precision" CHECK("__new_register_entry"."precision" in ('day', 'month', 'year')),
	CONSTRAINT "register_entry_standing" CHECK("__new_register_entry"."standing" is null or "__new_register_entry"."standing" in ('withdrawn', 'postponed', 'cancelled')),
	CONSTRAINT "register_entry_type_word" CHECK("__new_register_entry"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_register_entry`("id", "slug", "meeting_id", "audience", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "precision", "city", "country", "place", "external", "standing", "series_id") SELECT "id", "slug", "meeting_id", "audience", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "precision", "city", "country", "place", "external", NULL, "series_id" FROM `register_entry`;--> statement-breakpoint
DROP TABLE `register_entry`;--> statement-breakpoint
ALTER TABLE `__new_register_entry` RENAME TO `register_entry`;--> statement-breakpoint
CREATE UNIQUE INDEX `register_entry_slug` ON `register_entry` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `register_entry_meeting` ON `register_entry` (`meeting_id`) WHERE "register_entry"."meeting_id" is not null;--> statement-breakpoint
CREATE INDEX `register_entry_record` ON `register_entry` (`audience`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_starts_on` ON `register_entry` (`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_type` ON `register_entry` (`type`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_place` ON `register_entry` (`place`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_series` ON `register_entry` (`series_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `appointment_once_wide` ON `appointment` (`account_id`,`role`) WHERE "appointment"."ends_at" is null and "appointment"."scope" in ('process', 'support-unit');--> statement-breakpoint
CREATE UNIQUE INDEX `appointment_once_state` ON `appointment` (`account_id`,`role`,`state_code`) WHERE "appointment"."ends_at" is null and "appointment"."scope" = 'state';--> statement-breakpoint
CREATE UNIQUE INDEX `appointment_once_organization` ON `appointment` (`account_id`,`role`,`organization_id`) WHERE "appointment"."ends_at" is null and "appointment"."scope" = 'organization';--> statement-breakpoint
CREATE TABLE `__new_agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text,
	`abstract` text,
	`purpose` text,
	`sub_items` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_purpose" CHECK("__new_agenda_item"."purpose" is null or "__new_agenda_item"."purpose" in ('information', 'discussion', 'decision')),
	CONSTRAINT "agenda_item_sub_items_json" CHECK(json_valid("__new_agenda_item"."sub_items")),
	CONSTRAINT "agenda_item_json" CHECK(("__new_agenda_item"."title" is null or json_valid("__new_agenda_item"."title")) and ("__new_agenda_item"."abstract" is null or json_valid("__new_agenda_item"."abstract"))),
	CONSTRAINT "agenda_item_version" CHECK("__new_agenda_item"."version" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_agenda_item`("id", "meeting_id", "version", "title", "abstract", "purpose", "sub_items") SELECT "id", "meeting_id", "version", "title", "abstract", "purpose", "sub_items" FROM `agenda_item`;--> statement-breakpoint
DROP TABLE `agenda_item`;--> statement-breakpoint
ALTER TABLE `__new_agenda_item` RENAME TO `agenda_item`;--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_of_meeting` ON `agenda_item` (`id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `__new_contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slot_id` text NOT NULL,
	`part_id` text,
	`rank` integer NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`state_code` text,
	`organization_id` text,
	`honorific` text,
	`name` text,
	`position` text,
	`status` text NOT NULL,
	`attendance` text NOT NULL,
	`topic` text,
	`text` text,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`,`meeting_id`) REFERENCES `slot`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`,`slot_id`) REFERENCES `part`(`id`,`slot_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contribution_role" CHECK("__new_contribution"."role" in ('presenter', 'moderator', 'welcome', 'closing', 'chair', 'panelist', 'discussant', 'rapporteur', 'line')),
	CONSTRAINT "contribution_status" CHECK("__new_contribution"."status" in ('invited', 'tbc', 'confirmed', 'declined')),
	CONSTRAINT "contribution_attendance" CHECK("__new_contribution"."attendance" in ('in-person', 'video')),
	CONSTRAINT "contribution_line" CHECK("__new_contribution"."role" <> 'line' or ("__new_contribution"."person_id" is null and "__new_contribution"."name" is null)),
	CONSTRAINT "contribution_version" CHECK("__new_contribution"."version" >= 1),
	CONSTRAINT "contribution_json" CHECK(("__new_contribution"."honorific" is null or json_valid("__new_contribution"."honorific")) and ("__new_contribution"."name" is null or json_valid("__new_contribution"."name")) and ("__new_contribution"."position" is null or json_valid("__new_contribution"."position")) and ("__new_contribution"."topic" is null or json_valid("__new_contribution"."topic")) and ("__new_contribution"."text" is null or json_valid("__new_contribution"."text")))
);
--> statement-breakpoint
INSERT INTO `__new_contribution`("id", "meeting_id", "version", "slot_id", "part_id", "rank", "role", "person_id", "state_code", "organization_id", "honorific", "name", "position", "status", "attendance", "topic", "text", "removed_at") SELECT "id", "meeting_id", "version", "slot_id", "part_id", "rank", "role", "person_id", "state_code", "organization_id", "honorific", "name", "position", "status", "attendance", "topic", "text", "removed_at" FROM `contribution`;--> statement-breakpoint
DROP TABLE `contribution`;--> statement-breakpoint
ALTER TABLE `__new_contribution` RENAME TO `contribution`;--> statement-breakpoint
CREATE INDEX `contribution_meeting` ON `contribution` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `contribution_slot` ON `contribution` (`slot_id`);--> statement-breakpoint
CREATE INDEX `contribution_person` ON `contribution` (`person_id`);--> statement-breakpoint
CREATE TABLE `__new_part` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slot_id` text NOT NULL,
	`rank` integer NOT NULL,
	`title` text,
	`abstract` text,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`,`meeting_id`) REFERENCES `slot`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "part_version" CHECK("__new_part"."version" >= 1),
	CONSTRAINT "part_json" CHECK(("__new_part"."title" is null or json_valid("__new_part"."title")) and ("__new_part"."abstract" is null or json_valid("__new_part"."abstract")))
);
--> statement-breakpoint
INSERT INTO `__new_part`("id", "meeting_id", "version", "slot_id", "rank", "title", "abstract", "removed_at") SELECT "id", "meeting_id", "version", "slot_id", "rank", "title", "abstract", "removed_at" FROM `part`;--> statement-breakpoint
DROP TABLE `part`;--> statement-breakpoint
ALTER TABLE `__new_part` RENAME TO `part`;--> statement-breakpoint
CREATE INDEX `part_meeting` ON `part` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `part_slot` ON `part` (`slot_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `part_of_slot` ON `part` (`id`,`slot_id`);--> statement-breakpoint
CREATE TABLE `__new_meeting_day` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`date` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_day_version" CHECK("__new_meeting_day"."version" >= 1),
	CONSTRAINT "meeting_day_date" CHECK("__new_meeting_day"."date" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
);
--> statement-breakpoint
INSERT INTO `__new_meeting_day`("id", "meeting_id", "date", "version", "removed_at") SELECT "id", "meeting_id", "date", "version", "removed_at" FROM `meeting_day`;--> statement-breakpoint
DROP TABLE `meeting_day`;--> statement-breakpoint
ALTER TABLE `__new_meeting_day` RENAME TO `meeting_day`;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_day_once` ON `meeting_day` (`meeting_id`,`date`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_day_of_meeting` ON `meeting_day` (`id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `__new_published_meeting` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`slug` text NOT NULL,
	`audience` text NOT NULL,
	`withdrawn` integer NOT NULL,
	`type` text NOT NULL,
	`ordinal` integer,
	`title` text NOT NULL,
	`theme` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`time_zone` text NOT NULL,
	`city` text,
	`country` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_meeting_audience" CHECK("__new_published_meeting"."audience" in ('public', 'participants')),
	CONSTRAINT "published_meeting_type" CHECK("__new_published_meeting"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_published_meeting`("meeting_id", "publication_id", "slug", "audience", "withdrawn", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "time_zone", "city", "country") SELECT "meeting_id", "publication_id", "slug", "audience", "withdrawn", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "time_zone", "city", "country" FROM `published_meeting`;--> statement-breakpoint
DROP TABLE `published_meeting`;--> statement-breakpoint
ALTER TABLE `__new_published_meeting` RENAME TO `published_meeting`;--> statement-breakpoint
CREATE UNIQUE INDEX `published_meeting_slug` ON `published_meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `published_meeting_record` ON `published_meeting` (`audience`,`starts_on`,`meeting_id`);--> statement-breakpoint
CREATE INDEX `published_meeting_starts_on` ON `published_meeting` (`starts_on`,`meeting_id`);