CREATE TABLE `withdrawal_undone` (
	`id` text PRIMARY KEY NOT NULL,
	`withdrawal_id` text NOT NULL,
	`reason` text NOT NULL,
	`undone_at` text NOT NULL,
	`undone_by` text NOT NULL,
	FOREIGN KEY (`withdrawal_id`) REFERENCES `statement_withdrawal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "withdrawal_undone_reason" CHECK(length("withdrawal_undone"."reason") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `withdrawal_undone_once` ON `withdrawal_undone` (`withdrawal_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_proposal_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`wording` text,
	`before` text,
	`answered_at` text NOT NULL,
	`answered_by` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_answer_decision" CHECK("__new_proposal_answer"."decision" in ('taken', 'adapted', 'noted', 'declined', 'upheld')),
	CONSTRAINT "proposal_answer_reason" CHECK(length("__new_proposal_answer"."reason") > 0)
);
--> statement-breakpoint
INSERT INTO `__new_proposal_answer`("id", "proposal_id", "decision", "reason", "wording", "before", "answered_at", "answered_by") SELECT "id", "proposal_id", "decision", "reason", "wording", NULL, "answered_at", "answered_by" FROM `proposal_answer`;--> statement-breakpoint
DROP TABLE `proposal_answer`;--> statement-breakpoint
ALTER TABLE `__new_proposal_answer` RENAME TO `proposal_answer`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `proposal_answer_proposal` ON `proposal_answer` (`proposal_id`,`answered_at`);--> statement-breakpoint
DROP INDEX `statement_withdrawal_once`;--> statement-breakpoint
CREATE INDEX `statement_withdrawal_of` ON `statement_withdrawal` (`statement_id`,`withdrawn_at`);--> statement-breakpoint
DROP INDEX `issuance_slug`;--> statement-breakpoint
CREATE INDEX `issuance_slug` ON `issuance` (`slug`,`number`,`correction`);--> statement-breakpoint
DROP INDEX `statement_meeting`;--> statement-breakpoint
CREATE INDEX `statement_meeting` ON `statement` (`meeting_id`,`opened_at`);--> statement-breakpoint
ALTER TABLE `proposal` ADD `language` text;
--> statement-breakpoint
-- Rebuilding a table takes its triggers along: an answer is evidence as before.
CREATE TRIGGER `proposal_answer_no_update` BEFORE UPDATE ON `proposal_answer` BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_answer_no_delete` BEFORE DELETE ON `proposal_answer` BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_answer_no_replace` BEFORE INSERT ON `proposal_answer` WHEN EXISTS (SELECT 1 FROM `proposal_answer` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
--> statement-breakpoint
-- An undone withdrawal is evidence too.
CREATE TRIGGER `withdrawal_undone_no_update` BEFORE UPDATE ON `withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of withdrawal_undone is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawal_undone_no_delete` BEFORE DELETE ON `withdrawal_undone` BEGIN SELECT RAISE(ABORT, 'a row of withdrawal_undone is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawal_undone_no_replace` BEFORE INSERT ON `withdrawal_undone` WHEN EXISTS (SELECT 1 FROM `withdrawal_undone` WHERE `id` = NEW.`id` OR `withdrawal_id` = NEW.`withdrawal_id`) BEGIN SELECT RAISE(ABORT, 'a row of withdrawal_undone is frozen'); END;
--> statement-breakpoint
-- A text may be withdrawn again after a withdrawal was undone, and a meeting may issue another text after a withdrawn one.
DROP TRIGGER `statement_withdrawal_no_replace`;
--> statement-breakpoint
CREATE TRIGGER `statement_withdrawal_no_replace` BEFORE INSERT ON `statement_withdrawal` WHEN EXISTS (SELECT 1 FROM `statement_withdrawal` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
--> statement-breakpoint
DROP TRIGGER `issuance_no_replace`;
--> statement-breakpoint
CREATE TRIGGER `issuance_no_replace` BEFORE INSERT ON `issuance` WHEN EXISTS (SELECT 1 FROM `issuance` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND `correction` = NEW.`correction`)) BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
