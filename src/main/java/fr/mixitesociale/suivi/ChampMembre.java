package fr.mixitesociale.suivi;

/** The fields of a seat. */
public enum ChampMembre implements ChampSuivi<Membre> {
    SIGNATAIRE(Acces.signataire(m -> m.signataire, (m, v) -> m.signataire = v)),
    ORGANISME(Acces.texte(200, m -> m.organisme, (m, v) -> m.organisme = v)),
    NOM(Acces.texte(200, m -> m.nom, (m, v) -> m.nom = v)),
    FONCTION(Acces.texte(200, m -> m.fonction, (m, v) -> m.fonction = v));

    private final Acces<Membre> acces;

    ChampMembre(Acces<Membre> acces) {
        this.acces = acces;
    }

    @Override
    public String racine() {
        return "suivi.membre";
    }

    @Override
    public Acces<Membre> acces() {
        return acces;
    }
}
