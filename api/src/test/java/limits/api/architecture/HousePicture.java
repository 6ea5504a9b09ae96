package limits.api.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.api.architecture.TheMapIsDrawn.Room;
import limits.reporting.shelf.Drawing;
import limits.reporting.shelf.Drawing.Anchor;

/** The house from above: the front door on top, the three houses behind it, each with its rooms. */
final class HousePicture {

    private static final int WIDE = 300;
    private static final int LINE = 22;
    private static final int GAP = 30;
    private static final int TOP = 40;

    private HousePicture() {}

    static String of(List<Room> rooms) {
        Map<String, List<String>> modules = new LinkedHashMap<>();
        for (String module : List.of("api", "case-sharing", "core-domain", "reporting")) {
            modules.put(
                    module,
                    rooms.stream()
                            .filter(room -> room.module().equals(module))
                            .map(Room::name)
                            .toList());
        }
        int tallest = modules.values().stream().mapToInt(List::size).max().orElse(0);
        int height = TOP + tallest * LINE + 2 * GAP + 60;
        var picture = new Drawing(
                "house",
                4 * WIDE + 5 * GAP,
                height,
                "The house",
                "Four modules and their rooms. api knows the three others; case-sharing and reporting each know"
                        + " core-domain alone; core-domain knows none.");
        int column = 0;
        for (var module : modules.entrySet()) {
            int x = GAP + column++ * (WIDE + GAP);
            picture.box("house-module", x, TOP, WIDE, tallest * LINE + GAP + 20);
            picture.words("house-name", x + 14, TOP + 26, Anchor.START, module.getKey());
            int y = TOP + 26;
            for (String room : module.getValue()) {
                y += LINE;
                picture.words("house-room", x + 14, y, Anchor.START, room);
            }
        }
        arrows(picture, TOP + tallest * LINE + GAP + 40);
        // A picture in a document has no style sheet beside it: it carries its own few colours.
        return picture.svg()
                        .replace(
                                "</desc>",
                                "</desc><style>text{font:14px sans-serif;fill:#1b1b1b}.house-name{font-weight:bold}"
                                        + ".house-module{fill:#f4f6fa;stroke:#33507a}.house-arrow{stroke:#33507a}</style>")
                + "\n";
    }

    private static void arrows(Drawing picture, int y) {
        double[] middle = new double[4];
        for (int n = 0; n < 4; n++) {
            middle[n] = GAP + n * (WIDE + GAP) + WIDE / 2.0;
        }
        picture.words("house-arrow-words", middle[0], y, Anchor.MIDDLE, "→ case-sharing, core-domain, reporting");
        picture.words("house-arrow-words", middle[1], y, Anchor.MIDDLE, "→ core-domain");
        picture.words("house-arrow-words", middle[2], y, Anchor.MIDDLE, "→ none of ours");
        picture.words("house-arrow-words", middle[3], y, Anchor.MIDDLE, "→ core-domain");
    }
}
