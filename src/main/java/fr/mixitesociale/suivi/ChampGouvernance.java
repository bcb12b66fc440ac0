package fr.mixitesociale.suivi;

/** The fields of article 4, in the order of the template (guide DHUP, annexe 3). */
public enum ChampGouvernance implements ChampSuivi<Gouvernance> {
    COPIL_PAR_AN(Acces.entier(0, 52, g -> g.copilParAn, (g, v) -> g.copilParAn = v)),
    COPIL_ANIMATEUR(Acces.signataire(g -> g.copilAnimateur, (g, v) -> g.copilAnimateur = v)),
    COPIL_ATTENDUS(Acces.texte(4000, g -> g.copilAttendus, (g, v) -> g.copilAttendus = v)),
    BILAN_PAR_AN(Acces.entier(0, 52, g -> g.bilanParAn, (g, v) -> g.bilanParAn = v)),
    BILAN_AUTEUR(Acces.signataire(g -> g.bilanAuteur, (g, v) -> g.bilanAuteur = v)),
    BILAN_CONTENU(Acces.texte(4000, g -> g.bilanContenu, (g, v) -> g.bilanContenu = v)),
    GROUPE_PAR_AN(Acces.entier(0, 52, g -> g.groupeParAn, (g, v) -> g.groupeParAn = v)),
    GROUPE_ANIMATEUR(Acces.signataire(g -> g.groupeAnimateur, (g, v) -> g.groupeAnimateur = v)),
    GROUPE_FONCTIONNEMENT(Acces.texte(4000, g -> g.groupeFonctionnement, (g, v) -> g.groupeFonctionnement = v)),
    DUREE_DU(Acces.date(g -> g.dureeDu, (g, v) -> g.dureeDu = v)),
    DUREE_AU(Acces.date(g -> g.dureeAu, (g, v) -> g.dureeAu = v)),
    REVOYURE_MOIS(Acces.entier(1, 36, g -> g.revoyureMois, (g, v) -> g.revoyureMois = v)),
    AVENANTS(Acces.texte(4000, g -> g.avenants, (g, v) -> g.avenants = v)),
    RENOUVELLEMENT(Acces.texte(4000, g -> g.renouvellement, (g, v) -> g.renouvellement = v));

    private final Acces<Gouvernance> acces;

    ChampGouvernance(Acces<Gouvernance> acces) {
        this.acces = acces;
    }

    @Override
    public String racine() {
        return "suivi.gouvernance";
    }

    @Override
    public Acces<Gouvernance> acces() {
        return acces;
    }
}
