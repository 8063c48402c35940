DROP INDEX `register_entry_series`;--> statement-breakpoint
CREATE INDEX `register_entry_public_type` ON `register_entry` (`audience`,`type`,`starts_on`);--> statement-breakpoint
CREATE INDEX `register_entry_public_place` ON `register_entry` (`audience`,`place`);--> statement-breakpoint
CREATE INDEX `register_entry_series` ON `register_entry` (`series_id`,`audience`,`starts_on`);