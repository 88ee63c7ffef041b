/** What the contract says of ordered funnels, one by one, to be switched off and see what each changes. */
export interface Switches {
  /** Events at one instant may stand in any order. */
  readonly ties: boolean;
  /** A stage listed twice needs two events. */
  readonly repeats: boolean;
  /** An event at the very end of the window counts. */
  readonly edges: boolean;
  /** A later start may get further than the first. */
  readonly attempts: boolean;
}

export const asTheContractSays: Switches = { ties: true, repeats: true, edges: true, attempts: true };

const MOST_STAGES = 4;

/**
 * `counted(log, person, start_row, start_t, depth, moments, channel)`: the attempt counted of each person, `moments` the times of its events. Every start is
 * joined with everything that may follow it, stage by stage, keeping the first: no cursor, no early end, no order of work but the definition's.
 */
export function orderedAttempts({ ties, repeats, edges, attempts }: Switches): string {
  const next = (depth: number) => `
    a${depth + 1} as (
      select a.* replace (list_append(a.used, e.row) as used, list_append(a.moments, e.t) as moments, e.t as last_t, e.row as last_row, a.depth + 1 as depth)
      from a${depth} a
      join stages s on s.log = a.log and s.stage = ${depth}
      join events e on e.log = a.log and e.person = a.person and e.event = s.name
      join windows w on w.log = a.log
      where ${ties ? "e.t >= a.last_t" : "(e.t, e.row) > (a.last_t, a.last_row)"}
        and e.t - a.start_t ${edges ? "<=" : "<"} w.length
        ${repeats ? "and not list_contains(a.used, e.row)" : ""}
      qualify row_number() over (partition by a.log, a.start_row order by e.t, e.row) = 1
    )`;
  const depths = Array.from({ length: MOST_STAGES - 1 }, (_, index) => index + 1);
  return `
    with a1 as (
      select e.log, e.person, e.row as start_row, e.t as start_t, e.t as last_t, e.row as last_row, 1 as depth, [e.row] as used, [e.t] as moments, e.channel
      from events e join stages s on s.log = e.log and s.stage = 0 and s.name = e.event
      ${attempts ? "" : "qualify row_number() over (partition by e.log, e.person order by e.t, e.row) = 1"}
    ), ${depths.map(next).join(",")},
    attempt as (${[...depths, MOST_STAGES].map((depth) => `select * from a${depth}`).join(" union all ")}),
    counted as (
      select * from attempt
      qualify row_number() over (partition by log, person order by depth desc, start_t, start_row) = 1
    )`;
}

/** The same for strict funnels: each next stage is the immediate successor in the order of time, place among the stages, row. */
export const strictAttempts = `
  with first as (select log, name, min(stage) as stage from stages group by all),
  placed as (
    select e.*, row_number() over (partition by e.log, e.person order by e.t, coalesce(f.stage, 99), e.row) as place
    from events e left join first f on f.log = e.log and f.name = e.event
  ),
  run as (
    select a.log, a.person, a.row as start_row, a.t as start_t, a.channel, s.stage,
      b.event is not null and b.event = s.name and b.t - a.t <= w.length as fits
    from placed a
    join windows w on w.log = a.log
    join stages s on s.log = a.log
    left join placed b on b.log = a.log and b.person = a.person and b.place = a.place + s.stage
  ),
  attempt as (
    select log, person, start_row, start_t, channel, coalesce(min(stage) filter (not fits), max(stage) + 1) as depth
    from run group by all
  ),
  counted as (
    select * from attempt where depth > 0
    qualify row_number() over (partition by log, person order by depth desc, start_t, start_row) = 1
  )`;

/** People at each stage of each log, by the attempts counted. */
export const peopleByStage = `
  select s.log, list(people order by s.stage) as people from (
    select s.log, s.stage, count(c.person) as people
    from stages s left join counted c on c.log = s.log and c.depth > s.stage
    group by all
  ) s group by s.log order by s.log`;

/** The same by channel, most people at the first stage first. */
export const peopleByChannel = `
  select log, channel, list(people order by stage) as people from (
    select s.log, s.stage, c.channel, count(*) filter (c.depth > s.stage) as people
    from stages s join counted c on c.log = s.log
    group by all
  ) group by all order by log, list(people order by stage)[1] desc, channel`;

/** People, median, mean and 90 % of each step, in ms. */
export const stepTimes = `
  select s.log, count(c.person) as people, median(moments[s.stage + 1] - moments[s.stage]) as median,
    avg(moments[s.stage + 1] - moments[s.stage]) as mean, quantile_cont(moments[s.stage + 1] - moments[s.stage], 0.9) as ninetieth
  from stages s left join counted c on c.log = s.log and c.depth > s.stage
  where s.stage > 0
  group by s.log, s.stage order by s.log, s.stage`;
