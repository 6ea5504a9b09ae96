package limits.governance.board;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import limits.governance.project.CommuneList;
import limits.kernel.Area;

/**
 * The communes of France with their names: 34,969 of them. Source: code officiel géographique (INSEE), edition {@link
 * #EDITION}, as prepared by Etalab under the Licence Ouverte 2.0. Beside them stands the one commune that does not
 * exist, for demonstrations.
 */
public final class CommuneRegister implements CommuneList {

    /** The year of the code list. */
    public static final int EDITION = 2026;

    /** The commune of the demonstration, which INSEE does not know. */
    public static final Area FICTIONAL = new Area("99999");

    private final Map<String, String> names;

    private CommuneRegister(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /** Reads the list that comes with the programme. */
    public static CommuneRegister read() {
        var list = "/limits/communes-" + EDITION + ".csv";
        try (var bytes = Objects.requireNonNull(CommuneRegister.class.getResourceAsStream(list));
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            var names = new TreeMap<String, String>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int mark = line.indexOf(';');
                names.put(line.substring(0, mark), line.substring(mark + 1));
            });
            return new CommuneRegister(names);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean holds(Area area) {
        return area.equals(FICTIONAL) || names.containsKey(area.code());
    }

    /** The official name of a commune; none for the fictional one, whose name belongs to the demonstration. */
    public Optional<String> nameOf(Area area) {
        return Optional.ofNullable(names.get(area.code()));
    }

    /** Every official commune by its code, in the order of codes. */
    public Map<String, String> names() {
        return names;
    }
}
