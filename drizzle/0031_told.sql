CREATE TABLE `hand_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`means` text NOT NULL,
	`delivered_at` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hand_delivery_who" CHECK(("hand_delivery"."state_code" is null) <> ("hand_delivery"."organization_id" is null)),
	CONSTRAINT "hand_delivery_means" CHECK("hand_delivery"."means" in ('in-person', 'note-verbale', 'courier', 'own-mail', 'other')),
	CONSTRAINT "hand_delivery_order" CHECK("hand_delivery"."delivered_at" <= "hand_delivery"."recorded_at")
);
--> statement-breakpoint
CREATE INDEX `hand_delivery_circulation` ON `hand_delivery` (`circulation_id`);--> statement-breakpoint
CREATE INDEX `hand_delivery_by` ON `hand_delivery` (`recorded_by`);--> statement-breakpoint
CREATE TABLE `hand_delivery_to` (
	`delivery_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`delivery_id`) REFERENCES `hand_delivery`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `text_opened` (
	`circulation_id` text NOT NULL,
	`account_id` text NOT NULL,
	`opened_at` text NOT NULL,
	PRIMARY KEY(`circulation_id`, `account_id`),
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `text_opened_account` ON `text_opened` (`account_id`);
--> statement-breakpoint
-- That a text was given by hand is evidence like the circulation it is about; whom it was given to may be removed.
CREATE TRIGGER `hand_delivery_no_update` BEFORE UPDATE ON `hand_delivery` BEGIN SELECT RAISE(ABORT, 'a row of hand_delivery is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `hand_delivery_no_delete` BEFORE DELETE ON `hand_delivery` BEGIN SELECT RAISE(ABORT, 'a row of hand_delivery is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `hand_delivery_no_replace` BEFORE INSERT ON `hand_delivery` WHEN EXISTS (SELECT 1 FROM `hand_delivery` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of hand_delivery is frozen'); END;
