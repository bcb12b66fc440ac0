package fr.mixitesociale.procedure;

import static fr.mixitesociale.acces.Role.COMMUNE_SERVICE;
import static fr.mixitesociale.acces.Role.DDT;
import static fr.mixitesociale.acces.Role.EPCI_PRESIDENT;
import static fr.mixitesociale.acces.Role.EPCI_SERVICE;
import static fr.mixitesociale.acces.Role.EPT_PRESIDENT;
import static fr.mixitesociale.acces.Role.EPT_SERVICE;
import static fr.mixitesociale.acces.Role.MAIRE;
import static fr.mixitesociale.acces.Role.PREFET;
import static fr.mixitesociale.acces.Role.SIGNATAIRE_ASSOCIE;
import static fr.mixitesociale.contrat.StatutContrat.ABANDONNE;
import static fr.mixitesociale.contrat.StatutContrat.ACCORD;
import static fr.mixitesociale.contrat.StatutContrat.DEMANDE;
import static fr.mixitesociale.contrat.StatutContrat.ECHU;
import static fr.mixitesociale.contrat.StatutContrat.ELABORATION;
import static fr.mixitesociale.contrat.StatutContrat.EN_VIGUEUR;
import static fr.mixitesociale.contrat.StatutContrat.PROJET;
import static fr.mixitesociale.contrat.StatutContrat.PROPOSITION;
import static fr.mixitesociale.contrat.StatutContrat.REFUS;
import static fr.mixitesociale.contrat.StatutContrat.SIGNATURE_OUVERTE;
import static fr.mixitesociale.procedure.Depart.de;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The legal acts of a contract: from which status, to which, whose, who records it, under which guards. This is the whole
 * state machine; the service applies it and knows no other rule of passage.
 *
 * @see "src/docs/statuts.md"
 */
public enum Acte {
    DEMANDER(
            de(DEMANDE).naissance(),
            null,
            Sujet.COMMUNE,
            qui(MAIRE),
            qui(PREFET, DDT),
            Garde.COMMUNE_CONCERNEE,
            Garde.MOTIFS_DE_LA_DEMANDE),
    PROPOSER(de(PROPOSITION).naissance(), null, Sujet.ETAT, qui(PREFET), qui(DDT), Garde.CARENCE),
    ACCEPTER_PROPOSITION(de(PROPOSITION), ACCORD, Sujet.COMMUNE, qui(MAIRE), qui(PREFET, DDT)),
    DECLINER(de(PROPOSITION).motive(), REFUS, Sujet.COMMUNE, qui(MAIRE), qui(PREFET, DDT)),
    ACCORDER(de(DEMANDE), ACCORD, Sujet.ETAT, qui(PREFET), qui(DDT), Garde.DEMANDES_REUNIES, Garde.REPONSES),
    REFUSER(de(DEMANDE).motive(), REFUS, Sujet.ETAT, qui(PREFET), qui(DDT)),
    ENGAGER_ELABORATION(de(ACCORD).enCopil(), ELABORATION, Sujet.COPIL, Roles.COPIL, qui(DDT), Garde.COPIL_COMPLET),
    ARRETER_PROJET(
            de(ELABORATION).enCopil(),
            PROJET,
            Sujet.COPIL,
            Roles.COPIL,
            qui(DDT, EPCI_SERVICE, EPT_SERVICE),
            Garde.COPIL_COMPLET,
            Garde.CHAPITRES_PROJET),
    REVENIR_EN_ELABORATION(de(PROJET, SIGNATURE_OUVERTE).motive(), ELABORATION, Sujet.COPIL, Roles.COPIL, qui(DDT)),
    DELIBERER(de(PROJET, SIGNATURE_OUVERTE).surLeTexte(), null, Sujet.CONSEIL, Roles.EXECUTIFS, Roles.SERVICES),
    AVIS_CNSRU(
            de(ELABORATION, PROJET, SIGNATURE_OUVERTE).surLeTexte(),
            null,
            Sujet.ETAT,
            qui(PREFET),
            qui(DDT),
            Garde.MUTUALISANT),
    /** The inventory the objectives rest on, as it stands that day; it falls when a figure of it changes. */
    CONSTATER_BASE(de(ELABORATION, PROJET).surLeTexte(), null, Sujet.ETAT, qui(PREFET), qui(DDT), Garde.BASE_CONNUE),
    OUVRIR_SIGNATURE(
            de(PROJET),
            SIGNATURE_OUVERTE,
            Sujet.ETAT,
            qui(PREFET),
            qui(DDT),
            Garde.DELIBERATIONS,
            Garde.AVIS_CNSRU,
            Garde.BASE_CONNUE,
            Garde.BASE_CONSTATEE,
            Garde.CUMUL,
            Garde.CHAPITRES_SIGNATURE,
            Garde.TROIS_ANS,
            Garde.TERME_DE_LA_PERIODE),
    /** The last obligatory signature puts the contract in force; associated signatories may still sign afterwards. */
    SIGNER(
            de(SIGNATURE_OUVERTE, EN_VIGUEUR).surLeTexte(),
            EN_VIGUEUR,
            Sujet.SIGNATAIRE,
            qui(MAIRE, EPCI_PRESIDENT, EPT_PRESIDENT, PREFET, SIGNATAIRE_ASSOCIE),
            qui(PREFET, DDT),
            Garde.TEXTE_DELIBERE,
            Garde.AVIS_CNSRU,
            Garde.CUMUL),
    /** A contract signed outside the portal: the services record it with its document. */
    SIGNE_HORS_PORTAIL(
            de(ELABORATION, PROJET).surLeTexte(), EN_VIGUEUR, Sujet.ETAT, qui(PREFET), qui(DDT), Garde.CUMUL),
    NOTIFIER_OBJECTIFS(de(EN_VIGUEUR), null, Sujet.ETAT, qui(PREFET), qui(DDT)),
    ANNEXER_PLH(
            de(EN_VIGUEUR),
            null,
            Sujet.GROUPEMENT,
            qui(EPCI_PRESIDENT, EPT_PRESIDENT),
            qui(PREFET, DDT, EPCI_SERVICE, EPT_SERVICE)),
    REVOYURE(
            de(EN_VIGUEUR).enCopil(),
            null,
            Sujet.COPIL,
            Roles.COPIL,
            qui(DDT, EPCI_SERVICE, EPT_SERVICE),
            Garde.COPIL_COMPLET,
            Garde.SIX_MOIS_AVANT_LE_TERME),
    BILAN_PERIODIQUE(de(EN_VIGUEUR), null, Sujet.CONSEIL, Roles.EXECUTIFS, Roles.SERVICES),
    /** Opens articles of the signed text to an avenant; what follows is done on the avenant as on a contract. */
    PREPARER_AVENANT(
            de(EN_VIGUEUR).motive(),
            null,
            Sujet.COPIL,
            Roles.COPIL,
            qui(DDT, COMMUNE_SERVICE, EPCI_SERVICE, EPT_SERVICE)),
    CONSTATER_ECHEANCE(de(EN_VIGUEUR), ECHU, Sujet.ETAT, qui(PREFET), qui(DDT), Garde.TERME_PASSE),
    ABANDONNER(
            de(DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET, SIGNATURE_OUVERTE)
                    .motive(),
            ABANDONNE,
            Sujet.ETAT,
            qui(PREFET),
            qui(DDT),
            Garde.SANS_SIGNATURE),
    /** The author of a demande takes it back before it is answered. */
    RETIRER_DEMANDE(de(DEMANDE).motive(), ABANDONNE, Sujet.COMMUNE, qui(MAIRE), qui(PREFET, DDT));

    private final Depart depart;
    private final @Nullable StatutContrat vers;
    private final Sujet sujet;
    private final Set<Role> parCompte;
    private final Set<Role> surPapier;
    private final List<Garde> gardes;

    Acte(
            Depart depart,
            @Nullable StatutContrat vers,
            Sujet sujet,
            Set<Role> parCompte,
            Set<Role> surPapier,
            Garde... gardes) {
        this.depart = depart;
        this.vers = vers;
        this.sujet = sujet;
        this.parCompte = parCompte;
        this.surPapier = surPapier;
        this.gardes = List.of(gardes);
    }

    /** Statuses it is done from; that it opens the contract in, for an act of birth. */
    public Set<StatutContrat> depuis() {
        return depart.statuts();
    }

    /** Whether it opens a contract. */
    public boolean estUneNaissance() {
        return depart.naitre();
    }

    /** Status it leads to, once everyone whose act it is has done it; null when it changes none. */
    public @Nullable StatutContrat vers() {
        return vers;
    }

    public Sujet sujet() {
        return sujet;
    }

    /** Those whose own login is enough. */
    public Set<Role> parCompte() {
        return parCompte;
    }

    /** Those who register it with its paper: the State for anyone, other services for their own side. */
    public Set<Role> surPapier() {
        return surPapier;
    }

    public List<Garde> gardes() {
        return gardes;
    }

    /** Whether one is enough: the others (notification, PLH, reviews) come again as time goes by. */
    boolean estUnique() {
        return switch (this) {
            case NOTIFIER_OBJECTIFS, ANNEXER_PLH, PREPARER_AVENANT, REVOYURE, BILAN_PERIODIQUE -> false;
            default -> true;
        };
    }

    /** Whether it is done on an avenant as on a contract: an avenant follows the procedure of the contract. */
    public boolean concerneUnAvenant() {
        return switch (this) {
            case ARRETER_PROJET,
                    REVENIR_EN_ELABORATION,
                    DELIBERER,
                    AVIS_CNSRU,
                    CONSTATER_BASE,
                    OUVRIR_SIGNATURE,
                    SIGNER,
                    ABANDONNER -> true;
            default -> false;
        };
    }

    /** Whether it says nothing without its reason. */
    public boolean exigeUnMotif() {
        return depart.motif();
    }

    /** Whether the steering committee does it: who was there is recorded. */
    public boolean reunitLeCopil() {
        return depart.copil();
    }

    /** Whether it is given to a text as it stands, and so falls when that text changes. */
    public boolean porteSurLeTexte() {
        return depart.texte();
    }

    /** Whether the text it is given to is that of the base inventories alone. */
    boolean porteSurLaBase() {
        return this == CONSTATER_BASE;
    }

    public String libelle() {
        return Phrases.de("procedure.acte." + name());
    }

    private static Set<Role> qui(Role... roles) {
        return Set.of(roles);
    }
}
