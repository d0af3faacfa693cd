package org.archgraph.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.archgraph.graph.SentenceMentions.Found;
import org.archgraph.ontology.Ontology;
import org.archgraph.prose.Claim;
import org.archgraph.prose.Named;
import org.archgraph.prose.Stance;
import org.archgraph.text.Span;
import org.archgraph.vault.Block;
import org.archgraph.vault.Link;

/** Makes statements of what the sentences of one block claim, as far as it counts where it stands. */
final class BlockClaims {
    /** "MoE too, but here without a shared expert": turns from another model back to that of the text. */
    private static final Pattern BUT_HERE = Pattern.compile(
            "(?<!\\p{L})(?:но|а|but|while|whereas)\\s+(?:здесь|тут|here)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASKS = Pattern.compile(
            "(?:почему|зачем|отчего|как|why|how|the idea of|the idea to|the case for|идея|смысл)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASKS_WHO =
            Pattern.compile("(?:кто|у кого|who)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CROSSED = Pattern.compile("[✗✘❌×]");

    private static final Pattern PLAIN_KIND = Pattern.compile(
            "(?:стандартн|обычн|классическ)\\p{L}+\\s*$|(?:standard|plain|regular|usual|vanilla)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ProseBlock.Tools tools;
    private final EntityDraft own;
    private final EntityDraft around;
    private final Block block;
    private final Naming naming;
    private final StatementMaker maker;

    /** @param around the model that the text around the block is about; null where there is none */
    BlockClaims(
            ProseBlock.Tools tools, EntityDraft own, EntityDraft around, Block block, Naming naming,
            StatementMaker maker) {
        this.tools = tools;
        this.own = own;
        this.around = around;
        this.block = block;
        this.naming = naming;
        this.maker = maker;
    }

    /** @param lenient whether the mere name of a technique is enough */
    void add(Said said, boolean lenient, List<Statement> found) {
        if (counts(said, lenient)) {
            state(said, found);
        }
        boolean denied = said.at().denying() && said.at().model() != null;
        if (denied && !said.claim().subjects().isEmpty() && heads(said) && said.ofText().isUnderDenial()) {
            // "MTP - came with V3", in a list of what V2 lacks
            state(said.ofText(), found);
        }
    }

    /** Whether a technique stands at the head of an item. */
    private boolean heads(Said said) {
        Found technique = said.technique();
        return block.kind() == Block.Kind.ITEM && technique != null
                && (said.span().start() + technique.named().span().start() <= 2
                || naming.isLead(technique, said.span()));
    }

    private boolean counts(Said said, boolean lenient) {
        Claim claim = said.claim();
        Found technique = said.technique();
        if (technique != null && explains(technique.link(), said.at())) {
            return false;
        }
        if (technique != null && technique.absence()) {
            // "no experts: there are none" denies twice and means it once
            return claim.stance() != Stance.UNCLEAR && !claim.partial();
        }
        if (said.isUnderDenial()) {
            boolean merelyNamed = !claim.worded() && technique != null && claim.plain() && !tellsOf(said);
            // "MTP - added in V3", in a list of what V2 lacks
            return claim.stance() == Stance.ASSERTED && (merelyNamed || heads(said)) && !isAside(said)
                    && (naming.isListed(technique, said.span()) || isBareList(said));
        }
        return claim.stance() != Stance.UNCLEAR
                && (claim.worded()
                        || lenient
                        || technique == null && !said.at().plainOnly() && block.kind() == Block.Kind.PARAGRAPH
                                && !CROSSED.matcher(said.text()).find()
                        || technique != null && naming.counts(claim, technique, said.span(), said.at(), said.named()));
    }

    /** Whether an item tells of the technique that it links to, and not of a model. */
    private boolean explains(Link link, Focus at) {
        return at.plainOnly() && (isBesideHead(link) || isAskedOf(link, ASKS))
                || link != null && isAskedOf(link, ASKS_WHO);
    }

    /** "MLA, MTP и скользящее окно.": whether a sentence is nothing but names. */
    private static boolean isBareList(Said said) {
        StringBuilder rest = new StringBuilder(said.text());
        for (int i = said.named().size() - 1; i >= 0; i--) {
            Span span = said.named().get(i).named().span();
            rest.replace(span.start(), span.end(), " ");
        }
        return Naming.joins(rest.toString());
    }

    /** "QK-Norm: not used; RMSNorm стоит на латентах": what is told of in a clause of its own is not listed. */
    private boolean tellsOf(Said said) {
        String text = said.text();
        int start = said.technique().named().span().start();
        int end = start;
        while (end < text.length() && ",;.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.lastIndexOf(';', start) >= 0
                && tools.sentences()
                        .asserts(text.substring(said.technique().named().span().end(), end));
    }

    /** "MLA (RMSNorm on the latents is another story)": a parenthesis comments on what is listed. */
    private static boolean isAside(Said said) {
        String before = said.text().substring(0, said.technique().named().span().start());
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** "[[qk_norm|QK-Norm]] - what took the place of soft-capping": tells of the technique that the item links to. */
    private boolean isBesideHead(Link link) {
        return ListedLink.of(block)
                .filter(item -> item.separated() && item.head() != link)
                .flatMap(item -> tools.context().links().of(item.head()))
                .filter(target -> Ontology.TECHNIQUE.equals(target.entity().type()))
                .isPresent();
    }

    /**
     * "[[nope|NoPE]] - why positions are not needed": tells what a note explains, of the technique and not of a model.
     */
    private boolean isAskedOf(Link link, Pattern asks) {
        return ListedLink.of(block)
                .filter(item -> item.separated() && item.head() == link)
                .filter(item -> asks.matcher(block.text()).region(item.rest().start(), item.rest().end()).lookingAt())
                .isPresent();
    }

    /**
     * A claim with where it stands.
     *
     * @param here the model that "here" means where nothing turns to another; null where there is none
     */
    record Said(
            Claim claim, Found technique, List<Found> named, String text, Span span, Focus at, EntityDraft here) {
        boolean asserts() {
            boolean absence = technique != null && technique.absence();
            return claim.stance() == Stance.ASSERTED && !absence && !isUnderDenial();
        }

        /** Whether a claim of the note's model stands in a list of what it lacks, and does not say that itself. */
        boolean isUnderDenial() {
            return at.denies(technique == null ? null : technique.mention())
                    && claim.stance() == Stance.ASSERTED
                    && claim.subjects().isEmpty()
                    && !claim.elsewhere();
        }

        /** Whether it only names, of the same models, what another one denies. */
        boolean onlyNames(Said denial) {
            return isOfSame(denial) && claim.stance() == Stance.ASSERTED && !claim.worded();
        }

        /**
         * "Zero-centered RMSNorm instead of the standard RMSNorm": whether what is denied is the usual kind of what was
         * named before.
         */
        boolean isOnlyOfPlainKind() {
            int start = technique == null || technique.mention() == null ? 0 : technique.named().span().start();
            boolean before = named.stream()
                    .anyMatch(f -> f.isTechnique()
                            && f.mention() != null
                            && f.named().span().end() <= start
                            && f.mention().sameAs(technique.mention()));
            return before && PLAIN_KIND.matcher(text.substring(0, start)).find();
        }

        private boolean isOfSame(Said other) {
            boolean same = technique != null
                    && other.technique() != null
                    && !technique.absence()
                    && !other.technique().absence()
                    && technique.mention() != null
                    && other.technique().mention() != null
                    && technique.mention().sameAs(other.technique().mention());
            return same
                    && claim.subjects().equals(other.claim().subjects())
                    && claim.elsewhere() == other.claim().elsewhere();
        }

        /** The same, said of the model that the text is about. */
        Said ofText() {
            Claim own = new Claim(claim.technique(), claim.stance(), List.of(), false, claim.worded(), claim.plain(),
                    claim.partial(), claim.here());
            return new Said(own, technique, named, text, span, at, here);
        }

        /** Whether words say it; of what a list of absences names, the words before it do. */
        boolean worded() {
            return claim.worded() || isUnderDenial();
        }

        Link link() {
            return technique == null ? null : technique.link();
        }
    }

    private void state(Said said, List<Statement> found) {
        Mention mention = said.technique() == null ? said.at().technique() : said.technique().mention();
        Claim claim = said.claim();
        EntityDraft here = claim.here() ? here(said) : null;
        EntityDraft about = here != null ? here : said.at().model();
        if (claim.subjects().isEmpty() && !claim.elsewhere() && about != null && !isStated(said.technique())) {
            make(about, said, mention, null, found);
        }
        for (Named subject : claim.subjects()) {
            Found named = Found.of(subject, said.named());
            EntityDraft model = named.mention().entity();
            boolean known = isStated(named) || model == own && isStated(said.technique());
            if (model != null && !known) {
                make(model, said, mention, subject, found);
            }
        }
    }

    private EntityDraft here(Said said) {
        return around != null && BUT_HERE.matcher(said.text()).find() ? around : said.here();
    }

    private boolean isStated(Found named) {
        return named != null && named.link() != null && tools.stated().contains(named.link());
    }

    private void make(
            EntityDraft model, Said said, Mention mention, Named subject, List<Statement> found) {
        Span place = said.technique() == null ? new Span(0, 0) : said.technique().named().span();
        boolean ofVariant = subject == null && model == said.at().model() && !said.at().detail().isEmpty();
        EntityDraft technique = maker.technique(mention, model).orElse(null);
        boolean whole = said.asserts()
                || !ofVariant && !isOfOneSize(model, said, place, subject) && !isOfOther(model, said, place);
        if (technique == null || !whole) {
            return;
        }
        // what a sibling has is less than what is said of the model itself
        String siblings = said.asserts() && subject == null ? siblings(said, place) : "";
        boolean linked = said.link() != null && model == own;
        if (linked) {
            tools.context().consumed().add(said.link());
        }
        Evidence evidence = maker.evidence(
                linked ? Basis.LINKED : Basis.DESCRIBED,
                block.lineAt(said.span().start() + place.start()),
                said.text(),
                detail(said, place, subject, ofVariant ? said.at().detail() : siblings),
                linked ? "link" : "sentence",
                said.link());
        String type = said.asserts() ? Ontology.USES : Ontology.DOES_NOT_USE;
        found.add(new Statement(model, type, technique, evidence, said.worded() && siblings.isEmpty()));
    }

    private static String siblings(Said said, Span place) {
        String siblings = said.claim().partial() ? ScopeFinder.siblings(said.text(), place) : "";
        return siblings.isEmpty() ? ScopeFinder.sized(said.text(), place) : siblings;
    }

    private static String detail(Said said, Span place, Named subject, String variant) {
        String scope = ScopeFinder.find(said.text(), place, subject == null ? null : subject.span());
        return scope.isEmpty() ? variant : scope;
    }

    private boolean isOfOneSize(EntityDraft model, Said said, Span place, Named subject) {
        return subject != null
                ? ScopeFinder.isSized(said.text(), subject.span())
                : tools.variants().lead(said.text(), place)
                        || isDeniedOfVariant(said.text(), place)
                        || ScopeFinder.isOfSize(
                                said.text(), place, model.names().keySet());
    }

    /**
     * "QK-Norm: only in the 355B model, Air does without": whether it is a last clause about a variant that denies
     * something.
     */
    private boolean isDeniedOfVariant(String text, Span place) {
        int last = tools.variants().lastLed(text);
        return last > place.start() && !tools.sentences().denies(text.substring(0, last));
    }

    /** What one variant, or a later version of a technique, lacks, the model may have. */
    private static boolean isOfOther(EntityDraft model, Said said, Span place) {
        String text = said.text();
        boolean ofTechnique = said.named().stream()
                .anyMatch(f -> f.isTechnique()
                        && ScopeFinder.isVariantOf(text, f.named().span()));
        // "235B-A22B is close to DeepSeek V3, but without MLA": the size stands for the model where it is compared with
        // another one
        boolean compared = said.named().stream().anyMatch(f -> f.ofOther(model));
        return ScopeFinder.isOfVariant(text, place) && !ofTechnique && !compared
                || SentenceMentions.isLaterVersion(text, place);
    }
}
