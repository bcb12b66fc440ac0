package fr.mixitesociale.copil;

import fr.mixitesociale.copil.Evolution.Genre;
import fr.mixitesociale.copil.Instantane.JalonFige;
import fr.mixitesociale.copil.Instantane.ProjetFige;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the projects: obtained first, then entries and exits, then what moved, then each milestone; nothing of those kept secret. */
final class EvolutionsDesProjets {

    private static final JalonFige INTACT = new JalonFige(StatutJalon.NON_COMMENCE, null, null);

    private final List<Evolution> obtenus = new ArrayList<>();
    private final List<Evolution> liste = new ArrayList<>();
    private final List<Evolution> jalons = new ArrayList<>();

    private EvolutionsDesProjets() {}

    static List<Evolution> entre(List<ProjetFige> avant, List<ProjetFige> apres) {
        EvolutionsDesProjets comparaison = new EvolutionsDesProjets();
        Map<UUID, ProjetFige> anciens = Evolutions.parId(avant, ProjetFige::id);
        for (ProjetFige projet : apres) {
            ProjetFige ancien = anciens.remove(projet.id());
            if (projet.confidentiel() || (ancien != null && ancien.confidentiel())) {
                continue;
            }
            if (ancien == null) {
                comparaison.entre(projet);
            } else {
                comparaison.suivi(ancien, projet);
            }
        }
        anciens.values().stream().filter(ancien -> !ancien.confidentiel()).forEach(comparaison::sorti);
        List<Evolution> toutes = new ArrayList<>(comparaison.obtenus);
        toutes.addAll(comparaison.liste);
        toutes.addAll(comparaison.jalons);
        return toutes;
    }

    private void entre(ProjetFige projet) {
        liste.add(evolution(Genre.PROJET, "entre", projet.nom(), Evolutions.ABSENT, logements(projet)));
    }

    private void sorti(ProjetFige projet) {
        liste.add(evolution(Genre.PROJET, "sorti", projet.nom(), logements(projet), Evolutions.ABSENT));
    }

    private void suivi(ProjetFige ancien, ProjetFige projet) {
        if (projet.obtenu() && !ancien.obtenu()) {
            obtenus.add(evolution(Genre.PROJET, "obtenu", projet.nom(), niveau(ancien.niveau()), logements(projet)));
        } else if (ancien.niveau() != projet.niveau()) {
            liste.add(new Evolution(
                    Genre.PROJET,
                    Phrases.de(
                            "copil.evolution.projet.niveau",
                            projet.nom(),
                            niveau(ancien.niveau()).toLowerCase(Phrases.LANGUE),
                            niveau(projet.niveau()).toLowerCase(Phrases.LANGUE),
                            projet.motif()),
                    projet.nom(),
                    niveau(ancien.niveau()),
                    niveau(projet.niveau())));
        }
        if (!Objects.equals(ancien.lls(), projet.lls())) {
            liste.add(evolution(Genre.PROJET, "logements", projet.nom(), logements(ancien), logements(projet)));
        }
        for (Jalon jalon : Jalon.TOUS) {
            jalon(
                    projet.nom(),
                    jalon,
                    ancien.jalons().getOrDefault(jalon, INTACT),
                    projet.jalons().getOrDefault(jalon, INTACT));
        }
    }

    /** The agrément is told with its project already. */
    private void jalon(String projet, Jalon jalon, JalonFige ancien, JalonFige nouveau) {
        if (nouveau.statut() == StatutJalon.FAIT && ancien.statut() != StatutJalon.FAIT) {
            if (jalon != Jalon.AGREMENT) {
                ajouter(
                        projet,
                        jalon,
                        nouveau.reel() == null ? "fait" : "fait_le",
                        statut(ancien),
                        date(nouveau.reel()));
            }
        } else if (nouveau.statut() == StatutJalon.EN_DIFFICULTE && ancien.statut() != StatutJalon.EN_DIFFICULTE) {
            ajouter(projet, jalon, "difficulte", statut(ancien), statut(nouveau));
        } else if (decale(ancien, nouveau)) {
            ajouter(
                    projet,
                    jalon,
                    Objects.requireNonNull(nouveau.prevu()).isAfter(Objects.requireNonNull(ancien.prevu()))
                            ? "repousse"
                            : "avance",
                    date(ancien.prevu()),
                    date(nouveau.prevu()));
        }
    }

    private static boolean decale(JalonFige ancien, JalonFige nouveau) {
        return !nouveau.statut().estClos()
                && ancien.prevu() != null
                && nouveau.prevu() != null
                && !ancien.prevu().equals(nouveau.prevu());
    }

    private void ajouter(String projet, Jalon jalon, String cle, String avant, String apres) {
        jalons.add(new Evolution(
                Genre.JALON,
                Phrases.de("copil.evolution.jalon." + cle, projet, minuscule(jalon.libelle()), avant, apres),
                Phrases.de("copil.evolution.sujet.jalon", projet, minuscule(jalon.libelle())),
                avant,
                apres));
    }

    private static Evolution evolution(Genre genre, String cle, String projet, String avant, String apres) {
        return new Evolution(
                genre, Phrases.de("copil.evolution.projet." + cle, projet, avant, apres), projet, avant, apres);
    }

    private static String logements(ProjetFige projet) {
        return Phrases.de("copil.logements", projet.logements(), FormatFr.entier(projet.logements()));
    }

    private static String niveau(@Nullable Niveau niveau) {
        return niveau == null ? Phrases.de("risque.calcul.hors") : Phrases.de("risque.niveau.un." + niveau.name());
    }

    private static String statut(JalonFige jalon) {
        return jalon.statut().libelle();
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? StatutJalon.FAIT.libelle() : FormatFr.date(date);
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(Phrases.LANGUE) + libelle.substring(1);
    }
}
