/** How English buyers say it. */
import type { DetailPatterns } from '../detail.ts';
import { any } from './any.ts';

export const en: DetailPatterns = {
  denied:
    /(?:\bnot|n't|\bno|\bnever|\bwithout|\bhardly|\bany|\bnearly|\balmost|\bmore|\bless|\bno longer)(?:\s+(?:at all|really|been|be|feel|seem|get|so|as|the|a|that|like)){0,3}\s*$/i,
  aside:
    /\b(?:other reviews?|reviewers?|people (?:say|said|complain)|(?:my|the) (?:old|previous|last|other) (?:one|pair|set)|used to (?:buy|have|get)|competitor|would be (?:nice|great|better)|(?:don'?t|do not) know (?:how|if|whether)|not sure (?:how|if|whether)|time will tell|remains to be seen|hope (?:it|this|they|these|that)|in case|would think|would have been|afraid|worried|if (?:it|this|they|you)\b|(?:going|want|plan(?:ning)?) to try|unless you|tried (?:on )?(?:a |the |my )?(?:petite|small|medium|large|xs|xl|size)|(?:dropped (?:my|it|the|once|twice)|(?:phone|it) (?:was )?dropped)|what (?:it|they) would be)/i,
  symptoms: {
    'never-arrived': any(
      "(?:never|not|n't|didn't|haven't|hasn't) (?:yet )?(?:arrive|arrived|been delivered|got delivered|get delivered|received (?:it|them|this|the|my|this product|anything)|received|receive (?:it|them|this|my|the) ~ (?:order|item|package|parcel|product)|show up|showed up|turn up|turned up)(?! (?:on|in|until|by|as|well|right|cold|very|intact|complete*|undamaged|(?:the )?(?:correct|right)))",
      'never (?:received|got) (?:it|this|them|my|the|a)(?! (?:correct|right))|package (?:was|got) lost|lost in (?:transit|the post|the mail)|still waiting for (?:my|the) (?:order|item|package|parcel|delivery)',
    ),
    'badly-delivered': any(
      '(?:left|thrown|dumped) ~ (?:outside|in the rain|porch|doorstep|driveway|bin|street)|wrong address|wrong house|left with (?:a|my) neighbo*|find my (?:front )?door|delivery (?:driver|man|guy)|courier',
    ),
    'wrong-colour': any(
      'wrong colou?r(?! (?:and|&) (?:the )?(?:wrong )?size)|(?:different|another) colou?r (?:than|from|to) ~ ordered|ordered (?:the )?(?:black|white|red|blue|green|pink|grey|gray|brown|gold|silver|rose gold|yellow|purple) ~ (?:got|received|sent)',
    ),
    'wrong-size': any(
      '(?<!colou?r (?:and|&) (?:the )?)wrong size(?! (?:and|&) (?:the )?(?:wrong )?colou?r)|(?:sent|received|got) (?:me )?(?:a|the) (?:size )?(?:small|medium|large|xl|xxl) ~ (?:instead|not)',
    ),
    'wrong-item': any(
      "(?<!(?:picked|chose|ordered|bought|got) (?:the )?)wrong (?:item|product|one|ones|model|book|thing|version|flavou?r|part|order)(?! for (?:my|our|me|what))|not (?:what|the one|the item|the product) (?:i|we) ordered|(?<!should have )(?:sent|received|got) (?:me )?(?:something|a) (?:completely |totally )?(?:else|different (?:item|product|one|brand|model))|someone else's order|(?:rec(?:ei|ie)ved|got|sent)[^.!?]{1,50} instead of (?!\\d|two|three|four|five|six|ten|an?other|waiting|refund*)\\p{L}+|wrong (?:size|colou?r) (?:and|&) (?:the )?(?:wrong )?(?:size|colou?r)",
    ),
    'no-instructions': any(
      '(?:no|without|zero|came with no|missing) (?:any |clear |proper |real |english )?(?:instructions?|manual|directions|user guide)|instructions? (?:were|was|are) (?:not included|missing|in chinese|in japanese|only in)|(?:no|not) instructions included',
    ),
    'too-few': any(
      'only (?:received|got) \\d+|only (?:one|1|two|2|three|3|half) (?:packs?|bottles?|pieces?|pairs?|box|boxes|bags?|items?|sets?)(?! (?:left|fits?|works?))|only (?:\\d+|one|two|three|four|five) \\p{L}+ (?:were|was|got) (?:delivered|sent|received|in the)|supposed to (?:be|get|receive|come with) (?:\\d+|two|three|four|five|six|ten|twelve)(?! (?:inch*|feet|ft|days?|weeks?|hours?))|only (?:received|got|sent|came with|came) ~ (?:one|two|three|four|five|1|2|3|4|5|6|8|10|half)|(?:one|two|three|half|some|1|2|3) (?:of (?:them|the) ~ )?(?:was|were|is|are) missing(?! (?:a|an|the|its|their|some|one|two|any|\\p{L}+ing))|short (?:one|two|1|2)|half (?:empty|full)|less than advertised',
    ),
    'part-missing': any(
      "(?<!i )(?:was|were|is|are) missing(?! (?:\\p{L}+ ){0,5}(?:brand\\p{L}*|logos?|labels?|tags?))|missing (?:a|the(?! (?:experience|point|feel|mark|old|days|paint|colou?r))|one|two|some|several|parts?|pieces?|screws?|pages?|buttons?|cable|charger|\\d+)|missing (?:parts?|pieces?|screws?|pages?)|(?:no|without (?:a|the|any)) (?:scoop|scooper|charger|cable|batteries|screws|remote|lid|adapter) ~ (?:included|in the (?:box|package))|(?:not|n't) (?:include|included|come with)|incomplete|comes with no",
    ),
    'arrived-dirty': any(
      "(?:arrived|came|was|were|it is|it's) (?:very |really |so |all )?(?:dirty|filthy|dusty|stained|muddy)|(?:stains?|hair|dirt) (?:on|all over) (?:it|the|them)",
    ),
    'arrived-scratched': any(
      '(?:was|were|is|are|came|arrived|all|badly|already) scratched|scratch(?:es)? (?:on|all over)|full of scratches|scuff(?:ed|s| marks?)',
    ),
    'arrived-dented': any('dented|dents? in|(?:arrived|came|was|were|are) (?:all )?(?:bent|warped)'),
    'arrived-leaking': any(
      '(?:leaked|leaking|spilled|spilt) (?:out )?(?:all over|in (?:the )?(?:box|bag|package|transit|shipping)|everywhere|inside|during)|leaked out(?![^.!?]{0,40} (?:after|within) )|(?:arrived|came) (?:open and )?leaking|(?:spilled|leaked) all',
    ),
    'arrived-broken': any(
      '(?:arrived|came|delivered|received|got here|turned up|showed up) (?:it |them |this |mine )?(?:already |completely |all |totally |badly |in |with a )?(?:\\p{L}+ )?(?:broken|busted|damaged|cracked|shattered|smashed|crushed|squashed|in pieces|chipped|torn|ripped|defective|in (?:pretty |very )?bad (?:shape|condition))',
      '(?:broken|damaged|cracked|shattered|chipped) (?:on arrival|upon arrival|when (?:it|they|i) (?:arrived|came|opened|received|got)|in (?:transit|shipping|the mail))|(?:all|completely|totally) (?:smashed|crushed|squashed)|(?:was|were|is|are) (?:broken|damaged|cracked|shattered|torn) (?:when|from the (?:day|start|beginning|moment)|(?:right )?out of the box)|in (?:pretty |very )?(?:bad|poor) (?:shape|condition)',
    ),
    'box-open': any(
      "(?:box|package|packaging|seal|bottle|jar|bag|container) ~ (?:was|were|had been|came|arrived) (?:already )?(?:opened|open|unsealed)|(?:was|were|are|aren't|wasn't|weren't|not) (?:even )?sealed|no (?:safety )?seal|seal (?:was )?broken",
    ),
    'box-damaged': any(
      '(?:box|package|packaging|carton) ~ (?:crushed|damaged|torn|ripped|dented|smashed|destroyed|broken|falling apart|bashed|beat up)|(?:crushed|damaged|torn|ripped|dented) (?:open )?(?:box|package|packaging)',
    ),
    'badly-packed': any(
      '(?:poor|poorly|bad|badly|terrible|horrible|inadequate|insufficient) (?:packaged|packed|packaging|packing|wrapped)|no (?:bubble wrap|padding|protection|packaging)|packaging (?:was|is) (?:poor|terrible|bad|horrible|awful|inadequate)|not (?:well )?(?:packed|packaged|wrapped)|just (?:thrown|tossed) in',
    ),
    'no-refund': any(
      "(?:still )?(?:no|never got|not received|n't received|waiting (?:for|on)) (?:a |my |the |any )*refund|(?:refused|won't|wouldn't|would not|will not|not|n't) (?:to )?(?:give (?:me|us) (?:a|my) )?(?:refund|money back)",
    ),
    'return-trouble': any(
      "(?:no way to|not able to|won't let me|wouldn't let me|difficult to|hard to|not eligible for|no time to) (?:be )?(?:return|returned|exchange|exchanged|send (?:it|them) back|a return)|return (?:shipping|postage|window|policy|process) ~ (?:cost|costs|closed|expired|passed|hassle|mine|terrible|awful|difficult)|(?:pay|paid|paying) (?:for )?(?:the )?return|not returnable|non-returnable",
    ),
    'no-answer': any(
      "(?:no|never|n't|not) (?:a |any |got |get |received |had |even )*(?:response (?:from|to (?:my|our|the|any))|reply|replied|responded to|answer|answered|heard back|hear back)|(?:ignored|unanswered|without (?:a )?response)|waiting for (?:a )?(?:reply|response|answer)|no word (?:from|back|since|on|about|yet)|still no (?:replacement|response|reply|answer)|never (?:replied|responded|answered|called back|got back to me|contacted me)|absolutely no response|(?:contact(?:ed|ing)|emailed|emailing|messaged|messaging|wrote|written) (?:to )?(?:the |this )?(?:seller|vendor|company|them|manufacturer) (?:twice|repeatedly|more than once|(?:several|many|multiple|two|three|\\d+) times)",
    ),
    'poor-service': any(
      '(?:poor|bad|terrible|horrible|awful|worst|lousy|rude|useless) (?:(?:customer )?service|(?:customer |technical |tech )support|seller|staff)|no (?:customer (?:service|support)|tech(?:nical)? support)|customer (?:service|support) (?:was|is) (?:poor|bad|terrible|horrible|awful|useless|rude|no help|not helpful|unhelpful)|(?:was|were|very) (?:rude|unhelpful)',
    ),
    doubts: any(
      "(?:fake|counterfeit|(?<!like a )(?<!like a cheap )knock ?offs?|imitation|replica|not (?:the )?(?:genuine|authentic|real|original)|n't (?:genuine|authentic|real|original)|(?:was|were|been|obviously|clearly|already|is|looks?) used(?! (?:to|for|as|by|in|with|on))|refurbished|second ?hand|(?<!warranty )expired|expiration date (?:is|was|has) (?:\\p{L}+ )?(?:passed|past|over|short|close|soon)|out of date|past (?:its|the) date)",
    ),
    'waited-long': any(
      "(?:took|taken|takes|waited|waiting) (?:almost |over |about |nearly |more than |me )*(?:\\d+|two|three|four|five|six|a|several|many|so|too|very|forever|ages|way) (?:and a half )?(?:weeks?|months?|days|long|forever|ages|too long|month)|(?:arrived|came|delivered|delivery|shipping|it was) (?:\\p{L}+ )?(?:\\d+ (?:days|weeks) |days |weeks )?(?:too |very |so |significantly |really )?(?:late|slow)|(?:late|slow|delayed) (?:delivery|shipping|shipment|arrival)|took (?:forever|ages|so long|too long)|(?:delivery|shipping|shipment|order) ~ (?:delayed|delay)|didn't arrive (?:on time|until|in time)|not (?:arrive|delivered) on time",
    ),
    'not-charging': any(
      "(?:not|n't|never|no longer|stopped|barely|won't) (?:even |fully )?(?:hold(?:s|ing)? (?:a |its |the )?charge|charge|charging|recharge|take a charge)",
    ),
    'stopped-working': any(
      "(?:does|do|did) ?(?:not|n't|nt) (?:work|function|turn on) (?:any ?more|any longer)|(?:stopped|quit|quits|stops|stop) (?:working|functioning|heating|charging|turning on|spinning|lighting|playing|recording|cooling)|(?:no longer|not) (?:works? (?:anymore|any more|any longer)|working anymore)|no longer (?:works|working|turns on|functions)|(?:died|dead|gave up|burned out|burnt out|gave out|conked out|went dead|shut off|crapped out) (?:after|within|in|on me|already|the)|(?:died|dead) (?:\\d|one|two|a)|just died|won't turn on (?:anymore|any more)|(?:worked|works) (?:great |fine |well |ok |good |perfectly )?(?:for )?(?:only |about |maybe |just )*(?:a|one|two|three|\\d+) (?:day|days|week|weeks|month|months|hour|hours|time|times|use|uses)",
    ),
    'not-working': any(
      "(?:does|did|do|is|are|was|were|will|would|has|have|could) ?(?:not|n't|nt) (?:even |ever |really |actually |always |seem to |properly |at all )*(?:work|working|function|functioning|turn on|operate|operating|light up|spin|start|open|close|fit together)(?! (?:for|with|on|out|to|as well|that well))|doesnt work|dont work|didnt work|won't (?:work(?! (?:for|with|on|in))|turn on|start|open|close|stay|light)|wouldn't (?:work|turn on|start|stay)|(?:never|not) worked|(?:is|was|are|were|came|arrived) (?:defective|faulty|not working|dead on arrival)|(?<!(?:for|file|claim|return|returning|replace|replacing|against) (?:a |the |any )?)(?:faulty|defective) (?:unit|item|product|one)|malfunction*|(?:will|would|keeps?|kept) (?:also |just |randomly )?(?:shut|shutting) (?:itself )?down|none of (?:them|these) work*",
    ),
    leaks: any(
      '(?:it |they |bottle |cup |lid |always |constantly )?(?:leaks|leaked|leaking|leaky)|(?:has|have|had|got|developed|sprung) (?:a |several )leaks?|water (?:gets|got|comes) (?:in|out)',
    ),
    rusts: any(
      'rust(?:s|ed|y|ing)?(?! (?:bolts?|screws?|nuts?|pipes?|remover|off|from|stains?))|corroded|corrosion|tarnish*|turned (?:my (?:finger|skin|neck|ears?) )?green',
    ),
    'coating-off': any(
      '(?:paint|coating|finish|color|colour|gold|silver|print|logo|letters?|plating|glitter|surface|leather) ~ (?:peel(?:s|ed|ing)?|chip(?:s|ped|ping)?|flak(?:es|ed|ing)|wore off|wears off|came off|comes off|coming off|rubbed off|rubs off|faded|fading|wearing off)|(?:peeling|peeled|flaking|chipping) (?:off)?',
    ),
    'seam-open': any(
      '(?:seams?|stitching|stitches|threads?) ~ (?:came|coming|come|ripped|split|undone|unravel*|apart|loose|tore|torn|popped|frayed|failed)|unravel(?:ed|ing|led|ling)|(?:came|coming|come) (?:undone|unsewn|apart at the seam*)',
    ),
    'part-off': any(
      '(?:handle|knob|strap|button|wheel|lid|cap|hook|leg|heel|sole|zipper|part|piece|arm|clip|cover|tip|top|bottom|stone|stones|gem) ~ (?:fell off|came off|broke off|snapped off|popped off|falls off|comes off|coming off|falling off|detached)|(?<!(?:it|they|this|them|these|always|constantly|easily) )(?:fell|came|broke) (?:right )?off',
    ),
    'badly-washed': any(
      '(?:after|in|first|one|1st) (?:the )?(?:first |one |1 |a |single |1st )?(?:wash|washing|laundry|dryer) ~ (?:shr(?:a|u)nk|shrunk|faded|pilled|bled|ruined|holes?|fell apart|stretched)|(?:shr(?:a|u)nk|shrunk|faded|pilled|pilling|bled|fell apart|ruined|stretched) ~ (?:wash|washing|washed|dryer|laundry)|shrunk(?= (?:in|after|when|a lot|so|to|down|badly|up|and|two|one|like|considerably))',
    ),
    torn: any(
      '(?:ripped|tore|torn|tears|rips) (?:on|after|within|the|in|easily|apart|right|very|so|immediately|already|open)|(?:it|they) (?:ripped|tore)|(?:got|has|had) (?:a )?(?:holes?|rip|tear) in',
    ),
    broke: any(
      '(?<!(?:my|phone|iphone|ipad|tablet|my screen|phone screen|glass|dog|he|she|which|cover) )(?:broke|breaks|snapped|cracked(?! up)|shattered|collapsed|fell apart|falling apart|falls apart|came apart|comes apart|busted(?! in)|is broken|was broken|already broken|broken already|broken after|bent easily|fell to pieces|broke down)',
    ),
    'not-lasting': any(
      "(?:did|do|does) ?(?:not|n't) (?:even )?last(?: long| very long| more| a| one| two)?|lasted (?:only |about |less |maybe |a |one |two |three |\\d)*(?:day|days|week|weeks|month|months|hour|hours|than)|not durable|(?:burned|burnt|wore|worn) out|wears out",
    ),
    faulty: null,
    'not-as-pictured': any(
      "(?:not|n't|nothing|different|completely different) (?:look )?(?:at all )?(?:like|as|than|from|to) (?:in )?(?:the |what is |what's |what was |shown in |it is )*(?:picture|pictured|pictures|photo|photos|image|images|pic|pics|shown|picture shows|in the picture)|(?:picture|pictures|photo|photos|image) (?:is|are|was|were|does|do)? ?(?:very |totally |so )?(?:misleading|deceiving|deceptive|false|not accurate)|looks? (?:nothing like|different (?:than|from|to))|picture looks nothing",
    ),
    'not-as-described': any(
      "(?:not|n't|nothing) (?:at all |exactly |really )?(?:as|what|like) (?:it (?:is|was) |it's |was |is )?(?:described|advertised|stated|listed|expected from|the description|the ad)|(?:false|misleading|inaccurate|deceptive) (?:advertising|advertisement|description|ad|listing|information)|(?:falsely|mis)-?(?:advertised|described)|misleading|description (?:is|was|says|said|states?|stated)|(?:does|did|do) ?(?:not|n't) match (?:the |its |their |any )?(?:description|listing|pictures?|photos?|ad|title|specs?)|(?<!(?:they|people|forums?|reviews?|who|i|would|can|to) )says? it (?:is|has|was|comes)|advertised as",
    ),
    'stream-differs': any(
      '(?:said|promised|shown|told|claimed) (?:in|on|during) (?:the|your) (?:live|live ?stream|stream)|live ?stream',
    ),
    incompatible: any(
      "(?:not|n't|isn't) compatible|incompatible|wrong (?:one|part|model|version|item) for (?:my|our) \\p{L}+|(?:(?:does|did|do|will|would) ?(?:not|n't)|won't) (?:fit|work with|work on|work in) (?:my|the|our|on my|in my) (?:\\p{L}+ ){0,2}(?:dishwasher|fridge|refrigerator|washer|washing machine|stove|bike|scooter|mower|vacuum|phone|iphone|ipad|tablet|laptop|camera|car|tv|computer|samsung|galaxy|kindle|machine|model|vehicle|truck|device|printer|mac|macbook|watch|stroller|xbox|ps4)",
    ),
    'too-short': any(
      '(?:too|very|so|way too|bit|(?<!(?:up|falls|fell|comes|came) (?:just )?(?:a )?)little|really|extremely|super) short(?! (?:a )?(?:time|life|lifespan|lived|notice|while|period))|shorter than|not long enough|(?:runs?|ran) short',
    ),
    'too-long': any(
      '(?:too|way too|bit|little) long (?:for (?:me|my)|on me)|longer than (?:i |expected|pictured)|(?:dress|pants|sleeves|skirt|strap|jeans|legs|shirt|top|cable|cord) (?:is|are|was|were) (?:way |a bit |a little )?too long',
    ),
    'too-tight': any(
      '(?<!tied )(?<!(?:tighten|tightened) (?:it|them) )(?:too|very|so|way too|bit|little|super|really) (?:tight|snug|(?<!(?:shoulders|feet|foot|hips|waist|calves) (?:is|are) (?:a )?(?:bit|little|very|too|so|really) )narrow)|tight (?:in|around|across|on) the',
    ),
    'too-small': any(
      '(?:too|so|way too|way|bit|little|much|very|really|super|extremely|tiny|lot|slightly) (?:small|smaller|tiny)(?! (?:pieces?|papers?|print|text|font|letters?|words?|company|part|amount|portion))|(?:runs?|ran|running|fits?|cut|sized|sizes) (?:\\p{L}+ )?(?:small|smaller|tiny)|smaller than|(?:is|was|are|were) (?:tiny|small)|not big enough|size up|cute but small|teeny',
    ),
    'too-large': any(
      '(?:too|so|way too|bit|little|much|very|super|really|slightly|way) (?:big|large|larger|baggy|loose|wide(?! (?:foot|feet|calf|calves|hips|shoulders))|huge|bulky|oversized)|(?:runs?|ran|running|fits?|cut|sized) (?:\\p{L}+ )?(?:big|large|larger|loose|wide)|(?:bigger|larger) than (?:i|expected|pictured|it|what|advertised|the picture|anticipated|described|they|shown)|(?:is|was|are|were) (?:huge|enormous|massive|baggy)|size down',
    ),
    'poor-fit': any(
      "(?:does|did|do|is|was|would) ?(?:not|n't|nt) (?:even |really |quite |seem to )*fit(?:ting)?(?: (?:right|well|me|properly|correctly|good|my|at all))?|(?:poor|bad|weird|awkward|odd|strange|terrible|horrible|unflattering) (?:fit|fitting|length|cut|sizing)|fits? (?:weird|funny|poorly|badly|strange|awkward|odd|(?:totally |completely |all |so )?different(?:ly)?)|sizing (?:is|was) (?:off|wrong|weird|not)|size (?:chart|is wrong|was wrong|is off|was off)|not true to size|unflattering",
    ),
    'colour-differs': any(
      "colou?rs? ~ (?:different|not (?:as|the|what|like|accurate|right|true)|n't (?:as|the|what|like|accurate|match)|off|darker|lighter|duller|faded|brighter|wrong|misleading|orange|yellow|greenish|more (?:grey|gray|green|blue|orange|yellow|brown|pink|purple))|(?:different|wrong|ugly|off) (?:colou?r|shade)|because of the colou?r|more grey|more gray",
    ),
    'smells-chemical': any(
      '(?:chemical|plastic|rubber|paint|glue|petrol|gasoline|toxic|fumes) (?:\\p{L}+ )?(?:smell|smells|odor|odour|scent|stink|fumes)|(?:smells?|smelled|smelt|stinks?|reeks?|odor|odour) (?:\\p{L}+ )?(?:like|of|strongly of) (?:\\p{L}+ ){0,2}(?:chemicals?|plastic|rubber|paint|glue|petrol|gasoline|toxic|poison)',
    ),
    smells: any(
      '(?:bad|horrible|awful|terrible|strong|nasty|weird|funny|foul|disgusting|unpleasant|strange|odd|musty|gross|overpowering|moldy) (?:\\p{L}+ )?(?:smell|smells|odor|odour|scent|stench|aroma)|(?:smells?|smelled|smelt) (?:so |really |very |absolutely |just |like )?(?:bad|horrible|awful|terrible|weird|funny|disgusting|gross|strong|foul|nasty|musty|old|strange|off|moldy|worse|rancid|cheap)|stinks?|stinky|stunk|reeks?|smelly',
    ),
    'unclear-instructions': any(
      "(?:instructions?|directions?|manual) ~ (?:unclear|confusing|useless|terrible|poor|poorly|vague|hard|difficult|not (?:clear|helpful|very|good)|n't (?:clear|helpful|very|good)|awful|bad|wrong|lacking|horrible|minimal|impossible)|(?:poor|confusing|unclear|terrible|bad|vague|inadequate|useless) (?:instructions?|directions?|manual)",
    ),
    'hard-to-assemble': any(
      "(?:hard|difficult|impossible|pain|nightmare|tricky|complicated|frustrating|struggle|not easy|n't easy|hours) (?:\\p{L}+ )?to (?:assemble|put (?:it |them |this )?together|build)|assembly (?:was|is) (?:\\p{L}+ )?(?:hard|difficult|a pain|a nightmare|tricky|complicated|frustrating|not easy|impossible)|holes (?:do|did|don't|didn't) ?(?:not )?line up",
    ),
    'hard-to-install': any(
      "(?:hard|difficult|impossible|pain|nightmare|tricky|complicated|frustrating|struggle|not easy|n't easy|hours) (?:\\p{L}+ )?to (?:install|mount|attach|apply)|installation (?:was|is) (?:\\p{L}+ )?(?:hard|difficult|a pain|a nightmare|tricky|complicated|frustrating|not easy|impossible)",
    ),
    'hard-to-set-up': any(
      "(?:hard|difficult|impossible|pain|nightmare|tricky|complicated|frustrating|couldn't|could not|can't|cannot|unable|not easy|n't easy) (?:\\p{L}+ )?(?:to )?(?:set (?:it |this )?up|setup|pair|program|configure|sync|activate|register|connect to my)|(?:setup|set up|set-up) (?:was|is) (?:\\p{L}+ )?(?:hard|difficult|a pain|a nightmare|complicated|frustrating)",
    ),
    'hard-to-clean': any(
      "(?:hard|difficult|impossible|pain|nightmare|not easy|n't easy) (?:\\p{L}+ )?to (?:clean|wash|rinse)|(?:can't|cannot) (?:be )?(?:clean|cleaned)",
    ),
    'hard-to-use': any(
      "(?:hard|difficult|impossible|pain|tricky|complicated|awkward|cumbersome|frustrating|confusing|not easy|n't easy) (?:\\p{L}+ )?to (?:use|open|close|operate|hold|read|see|turn|put (?:it )?on|get (?:it |them )?(?:on|off|out|in|open)|adjust|handle|figure out|understand|navigate|control|remove|squeeze|pour)|not user ?friendly|(?:too|very|so|overly) complicated",
    ),
    'battery-short': any(
      "batter(?:y|ies) ~ (?:short|bad|poor|terrible|drains?|drained|dies|died|doesn't last|don't last|does not last|not last|dead|runs? (?:out|down)|horrible|awful|weak|last)|(?:poor|short|bad|terrible|horrible|low|limited) battery|(?:eats|drains|kills) (?:the |through )?batter*|(?:have|has|need|needs) to (?:be )?(?:charge|charged|recharge|recharged) (?:it )?(?:every|constantly|all|often|so|too)",
    ),
    'no-connection': any(
      "(?:does|did|do|will|would|could) ?(?:not|n't) (?:\\p{L}+ )?(?:connect(?! together)|pair|sync|stay connected|hold (?:a )?signal)|won't (?:\\p{L}+ )?(?:connect|pair|sync)|(?:loses|lost|drops|dropping|keeps losing|keeps dropping|bad|poor|weak|terrible|no) (?:\\p{L}+ )?(?:connection(?! (?:with|between|issues?|problems?))|signal|wifi|wi-fi|bluetooth)|disconnect(?:s|ed|ing)?|connection (?:is|was) (?:bad|poor|weak|terrible|unreliable|loose)|cuts? (?:in and )?out",
    ),
    noisy: any(
      '(?:too|very|so|really|extremely|super|way too|quite|pretty|incredibly) (?:loud|noisy)(?! (?:and (?:\\p{L}+ )?)?(?:static|music|sound|bass))|(?:makes?|making|made|constant|loud|annoying|terrible|lot of|horrible) (?:a |an )?(?:\\p{L}+ )?(?:noises?|buzzing|humming|squeaking|rattling|squeak|rattle|grinding|clicking)|squeaks|squeaky|rattles|creaks|not quiet',
    ),
    'poor-picture': any(
      '(?:picture|image|video|photo|display|screen|resolution) (?:quality )?(?:is|was|are|were) (?:\\p{L}+ )?(?:poor|bad|terrible|blurry|grainy|horrible|awful|low|dim|fuzzy|pixelated)|(?:grainy|pixelated|fuzzy|poor|bad) (?:picture|image|video|photos|resolution|screen)|blurry',
    ),
    'poor-sound': any(
      "(?:sound|audio|volume|bass|speakers?|mic|microphone|music) (?:quality )?(?:is|was|are|were|sounds?) (?:\\p{L}+ )?(?:poor|bad|terrible|horrible|awful|tinny|muffled|low|weak|distorted|quiet|cheap|muddy|static)|(?:poor|bad|terrible|horrible|tinny|muffled|awful) (?:sound|audio|volume|quality sound)|tinny|no bass|(?:can't|cannot|could not|couldn't|barely|hardly) hear",
    ),
    'light-weak': any(
      "(?:not|n't) (?:\\p{L}+ )?bright (?:enough)?|(?:too|very|so) dim|(?:light|lights|lamp|bulb) (?:is|are|was|were) (?:\\p{L}+ )?(?:dim|weak|dull)",
    ),
    'not-holding': any(
      "(?:does|did|do|will|would) ?(?:not|n't|nt) (?:\\p{L}+ )?(?:stick|stay (?:on|in|up|put|closed|stuck|attached|in place)|hold (?:up|on|my|the|any|well|anything|its|in)|adhere|grip|seal|suction)|won't (?:\\p{L}+ )?(?:stick|stay|hold|adhere|seal|close)|wouldn't (?:stick|stay|hold)|(?:it|they|these) (?:(?:just|always|constantly|easily|keeps?|kept) )*(?:falls?|fell|falling|comes?|came|coming) (?:right )?off|(?:keeps?|kept|constantly|always|slides?|slips?|slipping|sliding) (?:falling|sliding|slipping|coming) (?:off|down|out|apart)|slides? (?:off|down|around)|slips? (?:off|down|around)|fell (?:down|off the wall)|weak (?:suction|magnet|adhesive|glue)|adhesive ~ (?:weak|poor|terrible|bad|not|n't)",
    ),
    'too-slow': any(
      '(?:too|very|so|really|extremely|super|painfully|incredibly) slow|(?:is|was|are|charges?|runs?|works?|loads?) (?:\\p{L}+ )?slow(?:ly)?|takes (?:forever|too long|so long|ages) to|lags?|laggy|freezes',
    ),
    'too-weak': any(
      "(?:too|very|so|really|pretty|quite) weak|(?:not|n't) (?:\\p{L}+ )?(?:powerful|strong) (?:enough)?|(?:no|not enough|lacks?|little|low|weak) (?:power|suction|pressure|strength|heat)|under-?powered|(?:does|did) ?(?:not|n't) (?:\\p{L}+ )?(?:get|stay|keep) (?:\\p{L}+ )?(?:hot|warm|cold|cool) ?(?:enough)?|(?:does|did) ?(?:not|n't) (?:cut|clean|blend|grind|chop|shave|suck|pick up|dry|heat|cool|absorb|erase|charge)",
    ),
    'no-effect': any(
      "(?:did|do|does|saw|see|seen|notice|noticed|had|made|makes|have) ?(?:not|n't|no|zero|nothing) (?:(?:\\p{L}+ )?(?:difference|results?|change|effect|help|improvement)|(?:do|feel|notice|see) anything)|no (?:noticeable |real |visible )?(?:difference|results?|effect|change|improvement)|(?:does|did) (?:absolutely )?nothing(?= (?:for|to|at all))|(?:does|did) ?(?:not|n't) (?:\\p{L}+ )?(?:help|do anything|make (?:a|any) difference|do what)|ineffective",
    ),
    'too-thin': any(
      '(?:too|very|so|super|really|extremely|paper|way too|pretty|thinner) thin|thinner than|paper-?thin|see(?:-| )through|(?:is|was|are|material|fabric) (?:\\p{L}+ )?thin|slightly thinner|sheer',
    ),
    flimsy: any(
      "flimsy(?! (?:box|package|packaging|packing|carton|bag))|(?<!marked )fragile|(?:not|n't) (?:\\p{L}+ )?(?:sturdy|stable|solid|durable|steady)|unsturdy|wobbly|wobbles|rickety|unstable|breaks? (?:so |very |too )?easily|brittle",
    ),
    cheap: any(
      '(?:cheap|cheaply|chintzy|tacky) (?:made|looking|feeling|plastic|material|materials|construction|quality|feel|fabric|built|and)|(?:looks?|feels?|felt|looked|seems?|very|so|really|super|extremely) cheap|cheaply|cheap-looking',
    ),
    'poor-finish': any(
      "(?:poor|poorly|bad|badly|terrible|shoddy|sloppy|crooked|uneven|horrible) (?:made|construction|constructed|workmanship|craftsmanship|stitching|stitched|sewn|finish|finished|built|build|printed|print|design|designed|assembled|glued)|loose threads?|(?:glue|threads?) (?:everywhere|showing|hanging|visible)|not well made|n't well made|crooked|rough edges|sharp edges",
    ),
    'poor-quality': any(
      "(?:poor|low|bad|terrible|horrible|awful|lousy|inferior|crappy|worst|v\\.?poor|disappointing|lower|lacking|no) quality|quality (?:is|was|are) (?:\\p{L}+ )?(?:poor|low|bad|terrible|horrible|awful|lacking|disappointing|not|n't|questionable|inferior|subpar|cheap|worse)|(?:disappointed|unhappy|not happy|not impressed) (?:in|with|by) the quality|substandard",
    ),
    uncomfortable: any(
      "uncomfortable|not (?:\\p{L}+ )?comfortable|n't (?:\\p{L}+ )?comfortable|itchy|scratchy|(?:hurts?|hurt) (?:my|the)|digs? into|too (?:hard|stiff|firm) (?:to (?:sit|sleep|lie|wear|walk)|for my)|rubs",
    ),
    flavour: any(
      "(?:tastes?|tasted|tasting|flavou?r) (?:\\p{L}+ ){0,2}(?:bad|horrible|awful|terrible|weird|funny|disgusting|gross|bland|bitter|like|off|artificial|nasty|strange|not|chalky|weak|stale)|(?:bad|horrible|awful|terrible|weird|disgusting|bland|nasty|strange|no|bitter|artificial) (?:after)?(?:taste|flavou?r)|aftertaste|too (?:sweet|salty|sour|bitter|spicy)|(?:did|do|does) ?(?:not|n't) (?:like|care for) the (?:taste|flavou?r)|bland",
    ),
    story: any(
      "(?:boring|predictable|slow|confusing|disappointing|dull|weak|terrible|bad) (?:book|story|movie|film|read|plot|characters|ending|game)|(?:book|story|movie|film|plot|ending|game|author|characters?) ~ (?:boring|predictable|disappointing|dull|terrible|bad|confusing|weak|slow|repetitive|flat)|poorly written|badly written|(?:not|n't) (?:very |even |really |at all )*(?:funny|scary|interesting|engaging|entertaining)|could not (?:finish|get into)|couldn't (?:finish|get into)",
    ),
    'too-dear': any(
      "(?:over-?priced|too expensive|too pricey|too much money|not worth (?:it|the|what|this|a)(?! (?:to return|return|hassle))|n't worth (?:it|the|what)(?! (?:to return|return|hassle))|(?:very|so|pretty|bit|quite|extremely) (?:expensive|pricey)|(?:high|steep|ridiculous) price|rip-?off|cheaper (?:at|in|elsewhere)|price is (?:\\p{L}+ )?(?:high|steep|ridiculous))",
    ),
  },
  parts: {
    zip: any('zips?|zippers?'),
    battery: any('batter(?:y|ies)'),
    charger: any('chargers?|charging (?:station|base|dock)'),
    cable: any('cables?|cords?|wires?'),
    plug: any('plugs?'),
    strap: any('straps?|wristband|watch band'),
    handle: any('handles?'),
    lid: any('lids?|caps?'),
    button: any('button'),
    buttons: any('buttons|keys'),
    screen: any('screen|display|touch ?screen'),
    sole: any('soles?'),
    seams: any('seams?|stitching|stitches'),
    screws: any('screws?|bolts?'),
    hinge: any('hinges?'),
    wheels: any('wheels?'),
    lens: any('lens|lenses'),
    filter: any('filters?'),
    pump: any('pump'),
    motor: any('motor'),
    remote: any('remote|remote control'),
    app: any('app'),
    bluetooth: any('bluetooth(?! (?:cards?|adapters?|dongles?|headphones|headsets?|earbuds|speakers?))'),
    speaker: any('speakers?'),
    microphone: any('mic|microphone'),
    camera: any('camera'),
    keyboard: any('keyboard'),
    blade: any('blades?'),
    brush: any('brush|bristles'),
    hose: any('hose'),
    nozzle: any('nozzle|sprayer|spray head'),
    fabric: any('fabric|material|cloth'),
    sleeves: any('sleeves?'),
    pockets: any('pockets?'),
    lining: any('lining'),
    print: any('print|printing'),
    coating: any('coating|paint'),
    glue: any('glue|adhesive|sticky (?:tape|back|backing)'),
    'suction-cup': any('suction cups?'),
    clasp: any('clasps?|buckles?'),
    hook: any('hooks?'),
    holder: any('holder|mount|bracket'),
    stand: any('stand|tripod'),
    cover: any('sleeve cover|seat cover|slipcover'),
    case: any('housing|casing'),
    instructions: any('instructions?|manual|directions'),
    software: any('software|firmware'),
    light: any(
      '(?:the|this|these|its|led|night|both|each|every|string|solar|my|reading|flash) lights?(?! (?:socket|bulb|switch|fixture|weight))|lights|leds?',
    ),
    switch: any('switch'),
    legs: any('legs'),
    frame: any('frame'),
    pages: any('pages'),
    binding: any('binding|spine'),
    stones: any('stones|gems|rhinestones'),
    heel: any('heel|heels'),
    insoles: any('insoles?'),
    bag: any('bags'),
    box: any('box'),
  },
  likes: {
    service: any(
      '(?:great|excellent|good|amazing|wonderful|fantastic|awesome|friendly|helpful|outstanding|quick|prompt) (?:(?:customer )?service|(?:customer |technical |tech )support|seller|communication)|customer (?:service|relation|support) (?:is|was) (?:great|excellent|good|amazing|wonderful|very helpful)|(?:seller|staff|support|service|team|they|he|she|reps?) (?:was|were|is|are) (?:\\p{L}+ )?helpful|great people',
    ),
    'fast-delivery': any(
      '(?:fast|quick|speedy|prompt|super fast|very fast|early) (?:delivery|shipping|shipment|service)|(?:arrived|came|delivered|shipped|got here|received) ~ (?:quickly|early|fast|promptly|quick|next day|before|ahead)|(?:delivery|shipping) (?:was|is) (?:\\p{L}+ )?(?:fast|quick|prompt)',
    ),
    'good-delivery': any(
      '(?:great|excellent|smooth|perfect|timely|on[- ]time) (?:delivery|shipping|shipment)|(?:arrived|came|delivered|shipped|got here|received) ~ (?:on time|in time|as promised|when promised)|(?:delivery|shipping) (?:was|is) (?:\\p{L}+ )?(?:great|good|perfect|excellent|on time|smooth)',
    ),
    'well-packed': any(
      '(?:well|nicely|beautifully|carefully|securely|great) (?:packed|packaged|wrapped|packaging|boxed)|packaging (?:is|was) (?:\\p{L}+ )?(?:great|good|nice|beautiful|excellent)',
    ),
    intact: any(
      '(?:arrived|came|delivered|received|got here) ~ (?:intact|undamaged|in (?:perfect|great|good|excellent) (?:condition|shape)|in one piece)',
    ),
    'easy-assembly': any(
      '(?:easy|easily|simple|quick|breeze|snap) (?:to )?(?:assemble|assembled|assembly|put together)|assembly (?:was|is) (?:\\p{L}+ )?(?:easy|simple|quick|a breeze|a snap)',
    ),
    'easy-install': any(
      '(?:easy|easily|simple|quick|breeze|snap) (?:to )?(?:install|installed|installation|set ?up|mount)|(?:installation|setup|set up) (?:was|is) (?:\\p{L}+ )?(?:easy|simple|quick|a breeze|a snap)',
    ),
    'easy-use': any(
      '(?:easy|simple|easier) to (?:use|operate|clean|apply|open|handle)|easy (?:use|cleanup)|user friendly',
    ),
    sound: any(
      '(?:great|good|excellent|amazing|awesome|clear|nice|perfect|fantastic|incredible) (?:sound|audio|bass|sounding)(?: quality)?|sounds? (?:is|are|was|quality is|quality was)? ?(?:loud and )?(?:great|good|amazing|excellent|awesome|clear|perfect|fantastic)',
    ),
    picture: any(
      '(?:great|good|excellent|amazing|clear|sharp|crisp|beautiful) (?:picture|image|video|display|resolution|screen|pictures|photos)(?: quality)?|(?:picture|image|video) (?:quality )?is (?:great|good|excellent|amazing|clear)',
    ),
    battery: any(
      'batter(?:y|ies) (?:life )?(?:is|are|lasts?) (?:\\p{L}+ )?(?:great|good|long|excellent|amazing|awesome|forever|all day)|(?:great|long|good|excellent) battery',
    ),
    value: any(
      '(?:great|good|excellent|best|amazing|fantastic|unbeatable|awesome) (?:value|price|deal(?! (?:of|more|with))|bargain)|worth (?:every|the|it|the money|the price)|(?:price|cost) (?:is|was) (?:\\p{L}+ )?(?:right|great|good|perfect|fair|reasonable|unbeatable)|good for the (?:price|money)|well worth|reasonabl(?:e|y) price*',
    ),
    'as-described': any(
      '(?:exactly|just|same) (?:as|like|what) (?:\\p{L}+ )?(?:described|pictured|advertised|expected|shown|the picture|the photo|i ordered|i was looking for|i wanted|i needed|i expected)|(?<!(?:(?:work|function)(?:s|ed|ing)?|delivery|shipping|arrived|delivered|came|time) )as (?:described|advertised|pictured|expected)',
    ),
    fit: any(
      '(?:fits?|fitted|fit) (?:me |my \\p{L}+ |him |her |just |really |so |very )?(?:perfect|perfectly|great|well|nicely|good|like a glove|true to size|as expected|beautifully)|(?:perfect|great|good|nice|excellent) fit|true to size|runs true',
    ),
    comfort: any('(?:so |very |super |really |extremely |most |and |incredibly )?(?:comfortable|comfy|cozy)'),
    fabric: any(
      '(?:soft|great|nice|beautiful|good|lovely|thick|quality|comfortable|gorgeous) (?:material|fabric|cotton|leather|cloth)|(?:material|fabric) (?:is|was|feels?) (?:\\p{L}+ )?(?:soft|great|nice|good|thick|lovely|beautiful|amazing|gorgeous)|(?<!(?:hair|skin|hands?|feet|lips|face|beard|legs)(?: \\p{L}+){0,2} )(?:so|very|super|extremely|really) soft',
    ),
    colour: any(
      '(?:beautiful|great|lovely|gorgeous|pretty|nice|vibrant|love the|rich|stunning) (?:\\p{L}+ )?colou?rs?|colou?rs? (?:is|are) (?:\\p{L}+ )?(?:beautiful|great|lovely|gorgeous|pretty|vibrant|perfect|amazing)',
    ),
    scent: any(
      '(?:smells?|smelled|scent|fragrance) (?:is |was )?(?:so |really |very )?(?:good|great|amazing|wonderful|nice|lovely|heavenly|divine|delicious|fantastic)|(?:love|loved|like|great|nice|lovely|wonderful) (?:the |this )?(?:smell|scent|fragrance)',
    ),
    flavour: any(
      '(?:tastes?|tasted|flavou?r) (?:is |was )?(?:so |really |very |pretty )?(?:good|great|amazing|wonderful|delicious|fantastic|excellent|yummy)|(?:love|great|good|delicious|excellent|nice|best) (?:the |tasting )?(?:taste|flavou?rs?)|delicious|yummy|tasty|great tasting',
    ),
    story: any(
      "(?:great|good|excellent|wonderful|fantastic|amazing|enjoyable|interesting|beautiful|funny|loved this|loved the|love this|enjoyed this|enjoyed the) (?:\\p{L}+ )?(?:book|story|movie|film|read|series|novel|album|cd|show|plot)|(?:enjoyed|loved|liked) (?:reading|watching|listening to) (?:it|this|them|these|the)|(?:could not|couldn't|can't) put (?:it|this) down|page turner|well-? ?written",
    ),
    gift: any('(?:great|perfect|good|nice|wonderful|lovely) (?:\\p{L}+ )?(?:gift|present|stocking stuffer)'),
    loved: any(
      '(?:he|she|they|wife|husband|mom|dad|daughter|son|friend|sister|mother|father|brother|niece|nephew|grandson|granddaughter) (?:absolutely |really |just )?(?:loved|loves|adores) (?:it|them|this|these)',
    ),
    kids: any(
      '(?:kids?|children|grandkids|toddler|boys|girls|students|little ones) (?:absolutely |really |all |just )?(?:love|loves|loved|enjoy|enjoys|enjoyed)',
    ),
    finish: any(
      'well(?:-| )(?:made|built|constructed|crafted)|(?:great|excellent|beautiful) (?:craftsmanship|workmanship)',
    ),
    sturdy: any(
      '(?:very|really|super|so|pretty|nice and|extremely|and|is|are|seems?|feels?) (?:sturdy|durable|solid|robust)|sturdy|durable|holds up (?:well|great)|solid (?:build|construction)',
    ),
    practical: any(
      '(?:very|really|so|super|extremely|quite) (?:handy|useful|practical|convenient|versatile|helpful)|handy|comes in handy|convenient|easy to (?:carry|store|fold|wash)',
    ),
    effect: any(
      '(?:great|amazing|good|excellent|fantastic|noticeable|wonderful) (?:results?|effect)|(?:really|actually) (?:helps?|helped)|makes? (?:a |my )(?:\\p{L}+ )?(?:difference|skin|hair)|leaves my',
    ),
    works: any(
      '(?<!(?:was|were|been) )(?<!(?:when|if|once) (?:it|they) (?:\\p{L}+ )?(?:to )?)(?:works?|worked|working|functions?) (?:\\p{L}+ )?(?:great|well|perfectly|perfect|fine|good|wonderfully|like a charm|amazing|excellent|as (?:expected|advertised|described|it should)|beautifully|fantastic|flawlessly|nicely)|(?:does|will do|did) (?:exactly |just )?(?:what|the job|its job|the trick|a great job|a good job)',
    ),
    looks: any(
      '(?:looks?|looked|looking) (?:\\p{L}+ )?(?:great|good|beautiful|nice|amazing|awesome|lovely|perfect|elegant|gorgeous|cute|fantastic|stylish|sleek)|(?:beautiful|gorgeous|cute|super cute|so cute|stylish|elegant|(?:so|very|really|is|are|and) pretty(?! \\p{L})|adorable|lovely|stunning|nice looking)|(?:great|nice|love the|cool|beautiful|lovely) (?:design|look|style|pattern|print)',
    ),
    quality: any(
      'better quality than|(?:great|good|excellent|high|amazing|nice|top|best|superb|awesome|fantastic|premium|exceptional|perfect) quality|quality (?:is|was|of) (?:\\p{L}+ )?(?:great|good|excellent|amazing|high|nice|superb|fantastic|awesome|perfect|outstanding)|great material',
    ),
    product: any('(?:great|good|excellent|awesome|amazing|fantastic|wonderful|nice) (?:product|item|buy|purchase)'),
  },
};
