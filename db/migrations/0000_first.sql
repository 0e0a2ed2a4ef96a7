CREATE TABLE `captures` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`captured_at` text NOT NULL,
	`outlet` text NOT NULL,
	`title` text,
	`standfirst` text,
	`byline` text,
	`published_at` text,
	`modified_at` text,
	`language` text,
	`url` text,
	`final_url` text,
	`text` text NOT NULL,
	`words` integer NOT NULL,
	`charset` text,
	`raw_hash` text NOT NULL,
	`text_hash` text NOT NULL,
	`state` text NOT NULL,
	`state_reason` text,
	`warnings` text NOT NULL,
	`supplied_by` text NOT NULL,
	`captions` text NOT NULL,
	`related_links` text NOT NULL,
	`correction_notes` text NOT NULL,
	`linked_hosts` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `captures_version` ON `captures` (`version_id`,`captured_at`);--> statement-breakpoint
CREATE TABLE `comparisons` (
	`story_id` text PRIMARY KEY NOT NULL,
	`method_version` text NOT NULL,
	`input_hash` text NOT NULL,
	`made_at` text NOT NULL,
	`data` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`kind` text NOT NULL,
	`data` text NOT NULL,
	`reason` text,
	`made_by` text NOT NULL,
	`made_at` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `corrections_story` ON `corrections` (`story_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`story_id` text NOT NULL,
	`version_id` text,
	`subject` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_after` text NOT NULL,
	`created_at` text NOT NULL,
	`started_at` text,
	`finished_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_open` ON `jobs` (`kind`,`subject`) WHERE status = 'queued';--> statement-breakpoint
CREATE INDEX `jobs_next` ON `jobs` (`status`,`run_after`);--> statement-breakpoint
CREATE INDEX `jobs_story` ON `jobs` (`story_id`,`status`);--> statement-breakpoint
CREATE TABLE `loaded_samples` (
	`name` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`loaded_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `share_links` (
	`token` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `share_links_story` ON `share_links` (`story_id`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`title_given` integer DEFAULT false NOT NULL,
	`kind` text NOT NULL,
	`notice` text,
	`request_key` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_slug` ON `stories` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_request_key` ON `stories` (`request_key`);--> statement-breakpoint
CREATE INDEX `stories_updated_at` ON `stories` (`updated_at`);--> statement-breakpoint
CREATE TABLE `version_inputs` (
	`version_id` text PRIMARY KEY NOT NULL,
	`body` blob NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`source_kind` text NOT NULL,
	`input_key` text NOT NULL,
	`input_url` text,
	`file_name` text,
	`given_outlet` text,
	`given_title` text,
	`given_byline` text,
	`given_published_at` text,
	`given_url` text,
	`state` text NOT NULL,
	`error` text,
	`capture_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_input` ON `versions` (`story_id`,`input_key`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `versions_story` ON `versions` (`story_id`,`position`);