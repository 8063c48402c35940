CREATE TABLE `outbox_message` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`account_id` text,
	`address` text,
	`locale` text NOT NULL,
	`meeting_id` text,
	`facts` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`unclear` integer DEFAULT 0 NOT NULL,
	`lease_by` text,
	`lease_until` text,
	`handed_at` text,
	`sent_at` text,
	`reply` text,
	`subject` text,
	`text` text,
	`read_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_message_state" CHECK("outbox_message"."state" in ('waiting', 'sending', 'sent', 'perhaps', 'failed', 'expired', 'passed', 'held', 'withdrawn')),
	CONSTRAINT "outbox_message_recipient" CHECK(("outbox_message"."account_id" is null) <> ("outbox_message"."address" is null)),
	CONSTRAINT "outbox_message_lease" CHECK(("outbox_message"."state" = 'sending') = ("outbox_message"."lease_until" is not null)),
	CONSTRAINT "outbox_message_json" CHECK(("outbox_message"."facts" is null or json_valid("outbox_message"."facts")))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message_key` ON `outbox_message` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_message_due` ON `outbox_message` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_account` ON `outbox_message` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_meeting` ON `outbox_message` (`meeting_id`,`created_at`);