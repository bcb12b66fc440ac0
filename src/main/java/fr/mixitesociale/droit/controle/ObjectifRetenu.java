package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objective that binds a commune over a period: the notified figure wins over every computed one; else a signed
 * contract, else a raising, else the law. A contract that is not signed changes nothing.
 *
 * @param legal null when the base inventory is not known well enough to compute it
 */
public record ObjectifRetenu(
        int valeur, Origine origine, @Nullable ObjectifLegal legal) {

    public enum Origine {
        NOTIFIE("Objectif notifié par le préfet"),
        CONTRAT("Objectif du contrat signé"),
        REHAUSSE("Objectif rehaussé avec l’accord du maire"),
        LEGAL("Objectif légal");

        private final String libelle;

        Origine(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** @return null when none of the four is known */
    public static @Nullable ObjectifRetenu decider(
            @Nullable Integer notifie,
            @Nullable Integer contratSigne,
            @Nullable Integer rehausse,
            @Nullable ObjectifLegal legal) {
        if (notifie != null) {
            return new ObjectifRetenu(notifie, Origine.NOTIFIE, legal);
        }
        if (contratSigne != null) {
            return new ObjectifRetenu(contratSigne, Origine.CONTRAT, legal);
        }
        if (rehausse != null) {
            return new ObjectifRetenu(rehausse, Origine.REHAUSSE, legal);
        }
        return legal == null ? null : new ObjectifRetenu(legal.objectif(), Origine.LEGAL, legal);
    }

    /** Notified minus computed; 0 when they agree or when one is missing. */
    public int difference() {
        return origine == Origine.NOTIFIE && legal != null ? valeur - legal.objectif() : 0;
    }

    public List<Etape> etapes() {
        List<Etape> etapes = new ArrayList<>(legal == null ? List.of() : legal.etapes());
        if (origine != Origine.LEGAL) {
            etapes.add(new Etape(
                    origine.libelle(),
                    legal == null
                            ? Nombres.entier(valeur)
                            : "%s, pour %s calculés"
                                    .formatted(Nombres.entier(valeur), Nombres.entier(legal.objectif())),
                    Nombres.entier(valeur),
                    "art. L. 302-8 CCH",
                    null,
                    legal == null ? null : legal.regles().id()));
        }
        return List.copyOf(etapes);
    }
}
