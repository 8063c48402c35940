CREATE TABLE `news_choice` (
	`account_id` text NOT NULL,
	`group` text NOT NULL,
	`way` text NOT NULL,
	`chosen_at` text NOT NULL,
	PRIMARY KEY(`account_id`, `group`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "news_choice_way" CHECK("news_choice"."way" in ('at-once', 'daily', 'desk'))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox_message` (
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
	`handed_on_by` text,
	`digest_id` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handed_on_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`digest_id`) REFERENCES `outbox_message`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_message_state" CHECK("__new_outbox_message"."state" in ('waiting', 'sending', 'sent', 'perhaps', 'failed', 'expired', 'passed', 'held', 'withdrawn', 'gathered', 'on-desk')),
	CONSTRAINT "outbox_message_recipient" CHECK(("__new_outbox_message"."account_id" is null) <> ("__new_outbox_message"."address" is null)),
	CONSTRAINT "outbox_message_lease" CHECK(("__new_outbox_message"."state" = 'sending') = ("__new_outbox_message"."lease_until" is not null)),
	CONSTRAINT "outbox_message_gathered" CHECK("__new_outbox_message"."state" <> 'gathered' or "__new_outbox_message"."digest_id" is not null),
	CONSTRAINT "outbox_message_json" CHECK(("__new_outbox_message"."facts" is null or json_valid("__new_outbox_message"."facts")))
);
--> statement-breakpoint
INSERT INTO `__new_outbox_message`("id", "key", "kind", "account_id", "address", "locale", "meeting_id", "facts", "state", "created_at", "due_at", "expires_at", "attempts", "unclear", "lease_by", "lease_until", "handed_at", "sent_at", "reply", "subject", "text", "read_at", "handed_on_by", "digest_id") SELECT "id", "key", "kind", "account_id", "address", "locale", "meeting_id", "facts", "state", "created_at", "due_at", "expires_at", "attempts", "unclear", "lease_by", "lease_until", "handed_at", "sent_at", "reply", "subject", "text", "read_at", "handed_on_by", null FROM `outbox_message`;--> statement-breakpoint
DROP TABLE `outbox_message`;--> statement-breakpoint
ALTER TABLE `__new_outbox_message` RENAME TO `outbox_message`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message_key` ON `outbox_message` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_message_due` ON `outbox_message` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_account` ON `outbox_message` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_meeting` ON `outbox_message` (`meeting_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_handed_on` ON `outbox_message` (`handed_on_by`);--> statement-breakpoint
CREATE INDEX `outbox_message_newest` ON `outbox_message` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_message_digest` ON `outbox_message` (`digest_id`) WHERE "outbox_message"."digest_id" is not null;