package fr.mixitesociale.acces;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the accounts a person manages, page by page, and what they may give. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ComptesService.GESTIONNAIRES)
public class ComptesConsultation {

    private static final int TAILLE_MAX = 200;

    private final Comptes comptes;
    private final GestionDesComptes gestion;
    private final UtilisateurCourant utilisateur;
    private final NomTerritoire noms;

    ComptesConsultation(
            Comptes comptes, GestionDesComptes gestion, UtilisateurCourant utilisateur, NomTerritoire noms) {
        this.comptes = comptes;
        this.gestion = gestion;
        this.utilisateur = utilisateur;
        this.noms = noms;
    }

    /** @param recherche part of the login, the name or the function; empty for all */
    public List<CompteFiche> page(String recherche, int numero, int taille) {
        Etendue etendue = etendue();
        PageRequest page = PageRequest.of(numero, Math.min(taille, TAILLE_MAX));
        return comptes.page(etendue.tous(), etendue.roles(), etendue.codes(), motif(recherche), page).stream()
                .map(Compte::fiche)
                .toList();
    }

    public long nombre(String recherche) {
        Etendue etendue = etendue();
        return comptes.nombre(etendue.tous(), etendue.roles(), etendue.codes(), motif(recherche));
    }

    /** Roles the person may give, in the order of the enumeration. */
    public List<Role> rolesAttribuables() {
        Set<Role> roles = etendue().roles();
        return List.of(Role.values()).stream().filter(roles::contains).toList();
    }

    /** Territories the person may give to this role, whose name or code contains {@code saisie}. */
    public List<Territoire> territoires(Role role, String saisie, int depuis, int limite) {
        String cherche = saisie.strip().toLowerCase(Locale.FRENCH);
        return gestion.territoires(etendue(), role)
                .filter(t -> t.libelle().toLowerCase(Locale.FRENCH).contains(cherche))
                .skip(depuis)
                .limit(Math.min(limite, TAILLE_MAX))
                .toList();
    }

    /** The territory with its name, or its code when the referential no longer knows it. */
    public String libelle(Perimetre perimetre) {
        return noms.avecCode(perimetre);
    }

    private Etendue etendue() {
        return gestion.etendue(utilisateur.exiger());
    }

    private static String motif(String recherche) {
        String echappe = recherche
                .strip()
                .toLowerCase(Locale.FRENCH)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + echappe + "%";
    }
}
