package limits.casesharing.catalogue;

import java.util.List;
import limits.kernel.Place;
import limits.published.Base;
import limits.published.Catalogue;

/** For tests of other rooms: the catalogue that a population bears. */
public final class Menus {

    private Menus() {}

    public static Catalogue of(List<Residents> residents, Place elsewhere, Base base) {
        return new Menu(residents, elsewhere).catalogue(new Catalogue.Version(1), base);
    }
}
