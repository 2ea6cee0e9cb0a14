package permed.platform.people;

import java.util.UUID;

/**
 * The person behind a request, the principal of its authentication.
 *
 * @param name how the person is called now
 * @param session the session the request came with
 */
public record SignedIn(PersonId person, String name, UUID session) {}
