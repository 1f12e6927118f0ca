/**
 * What buyers speak of, whatever their language. A language file lists the words for each; which of them, alone or
 * together, speak for which label is learned once, over all languages.
 */
export const CONCEPTS = [
  // What it is about.
  /** Parcel, package, delivery as a thing, shipment, box. */
  'parcel',
  /** Order, purchase. */
  'order',
  /** Item, product, article, thing, one (bought). */
  'item',
  /** Part, piece, accessory, screw, cable, charger, lid, manual, remote control. */
  'part',
  /** Tracking, tracking number, scan, consignment. */
  'tracking',
  /** Courier, driver, postman, post office, names of carriers of the countries. */
  'carrier',
  /** Amazon, eBay, Etsy, the platform, customer service of it. */
  'marketplace',
  /** You, seller, your shop, your company. */
  'seller',
  // Time.
  /** Delivery date, estimated date, promised for, was due, supposed to, by the latest, window. */
  'promised-date',
  /** Days, weeks, a month; "10 days", "two weeks". */
  'duration',
  /** Yesterday, last week, ago, since, already past, on Monday (as past). */
  'past-time',
  /** Tomorrow, by Friday, before the weekend, in time, until, next week, this Saturday. */
  'coming-time',
  /** Names of weekdays and months. */
  'calendar-day',
  /** Birthday, wedding, Christmas, party, gift for, trip, exam, moving house, start of school. */
  'occasion',
  /** Still, yet, until now, so far. */
  'still',
  /** Again, second time, once more, third message. */
  'again',
  // On the way.
  /** To arrive, come, turn up, receive, get it (about the parcel; all forms). */
  'arrive',
  /** To ship, send, dispatch, hand to the carrier, on its way, in transit. */
  'ship',
  /** To wait, waiting, expecting. */
  'wait',
  /** Where (is), whereabouts. */
  'where',
  /** When (will). */
  'when',
  /** Status, update, news, information, idea where it is, heard nothing. */
  'status',
  /** Stuck, has not moved, no movement, held, customs, sorting centre, depot, same place. */
  'stuck',
  /** Late, delay, overdue, should have been here, too long, taking forever. */
  'late',
  /** Marked, shown, says "delivered"; left at; signed for; collected; proof or photo of delivery. */
  'delivered',
  /** Lost, vanished, disappeared, never found, gone astray. */
  'lost',
  /** Stolen, thief of parcels. */
  'stolen',
  /** Back to the sender, undeliverable, returned to you by the carrier, refused, address unknown. */
  'sent-back',
  /** Somebody else, another person, wrong house, neighbour got it, a stranger signed. */
  'someone-else',
  /** Places where parcels are left: porch, door, letter box, neighbour, safe place, locker, pick-up shop, reception. */
  'left-place',
  // What is wrong with it.
  /** Missing, absent, not included, not in the box, incomplete, short, forgot to pack, left out. */
  'missing',
  /** Only, just, instead of the full number: "only 2 of the 4". */
  'only',
  /** Wrong, incorrect, mixed up, mistake, other than ordered, not what I ordered. */
  'wrong',
  /** Instead (of), rather than, got … ordered …. */
  'instead',
  /** I ordered, bought, paid for, asked for, chose. */
  'bought',
  /** You sent me, I was sent, it came with, inside was, in the box was, opened the box. */
  'got',
  /** Colours, sizes, volumes, variants, models, versions, left or right. */
  'variant',
  /** Broken, cracked, smashed, dented, torn, bent, crushed, leaking, spilled, in pieces, scratched on arrival, damaged. */
  'broken',
  /** Does not work, dead, faulty, defective, will not turn on or charge, stopped working, error, flickers, noise, gave up. */
  'defective',
  /** Fell apart, peeling, worn out, came off, hole, seam, zip broke, rust, mould, expired, rotten, after two days of use. */
  'worn-out',
  /** Description, listing, page, advert, photo, picture, states, claims to be, advertised, as described. */
  'listing',
  /** Fake, counterfeit, replica, not genuine, not original, imitation. */
  'fake',
  /** Used, second-hand, opened, refurbished, old stock, not new, someone's hair or name in it. */
  'used',
  /** Cheap, flimsy, thin, poor quality, looks nothing like, rubbish quality, not as expected. */
  'poor-quality',
  /** Leather, cotton, wool, silver, wood, steel, plastic, glass, made in, percent. */
  'material',
  /** Too small, too big, too tight, does not fit, wrong for me. */
  'misfit',
  /** Packaging, wrapping, box as protection, padding, badly packed. */
  'packaging',
  // What the buyer wants.
  /** To return, send back, give back, take it back. */
  'return',
  /** Return label, return slip, return form, RMA, prepaid, pick-up for the return, return address, who pays the postage. */
  'return-label',
  /** Exchange, swap, replace, replacement, another one, new one, resend. */
  'exchange',
  /** Do not like, do not need any more, changed my mind, found elsewhere, wrong purchase. */
  'change-of-mind',
  /** Refund, money back, reimburse, pay back. */
  'refund',
  /** Money, amount, sum, card, account, bank transfer, credit, charge, debit; currencies. */
  'money',
  /** Partial refund, discount for it, price difference, compensation, voucher, goodwill. */
  'compensation',
  /** To cancel, call off, withdraw, stop the order, cancellation. */
  'cancel',
  /** By mistake, by accident, twice, double, wrong click. */
  'by-mistake',
  /** Before it ships, not shipped yet, not too late, still possible. */
  'before-shipping',
  /** To change, modify, correct, edit, update, amend, switch to. */
  'change',
  /** Address, street, house number, postcode, flat, floor, moved house, office, hotel. */
  'address',
  /** Name of the recipient, surname, phone number for the courier, on the label. */
  'recipient',
  /** To add, one more, three instead of two, quantity, combine orders, send together. */
  'quantity',
  /** Engraving, name on it, gift wrap, gift note, card, personalise, text on it. */
  'personal',
  /** Invoice, receipt, bill, VAT, tax number, company name for the invoice, tax office, accounting. */
  'invoice',
  /** Can you, could you, please, I would like, I want, I need you to. */
  'request',
  /** Is it, does it, do you have, which, what, how many, I wonder, question. */
  'question',
  /** How do I, how can I, how does one, what should I do. */
  'how',
  /** Compatible, fits with, works with, suitable for, for model …. */
  'compatible',
  /** In stock, available, restock, do you sell, do you have, another colour available. */
  'available',
  /** Price, cost, shipping cost, bulk, wholesale, quantity discount, offer, how much. */
  'price',
  /** Dimensions, weight, length, ingredients, battery life, power, wash, install, assemble, instructions, dishwasher. */
  'product-detail',
  /** Warranty, guarantee of the product, repair. */
  'warranty',
  // Tone and ends.
  /** Not, no, never, none, nothing, without, "n't". */
  'not',
  /** I, my, me, we. */
  'buyer',
  /** Thanks, thank you, appreciate, cheers. */
  'thanks',
  /** Perfect, great, love it, happy, excellent, as described, works well, recommend. */
  'satisfied',
  /** Arrived now, found it, solved, sorted, working now, all good, forget my last message, never mind, has come through. */
  'resolved',
  /** No need to answer, just so you know, for your information, no action needed. */
  'no-answer',
  /** Hello, good morning, dear seller. */
  'greeting',
  /** But, however, though, only that, except. */
  'but',
  // Out of place.
  /** Our services, SEO, ranking, followers, grow your sales, marketing agency, supplier, factory, partnership, commission. */
  'pitch',
  /** Influencer, collab, followers, free sample for a video, my channel, unboxing, ambassador. */
  'influencer',
  /** Verify your account, account suspended, click the link, log in, password, payment details, prize, winner, inheritance, crypto. */
  'phishing',
  /** Work and life that is no purchase: mum, dinner, meeting, rent, homework, lesson, doctor, football, see you, landlord, appointment. */
  'private-talk',
  /** What one asks an assistant or a bank: weather, recipe, song, translate, capital of, flight, alarm, joke, balance, loan, PIN, job offer. */
  'assistant-talk',
  // Signals.
  /** Review, feedback, rating, comment, stars, opinion in the shop. */
  'review',
  /** One star, two stars, 1/5, negative, bad, worst (of a rating). */
  'bad-rating',
  /** Five stars, good, positive (of a rating). */
  'good-rating',
  /** To leave, write, post, give, publish (a rating), rate. */
  'post',
  /** Warn others, tell everyone, on social media, Facebook group, press, the world will know. */
  'warn-others',
  /** A-to-z, guarantee claim, dispute, chargeback, case, PayPal protection, Klarna complaint. */
  'claim',
  /** To open, file, raise, start, lodge (a claim). */
  'file',
  /** My bank, card company, Visa, Mastercard, credit card provider, PayPal. */
  'bank',
  /** Lawyer, solicitor, court, to sue, legal action, small claims, legal steps, notice. */
  'legal',
  /** Police, consumer protection, ombudsman, trading standards, tax office as threat, authorities, fraud office. */
  'authority',
  /** To report (to the marketplace), complain, escalate, denounce, have the account closed. */
  'report',
  /** If, or else, otherwise, unless, if not, last chance, until tomorrow or. */
  'or-else',
  /** Free, for nothing, extra, on top, double, gift card, keep it and the money. */
  'extra',
  /** In exchange, then I delete, then you get five stars, worth it to you, your choice, up to you. */
  'deal',
  /** Fire, smoke, burnt, flames, explode, sparks, melted, overheats, gas, smell of burning, carbon monoxide. */
  'fire',
  /** Electric shock, was shocked, electrocuted, live wire, short circuit, bare wire. */
  'shock',
  /** Injured, cut, blood, burn on skin, hospital, doctor, stitches, fell, bruise, eye, finger, emergency. */
  'injury',
  /** Poison, sick after, vomit, allergic, rash, swollen, itching, mould in food, glass in food, toxic, breathing. */
  'poison',
  /** Child, baby, toddler, son, daughter, kid, pet. */
  'child',
  /** Swallow, choke, small parts, suffocate, strangle, nearly, dangerous, hazard, could have died, unsafe. */
  'danger',
  /** Words that only look dangerous: fireproof, fire pit, child seat, child lock, shock absorber, smoke detector, "kill the battery", burning a CD, killer price. */
  'harmless',
  /** Liar, thief, scammer, crook, fraud, idiot, incompetent, clowns, shame on you, rip-off, disgrace, curses. */
  'insult',
  /** Are you kidding, seriously, do you think I am stupid, how dare you, is this a joke, what the hell. */
  'indignant',
  /** Bravo, congratulations, great job, well done, thanks for nothing, wonderful service (sarcastic). */
  'sarcasm',
  /** Furious, fed up, had enough, unacceptable, ridiculous, outrageous, never again. */
  'upset',
  /** Urgent, asap, as soon as possible, immediately, quickly, need it by, deadline, hurry, cannot wait. */
  'urgent',
  /** No hurry, no rush, take your time, whenever. */
  'no-hurry',
  /** I already wrote, second message, nobody answers, you ignore me, no reply, still waiting for an answer, as I said, how many times. */
  'wrote-before',
] as const;

/** One of them. */
export type Concept = (typeof CONCEPTS)[number];
