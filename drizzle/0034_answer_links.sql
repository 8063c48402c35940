CREATE TABLE `answer_link` (
	`id` text PRIMARY KEY NOT NULL,
	`asking_id` text NOT NULL,
	`purpose` text NOT NULL,
	`token_hash` text NOT NULL,
	`address` text,
	`locale` text NOT NULL,
	`name_hash` text,
	`made_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`asking_id`) REFERENCES `appearance_asking`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answer_link_purpose" CHECK("answer_link"."purpose" in ('speaker', 'answer')),
	CONSTRAINT "answer_link_locale" CHECK("answer_link"."locale" in ('en', 'ru', 'kk'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_link_token` ON `answer_link` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `answer_link_asking` ON `answer_link` (`asking_id`);--> statement-breakpoint
CREATE INDEX `answer_link_address` ON `answer_link` (`address`);--> statement-breakpoint
CREATE INDEX `answer_link_expires` ON `answer_link` (`expires_at`);