/** Sentences each of which tries to break out of some format. */
export const HOSTILE_SENTENCES = [
  '=HYPERLINK("http://trap.example","open") was painted on the gate of the Innis ferry on Monday.',
  "+44 boats were counted in the harbour of Innis by the harbour master, Ada Lunn.",
  "@SUM(1+1)*cmd|' /C calc'!A0 stood on the second gate of the ferry landing.",
  "The note ended with ](https://trap.example) and **nothing** else, the ferry crew said | so they told us.",
  "The bill was 40% higher & {50} \\write18 $20 dearer than the ferry #7 of _last_ year.",
  "</rdg></app><script>alert(1)</script> stood <b>boldly</b> on the ferry’s “timetable” & on the door.",
  "The 🚢 sailed under the flag 🏴‍☠️ of a family from Innis on Tuesday.",
  "A bell\u0007 rang on the ferry, and the word use\u200Br was spelt with a hidden sign.",
] as const;
