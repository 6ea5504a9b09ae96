package limits.api.web.situations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.kernel.ParisTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** On a situation's page, a day that has passed is told as passed; the demonstration has items of both kinds. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class AnItemSaysUntilWhenItIsReadable {

    private static final Pattern SITUATION = Pattern.compile("href=\"(/situations/[\\w-]{27})\"");
    private static final Pattern PAST = Pattern.compile("A été lisible jusqu’au (\\d{1,2}\\S* \\S+ \\d{4})");
    private static final Pattern TO_COME = Pattern.compile("Lisible jusqu’au (\\d{1,2}\\S* \\S+ \\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    @Test
    void an_expired_item_was_readable_and_one_that_is_not_still_is() {
        var member = TestPerson.signedIn(HouseForTests.demonstration(), Persona.SCHOOL_COUNSELLOR);
        var pages = SITUATION
                .matcher(member.get("/situations").body())
                .results()
                .map(link -> member.get(link.group(1)).text())
                .toList();
        var today = ParisTime.dayOf(Instant.now());
        assertThat(days(PAST, pages))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBefore(today));
        assertThat(days(TO_COME, pages))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(today));
    }

    private static List<LocalDate> days(Pattern told, List<String> pages) {
        return pages.stream()
                .flatMap(page -> told.matcher(page).results())
                .map(day -> LocalDate.parse(day.group(1).replace("1er", "1"), DAY))
                .toList();
    }
}
