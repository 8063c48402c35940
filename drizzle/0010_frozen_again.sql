-- Rebuilding a table takes its triggers along: an objection is evidence as before. And no issued text is replaced by its address either.
CREATE TRIGGER `silence_break_no_update` BEFORE UPDATE ON `silence_break` BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_break_no_delete` BEFORE DELETE ON `silence_break` BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_break_no_replace` BEFORE INSERT ON `silence_break` WHEN EXISTS (SELECT 1 FROM `silence_break` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id` AND `state_code` = NEW.`state_code`)) BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
--> statement-breakpoint
DROP TRIGGER `issuance_no_replace`;
--> statement-breakpoint
CREATE TRIGGER `issuance_no_replace` BEFORE INSERT ON `issuance` WHEN EXISTS (SELECT 1 FROM `issuance` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND `correction` = NEW.`correction`) OR (`slug` = NEW.`slug` AND `correction` = NEW.`correction`)) BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
--> statement-breakpoint
UPDATE `register_entry` SET `standing` = (SELECT `decision` FROM `convocation` WHERE `convocation`.`meeting_id` = `register_entry`.`meeting_id` ORDER BY `decided_at` DESC LIMIT 1) WHERE (SELECT `decision` FROM `convocation` WHERE `convocation`.`meeting_id` = `register_entry`.`meeting_id` ORDER BY `decided_at` DESC LIMIT 1) IN ('postponed', 'cancelled');
--> statement-breakpoint
UPDATE `register_entry` SET `standing` = 'withdrawn' WHERE `meeting_id` IN (SELECT `meeting_id` FROM `published_meeting` WHERE `withdrawn` = 1);
