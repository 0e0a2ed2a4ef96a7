ALTER TABLE `classes` ADD `names_shown_at` text;--> statement-breakpoint
ALTER TABLE `classes` ADD `closed_at` text;--> statement-breakpoint
UPDATE `classes` SET `names_shown_at` = `revealed_at`;
