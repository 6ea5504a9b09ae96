package limits.casesharing.item;

import java.util.Optional;

/** What is known of an item; answered in the transaction of the reading that asks, and held until that ends. */
@FunctionalInterface
public interface ItemRoll {

    /** Empty if there is no such item. */
    Optional<ItemFile> item(InformationItem.Id item);
}
