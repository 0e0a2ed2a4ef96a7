/** Where the words to look for are typed; what a form around it does with them is the form's. */
export function SearchField({ q }: { readonly q: string }) {
  return (
    <>
      <label className="sr-only" htmlFor="view-q">
        Search in this story
      </label>
      <input
        id="view-q"
        className="input input-small toolbar-search"
        type="search"
        name="q"
        defaultValue={q}
        placeholder="Search in this story"
      />
    </>
  );
}
