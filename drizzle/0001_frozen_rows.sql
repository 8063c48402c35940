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
