# Makes vectors.json, which the tests read: what R says of sample sizes and of experiments.
#
#   Rscript test/report/experiments/vectors.R && npx biome format --write test/report/experiments/vectors.json
#
# Needs R (r-base-core). Made with R 4.2.2.
#
# Sizes are power.prop.test's at a power of 80 % and a level of 5 %, rounded up. P-values are prop.test's without Yates' correction. Limits of
# the difference are R. G. Newcombe's (1998, Statistics in Medicine 17:873, method 10), put together from the score intervals of prop.test.
# The smallest visible change is power.prop.test's p2 for so many in each group.
set.seed(20261201)
number <- function(x) ifelse(is.finite(x), sprintf("%.15g", x), "null")
table <- function(name, columns) {
  rows <- do.call(paste, c(lapply(columns, number), sep = ", "))
  sprintf('  "%s": [\n    %s\n  ]', name, paste0("[", rows, "]", collapse = ",\n    "))
}

p <- c(.55, 352 / 640, 118 / 316, .9, .05, .1, .1, .5, .02, 112 / 118, .3, .7)
points <- c(12, 5, 16, -10, 2.5, 2, -5, 1, .5, 2, 40, 30)
size <- mapply(function(p, d) ceiling(power.prop.test(p1 = p, p2 = p + d / 100, power = .8, tol = 1e-12)$n - 1e-6), p, points)

rise <- c(.55, 352 / 640, 118 / 316, .1, .9)
each <- c(320, 316.6, 156.3, 500, 400)
smallest <- mapply(function(p, n) 100 * (power.prop.test(n = n, p1 = p, power = .8, tol = 1e-12)$p2 - p), rise, each)

n1 <- c(134, 156, 121, 166, 50, 40, 1000, 30, 200, 500, sample(20:400, 20))
n2 <- c(137, 160, 123, 164, 50, 45, 1000, 30, 150, 480, sample(20:400, 20))
x1 <- c(73, 57, 45, 92, 50, 0, 50, 0, 190, 3, rbinom(20, n1[11:30], .3))
x2 <- c(91, 84, 47, 78, 40, 5, 75, 0, 149, 9, rbinom(20, n2[11:30], .36))
wilson <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int)
tested <- t(mapply(function(x1, n1, x2, n2) {
  a <- wilson(x1, n1); b <- wilson(x2, n2); p1 <- x1 / n1; p2 <- x2 / n2; d <- p2 - p1
  pv <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE)$p.value)
  c(100 * d, 100 * (d - sqrt((p2 - b[1])^2 + (a[2] - p1)^2)), 100 * (d + sqrt((b[2] - p2)^2 + (p1 - a[1])^2)), pv)
}, x1, n1, x2, n2))

writeLines(c("{", paste(
  table("sizes", list(p, points, size)),
  table("smallest", list(rise, each, smallest)),
  table("tested", list(n1, x1, n2, x2, tested[, 1], tested[, 2], tested[, 3], tested[, 4])),
  sep = ",\n"), "}"), "test/report/experiments/vectors.json")
