package limits.casesharing.charterfile;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charterfile.Slip.Wrong;
import limits.kernel.Key;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file that holds a statutory floor, a charter, or both, as YAML; docs/charter-format.md describes it.
 *
 * <p>What this guarantees: whatever is not understood is a mistake that is told, never something that is passed over. What it
 * does not: a charter that asks for more than the floor lets pass is no mistake; it counts as far as the floor goes.
 *
 * @param charter on the floor of the same file, or on the one given
 */
public record CharterFile(Optional<Floor> floor, Optional<WrittenCharter> charter) {

    /** The one form that is known; a file that names another is refused. */
    private static final int MODEL = 1;

    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final int DEEPEST = 12;

    /**
     * Reads a file.
     *
     * @param otherwise the floor that a charter without one stands on
     * @throws NotACharter with every mistake and its line
     */
    public static CharterFile read(String text, Floor otherwise) {
        var slips = new ArrayList<Slip>();
        Fields file = new Spot(root(text), "", slips).fields("modelVersion", "floor", "charter");
        file.need("modelVersion").ifPresent(version -> version.number(MODEL, MODEL));
        Optional<Floor> floor = file.at("floor").map(FloorReader::read);
        var charter = file.at("charter").map(spot -> CharterReader.read(spot, floor.orElse(otherwise)));
        if (!slips.isEmpty()) {
            slips.sort(Comparator.comparingInt(Slip::line).thenComparingInt(Slip::column));
            throw new NotACharter(slips);
        }
        return new CharterFile(floor, charter);
    }

    /**
     * A version of a charter as a file: read again, it is the same clauses.
     *
     * @param id what the authority calls the charter
     */
    public static String of(Key id, VersionSheet version) {
        return new CharterWriter(MODEL).text(id, version);
    }

    private static Node root(String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        try {
            Node root = new Yaml(limits).compose(new StringReader(text));
            if (root != null) {
                return root;
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw unreadable(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1);
        } catch (YAMLException e) {
            throw unreadable(1, 1);
        }
        throw unreadable(1, 1);
    }

    private static NotACharter unreadable(int line, int column) {
        return new NotACharter(List.of(new Slip(line, column, "", Wrong.UNREADABLE, "", List.of())));
    }
}
