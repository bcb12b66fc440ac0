package fr.mixitesociale.acces;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.acces.Perimetre.SesContrats;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who manages whose accounts: administrators all; the DDT invites the communes, EPCI and EPT of its département and
 * keeps its own agents; the head of an organisation keeps its agents. Nobody can give more than this.
 */
@Component
class GestionDesComptes {

    private static final Set<Role> INVITES_DE_LA_DDT = EnumSet.of(
            Role.MAIRE,
            Role.COMMUNE_SERVICE,
            Role.EPCI_PRESIDENT,
            Role.EPCI_SERVICE,
            Role.EPT_PRESIDENT,
            Role.EPT_SERVICE,
            Role.DDT);

    private final Referentiel referentiel;

    GestionDesComptes(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    Etendue etendue(Utilisateur utilisateur) {
        Perimetre sien = utilisateur.perimetre();
        return switch (utilisateur.role()) {
            case ADMIN -> new Etendue(true, EnumSet.allOf(Role.class), Set.of());
            case DDT ->
                sien instanceof SurDepartement(String code)
                        ? new Etendue(false, INVITES_DE_LA_DDT, organisations(code))
                        : Etendue.AUCUN;
            case PREFET -> agents(Role.DDT, sien);
            case MAIRE -> agents(Role.COMMUNE_SERVICE, sien);
            case EPCI_PRESIDENT -> agents(Role.EPCI_SERVICE, sien);
            case EPT_PRESIDENT -> agents(Role.EPT_SERVICE, sien);
            case COMMUNE_SERVICE, EPCI_SERVICE, EPT_SERVICE, SIGNATAIRE_ASSOCIE -> Etendue.AUCUN;
        };
    }

    private static Etendue agents(Role role, Perimetre sien) {
        String code = NaturePerimetre.code(sien);
        return code == null ? Etendue.AUCUN : new Etendue(false, EnumSet.of(role), Set.of(code));
    }

    /** The département itself, its communes, and every EPCI or EPT with a member in it. */
    private Set<String> organisations(String departement) {
        Set<String> codes = new HashSet<>();
        codes.add(departement);
        for (Commune commune : referentiel.communesDuDepartement(departement)) {
            codes.add(commune.code().valeur());
            if (commune.epci() != null) {
                codes.add(commune.epci().valeur());
            }
            if (commune.ept() != null) {
                codes.add(commune.ept().valeur());
            }
        }
        return codes;
    }

    /** Whether this territory exists and is of the kind the role acts over: an EPT is no EPCI. */
    boolean existe(Role role, Perimetre perimetre) {
        if (NaturePerimetre.de(role) != NaturePerimetre.de(perimetre)) {
            return false;
        }
        return switch (perimetre) {
            case SurCommune(CodeInsee code) -> referentiel.commune(code).isPresent();
            case SurDepartement(String code) -> referentiel.departement(code).isPresent();
            case SurEpci(var siren) ->
                referentiel.epci(siren).filter(e -> convient(role, e)).isPresent();
            case SesContrats _, National _ -> true;
        };
    }

    /** Territories of this role that the person may give, in the referential's order. */
    Stream<Territoire> territoires(Etendue etendue, Role role) {
        Stream<Territoire> tous = switch (NaturePerimetre.de(role)) {
            case COMMUNE -> referentiel.communes().stream().map(Territoire::de);
            case EPCI ->
                Stream.of(referentiel.epci(), referentiel.ept())
                        .flatMap(List::stream)
                        .filter(e -> convient(role, e))
                        .distinct()
                        .map(Territoire::de);
            case DEPARTEMENT -> referentiel.departements().stream().map(Territoire::de);
            case CONTRATS -> Stream.of(Territoire.de(new SesContrats()));
            case NATIONAL -> Stream.of(Territoire.de(new National()));
        };
        return tous.filter(t -> etendue.couvre(role, t.perimetre()));
    }

    private static boolean convient(Role role, Epci epci) {
        boolean deEpt = role == Role.EPT_PRESIDENT || role == Role.EPT_SERVICE;
        return deEpt == (epci.nature() == Epci.Nature.EPT);
    }
}
