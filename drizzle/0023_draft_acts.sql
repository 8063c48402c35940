CREATE TABLE `draft_act` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`account_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`changes` text NOT NULL,
	`undone` integer DEFAULT false NOT NULL,
	`done_at` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_act_json" CHECK(("draft_act"."name" is null or json_valid("draft_act"."name")) and ("draft_act"."changes" is null or json_valid("draft_act"."changes")))
);
--> statement-breakpoint
CREATE INDEX `draft_act_account` ON `draft_act` (`meeting_id`,`account_id`,`number`);--> statement-breakpoint
CREATE INDEX `draft_act_done` ON `draft_act` (`done_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `draft_act_number` ON `draft_act` (`meeting_id`,`number`);--> statement-breakpoint
ALTER TABLE `slot` ADD `pinned` integer DEFAULT false NOT NULL;