package permed.landscape.delivery;

/**
 * The member that delivered a file: an organisation, never a person.
 *
 * @param organisation its id in the ledger of members, as text
 * @param name its name on the day it delivered
 */
public record DeliveredBy(String organisation, String name) {}
