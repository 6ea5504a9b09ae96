package limits.api.sheets;

/** Words inside XML. */
final class Xml {

    private Xml() {}

    /** As they must be written there. */
    static String of(String words) {
        return allowed(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Without what no XML can hold. */
    static String allowed(String words) {
        return words.codePoints()
                .filter(each -> each == '\n' || each == '\t' || each >= ' ' && each != 0xFFFE && each != 0xFFFF)
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
