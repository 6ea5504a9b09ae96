package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.ITEM;
import static limits.api.casesharing.ConfidentialSide.KARIM;
import static limits.api.casesharing.ConfidentialSide.NOON;
import static limits.api.casesharing.ConfidentialSide.SAMIRA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.charter.Purpose;
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
                .share(ConfidentialSide.draft(), SAMIRA, NOON, command -> side.ask(command, SAMIRA));
        var lastSecond = Instant.parse("2026-06-30T21:59:59Z");
        var midnight = Instant.parse("2026-06-30T22:00:00Z");
        for (var at : List.of(lastSecond, midnight)) {
            var desk = new ReadingDesk(
                    side.exchanges, side.items, side.log, sealer, side.vault, transaction, side.draw, () -> at);
            assertThat(desk.read(ITEM, KARIM, at) instanceof Reading.Opened)
                    .as(at.toString())
                    .isEqualTo(at.equals(lastSecond));
        }
    }

    /** Born from 1 July 2001 on. */
    private void shareAboutSomebodyOfTwentyFour() {
        var purposes = List.of(Purpose.P2_COORDINATE_SUPPORT);
        var youth = new Youth(24, new Quarter(2001, 3));
        side.opened(youth, purposes);
        side.informed();
    }
}
