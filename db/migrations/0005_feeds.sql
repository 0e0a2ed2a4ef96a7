CREATE TABLE `feed_items` (
	`feed_id` text NOT NULL,
	`guid` text NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`text` text NOT NULL,
	`published_at` text,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`feed_id`, `guid`),
	FOREIGN KEY (`feed_id`) REFERENCES `feeds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feed_items_seen` ON `feed_items` (`seen_at`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`added_at` text NOT NULL,
	`read_at` text,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_url` ON `feeds` (`url`);