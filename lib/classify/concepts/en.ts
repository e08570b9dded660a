/** English words by concept. */
import type { ConceptWords } from './concept.ts';

export const EN_CONCEPTS: ConceptWords = {
  battery: 'battery batteries battery_life cell cells aaa aa mah run_time runtime',
  charge: 'charge charges charged charging charger recharg* power_bank plugged plug plug_in juice',
  sound:
    'sound* audio bass treble volume music voice mic microphone hear hearing heard speaker* loudness muffled tinny distort* static crackl* echo',
  noise:
    'noise* noisy loud louder buzz* hum humming squeak* rattl* whir* grinding creak* whine* whining click* clicking beep* beeping roar* deafening sounds_like_a jet_engine high_pitched rattling vibrat* thud creaky squeaking',
  picture:
    'picture_quality image images resolution pixel* blurry blur grainy focus screen display video camera footage photo* lens pixelated clarity fuzzy sharpness',
  signal:
    'signal wifi wi-fi bluetooth connect connects connected connecting connection disconnect* pair pairing range reception antenna network internet lte gps drops_connection',
  speed:
    'slow slower slowly speed lag lags laggy lagging fast_enough freez* frozen hang hangs response responsive delay_between takes_forever_to sluggish',
  software:
    'software app apps firmware update updates updated driver drivers program install_the_app login log_in website account download* windows android ios error crash crashes crashing bug bugs glitch*',
  power:
    'power powerful suction motor strength force pressure watt* engine pump spray* spin spins spinning blow* flow torque',
  light: 'bright brightness brighter dim dimmer dark light_output lumens glow illuminat* led leds shine',
  heat: 'heat heats heated heating hot hotter warm warmth warms lukewarm overheat* temperature burn_up',
  cold: 'cold cool cools cooling cooler ice freeze freezer chill* insulat* thermal',
  absorb: 'absorb* absorbency soak soaks soaked soaking pee diaper wipe wipes dries drying dry_off lint',
  water: 'water waterproof wet rain moisture condensation shower damp humid* splash* submerg*',
  stick:
    "stick sticks sticky stuck adhesive glue glued adhere* tape suction_cup stay_on stays_on stay_in_place stay_up fall_off falls_off fell_off come_off comes_off came_off coming_off falling_off hold holds held velcro magnet* peels_off pops_off slides_off come_loose comes_loose unstuck lift lifts lifting detach* won't_stay doesn't_stay secure secured",
  slip: 'slip slips slipping slippery slide slides sliding grip grips non-slip moves_around bunch* rolls_up ride_up rides_up',
  sharp:
    'sharp dull blunt cut cuts cutting blade blades shave shaving slice slices razor trim trimmer scissors knife knives',
  clean:
    'clean cleans cleaned cleaning cleaner stain stains wash washes washing scrub residue dirt rinse streak* remove removes',
  effect:
    "effect effective effects difference results result improvement improve* change worked works work working notice noticed benefit* help helps helped relief reliev* do_anything does_nothing did_nothing no_difference effectiveness miracle hype placebo improved improving difference_at_all anything_for_me waste_of_time doesn't_do nothing_happened same_as_before no_change",
  skin: 'skin face moistur* oily greasy dry dryness acne pimple* breakout* wrinkle* lotion cream rash redness pores lips absorbed_into tan',
  hair: 'hair curls curl curly frizz* scalp shampoo conditioner lashes eyelash* brows beard dandruff wig',
  body: 'weight_loss lose_weight lost_weight appetite energy stomach digest* bloat* joint joints pain_relief headache* nausea pounds energy_level hungry cravings metabolism back_pain knees dose',
  sleep: 'sleep sleeping asleep insomnia awake rest_at_night snor*',
  fabric:
    'fabric material cloth cotton polyester wool linen fleece lace leather textile silk spandex nylon velvet mesh lining padding stuffing elastic',
  plastic: 'plastic plasticky rubber silicone vinyl foam styrofoam resin cardboard',
  metal: 'metal steel iron aluminum aluminium brass chrome gold_plated silver_plated stainless tin tarnish* rust*',
  wood: 'wood wooden particle_board mdf plywood bamboo glass ceramic porcelain veneer',
  seam: 'seam seams stitch* thread threads sewn sewing hem hems unravel* fray* zipper zippers button buttons',
  finish:
    'workmanship craftsmanship finish finished finishing made well-made well_made poorly_made construction constructed paint painted coating polish* crooked uneven misalign* edges manufactured',
  print: 'print prints printed printing paper pages binding cover page ink font text editing typos spelling copy',
  thin: 'thin thinner see_through see-through sheer transparent lightweight skimpy flimsily',
  hard: 'hard stiff rough scratchy itchy rigid coarse harsh itch* firm lumpy prickly',
  soft: 'soft softer softness plush fluffy cozy smooth comfy',
  'cheap-look':
    'cheap cheaply cheaper_than tacky junk crap crappy junky toy-like dollar_store chintzy low_quality garbage trash rubbish gimmick*',
  flimsy:
    'flimsy wobbl* unstable shaky loose wiggl* tip_over tips_over rickety bend bends bent fragile delicate weak feels_like',
  blemish:
    'scratch scratches scratched dent dents dented mark marks flaw flaws flawed chip chips chipped spot spots blemish* scuff* smudge* discolor* hole holes',
  wear: 'fade* fading pill* shrank shrunk shrink* peel* wore wear_out worn wears_out stretched_out crack* warp* bleed bleeds ran_in_the_wash shed* deteriorat* chipping flaking flake*',
  rot: 'mold moldy mould* rotten rot spoiled stale rancid bug_infested worms insects maggots mushy wilted sour gone_bad went_bad bad_batch dead_on',
  break:
    'broke broken breaks break breaking snap snapped snaps rip ripped rips tear tore torn split shattered fell_apart falls_apart falling_apart fall_apart burst popped collapsed bust busted',
  stop: "stopped stop stops quit quits died dies dead die shut_off shuts_off turn_on turns_on turn_off won't_turn doa no_longer failed fails fail failing failure gave_out gave_up conked kaput burned_out",
  fault:
    "defect defective faulty malfunction* lemon broken_unit glitch* dud bad_unit not_working doesn't_work does_not_work didn't_work did_not_work don't_work doesnt_work didnt_work",
  last: 'last lasts lasted lasting durable durability long-lasting hold_up held_up holds_up lifespan longevity life lived gave_up_after short-lived short_life run_out runs_out ran_out drained drains dies_quickly lasts_only',
  part: 'handle strap straps lid lids hinge wheel wheels leg legs switch knob cord hook clip clips latch screw screws bolt bolts spring base arm arms bracket cap nozzle tube hose bulb band clasp buckle remote keyboard keys trigger lock',
  leak: 'leak leaks leaked leaking leaky leakage drip* seep* spill spills spilled spilling',
  quality: 'quality qualities poor_quality bad_quality inferior',
  sturdy: 'sturdy sturdier solid stable well_built robust substantial heavy_duty strong',
  arrive:
    'arrived arrive arrives came received receive delivered shipped got_it showed_up opened_the opened_it when_i_opened upon_arrival recieved package_arrived out_of_the_box got_here',
  damage:
    'damaged damage smashed crushed squashed squished dented cracked shattered banged_up beat_up in_pieces ruined mangled melted broken_in bent exploded',
  dirty: 'dirty dust dusty stained filthy greasy hairs grime sand smeared fingerprints gross nasty',
  box: 'box boxes package packaging packaged packing packed container bottle bag bags envelope jar wrapper carton pouch tin can cans wrapping wrapped tub',
  protect:
    'bubble_wrap padding protection protect* cushion* padded styrofoam_peanuts filler careless* thrown_in just_thrown tossed_in loose_in',
  seal: 'seal seals sealed unsealed tamper* open opened half_open foil shrink_wrap reseal* resealable popped_open',
  gift: 'gift gifts present presents birthday christmas holiday anniversary wedding party graduation valentine* bridal stocking',
  late: 'late later delay delayed delays overdue slow_shipping slow_delivery too_late behind_schedule took_forever took_weeks took_over took_too_long on_time not_on_time past_due eternity days_late weeks_late arrived_late came_late backorder* out_of_stock not_shipped_yet missed_the tardy too_long_to after_christmas after_the_party',
  delivery:
    'delivery deliver shipping shipment ship ships prime two-day 2-day dispatch* order_was transit mail mailed post postage',
  wait: 'wait waited waiting weeks month_later estimated promised_date still_waiting days_later by_the_time expected_date week arrival_date',
  courier:
    'ups usps fedex dhl courier carrier driver mailman postman post_office delivery_man delivery_guy mail_carrier amazon_driver ontrac lasership hermes',
  lost: "never_arrived never_received never_came not_received did_not_receive didn't_receive lost stolen neighbor* neighbour* porch doorstep wrong_address mailbox undeliver* never_got no_show not_delivered still_not_received where_is haven't_received have_not_received went_missing vanished no_sign_of left_outside stolen_from nowhere_to_be empty_envelope returned_to_sender undelivered misdelivered someone_else's",
  tracking:
    'tracking tracked tracking_number status marked_as_delivered says_delivered shows_delivered said_it_was_delivered',
  wrong:
    'wrong incorrect instead different_item another_item mixed_up sent_me not_what_i_ordered i_ordered ordered mislabeled mistaken',
  missing:
    "missing not_included without lacks lacked lacking left_out incomplete forgot absent didn't_come_with did_not_come_with no_instructions doesn't_include not_include short_one were_missing never_came_with",
  count:
    'only_one one_of_the pieces pack packs pair pairs set sets piece count dozen quantity single half_the half_of two_of three_of one_was only_received only_got only_two 1_of 2_of',
  accessory:
    'accessory accessories parts hardware screws_were adapter attachment attachments manual remote_control charger_cable kit bonus free_gift stand included include batteries_not',
  described:
    'described description advertised advertise* advertisement pictured picture listing listed claim claims claimed states stated says supposed_to mislead* photo_shows shown title specs specification* false as_shown deceptive deceiving lie lies ad promised promise promises bait_and_switch advertized so-called misrepresent* misleading inaccurate accurately picture_shows false_advertising exaggerat* not_true untrue inflated reviews_said',
  different:
    "different differs not_the_same nothing_like not_like looks_like not_as not_exactly unlike doesn't_match doesn't_look not_what difference_from isn't_what wasn't_what inconsistent mismatch* completely_different totally_different not_what_i not_quite nowhere_near doesn't_resemble contrary",
  expected:
    'expected expecting expectation* thought hoped hoping imagined anticipat* i_thought would_be than_i_thought looked_forward underwhelm* unimpressed not_impressed let_down letdown hype overhyped overrated not_as_good_as hopes',
  size: 'size sizes sizing sized measure* measurement* inches inch dimension* cm mm xl xxl 2x 3x medium large small extra_large plus_size true_to_size size_up size_down size_chart petite',
  small:
    'small smaller tiny tight tighter snug narrow little mini miniature short shorter shallow runs_small too_tight',
  big: 'big bigger huge large larger loose looser baggy oversized wide wider bulky giant enormous runs_large too_big roomy',
  length:
    'long longer length height tall deep depth width thick thicker thickness wide_enough long_enough reach reaches',
  weight: 'heavy heavier weight weighs light lighter bulky lbs ounces oz pounds',
  fit: "fit fits fitted fitting fit_my doesn't_fit didn't_fit does_not_fit did_not_fit waist chest bust hips thighs shoulders sleeve sleeves ankle wrist toes foot feet head calf",
  capacity:
    'capacity holds_less hold_much room space storage gallon liter cups gb fits_in roomy compartment pocket pockets',
  colour: 'color colors colour colours colored coloured shade tint tone hue dye dyed',
  'colour-name':
    'red blue green yellow black white pink purple orange brown grey gray navy teal beige tan gold silver rose ivory burgundy turquoise lavender nude',
  smell: 'smell smells smelled smelling odor odour scent scented fragrance smelly perfume aroma fumes whiff',
  stink:
    'stink stinks stinky stunk reek* chemical_smell musty moldy_smell overpowering chemical chemicals toxic nauseating overwhelming foul',
  fake: 'fake fakes counterfeit knock_off knockoff knock-off imitation replica not_authentic not_genuine not_real scam fraud bootleg phony',
  used: 'used second_hand secondhand refurbished previously opened_before already_opened worn_before pre-owned someone_else returned_item repackaged not_new like_new old_stock',
  expired: 'expired expir* expiration best_by shelf_life out_of_date outdated past_its sell_by exp_date',
  genuine: 'genuine authentic original real brand_name oem official name_brand legit',
  money: 'money price prices priced cost costs dollar dollars bucks paid pay $ cheap cheaper value buck cents',
  expensive:
    'expensive overpriced pricey over_priced too_much_money pricy costly high_price steep rip_off rip-off ripoff',
  worth:
    'worth waste wasted waste_of wasting not_worth worth_it worth_the save_your_money value_for for_the_price for_the_money money_back',
  discount:
    'sale discount coupon deal price_drop dropped_the_price lower_price cheaper_at half_price cheaper_elsewhere promo',
  seller:
    'seller sellers company vendor customer_service customer_support support store manufacturer service amazon shop representative rep staff they_told',
  rude: "rude unhelpful ignored ignore ignores ignoring refuse* refused attitude unprofessional lied arrogant hung_up dishonest horrible_service terrible_service poor_service poor_customer bad_customer awful_customer terrible_customer worst_customer clueless useless_customer scammers passing_the_buck runaround run_around no_help wouldn't_help couldn't_help refuses_to brushed_off stonewall* condescending would_not_honor disrespectful",
  contact:
    'contact contacted contacting email emailed e-mail emails call called phone_number message messaged wrote reach_out reached_out chat',
  answer:
    'no_response no_reply never_responded never_replied never_answered respond responded response reply replied answer answered no_answer get_back_to got_back_to unanswered crickets radio_silence no_one_answers unreachable zero_response nobody_answers no_communication',
  refund: 'refund refunded refunds money_back reimburse* credit credited restocking charged_me partial_refund',
  return:
    'return returned returning returns send_it_back sending_it_back sent_it_back send_back sent_back exchange exchanged replacement replace replaced return_policy return_label going_back non-returnable',
  warranty: 'warranty guarantee guaranteed repair repaired repairs fix fixed invoice receipt claim_form register',
  manual: 'instructions instruction manual directions guide booklet tutorial diagram diagrams no_directions',
  assemble:
    "assemble assembled assembly put_together putting_together install installed installing installation mount mounting screw_holes holes_don't_line line_up lined_up drill attach attaching",
  difficult:
    'difficult difficulty hard_to hard_time complicated confusing frustrat* annoying tricky pain_in awkward inconvenient struggle* struggled impossible cumbersome hassle not_easy not_user not_intuitive tedious impractical clumsy finicky takes_a_lot fiddly finnicky fussy unintuitive confused stressful effort requires_a_lot pain_to not_practical takes_forever unwieldy wrestle fight_with',
  understand:
    'understand understood chinese japanese english language foreign_language figure_out clear unclear explain* explanation translat* read confusing_instructions vague unreadable illegible pictures_only no_explanation badly_translated broken_english self-explanatory',
  compatible:
    "compatible compatib* incompatible works_with work_with fit_my_phone not_fit_my iphone samsung model my_car vehicle my_tv laptop won't_work_with supports support_for version xbox ps4 mac",
  setup: 'set_up setup setting settings program programming configure sync reset pairing_process menu buttons_are',
  comfort:
    'comfortable comfort uncomfortable comfortably digs_in dig_into digs rub rubs rubbed chafe* blister* sweaty breathable pinch* pressure_on itchy stuffy clammy cramped constricting poke pokes poking digging hurts_my cuts_into heavy_on suffocating',
  pain: 'hurt hurts hurting pain painful sore ache aches aching headache headaches cramps',
  use: 'use using used_it uses useful handy convenient easy easily function functions functional operate practical',
  livestream:
    'livestream live_stream live_show host_said host_promised streamer live_sale tiktok_live live_broadcast on_the_live',
  taste:
    'taste tastes tasted tasting tasty delicious yummy flavor flavors flavour flavored aftertaste yuck gross flavorless tasteless eat eating ate drink drinking palatable',
  flavour:
    'sweet sweeter sugary salty bitter sour spicy bland watery artificial strong weak_flavor burnt medicinal chalky vanilla chocolate',
  texture:
    'texture gritty chewy mushy slimy clumpy dry_and crumbly grainy soggy tough hard_as crunchy lumps consistency thick runny greasy oily_feel sticky_feel powdery granules dissolve dissolves dissolved',
  story:
    "story plot characters character author writing written writer novel chapter chapters series ending storyline read reading reader book books episode acting script plotline dialogue sequel pages_of narrative narrator prose protagonist heroine hero romance mystery ending_was plot_holes pacing poems photos_in recipes cliffhanger author's genre",
  boring:
    "boring bored predictable dull slow_paced disappoint_ending shallow repetitive cliche* couldn't_finish couldn't_get_into uninteresting pointless hard_to_follow not_funny waste_of_time silly tedious cheesy lame dragged dragging slow_moving forced contrived unrealistic unbelievable rambling preachy childish juvenile amateurish confusing_plot underdeveloped skimmed gave_up_reading disjointed dull_and",
  style:
    'style design look looks ugly pretty cute beautiful hideous tacky unflattering flattering pattern frumpy dated appearance shape shaped elegant stylish boxy maternity',
  like: "like didn't_like don't_like did_not_like not_a_fan not_for_me personally prefer preference my_taste personal_preference not_my not_my_style dislike hate hated wasn't_for_me didn't_care_for didn't_care don't_care_for fan_of kids_didn't wasn't_a_fan not_a_big_fan didn't_enjoy did_not_enjoy enjoy enjoyed acquired_taste don't_love wasn't_impressed my_cup personally_i",
  'my-fault':
    "my_fault my_mistake my_own_fault i_should_have own_error didn't_read didn't_realize did_not_realize wrong_size_by_mistake changed_my_mind no_longer_need didn't_need mistakenly by_mistake i_ordered_the_wrong should_have_checked should_have_read accident",
  circumstance:
    'weather customs import covid holiday_season strike amazon_policy platform_rules tax duties snowstorm pandemic',
  not: "not n't isn't wasn't aren't weren't don't didn't doesn't never nothing nor neither dont didnt doesnt isnt wasnt hasn't haven't hadn't wouldn't nope",
  cannot:
    "can't cannot can_not couldn't could_not won't will_not wont cant unable impossible_to doesn't does_not didn't did_not wouldn't would_not refuses",
  none: 'no none zero without any at_all nothing lack',
  too: 'too way_too so very extremely really overly excessive* incredibly super much_too far_too ridiculously',
  slightly:
    'a_bit a_little slightly somewhat kind_of kinda bit little minor small_issue only_complaint only_thing only_problem only_issue only_downside one_complaint just_wish tad nitpick',
  good: 'good nice fine decent well happy pleased satisfied works_well works_fine easy_to helpful useful lovely okay',
  great:
    'great love loved loves excellent perfect perfectly amazing awesome best fantastic wonderful beautiful exactly highly_recommend gorgeous super_cute thrilled favorite',
  bad: 'bad poor poorly not_good not_great lousy subpar inferior mediocre low unacceptable lame unhappy unsatisfied dissatisfied',
  terrible:
    'terrible horrible awful worst pathetic disgusting garbage junk trash crap ridiculous atrocious horrendous sucks sucked disgrace hate piece_of joke',
  regret:
    'disappointed disappointing disappointment disappoint* unfortunately sadly regret sorry shame sad bummed bummer upset let_down wish_i_had angry frustrated annoyed',
  problem:
    'problem problems issue issues trouble complaint downside drawback con cons concern caveat flaw difficulty however',
  weak: 'weak weaker weakly low not_enough insufficient barely hardly poor_performance lacks not_strong less not_very minimal limited underpowered not_powerful not_that faint inadequate insufficiently lacking_in mediocre_at_best feeble poorly_performing struggles could_be_stronger could_be_louder could_be_brighter wimpy lackluster tepid sluggish',
  only: 'only just barely merely already less_than within',
  'after-time':
    'after_a after_one after_two after_three after_only after_just after_about after_less after_using after_the_first after_1 after_2 after_3 day_2 days weeks_later months month year years week_later hours minutes a_few_days couple_of_days couple_weeks couple_of_weeks in_less_than_a within_a first_week second_day uses few_uses few_times washes',
  once: 'first_time once first_use first_wash one_use first_day one_wash one_time second_time right_out_of twice the_first',
  soon: 'soon immediately right_away quickly already instantly easily fast keeps constantly always every_time often sometimes started begins began starting',
  but: 'but however although though except otherwise unfortunately while yet still',
  wish: "wish wished should would_have would_be_nice could_be could_have if_only hopefully needs need needed should_be should_have better_if could_use would_like i'd_like would_prefer improve improvement",
  recommend: "recommend recommended recommending not_recommend don't_recommend wouldn't_recommend would_not_recommend",
  'never-again':
    "never_again buy_again don't_buy do_not_buy don't_waste won't_buy will_not_buy not_buy stay_away avoid beware buyer_beware steer_clear never_buy not_purchase look_elsewhere spend_a_little_more",
  please:
    'please can_you could_you can_someone anyone_know how_do_i i_want_a i_would_like_a i_need_a want_my what_should how_can_i let_me_know help_me do_i want_a_refund send_me why_is why_did where_is ?',
  average:
    "ok okay average so-so meh alright mediocre nothing_special adequate does_the_job not_bad it's_ok not_the_best three_stars fine_for",
  harm: 'burn burned burnt burns burning rash allergic allergy reaction hives itching swollen swelling blood bleed fire smoke smoking sparks spark electric_shock shocked shock explode* hospital er poison* vomit* sick dangerous hazard* danger unsafe choking choke injured injury cut_my diarrhea dizzy blisters infection emergency heart_palpitations',
  useless:
    "useless pointless worthless unusable good_for_nothing serves_no_purpose can't_use cannot_use can't_even no_use no_good",
  'other-shop':
    'other_brand other_brands another_brand previous one my_old my_last last_one walmart target ebay elsewhere local_store costco older_one previous_one other_ones same_one old_one i_had_before used_to similar_one competitors original_one',
  'goods-clothes':
    'shirt shirts dress dresses pants jeans skirt jacket coat sweater hoodie bra bras leggings top tops blouse shorts socks underwear swimsuit bikini costume hat gloves tights t-shirt tee outfit scarf vest belt',
  'goods-shoes': 'shoe shoes boot boots sneakers sandals slippers heels sole soles insoles flip_flops',
  'goods-food':
    'food snack snacks candy chocolate cookies bars bar chips cereal nuts fruit meat sauce spice spices rice pasta flour sugar oil honey granola jerky gummies bread noodles peanut butter salt beans seeds gluten crackers cheese popcorn soup',
  'goods-drink': 'tea coffee drink juice water_bottle soda wine powder shake k-cups creamer beverage pods milk brew',
  'goods-supplement':
    'vitamin vitamins supplement supplements pill pills capsule capsules tablet tablets protein probiotic* collagen omega fish_oil melatonin dosage mg medicine extract keto magnesium ingredients serving',
  'goods-cosmetic':
    'lotion cream serum makeup mascara lipstick foundation soap perfume nail polish sunscreen deodorant toner mask powder cleanser eyeliner moisturizer toothpaste',
  'goods-phone': 'phone phones iphone galaxy smartphone sim android cell_phone smartwatch watch_band tablet ipad',
  'goods-computer':
    'computer laptop pc keyboard mouse monitor printer ink cartridge* usb drive hard_drive ssd router webcam chromebook toner hdmi',
  'goods-audio':
    'headphones headphone earbuds ear_buds earphones headset speaker speakers alexa echo radio turntable microphone',
  'goods-kitchen':
    'pan pans pot knife blender mixer toaster oven kettle microwave fridge grill cooker mug cup cups bowl plate plates dishwasher coffee_maker vacuum fan heater humidifier iron thermometer scale blades',
  'goods-furniture':
    'chair chairs table desk shelf shelves bed sofa couch cabinet drawer drawers mattress rug curtain curtains lamp frame stool furniture dresser mirror umbrella tent',
  'goods-bedding':
    'pillow pillows sheet sheets blanket comforter towel towels duvet mattress topper quilt cushion pillowcase',
  'goods-book':
    'book books novel kindle paperback hardcover author read pages edition textbook journal planner calendar workbook coloring',
  'goods-media':
    'movie film dvd cd album song songs game games music series season blu-ray blu disc soundtrack video_game vinyl tracks',
  'goods-toy':
    'toy toys doll puzzle lego figure baby kids kid child children toddler son daughter stroller grandson granddaughter stuffed balloon balloons',
  'goods-tool':
    'tool tools drill car truck tire bike wrench saw hose light_bar garden filter engine mower motorcycle seat seat_cover paint tape lock flashlight battery_pack solar camera_mount',
  'goods-jewellery':
    'necklace ring rings earrings bracelet watch watches jewelry jewellery chain pendant clasp stone stones sunglasses glasses',
  'goods-pet': 'dog dogs cat cats puppy kitten pet pets leash collar litter chew treats fish aquarium bird',
  'goods-hotel': 'hotel room rooms breakfast front_desk check-in staff_at reservation bathroom stay lobby',
  'goods-bag': 'bag bags backpack purse wallet suitcase luggage tote handbag zipper pouch lunch_box',
  'goods-case': 'case cases cover covers screen_protector protector skin sleeve holder mount stand',
  'goods-lamp': 'lamp lamps bulb bulbs light lights led flashlight lantern string_lights candle candles',
  'goods-cable':
    'cable cables cord charger chargers adapter plug power_bank battery batteries extension outlet usb-c lightning',
  'goods-hygiene':
    'diapers diaper pads wipes tissue razor toothbrush brush floss detergent pad toilet_paper trash_bags cleaner',
  question:
    'how why what where when who which whose how_come how_do how_can how_long what_is what_are what_should is_this is_it is_there are_these are_they does_this does_it do_these do_they did_i can_i can_this could_this will_it will_this should_i am_i anyone anybody does_anyone has_anyone is_anyone normal supposed_to possible wondering wonder curious',
  rhetoric:
    "what_can_i_say need_i_say really seriously who_would why_would why_bother what's_the_point what_is_the_point what_more isn't_it right how_hard who_knows who_cares what_were_they what_a kidding joke wtf come_on on_earth maybe_i guess who_wants how_could how_dare",
  you: 'you your yours you_guys dear_seller sir hello hi attention dear amazon_please seller_please guys',
  'open-close':
    'open opens opened opening close closes closed closing lid lids cap caps cover zip zipper zippers snap snaps button buttons clasp latch lock locks locked locking hinge drawer door flap twist unscrew screw screws screwed pump nozzle trigger stuck jam* jammed',
  move: 'fall falls fell falling fall_off falls_off fell_off fell_apart drop drops dropped come_off comes_off came_off move moves moved moving slide slides sliding slid slide_down roll rolls wobble wobbles wobbly tip tips tipped tilt spin spins turn turns shift shifts bounce flip flips swing rotate* rotating loose loosen* come_loose ride_up rides_up',
  hold: 'hold holds held holding hang hangs hanging mount mounts mounted mounting attach attaches attached attaching clip clips grip grips strap straps hook hooks bracket stand stands support supports supportive magnet magnets magnetic suction tape adhesive carry carrying handle handles stay stays stay_on stay_up stay_in keep keeps keep_up',
  shape:
    'shape shaped form bent bend bends bending warped warp deformed crooked straight flat round square corner corners edge edges angle angled curve curved twisted uneven wrinkle wrinkles creased folded fold folds stiff pointed hole holes gap gaps dent',
  surface:
    'surface coating coated layer film residue bubble bubbles fingerprint fingerprints smudge* dust dusty lint fuzz pilling pill pills scuff* scrape* scratch scratches scratched stain stains mark marks spot spots paint painted glue rust rusty rusted mold peel* peeling flake* chip chips chipped shed sheds shedding',
  mixture:
    'mix mixes mixing mixed blend blends dissolve dissolves clump clumps clumpy chunk* gritty powder powdery liquid watery runny thick thicker foam foamy lather creamy oily gooey sticky dry dried drip* pour pours spray sprays swallow pill pills capsule capsules tablet scoop dose serving ingredients ingredient sugar salt fat calories artificial',
  person:
    'kid kids child children son daughter baby toddler grandson granddaughter wife husband mom mother dad father parents friend friends boyfriend girlfriend sister brother family dog dogs cat cats puppy pet teacher students customer people women men girl boy adult adults',
  'time-word':
    'day days week weeks month months year years hour hours minute minutes second seconds today yesterday tomorrow morning night daily weekly later ago since until first third last next before after long short once twice times every already yet still always never often sometimes usually constantly again immediately',
  amount:
    'one two three four five six ten both all most many much several some few half whole entire full empty another each every more less least extra only_one pair pack packs piece pieces set box_of count plenty bunch lot lots percent',
  speech:
    'say says said saying tell tells told ask asked asking call called calling write wrote written claim claims claimed promise promised advertise* state states stated mention mentioned read reading reviews review explain explained complain complained show shows showed shown label labeled listing website page photo photos picture pictures',
  mind: 'feel feels felt feeling think thinks thought find found seem seems seemed guess sure believe hope hoping hoped know knew want wanted wants need love loves loved like likes liked hate hated enjoy enjoyed prefer care decide decided try tried trying happy sad upset angry annoyed annoying frustrating frustrated confused confusing surprised shame ashamed worry glad sorry',
  versus:
    'than compared compare comparison same similar better worse best worst instead other others another_brand brand brands different difference original genuine cheaper usual usually regular normal standard like_the as_good not_as alternative competitor previous old_one new_one',
};
