/// Language models behind the core's port, one package a provider.
@NullMarked
package prepai.models;

import org.jspecify.annotations.NullMarked;
