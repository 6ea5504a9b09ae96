package limits.api.database;

/** Where each role finds its database, and how it signs in. Kept out of logs and messages: it holds passwords. */
public interface Logins {

    /** JDBC address of the database that holds this role's schema. */
    String url(Role role);

    String user(Role role);

    String password(Role role);

    /** The passwords of a server of our own: one properties file that only its owner may read. */
    static Logins of(String url, PasswordFile passwords) {
        return new Logins() {

            @Override
            public String url(Role role) {
                return url;
            }

            @Override
            public String user(Role role) {
                return role.login();
            }

            @Override
            public String password(Role role) {
                return passwords.of(role);
            }
        };
    }
}
