package permed.platform.site.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs.
 *
 * @param language tag of the page's language
 * @param here path and query of the page, to come back to
 * @param section first segment of the path, marks the place in the navigation
 * @param visitor name of who has signed in, null for nobody
 * @param member whether the visitor may see what is for members
 * @param delivers whether the visitor speaks for an organisation and may deliver its grants
 * @param secretariat whether the visitor may work at the desk
 */
record SiteFrame(
    String language,
    String here,
    String section,
    @Nullable String visitor,
    boolean member,
    boolean delivers,
    boolean secretariat) {}
