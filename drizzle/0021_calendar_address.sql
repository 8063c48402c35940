CREATE TABLE `calendar_address` (
	`account_id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`made_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_address_secret` ON `calendar_address` (`secret_hash`);