package limits.governance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;

/** The stable people and places of the governance tests. The same word always gives the same key. */
public final class Cast {

    public static final Organisation TOWN_HALL = new Organisation(key("town hall"));
    public static final Actor COORDINATOR = new Actor(person("the coordinator"), Capacity.COORDINATOR, TOWN_HALL);
    public static final Actor MAYOR = new Actor(person("the mayor"), Capacity.MAYOR, TOWN_HALL);

    /** A Monday at noon in Paris. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T11:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Cast() {}

    public static Actor seatHolder(String name) {
        return new Actor(person(name), Capacity.STEERING, organisation(name + "'s house"));
    }

    public static Person person(String name) {
        return new Person(key(name));
    }

    public static Organisation organisation(String name) {
        return new Organisation(key(name));
    }

    public static Words words(String text) {
        return new Words(text);
    }

    /** 160 bits that always follow from the word. */
    public static Key key(String word) {
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(digest("SHA-1", word)));
    }

    public static Fingerprint fingerprint(String text) {
        return new Fingerprint(HexFormat.of().formatHex(digest("SHA-256", text)));
    }

    private static byte[] digest(String algorithm, String word) {
        try {
            return MessageDigest.getInstance(algorithm).digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
