import { Button } from "../_ui/Button";
import { setSchedule } from "./checkForChanges";

const CHOICES: readonly { readonly hours: number | null; readonly name: string }[] = [
  { hours: null, name: "only when I ask" },
  { hours: 1, name: "every hour" },
  { hours: 6, name: "every six hours" },
  { hours: 24, name: "every day" },
];

/** How often the story's links are looked at for changes. */
export function ScheduleForm({ slug, hours }: { readonly slug: string; readonly hours: number | null }) {
  return (
    <form action={setSchedule.bind(null, slug)} className="button-row">
      <label htmlFor="recheck">Look at the links for changes</label>
      <select id="recheck" name="hours" className="input input-small" defaultValue={hours ?? "never"}>
        {CHOICES.map((choice) => (
          <option key={choice.name} value={choice.hours ?? "never"}>
            {choice.name}
          </option>
        ))}
      </select>
      <Button small>Keep</Button>
    </form>
  );
}
