/** Names of figures that count nobody, as people of many trades write them in English, by what they mean. */
export const FIGURES_EN = {
  revenue: `
    Revenue | Gross revenue | Net revenue | Total revenue | Revenue, $ | Sales revenue | Sales ($) | Sales amount | Sales value | Gross sales |
    Net sales | Cash collected | Cash received | Money in | Amount collected | Collected, $ | Amount raised | Funds raised | Raised, $ | Donations ($) |
    Donation amount | Gift amount total | Booked revenue | Bookings ($) | Billings | Total billed | Billed amount | Invoiced amount | Takings | Till takings |
    Turnover | GMV | Income | Rental income | Fee income | Premium written | Gross written premium | Contract value | Total contract value won | Deal value |
    Closed won amount | Order value | Order total | Invoice total | Purchase value | Conversion value | New MRR | Expansion MRR | ARR booked | Proceeds | Earnings | Ticket revenue`,
  cost: `
    Spend | Ad spend | Media spend | Spent | Money spent | Amount spent | Spend to date | Cost | Costs | Total costs |
    Marketing costs | Advertising cost | Cost of campaign | Production cost | Labor cost | Shipping cost | Delivery cost | Fees | Agency fees | Agent fees |
    Platform fees | Processing fees | Broker fee | Franchise fee paid cost | Royalty fees | Commission | Commissions paid | Commission paid out | Sales tax | Payroll tax |
    Tax | VAT | Wages | Payroll | Staff salaries | Rent | Office rent | Overhead | Operating expenses | Travel expenses |
    Expenses | Media investment | Insurance cost | Software costs | Cash out | Money out | Outlay | Referral fees | Freight | Freight charges`,
  budget: `
    Budget | Monthly budget | Daily budget | Campaign budget | Marketing budget | Client budget | Event budget | Ad budget`,
  money: `
    Profit | Net profit | Gross profit | Profit from sales | Deal margin | Operating profit | Margin ($) | Contribution margin | Gross margin, $ | EBITDA | COGS |
    Cost of goods sold | Cash balance | Cash on hand | Cash flow | Balance due | Amount due | Amount owed | Outstanding balance | Accounts receivable | Accounts payable |
    Debt | Past due amount | Discount amount | Discounts given | Discount | Bonus | Bonuses paid | Sales bonus | Penalties |
    Write-offs | Loan amount | Credit limit | Deposit amount | Payout | Payouts | Tips |
    Escrow balance | Cash | Savings | Working capital | Equity | Dividends | Asking price total | Appraised value | Insured value | Net worth`,
  price: `
    Cost per lead | Cost per click | Cost per install | Cost per hire | Cost per booking | Cost per qualified lead | Cost per patient | Cost per guest | Cost / lead | Cost/order |
    Spend per lead | CPL | CPL, $ | CPQL | CAC | Blended CAC | CAC by channel | Average order value | Average deal size |
    Average check | Avg ticket | Avg. ticket size | Average basket | Average sale price | Average contract value | Average gift | Avg fee | Price per unit |
    Price per sq ft | Unit price | Price of lead | Revenue per visitor | Revenue per guest | Revenue per employee |
    RevPAR | ADR | Profit per order | Margin per deal | ARPU | ARPA | LTV | Customer LTV | Lifetime value | Calls per day |
    Calls per rep | Calls / day | Leads per rep | Deals per month | Orders per customer | Sessions per user | Meetings per week | Visits per patient | Sales per hour | Sales per store | Leads per day`,
  rate: `
    Conversion rate | Conv. rate | Conv % | CR | CR to lead | Lead to sale | Visit to lead | CR to sale | CR to order | CR to purchase | CR from lead | CVR |
    Lead to deal % | Lead-to-close rate | Visit-to-lead rate | Trial-to-paid conversion | Lead conversion | Conversion to sale | Conversion to paid | Conversion to demo | Overall conversion | Step conversion |
    Close rate | Closing ratio | Closing % | Win rate | Win % | Win ratio | Show rate | Show-up % | Attendance rate |
    Open rate | Click rate | Click-through rate | CTR | Reply rate | Response rate | Contact rate | Connect rate | Answer rate | Acceptance rate |
    Offer acceptance rate | Approval rate | Fill rate | Occupancy | Occupancy rate | Utilization | Retention rate | Retention % |
    Repeat rate | Renewal rate | Repurchase rate |
    Share of leads | % of total | % of leads | % of revenue | Share of sales | Market share | ROI | ROAS | Return on ad spend | Marketing ROI |
    Gross margin % | Profit margin % | Discount % | Attach rate | Activation rate | Adoption rate | Pull-through rate |
    Hit ratio | Bind ratio | Quote-to-bind % | Bid-hit ratio | On-time rate | First-call resolution rate | Completion rate | Pass rate | Yield | Yield rate |
    Admit rate | Load factor | Table turn rate | Engagement rate | Delivery rate | Stickiness | Efficiency | Probability`,
  moneyOfLoss: `Refund amount | Refunds ($) | Refunded, $ | Chargebacks ($) | Refunded amount`,
  priceTag: `Price | Ticket price | Sale price | List price | Asking price`,
  rateOfLoss: `
    No-show rate | Churn rate | Churn % | Return rate | Refund rate | Cancellation rate | Abandonment rate | Cart abandonment rate | Bounce rate | Drop-off rate | Lapse rate | Loss ratio | Spam rate | Unsubscribe rate`,
  measure: `
    Time to first call | Time to hire | Time to fill | Time to close | Lead response time | First response time | Average handle time | Average call duration | Call duration | Talk time |
    Sales cycle | Contract term | Sales cycle length | Sales cycle (days) | Days to close | Days on market | Days in stage | Days in pipeline | Days past due | Lead time | Lead time, days |
    Delivery time | Delivery days | Cycle time | Session duration | Time on site | Time on page | Pages per session depth | Scroll depth | Frequency | Purchase frequency |
    Lead score | Quality score | Credit score | Customer satisfaction score | Satisfaction score | NPS | CSAT | Star rating | Rating | Average rating |
    Review score | Avg position | Average position | Search rank | Ranking | Stock | Stock on hand | Inventory | Inventory days | Headcount |
    Number of reps | Number of staff | Staff count | Sales headcount | Number of employees | Seats | Hours worked | Hours billed | Billable hours | Working days |
    Sq ft | Square footage | Lot size | Miles driven | Mileage | Distance | Weight | Weight (kg) | Age | Client age | Patient age | Length of stay | Party size | Wait time | Patient wait time`,
  id: `
    ID | Order ID | Lead ID | Deal ID | Customer ID | Contact ID | Order number | Order no. | Invoice number | Contract number | Policy number | Account number | Case number | Ticket number | Tracking number |
    PO number | SKU | Barcode | Promo code | Customer code | Zip code | Postcode | Phone number | Record ID | Patient ID | Client no. | Deal # | Invoice # | MLS number`,
  plan: `
    Plan | Plan for month | Planned | Planned sales | Sales plan | Sales target | Leads needed | Monthly target | Target | Target leads | Leads target | Quota | Rep quota | Goal | Monthly goal | Sales goal | Goal for week | KPI | KPI target | Budgeted | Quarterly objective`,
  fact: `
    Actual | Actuals | Actual to date | Achieved | Achieved to date | Fact | Done | Done so far | So far | Current | In fact`,
  forecast: `
    Forecast | Sales forecast | Forecasted | Projected | Projected sales | Projection | Expected | Expected close count | Estimate | Estimated revenue total | Run rate | Outlook | EOM forecast | Forecast for month | Predicted`,
  difference: `
    Variance | Variance to plan | Var. | Difference | Diff | Diff vs plan | Delta | Delta vs target | Change | Change vs last month | Change % | Growth | Growth vs LY | YoY | YoY growth | MoM |
    WoW change | Gap | Gap to target | Gap to goal | Over/under | Shortfall | Remaining | Remaining budget | Budget left | Remaining to goal | Left to go | To go | Ahead/behind plan | Behind plan | Net change | Increase | Decrease | +/-`,
  previous: `
    Last month | Last week | Last year | Previous month | Previous period | Prior year | Prior month | Leads (prev. period) | Leads last month | Sales last year | Same month last year | LY | PY | Prev | A year ago | Year ago | Before | Deals previous week`,
  total: `
    Total | Grand total | Totals | Subtotal | Total for month | Total by channel | Sum total | Σ | YTD | Year to date | MTD | Month to date | Running total | Cumulative total | Overall total | All together | Combined total | Team total`,
  average: `
    Average | Avg | Average of team | Team average | Mean | Median | Best month | Worst week | Max | Min`,
  benchmark: `
    Benchmark | Industry benchmark | Industry average | Norm | Standard | Target conversion | Market average | Typical rate benchmark | Reference value | Norm for step`,
  loss: `
    Ghosted | Unconfirmed | Unsigned | Unpaid | Postponed | Backed out | Chose competitor | Never replied | Lost | Lost deals | Lost leads | Closed lost | Deals lost | Lost to competitor | Lost to competition | Dropped off | Drop-offs | Dropouts | Dropped out | No-shows | No shows | Did not show |
    Didn't show | No answer | Not answered | Unanswered | Unreachable | Wrong number | Bad numbers | Unresponsive | Went dark | Went cold | Dead leads | Disqualified | Unqualified | Not qualified | Not a fit | Rejected | Rejections | Declined | Declined offers |
    Offers declined | Offer rejected | Withdrawn | Withdrew | Applications withdrawn | Cancelled | Cancellations | Cancelled bookings | Canceled orders | Refunded | Refunds | Returns | Returned items | Abandoned carts | Cart abandons | Churned | Churned customers | Lapsed | Lapsed policies |
    Lapsed donors | Expired | Expired quotes | Bounced | Bounced emails | Hard bounces | Unsubscribed | Unsubscribes | Opt-outs | Complaints | Spam complaints | Spam reports | Duplicates | Junk leads | Fake leads | Missed calls | Failed payments | Payment failed | Denied | Loans denied | Defaulted | Terminated | Turned down | Refused`,
  aside: `
    Likes | Post likes | Comments | Shares | Post shares | Reactions | Mentions | Brand mentions | Saves | Bookmarks | Followers | New followers | Posts published count | Tasks | Notes count | Page views`,
  note: `
    Notes | Note | Remarks | Comment | Owner | Deal owner | Account owner | Sales rep | Sales team | Sales department | Account manager | Assignee | Responsible | Agent name | Payment type |
    Order status | Lead status | Payment status | Lead source | Lost reason | Sales channel | Customer type | Client name | Customer name | Deal name | Order link | Deal link | Booking source | Application type`,
} as const;
