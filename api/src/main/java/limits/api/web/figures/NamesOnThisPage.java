package limits.api.web.figures;

import java.util.Map;
import java.util.Optional;
import limits.governance.board.PlaceNames;
import limits.kernel.Place;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What neighbourhoods are called while one page or file is made: asked once, so that it says the same from top to bottom. */
@Component
@RequestScope(proxyMode = ScopedProxyMode.NO)
final class NamesOnThisPage {

    private final Map<Place, String> names;

    NamesOnThisPage(PlaceNames board) {
        this.names = board.all();
    }

    Optional<String> of(Place place) {
        return Optional.ofNullable(names.get(place));
    }
}
