package dev.daymark.feature.docs.link;

import dev.daymark.feature.Address;
import dev.daymark.feature.LinkedHtml;
import dev.daymark.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page whose links have been looked up.
 *
 * @param targets where each of its links leads, in order
 * @param files files of its repository that it shows or links to, by their address
 * @param problems what is wrong with it, in the order of the page
 * @param elsewhere names of other repositories in whose documentation something was looked up
 */
public record ResolvedPage(
        List<LinkedHtml.Target> targets,
        Map<Address.File, String> files,
        List<Problem> problems,
        Set<String> elsewhere) {}
