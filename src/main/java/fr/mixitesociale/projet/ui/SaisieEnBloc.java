package fr.mixitesociale.projet.ui;

import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.DroitsListe;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ResultatLot;
import fr.mixitesociale.projet.ResultatLot.Ecrite;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.projet.ui.RefusCellules.Ligne;
import fr.mixitesociale.socle.BlocTableur;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.CollageTableur;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Many cells at once, from the grid: one transaction, one sentence that says what became of them, one undoing. */
class SaisieEnBloc implements CollageTableur.Gestes {

    private final CadreContrat cadre;
    private final Outils outils;
    private final GrilleProjets grille;
    private final DroitsListe droits;
    private final Supplier<@Nullable String> message;
    private final PileGestes pile;
    private final RefusCellules refus;
    private BooleanSupplier fermer = () -> true;
    private BooleanSupplier sansFiltre = () -> true;
    private Runnable ensuite = () -> {};

    SaisieEnBloc(
            CadreContrat cadre,
            Outils outils,
            GrilleProjets grille,
            DroitsListe droits,
            Supplier<@Nullable String> message) {
        this.cadre = cadre;
        this.outils = outils;
        this.grille = grille;
        this.droits = droits;
        this.message = message;
        this.pile = new PileGestes(projet -> lire(projet).map(Projet::version).orElse(-1L));
        this.refus =
                new RefusCellules(this::corriger, grille::marquerLesRefus, new RefusGardes(cadre, outils.horloge()));
    }

    /**
     * @param fermer closes the row being typed in; false when a refused value keeps it open
     * @param sansFiltre whether the last row shown is the last of the list
     * @param ensuite reads the screen again
     */
    void brancher(BooleanSupplier fermer, BooleanSupplier sansFiltre, Runnable ensuite) {
        this.fermer = fermer;
        this.sansFiltre = sansFiltre;
        this.ensuite = ensuite;
    }

    RefusCellules refus() {
        return refus;
    }

    PileGestes pile() {
        return pile;
    }

    /** One cell, typed in its row; the screen is read again when its change is signalled, as by everyone. */
    void noter(Ecrite cellule) {
        pile.noter(cellule);
        refus.regler(cellule.projet(), cellule.champ());
    }

    /** A text found again on coming back, that still cannot be written: it is corrected with the others. */
    void refuser(Refusee refusee) {
        refus.ajouter(List.of(new Ligne(0, refusee)));
    }

    @Override
    public void coller(BlocTableur bloc, CollageTableur.Depart depart, int hauteur) {
        List<ColonneProjet> visibles = grille.visibles();
        int premiere = visibles.stream()
                .flatMap(colonne -> colonne.champ().stream())
                .map(ChampProjet::cle)
                .toList()
                .indexOf(depart.champ());
        if (premiere < 0 || !fermer.getAsBoolean()) {
            return;
        }
        int colonne = visibles.indexOf(visibles.stream()
                .filter(c -> c.champ().isPresent())
                .skip(premiere)
                .findFirst()
                .orElseThrow());
        List<List<String>> lignes = bloc.estUneCellule()
                ? Collections.nCopies(hauteur, bloc.lignes().getFirst())
                : bloc.lignes();
        List<Projet> projets = grille.lire(depart.indice(), lignes.size());
        CollageProjets collage = new CollageProjets(visibles.subList(colonne, visibles.size()), communeDesAjouts());
        collage.poser(lignes, projets, depart.indice() + 1);
        ecrire(collage.lot(), numeros(projets, depart.indice() + 1), collage.refus());
    }

    @Override
    public void recopier(String cle, int premier, int dernier) {
        List<Projet> projets = grille.lire(premier, dernier - premier + 1);
        ChampProjet.de(cle)
                .filter(_ -> projets.size() > 1 && fermer.getAsBoolean())
                .ifPresent(champ -> {
                    @Nullable String valeur = projets.getFirst().valeur(champ);
                    List<Projet> suivants = projets.subList(1, projets.size());
                    ecrire(donner(suivants, champ, valeur), numeros(suivants, premier + 2), List.of());
                });
    }

    @Override
    public void annuler() {
        if (fermer.getAsBoolean()) {
            pile.annuler()
                    .ifPresentOrElse(
                            lot -> defaire(lot, "projet.bloc.annule"),
                            () -> Notifications.succes(Phrases.de("projet.bloc.rien_a_annuler")));
        }
    }

    @Override
    public void refaire() {
        if (fermer.getAsBoolean()) {
            pile.refaire().ifPresent(lot -> defaire(lot, "projet.bloc.refait"));
        }
    }

    @Override
    public void tropLong() {
        Notifications.refus(Phrases.de("projet.bloc.trop_long"));
    }

    /** The same value for several projects. */
    static LotProjets donner(List<Projet> projets, ChampProjet champ, @Nullable String valeur) {
        return LotProjets.cellules(projets.stream()
                .map(projet -> Saisie.champ(projet.id(), projet.version(), champ.cle(), projet.valeur(champ), valeur))
                .toList());
    }

    /**
     * Writes a lot of this screen.
     *
     * @param numeros of the rows, for what is refused
     */
    Optional<ResultatLot> ecrire(LotProjets lot, Map<UUID, Integer> numeros, List<Ligne> dejaRefusees) {
        Optional<ResultatLot> resultat = appliquer(lot);
        resultat.ifPresent(fait -> {
            pile.noter(fait);
            montrerLesRefus(fait, numeros, dejaRefusees);
            PhraseDuLot.dire(fait);
            ensuite.run();
        });
        return resultat;
    }

    private Optional<ResultatLot> appliquer(LotProjets lot) {
        cadre.statut().enCours();
        try {
            ResultatLot fait = outils.lots().appliquer(cadre.contrat().id(), lot, message.get());
            cadre.statut().enregistre(LocalDateTime.now(outils.horloge()));
            return Optional.of(fait);
        } catch (RefusMetier raison) {
            cadre.statut().echec(String.valueOf(raison.getMessage()));
            Notifications.refus(raison);
            return Optional.empty();
        }
    }

    private void defaire(LotProjets lot, String cle) {
        appliquer(lot).ifPresent(fait -> {
            montrerLesRefus(fait, Map.of(), List.of());
            if (fait.aChange()) {
                Notifications.succes(Phrases.de(cle));
            }
            ensuite.run();
        });
    }

    private void montrerLesRefus(ResultatLot fait, Map<UUID, Integer> numeros, List<Ligne> dejaRefusees) {
        fait.ecrites().forEach(ecrite -> refus.regler(ecrite.projet(), ecrite.champ()));
        refus.ajouter(dejaRefusees);
        refus.ajouter(fait.refusees().stream()
                .map(refusee ->
                        new Ligne(refusee.projet() == null ? 0 : numeros.getOrDefault(refusee.projet(), 0), refusee))
                .toList());
    }

    private Optional<String> corriger(Ligne ligne, String texte) {
        UUID id = ligne.refusee().projet();
        ChampProjet champ = ligne.refusee().champ();
        if (id == null || champ == null) {
            return Optional.empty();
        }
        Optional<Projet> projet = lire(id);
        if (projet.isEmpty()) {
            return Optional.of(Phrases.de("projet.ligne.absente"));
        }
        Optional<ResultatLot> fait = appliquer(LotProjets.cellules(List.of(new Saisie(
                id,
                projet.get().version(),
                Map.of(champ.cle(), new Valeurs(projet.get().valeur(champ), texte))))));
        fait.ifPresent(pile::noter);
        ensuite.run();
        return fait.isEmpty()
                ? Optional.of(ligne.refusee().message())
                : fait.get().refusees().stream().findFirst().map(Refusee::message);
    }

    /** Rows that come after the last one are added when it is plain to which commune. */
    private Optional<CodeInsee> communeDesAjouts() {
        return sansFiltre.getAsBoolean() && droits.communes().size() == 1
                ? Optional.of(droits.communes().getFirst())
                : Optional.empty();
    }

    private Optional<Projet> lire(UUID projet) {
        return outils.consultation().projet(cadre.contrat().id(), projet);
    }

    private static Map<UUID, Integer> numeros(List<Projet> projets, int premier) {
        Map<UUID, Integer> numeros = new HashMap<>();
        for (int i = 0; i < projets.size(); i++) {
            numeros.put(projets.get(i).id(), premier + i);
        }
        return numeros;
    }
}
