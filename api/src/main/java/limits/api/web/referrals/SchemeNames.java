package limits.api.web.referrals;

import java.util.Arrays;
import java.util.List;
import limits.api.web.form.Option;
import limits.governance.scheme.SchemeCatalogue;
import limits.governance.scheme.SchemeCode;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the schemes of the catalogue are called, in the reader's language; templates call it {@code @schemeNames}. */
@Component("schemeNames")
public final class SchemeNames {

    private final SchemeCatalogue catalogue = SchemeCatalogue.ofTheGuidelines();

    /** The name on its sheet. */
    public String name(SchemeCode code) {
        return catalogue.words(code, LocaleContextHolder.getLocale()).name();
    }

    /** Those that a young person can be referred to. */
    List<Option> options() {
        return Arrays.stream(SchemeCode.values())
                .filter(SchemeCode::takesReferrals)
                .map(code -> Option.named(code.name(), name(code)))
                .toList();
    }
}
