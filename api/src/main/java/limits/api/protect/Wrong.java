package limits.api.protect;

import java.util.List;

/** What can be wrong with what was handed in, for people. {@code {0}} is what was found, {@code {1}} what may stand there. */
enum Wrong {
    NOT_A_FILE("no file that can be read", "ce n'est pas un fichier lisible"),
    TOO_LARGE("larger than {1} bytes", "plus de {1} octets"),
    NOT_TEXT("this is no text in UTF-8", "ce n'est pas du texte en UTF-8"),
    NOT_JSON("this is no JSON from here on", "ce n'est pas du JSON à partir d'ici"),
    UNKNOWN_KEY("unknown key {0}; keys that may stand here: {1}", "clé inconnue {0} ; clés possibles : {1}"),
    MISSING("{1} is missing", "il manque {1}"),
    TWICE("{0} stands here twice", "{0} y est deux fois"),
    NOT_AN_OBJECT("keys and values in braces are expected", "des clés et des valeurs entre accolades sont attendues"),
    NOT_A_LIST("a list is expected, such as [\"A\", \"B\"]", "une liste est attendue, comme [\"A\", \"B\"]"),
    NOT_WORDS(
            "words in quotation marks are expected, of 1 to 200 characters",
            "des mots entre guillemets sont attendus, de 1 à 200 caractères"),
    NOT_A_VERSION(
            "a whole number from 1 or words are expected", "un nombre entier à partir de 1 ou des mots sont attendus"),
    NOT_YES_OR_NO("true or false is expected", "true ou false est attendu"),
    NOT_THAT_NUMBER("a whole number is expected, {1}, not {0}", "un nombre entier est attendu, {1}, pas {0}"),
    EMPTY("nothing stands here; at least one is needed", "il n'y a rien ici ; il en faut au moins un"),
    TOO_MANY("too many: {1} at most", "il y en a trop : {1} au plus"),
    RESERVED("no dimension can be called {0}", "aucune dimension ne peut s'appeler {0}"),
    UNKNOWN_VALUE("{0} is not in the list: {1}", "{0} n'est pas dans la liste : {1}"),
    NO_COMBINATION("this cell holds no combination", "cette cellule ne contient aucune combinaison"),
    NOT_SHOWN(
            "no cell shows {0}; give it a cell, such as a total, or leave the value out",
            "aucune cellule ne montre {0} ; donnez-lui une cellule, comme un total, ou retirez la valeur"),
    LINKED_TWICE(
            "links are of one dimension, each value within one other, without a circle",
            "les liens sont d'une seule dimension, chaque valeur dans une seule autre, sans boucle"),
    ADDS_LINKED(
            "this cell adds {0} to what it lies within: name one of them",
            "cette cellule ajoute {0} à ce qui la contient : nommez l'une des deux"),
    UNKNOWN_COLUMN("unknown column {0}; columns: {1}", "colonne inconnue {0} ; colonnes : {1}"),
    NOT_CSV("this is no CSV from here on", "ce n'est pas du CSV à partir d'ici"),
    FIELDS("{1} fields are expected, not {0}", "{1} champs sont attendus, pas {0}"),
    NOT_A_QUARTER(
            "a quarter is expected, such as 2026-Q4, not {0}", "un trimestre est attendu, comme 2026-Q4, pas {0}"),
    NO_SUCH(
            "there is no such combination: {0}; a measure without schemes leaves that column empty, others name one",
            "cette combinaison n'existe pas : {0} ; une mesure sans dispositifs laisse cette colonne vide, les autres en nomment un"),
    SAME_ROW(
            "the same quarter and values stand on line {0}; add them up first",
            "le même trimestre et les mêmes valeurs sont à la ligne {0} ; additionnez-les d'abord"),
    OTHER_FACTS(
            "{0} is closed with other facts; what comes late counts in the quarter in which it became known",
            "{0} est clos avec d'autres faits ; ce qui vient tard compte dans le trimestre où on l'apprend"),
    OUT_OF_ORDER("{0} comes before {1}, which is closed", "{0} vient avant {1}, qui est clos"),
    ABOVE_UPPER("running totals up to {0}: {1}", "totaux cumulés jusqu'à {0} : {1}"),
    STATE_DAMAGED(
            "this state is not whole; put back the copy made after the last release, or begin a new series",
            "cet état n'est pas entier ; remettez la copie faite après la dernière publication, ou commencez une nouvelle série"),
    STATE_OF_ANOTHER(
            "this state is of another catalogue, base or version; each catalogue has a folder of its own",
            "cet état est celui d'un autre catalogue, d'une autre base ou version ; chaque catalogue a son dossier"),
    STATE_OPEN(
            "others can read this; its rights must be its owner's alone",
            "d'autres peuvent lire ceci ; seul le propriétaire doit y avoir accès"),
    STATE_IN_OUT(
            "the secret state and what is published need folders of their own, none inside the other",
            "l'état secret et ce qui est publié ont chacun leur dossier, aucun dans l'autre"),
    ANOTHER_RUN("another run is at work in this folder", "un autre passage travaille dans ce dossier"),
    NOT_OF_THIS_STATE(
            "this file is not what the state has released; nothing is overwritten: is the state an older copy?",
            "ce fichier n'est pas ce que l'état a publié ; rien n'est remplacé : l'état est-il une copie ancienne ?"),
    NOT_OF_THIS_NAME(
            "this file tells of {0}, and its name says something else",
            "ce fichier parle de {0}, et son nom dit autre chose"),
    OF_ANOTHER_CATALOGUE(
            "this is of the catalogue {0}, not of {1}; each series has a folder of its own",
            "ceci est du catalogue {0}, non de {1} ; chaque série a son dossier"),
    FALLS(
            "{0} falls, now and before: {1}; a running total never does",
            "{0} baisse, maintenant et avant : {1} ; un total cumulé ne baisse jamais"),
    NO_RELEASE("no file release-YYYY-Qn.json is here", "il n'y a ici aucun fichier release-YYYY-Qn.json");

    private final String english;
    private final String french;

    Wrong(String english, String french) {
        this.english = english;
        this.french = french;
    }

    String english(String found, List<String> allowed) {
        return filled(english, "\"" + found + "\"", allowed);
    }

    String french(String found, List<String> allowed) {
        return filled(french, "« " + found + " »", allowed);
    }

    private static String filled(String words, String found, List<String> allowed) {
        return words.replace("{1}", String.join(", ", allowed)).replace("{0}", found);
    }
}
