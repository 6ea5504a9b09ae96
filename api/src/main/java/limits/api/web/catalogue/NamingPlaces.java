package limits.api.web.catalogue;

import java.util.List;
import java.util.Optional;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.governance.board.PlaceNames;
import limits.governance.project.PlaceName;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.NamePlaces;
import limits.kernel.Capacity;
import limits.kernel.Place;
import limits.kernel.Words;
import limits.published.Catalogue;
import org.springframework.stereotype.Component;

/** The form by which the officer says what neighbourhoods are called: a line for each that is told of, its code and its name. */
@Component
final class NamingPlaces {

    private static final String FIELD = "names";

    private final PlaceNames names;

    NamingPlaces(PlaceNames names) {
        this.names = names;
    }

    /** Nothing where communes alone are told of. */
    Optional<Deed> of(Project.Id project, Catalogue catalogue) {
        var places =
                catalogue.places().stream().filter(place -> !place.commune()).toList();
        var act = Act.of("catalogue.name", "/catalogue/" + project + "/name", Capacity.DATA_PROTECTION_OFFICER);
        var called = names.all();
        var form = Form.of(act)
                .lines(
                        FIELD,
                        places.stream()
                                .map(place -> place + " ; " + called.getOrDefault(place, ""))
                                .toList());
        return places.isEmpty() ? Optional.empty() : Optional.of(new Deed(form, filled -> ask(project, filled)));
    }

    /** Whoever leaves a name empty says nothing of that place. */
    private static NamePlaces ask(Project.Id project, Filled filled) {
        try {
            return new NamePlaces(
                    project,
                    filled.lines(FIELD).stream()
                            .map(line -> line.text().split(";", 2))
                            .filter(parts -> parts.length < 2 || !parts[1].isBlank())
                            .map(NamingPlaces::named)
                            .toList());
        } catch (IllegalArgumentException unreadable) {
            filled.refuse(FIELD, "catalogue.names-unreadable");
            return new NamePlaces(project, List.of(NOBODYS));
        }
    }

    private static PlaceName named(String[] parts) {
        if (parts.length < 2) {
            throw new IllegalArgumentException("a line is a place and its name");
        }
        return new PlaceName(new Place(parts[0].strip()), new Words(parts[1]));
    }

    /** Stands where an answer could not be read; the form is asked again, so nothing is named so. */
    private static final PlaceName NOBODYS = new PlaceName(new Place("QN00000X"), new Words("0"));
}
