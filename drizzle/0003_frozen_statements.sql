-- What happened to a text is evidence: revisions, what was said to them, and what was issued can be added to and nothing else.
CREATE TRIGGER `revision_no_update` BEFORE UPDATE ON `revision` BEGIN SELECT RAISE(ABORT, 'a row of revision is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `revision_no_delete` BEFORE DELETE ON `revision` BEGIN SELECT RAISE(ABORT, 'a row of revision is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `revision_no_replace` BEFORE INSERT ON `revision` WHEN EXISTS (SELECT 1 FROM `revision` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a row of revision is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `circulation_no_update` BEFORE UPDATE ON `circulation` BEGIN SELECT RAISE(ABORT, 'a row of circulation is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `circulation_no_delete` BEFORE DELETE ON `circulation` BEGIN SELECT RAISE(ABORT, 'a row of circulation is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `circulation_no_replace` BEFORE INSERT ON `circulation` WHEN EXISTS (SELECT 1 FROM `circulation` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of circulation is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `circulation_recipient_no_update` BEFORE UPDATE ON `circulation_recipient` BEGIN SELECT RAISE(ABORT, 'a row of circulation_recipient is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `circulation_recipient_no_delete` BEFORE DELETE ON `circulation_recipient` BEGIN SELECT RAISE(ABORT, 'a row of circulation_recipient is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `circulation_recipient_no_replace` BEFORE INSERT ON `circulation_recipient` WHEN EXISTS (SELECT 1 FROM `circulation_recipient` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id` AND (`state_code` = NEW.`state_code` OR `organization_id` = NEW.`organization_id`))) BEGIN SELECT RAISE(ABORT, 'a row of circulation_recipient is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_no_update` BEFORE UPDATE ON `proposal` BEGIN SELECT RAISE(ABORT, 'a row of proposal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_no_delete` BEFORE DELETE ON `proposal` BEGIN SELECT RAISE(ABORT, 'a row of proposal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_no_replace` BEFORE INSERT ON `proposal` WHEN EXISTS (SELECT 1 FROM `proposal` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of proposal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_answer_no_update` BEFORE UPDATE ON `proposal_answer` BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_answer_no_delete` BEFORE DELETE ON `proposal_answer` BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `proposal_answer_no_replace` BEFORE INSERT ON `proposal_answer` WHEN EXISTS (SELECT 1 FROM `proposal_answer` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of proposal_answer is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_break_no_update` BEFORE UPDATE ON `silence_break` BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_break_no_delete` BEFORE DELETE ON `silence_break` BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_break_no_replace` BEFORE INSERT ON `silence_break` WHEN EXISTS (SELECT 1 FROM `silence_break` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id` AND `state_code` = NEW.`state_code`)) BEGIN SELECT RAISE(ABORT, 'a row of silence_break is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_withdrawal_no_update` BEFORE UPDATE ON `silence_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of silence_withdrawal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_withdrawal_no_delete` BEFORE DELETE ON `silence_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of silence_withdrawal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `silence_withdrawal_no_replace` BEFORE INSERT ON `silence_withdrawal` WHEN EXISTS (SELECT 1 FROM `silence_withdrawal` WHERE `id` = NEW.`id` OR (`circulation_id` = NEW.`circulation_id`)) BEGIN SELECT RAISE(ABORT, 'a row of silence_withdrawal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `adoption_no_update` BEFORE UPDATE ON `adoption` BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `adoption_no_delete` BEFORE DELETE ON `adoption` BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `adoption_no_replace` BEFORE INSERT ON `adoption` WHEN EXISTS (SELECT 1 FROM `adoption` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id`)) BEGIN SELECT RAISE(ABORT, 'a row of adoption is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `issuance_no_update` BEFORE UPDATE ON `issuance` BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `issuance_no_delete` BEFORE DELETE ON `issuance` BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `issuance_no_replace` BEFORE INSERT ON `issuance` WHEN EXISTS (SELECT 1 FROM `issuance` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id` AND `correction` = NEW.`correction`)) BEGIN SELECT RAISE(ABORT, 'a row of issuance is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `statement_withdrawal_no_update` BEFORE UPDATE ON `statement_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `statement_withdrawal_no_delete` BEFORE DELETE ON `statement_withdrawal` BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `statement_withdrawal_no_replace` BEFORE INSERT ON `statement_withdrawal` WHEN EXISTS (SELECT 1 FROM `statement_withdrawal` WHERE `id` = NEW.`id` OR (`statement_id` = NEW.`statement_id`)) BEGIN SELECT RAISE(ABORT, 'a row of statement_withdrawal is frozen'); END;
