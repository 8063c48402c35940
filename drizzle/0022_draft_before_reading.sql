CREATE TABLE `draft_before_reading` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`stamp` text NOT NULL,
	`before` text NOT NULL,
	`made` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_before_reading_json" CHECK(("draft_before_reading"."before" is null or json_valid("draft_before_reading"."before")) and ("draft_before_reading"."made" is null or json_valid("draft_before_reading"."made")))
);
