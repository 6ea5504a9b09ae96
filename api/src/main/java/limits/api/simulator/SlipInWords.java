package limits.api.simulator;

import limits.casesharing.charterfile.Slip;

/** A mistake in a charter's file, for people: where, what is wrong, and what may stand there instead. */
public record SlipInWords(String french, String english) {

    public static SlipInWords of(Slip slip) {
        String where = slip.where().isEmpty() ? "" : slip.where() + ": ";
        String allowed = String.join(", ", slip.allowed());
        return new SlipInWords(
                "ligne " + slip.line() + ", colonne " + slip.column() + " : " + where + french(slip, allowed),
                "line " + slip.line() + ", column " + slip.column() + ": " + where + english(slip, allowed));
    }

    private static String french(Slip slip, String allowed) {
        String found = "« " + slip.found() + " »";
        return switch (slip.wrong()) {
            case UNREADABLE -> "ce n'est pas du YAML à partir d'ici";
            case UNKNOWN_KEY -> "clé inconnue " + found + " ; clés possibles : " + allowed;
            case TWICE -> found + " y est deux fois";
            case MISSING -> "il manque " + allowed;
            case NOT_A_MAP -> "des clés et des valeurs sont attendues, pas " + found;
            case NOT_A_LIST -> "une liste est attendue, comme [A, B], pas " + found;
            case NOT_A_VALUE -> "une seule valeur est attendue, pas " + found;
            case UNKNOWN_WORD -> found + " n'est pas dans la liste : " + allowed;
            case NOT_THAT_NUMBER -> "un nombre entier est attendu, de " + allowed + ", pas " + found;
            case NOT_A_DAY -> "un jour est attendu, comme 2026-02-15, pas " + found;
            case NOT_A_COMMUNE -> "un code de commune est attendu, comme INSEE-59350, pas " + found;
            case NOT_A_KEY -> "une clé de 27 caractères est attendue, pas " + found;
            case NOT_A_REFERENCE ->
                "la référence d'un document est attendue, comme \"CONV-2026-01\", ou null s'il n'y en a pas, pas "
                        + found;
            case ENDS_BEFORE_IT_BEGINS -> "la charte finit avant de commencer ; possible : " + allowed;
        };
    }

    private static String english(Slip slip, String allowed) {
        String found = "\"" + slip.found() + "\"";
        return switch (slip.wrong()) {
            case UNREADABLE -> "this is no YAML from here on";
            case UNKNOWN_KEY -> "unknown key " + found + "; keys that may stand here: " + allowed;
            case TWICE -> found + " stands here twice";
            case MISSING -> allowed + " is missing";
            case NOT_A_MAP -> "keys and values are expected, not " + found;
            case NOT_A_LIST -> "a list is expected, such as [A, B], not " + found;
            case NOT_A_VALUE -> "one value is expected, not " + found;
            case UNKNOWN_WORD -> found + " is not in the list: " + allowed;
            case NOT_THAT_NUMBER -> "a whole number is expected, " + allowed + ", not " + found;
            case NOT_A_DAY -> "a day is expected, such as 2026-02-15, not " + found;
            case NOT_A_COMMUNE -> "the code of a commune is expected, such as INSEE-59350, not " + found;
            case NOT_A_KEY -> "a key of 27 characters is expected, not " + found;
            case NOT_A_REFERENCE ->
                "the reference of a document is expected, such as \"CONV-2026-01\", or null where there is none, not "
                        + found;
            case ENDS_BEFORE_IT_BEGINS -> "the charter ends before it begins; possible: " + allowed;
        };
    }
}
