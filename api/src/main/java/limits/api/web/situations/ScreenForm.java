package limits.api.web.situations;

import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.content.Wording;

/** Asks the giver, where the screen warned of something, to rewrite it or to say that it is none of it. */
final class ScreenForm {

    private ScreenForm() {}

    /** The form as it was sent, with that question where there is something to warn of. */
    static Filled asking(Form form, Wording wording, FormDesk forms, Sent sent) {
        return forms.read(wording.warnings().isEmpty() ? form : form.yes("screened", false), sent);
    }
}
