package org.archgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.archgraph.ontology.Ontology;
import org.archgraph.text.Names;
import org.archgraph.text.Span;

/** Finds out what the text under given headings of a note is about. */
final class FocusReader {
    private final SentenceMentions mentions;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> comparing = new HashSet<>();

    FocusReader(Ontology ontology, SentenceMentions mentions) {
        this.mentions = mentions;
        ontology.silentSections().forEach(heading -> silent.add(Headings.key(heading)));
        ontology.comparingSections().forEach(heading -> comparing.add(Headings.key(heading)));
    }

    /** The focus of each place of one note, remembered by its headings. */
    final class OfNote {
        private final Map<List<String>, Focus> known = new HashMap<>();
        private final EntityDraft own;

        OfNote(EntityDraft own) {
            this.own = own;
        }

        Focus under(List<String> headings) {
            Focus focus = known.get(headings);
            if (focus == null) {
                focus = headings.isEmpty()
                        ? ofNote()
                        : narrowed(under(headings.subList(0, headings.size() - 1)), headings.get(headings.size() - 1));
                known.put(headings, focus);
            }
            return focus;
        }

        private Focus ofNote() {
            boolean model = Ontology.MODEL.equals(own.type());
            boolean technique = Ontology.TECHNIQUE.equals(own.type());
            return new Focus(model ? own : null, technique ? new Mention(new Span(0, 0), own, null) : null, false, false, false, "");
        }

        private Focus narrowed(Focus above, String heading) {
            String key = Headings.key(heading);
            boolean isSilent = above.silent() || silent.contains(key);
            boolean plain = above.plainOnly() || startsComparing(key);
            List<SentenceMentions.Found> found = mentions.find(heading, List.of(), 0, above.model());
            Mention only = onlyNamed(heading, found);
            Focus same = new Focus(
                    above.model(), above.technique(), above.elsewhere(), plain, isSilent, variant(above, heading));
            if (only == null) {
                boolean unknown = found.size() == 1 && found.get(0).mention() == null && covers(heading, found.get(0));
                return unknown ? new Focus(null, above.technique(), true, plain, isSilent, "") : same;
            }
            if (only.is(Ontology.MODEL) && only.entity() != null) {
                return same.on(only.entity());
            }
            boolean topic = only.is(Ontology.TECHNIQUE) && above.model() == null;
            return topic ? new Focus(null, only, above.elsewhere(), plain, isSilent, above.detail()) : same;
        }

        private String variant(Focus above, String heading) {
            if (above.model() == null) {
                return above.detail();
            }
            String folded = " " + Names.fold(heading) + " ";
            Set<String> names = above.model().names().keySet();
            boolean itself = names.stream().anyMatch(name -> folded.contains(" " + name + " "));
            boolean variant = names.stream()
                    .filter(name -> name.length() > 2)
                    .anyMatch(name -> folded.matches(".* \\Q" + name + "\\E[^ ]+.*"));
            return variant && !itself ? heading.strip() : above.detail();
        }
    }

    private boolean startsComparing(String key) {
        return comparing.stream().anyMatch(start -> key.equals(start) || key.startsWith(start + " "));
    }

    /** What a heading names and nothing else, also twice ("Общий эксперт (Shared Expert)"); null else. */
    private static Mention onlyNamed(String heading, List<SentenceMentions.Found> found) {
        if (found.isEmpty() || found.get(0).mention() == null) {
            return null;
        }
        Mention first = found.get(0).mention();
        boolean one = found.stream().allMatch(f -> f.mention() != null && f.mention().sameAs(first));
        long letters = heading.chars().filter(Character::isLetter).count();
        long named = found.stream()
                .mapToLong(f -> heading.substring(f.named().span().start(), f.named().span().end())
                        .chars()
                        .filter(Character::isLetter)
                        .count())
                .sum();
        return one && letters == named ? first : null;
    }

    private static boolean covers(String heading, SentenceMentions.Found found) {
        return heading.strip().length() <= found.named().span().length() + 1;
    }
}
