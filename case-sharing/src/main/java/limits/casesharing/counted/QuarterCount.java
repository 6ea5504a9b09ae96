package limits.casesharing.counted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import limits.casesharing.catalogue.CatalogueRegister.Fixed;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Atom;
import limits.published.Measure;
import limits.published.SchemeGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many young people are new in each atom. Exact, and for the mechanism alone. */
final class QuarterCount {

    private record Line(Measure measure, String place, AgeBand age, Sex sex, String scheme, int persons) {}

    private final JdbcClient rows;

    QuarterCount(JdbcClient rows) {
        this.rows = rows;
    }

    /**
     * Those recorded after one quarter and up to another, of situations that the catalogue counts at all.
     *
     * @param after the last quarter whose counts are kept, if any
     * @param successor the first quarter of the next catalogue, whose situations are not counted here
     */
    List<Integer> fresh(Fixed fixed, Index index, Optional<Quarter> after, Quarter upto, Optional<Quarter> successor) {
        var counts = new ArrayList<>(Collections.nCopies(index.size(), 0));
        for (var line : lines(fixed, after, upto, successor)) {
            int atom = index.of(atom(line, fixed));
            counts.set(atom, counts.get(atom) + line.persons());
        }
        return List.copyOf(counts);
    }

    private List<Line> lines(Fixed fixed, Optional<Quarter> after, Quarter upto, Optional<Quarter> successor) {
        return rows.sql("SELECT measure, place, age, sex, scheme, count(*) AS persons FROM counted"
                        + " WHERE project = ? AND entered >= ? AND entered < ? AND quarter > ? AND quarter <= ?"
                        + " GROUP BY measure, place, age, sex, scheme")
                .params(
                        fixed.project().toString(),
                        fixed.from().toString(),
                        successor.map(Quarter::toString).orElse(NEVER),
                        after.map(Quarter::toString).orElse(""),
                        upto.toString())
                .query((row, n) -> new Line(
                        Measure.valueOf(row.getString("measure")),
                        row.getString("place"),
                        AgeBand.valueOf(row.getString("age")),
                        Sex.valueOf(row.getString("sex")),
                        row.getString("scheme"),
                        row.getInt("persons")))
                .list();
    }

    /** After every quarter there can be, as text is compared. */
    private static final String NEVER = "9999";

    private static Atom atom(Line line, Fixed fixed) {
        var known = line.place().isEmpty() ? fixed.elsewhere() : new Place(line.place());
        var place = fixed.catalogue().places().contains(known) ? known : fixed.elsewhere();
        List<SchemeGroup> scheme = line.scheme().isEmpty() ? List.of() : List.of(SchemeGroup.valueOf(line.scheme()));
        return new Atom(line.measure(), place, line.age(), line.sex(), scheme);
    }
}
