package fr.mixitesociale.suivi;

import fr.mixitesociale.engagement.Theme;
import java.util.Objects;

/** The fields of a meeting, in the order of its form. */
public enum ChampReunion implements ChampSuivi<Reunion> {
    NATURE(Acces.<Reunion, NatureReunion>choix(
                    NatureReunion.class,
                    NatureReunion::libelle,
                    r -> r.nature,
                    (r, v) -> r.nature = Objects.requireNonNull(v))
            .obligatoire()),
    THEME(Acces.choix(Theme.class, Theme::libelle, r -> r.theme, (r, v) -> r.theme = v)),
    INTITULE(Acces.<Reunion>texte(300, r -> r.intitule, (r, v) -> r.intitule = Objects.requireNonNull(v))
            .obligatoire()),
    JOUR(Acces.<Reunion>date(r -> r.jour, (r, v) -> r.jour = Objects.requireNonNull(v))
            .obligatoire()),
    DEBUT(Acces.heure(r -> r.debut, (r, v) -> r.debut = v)),
    DUREE(Acces.entier(5, 1440, r -> r.duree, (r, v) -> r.duree = v)),
    LIEU(Acces.texte(300, r -> r.lieu, (r, v) -> r.lieu = v)),
    VISIO(new Acces<>(Valeur.LIEN, r -> r.visio, (r, v) -> r.visio = v)),
    ORDRE_DU_JOUR(Acces.texte(10_000, r -> r.ordreDuJour, (r, v) -> r.ordreDuJour = v)),
    STATUT(Acces.<Reunion, StatutReunion>choix(
                    StatutReunion.class,
                    StatutReunion::libelle,
                    r -> r.statut,
                    (r, v) -> r.statut = Objects.requireNonNull(v))
            .obligatoire()),
    MOTIF(Acces.texte(1000, r -> r.motif, (r, v) -> r.motif = v)),
    COMPTE_RENDU(Acces.texte(20_000, r -> r.compteRendu, (r, v) -> r.compteRendu = v)),
    PARTAGE(Acces.ouiNon(r -> r.partage, (r, v) -> r.partage = v));

    private final Acces<Reunion> acces;

    ChampReunion(Acces<Reunion> acces) {
        this.acces = acces;
    }

    @Override
    public String racine() {
        return "suivi.reunion";
    }

    @Override
    public Acces<Reunion> acces() {
        return acces;
    }
}
