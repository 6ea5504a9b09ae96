package limits.api.web.form;

import java.util.function.Function;
import limits.kernel.Ask;

/** A form and the command that its answers make. */
public record Deed(Form form, Function<Filled, ? extends Ask> ask) {

    public Act act() {
        return form.act();
    }
}
