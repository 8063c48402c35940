CREATE TABLE `rule_off` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`off_at` text NOT NULL,
	`off_by` text NOT NULL,
	`on_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`off_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rule_off_reason" CHECK("rule_off"."reason" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rule_off_once` ON `rule_off` (`meeting_id`,`rule`) WHERE "rule_off"."on_at" is null;