-- What was agreed about a handover, and what was handed over, is evidence.
CREATE TRIGGER `handover_terms_no_update` BEFORE UPDATE ON `handover_terms` BEGIN SELECT RAISE(ABORT, 'a row of handover_terms is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `handover_terms_no_delete` BEFORE DELETE ON `handover_terms` BEGIN SELECT RAISE(ABORT, 'a row of handover_terms is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `handover_terms_no_replace` BEFORE INSERT ON `handover_terms` WHEN EXISTS (SELECT 1 FROM `handover_terms` WHERE `id` = NEW.`id` OR (`handover_id` = NEW.`handover_id` AND `number` = NEW.`number`)) BEGIN SELECT RAISE(ABORT, 'a row of handover_terms is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `handover_act_no_update` BEFORE UPDATE ON `handover_act` BEGIN SELECT RAISE(ABORT, 'a row of handover_act is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `handover_act_no_delete` BEFORE DELETE ON `handover_act` BEGIN SELECT RAISE(ABORT, 'a row of handover_act is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `handover_act_no_replace` BEFORE INSERT ON `handover_act` WHEN EXISTS (SELECT 1 FROM `handover_act` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'a row of handover_act is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `dossier_no_update` BEFORE UPDATE ON `dossier` BEGIN SELECT RAISE(ABORT, 'a row of dossier is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `dossier_no_delete` BEFORE DELETE ON `dossier` BEGIN SELECT RAISE(ABORT, 'a row of dossier is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `dossier_no_replace` BEFORE INSERT ON `dossier` WHEN EXISTS (SELECT 1 FROM `dossier` WHERE `id` = NEW.`id` OR (`handover_id` = NEW.`handover_id`)) BEGIN SELECT RAISE(ABORT, 'a row of dossier is frozen'); END;
--> statement-breakpoint
-- What is published already stands in the register too; the words it is found by are filled in at the next start.
INSERT INTO `register_entry` (`id`, `slug`, `meeting_id`, `audience`, `type`, `ordinal`, `title`, `theme`, `starts_on`, `ends_on`, `precision`, `city`, `country`, `place`, `external`) SELECT `meeting_id`, `slug`, `meeting_id`, `audience`, `type`, `ordinal`, `title`, `theme`, `starts_on`, `ends_on`, 'day', `city`, `country`, lower(json_extract(`city`, '$.en')), 0 FROM `published_meeting`;
