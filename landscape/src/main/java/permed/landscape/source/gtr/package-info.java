/** UKRI Gateway to Research: the resources of its interface and its download of projects. */
@NullMarked
package permed.landscape.source.gtr;

import org.jspecify.annotations.NullMarked;
