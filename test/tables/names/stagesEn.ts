/** Names of stages as people of many trades write them in English. */
export const STAGES_EN = `
  Ad impressions | Unique reach | People reached | Saw the ad | Saw the post | Watched to the end | Link clicks | Unique clicks | Outbound clicks | Landing page visits |
  Site visits | Website sessions | Unique visitors | Returning visitors | Blog readers | Store page views | Product page views | Product views | Listing views | Profile visits |
  Bot started | Subscribed to channel | Newsletter signups | Email opt-ins | Emails sent | Emails delivered | Emails opened | Emails clicked | Unique opens | Replied positively |
  Positive replies | Lead magnet downloads | Checklist downloads | Price list downloads | Brochure requests | Whitepaper downloads | Form fills | Form submits | Forms submitted | Form completions |
  Raw leads | Inbound leads | Web leads | Warm leads | Hot leads | Marketing qualified leads | Sales accepted leads | Sales qualified leads | Target accounts | Accounts engaged |
  Accounts contacted | Contacts found | Cold emails | Connection requests | Requests accepted | Connections accepted | Dials | Dials made | Calls made | Calls connected |
  Connects | Gatekeeper passed | Live conversations | Decision maker reached | Decision makers reached | Spoke to DM | Meetings set | Meetings booked | Meetings held | Meetings attended |
  First meeting | Second meeting | Intro call | Intro calls | Discovery calls | Discovery held | Needs identified | Needs confirmed | Budget confirmed | Demo booked |
  Demos held | Demo given | Demos done | Proposal out | Proposals sent | Proposal sent | Proposal presented | Quotes sent | Quotes issued | Quote accepted |
  Negotiations | In negotiation | Terms agreed | Terms discussed | Price agreed | Verbal yes | Verbal commitment | Verbals | Verbal agreement | Paper out |
  Contract out | Contracts sent | Contract signed | Contracts signed | Signed deals | Signatures | Docs in | Docs out | Documents received | Invoice sent |
  Invoices paid | Deposit paid | Deposits taken | Deposit received | Down payment made | Paid in full | Closed deals | Deals closed | Deals won | Won |
  Closed-won | Kickoff held | Onboarded | Onboarding completed | Went live | Go-lives | Live customers | Renewals | Renewed contracts | Contract renewed |
  Upsold | Cross-sold | Referred a friend | Referrals made | Reviews left | Left a review | Became regulars | Repeat buyers | Repeat purchases | Second purchase |
  Test drives | Test drive taken | Showroom visits | Showroom traffic | Trade-in appraised | Vehicles delivered | Cars handed over | Finance approved | Service bookings | Cars serviced |
  Repair orders | Jobs booked | Jobs completed | Jobs won | Estimates given | Estimates approved | Estimate accepted | Estimate signed | Technician dispatched | Technician assigned |
  Devices received | Diagnosed | Repair approved | Repaired | Fixed and returned to customer | Picked up | Site survey | Site surveys | Site visit done | Measured up |
  Measurements taken | Design approved | Drawings approved | Bids submitted | Bids won | Bid invitations | Tenders entered | Tenders won | Tender submitted | Prequalified |
  Shortlisted bidders | Shortlisted | Awarded | Contract awarded | Contracts awarded | Permits issued | Permit granted | Ground broken | Work started | Handovers |
  Handed over | Snagging complete | Property viewings | Viewings booked | Second viewing | Viewings done | Open house visitors | Open house attendees | Offers made | Offer accepted |
  Offers accepted | Under contract | Under offer | Sale agreed | Inspection passed | Inspections done | Appraisal ordered | Appraisal done | Clear to close | Closed escrow |
  Exchanged | Exchange of contracts | Completions | Keys handed over | Moved in | Move-ins | Leases signed | Tours booked | Tours taken | Tenants approved |
  Applications received | Applications started | Applications submitted | Application complete | Apps in | Apps submitted | Pre-approvals | Pre-approved | Pre-qualified | Credit pulled |
  Underwritten | In underwriting | Conditionally approved | Approved loans | Loans approved | Loans funded | Funded | Disbursed | Rates quoted | Rate locked |
  Rates locked | Locks | Policy bound | Policies bound | Policies issued | Binds | Bound | Quoted | Claims filed | Claims settled |
  Claim approved | Accounts opened | Cards activated | Cards issued | First deposit | First transaction | KYC passed | KYC started | Identity verified | Verified users |
  Job views | Job applicants | Resumes reviewed | CVs received | CVs shortlisted | Phone screens | Phone screened | First-round interviews | Onsite interviews | Final interviews |
  Interviewed | Interviews held | Take-home submitted | Test task done | Reference checks | References checked | Offers extended | Offers out | Accepted offers | Starts made |
  Started work | New starters | Hired | Passed probation | Placements | Placed candidates | Sourced candidates | Candidates sourced | Nominated | Applicants |
  Appointments booked | Appointments kept | Appointments made | Consults booked | Consults done | Consultation attended | New patients | Patients seen | Exam completed | Treatment plan presented |
  Treatment accepted | Treatment started | Cases accepted | Cases started | Case presented | Procedure scheduled | Procedures performed | Surgeries | Surgery booked | Follow-ups |
  Follow-up attended | Discharged | Recalls booked | Checked in | Check-ins | Class bookings | Trial class taken | Trial lessons | Intro session attended | Memberships sold |
  Memberships | Joined the gym | Joined | Personal training signups | Enquiries | Open day visitors | Open day attended | Campus visits | Campus tours | Applied |
  Admitted | Admits | Enrolled students | Enrolments | Deposited students | Matriculated | Graduated | Graduates | Alumni | Passed exam |
  Exams taken | Course started | Course completed | Lesson 1 finished | Webinar registrants | Webinar attendees | Webinar signups | Showed up | Stayed to pitch | Stayed to the end |
  Waitlisted | Waitlist joined | Joined the waitlist | Pre-orders | Preordered | App installs | App opens | First open | First launch | Store listing visitors |
  Account created | Accounts created | Created an account | Signups completed | Email confirmed | Email verified | Phone verified | Profile completed | Permissions granted | Push enabled |
  Notifications allowed | Tutorial finished | Onboarding started | Workspace created | Teammates invited | Invites sent | Invites accepted | Integration connected | Data imported | First project |
  First report created | Activated accounts | Activated | Aha reached | Trial started | Trials started | Free trials | Trial users | Card added | Card on file |
  Cards linked | Upgraded | Upgraded to paid | Paid subscribers | Paying users | Paid conversions | Subscription started | Subscriptions | Retained users | Day 7 returners |
  Day 30 active | Active users | Weekly actives | Power users | Catalog views | Category views | Cart adds | Added to bag | Bag adds | Carts created |
  Checkouts started | Begin checkout | Checkout begun | Address entered | Shipping chosen | Shipping selected | Payment info added | Payment attempted | Payment made | Orders placed |
  Orders confirmed | Order confirmed | Orders packed | Packed | Picked and packed | Orders shipped | Parcels shipped | Parcels delivered | Out for delivery | Delivered orders |
  Collected from store | Orders collected | Orders fulfilled | Fulfilled | Purchases | First-time buyers | Customers acquired | New customers | Spot quotes | Quote requests |
  RFQs received | RFQs | RFPs received | RFP responses | Loads booked | Loads tendered | Loads delivered | Truck assigned | Driver assigned | Pickup scheduled |
  Picked up on time | Customs cleared | Cleared customs | In transit | Shipments booked | Containers loaded | Arrived at hub | Proof of delivery | Trips completed | Rides completed |
  Ride requests | Riders matched | Drivers matched | Matched | Matches | Franchise inquiries | Franchise leads | FDD sent | FDD received | Discovery day attended |
  Discovery days | Franchise agreement signed | Franchises sold | Sites found | Lease negotiated | Locations opened | Store opened | Diners | Guests | Guests seated |
  Covers served | Tables booked | Tables reserved | Reservations | Reservations honored | Walk-ins | Seated | Ordered dessert | Menu views | Room searches |
  Rooms viewed | Room selected | Dates selected | Bookings | Bookings made | Bookings confirmed | Checked out | Stays completed | Guests stayed | Invited |
  Invitations sent | RSVPs | RSVP yes | Registered | Registrations | Tickets sold | Tickets bought | Tickets scanned | Badge scans | Booth visitors |
  Attended | Attendees | Event attendees | Sponsors signed | Sponsors pitched | Exhibitors signed | Prospects identified | Prospects researched | Donors contacted | Donors |
  Donated | Donation page views | Donation started | Donations made | First-time donors | Recurring donors | Monthly givers | Pledges | Pledged | Pledges fulfilled |
  Gifts made | Volunteers | Volunteers signed up | Petition signers | Petition signed | Beneficiaries | Members | Service calls | Serviceability checks | Address checked |
  Installs scheduled | Install completed | SIMs activated | Lines activated | Numbers ported | Ported in | Connected homes | Sellers onboarded | Sellers registered | Listings created |
  Listings published | Listed | Items listed | First listing | Ads posted | Contacted seller | Contact reveals | Phone reveals | Buyers matched | Offers received |
  Investor meetings | Investors pitched | Term sheets | Term sheet signed | Due diligence | In diligence | Samples sent | Samples requested | Sample approved | Pilots launched |
  Pilot started | POC completed | Proof of concept | Security review passed | Legal review | Legal approved | Procurement | Sent to procurement | PO received | POs received |
  Purchase orders | Qualified out to partner | Questionnaire completed | Quiz started | Quiz finished | Survey completed | Surveys returned | Consent given | Consented | Screened |
  Eligible | Randomized | Enrolled patients | Callers | Callbacks booked | Voicemails returned | Chats started | Chat conversations | Conversations started | Messages answered |
  Responded | Responders | Interested | Considering | Evaluating | Engaged | Nurtured | Recycled to nurture | Working | Assigned to rep | Assigned
`;
