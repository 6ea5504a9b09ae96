package limits.api.demo;

import java.util.ArrayList;
import java.util.List;
import limits.api.identity.Persona;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.governance.project.PlaceName;
import limits.governance.project.ProjectCommand.NamePlaces;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.kernel.Words;
import limits.published.Base;

/** The officer fixes what is counted, before anything is: three places, and blocks of five. Nobody lives there. */
final class FixingTheCatalogue {

    /** The town but for its two neighbourhoods, the mill and the embankments. */
    static final Place TOWN = Place.of(Aubervelle.COMMUNE);

    static final Place MILL = new Place("QN99901M");
    static final Place EMBANKMENTS = new Place("QN99902M");

    private static final int WEEK = -106;

    private FixingTheCatalogue() {}

    static void tell(Script script) {
        var residents = new ArrayList<Residents>();
        residents.addAll(place(TOWN, 310));
        residents.addAll(place(MILL, 120));
        residents.addAll(place(EMBANKMENTS, 90));
        var scene = script.scene("catalogue");
        scene.ask(
                script.days().at(WEEK, 0, 9),
                Persona.DATA_PROTECTION_OFFICER.actor(),
                new FixCatalogue(ProjectCatalogue.Id.of(Aubervelle.PROJECT), Base.FIVE, TOWN, List.copyOf(residents)));
        named(scene, script);
    }

    private static void named(Script.Scene scene, Script script) {
        scene.ask(
                script.days().at(WEEK, 0, 10),
                Persona.DATA_PROTECTION_OFFICER.actor(),
                new NamePlaces(
                        Aubervelle.PROJECT,
                        List.of(
                                new PlaceName(MILL, new Words("Le Moulin")),
                                new PlaceName(EMBANKMENTS, new Words("Les Quais")))));
    }

    /** As many of each sex and band, give or take. */
    private static List<Residents> place(Place place, int about) {
        var residents = new ArrayList<Residents>();
        for (var age : AgeBand.values()) {
            residents.add(new Residents(place, age, Sex.GIRL, about - age.ordinal()));
            residents.add(new Residents(place, age, Sex.BOY, about + age.ordinal()));
        }
        return residents;
    }
}
