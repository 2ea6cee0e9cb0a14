@NullMarked
package permed.platform.secretariat.web;

import org.jspecify.annotations.NullMarked;
