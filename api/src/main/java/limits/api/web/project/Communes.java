package limits.api.web.project;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limits.governance.board.CommuneRegister;
import limits.kernel.Area;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The official communes as pages name and search them; in the demonstration also the one that does not exist. */
@Component
public final class Communes {

    /** Most communes that a search shows. */
    static final int SHOWN = 30;

    private static final String FICTIONAL_NAME = "Aubervelle";

    private final CommuneRegister register;
    private final boolean demonstration;

    Communes(CommuneRegister register, Environment settings) {
        this.register = register;
        this.demonstration = settings.acceptsProfiles(Profiles.of("demo"));
    }

    /** A commune that a search has found. */
    public record Found(String code, String name) {}

    /** Whether a project of this installation may stand on it. */
    boolean has(Area area) {
        return area.equals(CommuneRegister.FICTIONAL) ? demonstration : register.holds(area);
    }

    /** What to call a commune on a page: its name, or its code where the list does not know it. */
    public String nameOf(Area area) {
        return area.equals(CommuneRegister.FICTIONAL)
                ? FICTIONAL_NAME
                : register.nameOf(area).orElse(area.code());
    }

    /** Communes whose name begins with this text, then those that contain it, or those whose code begins with it. */
    List<Found> search(String text) {
        String sought = plain(text);
        if (sought.isEmpty()) {
            return List.of();
        }
        return register.names().entrySet().stream()
                .filter(commune -> commune.getKey().startsWith(text.strip().toUpperCase(Locale.ROOT))
                        || plain(commune.getValue()).contains(sought))
                .sorted(Comparator.comparing((Map.Entry<String, String> commune) ->
                                !plain(commune.getValue()).startsWith(sought))
                        .thenComparing(commune -> commune.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .map(commune -> new Found(commune.getKey(), commune.getValue()))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
