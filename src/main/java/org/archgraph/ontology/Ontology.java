package org.archgraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a vault's notes may be and say.
 *
 * @param types the types of entity by name, in order
 * @param relations the types of relation by name, in order
 * @param groupLists headings over lists of the form "group: member, member"
 * @param indexNames file names (without ending) that stand for their folder
 * @param facts the facts of front matter
 * @param names the well-known names
 * @param silentSections headings under which prose says nothing about who uses what
 * @param comparingSections first words of headings under which only plain statements count; those with = as a
 *         whole, those with ! never
 * @param variantSections words of headings over what is true of a variant of a model only; a final asterisk as below
 * @param denyingSections phrases of headings, and of lines before a list, under which names stand for what is absent
 * @param usingSections the same, under which models stand that use the technique named beside them
 * @param keepingSections the same, under which models stand that keep something else than the text's technique
 * @param heritageSections phrases in headings that say whom a model has something from: "inherited from"
 * @param oppositeSections by a technique's name, first words of headings over those that do without it
 * @param nobody phrases that deny of each of several models: "none of ... uses"
 * @param only phrases that say something of the models after them alone, of several
 * @param exceptions words before what is meant not to count: "but for", "except"
 * @param almost words beside which not all are meant
 * @param allListed words by which an overview says behind the name of a technique that all of its models have it
 * @param onlyThose words by which an overview says behind the name of a technique that no other model has it
 * @param collections words for all the models of a note, or of the vault: "in this list"
 * @param tables of these, words for the models in the rows of the note's tables
 * @param everybody phrases for all models of a note, or of the vault, of which something is said: "all models listed"
 * @param everywhere words for all the models that have a note: "in this vault"
 * @param usual by a technique's name, words for what has nothing of it: "dense"; by {@code *}, for what has
 *         nothing special
 * @param partly words beside which those say only how often something is used: "alternate"
 * @param same phrases that say of a model what was said of the one before: "is built the same way"
 * @param contrary phrases that deny of a model what was said of the one before: "does not"
 * @param changes first words of the heads of columns that tell what was {@code before} and what came {@code after}
 * @param rivals by what they are for, techniques of which a model has one
 * @param derived words before the model that something else was made of
 * @param later phrases before the one model of a family that was the first, or the only one, to have something
 * @param nicknames by a technique's name, words that mean it where the text is about it; by {@code not}, words
 *         beside which they do not
 * @param opposites by a technique's name, words for a model that has nothing of it: "dense"; by what they do
 *         beside them, others: {@code whole}, {@code part}, {@code unless}, {@code beside}, {@code stay} and {@code
 *         contrast}, as the bundled ontology tells
 * @param absences by a technique's name, phrases that say that it is absent without naming it
 * @param descriptions by a technique's name, phrases that describe it without naming it; words in parentheses as above
 * @param modelFamilies first words of the names of models, also of those that are in no vault
 * @param noModels words that are no model although a number may stand behind them: "Table 3"
 * @param modelVariants words beside versions in the names of models: "Qwen3-Next", "Mistral Small"
 * @param sameModel words behind a name and a hyphen with which it still means the same model: "Yi-Instruct"
 * @param earlier words before a family that mean an earlier model of it; a final asterisk stands for any ending
 * @param noTechniques beginnings of titles that name no technique: "Comparison of"
 * @param pairs by what they do ({@code both}, {@code without}, {@code neither}, {@code nor}), phrases for the
 *         two techniques of the sentence before
 * @param cues the phrases that deny, compare and doubt
 * @param hash SHA-256 of the file's bytes, in hexadecimal
 */
public record Ontology(
        Map<String, EntityType> types,
        Map<String, RelationType> relations,
        List<String> groupLists,
        List<String> indexNames,
        List<Fact> facts,
        List<KnownName> names,
        List<String> silentSections,
        List<String> comparingSections,
        List<String> variantSections,
        List<String> denyingSections,
        List<String> usingSections,
        List<String> keepingSections,
        List<String> heritageSections,
        Map<String, List<String>> oppositeSections,
        List<String> nobody,
        List<String> only,
        List<String> exceptions,
        List<String> almost,
        List<String> onlyThose,
        List<String> allListed,
        List<String> collections,
        List<String> tables,
        List<String> everybody,
        List<String> everywhere,
        Map<String, List<String>> usual,
        List<String> partly,
        List<String> same,
        List<String> contrary,
        Map<String, List<String>> changes,
        Map<String, List<String>> rivals,
        List<String> derived,
        List<String> later,
        Map<String, List<String>> nicknames,
        Map<String, List<String>> opposites,
        Map<String, List<String>> absences,
        Map<String, List<String>> descriptions,
        List<String> modelFamilies,
        List<String> noModels,
        List<String> modelVariants,
        List<String> sameModel,
        List<String> earlier,
        List<String> noTechniques,
        Map<String, List<String>> pairs,
        Cues cues,
        String hash) {
    /** The types that the program itself speaks of; every ontology has them. */
    public static final String MODEL = "Model";

    public static final String TECHNIQUE = "Technique";
    public static final String GROUP = "InnovationGroup";

    /** The type of an entity about which nothing else is known. */
    public static final String TOPIC = "Topic";

    public static final String USES = "USES";
    public static final String DOES_NOT_USE = "DOES_NOT_USE";
    public static final String IN_GROUP = "IN_GROUP";

    /** The relation of a link about which nothing else is known. */
    public static final String RELATED_TO = "RELATED_TO";

    public Ontology {
        groupLists = List.copyOf(groupLists);
        indexNames = List.copyOf(indexNames);
        facts = List.copyOf(facts);
        names = List.copyOf(names);
        silentSections = List.copyOf(silentSections);
        comparingSections = List.copyOf(comparingSections);
        variantSections = List.copyOf(variantSections);
        denyingSections = List.copyOf(denyingSections);
        usingSections = List.copyOf(usingSections);
        keepingSections = List.copyOf(keepingSections);
        heritageSections = List.copyOf(heritageSections);
        oppositeSections = Map.copyOf(oppositeSections);
        nobody = List.copyOf(nobody);
        only = List.copyOf(only);
        exceptions = List.copyOf(exceptions);
        almost = List.copyOf(almost);
        onlyThose = List.copyOf(onlyThose);
        allListed = List.copyOf(allListed);
        collections = List.copyOf(collections);
        tables = List.copyOf(tables);
        everybody = List.copyOf(everybody);
        everywhere = List.copyOf(everywhere);
        usual = Map.copyOf(usual);
        partly = List.copyOf(partly);
        same = List.copyOf(same);
        contrary = List.copyOf(contrary);
        changes = Map.copyOf(changes);
        rivals = Map.copyOf(rivals);
        derived = List.copyOf(derived);
        later = List.copyOf(later);
        nicknames = Map.copyOf(nicknames);
        opposites = Map.copyOf(opposites);
        absences = Map.copyOf(absences);
        descriptions = Map.copyOf(descriptions);
        modelFamilies = List.copyOf(modelFamilies);
        noModels = List.copyOf(noModels);
        modelVariants = List.copyOf(modelVariants);
        sameModel = List.copyOf(sameModel);
        earlier = List.copyOf(earlier);
        noTechniques = List.copyOf(noTechniques);
        pairs = Map.copyOf(pairs);
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(cues, "cues");
        Objects.requireNonNull(hash, "hash");
    }

    public Optional<RelationType> relation(String name) {
        return Optional.ofNullable(relations.get(name));
    }
}
