# Makes oracle.json, which the tests read: what R says of random and of extreme cases.
#
#   Rscript test/core/statistics/oracle.R && npx biome format --write test/core/statistics/oracle.json
#
# Needs R (r-base-core) and Rmpfr (r-cran-rmpfr). Made with R 4.2.2 and Rmpfr 0.9-1.
#
# Every figure stands twice. `exact` is the definition computed with 320 bits on the very doubles given, rounded once. `r` is what R's
# own function returns (pnorm, qnorm, prop.test, power.prop.test), or null where that is more than 1e-10 (relative) off the exact one:
# prop.test takes differences of shares near 1 in big groups, qnorm takes 1 - p before it subtracts a half.
suppressMessages(library(Rmpfr))
set.seed(19981127)
bits <- 320
big <- function(x) mpfr(x, bits)
exactTail <- function(z) pnorm(big(z), lower.tail = FALSE)

# Newton's iteration from R's own quantile: each round doubles its 15 digits.
exactQuantile <- function(p) {
  z <- big(stats::qnorm(asNumeric(p), lower.tail = FALSE))
  for (round in 1:4) z <- z + (pnorm(z, lower.tail = FALSE) - p) / dnorm(z)
  z
}

exactWilson <- function(x, n, confidence) {
  p <- big(x) / n
  z <- exactQuantile((1 - big(confidence)) / 2)
  middle <- p + z^2 / (2 * n)
  spread <- z * sqrt(p * (1 - p) / n + z^2 / (4 * big(n)^2))
  list(p = p, low = (middle - spread) / (1 + z^2 / n), high = (middle + spread) / (1 + z^2 / n))
}

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
kept <- function(r, exact) ifelse(r == exact | abs(r - exact) <= 1e-10 * abs(exact), r, NA)
rows <- function(name, columns) {
  text <- do.call(paste, c(lapply(columns, number), sep = ", "))
  names <- paste0('"', names(columns), '"', collapse = ", ")
  sprintf('  "%s": {\n    "columns": [%s],\n    "rows": [\n      %s\n    ]\n  }', name, names,
          paste0("[", text, "]", collapse = ",\n      "))
}
confidences <- c(.8, .85, .9, .95, .98, .99, .995, .999)
anyConfidence <- function(k) ifelse(runif(k) < .7, sample(confidences, k, TRUE), round(runif(k, .8, .999), 4))
anyWhole <- function(k) ceiling(10^runif(k, 0, 9))

# Upper tails, also beside the points where the approximation changes.
switches <- c(0.67448975, sqrt(32))
z <- sort(unique(c(seq(-8, 37, .5), runif(60, -8, 8), runif(60, 8, 37), switches, -switches,
                   outer(c(switches, -switches), 1 + c(-1e-9, -2^-52, 2^-52, 1e-9)), 1e-9, -1e-9, 1e-300, 21.27, 37)))
exact <- asNumeric(exactTail(z))
tails <- data.frame(z, exact, r = kept(stats::pnorm(z, lower.tail = FALSE), exact))

p <- sort(unique(c(10^-(1:300)[c(1:20, seq(25, 300, 25))], 1 - 10^-(1:12), .5, .5 - 1e-9, .075, .925, .075 + 1e-12, .925 - 1e-12,
                   exp(-25) * (1 + c(-1e-12, 0, 1e-12)), runif(80), 10^-runif(80, 0, 300))))
exact <- asNumeric(exactQuantile(big(p)))
quantiles <- data.frame(p, exact, r = kept(stats::qnorm(p, lower.tail = FALSE), exact))

edges <- expand.grid(part = c(0, 1, Inf, -1), whole = c(1, 2, 7, 1000, 1e9), confidence = c(.8, .95, .999))
edges$part <- with(edges, ifelse(is.infinite(part), whole, ifelse(part < 0, pmax(0, whole - 1), part)))
whole <- anyWhole(240)
part <- round(whole * ifelse(runif(240) < .5, runif(240), plogis(runif(240, -15, 15))))
intervals <- unique(rbind(edges, data.frame(part, whole, confidence = anyConfidence(240))))
exact <- with(intervals, exactWilson(part, whole, confidence))
byR <- t(with(intervals, mapply(function(x, n, conf) {
  suppressWarnings(prop.test(x, n, conf.level = conf, correct = FALSE)$conf.int)
}, part, whole, confidence)))
intervals$low <- asNumeric(exact$low)
intervals$high <- asNumeric(exact$high)
# Without rounding, the bounds of none and of all are 0 and 1.
intervals$low[intervals$part == 0] <- 0
intervals$high[intervals$part == intervals$whole] <- 1
intervals$rLow <- kept(byR[, 1], intervals$low)
intervals$rHigh <- kept(byR[, 2], intervals$high)

# a against b: edges, then shares set apart by up to 22 standard errors (p-values down to 1e-100 and below).
ends <- expand.grid(partA = c(0, 1), wholeA = c(1, 30, 1e9), partB = c(0, 1), wholeB = c(1, 1e9))
ends <- transform(ends, partA = partA * wholeA, partB = partB * wholeB, confidence = .95)
near <- data.frame(partA = c(1, 0, 1e9 - 1, 5e8, 999999000, 56, 9, 0, 50), wholeA = c(1e9, 1e9, 1e9, 1e9, 1e9, 70, 10, 10, 1000),
                   partB = c(9, 8, 1e9 - 7, 500000200, 999999100, 48, 3, 0, 75), wholeB = c(1e9, 1e9, 1e9, 1e9, 1e9, 80, 10, 10, 1000),
                   confidence = .95)
wholeA <- anyWhole(260)
wholeB <- ifelse(runif(260) < .3, wholeA, anyWhole(260))
rate <- ifelse(runif(260) < .5, runif(260), plogis(runif(260, -12, 12)))
apart <- runif(260, -22, 22) * sqrt(rate * (1 - rate) * (1 / wholeA + 1 / wholeB))
within <- function(x, n) pmin(n, pmax(0, round(x)))
comparisons <- unique(rbind(ends, near, data.frame(partA = within(rate * wholeA, wholeA), wholeA,
  partB = within((rate + apart) * wholeB, wholeB), wholeB, confidence = anyConfidence(260))))
exactA <- with(comparisons, exactWilson(partA, wholeA, confidence))
exactB <- with(comparisons, exactWilson(partB, wholeB, confidence))
change <- exactB$p - exactA$p
pooled <- with(comparisons, (big(partA) + partB) / (big(wholeA) + wholeB))
error <- with(comparisons, sqrt(pooled * (1 - pooled) * (1 / big(wholeA) + 1 / big(wholeB))))
# Newcombe (1998), method 10, from Wilson's bounds, which R has and which makes no such interval itself.
newcombe <- function(change, pA, lowA, highA, pB, lowB, highB) {
  list(low = change - sqrt((pB - lowB)^2 + (highA - pA)^2), high = change + sqrt((highB - pB)^2 + (pA - lowA)^2))
}
exact <- newcombe(change, exactA$p, exactA$low, exactA$high, exactB$p, exactB$low, exactB$high)
byR <- t(with(comparisons, mapply(function(xA, nA, xB, nB, conf) suppressWarnings({
  a <- prop.test(xA, nA, conf.level = conf, correct = FALSE)
  b <- prop.test(xB, nB, conf.level = conf, correct = FALSE)
  both <- newcombe(b$estimate - a$estimate, a$estimate, a$conf.int[1], a$conf.int[2], b$estimate, b$conf.int[1], b$conf.int[2])
  # The p-value of the chi-square test without correction is that of the pooled z-test.
  c(b$estimate - a$estimate, both$low, both$high, prop.test(c(xB, xA), c(nB, nA), correct = FALSE)$p.value)
}), partA, wholeA, partB, wholeB, confidence)))
comparisons$difference <- asNumeric(change)
comparisons$low <- asNumeric(exact$low)
comparisons$high <- asNumeric(exact$high)
# Nobody converted, or everybody: no variance, no p-value.
varies <- asNumeric(error) > 0
comparisons$p <- NA
comparisons$p[varies] <- asNumeric(2 * exactTail((abs(change) / error)[varies]))
comparisons$rDifference <- kept(byR[, 1], comparisons$difference)
comparisons$rLow <- kept(byR[, 2], comparisons$low)
comparisons$rHigh <- kept(byR[, 3], comparisons$high)
comparisons$rP <- kept(byR[, 4], comparisons$p)

rate <- c(0, 1, 1e-6, .5, .5, .9999, .1, .1, .999, 1e-9, .3, plogis(runif(280, -9, 9)))
changed <- c(.01, .99, 2e-6, .5001, .50001, .99999, .12, .999, .001, 1e-6, .30001, NA[rep(1, 280)])
random <- 12:291
changed[random] <- with(list(r = rate[random]), ifelse(runif(280) < .5, r + (1 - r) * 10^runif(280, -3, -.05), r * (1 - 10^runif(280, -3, -.05))))
power <- c(rep(.8, 9), .999, .5, sample(c(.5, .7, .8, .9, .95, .99, .999), 280, TRUE))
confidence <- c(rep(.95, 9), .999, .8, anyConfidence(280))
mean <- (big(rate) + changed) / 2
exact <- asNumeric(((exactQuantile((1 - big(confidence)) / 2) * sqrt(2 * mean * (1 - mean)) +
  exactQuantile(1 - big(power)) * sqrt(big(rate) * (1 - big(rate)) + big(changed) * (1 - big(changed)))) / (big(changed) - rate))^2)
byR <- mapply(function(p1, p2, power, confidence) {
  # The default tolerance of the search is too coarse.
  tryCatch(power.prop.test(p1 = p1, p2 = p2, power = power, sig.level = 1 - confidence, tol = 1e-12)$n, error = function(e) NA)
}, rate, changed, power, confidence)
sampleSizes <- data.frame(rate, changed, power, confidence, exact, r = kept(byR, exact))

# Where the script stands, however it is run.
folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
writeLines(c("{", paste(c(rows("tails", tails), rows("quantiles", quantiles), rows("intervals", intervals),
  rows("comparisons", comparisons), rows("sampleSizes", sampleSizes)), collapse = ",\n"), "}"), file.path(folder, "oracle.json"))
for (name in c("tails", "quantiles", "intervals", "comparisons", "sampleSizes")) {
  cat(name, nrow(get(name)), "cases; R's own kept:", sapply(Filter(function(c) grepl("^r([LHPD]|$)", c), names(get(name))), function(column) sum(!is.na(get(name)[[column]]))), "\n")
}
