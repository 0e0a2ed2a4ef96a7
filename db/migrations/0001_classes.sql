CREATE TABLE `class_marks` (
	`member_id` text NOT NULL,
	`question_id` text NOT NULL,
	`version_id` text NOT NULL,
	`text_hash` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`member_id`, `question_id`, `version_id`, `start`),
	FOREIGN KEY (`member_id`) REFERENCES `class_members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`question_id`) REFERENCES `class_questions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `class_members` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`token_hash` text NOT NULL,
	`joined_at` text NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `class_members_pseudonym` ON `class_members` (`class_id`,`pseudonym`);--> statement-breakpoint
CREATE TABLE `class_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `class_questions_class` ON `class_questions` (`class_id`,`position`);--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`title` text NOT NULL,
	`token` text NOT NULL,
	`code` text NOT NULL,
	`blind` integer NOT NULL,
	`revealed_at` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_token` ON `classes` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `classes_code` ON `classes` (`code`);--> statement-breakpoint
CREATE INDEX `classes_story` ON `classes` (`story_id`);