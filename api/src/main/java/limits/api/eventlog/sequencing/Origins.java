package limits.api.eventlog.sequencing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.VerifierKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the origins of a log follow one another: one a year, named {@code authority/log/name/year}, numbered where a year has several. */
final class Origins {

    private Origins() {}

    static StoredOrigin first(Plan plan, JdbcTemplate db, Instant at) {
        String edition = Integer.toString(year(at));
        return new StoredOrigin(plan.log(), db, 1, name(plan, edition), edition, "", plan.type());
    }

    /** The origin that follows one of this many leaves. */
    static StoredOrigin next(Plan plan, StoredOrigin before, long size, Instant at) {
        int year = Math.max(year(at), year(before));
        String edition = year == year(before) ? year + "." + (number(before) + 1) : Integer.toString(year);
        return new StoredOrigin(
                plan.log(), before.db(), before.first() + size, name(plan, edition), edition, "", plan.type());
    }

    /** The same with the verifier keys of its log. */
    static StoredOrigin with(StoredOrigin origin, LogKeys keys) {
        return new StoredOrigin(
                origin.log(), origin.db(), origin.first(), origin.name(), origin.edition(), lines(keys), origin.type());
    }

    /** Whether its year is over. */
    static boolean isOver(StoredOrigin origin, Instant at) {
        return year(at) > year(origin);
    }

    /** @throws SigningKeyMissing unless the keys that are kept are those of this origin */
    static LogKeys keys(Plan plan, StoredOrigin origin) {
        return plan.keys()
                .kept(plan.log(), origin.name())
                .filter(keys -> lines(keys).equals(origin.keys()))
                .orElseThrow(() -> new SigningKeyMissing(plan.log()));
    }

    private static String lines(LogKeys keys) {
        List<VerifierKey> verifiers = keys.verifiers();
        return verifiers.stream().map(key -> key.text() + "\n").collect(Collectors.joining());
    }

    private static String name(Plan plan, String edition) {
        return plan.authority() + "/log/" + plan.log() + "/" + edition;
    }

    private static int year(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getYear();
    }

    private static int year(StoredOrigin origin) {
        return Integer.parseInt(origin.edition().split("\\.")[0]);
    }

    private static int number(StoredOrigin origin) {
        String[] parts = origin.edition().split("\\.");
        return parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
    }
}
