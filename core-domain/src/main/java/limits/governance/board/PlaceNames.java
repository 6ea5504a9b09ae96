package limits.governance.board;

import java.util.Map;
import java.util.stream.Collectors;
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

    /** Every neighbourhood that was given a name, with it. */
    public Map<Place, String> all() {
        return jdbc
                .sql("SELECT place, name FROM place_name")
                .query((row, n) -> Map.entry(new Place(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
