CREATE TABLE `appearance_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`kind` text NOT NULL,
	`applied` integer NOT NULL,
	`given_by` text NOT NULL,
	`answered_at` text NOT NULL,
	`answered_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appearance_answer_kind" CHECK("appearance_answer"."kind" in ('accepted', 'declined', 'named', 'substituted')),
	CONSTRAINT "appearance_answer_given_by" CHECK("appearance_answer"."given_by" in ('account', 'link')),
	CONSTRAINT "appearance_answer_by" CHECK(("appearance_answer"."given_by" = 'account') = ("appearance_answer"."answered_by" is not null))
);
--> statement-breakpoint
CREATE INDEX `appearance_answer_contribution` ON `appearance_answer` (`contribution_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `appearance_answer_meeting` ON `appearance_answer` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `appearance_answer_account` ON `appearance_answer` (`answered_by`);--> statement-breakpoint
CREATE TABLE `appearance_answer_settled` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`taken` integer NOT NULL,
	`settled_at` text NOT NULL,
	`settled_by` text NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `appearance_answer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appearance_answer_settled_once` ON `appearance_answer_settled` (`answer_id`);--> statement-breakpoint
CREATE TABLE `appearance_answer_words` (
	`answer_id` text PRIMARY KEY NOT NULL,
	`note` text NOT NULL,
	`honorific` text NOT NULL,
	`name` text NOT NULL,
	`position` text NOT NULL,
	`language` text NOT NULL,
	FOREIGN KEY (`answer_id`) REFERENCES `appearance_answer`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appearance_answer_words_language" CHECK("appearance_answer_words"."language" in ('en', 'ru', 'kk'))
);
--> statement-breakpoint
CREATE TABLE `appearance_asking` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`person_id` text,
	`asked_at` text NOT NULL,
	`asked_by` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contribution_id`) REFERENCES `contribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appearance_asking_who" CHECK("appearance_asking"."state_code" is not null or "appearance_asking"."organization_id" is not null or "appearance_asking"."person_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `appearance_asking_contribution` ON `appearance_asking` (`contribution_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `appearance_asking_meeting` ON `appearance_asking` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `appearance_asking_state` ON `appearance_asking` (`state_code`);--> statement-breakpoint
CREATE INDEX `appearance_asking_organization` ON `appearance_asking` (`organization_id`);--> statement-breakpoint
CREATE INDEX `appearance_asking_person` ON `appearance_asking` (`person_id`);--> statement-breakpoint
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
	`due_on` text,
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
	CONSTRAINT "contribution_due_on" CHECK("__new_contribution"."due_on" is null or ("__new_contribution"."due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')),
	CONSTRAINT "contribution_minutes" CHECK("__new_contribution"."minutes" is null or "__new_contribution"."minutes" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_contribution`("id", "meeting_id", "version", "slot_id", "part_id", "rank", "role", "role_label", "joins", "minutes", "person_id", "state_code", "organization_id", "honorific", "name", "position", "status", "attendance", "topic", "text", "removed_at") SELECT "id", "meeting_id", "version", "slot_id", "part_id", "rank", "role", "role_label", "joins", "minutes", "person_id", "state_code", "organization_id", "honorific", "name", "position", "status", "attendance", "topic", "text", "removed_at" FROM `contribution`;--> statement-breakpoint
DROP TABLE `contribution`;--> statement-breakpoint
ALTER TABLE `__new_contribution` RENAME TO `contribution`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `contribution_meeting` ON `contribution` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `contribution_slot` ON `contribution` (`slot_id`);--> statement-breakpoint
CREATE INDEX `contribution_person` ON `contribution` (`person_id`);
--> statement-breakpoint
-- What was answered, and what became of it, stays as it was written.
CREATE TRIGGER `appearance_answer_no_update` BEFORE UPDATE ON `appearance_answer` BEGIN SELECT RAISE(ABORT, 'a row of appearance_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `appearance_answer_no_delete` BEFORE DELETE ON `appearance_answer` BEGIN SELECT RAISE(ABORT, 'a row of appearance_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `appearance_answer_no_replace` BEFORE INSERT ON `appearance_answer` WHEN EXISTS (SELECT 1 FROM `appearance_answer` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of appearance_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `appearance_answer_settled_no_update` BEFORE UPDATE ON `appearance_answer_settled` BEGIN SELECT RAISE(ABORT, 'a row of appearance_answer_settled is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `appearance_answer_settled_no_delete` BEFORE DELETE ON `appearance_answer_settled` BEGIN SELECT RAISE(ABORT, 'a row of appearance_answer_settled is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `appearance_answer_settled_no_replace` BEFORE INSERT ON `appearance_answer_settled` WHEN EXISTS (SELECT 1 FROM `appearance_answer_settled` WHERE `id` = NEW.`id` OR `answer_id` = NEW.`answer_id`) BEGIN SELECT RAISE(ABORT, 'a row of appearance_answer_settled is frozen'); END;
