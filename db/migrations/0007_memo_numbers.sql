CREATE TABLE `memo_numbers` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`difference` text NOT NULL,
	`kind` text NOT NULL,
	`places` text NOT NULL,
	PRIMARY KEY(`story_id`, `number`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
