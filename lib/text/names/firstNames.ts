/** Given names common in English-language news, folded; a name that begins with one is a person's. General knowledge, no corpus. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abdel abdul abdullah abe abigail abraham adam adrian ahmad ahmed aidan al alan albert alberto alejandro alex alexander alexandra
  alexandria alexis alfred ali alice alicia alison allen allison amanda amber amir amy ana andrea andrei andres andrew andy angela angelina anita
  ann anna anne annie anthony antonio antony arnold arthur ashley asher aung aviv avi ayman barack barbara barry bashar beatrice becky ben
  benjamin bernard bernie beth betsy betty bill billy blake bob bobby brad bradley brandon brenda brendan brett brian bridget bruce bryan
  cameron carl carla carlos carly carmen carol carolina caroline catherine cathy cecilia chad charlene charles charlie charlotte chelsea
  cheryl chloe chris christian christina christine christopher chuck cindy claire clarence claudia clint cody colin connie corey cory craig
  crystal curtis cynthia dan dana daniel danielle danny darren dave david dawn dean deborah debbie debra denis denise dennis derek diana diane
  dick diego dmitri dmitry dolores don donald donna doris dorothy doug douglas duncan dwight dylan earl eddie edgar edith eduardo edward
  edwin ehud eileen elaine eleanor eliot elizabeth ella ellen emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva
  evan evelyn fatima felix fernando fiona florence frances francis francisco francois frank franklin fred frederick gabriel gabriela
  gail gary gavin gene geoffrey george gerald gerard gideon gina giorgia glen glenn gloria gordon grace graham grant greg gregory guy hadi
  hakim hamid hannah harold harry harvey hassan heather hector heidi helen henry herbert herman hillary holly howard hugh hugo hussein ian
  ibrahim igor ilan ingrid irene isaac isabel ismail itamar ivan jack jackie jacob jacqueline jaime jake jamal james jamie jan jane janet janice
  jared jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joe
  joel johanna john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy julia julian julie june justin
  kamala karen karim karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kent kerry kevin khaled khalid khalil kim
  kimberly kirk kirsten kofi kristen kristi kurt kyle lamar larry laura lauren laurence laurie lawrence leah lee leila lena leo leon leonard
  leonid leroy leslie lewis liam lillian linda lindsay lindsey lisa lloyd liz lois lori louis louise lucas lucia lucy luis luke luther lydia lynn
  madeleine madison mahmoud malcolm malik marc marco marcus margaret maria marian marie marilyn mario marion marissa marjorie mark marsha
  marshall martha martin marvin mary mathew matt matthew maureen maurice max maya megan mehmet melania melanie melissa meredith michael
  michel michele michelle miguel mikhail mike miles mindy miriam mitch mitt mohamed mohammad mohammed moira molly monica moshe muhammad
  mustafa nadia naftali nancy naomi natalie natasha nathan nathaniel neil newt nicholas nick nicola nicolas nicole nikki nikolai nina noah noam
  noel nora norma norman olaf oleg olga oliver olivia omar oren orrin oscar otto owen pablo pam pamela pat patricia patrick paul paula pauline
  pedro peggy penny pete peter philip phillip phil phyllis pierre priscilla rachel rafael rahm ralph ramon rand randall randy rashad rashid raul
  ray raymond rebecca recep reggie regina reince reuven rex rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rod rodney
  rodrigo roger roland roman ron ronald rosa rose rosemary ross roy ruben rudolph rudy russ russell ruth ryan sabrina sally salman sam samantha
  samir samuel sandra sandy sara sarah scott sean sebastian sergei sergey seth shannon sharon shaun shawn sheila sheldon sherrod shimon shinzo
  shirley silvio simon simone sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stuart sue susan suzanne
  sylvia tamara tammy tanya tara tareq tariq ted teresa terri terry thelma theodore theresa thom thomas tiffany tim timothy tina todd tom tommy
  toni tony tracey tracy travis trent trevor tyler ursula valerie vanessa vera vernon veronica victor victoria vicky vincent viktor virginia
  vitaly vivian vladimir volodymyr wade walid wallace walter wanda warren wayne wendy wesley wilbur will william willie winston xavier yair yasser
  yitzhak yoav yossi yuri yusuf yvonne zachary zeev zoe
`
    .trim()
    .split(/\s+/),
);

/** Short forms and the names they stand for, so that "Mike Pell" and "Michael Pell" are one person. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  abe: "abraham",
  al: "albert",
  andy: "andrew",
  ben: "benjamin",
  bernie: "bernard",
  bill: "william",
  bob: "robert",
  bobby: "robert",
  chris: "christopher",
  chuck: "charles",
  dan: "daniel",
  dave: "david",
  dick: "richard",
  don: "donald",
  doug: "douglas",
  ed: "edward",
  fred: "frederick",
  greg: "gregory",
  jack: "john",
  jeff: "jeffrey",
  jen: "jennifer",
  jerry: "gerald",
  jim: "james",
  jimmy: "james",
  joe: "joseph",
  jon: "jonathan",
  josh: "joshua",
  kate: "katherine",
  ken: "kenneth",
  larry: "lawrence",
  liz: "elizabeth",
  matt: "matthew",
  mike: "michael",
  mitch: "mitchell",
  nick: "nicholas",
  pam: "pamela",
  pat: "patrick",
  pete: "peter",
  phil: "philip",
  ray: "raymond",
  rich: "richard",
  rick: "richard",
  rob: "robert",
  ron: "ronald",
  russ: "russell",
  sam: "samuel",
  sandi: "sandra",
  steve: "steven",
  stephen: "steven",
  sue: "susan",
  ted: "theodore",
  tim: "timothy",
  tom: "thomas",
  tony: "anthony",
  will: "william",
  zeke: "ezekiel",
};

/** Given names borne by women, folded, for a pronoun that points to a person. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `
  abigail alexandra alexandria alexis alice alicia alison allison amanda amber amy ana andrea angela angelina anita ann anna anne annie ashley
  barbara beatrice becky beth betsy betty brenda bridget carla carly carmen carol carolina caroline catherine cathy cecilia charlene charlotte
  chelsea cheryl chloe christina christine cindy claire claudia connie crystal cynthia dana danielle dawn deborah debbie debra denise diana
  diane dolores donna doris dorothy edith eileen elaine eleanor elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona
  florence frances gabriela gail gina giorgia gloria grace hannah heather heidi helen hillary holly ingrid irene isabel jackie jacqueline jane
  janet janice jeanne jen jennifer jenny jessica jill jo joan joanna joanne johanna joy joyce juanita judith judy julia julie june kamala karen
  kate katherine kathleen kathryn kathy katie kelly kimberly kirsten kristen kristi laura lauren laurie leah leila lena leslie lillian linda
  lindsay lisa liz lois lori louise lucia lucy lydia lynn madeleine madison margaret maria marian marie marilyn marissa marjorie marsha martha
  mary maureen maya megan melania melanie melissa meredith michele michelle mindy miriam moira molly monica nadia nancy naomi natalie natasha
  nicola nicole nikki nina nora norma olga olivia pam pamela patricia paula pauline peggy penny phyllis priscilla rachel rebecca regina rhonda
  rita roberta rosa rose rosemary ruth sabrina sally samantha sandra sandy sara sarah shannon sharon sheila shirley simone sonia sophia sophie
  stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa terri thelma theresa tiffany tina toni tracey tracy
  ursula valerie vanessa vera veronica victoria vicky virginia vivian wanda wendy yvonne zoe
`
    .trim()
    .split(/\s+/),
);
