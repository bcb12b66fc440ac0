package fr.mixitesociale.objectif;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.ControleRehaussement;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.objectif.Decision.Notification;
import fr.mixitesociale.objectif.Decision.Rehaussement;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The préfet's decisions on objectives: notification and rehaussement, commune by commune or in a batch, all or nothing. A
 * decision someone changed since it was read is never overwritten.
 */
@Service
@PreAuthorize(TableDepartement.ROLES)
@Transactional
public class DecisionsService {

    private static final int PLUS_GRAND = 1_000_000;
    private static final int REFERENCE_MAX = 120;
    private static final int MOTIF_MAX = 1_000;

    private final UtilisateurCourant courant;
    private final TableDepartement table;
    private final EcritureDecisions ecriture;
    private final Clock horloge;

    DecisionsService(UtilisateurCourant courant, TableDepartement table, EcritureDecisions ecriture, Clock horloge) {
        this.courant = courant;
        this.table = table;
        this.ecriture = ecriture;
        this.horloge = horloge;
    }

    /** The notified figures of a period, with what the engine computes that day kept beside each. */
    public List<Decision> notifier(
            PeriodeTriennale periode, List<ANotifier> communes, LocalDate le, @Nullable String reference) {
        communes.forEach(commune -> exigerTerritoire(commune.commune()));
        exigerDate(le, "objectif.decision.date_future");
        exigerLongueur(reference, REFERENCE_MAX);
        communes.forEach(commune -> exigerNombre(commune.valeur()));
        Map<CodeInsee, LigneDepartement> lignes =
                lignes(communes.stream().map(ANotifier::commune).toList(), periode);
        return communes.stream()
                .map(commune -> {
                    @Nullable LigneDepartement ligne = lignes.get(commune.commune());
                    @Nullable
                    ObjectifLegal legal = ligne == null ? null : ligne.legal().orElse(null);
                    return ecriture.notifier(
                            commune.commune(),
                            periode,
                            commune.version(),
                            new Notification(
                                    commune.valeur(),
                                    le,
                                    reference == null ? "" : reference.strip(),
                                    legal == null ? null : legal.objectif(),
                                    legal == null ? null : legal.regles().id()));
                })
                .toList();
    }

    /** Takes back a notification entered by mistake; the history keeps it. */
    public Decision retirerNotification(CodeInsee commune, PeriodeTriennale periode, long version) {
        exigerTerritoire(commune);
        return ecriture.notifier(commune, periode, version, null);
    }

    /** Raises the legal objective with the mayor's agreement (art. L. 302-8, VII). */
    public Decision rehausser(
            CodeInsee commune,
            PeriodeTriennale periode,
            long version,
            int valeur,
            String motif,
            LocalDate accordDuMaire) {
        exigerTerritoire(commune);
        exigerNombre(valeur);
        exigerLongueur(motif, MOTIF_MAX);
        exigerDate(accordDuMaire, "objectif.decision.accord_futur");
        @Nullable LigneDepartement ligne = lignes(List.of(commune), periode).get(commune);
        ObjectifLegal legal = (ligne == null ? Optional.<ObjectifLegal>empty() : ligne.legal())
                .orElseThrow(() -> new RefusMetier("objectif.decision.legal_inconnu"));
        boolean abaisse = ligne != null
                && ligne.contrat()
                        .filter(contrat -> contrat.signe() && contrat.amenagement() == Amenagement.ABAISSEMENT)
                        .isPresent();
        ControleRehaussement.controler(new ControleRehaussement.Demande(legal, valeur, motif, accordDuMaire, abaisse))
                .stream()
                .filter(Constat::estBloquant)
                .findFirst()
                .ifPresent(constat -> {
                    throw new RefusMetier("objectif.decision.refus", constat.phrase(), constat.article());
                });
        return ecriture.rehausser(commune, periode, version, new Rehaussement(valeur, motif.strip(), accordDuMaire));
    }

    public Decision retirerRehaussement(CodeInsee commune, PeriodeTriennale periode, long version) {
        exigerTerritoire(commune);
        return ecriture.rehausser(commune, periode, version, null);
    }

    private Map<CodeInsee, LigneDepartement> lignes(List<CodeInsee> communes, PeriodeTriennale periode) {
        return table.lire(communes, periode).stream()
                .collect(Collectors.toMap(LigneDepartement::code, Function.identity(), (a, _) -> a));
    }

    private void exigerTerritoire(CodeInsee commune) {
        if (!courant.couvre(commune)) {
            throw new RefusDroit("objectif.decision.hors_territoire");
        }
    }

    private void exigerDate(LocalDate jour, String refus) {
        if (jour.isAfter(LocalDate.now(horloge))) {
            throw new RefusMetier(refus);
        }
    }

    private static void exigerNombre(int valeur) {
        if (valeur < 0 || valeur > PLUS_GRAND) {
            throw new RefusMetier("objectif.decision.nombre", PLUS_GRAND);
        }
    }

    private static void exigerLongueur(@Nullable String texte, int max) {
        if (texte != null && texte.length() > max) {
            throw new RefusMetier("objectif.decision.trop_long", texte.length(), max);
        }
    }
}
