CREATE TABLE `recovery_code` (
	`id` text PRIMARY KEY NOT NULL,
	`second_factor_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`second_factor_id`) REFERENCES `second_factor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_code_once` ON `recovery_code` (`second_factor_id`,`code_hash`);--> statement-breakpoint
CREATE TABLE `second_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`secret` text NOT NULL,
	`set_at` text NOT NULL,
	`ended_at` text,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `second_factor_account` ON `second_factor` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `second_factor_once` ON `second_factor` (`account_id`) WHERE "second_factor"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `sign_in` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`version` integer NOT NULL,
	`made_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`ended_at` text,
	`browser` text,
	`platform` text,
	`network` text,
	`failed_before` integer DEFAULT 0 NOT NULL,
	`act_hash` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_in_order" CHECK("sign_in"."made_at" < "sign_in"."ends_at")
);
--> statement-breakpoint
CREATE INDEX `sign_in_account` ON `sign_in` (`account_id`,`made_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_act` ON `sign_in` (`account_id`,`act_hash`) WHERE "sign_in"."act_hash" is not null;--> statement-breakpoint
CREATE TABLE `sign_in_attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`ends_at` text NOT NULL,
	`free_at` text
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempt_end` ON `sign_in_attempt` (`ends_at`);--> statement-breakpoint
ALTER TABLE `account` ADD `failed_sign_ins` integer DEFAULT 0 NOT NULL;