package limits.api.journeys;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Pattern;
import limits.api.PageSeen;
import limits.api.TestPerson;

/** The pages somebody comes to by following the links of those she opens first. */
final class PagesWalked {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    private PagesWalked() {}

    /** At the most so many, by their addresses, without those whose address is left out. */
    static Map<String, PageSeen> from(TestPerson person, Collection<String> first, int most, String leftOut) {
        var open = new LinkedHashSet<>(first);
        var seen = new LinkedHashMap<String, PageSeen>();
        while (seen.size() < most && !open.isEmpty()) {
            String address = open.removeFirst();
            PageSeen page = person.get(address);
            seen.put(address, page);
            var links = LINK.matcher(page.body());
            while (links.find()) {
                String next = links.group(1).replace("&amp;", "&");
                if (!seen.containsKey(next) && !next.matches(leftOut)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
