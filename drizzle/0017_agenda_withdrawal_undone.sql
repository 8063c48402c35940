CREATE TABLE `agenda_withdrawal_undone` (
	`id` text PRIMARY KEY NOT NULL,
	`withdrawal_id` text NOT NULL,
	`reason` text NOT NULL,
	`undone_at` text NOT NULL,
	`undone_by` text NOT NULL,
	FOREIGN KEY (`withdrawal_id`) REFERENCES `withdrawal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_withdrawal_undone_reason" CHECK(length("agenda_withdrawal_undone"."reason") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_withdrawal_undone_once` ON `agenda_withdrawal_undone` (`withdrawal_id`);--> statement-breakpoint
DROP INDEX `withdrawal_once`;--> statement-breakpoint
CREATE INDEX `withdrawal_of` ON `withdrawal` (`publication_id`);
--> statement-breakpoint
-- An undone withdrawal is evidence too, and the same version may be withdrawn again after it.
CREATE TRIGGER `agenda_withdrawal_undone_no_update` BEFORE UPDATE ON `agenda_withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of agenda_withdrawal_undone is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `agenda_withdrawal_undone_no_delete` BEFORE DELETE ON `agenda_withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of agenda_withdrawal_undone is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `agenda_withdrawal_undone_no_replace` BEFORE INSERT ON `agenda_withdrawal_undone` WHEN EXISTS (SELECT 1 FROM `agenda_withdrawal_undone` WHERE `id` = NEW.`id` OR `withdrawal_id` = NEW.`withdrawal_id`) BEGIN SELECT RAISE(ABORT, 'a row of agenda_withdrawal_undone is frozen'); END;
--> statement-breakpoint
DROP TRIGGER `withdrawal_no_replace`;
--> statement-breakpoint
CREATE TRIGGER `withdrawal_no_replace` BEFORE INSERT ON `withdrawal` WHEN EXISTS (SELECT 1 FROM `withdrawal` WHERE `id` = NEW.`id` OR (`publication_id` = NEW.`publication_id` AND NOT EXISTS (SELECT 1 FROM `agenda_withdrawal_undone` WHERE `withdrawal_id` = `withdrawal`.`id`))) BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
