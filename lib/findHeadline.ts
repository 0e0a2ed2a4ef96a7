/** The pages' way to what a text without a headline is called: a story has a name before its first comparison. */
export { findHeadline } from "./segment/findHeadline";
