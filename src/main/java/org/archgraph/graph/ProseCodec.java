package org.archgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.archgraph.vault.BinaryInput;
import org.archgraph.vault.BinaryOutput;

/** A note's prose as bytes, and back: with the entities of another reading that knows the same ones. */
final class ProseCodec {
    private static final Basis[] BASES = Basis.values();

    private final Map<String, EntityDraft> entities = new HashMap<>();
    private final StandIns standIns;

    ProseCodec(List<EntityDraft> entities, StandIns standIns) {
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        this.standIns = standIns;
    }

    byte[] encode(NoteProse prose) {
        BinaryOutput out = new BinaryOutput();
        out.list(prose.statements(), this::statement);
        out.list(prose.descriptions(), this::description);
        out.list(prose.understood(), (numbers, number) -> numbers.number(number));
        return out.toBytes();
    }

    /** @param path the note's, which is not kept in its bytes */
    NoteProse decode(String path, byte[] bytes) {
        BinaryInput in = new BinaryInput(bytes);
        return new NoteProse(
                in.list(next -> statement(path, next)), in.list(this::description), in.list(BinaryInput::integer));
    }

    private void statement(BinaryOutput out, Statement statement) {
        entity(out, statement.from());
        out.text(statement.relation());
        entity(out, statement.to());
        Evidence evidence = statement.evidence();
        out.octet(evidence.basis().ordinal());
        out.number(evidence.line());
        out.text(evidence.quote());
        out.text(evidence.detail());
        out.text(evidence.rule());
        out.optional(evidence.resolvedBy());
        out.optional(evidence.link());
        out.flag(statement.worded());
    }

    private Statement statement(String path, BinaryInput in) {
        EntityDraft from = entity(in);
        String relation = in.text();
        EntityDraft to = entity(in);
        Evidence evidence = new Evidence(BASES[in.octet()], path, in.integer(), in.text(), in.text(), in.text(),
                in.optional(), in.optional());
        return new Statement(from, relation, to, evidence, in.flag());
    }

    private void description(BinaryOutput out, NoteProse.Description description) {
        entity(out, description.entity());
        out.text(description.text());
    }

    private NoteProse.Description description(BinaryInput in) {
        return new NoteProse.Description(entity(in), in.text());
    }

    private void entity(BinaryOutput out, EntityDraft entity) {
        String known = standIns.name(entity).orElse(null);
        out.flag(known != null);
        out.text(known != null ? known : entity.id());
    }

    private EntityDraft entity(BinaryInput in) {
        boolean standIn = in.flag();
        String name = in.text();
        EntityDraft entity = standIn ? standIns.of(name) : entities.get(name);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + name);
        }
        return entity;
    }
}
