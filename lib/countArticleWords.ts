/** The pages' way to the one count of a text's words: they show captures that no comparison holds any more. */
export { countArticleWords } from "./segment/countArticleWords";
