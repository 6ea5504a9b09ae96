package limits.api.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to reach in this département when a child is in danger. Properties {@code limits.danger.*}; an installation that
 * gives none still shows the national numbers.
 *
 * @param departmentalUnit the unit that collects worrying information (CRIP). CASF L226-3
 * @param prosecutor the prosecutor's office. CASF L226-4
 */
@ConfigurationProperties("limits.danger")
public record DangerContacts(
        @DefaultValue Contact departmentalUnit,
        @DefaultValue Contact prosecutor) {

    /** One office; a part left empty is not shown. */
    public record Contact(
            @DefaultValue("") String name,
            @DefaultValue("") String phone,
            @DefaultValue("") String mail,
            @DefaultValue("") String address) {

        /** Whether there is anything to show. */
        public boolean known() {
            return !(name + phone + mail + address).isBlank();
        }
    }
}
