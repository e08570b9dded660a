/** Every selector of the Amazon pages. Sections and source keys: platforms/amazon.md. */
import type { DatedSelector } from '../selector.ts';

/** Parts of Katal components; light DOM or inside an open shadow root, see katal.ts. */
export const KATAL = {
  link: {
    css: 'a[href]',
    seen: '2026-09',
    on: ['customer-reviews', 'feedback-manager', 'inbox'],
    count: '0-n per page',
    source: '3.8 [CODE S1 F2]',
  },
  spinner: {
    css: 'kat-spinner, [role="progressbar"]',
    seen: '2026-09',
    on: ['customer-reviews', 'feedback-manager', 'inbox', 'contact-buyer'],
    count: '0-n per page',
    source: '3.2 [CODE F3 F2]',
  },
  /** Where a list is drawn and nothing of it can be read. */
  picture: {
    css: 'svg, canvas, img, iframe',
    seen: '2026-10',
    on: ['customer-reviews', 'feedback-manager'],
    count: '0-n per page',
    source: '3.1 [CODE S1]; instead of words [INF]',
  },
  editable: {
    css: 'textarea, [contenteditable=""], [contenteditable="true"]',
    seen: '2026-09',
    on: ['feedback-manager', 'contact-buyer', 'inbox'],
    count: '0-n per page',
    source: '3.4 [CODE C3 C5]; elsewhere 3.3 [INF]',
  },
  textarea: {
    css: 'kat-textarea',
    seen: '2026-09',
    on: ['feedback-manager', 'contact-buyer', 'inbox'],
    count: '0-n per page',
    source: '3.8 [CODE C3-C5 K2 K3]',
  },
  hidden: {
    css: '[hidden], [aria-hidden="true"]',
    seen: '2026-09-10',
    on: ['feedback-manager', 'contact-buyer', 'inbox'],
    count: '0-n per page',
    source: '3.2 hidden responsive copies [CODE F2]',
  },
  /** Ours: in the e2e build its shadow root is open. */
  ownSidebar: {
    css: 'review-desk-sidebar',
    seen: '2026-11',
    on: ['feedback-manager', 'contact-buyer', 'inbox'],
    count: '0-1 per page',
    source: 'DESIGN section 5',
  },
} satisfies Record<string, DatedSelector>;

/** Pages that stand at a page kind's address without being it. */
export const INTERSTITIAL = {
  signIn: {
    css: 'form[name="signIn"], #ap_email, #ap_password, #auth-mfa-form, input[type="password"]',
    seen: '2026-09',
    on: ['customer-reviews', 'feedback-manager', 'contact-buyer', 'inbox', 'public-reviews'],
    count: '0-n per page',
    source: '1.2 [CODE S1 E2]; ids [INF]',
  },
  heading: {
    css: 'h1, h2, kat-alert',
    seen: '2026-09',
    on: ['customer-reviews', 'feedback-manager'],
    count: '0-n per page',
    source: '2 "Access Required" [CODE idx:54706775902]',
  },
} satisfies Record<string, DatedSelector>;

/** Customer Reviews (Brands menu): React with hashed classes, plus Katal. */
export const CUSTOMER_REVIEWS = {
  card: {
    css: '.reviewContainer[data-testid^="review-"]',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-n per page',
    source: '3.1 [CODE S1 J1 J2 J4]',
  },
  /** One half of the card's selector, for the day the other is renamed. */
  cardByTestId: {
    css: '[data-testid^="review-R"]',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-n per page',
    source: '3.1 [CODE S1 J1 J2 J4]',
  },
  cardByClass: {
    css: '.reviewContainer',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-n per page',
    source: '3.1 [CODE S1 J1 J2 J4]',
  },
  stars: {
    css: 'kat-star-rating.reviewRating',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '1 per review',
    source: '3.1 [CODE S1 J2 E2 J4]',
  },
  anyStars: {
    css: 'kat-star-rating',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-n per review',
    source: '3.1 [CODE S1 J4]',
  },
  /** A build hash, the same in three projects; only a short cut to the author line, the words decide. */
  byline: {
    css: '.css-g7g1lz',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-1 per review',
    source: '3.1 [CODE S1 E2 J4]',
  },
  /** `R…-title` and `review-content-R…`: the id in them must be the card's own. */
  titleOrBody: {
    css: '[id$="-title"], [id^="review-content-"]',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-n per review',
    source: '3.1 [CODE S1 E2 J2]',
  },
  headline: {
    css: 'b',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-1 per review',
    source: '3.1 [CODE S1 E2 J2]',
  },
  /** Prose holds no controls: whatever can be pressed inside a body is "View more". */
  more: {
    css: 'a, button, kat-link, kat-button, [role="button"]',
    seen: '2026-03',
    on: ['customer-reviews'],
    count: '0-n per review',
    source: '3.1 [E1]',
  },
  publicLink: {
    css: 'kat-link[href*="customer-reviews/"], a[href*="customer-reviews/"]',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '1 per review',
    source: '3.1 [CODE S1]',
  },
  product: {
    css: '.asinDetail',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '1 per review',
    source: '3.1 [CODE S1 J4]',
  },
  /** The product's average has a count of reviews beside it, a review's stars have none. */
  average: {
    css: 'kat-star-rating[review]',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '1 per review',
    source: '3.1 [CODE S1 J4]',
  },
  productTitle: {
    css: 'h5 kat-link',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '1 per review',
    source: '3.1 [CODE S1 J4]',
  },
  anyLink: {
    css: 'kat-link[label], a[href*="/dp/"]',
    seen: '2026-10',
    on: ['customer-reviews'],
    count: '0-n per review',
    source: '3.1 [CODE S1 J4]',
  },
  checkBox: {
    css: 'kat-checkbox, label',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per review',
    source: '3.1 [DOC A1; CODE J2]',
  },
  plainBox: {
    css: 'input[type="checkbox"]',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per review',
    source: '3.1 [DOC A1]',
  },
  topBar: {
    css: '[data-testid="manage-reviews-top-bar-view"]',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '1 per page',
    source: '3.1 [CODE J1 J2]',
  },
  pagination: {
    css: 'kat-pagination',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '1 per page',
    source: '3.1 [CODE J1 J2 J4]',
  },
  search: {
    css: 'input[data-testid="search-box-input"]',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per page',
    source: '3.1 [CODE J1 J2]',
  },
  starsFilter: {
    css: '#stars-filter',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per page',
    source: '3.1 [CODE J1 J2]',
  },
  orderFilter: {
    css: '#orderStatus-filter',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per page',
    source: '3.1 [CODE J1 J2]',
  },
  timeFilter: {
    css: '#timePeriod-filter',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per page',
    source: '3.1 [CODE J1 J2]',
  },
  /** Inside the bar. */
  anyChip: {
    css: 'button, kat-button, kat-dropdown, kat-link, [role="button"]',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-n per page',
    source: '3.1 [CODE J1 J2]; what a chip is made of [INF]',
  },
  includeDone: {
    css: '#includeDone-close',
    seen: '2026-09',
    on: ['customer-reviews'],
    count: '0-1 per page',
    source: '3.1 [CODE J1 J2]',
  },
} satisfies Record<string, DatedSelector>;

/** Feedback Manager: Angular with Katal tables. */
export const FEEDBACK = {
  scope: {
    css: '.fbm-content, feedback-list',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F1 F2 F4]',
  },
  list: {
    css: 'feedback-list',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '1 per page',
    source: '3.2 [CODE F1 F4]',
  },
  /** The id repeats on every row, so it is only ever asked for as an attribute. */
  row: {
    css: '[id="feedback-details"]',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F1 F3]',
  },
  anyRow: {
    css: 'feedback-list kat-table-row:not(.fb-detail-table-header)',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F1 F3]',
  },
  cell: {
    css: 'kat-table-cell',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '0-n per review',
    source: '3.2 [CODE F1 F2]',
  },
  dateCell: {
    css: '.col_order_date',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '1 per review',
    source: '3.2 [CODE F1 F2]',
  },
  starsCell: {
    css: '.col_feedback_rating',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '1 per review',
    source: '3.2 [CODE F1 F2]',
  },
  stars: {
    css: 'kat-star-rating',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '1 per review',
    source: '3.2 [CODE F1 F2]',
  },
  orderCell: {
    css: '.col_order_id',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '1 per review',
    source: '3.2 [CODE F1 F2]',
  },
  orderLink: {
    css: 'kat-link, [href*="/orders-v3/order/"]',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '0-n per review',
    source: '3.2 [CODE F1 F2]',
  },
  actionsCell: {
    css: '.col_actions',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '1 per review',
    source: '3.2 [CODE F1 F3]',
  },
  actions: {
    css: 'kat-dropdown-button, kat-dropdown',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '1 per review',
    source: '3.2 [CODE F1 F3]',
  },
  /** Anything to press, whatever it is called: a row's menu is made of nothing else. */
  control: {
    css: 'button, [role="button"], [role="menuitem"], [data-action], [aria-haspopup]',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '0-n per review',
    source: '3.2 [CODE F1]; roles [INF]',
  },
  /** The page's own code has begun to draw. */
  anyApp: {
    css: 'main > *, my-app, home',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F1 F2]',
  },
  action: {
    css: '[data-action], [role="menuitem"], button, [role="button"], li, option, kat-option',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '0-n per review',
    source: '3.2 [CODE F1]',
  },
  /** Amazon's own form for having feedback removed: its fields are never a reply box. */
  removalPanel: {
    css: 'feedback-removal',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '0-1 per page',
    source: '3.2 [CODE F1]',
  },
  pagerButton: {
    css: '[class*="pagination-nav"]',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F1 F2]',
  },
  pagerDisabled: {
    css: '.pagination-nav-disabled',
    seen: '2026-09-10',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F1 F2]',
  },
  activeTab: {
    css: '.filter-tabs kat-tab-header[selected], .filter-tabs kat-tab.tab-selected',
    seen: '2026-08-29',
    on: ['feedback-manager'],
    count: '0-n per page',
    source: '3.2 [CODE F3 F4]',
  },
} satisfies Record<string, DatedSelector>;

/** Contact buyer form: the proven place to write into. */
export const CONTACT_BUYER = {
  root: {
    css: '#ayb-contact-buyer',
    seen: '2026-01',
    on: ['contact-buyer'],
    count: '1 per page',
    source: '3.4 [CODE C3 C5]',
  },
  app: {
    css: '#ayb-app',
    seen: '2026-01',
    on: ['contact-buyer'],
    count: '1 per page',
    source: '3.4 [CODE C3 C5]',
  },
  text: {
    css: '.contact-buyer-text-area kat-textarea',
    seen: '2026-01',
    on: ['contact-buyer'],
    count: '0-1 per page',
    source: '3.4 [CODE C3 C5]',
  },
  tooltipLabel: {
    css: 'kat-tooltip > kat-label, kat-tooltip kat-label',
    seen: '2026-01',
    on: ['contact-buyer', 'inbox'],
    count: '0-n per page',
    source: '3.4 [CODE C4]',
  },
  orderLink: {
    css: 'a[href*="/orders-v3/order/"], kat-link[href*="/orders-v3/order/"]',
    seen: '2026-09',
    on: ['contact-buyer', 'inbox'],
    count: '0-n per page',
    source: '2 [CODE many]',
  },
} satisfies Record<string, DatedSelector>;

/** Public review pages, both markups of 2026, and the marks the older ones had. Never scoped by tag. */
export const PUBLIC_REVIEWS = {
  review: {
    css: '[data-hook="review"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-n per page',
    source: '3.7 [CODE P1 P2 P3 P5]',
  },
  legacyReview: {
    css: '.review[id^="R"]',
    seen: '2016-03',
    on: ['public-reviews'],
    count: '0-n per page',
    source: 'layout before data-hook',
  },
  frame: {
    css: '#cm_cr-review_list, #cm-cr-dp-review-list, #reviewsMedley, [data-hook="rating-out-of-text"], [data-hook="product-link"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-n per page',
    source: '3.7 [CODE P1 P2]',
  },
  none: {
    css: '#cm_cr-review_list .no-reviews-section',
    seen: '2020-01',
    on: ['public-reviews'],
    count: '0-1 per page',
    source: 'not in amazon.md [INF]',
  },
  stars: {
    css: '[data-hook="review-star-rating"] .a-icon-alt, [data-hook="cmps-review-star-rating"] .a-icon-alt',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '1 per review',
    source: '3.7 [CODE P1 P2]',
  },
  legacyStars: {
    css: '.review-rating .a-icon-alt',
    seen: '2016-03',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: 'layout before data-hook',
  },
  title: {
    css: '[data-hook="review-title"], [data-hook="reviewTitle"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '1 per review',
    source: '3.7 [CODE P1 P2]',
  },
  legacyTitle: {
    css: '.review-title',
    seen: '2016-03',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: 'layout before data-hook',
  },
  titlePart: {
    css: 'span:not(.a-icon-alt):not(.a-letter-space):not(.cr-translated-review-content)',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '3.7 [CODE P1 P2]',
  },
  /** Innermost first: what is around it also holds "Brief content visible" and "Read more". */
  richBody: {
    css: '[data-hook="reviewRichContentContainer"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '3.7 [CODE P2 P5]',
  },
  collapsedBody: {
    css: '[data-hook="review-collapsed"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: '3.7; saved pages 2019-2026',
  },
  body: {
    css: '[data-hook="review-body"], [data-hook="reviewText"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '1 per review',
    source: '3.7 [CODE P1 P2]',
  },
  legacyBody: {
    css: '.review-text',
    seen: '2016-03',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: 'layout before data-hook',
  },
  original: {
    css: '.cr-original-review-content',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '3.7 [CODE P1]',
  },
  video: {
    css: '[data-hook="review-video"], .video-block',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '3.7 [CODE P1]',
  },
  bodyControl: {
    css: '[data-hook="expand-collapse-read-more-less"], .a-expander-prompt, .a-expander-header, button, [role="button"]',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '3.7; saved pages 2019-2026',
  },
  date: {
    css: '[data-hook="review-date"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '1 per review',
    source: '3.7 [CODE P5 P8 P9]',
  },
  legacyDate: {
    css: '.review-date',
    seen: '2016-03',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: 'layout before data-hook',
  },
  author: {
    css: '.a-profile-name',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '3.7 [CODE P1 P2]',
  },
  legacyAuthor: {
    css: '.review-byline .author',
    seen: '2016-03',
    on: ['public-reviews'],
    count: '0-1 per review',
    source: 'layout before data-hook',
  },
  image: {
    css: 'img[data-hook$="review-image-tile"], [data-hook$="review-image-tile"] img, img.review-image-tile, .review-image-tile img',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-n per review',
    source: '3.7 [CODE P1 P2]',
  },
  productLink: {
    css: '[data-hook="product-link"]',
    seen: '2026-10',
    on: ['public-reviews'],
    count: '0-1 per page',
    source: 'saved pages 2019-2026',
  },
  productHeading: {
    css: '#productTitle',
    seen: '2026-02',
    on: ['public-reviews'],
    count: '0-1 per page',
    source: 'saved pages 2019-2026',
  },
} satisfies Record<string, DatedSelector>;
