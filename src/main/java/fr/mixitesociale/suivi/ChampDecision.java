package fr.mixitesociale.suivi;

import java.util.Objects;

/** The fields of a decision. */
public enum ChampDecision implements ChampSuivi<DecisionReunion> {
    TEXTE(Acces.<DecisionReunion>texte(2000, d -> d.texte, (d, v) -> d.texte = Objects.requireNonNull(v))
            .obligatoire()),
    SIGNATAIRE(Acces.signataire(d -> d.signataire, (d, v) -> d.signataire = v)),
    RESPONSABLE(Acces.texte(200, d -> d.responsable, (d, v) -> d.responsable = v)),
    ECHEANCE(Acces.date(d -> d.echeance, (d, v) -> d.echeance = v)),
    FAITE(Acces.ouiNon(d -> d.faite, (d, v) -> d.faite = v));

    private final Acces<DecisionReunion> acces;

    ChampDecision(Acces<DecisionReunion> acces) {
        this.acces = acces;
    }

    @Override
    public String racine() {
        return "suivi.decision";
    }

    @Override
    public Acces<DecisionReunion> acces() {
        return acces;
    }
}
