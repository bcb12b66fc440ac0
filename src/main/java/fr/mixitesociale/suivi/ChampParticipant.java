package fr.mixitesociale.suivi;

import java.util.Objects;

/** The fields of someone asked to a meeting. */
public enum ChampParticipant implements ChampSuivi<Participant> {
    SIGNATAIRE(Acces.signataire(p -> p.signataire, (p, v) -> p.signataire = v)),
    ORGANISME(Acces.texte(200, p -> p.organisme, (p, v) -> p.organisme = v)),
    NOM(Acces.<Participant>texte(200, p -> p.nom, (p, v) -> p.nom = Objects.requireNonNull(v))
            .obligatoire()),
    FONCTION(Acces.texte(200, p -> p.fonction, (p, v) -> p.fonction = v)),
    PRESENCE(Acces.<Participant, Presence>choix(
                    Presence.class,
                    Presence::libelle,
                    p -> p.presence,
                    (p, v) -> p.presence = Objects.requireNonNull(v))
            .obligatoire());

    private final Acces<Participant> acces;

    ChampParticipant(Acces<Participant> acces) {
        this.acces = acces;
    }

    @Override
    public String racine() {
        return "suivi.participant";
    }

    @Override
    public Acces<Participant> acces() {
        return acces;
    }
}
