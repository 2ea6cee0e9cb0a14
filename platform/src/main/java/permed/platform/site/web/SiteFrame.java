package permed.platform.site.web;

/**
 * What the frame around every page needs.
 *
 * @param language tag of the page's language
 * @param here path and query of the page, to come back to
 * @param section first segment of the path, marks the place in the navigation
 */
record SiteFrame(String language, String here, String section) {}
