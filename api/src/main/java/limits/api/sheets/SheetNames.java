package limits.api.sheets;

/** What a sheet of a workbook may be called: at most 31 characters, none of {@code []*?:/\}. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() {}

    static String of(String title) {
        String allowed = title.replaceAll("[\\[\\]*?:/\\\\']", " ").strip();
        return allowed.length() <= LONGEST
                ? allowed
                : allowed.substring(0, LONGEST).strip();
    }
}
