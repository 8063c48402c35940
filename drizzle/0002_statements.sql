CREATE TABLE `circulation` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`purpose` text NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text NOT NULL,
	`closes_at` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "circulation_purpose" CHECK("circulation"."purpose" in ('comments', 'silence')),
	CONSTRAINT "circulation_order" CHECK("circulation"."opened_at" < "circulation"."closes_at")
);
--> statement-breakpoint
CREATE INDEX `circulation_statement` ON `circulation` (`statement_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `circulation_recipient` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`capacity` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "circulation_recipient_who" CHECK(("circulation_recipient"."state_code" is null) <> ("circulation_recipient"."organization_id" is null)),
	CONSTRAINT "circulation_recipient_capacity" CHECK("circulation_recipient"."capacity" in ('member', 'observer', 'guest', 'organization', 'resource'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `circulation_recipient_state` ON `circulation_recipient` (`circulation_id`,`state_code`) WHERE "circulation_recipient"."state_code" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `circulation_recipient_organization` ON `circulation_recipient` (`circulation_id`,`organization_id`) WHERE "circulation_recipient"."organization_id" is not null;--> statement-breakpoint
CREATE INDEX `circulation_recipient_of_state` ON `circulation_recipient` (`state_code`);--> statement-breakpoint
CREATE INDEX `circulation_recipient_of_organization` ON `circulation_recipient` (`organization_id`);--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`circulation_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`state_code` text,
	`organization_id` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_who" CHECK(("proposal"."state_code" is null) <> ("proposal"."organization_id" is null)),
	CONSTRAINT "proposal_kind" CHECK("proposal"."kind" in ('comment', 'wording')),
	CONSTRAINT "proposal_text" CHECK(length("proposal"."text") > 0)
);
--> statement-breakpoint
CREATE INDEX `proposal_statement` ON `proposal` (`statement_id`,`paragraph_id`);--> statement-breakpoint
CREATE TABLE `proposal_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`answered_at` text NOT NULL,
	`answered_by` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_answer_decision" CHECK("proposal_answer"."decision" in ('taken', 'adapted', 'declined')),
	CONSTRAINT "proposal_answer_reason" CHECK(length("proposal_answer"."reason") > 0)
);
--> statement-breakpoint
CREATE INDEX `proposal_answer_proposal` ON `proposal_answer` (`proposal_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `silence_break` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`state_code` text NOT NULL,
	`paragraphs` text NOT NULL,
	`objection` text NOT NULL,
	`amendment` text NOT NULL,
	`broken_at` text NOT NULL,
	`broken_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`broken_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "silence_break_objection" CHECK(length("silence_break"."objection") > 0),
	CONSTRAINT "silence_break_paragraphs" CHECK(json_array_length("silence_break"."paragraphs") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `silence_break_once` ON `silence_break` (`circulation_id`,`state_code`);--> statement-breakpoint
CREATE TABLE `silence_withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`circulation_id` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`circulation_id`) REFERENCES `circulation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "silence_withdrawal_reason" CHECK(length("silence_withdrawal"."reason") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `silence_withdrawal_once` ON `silence_withdrawal` (`circulation_id`);--> statement-breakpoint
CREATE TABLE `adoption` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`act` text NOT NULL,
	`adopted_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "adoption_act" CHECK("adoption"."act" in ('adopted', 'endorsed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `adoption_once` ON `adoption` (`statement_id`);--> statement-breakpoint
CREATE TABLE `issuance` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`correction` integer NOT NULL,
	`meeting_id` text NOT NULL,
	`slug` text NOT NULL,
	`meeting` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`authoritative` text NOT NULL,
	`demonstration` integer NOT NULL,
	`agreed` text,
	`number` integer NOT NULL,
	`audience` text NOT NULL,
	`languages` text NOT NULL,
	`corrected` text NOT NULL,
	`reason` text NOT NULL,
	`chair_state` text NOT NULL,
	`chairperson` text NOT NULL,
	`position` text,
	`issued_at` text NOT NULL,
	`issued_by` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_state`) REFERENCES `state`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issuance_correction_natural" CHECK("issuance"."correction" >= 0),
	CONSTRAINT "issuance_number_positive" CHECK("issuance"."number" >= 1),
	CONSTRAINT "issuance_audience" CHECK("issuance"."audience" in ('public', 'participants')),
	CONSTRAINT "issuance_languages_json" CHECK(json_valid("issuance"."languages")),
	CONSTRAINT "issuance_reason" CHECK(("issuance"."correction" = 0) = (length("issuance"."reason") = 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issuance_correction` ON `issuance` (`statement_id`,`correction`);--> statement-breakpoint
CREATE INDEX `issuance_number` ON `issuance` (`number`,`correction`);--> statement-breakpoint
CREATE UNIQUE INDEX `issuance_slug` ON `issuance` (`slug`,`correction`);--> statement-breakpoint
CREATE INDEX `issuance_list` ON `issuance` (`correction`,`audience`,`number`);--> statement-breakpoint
CREATE TABLE `statement_withdrawal` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_withdrawal_reason" CHECK(length("statement_withdrawal"."reason") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statement_withdrawal_once` ON `statement_withdrawal` (`statement_id`);--> statement-breakpoint
CREATE TABLE `paragraph` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`rank` real NOT NULL,
	`heading` text,
	`text` text,
	`removed_at` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paragraph_version" CHECK("paragraph"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `paragraph_statement` ON `paragraph` (`statement_id`,`rank`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`number` integer NOT NULL,
	`note` text NOT NULL,
	`document` text NOT NULL,
	`wording_hash` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text,
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_number_natural" CHECK("revision"."number" >= 0),
	CONSTRAINT "revision_document_json" CHECK(json_valid("revision"."document"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_number` ON `revision` (`statement_id`,`number`);--> statement-breakpoint
CREATE TABLE `statement` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`authoritative` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_kind" CHECK("statement"."kind" in ('chairs-statement', 'chairs-summary', 'communique', 'declaration')),
	CONSTRAINT "statement_authoritative" CHECK("statement"."authoritative" in ('en', 'ru', 'kk')),
	CONSTRAINT "statement_title_json" CHECK(json_valid("statement"."title")),
	CONSTRAINT "statement_version" CHECK("statement"."version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statement_meeting` ON `statement` (`meeting_id`);