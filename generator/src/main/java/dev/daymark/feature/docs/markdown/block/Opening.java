package dev.daymark.feature.docs.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import org.jspecify.annotations.Nullable;

/** How blocks of one kind begin. */
interface Opening {

    /** The blocks that begin with a line; null when it begins none of this kind. */
    @Nullable
    BlockStart open(Line line);
}
