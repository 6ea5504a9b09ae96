package limits.reporting.shelf;

import java.time.LocalDate;

/** First and last day of one action, both included, Paris time. */
record Span(LocalDate from, LocalDate to) {}
