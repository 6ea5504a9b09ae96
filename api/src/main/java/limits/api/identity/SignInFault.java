package limits.api.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why sign-in stopped the start as one sentence instead of a stack trace. */
final class SignInFault extends AbstractFailureAnalyzer<SignInChoice.Unsafe> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, SignInChoice.Unsafe cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
