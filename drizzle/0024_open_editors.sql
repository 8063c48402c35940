CREATE TABLE `presence` (
	`page` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`account_id` text NOT NULL,
	`entry_id` text,
	`seen_at` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `presence_meeting` ON `presence` (`meeting_id`,`seen_at`);