ALTER TABLE `stories` ADD `recheck_hours` integer;--> statement-breakpoint
ALTER TABLE `versions` ADD `checked_at` text;