package limits.casesharing.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.casesharing.catalogue.ProjectCatalogueEvent.CatalogueFixed;
import limits.governance.project.Project;
import limits.kernel.AgeBand;
import limits.kernel.Key;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.SchemeGroup;
import limits.published.Tolerance;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every catalogue that was fixed, project by project. */
public final class CatalogueRegister {

    /**
     * A catalogue at work.
     *
     * @param from the first quarter that is counted under it; situations opened before are not
     */
    public record Fixed(Project.Id project, Catalogue catalogue, Place elsewhere, Cadence cadence, Quarter from) {}

    private final JdbcClient rows;

    public CatalogueRegister(JdbcClient rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ProjectCatalogueEvent event) {
        switch (event) {
            case CatalogueFixed it -> fixed(it);
        }
    }

    private void fixed(CatalogueFixed it) {
        var catalogue = it.catalogue();
        int version = catalogue.version().number();
        rows.sql("INSERT INTO project_catalogue (project, version, base, places, elsewhere, cadence, begins)"
                        + " VALUES (?, ?, ?, ?::text[], ?, ?, ?)")
                .params(
                        it.project().toString(),
                        version,
                        catalogue.base().name(),
                        array(catalogue.places(), Place::code),
                        it.elsewhere().code(),
                        it.cadence().name(),
                        it.from().toString())
                .update();
        int nth = 0;
        for (var cell : catalogue.cells()) {
            rows.sql(
                            "INSERT INTO project_catalogue_cell VALUES (?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[], ?::text[])")
                    .params(
                            it.project().toString(),
                            version,
                            nth++,
                            cell.measure().name(),
                            cell.tolerance().name(),
                            array(cell.places(), Place::code),
                            array(cell.ages(), Enum::name),
                            array(cell.sexes(), Enum::name),
                            array(cell.schemes(), Enum::name))
                    .update();
        }
    }

    /** Every catalogue of every project, a project's in the order of their versions. */
    public List<Fixed> all() {
        return rows.sql("SELECT * FROM project_catalogue ORDER BY project, version")
                .query((row, n) -> read(row))
                .list();
    }

    /** The newest catalogue of a project. */
    public Optional<Fixed> latest(Project.Id project) {
        return all().stream().filter(one -> one.project().equals(project)).reduce((earlier, later) -> later);
    }

    /** The catalogue under which situations opened in this quarter are counted; none for those opened before the first. */
    public Optional<Fixed> counting(Project.Id project, Quarter opened) {
        return all().stream()
                .filter(one -> one.project().equals(project) && one.from().compareTo(opened) <= 0)
                .reduce((earlier, later) -> later);
    }

    private Fixed read(ResultSet row) throws SQLException {
        var project = new Project.Id(new Key(row.getString("project")));
        int version = row.getInt("version");
        var cells = rows.sql("SELECT * FROM project_catalogue_cell WHERE project = ? AND version = ? ORDER BY nth")
                .params(project.toString(), version)
                .query((cell, n) -> cell(cell))
                .list();
        return new Fixed(
                project,
                new Catalogue(
                        new Catalogue.Version(version),
                        Base.valueOf(row.getString("base")),
                        list(row.getArray("places"), Place::new),
                        cells),
                new Place(row.getString("elsewhere")),
                Cadence.valueOf(row.getString("cadence")),
                Quarter.parse(row.getString("begins")));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Measure.valueOf(row.getString("measure")),
                Tolerance.valueOf(row.getString("tolerance")),
                list(row.getArray("places"), Place::new),
                list(row.getArray("ages"), AgeBand::valueOf),
                list(row.getArray("sexes"), Sex::valueOf),
                list(row.getArray("schemes"), SchemeGroup::valueOf));
    }

    private static <T> List<T> list(Array stored, Function<String, T> word) throws SQLException {
        return Stream.of((String[]) stored.getArray()).map(word).toList();
    }

    /** Codes and names only, which need no quoting in an array. */
    private static <T> String array(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(",", "{", "}"));
    }
}
