package limits.api.witness;

import java.util.List;
import java.util.OptionalLong;
import limits.api.eventlog.note.SignedNote;

/**
 * What a witness says to a request, in the words of HTTP. Source: C2SP tlog-witness.
 *
 * @param status 200 cosigned; 400 malformed; 403 not signed by the log; 404 no log of that name is known; 409 another size,
 *     or another head of the same size, was cosigned before; 422 the proof does not lead from the older head to this one
 * @param body cosignature lines for 200, the size last cosigned for 409, a sentence otherwise
 */
public record Answer(int status, String body) {

    static final int COSIGNED = 200;
    static final int MALFORMED = 400;
    static final int NOT_SIGNED = 403;
    static final int UNKNOWN = 404;
    static final int OTHERWISE = 409;
    static final int NO_PROOF = 422;

    static Answer cosigned(SignedNote.Signature signature) {
        return new Answer(COSIGNED, signature.line() + "\n");
    }

    static Answer otherwise(long size) {
        return new Answer(OTHERWISE, size + "\n");
    }

    /** The kind of the body, as the protocol names it. */
    public String contentType() {
        return status == OTHERWISE ? "text/x.tlog.size" : "text/plain; charset=utf-8";
    }

    /** Whether the checkpoint was cosigned. */
    public boolean cosigned() {
        return status == COSIGNED;
    }

    /** Whether it was a request at all. */
    public boolean understood() {
        return status != MALFORMED;
    }

    /** A refusal in one line, in both languages, for a terminal. */
    public String told() {
        String said = body.strip();
        return switch (status) {
            case MALFORMED -> "not a request (400): " + said + " / pas une demande (400)";
            case NOT_SIGNED ->
                "refused (403): not signed by both keys of the log / refusé (403) : pas signé des deux clés du journal";
            case UNKNOWN ->
                "refused (404): of a log whose keys were not given; add them with --log / refusé (404) : d'un journal dont"
                        + " les clés n'ont pas été données ; ajoutez-les par --log";
            case OTHERWISE ->
                "refused (409): last cosigned at " + said + " leaves; ask again from there, unless the log has no more"
                        + " / refusé (409) : dernière cosignature à " + said
                        + " feuilles ; redemandez à partir de là, sauf si le journal n'en a pas plus";
            case NO_PROOF ->
                "refused (422): not the continuation of what was cosigned before / refusé (422) : pas la suite de ce qui a"
                        + " été cosigné";
            default -> "refused (" + status + ") / refusé (" + status + ")";
        };
    }

    /** The size that the witness last cosigned, where that is what it says. */
    OptionalLong size() {
        return status == OTHERWISE && body.matches("(0|[1-9][0-9]{0,17})\n")
                ? OptionalLong.of(Long.parseLong(body.strip()))
                : OptionalLong.empty();
    }

    /** The lines of an answer that cosigns; malformed ones are an unchecked fault. */
    List<SignedNote.Signature> cosignatures() {
        return body.lines().map(SignedNote.Signature::parse).toList();
    }
}
