CREATE TABLE `meeting_note` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`meeting_id` text NOT NULL,
	`to_group` text NOT NULL,
	`to_group_of` text NOT NULL,
	`subject` text,
	`text` text,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	`sent_at` text,
	`sent_by` text,
	`by_hand` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_note_group" CHECK("meeting_note"."to_group" in ('everybody', 'unconfirmed', 'day', 'place', 'delegation')),
	CONSTRAINT "meeting_note_sent" CHECK(("meeting_note"."sent_at" is null) = ("meeting_note"."sent_by" is null)),
	CONSTRAINT "meeting_note_words" CHECK("meeting_note"."sent_at" is not null or ("meeting_note"."subject" is not null and "meeting_note"."text" is not null)),
	CONSTRAINT "meeting_note_json" CHECK(("meeting_note"."subject" is null or json_valid("meeting_note"."subject")) and ("meeting_note"."text" is null or json_valid("meeting_note"."text")) and ("meeting_note"."by_hand" is null or json_valid("meeting_note"."by_hand")))
);
--> statement-breakpoint
CREATE INDEX `meeting_note_meeting` ON `meeting_note` (`meeting_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `meeting_note_writer` ON `meeting_note` (`written_by`);--> statement-breakpoint
CREATE INDEX `meeting_note_sender` ON `meeting_note` (`sent_by`);--> statement-breakpoint
ALTER TABLE `outbox_message` ADD `handed_on_by` text REFERENCES account(id);--> statement-breakpoint
CREATE INDEX `outbox_message_handed_on` ON `outbox_message` (`handed_on_by`);