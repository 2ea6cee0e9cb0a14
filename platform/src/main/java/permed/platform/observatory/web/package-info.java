/** Pages, charts, downloads and the JSON API of the landscape. */
@NullMarked
package permed.platform.observatory.web;

import org.jspecify.annotations.NullMarked;
