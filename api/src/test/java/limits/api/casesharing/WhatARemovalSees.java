package limits.api.casesharing;

import limits.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many readings stand in the access log as permitted to somebody, as the taking away of her right sees it. */
final class WhatARemovalSees {

    private final JdbcClient owner;

    /** Within the transaction that takes the right away, once it has its lock and before it commits. */
    WhatARemovalSees(JdbcClient owner) {
        this.owner = owner;
        owner.sql("CREATE TABLE public.seen_by_removal (person text, permitted integer)")
                .update();
        owner.sql("""
                CREATE FUNCTION public.see_permitted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
                BEGIN
                  INSERT INTO public.seen_by_removal
                  SELECT NEW.person, count(*) FROM access_log.entry
                   WHERE payload LIKE '%' || NEW.person || '%' AND payload LIKE '%"PERMITTED"%';
                  RETURN NULL;
                END $$
                """).update();
        owner.sql("CREATE TRIGGER see_permitted AFTER UPDATE OF standing ON casesharing.ad_hoc_member FOR EACH ROW"
                        + " WHEN (NEW.standing = 'SUSPENDED') EXECUTE FUNCTION public.see_permitted()")
                .update();
    }

    /** The readings that it saw permitted to her. */
    int seen(Actor reader) {
        return owner.sql("SELECT permitted FROM public.seen_by_removal WHERE person = ?")
                .param(reader.person().toString())
                .query(Integer.class)
                .single();
    }

    /** The readings that are permitted to her by now. */
    int permitted(Actor reader) {
        return owner.sql(
                        "SELECT count(*) FROM access_log.entry WHERE payload LIKE ? AND payload LIKE '%\"PERMITTED\"%'")
                .param("%" + reader.person() + "%")
                .query(Integer.class)
                .single();
    }
}
