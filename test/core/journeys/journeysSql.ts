/**
 * `touch(log, person, journey, place, of, event, t, converted, goal_t)`: the touchpoints of journeys, numbered from 1 of so many, and
 * `journey(log, person, journey, converted, path)`. The goal of a log is its first stage.
 */
export const journeys = `
  with marked as (
    select e.*, coalesce(e.event = g.name, false) as is_goal
    from events e join stages g on g.log = e.log and g.stage = 0
    -- Goals of a person at one instant are one.
    qualify not is_goal or row = min(row) over (partition by e.log, person, t, is_goal)
  ),
  cut as (
    select *, coalesce(sum(is_goal::integer) over (
      partition by log, person order by t, is_goal, row rows between unbounded preceding and 1 preceding
    ), 0) as journey
    from marked
  ),
  last_of_repeats as (
    select * from cut
    qualify is_goal or event is distinct from lead(event) over (partition by log, person, journey order by t, is_goal, row)
  ),
  journey as (
    select log, person, journey, bool_or(is_goal) as converted, max(t) filter (is_goal) as goal_t,
      coalesce(string_agg(event, ' → ' order by t, row) filter (not is_goal), '') as path
    from last_of_repeats group by all
  ),
  touch as (
    select l.log, l.person, l.journey, l.event, l.t, j.converted, j.goal_t,
      row_number() over (partition by l.log, l.person, l.journey order by l.t, l.row) as place,
      count(*) over (partition by l.log, l.person, l.journey) as of
    from last_of_repeats l join journey j using (log, person, journey)
    where not l.is_goal
  )`;

/** The paths of each log, most frequent first, equals by code unit. */
export const paths = `
  select log, path, count(*) as journeys, count(*) filter (converted) as converted
  from journey group by all order by log, journeys desc, path collate "C"`;

/** How often each log's journeys went from one touchpoint to the next. */
export const transitions = `
  select log, source, target, count(*) as times from (
    select log, case when place = 1 then '(start)' else lag(event) over w end as source, event as target
    from touch window w as (partition by log, person, journey order by place)
    union all
    select log, event, case when converted then '(goal)' else '(exit)' end from touch where place = of
    union all
    select log, '(start)', '(goal)' from journey where path = ''
  ) group by all order by log`;

/** The share of a conversion that a touchpoint has, unless it is zero, by the models that look at one journey. */
export const weights: Readonly<Record<string, string>> = {
  first: "case when place = 1 then 1 else 0 end",
  last: "case when place = of then 1 else 0 end",
  linear: "1",
  position: "case when of = 1 then 1 when of = 2 then 0.5 when place in (1, of) then 0.4 else 0.2 / (of - 2) end",
  decay: "power(2, (t - goal_t) * unit / (7 * 86400000.0))",
  shapley: "case when place = min(place) over (partition by log, person, journey, event) then 1 else 0 end",
};

/** Conversions credited to each touchpoint of each log; a unit of its times is so many ms. */
export const credits = (weight: string, unit: number) => `
  select log, event, sum(share) as credit from (
    select log, event, weight / sum(weight) over (partition by log, person, journey) as share
    from (select *, ${weight.replace("unit", String(unit))} as weight from touch where converted)
  ) group by all`;
