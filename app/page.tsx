import { listStories } from "@/db/listStories";
import { requireAccess } from "./_server/requireAccess";

export const dynamic = "force-dynamic";

export default async function HomePage() {
  await requireAccess();
  const stories = await listStories();
  return (
    <main>
      <h1>SameStory</h1>
      <ul>
        {stories.map((story) => (
          <li key={story.slug}>{story.title}</li>
        ))}
      </ul>
    </main>
  );
}
