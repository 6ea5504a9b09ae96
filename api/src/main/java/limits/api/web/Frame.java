package limits.api.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import limits.api.identity.Directory;
import limits.api.identity.Door;
import limits.api.identity.WhoIsActing;
import limits.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What the frame around every page needs, error pages included; templates call it {@code @frame}. Puts a question to the
 * directory only where somebody is acting.
 */
@Component("frame")
public final class Frame {

    private final Directory directory;
    private final boolean demonstration;

    Frame(Directory directory, Environment settings) {
        this.directory = directory;
        this.demonstration = settings.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * Who looks at the page.
     *
     * @param capacity the code of the mandate: message {@code capacity.<this>}
     */
    public record Visitor(String name, String capacity, String organisation) {}

    /** Who looks at the page; null where nobody is acting. */
    public @Nullable Visitor visitor() {
        return WhoIsActing.somebody().map(this::visitor).orElse(null);
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(
                directory.nameOf(actor.person()).orElse("—"),
                actor.capacity().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                directory.nameOf(actor.organisation()).orElse("—"));
    }

    /** The doors that the visitor's mandate opens, in order. */
    public List<Door> doors() {
        Optional<Actor> actor = WhoIsActing.somebody();
        return actor.map(somebody -> Door.openTo(somebody.capacity())).orElse(List.of());
    }

    /** Whether everything shown is fictional. */
    public boolean demonstration() {
        return demonstration;
    }

    /** The address of this same page in another language, as seen from the page itself. */
    public String inLanguage(String tag) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("lang", tag);
        return "?" + address.build().getQuery();
    }

    /** A fresh identifier for the one command that the form on the page may send. */
    public UUID command() {
        return UUID.randomUUID();
    }
}
