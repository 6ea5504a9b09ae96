package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.GROUP;
import static limits.api.casesharing.ConfidentialSide.KARIM;
import static limits.api.casesharing.ConfidentialSide.NOON;
import static limits.api.casesharing.ConfidentialSide.SAMIRA;
import static limits.api.casesharing.ConfidentialSide.SITUATION;
import static limits.api.casesharing.ConfidentialSide.TODAY;
import static limits.api.casesharing.ConfidentialSide.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.item.*;
import limits.kernel.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CNIL AU-038 art. 5: nothing beyond 25 years. A birthday is known to the quarter; the first day it can be is the day. */
@Tag("postgres")
final class NothingIsReadFromTheTwentyFifthBirthday {

    private static final InformationItem.Id ITEM = new InformationItem.Id(key("item"));

    private final ConfidentialSide side = new ConfidentialSide();

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    @DisplayName("T13: read a second before midnight in Paris, unreadable at midnight")
    void it_is_unreadable_at_midnight_in_paris() {
        var sealer = side.sealer(directory);
        var transaction = side.database.transaction();
        shareAboutSomebodyOfTwentyFour();
        new SharingDesk(side.exchanges, side.items, sealer, side.vault, side.log, transaction, side.draw)
                .share(draft(), SAMIRA, NOON, command -> side.ask(command, SAMIRA));
        var lastSecond = Instant.parse("2026-06-30T21:59:59Z");
        var midnight = Instant.parse("2026-06-30T22:00:00Z");
        for (var at : List.of(lastSecond, midnight)) {
            var desk = new ReadingDesk(side.exchanges, side.log, sealer, side.vault, transaction, side.draw, () -> at);
            assertThat(desk.read(ITEM, KARIM, at) instanceof Reading.Opened)
                    .as(at.toString())
                    .isEqualTo(at.equals(lastSecond));
        }
    }

    /** Born from 1 July 2001 on. */
    private void shareAboutSomebodyOfTwentyFour() {
        var purposes = List.of(Purpose.P2_COORDINATE_SUPPORT);
        var youth = new Youth(24, new Quarter(2001, 3));
        side.ask(
                new OpenSituation(
                        SITUATION, GROUP, new Pseudonym(204_817), youth, Origin.SCHOOL, purposes, true, Task.SCHOOLING),
                SAMIRA);
        side.ask(new AssignTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        for (var who : Notice.Informed.values()) {
            side.ask(new RecordFamilyInformed(SITUATION, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true), SAMIRA);
        }
    }

    private static ItemDraft draft() {
        return new ItemDraft(
                ITEM,
                SITUATION,
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(KARIM.person()),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                false,
                TODAY.plusMonths(3),
                Wording.of(Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("JOB")))));
    }
}
