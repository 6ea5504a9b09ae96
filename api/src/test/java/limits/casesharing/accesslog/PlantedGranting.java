package limits.casesharing.accesslog;

/** Planted fault: a grant made without an entry. */
final class PlantedGranting {
    CommittedEntry grant(AccessLogEvent.ReadingAnswered entry) {
        return new CommittedEntry(entry);
    }
}
