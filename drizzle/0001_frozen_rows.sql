-- Rows that are evidence: the record of activity, publications and withdrawals can be added to and nothing else.
CREATE TRIGGER `activity_no_update` BEFORE UPDATE ON `activity` BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activity_no_delete` BEFORE DELETE ON `activity` BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `publication_no_update` BEFORE UPDATE ON `publication` BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `publication_no_delete` BEFORE DELETE ON `publication` BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawal_no_update` BEFORE UPDATE ON `withdrawal` BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawal_no_delete` BEFORE DELETE ON `withdrawal` BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
--> statement-breakpoint
-- REPLACE deletes without a delete trigger: a row that is there cannot be inserted again either.
CREATE TRIGGER `activity_no_replace` BEFORE INSERT ON `activity` WHEN EXISTS (SELECT 1 FROM `activity` WHERE `seq` = NEW.`seq` OR `previous_hash` = NEW.`previous_hash` OR `hash` = NEW.`hash`) BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `publication_no_replace` BEFORE INSERT ON `publication` WHEN EXISTS (SELECT 1 FROM `publication` WHERE `id` = NEW.`id` OR (`meeting_id` = NEW.`meeting_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawal_no_replace` BEFORE INSERT ON `withdrawal` WHEN EXISTS (SELECT 1 FROM `withdrawal` WHERE `id` = NEW.`id` OR `publication_id` = NEW.`publication_id`) BEGIN SELECT RAISE(ABORT, 'a withdrawal is frozen'); END;
