package limits.api.web.plan;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the file, under their French or English heading; case and accents do not matter. */
enum ActionsColumn {
    REFERENCE("référence", "reference", false),
    TITLE("intitulé", "title", true),
    PRIORITY("priorité", "priority", true),
    AXIS("axe", "axis", true),
    FACTOR("facteur", "factor", true),
    OWNER("porteur", "owner", true),
    PARTNERS("partenaires", "partners", false),
    FROM("début", "from", true),
    TO("fin", "to", true),
    DELIVERABLES("livrables", "deliverables", true),
    BUDGET("budget", "budget", false),
    INNOVATIVE("innovante", "innovative", false),
    TEMPLATE("modèle", "template", false);

    private final String french;
    private final String english;
    private final boolean needed;

    ActionsColumn(String french, String english, boolean needed) {
        this.french = french;
        this.english = english;
        this.needed = needed;
    }

    static Optional<ActionsColumn> under(String heading) {
        String plain = Plain.text(heading);
        return Arrays.stream(values())
                .filter(column -> Plain.text(column.french).equals(plain)
                        || Plain.text(column.english).equals(plain))
                .findFirst();
    }

    String heading(boolean inFrench) {
        return inFrench ? french : english;
    }

    /** Whether a file without this column, or a line without this value, says too little. */
    boolean needed() {
        return needed;
    }
}
