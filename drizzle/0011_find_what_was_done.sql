CREATE INDEX `activity_account` ON `activity` (`account_id`,`seq`);--> statement-breakpoint
CREATE INDEX `activity_kind` ON `activity` (`object_kind`,`seq`);--> statement-breakpoint
CREATE INDEX `activity_at` ON `activity` (`at`);