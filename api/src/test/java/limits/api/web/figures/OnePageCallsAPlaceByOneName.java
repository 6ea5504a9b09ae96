package limits.api.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import limits.api.HouseForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.kernel.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A neighbourhood is renamed while a page that tells of it is made: names are asked for once, and the next page knows. */
@Tag("postgres")
@ResourceLock(HouseForTests.DEMONSTRATION)
class OnePageCallsAPlaceByOneName {

    private static final Place PLACE = new Place("QN99999Z");

    private final HouseForTests house = HouseForTests.demonstration();
    private final CellWords words = house.part(CellWords.class);
    private final JdbcTemplate governance =
            house.part(Databases.class).as(Role.GOVERNANCE).template();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        governance.update("DELETE FROM place_name WHERE place = ?", PLACE.code());
    }

    @Test
    void a_page_says_the_same_from_top_to_bottom_and_the_next_knows_the_new_name() {
        governance.update("INSERT INTO place_name (place, name) VALUES (?, 'Les Aulnes')", PLACE.code());
        turnThePage();
        assertThat(words.place(PLACE)).isEqualTo("Les Aulnes");
        governance.update("UPDATE place_name SET name = 'Les Ormes' WHERE place = ?", PLACE.code());
        assertThat(words.place(PLACE)).isEqualTo("Les Aulnes");
        turnThePage();
        assertThat(words.place(PLACE)).isEqualTo("Les Ormes");
    }

    private static void turnThePage() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
