PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`slot_id` text NOT NULL,
	`part_id` text,
	`rank` integer NOT NULL,
	`role` text NOT NULL,
	`role_label` text,
	`joins` integer DEFAULT false NOT NULL,
	`minutes` integer,
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
	CONSTRAINT "contribution_role" CHECK("__new_contribution"."role" in ('presenter', 'moderator', 'welcome', 'closing', 'chair', 'panelist', 'discussant', 'rapporteur', 'host', 'line')),
	CONSTRAINT "contribution_status" CHECK("__new_contribution"."status" in ('invited', 'tbc', 'confirmed', 'declined')),
	CONSTRAINT "contribution_attendance" CHECK("__new_contribution"."attendance" in ('in-person', 'video')),
	CONSTRAINT "contribution_line" CHECK("__new_contribution"."role" <> 'line' or ("__new_contribution"."person_id" is null and "__new_contribution"."name" is null)),
	CONSTRAINT "contribution_version" CHECK("__new_contribution"."version" >= 1),
	CONSTRAINT "contribution_json" CHECK(("__new_contribution"."role_label" is null or json_valid("__new_contribution"."role_label")) and ("__new_contribution"."honorific" is null or json_valid("__new_contribution"."honorific")) and ("__new_contribution"."name" is null or json_valid("__new_contribution"."name")) and ("__new_contribution"."position" is null or json_valid("__new_contribution"."position")) and ("__new_contribution"."topic" is null or json_valid("__new_contribution"."topic")) and ("__new_contribution"."text" is null or json_valid("__new_contribution"."text"))),
	CONSTRAINT "contribution_minutes" CHECK("__new_contribution"."minutes" is null or "__new_contribution"."minutes" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_contribution`("id", "meeting_id", "version", "slot_id", "part_id", "rank", "role", "person_id", "state_code", "organization_id", "honorific", "name", "position", "status", "attendance", "topic", "text", "removed_at") SELECT "id", "meeting_id", "version", "slot_id", "part_id", "rank", "role", "person_id", "state_code", "organization_id", "honorific", "name", "position", "status", "attendance", "topic", "text", "removed_at" FROM `contribution`;--> statement-breakpoint
DROP TABLE `contribution`;--> statement-breakpoint
ALTER TABLE `__new_contribution` RENAME TO `contribution`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
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
	`start` text,
	`end` text,
	`place` text,
	`deals` text DEFAULT '[]' NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`,`meeting_id`) REFERENCES `slot`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "part_version" CHECK("__new_part"."version" >= 1),
	CONSTRAINT "part_json" CHECK(("__new_part"."title" is null or json_valid("__new_part"."title")) and ("__new_part"."abstract" is null or json_valid("__new_part"."abstract")) and ("__new_part"."place" is null or json_valid("__new_part"."place")) and ("__new_part"."deals" is null or json_valid("__new_part"."deals"))),
	CONSTRAINT "part_start" CHECK("__new_part"."start" is null or ("__new_part"."start" glob '[0-2][0-9]:[0-5][0-9]' and "__new_part"."start" < '24:00')),
	CONSTRAINT "part_end" CHECK("__new_part"."end" is null or ("__new_part"."end" glob '[0-2][0-9]:[0-5][0-9]' and "__new_part"."end" < '24:00')),
	CONSTRAINT "part_end_has_start" CHECK("__new_part"."end" is null or "__new_part"."start" is not null)
);
--> statement-breakpoint
INSERT INTO `__new_part`("id", "meeting_id", "version", "slot_id", "rank", "title", "abstract", "removed_at") SELECT "id", "meeting_id", "version", "slot_id", "rank", "title", "abstract", "removed_at" FROM `part`;--> statement-breakpoint
DROP TABLE `part`;--> statement-breakpoint
ALTER TABLE `__new_part` RENAME TO `part`;--> statement-breakpoint
CREATE INDEX `part_meeting` ON `part` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `part_slot` ON `part` (`slot_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `part_of_slot` ON `part` (`id`,`slot_id`);--> statement-breakpoint
CREATE TABLE `__new_slot` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`day_id` text NOT NULL,
	`rank` integer NOT NULL,
	`start` text,
	`end` text,
	`when` text,
	`place` text,
	`access` text,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	`continued` integer DEFAULT false NOT NULL,
	`sub_item_ids` text,
	`deals` text DEFAULT '[]' NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`,`meeting_id`) REFERENCES `agenda_item`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`meeting_id`) REFERENCES `meeting_day`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "slot_kind" CHECK("__new_slot"."kind" in ('registration', 'opening', 'session', 'discussion', 'break', 'meal', 'photo', 'closing', 'ceremony', 'reception', 'logistics', 'other')),
	CONSTRAINT "slot_start" CHECK("__new_slot"."start" is null or ("__new_slot"."start" glob '[0-2][0-9]:[0-5][0-9]' and "__new_slot"."start" < '24:00')),
	CONSTRAINT "slot_end" CHECK("__new_slot"."end" is null or ("__new_slot"."end" glob '[0-2][0-9]:[0-5][0-9]' and "__new_slot"."end" < '24:00')),
	CONSTRAINT "slot_end_has_start" CHECK("__new_slot"."end" is null or "__new_slot"."start" is not null),
	CONSTRAINT "slot_access" CHECK("__new_slot"."access" is null or "__new_slot"."access" in ('open', 'closed', 'invitation', 'media')),
	CONSTRAINT "slot_json" CHECK(("__new_slot"."when" is null or json_valid("__new_slot"."when")) and ("__new_slot"."place" is null or json_valid("__new_slot"."place")) and ("__new_slot"."sub_item_ids" is null or json_valid("__new_slot"."sub_item_ids")) and ("__new_slot"."deals" is null or json_valid("__new_slot"."deals"))),
	CONSTRAINT "slot_version" CHECK("__new_slot"."version" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_slot`("id", "meeting_id", "version", "day_id", "rank", "start", "end", "kind", "item_id", "continued", "removed_at") SELECT "id", "meeting_id", "version", "day_id", "rank", "start", "end", "kind", "item_id", "continued", "removed_at" FROM `slot`;--> statement-breakpoint
DROP TABLE `slot`;--> statement-breakpoint
ALTER TABLE `__new_slot` RENAME TO `slot`;--> statement-breakpoint
CREATE INDEX `slot_meeting` ON `slot` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `slot_day` ON `slot` (`day_id`);--> statement-breakpoint
CREATE INDEX `slot_item` ON `slot` (`item_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `slot_of_meeting` ON `slot` (`id`,`meeting_id`);--> statement-breakpoint
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
	`preamble` text,
	`also_zones` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "meeting_type" CHECK("__new_meeting"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other')),
	CONSTRAINT "meeting_ordinal" CHECK("__new_meeting"."ordinal" is null or "__new_meeting"."ordinal" >= 1),
	CONSTRAINT "meeting_days" CHECK("__new_meeting"."starts_on" <= "__new_meeting"."ends_on"),
	CONSTRAINT "meeting_starts_on_day" CHECK("__new_meeting"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_ends_on_day" CHECK("__new_meeting"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_json" CHECK(("__new_meeting"."title" is null or json_valid("__new_meeting"."title")) and ("__new_meeting"."theme" is null or json_valid("__new_meeting"."theme")) and ("__new_meeting"."city" is null or json_valid("__new_meeting"."city")) and ("__new_meeting"."country" is null or json_valid("__new_meeting"."country")) and ("__new_meeting"."venue" is null or json_valid("__new_meeting"."venue")) and ("__new_meeting"."preamble" is null or json_valid("__new_meeting"."preamble")) and ("__new_meeting"."also_zones" is null or json_valid("__new_meeting"."also_zones"))),
	CONSTRAINT "meeting_version" CHECK("__new_meeting"."version" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_meeting`("id", "version", "slug", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "time_zone", "city", "country", "venue", "created_at") SELECT "id", "version", "slug", "type", "ordinal", "title", "theme", "starts_on", "ends_on", "time_zone", "city", "country", "venue", "created_at" FROM `meeting`;--> statement-breakpoint
DROP TABLE `meeting`;--> statement-breakpoint
ALTER TABLE `__new_meeting` RENAME TO `meeting`;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_slug` ON `meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_starts_on` ON `meeting` (`starts_on`,`id`);--> statement-breakpoint
CREATE TABLE `__new_appearance` (
	`contribution_id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`date` text NOT NULL,
	`start` text,
	`end` text,
	`when` text,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`person_id` text,
	`state_code` text,
	`organization_id` text,
	`name` text,
	`title` text NOT NULL,
	`continued` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `published_meeting`(`meeting_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_appearance`("contribution_id", "meeting_id", "slot_id", "date", "start", "end", "role", "status", "person_id", "state_code", "organization_id", "name", "title", "continued") SELECT "contribution_id", "meeting_id", "slot_id", "date", "start", "end", "role", "status", "person_id", "state_code", "organization_id", "name", "title", "continued" FROM `appearance`;--> statement-breakpoint
DROP TABLE `appearance`;--> statement-breakpoint
ALTER TABLE `__new_appearance` RENAME TO `appearance`;--> statement-breakpoint
CREATE INDEX `appearance_meeting` ON `appearance` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `appearance_person` ON `appearance` (`person_id`,`date`);--> statement-breakpoint
CREATE INDEX `appearance_state` ON `appearance` (`state_code`,`date`);--> statement-breakpoint
CREATE INDEX `appearance_organization` ON `appearance` (`organization_id`,`date`);--> statement-breakpoint
CREATE TABLE `__new_agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text,
	`abstract` text,
	`purpose` text,
	`sub_items` text NOT NULL,
	`number` text,
	`list_rank` integer,
	`papers` text DEFAULT '[]' NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_purpose" CHECK("__new_agenda_item"."purpose" is null or "__new_agenda_item"."purpose" in ('information', 'discussion', 'decision')),
	CONSTRAINT "agenda_item_sub_items_json" CHECK(json_valid("__new_agenda_item"."sub_items")),
	CONSTRAINT "agenda_item_papers_json" CHECK(json_valid("__new_agenda_item"."papers")),
	CONSTRAINT "agenda_item_number" CHECK("__new_agenda_item"."number" is null or length("__new_agenda_item"."number") between 1 and 12),
	CONSTRAINT "agenda_item_json" CHECK(("__new_agenda_item"."title" is null or json_valid("__new_agenda_item"."title")) and ("__new_agenda_item"."abstract" is null or json_valid("__new_agenda_item"."abstract"))),
	CONSTRAINT "agenda_item_version" CHECK("__new_agenda_item"."version" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_agenda_item`("id", "meeting_id", "version", "title", "abstract", "purpose", "sub_items") SELECT "id", "meeting_id", "version", "title", "abstract", "purpose", "sub_items" FROM `agenda_item`;--> statement-breakpoint
DROP TABLE `agenda_item`;--> statement-breakpoint
ALTER TABLE `__new_agenda_item` RENAME TO `agenda_item`;--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_of_meeting` ON `agenda_item` (`id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `__new_meeting_day` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`date` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text,
	`note` text,
	`place` text,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_day_version" CHECK("__new_meeting_day"."version" >= 1),
	CONSTRAINT "meeting_day_date" CHECK("__new_meeting_day"."date" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "meeting_day_json" CHECK(("__new_meeting_day"."title" is null or json_valid("__new_meeting_day"."title")) and ("__new_meeting_day"."note" is null or json_valid("__new_meeting_day"."note")) and ("__new_meeting_day"."place" is null or json_valid("__new_meeting_day"."place")))
);
--> statement-breakpoint
INSERT INTO `__new_meeting_day`("id", "meeting_id", "date", "version", "removed_at") SELECT "id", "meeting_id", "date", "version", "removed_at" FROM `meeting_day`;--> statement-breakpoint
DROP TABLE `meeting_day`;--> statement-breakpoint
ALTER TABLE `__new_meeting_day` RENAME TO `meeting_day`;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_day_once` ON `meeting_day` (`meeting_id`,`date`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_day_of_meeting` ON `meeting_day` (`id`,`meeting_id`);