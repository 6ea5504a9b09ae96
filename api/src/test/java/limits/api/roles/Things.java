package limits.api.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.kernel.Key;
import limits.kernel.Person;

/** One of each thing that has a key on the confidential side: real ones, or keys that nothing goes by. */
record Things(Key group, Key charter, Key situation, Key item, Key referral, Key report, Key session, Key project) {

    static Things drawn() {
        return new Things(
                FreshKey.draw(),
                FreshKey.draw(),
                FreshKey.draw(),
                FreshKey.draw(),
                FreshKey.draw(),
                FreshKey.draw(),
                FreshKey.draw(),
                FreshKey.draw());
    }

    /** What stands in an address under this name; whoever adds another kind of subject says here what it is. */
    String inAddress(String name) {
        return switch (name) {
            case "group" -> group.text();
            case "charter" -> charter.text();
            case "situation" -> situation.text();
            case "item" -> item.text();
            case "referral" -> referral.text();
            case "report" -> report.text();
            case "session" -> session.text();
            case "project" -> project.text();
            case "member", "person", "reader" -> someone().toString();
            case "version", "number" -> "1";
            case "deed" -> "close";
            case "question" -> "WHY_ME";
            case "category" -> "SUPPORT_NEED_CODE";
            default -> throw new IllegalStateException("say what {" + name + "} is in an address");
        };
    }

    /** The key of the identifier of this type; empty for what is no identifier of the confidential side. */
    List<Key> byType(Class<?> type) {
        if (!type.getSimpleName().equals("Id") || !type.getName().startsWith("limits.casesharing.")) {
            return List.of();
        }
        return switch (type.getEnclosingClass().getSimpleName()) {
            case "Group", "PersonIndex" -> List.of(group);
            case "Charter" -> List.of(charter);
            case "Situation" -> List.of(situation);
            case "InformationItem" -> List.of(item);
            case "Referral" -> List.of(referral);
            case "DangerReport" -> List.of(report);
            case "Session" -> List.of(session);
            case "ProjectCatalogue" -> List.of(project);
            default -> throw new IllegalStateException("say which key " + type.getName() + " has");
        };
    }

    /** A member whom everybody may name. */
    static Person someone() {
        return Persona.SCHOOL_COUNSELLOR.person();
    }

    Set<String> keys() {
        return Stream.of(group, charter, situation, item, referral, report, session, project)
                .map(Key::text)
                .collect(Collectors.toSet());
    }
}
