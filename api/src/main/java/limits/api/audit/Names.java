package limits.api.audit;

import java.util.Locale;
import limits.api.audit.AccessRow.Author;
import limits.api.identity.Directory;
import limits.kernel.Actor;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** What people and bodies are called; empty once the directory has erased the name. */
final class Names {

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    String of(Person person) {
        return directory.nameOf(person).orElse("");
    }

    String of(Organisation organisation) {
        return directory.nameOf(organisation).orElse("");
    }

    /** Who asked, under which mandate, for which body. */
    Author author(Actor by) {
        return new Author(
                of(by.person()),
                by.capacity().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                of(by.organisation()));
    }
}
