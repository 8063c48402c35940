CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`display_name` text NOT NULL,
	`password_hash` text,
	`sign_in_version` integer DEFAULT 1 NOT NULL,
	`person_id` text,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_email_folded" CHECK("account"."email" = lower("account"."email") and instr("account"."email", '@') > 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email` ON `account` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_person` ON `account` (`person_id`) WHERE "account"."closed_at" is null and "account"."person_id" is not null;--> statement-breakpoint
CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`begins_at` text NOT NULL,
	`ends_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointment_role" CHECK("appointment"."role" in ('admin', 'organiser', 'delegate')),
	CONSTRAINT "appointment_scope" CHECK(("appointment"."role" = 'admin' and "appointment"."scope" = 'process')
        or ("appointment"."role" = 'organiser' and "appointment"."scope" in ('support-unit', 'state'))
        or ("appointment"."role" = 'delegate' and "appointment"."scope" in ('state', 'organization'))),
	CONSTRAINT "appointment_state" CHECK(("appointment"."scope" = 'state') = ("appointment"."state_code" is not null)),
	CONSTRAINT "appointment_organization" CHECK(("appointment"."scope" = 'organization') = ("appointment"."organization_id" is not null)),
	CONSTRAINT "appointment_order" CHECK("appointment"."ends_at" is null or "appointment"."begins_at" <= "appointment"."ends_at")
);
--> statement-breakpoint
CREATE INDEX `appointment_account` ON `appointment` (`account_id`);--> statement-breakpoint
CREATE TABLE `password_link` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`issued_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "password_link_order" CHECK("password_link"."issued_at" < "password_link"."expires_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_link_token` ON `password_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `password_link_account` ON `password_link` (`account_id`);--> statement-breakpoint
CREATE TABLE `activity` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`account_id` text,
	`act` text NOT NULL,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`meeting_id` text,
	`fields` text NOT NULL,
	`refs` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_chain` ON `activity` (`previous_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_hash` ON `activity` (`hash`);--> statement-breakpoint
CREATE INDEX `activity_meeting` ON `activity` (`meeting_id`,`seq`);--> statement-breakpoint
CREATE INDEX `activity_object` ON `activity` (`object_id`,`seq`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `acknowledged_save` (
	`account_id` text NOT NULL,
	`key` text NOT NULL,
	`command` text NOT NULL,
	`input_hash` text NOT NULL,
	`outcome` text NOT NULL,
	`saved_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `acknowledged_save_at` ON `acknowledged_save` (`saved_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `acknowledged_save_once` ON `acknowledged_save` (`account_id`,`key`);--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text,
	`abstract` text,
	`purpose` text,
	`sub_items` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_purpose" CHECK("agenda_item"."purpose" is null or "agenda_item"."purpose" in ('information', 'discussion', 'decision')),
	CONSTRAINT "agenda_item_sub_items_json" CHECK(json_valid("agenda_item"."sub_items")),
	CONSTRAINT "agenda_item_version" CHECK("agenda_item"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_of_meeting` ON `agenda_item` (`id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `contribution` (
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
	CONSTRAINT "contribution_role" CHECK("contribution"."role" in ('presenter', 'moderator', 'welcome', 'closing', 'chair', 'panelist', 'discussant', 'rapporteur', 'line')),
	CONSTRAINT "contribution_status" CHECK("contribution"."status" in ('invited', 'tbc', 'confirmed', 'declined')),
	CONSTRAINT "contribution_attendance" CHECK("contribution"."attendance" in ('in-person', 'video')),
	CONSTRAINT "contribution_line" CHECK("contribution"."role" <> 'line' or ("contribution"."person_id" is null and "contribution"."name" is null)),
	CONSTRAINT "contribution_version" CHECK("contribution"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `contribution_meeting` ON `contribution` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `contribution_slot` ON `contribution` (`slot_id`);--> statement-breakpoint
CREATE INDEX `contribution_person` ON `contribution` (`person_id`);--> statement-breakpoint
CREATE TABLE `part` (
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
	CONSTRAINT "part_version" CHECK("part"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `part_meeting` ON `part` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `part_slot` ON `part` (`slot_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `part_of_slot` ON `part` (`id`,`slot_id`);--> statement-breakpoint
CREATE TABLE `slot` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`day_id` text NOT NULL,
	`rank` integer NOT NULL,
	`start` text NOT NULL,
	`end` text,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	`continued` integer DEFAULT false NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`,`meeting_id`) REFERENCES `agenda_item`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`day_id`,`meeting_id`) REFERENCES `meeting_day`(`id`,`meeting_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "slot_kind" CHECK("slot"."kind" in ('registration', 'opening', 'session', 'discussion', 'break', 'meal', 'photo', 'closing', 'ceremony', 'reception', 'other')),
	CONSTRAINT "slot_start" CHECK("slot"."start" glob '[0-2][0-9]:[0-5][0-9]' and "slot"."start" < '24:00'),
	CONSTRAINT "slot_end" CHECK("slot"."end" is null or ("slot"."end" glob '[0-2][0-9]:[0-5][0-9]' and "slot"."end" < '24:00' and "slot"."end" > "slot"."start")),
	CONSTRAINT "slot_version" CHECK("slot"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `slot_meeting` ON `slot` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `slot_day` ON `slot` (`day_id`);--> statement-breakpoint
CREATE INDEX `slot_item` ON `slot` (`item_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `slot_of_meeting` ON `slot` (`id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `chairmanship` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`effective_on` text NOT NULL,
	`precision` text NOT NULL,
	`ends_on` text,
	`ceremony_on` text,
	`source` text NOT NULL,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairmanship_precision" CHECK("chairmanship"."precision" in ('day', 'month')),
	CONSTRAINT "chairmanship_order" CHECK("chairmanship"."ends_on" is null or "chairmanship"."effective_on" < "chairmanship"."ends_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chairmanship_once` ON `chairmanship` (`effective_on`);--> statement-breakpoint
CREATE TABLE `chairperson` (
	`id` text PRIMARY KEY NOT NULL,
	`chairmanship_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`precision` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`chairmanship_id`) REFERENCES `chairmanship`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairperson_precision" CHECK("chairperson"."precision" in ('day', 'month')),
	CONSTRAINT "chairperson_order" CHECK("chairperson"."valid_until" is null or "chairperson"."valid_from" < "chairperson"."valid_until"),
	CONSTRAINT "chairperson_position_json" CHECK(json_valid("chairperson"."position"))
);
--> statement-breakpoint
CREATE INDEX `chairperson_chairmanship` ON `chairperson` (`chairmanship_id`);--> statement-breakpoint
CREATE INDEX `chairperson_person` ON `chairperson` (`person_id`);--> statement-breakpoint
CREATE TABLE `convocation` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`decision` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "convocation_decision" CHECK("convocation"."decision" in ('convened', 'postponed', 'cancelled'))
);
--> statement-breakpoint
CREATE INDEX `convocation_meeting` ON `convocation` (`meeting_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `meeting` (
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
	CONSTRAINT "meeting_type" CHECK("meeting"."type" in ('som', 'ministerial', 'conference', 'coordinators', 'workshop', 'training', 'forum', 'briefing', 'expert', 'presentation', 'other')),
	CONSTRAINT "meeting_ordinal" CHECK("meeting"."ordinal" is null or "meeting"."ordinal" >= 1),
	CONSTRAINT "meeting_days" CHECK("meeting"."starts_on" <= "meeting"."ends_on"),
	CONSTRAINT "meeting_title_json" CHECK(json_valid("meeting"."title")),
	CONSTRAINT "meeting_version" CHECK("meeting"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_slug` ON `meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `meeting_starts_on` ON `meeting` (`starts_on`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_day` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`date` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_day_version" CHECK("meeting_day"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_day_once` ON `meeting_day` (`meeting_id`,`date`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_day_of_meeting` ON `meeting_day` (`id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_team_member` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`account_id` text NOT NULL,
	`joined_at` text NOT NULL,
	`left_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_team_member_once` ON `meeting_team_member` (`meeting_id`,`account_id`) WHERE "meeting_team_member"."left_at" is null;--> statement-breakpoint
CREATE INDEX `meeting_team_member_account` ON `meeting_team_member` (`account_id`);--> statement-breakpoint
CREATE TABLE `participation` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`capacity` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participation_who" CHECK(("participation"."state_code" is null) <> ("participation"."organization_id" is null)),
	CONSTRAINT "participation_capacity" CHECK("participation"."capacity" in ('member', 'observer', 'guest', 'organization', 'resource'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participation_state` ON `participation` (`meeting_id`,`state_code`) WHERE "participation"."state_code" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `participation_organization` ON `participation` (`meeting_id`,`organization_id`) WHERE "participation"."organization_id" is not null;--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`search_name` text NOT NULL,
	`honorific` text,
	`position` text,
	`state_code` text,
	`organization_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "person_name_json" CHECK(json_valid("person"."name")),
	CONSTRAINT "person_version" CHECK("person"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `person_sort_name` ON `person` (`sort_name`);--> statement-breakpoint
CREATE INDEX `person_state` ON `person` (`state_code`);--> statement-breakpoint
CREATE INDEX `person_organization` ON `person` (`organization_id`);--> statement-breakpoint
CREATE TABLE `appearance` (
	`contribution_id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`slot_id` text NOT NULL,
	`date` text NOT NULL,
	`start` text NOT NULL,
	`end` text,
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
CREATE INDEX `appearance_meeting` ON `appearance` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `appearance_person` ON `appearance` (`person_id`,`date`);--> statement-breakpoint
CREATE INDEX `appearance_state` ON `appearance` (`state_code`,`date`);--> statement-breakpoint
CREATE INDEX `appearance_organization` ON `appearance` (`organization_id`,`date`);--> statement-breakpoint
CREATE TABLE `publication` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`audience` text NOT NULL,
	`note` text NOT NULL,
	`document` text NOT NULL,
	`changes` text NOT NULL,
	`published_at` text NOT NULL,
	`published_by` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publication_number_positive" CHECK("publication"."number" >= 1),
	CONSTRAINT "publication_audience" CHECK("publication"."audience" in ('public', 'participants')),
	CONSTRAINT "publication_document_json" CHECK(json_valid("publication"."document"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_number` ON `publication` (`meeting_id`,`number`);--> statement-breakpoint
CREATE TABLE `published_meeting` (
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
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `published_meeting_slug` ON `published_meeting` (`slug`);--> statement-breakpoint
CREATE INDEX `published_meeting_record` ON `published_meeting` (`audience`,`starts_on`,`meeting_id`);--> statement-breakpoint
CREATE INDEX `published_meeting_starts_on` ON `published_meeting` (`starts_on`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "withdrawal_reason" CHECK(length("withdrawal"."reason") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `withdrawal_once` ON `withdrawal` (`publication_id`);--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`short_name` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "organization_name_json" CHECK(json_valid("organization"."name"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_short_name` ON `organization` (`short_name`);--> statement-breakpoint
CREATE TABLE `state` (
	`code` text PRIMARY KEY NOT NULL,
	CONSTRAINT "state_code" CHECK(length("state"."code") = 2 and "state"."code" = upper("state"."code"))
);
--> statement-breakpoint
CREATE TABLE `state_capacity` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`capacity` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	`precision` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_capacity_word" CHECK("state_capacity"."capacity" in ('applicant', 'observer', 'member', 'tbc')),
	CONSTRAINT "state_capacity_precision" CHECK("state_capacity"."precision" in ('day', 'month')),
	CONSTRAINT "state_capacity_order" CHECK("state_capacity"."valid_until" is null or "state_capacity"."valid_from" < "state_capacity"."valid_until")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `state_capacity_once` ON `state_capacity` (`state_code`,`valid_from`);--> statement-breakpoint
CREATE TABLE `state_name` (
	`id` text PRIMARY KEY NOT NULL,
	`state_code` text NOT NULL,
	`locale` text NOT NULL,
	`short_name` text NOT NULL,
	`official_name` text NOT NULL,
	`sort_key` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_name_locale" CHECK("state_name"."locale" in ('en', 'ru', 'kk')),
	CONSTRAINT "state_name_order" CHECK("state_name"."valid_until" is null or "state_name"."valid_from" < "state_name"."valid_until")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `state_name_once` ON `state_name` (`state_code`,`locale`,`valid_from`);--> statement-breakpoint
CREATE TABLE `support_unit_member` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_unit_member_organization` ON `support_unit_member` (`organization_id`);