CREATE TABLE `late_objection` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text NOT NULL,
	`paragraphs` text NOT NULL,
	`objection` text NOT NULL,
	`amendment` text NOT NULL,
	`ended_at` text NOT NULL,
	`received_at` text NOT NULL,
	`received_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`received_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "late_objection_said" CHECK(length("late_objection"."objection") + length("late_objection"."amendment") > 0),
	CONSTRAINT "late_objection_paragraphs" CHECK(json_array_length("late_objection"."paragraphs") > 0),
	CONSTRAINT "late_objection_late" CHECK("late_objection"."ended_at" <= "late_objection"."received_at")
);
--> statement-breakpoint
CREATE INDEX `late_objection_circulation` ON `late_objection` (`circulation_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `adoption_strike` (
	`id` text PRIMARY KEY NOT NULL,
	`adoption_id` text NOT NULL,
	`reason` text NOT NULL,
	`struck_at` text NOT NULL,
	`struck_by` text NOT NULL,
	FOREIGN KEY (`adoption_id`) REFERENCES `adoption`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`struck_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoption_strike_reason" CHECK(length("adoption_strike"."reason") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoption_strike_once` ON `adoption_strike` (`adoption_id`);--> statement-breakpoint
DROP INDEX `adoption_once`;--> statement-breakpoint
CREATE INDEX `adoption_statement` ON `adoption` (`statement_id`);--> statement-breakpoint
ALTER TABLE `circulation` ADD `acknowledged` text;--> statement-breakpoint
ALTER TABLE `proposal` ADD `silence_break_id` text REFERENCES silence_break(id);--> statement-breakpoint
ALTER TABLE `participation` ADD `reason` text;
--> statement-breakpoint
-- An objection that came too late and the striking of an adoption are evidence like what they are about.
CREATE TRIGGER `late_objection_no_update` BEFORE UPDATE ON `late_objection` BEGIN SELECT RAISE(ABORT, 'a row of late_objection is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `late_objection_no_delete` BEFORE DELETE ON `late_objection` BEGIN SELECT RAISE(ABORT, 'a row of late_objection is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `late_objection_no_replace` BEFORE INSERT ON `late_objection` WHEN EXISTS (SELECT 1 FROM `late_objection` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of late_objection is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `adoption_strike_no_update` BEFORE UPDATE ON `adoption_strike` BEGIN SELECT RAISE(ABORT, 'a row of adoption_strike is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `adoption_strike_no_delete` BEFORE DELETE ON `adoption_strike` BEGIN SELECT RAISE(ABORT, 'a row of adoption_strike is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `adoption_strike_no_replace` BEFORE INSERT ON `adoption_strike` WHEN EXISTS (SELECT 1 FROM `adoption_strike` WHERE `id` = NEW.`id` OR `adoption_id` = NEW.`adoption_id`) BEGIN SELECT RAISE(ABORT, 'a row of adoption_strike is frozen'); END;
--> statement-breakpoint
-- A text has one adoption that stands: a second is recorded only after the first was struck.
DROP TRIGGER `adoption_no_replace`;
--> statement-breakpoint
CREATE TRIGGER `adoption_no_replace` BEFORE INSERT ON `adoption` WHEN EXISTS (SELECT 1 FROM `adoption` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND NOT EXISTS (SELECT 1 FROM `adoption_strike` WHERE `adoption_id` = `adoption`.`id`))) BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
