package limits.api.contexts;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import limits.api.database.StartUpRefused;
import limits.casesharing.sealing.NoRootKey;
import limits.casesharing.sealing.NoRootKey.Because;

/** What is said when there is no root of keys to go on with: one line for each reason, in both languages. */
final class KeyLines {

    private record Line(String english, String french) {}

    private static final Map<Because, Line> LINES = Map.ofEntries(
            entry(
                    Because.MISSING,
                    new Line(
                            "there is no keystore %s: make one with limits keys init, or bring it back from its backup",
                            "il n'y a pas de trousseau %s : créez-le avec limits keys init, ou remettez sa sauvegarde")),
            entry(
                    Because.LOST,
                    new Line(
                            "texts are sealed here and their keystore is missing (%s): bring it back from its backup or its"
                                    + " shares; no new key is drawn",
                            "des textes sont scellés ici et leur trousseau manque (%s) : remettez sa sauvegarde ou ses parts ;"
                                    + " aucune nouvelle clé n'est tirée")),
            entry(
                    Because.EXISTS,
                    new Line(
                            "there is a keystore already, and it is not replaced: %s",
                            "il y a déjà un trousseau, il n'est pas remplacé : %s")),
            entry(
                    Because.DAMAGED,
                    new Line(
                            "the keystore %s is damaged: bring it back from its backup or its shares",
                            "le trousseau %s est abîmé : remettez sa sauvegarde ou ses parts")),
            entry(
                    Because.WRONG_PASSPHRASE,
                    new Line(
                            "this is not the passphrase of the keystore %s",
                            "ce n'est pas la phrase de passe du trousseau %s")),
            entry(
                    Because.NO_PASSPHRASE,
                    new Line(
                            "a passphrase has at least twelve characters %s",
                            "une phrase de passe a au moins douze caractères %s")),
            entry(
                    Because.OPEN_TO_OTHERS,
                    new Line(
                            "others may read %s: chmod 600, no link, and think about who has read it",
                            "d'autres peuvent lire %s : chmod 600, pas de lien, et demandez-vous qui l'a lu")),
            entry(Because.NOT_READABLE, new Line("cannot be read: %s", "illisible : %s")),
            entry(Because.NOT_WRITABLE, new Line("cannot be written: %s", "impossible d'écrire : %s")),
            entry(
                    Because.ANOTHER,
                    new Line(
                            "this root of keys is not the one under which the texts here are sealed: bring that one back",
                            "cette racine des clés n'est pas celle sous laquelle les textes sont scellés : remettez l'autre")),
            entry(
                    Because.DAMAGED_SHARE,
                    new Line(
                            "this is no share, or was mistyped (file, line): %s",
                            "ce n'est pas une part, ou elle est mal recopiée (fichier, ligne) : %s")),
            entry(
                    Because.SHARES_APART,
                    new Line(
                            "these are not two parts of one root: take two different ones of the same set",
                            "ce ne sont pas deux parts d'une même racine : prenez-en deux différentes du même jeu")),
            entry(Because.NO_TOKEN, new Line("no such token: %s", "pas de jeton de ce nom : %s")),
            entry(
                    Because.WRONG_PIN,
                    new Line(
                            "the token refuses the PIN, and may lock itself: check it before you start again (%s)",
                            "le jeton refuse le code, et peut se verrouiller : vérifiez avant de recommencer (%s)")),
            entry(
                    Because.NOT_FROM_A_TOKEN,
                    new Line(
                            "a token draws its keys and keeps them to itself: nothing to make or to split here, use its own backup",
                            "un jeton tire ses clés et les garde : rien à créer ni à partager ici, utilisez sa propre sauvegarde")));

    private KeyLines() {}

    static StartUpRefused of(NoRootKey why) {
        Line line = Objects.requireNonNull(LINES.get(why.reason()));
        return new StartUpRefused(
                line.english.formatted(why.where()).strip(),
                line.french.formatted(why.where()).strip());
    }
}
