package limits.casesharing.counted;

import static limits.casesharing.counted.CensusDesk.Because.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationRegister;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.CatalogueRegister.Fixed;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import limits.kernel.Sex;
import limits.published.Measure;
import limits.published.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where the team of a situation says where, and as girl or boy, its young person counts. Stays beside the logs, which never
 * forget, and goes with the situation.
 *
 * <p><b>What this guarantees:</b> only somebody active in the team says it, and only until the quarter in which the
 * situation was opened has closed: so nobody moves from one closed count to another. <b>What it does not:</b> check it.
 */
public final class CensusDesk {

    /** Whoever says it holds the line until it is said. */
    private static final String HELD = " FOR UPDATE";

    /** What is so, and what one may choose from. */
    public record Question(List<Place> places, Place place, Sex sex) {}

    enum Because implements Refused.Reason {
        /** Unknown, or not for her: both look alike from outside. */
        NO_SUCH_SITUATION,
        QUARTER_CLOSED,
        NO_SUCH_PLACE
    }

    private record Line(Project.Id project, Quarter entered, String place, Sex sex) {}

    private final JdbcClient rows;
    private final CatalogueRegister catalogues;
    private final SituationRegister situations;
    private final Belonging members;
    private final TransactionOperations transaction;

    public CensusDesk(
            JdbcClient rows,
            CatalogueRegister catalogues,
            SituationRegister situations,
            Belonging members,
            TransactionOperations transaction) {
        this.rows = rows;
        this.catalogues = catalogues;
        this.situations = situations;
        this.members = members;
        this.transaction = transaction;
    }

    /** What may still be said of a situation, to somebody of its team; empty for everybody else, and later. */
    public Optional<Question> question(Situation.Id situation, Actor by, Instant at) {
        var day = ParisTime.dayOf(at);
        return transaction.execute(status -> ofTeam(situation, by, day)
                ? line(situation, "").filter(line -> stillOpen(line, day)).flatMap(this::question)
                : Optional.empty());
    }

    /** Says where and as whom the young person of a situation counts. */
    public void count(Situation.Id situation, Place place, Sex sex, Actor by, Instant at) {
        var day = ParisTime.dayOf(at);
        transaction.executeWithoutResult(status -> {
            refuseUnless(ofTeam(situation, by, day), NO_SUCH_SITUATION);
            var line = line(situation, HELD).orElseThrow(() -> new Refused(QUARTER_CLOSED));
            refuseUnless(stillOpen(line, day), QUARTER_CLOSED);
            var known = question(line).filter(asked -> asked.places().contains(place));
            refuseUnless(known.isPresent(), NO_SUCH_PLACE);
            rows.sql("UPDATE counted SET place = ?, sex = ? WHERE situation = ?")
                    .params(place.code(), sex.name(), situation.toString())
                    .update();
        });
    }

    private Optional<Question> question(Line line) {
        return catalogues
                .counting(line.project(), line.entered())
                .map(fixed -> new Question(fixed.catalogue().places(), placed(line, fixed), line.sex()));
    }

    private static Place placed(Line line, Fixed fixed) {
        return line.place().isEmpty() ? fixed.elsewhere() : new Place(line.place());
    }

    private Optional<Line> line(Situation.Id situation, String held) {
        return rows.sql("SELECT project, entered, place, sex FROM counted WHERE situation = ? AND measure = ?" + held)
                .params(situation.toString(), Measure.SITUATIONS_OPENED.name())
                .query((row, n) -> new Line(
                        new Project.Id(new Key(row.getString("project"))),
                        Quarter.parse(row.getString("entered")),
                        row.getString("place"),
                        Sex.valueOf(row.getString("sex"))))
                .optional();
    }

    private boolean ofTeam(Situation.Id situation, Actor by, LocalDate day) {
        return situations
                .situation(situation)
                .filter(file -> members.onTeam(file.group(), file.team(), by, day))
                .isPresent();
    }

    private static boolean stillOpen(Line line, LocalDate day) {
        return day.isBefore(Published.closing(line.entered()));
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
