package limits.api.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limits.api.PageSeen;
import limits.api.TestPerson;

/** A form as a browser without scripts sends it: with what it carries, what it proposes, and what one answers. */
final class FormSeen {

    private static final Pattern SHEET = Pattern.compile("(?s)<form class=\"sheet\"[^>]*action=\"([^\"]*)\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("(?s)<option value=\"([^\"]*)\"([^>]*)>(.*?)</option>");
    private static final Pattern TICK = Pattern.compile(
            "(?s)<input type=\"checkbox\" name=\"([^\"]*)\" value=\"([^\"]*)\"[^>]*>\\s*<span>(.*?)</span>");

    private final TestPerson person;
    private final String html;
    private final String path;
    private final List<Map.Entry<String, String>> answers = new ArrayList<>();

    private FormSeen(TestPerson person, PageSeen page) {
        Matcher sheet = SHEET.matcher(page.body());
        if (!sheet.find()) {
            throw new AssertionError("no form on " + page);
        }
        this.person = person;
        html = sheet.group();
        path = sheet.group(1);
        proposed();
    }

    /** The form at this address, as this person sees it. */
    static FormSeen at(TestPerson person, String path) {
        return new FormSeen(person, person.get(path));
    }

    /** Answers a field anew; several values where several boxes are ticked. */
    FormSeen answer(String name, Object... values) {
        answers.removeIf(answer -> answer.getKey().equals(name));
        Stream.of(values).forEach(value -> answers.add(Map.entry(name, value.toString())));
        return this;
    }

    /** Chooses the option, or ticks the boxes, whose words contain these. */
    FormSeen choose(String name, String... words) {
        return answer(name, Stream.of(words).map(word -> valueOf(name, word)).toArray());
    }

    /** Sends the form; the answer is the page one arrives at. */
    PageSeen send() {
        return person.submit(path, answers);
    }

    PageSeen send(String name, byte[] file) {
        answers.removeIf(answer -> answer.getKey().equals(name));
        return person.submit(path, answers, name, file);
    }

    /** What a field is answered with now. */
    String answered(String name) {
        return answers.stream()
                .filter(answer -> answer.getKey().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private void proposed() {
        all(INPUT, html).forEach(input -> {
            String tag = input.group();
            boolean box = tag.contains("type=\"checkbox\"");
            if (!tag.contains("type=\"file\"") && (!box || tag.contains("checked"))) {
                answers.add(Map.entry(attribute(tag, "name"), attribute(tag, "value")));
            }
        });
        all(AREA, html).forEach(area -> answers.add(Map.entry(area.group(1), plain(area.group(2)))));
        all(SELECT, html)
                .forEach(select -> all(OPTION, select.group(2))
                        .filter(option -> option.group(2).contains("selected"))
                        .forEach(option -> answers.add(Map.entry(select.group(1), option.group(1)))));
    }

    private String valueOf(String name, String words) {
        Stream<Map.Entry<String, String>> options = all(SELECT, html)
                .filter(select -> select.group(1).equals(name))
                .flatMap(select -> all(OPTION, select.group(2)))
                .map(option -> Map.entry(option.group(1), plain(option.group(3))));
        Stream<Map.Entry<String, String>> boxes = all(TICK, html)
                .filter(box -> box.group(1).equals(name))
                .map(box -> Map.entry(box.group(2), plain(box.group(3))));
        return Stream.concat(options, boxes)
                .filter(offered -> offered.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not offered for " + name + " in " + html));
    }

    private static Stream<Matcher> all(Pattern pattern, String text) {
        var found = new ArrayList<Matcher>();
        for (Matcher one = pattern.matcher(text); one.find(); ) {
            Matcher copy = pattern.matcher(text);
            copy.find(one.start());
            found.add(copy);
        }
        return found.stream();
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? plain(value.group(1)) : "";
    }

    private static String plain(String text) {
        return text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
