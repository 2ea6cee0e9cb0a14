/** Guards and dresses every request: permissions, headers, languages, errors, health. */
@NullMarked
package permed.platform.site.web;

import org.jspecify.annotations.NullMarked;
