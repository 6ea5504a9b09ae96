package limits.api.web.planted;

import limits.casesharing.sealing.SealedText;

/** Planted fault. */
final class OpensSealedText {
    SealedText held(SealedText text) {
        return text;
    }
}
