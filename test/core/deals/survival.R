# Makes survival.json, which the tests read: what R's survival says of random and of extreme lists of deals.
#
#   Rscript test/core/deals/survival.R && npx biome format --write test/core/deals/survival.json
#
# Needs R (r-base-core) and survival (r-cran-survival). Made with R 4.2.2 and survival 3.5-3.
#
# A list is days and outcomes (0 open, 1 won, 2 lost). Of each: the last day at which at least ten deals are left, or at which one deal stands for at
# most two; there the shares won and still open, and the standard error of the first, by survfit. Wilson's interval by prop.test's formula, of as many
# deals as have that standard error without open ones.
suppressMessages(library(survival))
set.seed(19780141)

figures <- function(t, s) {
  fit <- survfit(Surv(t, factor(s, 0:2, c("open", "won", "lost"))) ~ 1)
  state <- function(of, name) of[, match(name, fit$states)]
  open <- state(fit$pstate, "(s0)")
  before <- c(1, head(open, -1))
  atRisk <- state(fit$n.risk, "(s0)")
  # What equals two but for its last digit is two.
  at <- max(which(atRisk >= 10 | length(t) * before / atRisk <= 2 * (1 + 1e-12)))
  won <- state(fit$pstate, "won")[at]
  lost <- state(fit$pstate, "lost")[at]
  error <- state(fit$std.err, "won")[at]
  last <- fit$time[at]
  decided <- sum(t <= last & s > 0)
  isPlain <- sum(t <= last & s == 1) == 0 || (lost < 1e-12 && open[at] < 1e-12)
  size <- if (isPlain) decided else won * (1 - won) / error^2
  z <- qnorm(.975)
  middle <- (won + z^2 / (2 * size)) / (1 + z^2 / size)
  spread <- z * sqrt(won * (1 - won) / size + z^2 / (4 * size^2)) / (1 + z^2 / size)
  isTold <- length(t) >= 10 && decided > 0
  list(days = last, share = won, open = open[at], error = if (isPlain) 0 else error,
       low = if (isTold) middle - spread else NA, high = if (isTold) middle + spread else NA)
}

random <- function(k) {
  n <- sample(c(1, 2, 5, 9, 10, 11, 20, 40, 80), 1)
  most <- sample(c(1, 3, 8, 30, 200), 1)
  t <- switch(k %% 4 + 1, sample(0:most, n, TRUE), rgeom(n, 1 / most), round(rexp(n, 2 / most)), pmin(most, rpois(n, most)))
  shares <- switch(k %% 5 + 1, c(1, 1, 1), c(4, 1, 1), c(1, 3, 3), c(6, 0, 1), c(1, 4, 0))
  list(t = t, s = sample(0:2, n, TRUE, shares))
}
given <- lapply(1:188, random)
same <- function(n, s) list(t = sample(0:9, n, TRUE), s = rep(s, n))
for (n in c(1, 12, 30)) for (s in 0:2) given <- c(given, list(same(n, s)))
given <- c(given, list(list(t = rep(0, 20), s = rep(0:1, 10)), list(t = rep(0, 15), s = rep(0:2, 5)),
                       list(t = 0:29, s = rep(1:2, 15)), list(t = c(0, 0, 1), s = c(1, 2, 0))))

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
whole <- function(x) paste0("[", paste(x, collapse = ", "), "]")
lines <- vapply(given, function(one) {
  found <- figures(one$t, one$s)
  sprintf('  { "days": %s, "outcomes": %s, %s }', whole(one$t), whole(one$s),
          paste0('"', c("last", "share", "open", "error", "low", "high"), '": ', vapply(found, number, ""), collapse = ", "))
}, "")

# Where the script stands, however it is run.
folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
writeLines(c("[", paste(lines, collapse = ",\n"), "]"), file.path(folder, "survival.json"))
cat(length(given), "lists\n")
