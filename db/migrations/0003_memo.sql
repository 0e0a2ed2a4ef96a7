CREATE TABLE `memo_remarks` (
	`story_id` text NOT NULL,
	`difference` text NOT NULL,
	`is_included` integer NOT NULL,
	`state` text NOT NULL,
	`notes` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`story_id`, `difference`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
