ALTER TABLE `chairmanship` ADD `ceremony_from` text;--> statement-breakpoint
ALTER TABLE `chairmanship` ADD `ceremony_planned` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `chairmanship` ADD `ceremony_at` text;--> statement-breakpoint
ALTER TABLE `chairmanship` ADD `ceremony_source` text;--> statement-breakpoint
ALTER TABLE `chairperson` ADD `last_known_on` text;--> statement-breakpoint
ALTER TABLE `register_entry` ADD `summary` text;--> statement-breakpoint
ALTER TABLE `register_entry` ADD `summary_sources` text;--> statement-breakpoint
ALTER TABLE `register_link` ADD `source` text;--> statement-breakpoint
-- Of the links loaded so far, the two from the conference of 2015 to the guidelines have a source that says them; the others are not shown.
UPDATE `register_link` SET `source` = 'unhcr-kz' WHERE `from_id` IN (SELECT `id` FROM `register_entry` WHERE `slug` IN ('border-conference-2015', 'experts-2016'));--> statement-breakpoint
-- What was loaded from the papers is no more exact than they are: nobody chaired or belonged before 5 June 2013, a ceremony was on one
-- of two days or only planned, and a chairperson is known up to the last paper that names them.
UPDATE `chairmanship` SET `effective_on` = '2013-06-05', `source` = 'public-unhcr' WHERE `effective_on` = '2013-06-01' AND `source` = 'source-documents-unhcr';--> statement-breakpoint
UPDATE `standing_capacity` SET `valid_from` = '2013-06-05' WHERE `valid_from` = '2013-06-01' AND `source` = 'source-documents';--> statement-breakpoint
UPDATE `standing_capacity` SET `source` = 'talking-points' WHERE `source` = 'source-documents';--> statement-breakpoint
UPDATE `support_unit_member` SET `valid_from` = '2013-06-05' WHERE `valid_from` = '2013-06-01';--> statement-breakpoint
UPDATE `chairmanship` SET `ceremony_from` = '2016-09-19', `ceremony_at` = 'som-3', `ceremony_source` = 'unhcr-kz', `source` = 'public-unhcr' WHERE `ceremony_on` = '2016-09-20' AND `source` = 'source-documents-unhcr';--> statement-breakpoint
UPDATE `chairmanship` SET `ceremony_planned` = 1, `ceremony_at` = 'som-5', `ceremony_source` = 'agenda-som-5', `source` = 'public-unhcr' WHERE `ceremony_on` = '2018-09-28' AND `source` = 'source-documents-unhcr';--> statement-breakpoint
UPDATE `chairperson` SET `last_known_on` = '2015-09-22' WHERE `valid_from` = '2015-09-22' AND `valid_until` IS NULL AND `source` = 'talking-points';--> statement-breakpoint
UPDATE `chairperson` SET `last_known_on` = '2016-11-29' WHERE `valid_from` = '2016-11-29' AND `source` = 'unhcr-kz';--> statement-breakpoint
UPDATE `chairperson` SET `last_known_on` = '2018-09-28' WHERE `valid_from` = '2018-09-27' AND `valid_until` IS NULL AND `source` = 'agenda-som-5';--> statement-breakpoint
UPDATE `chairmanship` SET `source` = 'public-unhcr' WHERE `source` = 'source-documents-unhcr';