import type { Source } from '../../model/index.ts';

// Pages are named in our words where their own title was not kept; a page without address was read as a copy
// or an excerpt that does not give one.
const pages = {
  'ODR-US': {
    title: 'Seller Central help, order defect rate',
    url: 'https://sellercentral.amazon.com/gp/help/external/G200285170',
  },
  'ODR-HOP': { title: 'Order defect rate, copy of the help page', url: 'https://hopted.com' },
  V2: {
    title: 'Selling Partner API models, accountHealthReport-2020-11-18.json with its sample',
    url: 'https://github.com/amzn/selling-partner-api-models',
  },
  'LSR-HOP': { title: 'Late shipment rate, copy of the help page', url: 'https://hopted.com' },
  'LSR-OWL': { title: 'Late shipment rate over 10 and 30 days', url: 'https://amazowl.com/?p=8557' },
  'CR-CA': { title: 'Seller Central help 200285210 (Canada), pre-fulfilment cancel rate' },
  'VTR-FAQ': { title: 'Seller Central help 202014610, valid tracking rate FAQ' },
  'VTR-EU': { title: 'Seller Central Europe help 201817070, valid tracking rate' },
  'VTR-AE': { title: 'Seller Central help 201817070 (United Arab Emirates), valid tracking rate' },
  'VTR-25': {
    title: 'Valid tracking rate from 15 January 2025, United States (forum announcement and copies)',
  },
  'VTR-25EU': {
    title: 'Valid tracking rate from 15 January 2025, Europe (forum announcement and copies)',
    url: 'https://shipaim.com',
  },
  'OTD-24': {
    title: 'On-Time Delivery Rate FAQ, September 2024 (forum copy)',
    url: 'https://sellerclass.com/p/13750',
  },
  'OTD-OLD': { title: 'Seller Central help 200847280, on-time delivery' },
  PREM: { title: 'Premium Shipping terms from 31 July 2025', url: 'https://ecer.com' },
  IDR: { title: 'Seller Central help 44QSYRCU27EW4UK (France, Spain), invoice defect rate' },
  CRT: { title: 'Seller Central help 200549770, contact response time' },
  RDR: {
    title: 'Seller Central help 201887610 (United Kingdom, United States), return dissatisfaction rate',
  },
  CSR: { title: 'Seller Central help LE8H7ZDEAUB3BMK (United Kingdom), customer service rating' },
  CSDR: {
    title: 'Customer Service Dissatisfaction Rate, copy of the help page',
    url: 'https://th4.ilovetranslation.com',
  },
  FB: { title: 'Seller Central help 761, Feedback Manager' },
  'FB-POP': {
    title: 'About seller feedback, for buyers',
    url: 'https://amazon.com/gp/help/seller/feedback-popup',
  },
  'FB-REM': { title: 'Seller Central help 20231, removal of feedback' },
  'SPDOC-SR': {
    title: 'Selling Partner API, seller retail reports',
    url: 'https://developer-docs.amazon.com',
  },
  'SPDOC-SOL': {
    title: 'Selling Partner API, set up the Solicitations API',
    url: 'https://developer-docs.amazon.com',
  },
  'AHR-22': {
    title: 'Account health rating, 21 July 2022',
    url: 'https://ecommercebytes.com',
  },
  S002: { title: 'Customer-service metrics for marketplace sellers, a guide of 2020' },
  'SFP-18': { title: 'Seller Fulfilled Prime in the United Kingdom, October 2018 (tamebay)' },
  'SFP-21': { title: 'Seller Central help 202072550, Seller Fulfilled Prime (US, EU and JP variants)' },
  'SFP-25': { title: 'Seller Fulfilled Prime, 2023 to 2025', url: 'https://shipsage.com' },
  'A2Z-2019': { title: 'A-to-z claims need a contact first, November 2019', url: 'https://channelx.world' },
  'A2Z-3D': { title: 'Three days to answer a claim', url: 'https://blog.ecommelite.com' },
  'A2Z-INFO': { title: 'Seller Central help 1781, A-to-z claims and requests for information' },
  'A2Z-APPEAL': { title: 'Seller Central help G202041210, appeal of an A-to-z claim' },
  'A2Z-CUST': { title: 'Amazon help 201889410 for buyers, A-to-z Guarantee' },
  CB: { title: 'Seller Central help G202145040, chargebacks' },
  'REF-26': {
    title: 'Automatic refunds after four days and SAFE-T changes, January 2026',
    url: 'https://ecommercebytes.com/nvfx',
  },
  REF: { title: 'Refund within two business days of a return (seller forum)' },
  RFS: { title: 'Seller Central help GYLYQWNG8LZ9JNJP, Refund at First Scan and SAFE-T' },
  SHIPCONF: { title: 'Seller Central help 200197960 (Brazil), confirm shipment' },
  'SHIPCONF-US': { title: 'Seller Central help, confirm shipment (United States)' },
  'COMM-NU': { title: 'Permitted proactive messages', url: 'https://ecommercenurse.com' },
  'COMM-CCP': {
    title: 'Communication guidelines of September 2020, prohibited messages (guide)',
    url: 'https://guide.cloudcommercegroup.com',
  },
  'COMM-EC': {
    title: 'Buyer-seller messages, compliance checklist',
    url: 'https://www.ecomengine.com/help/compliance-checklist',
  },
  BSM: { title: 'Seller Central help 200389080 and 200383320, Buyer-Seller Messaging' },
  MSG: {
    title: 'Selling Partner API models, messaging.json',
    url: 'https://github.com/amzn/selling-partner-api-models',
  },
  SOL: {
    title: 'Selling Partner API models, solicitations.json',
    url: 'https://github.com/amzn/selling-partner-api-models',
  },
  'FB-FBA': { title: 'Seller Central help 201101660, feedback on orders that Amazon ships' },
  CONDUCT: { title: 'Seller code of conduct and Seller Central help GYRKB5RU3FS5TURN, reviews' },
  S000: { title: 'Protocol for answers to buyers, a guide for marketplace sellers' },
  S004: { title: 'Buyer-seller messages, a guide for marketplace sellers' },
  DPP: { title: 'Amazon data protection policy' },
  UNSOURCED: { title: 'General knowledge: no page was found that says it' },
} as const;

/** Keys of the pages that the rules were read on. */
export type SourceKey = keyof typeof pages;

/** All keys, for tests and listings. */
export const sourceKeys: readonly SourceKey[] = Object.keys(pages) as SourceKey[];

/** The page behind a key, with the day of the last reading. */
export function sourceOf(key: SourceKey): Source {
  return key === 'UNSOURCED' ? pages[key] : { ...pages[key], readOn: '2026-11-21' };
}
