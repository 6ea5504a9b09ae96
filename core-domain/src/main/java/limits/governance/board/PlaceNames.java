package limits.governance.board;

import java.util.Optional;
import limits.governance.project.ProjectEvent.PlacesNamed;
import limits.kernel.Place;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What neighbourhoods are called, for pages and documents. A place bears one name in the whole installation, whichever project
 * it lies in: the one it was given last.
 */
public final class PlaceNames {

    private final JdbcClient jdbc;

    public PlaceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of a neighbourhood, once it was given one. */
    public Optional<String> nameOf(Place place) {
        return jdbc.sql("SELECT name FROM place_name WHERE place = ?")
                .param(place.code())
                .query(String.class)
                .optional();
    }

    @EventHandler
    void on(PlacesNamed event) {
        for (var one : event.places()) {
            jdbc.sql("INSERT INTO place_name (place, name) VALUES (?, ?)"
                            + " ON CONFLICT (place) DO UPDATE SET name = excluded.name")
                    .params(one.place().code(), one.name().text())
                    .update();
        }
    }
}
