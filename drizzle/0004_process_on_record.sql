CREATE TABLE `designation` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`person_id` text NOT NULL,
	`as` text NOT NULL,
	`position` text,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`source` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "designation_as" CHECK("designation"."as" in ('national-coordinator', 'focal-point')),
	CONSTRAINT "designation_order" CHECK("designation"."valid_until" is null or "designation"."valid_from" < "designation"."valid_until")
);
--> statement-breakpoint
CREATE INDEX `designation_state` ON `designation` (`state_code`);--> statement-breakpoint
CREATE TABLE `dossier` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` text NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dossier_json" CHECK(json_valid("dossier"."content"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_handover` ON `dossier` (`handover_id`);--> statement-breakpoint
CREATE TABLE `handover` (
	`id` text PRIMARY KEY NOT NULL,
	`outgoing_state` text NOT NULL,
	`incoming_state` text NOT NULL,
	`prepared_at` text NOT NULL,
	`prepared_by` text NOT NULL,
	FOREIGN KEY (`outgoing_state`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`incoming_state`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prepared_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_states" CHECK("handover"."outgoing_state" <> "handover"."incoming_state")
);
--> statement-breakpoint
CREATE TABLE `handover_act` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`terms` integer NOT NULL,
	`act` text NOT NULL,
	`state_code` text,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`account_id` text NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_act_word" CHECK("handover_act"."act" in ('confirm', 'decline', 'call-off'))
);
--> statement-breakpoint
CREATE INDEX `handover_act_handover` ON `handover_act` (`handover_id`,`at`);--> statement-breakpoint
CREATE TABLE `handover_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`handover_id` text NOT NULL,
	`number` integer NOT NULL,
	`effective_on` text NOT NULL,
	`overlap_from` text NOT NULL,
	`ceremony_on` text,
	`ceremony_slot` text,
	`reason` text NOT NULL,
	`set_at` text NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handover_terms_order" CHECK("handover_terms"."overlap_from" <= "handover_terms"."effective_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handover_terms_number` ON `handover_terms` (`handover_id`,`number`);--> statement-breakpoint
CREATE INDEX `handover_terms_effective` ON `handover_terms` (`effective_on`);--> statement-breakpoint
CREATE TABLE `paper` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`languages` text NOT NULL,
	`date` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_entry` ON `paper` (`entry_id`);--> statement-breakpoint
CREATE INDEX `paper_date` ON `paper` (`date`);--> statement-breakpoint
CREATE TABLE `register_claim` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`source` text NOT NULL,
	`disputed` integer DEFAULT false NOT NULL,
	`rank` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "register_claim_field" CHECK("register_claim"."field" in ('title', 'type', 'dates', 'theme', 'place', 'host', 'organiser', 'co-organiser', 'in-cooperation-with', 'auspices', 'funder', 'project', 'level', 'participants', 'number', 'resource-persons', 'outcome', 'context', 'evidence')),
	CONSTRAINT "register_claim_text_json" CHECK(json_valid("register_claim"."text"))
);
--> statement-breakpoint
CREATE INDEX `register_claim_entry` ON `register_claim` (`entry_id`,`rank`);--> statement-breakpoint
CREATE TABLE `register_entry` (
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
	`series_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "register_entry_days" CHECK("register_entry"."starts_on" <= "register_entry"."ends_on"),
	CONSTRAINT "register_entry_precision" CHECK("register_entry"."precision" in ('day', 'month', 'year')),
	CONSTRAINT "register_entry_type_word" CHECK("register_entry"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_entry_slug` ON `register_entry` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `register_entry_meeting` ON `register_entry` (`meeting_id`) WHERE "register_entry"."meeting_id" is not null;--> statement-breakpoint
CREATE INDEX `register_entry_record` ON `register_entry` (`audience`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_starts_on` ON `register_entry` (`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_type` ON `register_entry` (`type`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_place` ON `register_entry` (`place`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `register_entry_series` ON `register_entry` (`series_id`);--> statement-breakpoint
CREATE TABLE `register_link` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`from_id`, `to_id`),
	FOREIGN KEY (`from_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_link_to` ON `register_link` (`to_id`);--> statement-breakpoint
CREATE TABLE `register_state` (
	`entry_id` text NOT NULL,
	`state_code` text NOT NULL,
	`capacity` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`entry_id`, `state_code`, `source`),
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_state_state` ON `register_state` (`state_code`,`entry_id`);--> statement-breakpoint
CREATE TABLE `register_word` (
	`word` text NOT NULL,
	`entry_id` text NOT NULL,
	PRIMARY KEY(`word`, `entry_id`),
	FOREIGN KEY (`entry_id`) REFERENCES `register_entry`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_word_entry` ON `register_word` (`entry_id`);--> statement-breakpoint
DROP INDEX `chairmanship_once`;--> statement-breakpoint
ALTER TABLE `chairmanship` ADD `replaced_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `chairmanship_once` ON `chairmanship` (`effective_on`) WHERE "chairmanship"."replaced_at" is null;--> statement-breakpoint
DROP INDEX `state_capacity_once`;--> statement-breakpoint
ALTER TABLE `state_capacity` ADD `replaced_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `state_capacity_once` ON `state_capacity` (`state_code`,`valid_from`) WHERE "state_capacity"."replaced_at" is null;--> statement-breakpoint
DROP INDEX `state_name_once`;--> statement-breakpoint
ALTER TABLE `state_name` ADD `replaced_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `state_name_once` ON `state_name` (`state_code`,`locale`,`valid_from`) WHERE "state_name"."replaced_at" is null;--> statement-breakpoint
ALTER TABLE `chairperson` ADD `replaced_at` text;