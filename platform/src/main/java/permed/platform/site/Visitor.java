package permed.platform.site;

import java.util.UUID;

/**
 * Someone who has signed in, as every page needs to know.
 *
 * @param person id of the person
 * @param name how the person is called
 * @param principal what handlers are given as {@code @AuthenticationPrincipal}
 */
public record Visitor(UUID person, String name, Object principal) {}
