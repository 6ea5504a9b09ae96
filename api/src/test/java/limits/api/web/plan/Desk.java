package limits.api.web.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Priority;
import limits.governance.partner.Partner;
import limits.kernel.Key;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Reads files for the tests of this room, beside one plan and its partners. */
final class Desk {

    static final Priority.Id SECOND_CHANCES = new Priority.Id(key("second chances"));
    static final Partner.Id CLUB = new Partner.Id(key("club"));
    static final Partner.Id SCHOOL = new Partner.Id(key("school"));
    static final Partner.Id LANDLORD = new Partner.Id(key("landlord"));
    static final Partner.Id TWIN = new Partner.Id(key("twin"));
    static final Partner.Id OTHER_TWIN = new Partner.Id(key("other twin"));
    static final Partner.Id FORMULA = new Partner.Id(key("formula"));

    static final PlanNames NAMES = new PlanNames(
            Map.of(SECOND_CHANCES, "Secondes chances"),
            Map.of(
                    CLUB, "Club de prévention",
                    SCHOOL, "Collège Ouest",
                    LANDLORD, "Bailleur",
                    TWIN, "Jumelle",
                    OTHER_TWIN, "jumelle",
                    FORMULA, "=A|\\B"));

    static final ResourceBundleMessageSource MESSAGES = messages();

    private int drawn;

    ActionsReading read(byte[] file) {
        return new ActionsFile(MESSAGES).read(file, NAMES, () -> key("drawn " + drawn++), Locale.FRENCH);
    }

    List<PlannedAction> whole(String file) {
        return whole(file.getBytes(StandardCharsets.UTF_8));
    }

    List<PlannedAction> whole(byte[] file) {
        return switch (read(file)) {
            case ActionsReading.Whole whole -> whole.actions();
            case ActionsReading.Faulty faulty -> throw new AssertionError(faulty.errors());
        };
    }

    List<LineError> faults(String file) {
        return faults(file.getBytes(StandardCharsets.UTF_8));
    }

    List<LineError> faults(byte[] file) {
        return switch (read(file)) {
            case ActionsReading.Whole whole -> throw new AssertionError("read: " + whole.actions());
            case ActionsReading.Faulty faulty -> faulty.errors();
        };
    }

    static Key key(String word) {
        try {
            byte[] bits = MessageDigest.getInstance("SHA-1").digest(word.getBytes(StandardCharsets.UTF_8));
            return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/action-plan", "messages/funding", "messages/scheme");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
