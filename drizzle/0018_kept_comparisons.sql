CREATE TABLE `kept_comparison` (
	`statement_id` text NOT NULL,
	`pair` text NOT NULL,
	`lengths` text NOT NULL,
	PRIMARY KEY(`statement_id`, `pair`),
	FOREIGN KEY (`statement_id`) REFERENCES `statement`(`id`) ON UPDATE no action ON DELETE no action
);
