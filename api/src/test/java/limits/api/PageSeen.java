package limits.api;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One answer as a browser or a program sees it. */
public record PageSeen(int status, String path, String body, HttpResponse<String> answer) {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    static PageSeen of(HttpResponse<String> answer) {
        return new PageSeen(answer.statusCode(), answer.uri().getPath(), answer.body(), answer);
    }

    /** A header's first value, or nothing. */
    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    /** The hidden fields of all its forms, by name; of several of one name, the first. */
    public Map<String, String> hidden() {
        var fields = new LinkedHashMap<String, String>();
        var inputs = HIDDEN.matcher(body);
        while (inputs.find()) {
            var name = NAME.matcher(inputs.group());
            var value = VALUE.matcher(inputs.group());
            if (name.find() && value.find()) {
                fields.putIfAbsent(name.group(1), value.group(1).replace("&amp;", "&"));
            }
        }
        return fields;
    }

    /** The body without what is drawn anew each time: the token against forged requests and command identifiers. */
    public String steady() {
        return HIDDEN.matcher(body).replaceAll("");
    }

    /** What a reader reads: no tags, single spaces. */
    public String text() {
        return body.replaceAll("(?s)<(script|style|head).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return status + " " + path + System.lineSeparator() + body;
    }
}
