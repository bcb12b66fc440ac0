package fr.mixitesociale.essai;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.RefusDroit;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A kind of object that lives in contracts, for the tests of what is said of objects without knowing their rooms. Some
 * are hidden from associated signatories. Import it into a test.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ObjetsDEssai implements ObjetsDuContrat {

    public static final String OBJET = "essai";

    private final Map<String, Objet> objets = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transaction;
    private final UtilisateurCourant courant;
    private final Clock horloge;

    public ObjetsDEssai(
            ApplicationEventPublisher evenements,
            TransactionTemplate transaction,
            UtilisateurCourant courant,
            Clock horloge) {
        this.evenements = evenements;
        this.transaction = transaction;
        this.courant = courant;
        this.horloge = horloge;
    }

    private static final class Objet {
        private final UUID contrat;
        private final String id = UUID.randomUUID().toString();
        private final String titre;
        private final boolean confidentiel;
        private boolean supprime;
        private final Map<String, String> valeurs = new LinkedHashMap<>();

        Objet(UUID contrat, String titre, boolean confidentiel) {
            this.contrat = contrat;
            this.titre = titre;
            this.confidentiel = confidentiel;
        }
    }

    public String creer(UUID contrat, String titre, boolean confidentiel) {
        Objet objet = new Objet(contrat, titre, confidentiel);
        objets.put(objet.id, objet);
        raconter(objet, "creation", null, titre);
        return objet.id;
    }

    public void modifier(String id, String champ, String valeur) {
        Objet objet = objets.get(id);
        raconter(objet, champ, objet.valeurs.put(champ, valeur), valeur);
    }

    public void supprimer(String id) {
        Objet objet = objets.get(id);
        objet.supprime = true;
        raconter(objet, "suppression", objet.titre, null);
    }

    public String valeur(String id, String champ) {
        return objets.get(id).valeurs.get(champ);
    }

    private void raconter(Objet objet, String champ, String avant, String apres) {
        transaction.executeWithoutResult(_ -> evenements.publishEvent(new Changement(
                OBJET,
                objet.id,
                objet.contrat.toString(),
                courant.exiger().identifiant(),
                horloge.instant(),
                Map.of(champ, new Valeurs(avant, apres)))));
    }

    @Override
    public String objet() {
        return OBJET;
    }

    @Override
    public String libelle() {
        return "Essai";
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        return ids.stream()
                .map(objets::get)
                .filter(objet -> objet != null
                        && objet.contrat.equals(participation.contrat().id()))
                .filter(objet -> !objet.confidentiel || participation.estPublique())
                .map(objet -> new ObjetDuContrat(OBJET, objet.id, objet.titre, "historique", objet.supprime))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return participation.estPublique()
                ? Set.of()
                : objets.values().stream()
                        .filter(objet -> objet.confidentiel
                                && objet.contrat.equals(participation.contrat().id()))
                        .map(objet -> objet.id)
                        .collect(Collectors.toSet());
    }

    @Override
    public String libelleChamp(String champ) {
        return champ.equals("logements") ? "Nombre de logements" : champ;
    }

    @Override
    public String libelleValeur(String champ, String canonique) {
        return Objects.requireNonNullElse(canonique, "");
    }

    @Override
    public boolean estRestaurable(String champ) {
        return champ.equals("logements") || champ.equals("texte");
    }

    @Override
    public boolean restaurer(Participation participation, String id, String champ, String lue, String voulue) {
        if (participation.estEtat()) {
            throw new RefusDroit("contrat.cadre.lecture_seule");
        }
        if (!Objects.equals(lue, valeur(id, champ))) {
            return false;
        }
        modifier(id, champ, voulue);
        return true;
    }

    @Override
    public void retablir(Participation participation, String id) {
        Objet objet = objets.get(id);
        objet.supprime = false;
        raconter(objet, "retablissement", null, objet.titre);
    }
}
