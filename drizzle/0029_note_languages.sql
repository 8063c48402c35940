ALTER TABLE `publication` ADD `note_in` text;--> statement-breakpoint
ALTER TABLE `withdrawal` ADD `reason_in` text;