const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(",")
      .map((name) => name.trim().replace(/\s+/g, " "))
      .filter(Boolean),
  );

/** Countries, regions, American states and large cities, folded: what a name is taken for a place by. */
export const PLACES = phrases(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh,
  barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, britain, brunei, bulgaria, burkina faso,
  burma, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic,
  denmark, djibouti, dominican republic, east timor, ecuador, egypt, el salvador, england, eritrea, estonia, ethiopia, europe, fiji,
  finland, france, gabon, gambia, germany, ghana, great britain, greece, greenland, guatemala, guinea, guyana, haiti, honduras, hungary,
  iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo, kuwait,
  kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, macedonia, madagascar, malawi, malaysia, mali, malta,
  mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
  new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru,
  philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone,
  singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria,
  taiwan, tajikistan, tanzania, thailand, tibet, togo, trinidad, tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates,
  uae, united kingdom, uk, u.k., united states, us, u.s., usa, america, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia,
  zimbabwe, gaza, gaza strip, strip, west bank, golan heights, crimea, kashmir, middle east, asia, africa, latin america, north america,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana,
  iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska,
  nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania,
  rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming,
  washington, district of columbia, d.c., washington d.c., ala, ariz, ark, calif, colo, conn, fla, ga, ill, ind, kan, ky, mass, mich, minn, miss, mo, mont, neb,
  nev, n.h., n.j., n.m., n.y., n.c., okla, ore, pa, s.c., tenn, tex, vt, va, w.va., wis, wyo,
  abu dhabi, accra, addis ababa, aleppo, alexandria, algiers, amman, amsterdam, ankara, athens, atlanta, austin, baghdad, baku,
  baltimore, bangkok, barcelona, basra, beijing, beirut, belfast, belgrade, berlin, bethlehem, bogota, bonn, boston, brasilia, brussels,
  bucharest, budapest, buenos aires, cairo, cape town, caracas, charleston, charlotte, chicago, cincinnati, cleveland, copenhagen,
  dallas, damascus, delhi, denver, des moines, detroit, dhaka, doha, dubai, dublin, edinburgh, frankfurt, geneva, glasgow, haifa,
  hamburg, hanoi, havana, hebron, helsinki, hiroshima, hong kong, houston, indianapolis, islamabad, istanbul, jakarta, jenin, jerusalem,
  johannesburg, kabul, kansas city, karachi, khan younis, kharkiv, khartoum, kherson, kiev, kyiv, kuala lumpur, lagos, lahore, las vegas,
  lima, lisbon, liverpool, london, los angeles, madrid, manchester, manila, melbourne, memphis, miami, milan, milwaukee, minneapolis,
  moscow, mosul, mumbai, munich, nablus, nairobi, nashville, new delhi, new orleans, new york city, odesa, oakland, orlando, oslo, ottawa,
  paris, philadelphia, phoenix, pittsburgh, portland, prague, pyongyang, quebec, rafah, raleigh, ramallah, riga, rio de janeiro, riyadh,
  rome, sacramento, salt lake city, san antonio, san diego, san francisco, san juan, santiago, sao paulo, sarajevo, seattle, seoul, shanghai,
  sofia, st. louis, stockholm, sydney, taipei, tallinn, tampa, tbilisi, tehran, tel aviv, tokyo, toronto, tripoli, tunis, tucson, vancouver,
  vatican, vienna, vilnius, warsaw, yerevan, zagreb, zurich, brooklyn, manhattan, queens, bronx
`);
